// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/export_changes.h"

#include "core/base/text.h"
#include "core/ingest/codes.h"

#include <algorithm>

namespace gtm::ingest {

namespace {

constexpr double kFewer = 0.7; ///< A kind of export that shrinks to this share of its rows is remarkable.

Finding changed(std::string_view code, std::string column, std::int64_t rows, std::string value,
                std::vector<std::string> fields) {
    Finding finding = makeFinding(Level::Warn, code, std::move(value), rows, std::move(column));
    finding.fields = std::move(fields);
    return finding;
}

std::string fieldName(const Mapping& mapping, const FieldRule& rule) {
    return std::string(crm::fields(mapping.entity)[static_cast<size_t>(rule.field)].name);
}

/// The first column of a field that a header has, as written there; empty: none.
std::string columnFor(const FieldRule& rule, const Header& header) {
    for (const ColumnSource& source : rule.sources)
        if (const int column = source.header.empty() ? -1 : header.column(source.header); column >= 0)
            return header.names()[static_cast<size_t>(column)];
    return {};
}

/// Columns that are gone, as they were written, with the fields that nothing gives any more.
std::vector<std::pair<std::string, std::vector<std::string>>>
lostColumns(const Header& before, const Header& now, const Mapping& mapping) {
    std::vector<std::pair<std::string, std::vector<std::string>>> lost;
    for (const FieldRule& rule : mapping.fields) {
        const std::string column = columnFor(rule, before);
        if (column.empty() || !columnFor(rule, now).empty())
            continue;
        const auto same = std::ranges::find(lost, column, [](const auto& one) { return one.first; });
        if (same == lost.end())
            lost.push_back({column, {fieldName(mapping, rule)}});
        else
            same->second.push_back(fieldName(mapping, rule));
    }
    for (const std::string& name : before.names())
        if (mapping.readsUnpivoted(name) && !now.has(name))
            lost.push_back({name, fieldsOf(mapping, name)});
    return lost;
}

/// Columns that are new and that nothing reads, by their place.
std::map<size_t, std::string> newcomers(const Header& before, const Header& now, const Mapping& mapping) {
    std::map<size_t, std::string> fresh;
    const auto read = keysOf(mapping);
    for (size_t i = 0; i < now.names().size(); ++i) {
        const std::string key = headerKey(now.names()[i]);
        if (!key.empty() && !before.has(now.names()[i]) && !read.contains(key))
            fresh.emplace(i, now.names()[i]);
    }
    return fresh;
}

/// The newcomer that stands for a column that is gone: in its place where the table has as many columns as
/// before, else the one that is called most alike; empty: none seems to.
std::string standsFor(const std::string& column, const Header& before, const Header& now,
                      const std::map<size_t, std::string>& fresh) {
    if (before.names().size() == now.names().size())
        if (const auto there = fresh.find(static_cast<size_t>(before.column(column))); there != fresh.end())
            return there->second;
    std::vector<std::string> names;
    for (const auto& [place, name] : fresh)
        names.push_back(name);
    return nearestWord(column, names);
}

std::set<std::string> ownersOf(const ExportShape& shape) {
    std::set<std::string> owners;
    for (const auto& [word, rows] : shape.words)
        if (word.first == kOwnerField)
            owners.insert(word.second);
    return owners;
}

std::string headerOfField(const Mapping& mapping, const std::string& field, const Header& header) {
    const FieldRule* rule = mapping.rule(crm::fieldIndex(mapping.entity, field));
    return rule ? columnFor(*rule, header) : std::string();
}

/// Words of a field that no earlier export held, the commonest first. A field of as many words as are kept
/// is free text: nobody can tell what is new in it.
std::vector<Finding> newWords(const ExportShape& before, const ExportShape& now, const Mapping& mapping,
                              const std::set<FieldWord>& everSeen, const std::string& field) {
    std::vector<std::pair<std::string, std::int64_t>> fresh;
    if (before.isFull(field) || now.isFull(field))
        return {};
    for (const auto& [word, rows] : now.words) {
        const std::string& name = word.second;
        const bool declared =
            std::ranges::any_of(mapping.stages, [&](const StageRule& stage) { return stage.name == name; });
        if (word.first == field && !declared && !before.words.contains(word) && !everSeen.contains(word))
            fresh.emplace_back(word.second, rows);
    }
    std::ranges::stable_sort(fresh, std::greater(), [](const auto& word) { return word.second; });
    const bool stages = field == "stage";
    const std::string header = headerOfField(mapping, field, Header(now.header));
    std::vector<Finding> findings;
    std::int64_t more = 0;
    for (size_t i = 0; i < fresh.size(); ++i)
        if (i < kMostWords)
            findings.push_back(changed(stages ? code::kNewStage : code::kNewStatus, header, fresh[i].second,
                                       fresh[i].first, {field}));
        else
            more += fresh[i].second;
    if (fresh.size() > kMostWords)
        findings.push_back(changed(stages ? code::kMoreStages : code::kMoreStatuses, header, more,
                                   std::to_string(fresh.size() - kMostWords), {field}));
    return findings;
}

} // namespace

bool ExportShape::isFull(const std::string& field) const {
    const auto first = words.lower_bound({field, {}});
    const auto end = std::find_if(first, words.end(), [&](const auto& w) { return w.first.first != field; });
    return std::distance(first, end) >= std::ptrdiff_t{kMostWordsKept};
}

std::vector<std::string> fieldsOf(const Mapping& mapping, const std::string& header) {
    std::vector<std::string> fields;
    const std::string key = headerKey(header);
    const bool unpivoted = mapping.unpivots(header);
    for (const FieldRule& rule : mapping.fields)
        if (std::ranges::any_of(rule.sources, [&](const ColumnSource& source) {
                switch (source.unpivot) {
                case Unpivot::None:
                    return !key.empty() && headerKey(source.header) == key;
                case Unpivot::Beside:
                    return header.starts_with(source.header);
                default:
                    return unpivoted;
                }
            }))
            fields.push_back(fieldName(mapping, rule));
    return fields;
}

std::vector<Finding> compareColumns(const std::vector<std::string>& before, const Header& now,
                                    const Mapping& mapping) {
    std::vector<Finding> findings;
    const Header old(before);
    auto fresh = newcomers(old, now, mapping);
    for (auto& [column, fields] : lostColumns(old, now, mapping)) {
        std::string instead = standsFor(column, old, now, fresh);
        std::erase_if(fresh, [&](const auto& one) { return one.second == instead; });
        const auto code = instead.empty() ? code::kVanishedColumn : code::kRenamedColumn;
        findings.push_back(changed(code, column, 0, std::move(instead), std::move(fields)));
    }
    return findings;
}

std::vector<Finding> compareRows(const ExportShape& before, const ExportShape& now, const Mapping& mapping,
                                 const std::set<FieldWord>& everSeen) {
    std::vector<Finding> findings;
    if (static_cast<double>(now.rows) <= kFewer * static_cast<double>(before.rows) && before.rows > 0)
        findings.push_back(changed(code::kFewerRows, {}, before.rows - now.rows,
                                   std::to_string(now.rows) + "/" + std::to_string(before.rows), {"id"}));
    const auto owners = ownersOf(now);
    if (owners.size() == 1 && now.rows > 1 && ownersOf(before).size() > 1)
        findings.push_back(changed(code::kOneOwner, {}, now.rows, *owners.begin(), {"id"}));
    for (const char* field : {"stage", "status"})
        std::ranges::move(newWords(before, now, mapping, everSeen, field), std::back_inserter(findings));
    return findings;
}

} // namespace gtm::ingest
