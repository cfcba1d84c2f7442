// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/mapping_draft.h"

#include <toml++/toml.h>

#include <sstream>

namespace gtm::ingest {

namespace {

std::string_view word(DateOrder order) {
    return order == DateOrder::Dmy ? "dmy" : order == DateOrder::Mdy ? "mdy" : "ymd";
}

} // namespace

MappingDraft MappingDraft::of(crm::Entity entity) {
    MappingDraft draft;
    draft.entity = entity;
    draft.columns.resize(crm::fields(entity).size());
    return draft;
}

std::vector<std::string> MappingDraft::missing() const {
    std::vector<std::string> names;
    if (!extends.empty())
        return names;
    const auto fields = crm::fields(entity);
    for (size_t i = 0; i < fields.size(); ++i)
        if (fields[i].required && columns[i].empty())
            names.emplace_back(fields[i].name);
    return names;
}

std::string profileToml(const MappingDraft& draft) {
    toml::table out;
    out.insert("name", draft.name);
    const auto put = [&](const char* key, const std::string& value) {
        if (!value.empty())
            out.insert(key, value);
    };
    put("extends", draft.extends);
    if (draft.dateOrder != DateOrder::Auto)
        put("date_order", std::string(word(draft.dateOrder)));
    if (draft.decimalMark != DecimalMark::Auto)
        put("decimal_mark", draft.decimalMark == DecimalMark::Comma ? "," : ".");
    put("time_zone", draft.timeZone);
    put("encoding", draft.encoding);
    if (draft.extends.empty()) {
        put("source", draft.source);
        put("entity", std::string(crm::entityName(draft.entity)));
        toml::table columns;
        const auto fields = crm::fields(draft.entity);
        for (size_t i = 0; i < fields.size(); ++i)
            if (!draft.columns[i].empty())
                columns.insert(std::string(fields[i].name), draft.columns[i]);
        out.insert("columns", std::move(columns));
        toml::array signature;
        for (const std::string& header : draft.signature)
            signature.push_back(header);
        out.insert("signature", std::move(signature));
    }
    std::ostringstream text;
    text << toml::toml_formatter(out) << '\n';
    return text.str();
}

} // namespace gtm::ingest
