// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/pdf/scoreboard_pdf.h"

class QPrinter;

namespace gtm::ui {

/// Landscape paper of this size without margins of its own, named after the board's week.
void preparePrinter(QPrinter& printer, const report::Scoreboard& board, Paper paper);
/// Prints the pages that `writeScoreboardPdf` writes, in the size of the printer's paper; of these, the ones
/// that were chosen in the dialog. An error names the printer, or the file that it prints to.
[[nodiscard]] Result<void> printScoreboard(QPrinter& printer, const report::Scoreboard& board,
                                           const Appendix& appendix = {});

} // namespace gtm::ui
