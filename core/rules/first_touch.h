// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/toml_reader.h"

#include <string>
#include <string_view>
#include <vector>

namespace gtm::rules {

/// Another SLA for the leads of a source, of a segment, or of both: `[[sla.rule]]` of a model.
struct SlaRule {
    std::string source, segment; ///< Letters and digits of the names; empty: any.
    int minutes = 0;             ///< Of business time; above 0.
};

/// The one table of first-touch SLAs (decision 16), in minutes of business time.
struct SlaTable {
    int handRaiserMinutes = 240;
    int otherMinutes = 1440;
    std::vector<SlaRule> rules; ///< The first one that fits a lead decides.

    [[nodiscard]] int minutesOf(bool handRaiser, std::string_view source, std::string_view segment) const;
};

/// Reads `[sla]`: the hours of hand-raisers and of other leads, and every `[[sla.rule]]`. A rule without a
/// condition, without hours above 0, or behind one that takes all of its leads is an error.
[[nodiscard]] SlaTable readSlaTable(TomlReader& root, const std::string& where, std::vector<Error>& errors);

} // namespace gtm::rules
