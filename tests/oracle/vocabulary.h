// SPDX-License-Identifier: GPL-3.0-only
// What the default model says, written down once more as plain constants.
#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace gtm::oracle {

/// Letters and digits only, in lower case: by these names match.
[[nodiscard]] std::string bare(std::string_view text);
[[nodiscard]] bool isOneOf(std::string_view text, std::initializer_list<std::string_view> words);

struct Stage {
    std::string_view name;
    int order;
    int limitDays;
    bool qualified;
};
/// An open stage by its name or another name of it; nothing for closed stages.
[[nodiscard]] std::optional<Stage> openStage(std::string_view name);
[[nodiscard]] bool isWonStage(std::string_view name);
[[nodiscard]] bool isLostStage(std::string_view name);
inline constexpr int kLateOrder = 60; ///< Proposal: from there on pipeline is late.

/// new, expansion, renewal or other, by the type of a deal.
[[nodiscard]] std::string dealClass(std::string_view type);
[[nodiscard]] bool isNoDecision(std::string_view reason);

/// hand_raiser, inbound, outbound, list_import, or empty where nobody knows the source.
[[nodiscard]] std::string sourceKind(std::string_view source);

/// 0 lead, 1 MQL, 2 SAL, 3 SQL, 4 converted; nothing for a status that is no step (disqualified, recycled).
[[nodiscard]] std::optional<int> leadStep(std::string_view status);
[[nodiscard]] bool isDisqualified(std::string_view status);
[[nodiscard]] bool isRecycled(std::string_view status);

inline constexpr double kHandRaiserMinutes = 4 * 60;
inline constexpr double kOtherMinutes = 24 * 60;

} // namespace gtm::oracle
