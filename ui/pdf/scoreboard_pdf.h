// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/result.h"
#include "core/report/scoreboard.h"
#include "ui/pdf/appendix.h"

#include <QString>

#include <filesystem>
#include <vector>

class QPagedPaintDevice;
class QPainter;

namespace gtm::ui {

enum class Paper { A4, Letter };
/// What printers in the user's country hold.
[[nodiscard]] Paper defaultPaper();
/// `a4` or `letter`; anything else is empty.
[[nodiscard]] std::optional<Paper> paperNamed(const QString& name);

/// `2026-W46`; of a week without a number its first day, `2026-11-08`.
[[nodiscard]] QString fileWeek(Day weekEnding);
/// `gtm-scoreboard-2026-W46.pdf`
[[nodiscard]] QString pdfFileName(const report::Scoreboard& board);
/// `gtm-scoreboard-2026-W46-win-rate.pdf`
[[nodiscard]] QString kpiFileName(const report::Scoreboard& board, const std::string& kpi,
                                  const QString& ending);
/// `GTM scoreboard, week 46 2026`
[[nodiscard]] QString pdfTitle(const report::Scoreboard& board);

/// Paints the pages of the scoreboard, as `writeScoreboardPdf` tells, on any device of landscape pages
/// without margins: those that the device's page ranges name, or all. False where a page cannot be begun.
[[nodiscard]] bool paintScoreboard(QPagedPaintDevice& device, QPainter& painter,
                                   const report::Scoreboard& board, const Appendix& appendix = {});

/// Writes the scoreboard on landscape pages, as PDF/A-1b: the scorecard, on as many pages as it takes, the
/// charts and what was agreed, and what `appendix` holds. Vectors and embedded Roboto
/// only, so that text can be searched and printed at any size. Written through a temporary file and a
/// rename: there is never half a file. The same board gives the same drawing commands. Needs a
/// QGuiApplication and `loadFonts()`.
[[nodiscard]] Result<void> writeScoreboardPdf(const report::Scoreboard& board,
                                              const std::filesystem::path& out, Paper paper,
                                              const QString& programVersion, const Appendix& appendix = {});

/// `gtm-definitions-2026.4.pdf`
[[nodiscard]] QString definitionsFileName(const report::Scoreboard& board);
/// The cards of definitions in the order given, in two columns on as many landscape pages as they take; the
/// board names their owners.
[[nodiscard]] Result<void> writeDefinitionsPdf(const std::vector<kpi::Definition>& definitions,
                                               const report::Scoreboard& board,
                                               const std::filesystem::path& out, Paper paper,
                                               const QString& programVersion);

struct DrilldownData;
/// The same of one KPI, on one page.
[[nodiscard]] Result<void> writeKpiPdf(const DrilldownData& kpi, const report::Scoreboard& board,
                                       const std::filesystem::path& out, Paper paper,
                                       const QString& programVersion);

} // namespace gtm::ui
