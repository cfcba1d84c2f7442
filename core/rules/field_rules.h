// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/toml_reader.h"
#include "core/crm/schema.h"

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

/// Territories and routes as rules over fields: `[[rule]]` of a model. The first rule that fits a record
/// decides, whatever the record's export or the segments and regions of the model say.
namespace gtm::rules {

/// What a record must have: one of the texts, by letters and digits, or a number within the bounds.
struct FieldCondition {
    std::string field;
    std::set<std::string> values;      ///< Keys of texts; empty: it is about a number.
    std::optional<double> from, below; ///< `from` is included, `below` is not.
};

enum class RuleTarget { Segment, Region, Route };

struct FieldRule {
    crm::Entity record{}; ///< Leads, contacts, accounts or opportunities.
    RuleTarget target{};
    std::string value;
    std::vector<FieldCondition> when; ///< All of them.
};

/// The fields of a record by their names; a number of a text field is nothing.
struct FieldReader {
    std::function<std::string(std::string_view field)> text;
    std::function<std::optional<double>(std::string_view field)> number;
};

/// What the first rule that fits says; empty: none fits.
[[nodiscard]] std::optional<std::string> assigned(const std::vector<FieldRule>& rules, crm::Entity record,
                                                  RuleTarget target, const FieldReader& fields);
/// Reads every `[[rule]]`; a field that the record does not have is an error with the nearest right one.
[[nodiscard]] std::vector<FieldRule> readFieldRules(TomlReader& root, const std::string& where,
                                                    std::vector<Error>& errors);

} // namespace gtm::rules
