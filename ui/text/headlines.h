// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/detail.h"
#include "core/report/scoreboard.h"

#include <QString>

#include <optional>

/// The sentences above the panels. Each states the finding; the first rule that holds is taken.
namespace gtm::ui {

[[nodiscard]] QString funnelHeadline(const report::Scoreboard& board);
[[nodiscard]] QString agingHeadline(const report::AgingTable& aging, const std::string& currency);
[[nodiscard]] QString leakHeadline(const report::LeakTable& leak, const std::string& currency);
[[nodiscard]] QString touchHeadline(const report::TouchTable& touch);
/// What a panel says that has nothing to draw, and what helps.
struct Absence {
    enum class Help { None, Import, ClearFilters };
    QString words; ///< "Needs Leads export"; "No open deals for SMB, Americas."
    Help help = Help::None;
};
[[nodiscard]] std::optional<Absence> funnelAbsence(const report::Scoreboard& board);
[[nodiscard]] std::optional<Absence> agingAbsence(const report::Scoreboard& board);
[[nodiscard]] std::optional<Absence> leakAbsence(const report::Scoreboard& board);
[[nodiscard]] std::optional<Absence> touchAbsence(const report::Scoreboard& board);
[[nodiscard]] std::optional<Absence> bridgeAbsence(const report::Scoreboard& board);

/// "Above target since week 22, and up 4.5 pt in the last two weeks"
[[nodiscard]] QString trendHeadline(const report::KpiSeries& series, const std::string& currency);
/// "$690K", or what the reason needs: what nobody knows is not 0.
[[nodiscard]] QString leakAmountText(const report::LeakReason& reason, const std::string& currency);
/// "Since week 45: 2 slipped, 1 recovered"; empty where one of the weeks is not over.
[[nodiscard]] QString sinceCompared(const report::Scoreboard& board);
/// "Week 46 is incomplete: the data ends Thu 12 Nov 2026"; empty for a complete week.
[[nodiscard]] QString incompleteWeek(const report::Scoreboard& board);
/// "Week 46 is incomplete", where there is no room for more.
[[nodiscard]] QString incompleteWeekShort(const report::Scoreboard& board);

} // namespace gtm::ui
