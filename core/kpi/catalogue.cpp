// SPDX-License-Identifier: GPL-3.0-only
#include "core/kpi/catalogue.h"

#include "core/base/resources.h"
#include "core/crm/schema.h"

#include <algorithm>
#include <set>

namespace gtm::kpi {

const std::vector<std::string>& allDimensions() {
    static const std::vector<std::string> names = [] {
        const auto standard = crm::standardDimensions();
        return std::vector<std::string>(standard.begin(), standard.end());
    }();
    return names;
}

Result<Catalogue> Catalogue::builtIn() {
    std::vector<Definition> definitions;
    for (const std::string& file : resourceNames("kpis")) {
        auto definition = parseDefinition(resourceText("kpis/" + file), "kpis/" + file);
        if (!definition)
            return tl::unexpected(definition.error());
        if (definition->id + ".toml" != file)
            return fail(Code::BadDefinition, "kpis/" + file, "id: must be the name of the file");
        definitions.push_back(std::move(*definition));
    }
    return from(std::move(definitions));
}

Result<Catalogue> Catalogue::from(std::vector<Definition> definitions,
                                  std::map<std::string, std::vector<Edition>> lines) {
    Catalogue catalogue;
    std::ranges::stable_sort(definitions, {}, &Definition::catalogue);
    catalogue.m_definitions = std::move(definitions);
    catalogue.m_lines = std::move(lines);
    for (size_t i = 0; i < catalogue.m_definitions.size(); ++i)
        if (!catalogue.m_byId.emplace(catalogue.m_definitions[i].id, i).second)
            return fail(Code::BadDefinition, catalogue.m_definitions[i].id, "id: is used twice");
    for (Definition& definition : catalogue.m_definitions)
        if (auto checked = catalogue.settle(definition); !checked)
            return tl::unexpected(checked.error());
    for (auto& [id, line] : catalogue.m_lines)
        for (Edition& edition : line)
            if (auto checked = catalogue.settle(edition.definition); !checked)
                return tl::unexpected(checked.error());
    return catalogue;
}

Result<void> Catalogue::settle(Definition& d) const {
    for (const std::string& dimension : d.dimensions)
        if (std::ranges::find(allDimensions(), dimension) == allDimensions().end())
            return fail(Code::BadDefinition, d.id, "dimensions: '" + dimension + "' is not a dimension");
    if (!d.bridge.empty()) {
        const Definition* bridge = find(d.bridge);
        if (d.aggregate != Aggregate::Sum || !bridge || bridge->aggregate != Aggregate::Sum ||
            bridge->parts.empty())
            return fail(Code::BadDefinition, d.id, "bridge: a sum with parts is expected, of a sum");
    }
    if (d.aggregate != Aggregate::Composite)
        return {};
    auto expression = Expression::parse(d.expression, d.id);
    if (!expression)
        return tl::unexpected(expression.error());
    for (const std::string& used : expression->names())
        if (std::ranges::find(d.factors, used, &Factor::name) == d.factors.end())
            return fail(Code::BadDefinition, d.id, "expression: '" + used + "' is not a factor");
    for (const Factor& factor : d.factors) {
        const Definition* other = find(factor.kpi);
        if (!other || other->aggregate == Aggregate::Composite)
            return fail(Code::BadDefinition, d.id, "factor: '" + factor.kpi + "' has no facts of its own");
    }
    d.arithmetic = std::move(*expression);
    return {};
}

const std::vector<Edition>* Catalogue::line(const std::string& id) const {
    const auto found = m_lines.find(id);
    return found == m_lines.end() ? nullptr : &found->second;
}

const Definition& Catalogue::at(const Definition& definition, Day weekEnding) const {
    const auto* editions = line(definition.id);
    if (!editions)
        return definition;
    const auto newer =
        std::ranges::find_if(editions->begin() + 1, editions->end(),
                             [&](const Edition& edition) { return edition.from > weekEnding; });
    return std::prev(newer)->definition;
}

bool Catalogue::hasFacts(const Definition& definition) const {
    const auto own = [](const Definition& d) { return d.aggregate != Aggregate::Composite; };
    const auto* editions = line(definition.id);
    return own(definition) ||
           (editions && std::ranges::any_of(*editions, own, [](const Edition& e) -> const Definition& {
                return e.definition;
            }));
}

bool Catalogue::uses(RecordType record) const {
    // A KPI stays about the same kind of record in all its versions.
    return std::ranges::find(m_definitions, record, &Definition::record) != m_definitions.end();
}

const Definition* Catalogue::find(const std::string& id) const {
    const auto found = m_byId.find(id);
    return found == m_byId.end() ? nullptr : &m_definitions[found->second];
}

Day Catalogue::effective() const {
    Day newest{};
    for (const Definition& definition : m_definitions)
        newest = std::max(newest, definition.effective);
    return newest;
}

int Catalogue::publicationsIn(std::chrono::year year) const {
    std::set<Day> publications;
    for (const Definition& definition : m_definitions)
        if (std::chrono::year_month_day{definition.effective}.year() == year)
            publications.insert(definition.effective);
    return static_cast<int>(publications.size());
}

} // namespace gtm::kpi
