// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace gtm {

/// A draft of the model that was carried over to a version which was published after it was begun.
struct CarriedDraft {
    std::string text;
    /// What both changed, and stands as the newer version has it: a row of a section, or a rule.
    std::vector<std::string> lost;
};

/// The draft with what the newer version changed since the one that it was begun with, cell by cell of the
/// model's sections. Empty where the newer version changed more than sections hold, such as their order.
[[nodiscard]] std::optional<CarriedDraft> carriedOver(const std::string& begun, const std::string& newer,
                                                      const std::string& draft);

} // namespace gtm
