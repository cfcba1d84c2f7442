// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pdf/printing.h"

#include <QPainter>
#include <QPrinter>

namespace gtm::ui {

void preparePrinter(QPrinter& printer, const report::Scoreboard& board, Paper paper) {
    printer.setPageSize(QPageSize(paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter));
    printer.setPageOrientation(QPageLayout::Landscape);
    printer.setFullPage(true); // the pages have margins of their own
    printer.setDocName(pdfTitle(board));
}

Result<void> printScoreboard(QPrinter& printer, const report::Scoreboard& board, const Appendix& appendix) {
    const QString to = printer.outputFileName().isEmpty() ? printer.printerName() : printer.outputFileName();
    printer.setFullPage(true);
    QPainter painter;
    if (!painter.begin(&printer) || !paintScoreboard(printer, painter, board, appendix) || !painter.end())
        return fail(Code::FileUnwritable, to.toStdString());
    return {};
}

} // namespace gtm::ui
