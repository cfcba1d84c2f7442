// SPDX-License-Identifier: GPL-3.0-only
#include "core/rules/field_rules.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace gtm::rules {

namespace {

constexpr std::array kRuled{std::pair{"lead", crm::Entity::Lead}, std::pair{"contact", crm::Entity::Contact},
                            std::pair{"account", crm::Entity::Account},
                            std::pair{"opportunity", crm::Entity::Opportunity}};
constexpr std::array kTargets{std::pair{"segment", RuleTarget::Segment},
                              std::pair{"region", RuleTarget::Region}, std::pair{"route", RuleTarget::Route}};
constexpr std::string_view kFrom = "_from", kBelow = "_below";

/// The named one of a table; an error that names all where there is none.
template<typename Table>
auto namedOf(const Table& table, TomlReader& reader, const char* key) {
    const std::string text = reader.requiredText(key);
    const auto found = std::ranges::find(table, text, [](const auto& one) { return std::string(one.first); });
    if (found != table.end())
        return found->second;
    std::vector<std::string> names;
    for (const auto& [name, value] : table)
        names.emplace_back(name);
    reader.error(key, "'" + text + "' is none of " + joined(names, ", "));
    return table.front().second;
}

class ConditionReader {
  public:
    ConditionReader(const toml::table& table, crm::Entity record, const std::string& where,
                    std::vector<Error>& errors)
        : m_reader(table, where, errors), m_record(record) {
        for (const auto& [key, node] : table)
            add(std::string(key.str()));
    }

    std::vector<FieldCondition> take() { return std::move(m_conditions); }

  private:
    void add(const std::string& key) {
        const bool from = key.ends_with(kFrom), below = key.ends_with(kBelow);
        const std::string field = from    ? key.substr(0, key.size() - kFrom.size())
                                  : below ? key.substr(0, key.size() - kBelow.size())
                                          : key;
        const int index = crm::fieldIndex(m_record, field);
        if (index < 0) {
            unknown(key, field);
            return;
        }
        const crm::FieldType type = crm::fields(m_record)[static_cast<size_t>(index)].type;
        if (from || below)
            addBound(key, field, type, from);
        else
            addValues(key, type);
    }

    void addBound(const std::string& key, const std::string& field, crm::FieldType type, bool from) {
        const auto bound = m_reader.number(key);
        if (type != crm::FieldType::Number || !bound) {
            m_reader.error(key,
                           "a number is expected, of a field that holds numbers, such as employees_from");
            return;
        }
        auto known = std::ranges::find_if(m_conditions, [&](const FieldCondition& one) {
            return one.field == field && one.values.empty();
        });
        if (known == m_conditions.end())
            known = m_conditions.insert(m_conditions.end(), {field, {}, {}, {}});
        (from ? known->from : known->below) = bound;
    }

    void addValues(const std::string& key, crm::FieldType type) {
        FieldCondition condition{key, {}, {}, {}};
        for (const std::string& text : m_reader.texts(key))
            condition.values.insert(headerKey(text));
        const bool texts =
            type == crm::FieldType::Text || type == crm::FieldType::Category || type == crm::FieldType::Id;
        if (!texts || condition.values.empty())
            m_reader.error(key, "a list of texts is expected, of a field that holds texts, such as country = "
                                "[\"DE\", \"AT\"]");
        m_conditions.push_back(std::move(condition));
    }

    void unknown(const std::string& key, const std::string& field) {
        std::vector<std::string> names;
        for (const crm::Field& one : crm::fields(m_record))
            names.emplace_back(one.name);
        const std::string near = nearestWord(field, names);
        m_reader.error(key, "there is no field '" + field + "'" +
                                (near.empty() ? std::string() : "; did you mean " + near + "?"));
    }

    TomlReader m_reader;
    crm::Entity m_record;
    std::vector<FieldCondition> m_conditions;
};

bool holds(const FieldCondition& condition, const FieldReader& fields) {
    if (!condition.values.empty())
        return condition.values.contains(headerKey(fields.text(condition.field)));
    const auto number = fields.number(condition.field);
    return number && (!condition.from || *number >= *condition.from) &&
           (!condition.below || *number < *condition.below);
}

} // namespace

std::optional<std::string> assigned(const std::vector<FieldRule>& rules, crm::Entity record,
                                    RuleTarget target, const FieldReader& fields) {
    const auto found = std::ranges::find_if(rules, [&](const FieldRule& rule) {
        return rule.record == record && rule.target == target &&
               std::ranges::all_of(rule.when,
                                   [&](const FieldCondition& condition) { return holds(condition, fields); });
    });
    return found == rules.end() ? std::nullopt : std::optional(found->value);
}

std::vector<FieldRule> readFieldRules(TomlReader& root, const std::string& where,
                                      std::vector<Error>& errors) {
    std::vector<FieldRule> rules;
    for (const toml::table* table : root.tables("rule")) {
        TomlReader reader(*table, where, errors);
        FieldRule rule;
        rule.record = namedOf(kRuled, reader, "record");
        rule.target = namedOf(kTargets, reader, "set");
        rule.value = reader.requiredText("value");
        const bool routed = rule.record == crm::Entity::Lead || rule.record == crm::Entity::Opportunity;
        if (rule.target == RuleTarget::Route && !routed)
            reader.error("set", "leads and opportunities have a route");
        if (const toml::table* when = reader.table("when"))
            rule.when = ConditionReader(*when, rule.record, where, errors).take();
        if (rule.when.empty())
            reader.error("when", "a condition is expected, such as { country = [\"DE\"] }");
        reader.rejectUnknownKeys();
        rules.push_back(std::move(rule));
    }
    return rules;
}

} // namespace gtm::rules
