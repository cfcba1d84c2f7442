// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pdf/scoreboard_pdf.h"

#include "core/base/files.h"
#include "ui/pdf/definitions_page.h"
#include "ui/pdf/page.h"
#include "ui/pdf/panels_page.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>

namespace gtm::ui {

namespace {

constexpr int kResolution = 1200;
constexpr double kSideMm = 10, kTopMm = 9, kBottomMm = 8;

double fromMm(double millimetres) {
    return millimetres / 25.4 * kResolution;
}

/// False where no further page can be begun.
bool paintPages(QPainter& painter, QPdfWriter& writer, Sheet sheet,
                const std::vector<kpi::Definition>& appendix) {
    const auto scores = scorePages(sheet);
    const auto cards = placeDefinitions(sheet, appendix);
    const bool panels = !sheet.board.empty();
    const int first = int(scores.size()) + (panels ? 1 : 0);
    sheet.pages = first + (cards.empty() ? 0 : cards.back().page + 1);
    for (sheet.number = 1; sheet.number <= sheet.pages; ++sheet.number) {
        if (sheet.number > 1 && !writer.newPage())
            return false;
        paintSheetHead(painter, sheet);
        if (sheet.number <= std::ssize(scores)) {
            ScoreboardPrint(sheet).paint(painter, scores[size_t(sheet.number) - 1]);
            continue;
        }
        if (sheet.number == first) {
            PanelsPrint(sheet).paint(painter);
            continue;
        }
        for (const DefinitionPlace& place : cards)
            if (place.page == sheet.number - first - 1)
                paintDefinition(painter, sheet, place);
        paintSheetFoot(painter, sheet, sheet.page.left(),
                       QCoreApplication::translate("ScoreboardPdf", "The definitions in force."));
    }
    return true;
}

} // namespace

Paper defaultPaper() {
    return QLocale::system().measurementSystem() == QLocale::ImperialUSSystem ? Paper::Letter : Paper::A4;
}

std::optional<Paper> paperNamed(const QString& name) {
    if (name.compare(QLatin1StringView("a4"), Qt::CaseInsensitive) == 0)
        return Paper::A4;
    if (name.compare(QLatin1StringView("letter"), Qt::CaseInsensitive) == 0)
        return Paper::Letter;
    return {};
}

QString pdfFileName(const report::Scoreboard& board) {
    return QStringLiteral("gtm-scoreboard-%1-W%2.pdf")
        .arg(board.week.year)
        .arg(board.week.week, 2, 10, QLatin1Char('0'));
}

QString pdfTitle(const report::Scoreboard& board) {
    return QCoreApplication::translate("ScoreboardPdf", "GTM scoreboard, week %1 %2")
        .arg(board.week.week)
        .arg(board.week.year);
}

Result<void> writeScoreboardPdf(const report::Scoreboard& board, const std::filesystem::path& out,
                                Paper paper, const QString& programVersion,
                                const std::vector<kpi::Definition>& appendix) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(kResolution);
        writer.setPageSize(QPageSize(paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter));
        writer.setPageOrientation(QPageLayout::Landscape);
        writer.setPageMargins({});
        writer.setTitle(pdfTitle(board));
        writer.setCreator(QStringLiteral("GTM Scoreboard %1").arg(programVersion));
        QPainter painter(&writer);
        if (!painter.isActive())
            return fail(Code::FileUnwritable, out.string());
        painter.setRenderHint(QPainter::Antialiasing);
        const Metrics metrics = Metrics::print(kResolution);
        const QRectF all(0, 0, writer.width(), writer.height());
        const QRectF page =
            all.adjusted(fromMm(kSideMm), fromMm(kTopMm), -fromMm(kSideMm), -fromMm(kBottomMm));
        if (!paintPages(painter, writer, {board, metrics, page, paper == Paper::Letter}, appendix))
            return fail(Code::FileUnwritable, out.string());
    }
    return writeFile(buffer.data().toStdString(), out);
}

} // namespace gtm::ui
