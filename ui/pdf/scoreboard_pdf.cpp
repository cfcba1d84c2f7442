// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pdf/scoreboard_pdf.h"

#include "core/base/files.h"
#include "ui/pages/drilldown_page.h"
#include "ui/pdf/definitions_page.h"
#include "ui/pdf/kpi_page.h"
#include "ui/pdf/page.h"
#include "ui/pdf/panels_page.h"
#include "ui/pdf/records_page.h"
#include "ui/text/words.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QLocale>
#include <QPageRanges>
#include <QPainter>
#include <QPdfWriter>

namespace gtm::ui {

namespace {

constexpr int kResolution = 1200;
constexpr double kSideMm = 10, kTopMm = 9, kBottomMm = 8;
constexpr int kNarrowMm = 288; ///< US Letter is 279 mm wide, A4 297 mm.

/// A page of the device without its margins.
QRectF pageOf(const QPaintDevice& device) {
    const double mm = device.logicalDpiX() / 25.4;
    return QRectF(0, 0, device.width(), device.height())
        .adjusted(kSideMm * mm, kTopMm * mm, -kSideMm * mm, -kBottomMm * mm);
}

Sheet sheetOf(const QPaintDevice& device, const report::Scoreboard& board, const Metrics& metrics) {
    return {board, metrics, pageOf(device), device.widthMM() < kNarrowMm};
}

/// Everything that the pages of a scoreboard are made of.
struct Pages {
    std::vector<ScorePage> scores;
    std::vector<report::CareNote> notes; ///< That have no room among the charts.
    std::vector<DefinitionPlace> cards;
    std::vector<RecordsPage> records;
    /// Numbers of pages; 0: there is none. `cardsFirst` and `recordsFirst`: where they would begin.
    int panels = 0, care = 0, cardsFirst = 0, recordsFirst = 0, all = 0;
};

Pages pagesOf(const Sheet& sheet, const std::vector<kpi::Definition>& definitions,
              const std::vector<RecordBook>& records) {
    Pages pages;
    pages.scores = scorePages(sheet);
    pages.cards = placeDefinitions(sheet, definitions);
    pages.records = recordsPages(sheet, records);
    pages.all = int(pages.scores.size());
    if (!sheet.board.empty()) {
        pages.panels = ++pages.all;
        pages.notes = PanelsPrint(sheet).careLeft();
    }
    if (!pages.notes.empty())
        pages.care = ++pages.all;
    pages.cardsFirst = pages.all + 1;
    pages.all += pages.cards.empty() ? 0 : pages.cards.back().page + 1;
    pages.recordsFirst = pages.all + 1;
    pages.all += int(pages.records.size());
    return pages;
}

void paintOne(QPainter& painter, const Sheet& sheet, const Pages& pages) {
    paintSheetHead(painter, sheet);
    if (sheet.number <= std::ssize(pages.scores)) {
        ScoreboardPrint(sheet).paint(painter, pages.scores[size_t(sheet.number) - 1]);
    } else if (sheet.number == pages.panels) {
        PanelsPrint(sheet).paint(painter);
    } else if (sheet.number == pages.care) {
        paintCarePage(painter, sheet, pages.notes);
    } else if (sheet.number >= pages.recordsFirst) {
        paintRecords(painter, sheet, pages.records[size_t(sheet.number - pages.recordsFirst)]);
        paintSheetFoot(painter, sheet, sheet.page.left(),
                       QCoreApplication::translate("ScoreboardPdf", "Records of KPIs that are off track."));
    } else {
        for (const DefinitionPlace& place : pages.cards)
            if (place.page == sheet.number - pages.cardsFirst)
                paintDefinition(painter, sheet, place);
        paintSheetFoot(painter, sheet, sheet.page.left(),
                       QCoreApplication::translate("ScoreboardPdf", "The definitions in force."));
    }
}

/// Writes a PDF through a buffer, so that there is never half a file; `paint` says whether all pages came
/// out.
template<typename Paint>
Result<void> writePdf(const QString& title, const std::filesystem::path& out, Paper paper,
                      const QString& programVersion, Paint paint) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(kResolution);
        writer.setPageSize(QPageSize(paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter));
        writer.setPageOrientation(QPageLayout::Landscape);
        writer.setPageMargins({});
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("GTM Scoreboard %1").arg(programVersion));
        QPainter painter(&writer);
        if (!painter.isActive() || !paint(writer, painter))
            return fail(Code::FileUnwritable, out.string());
    }
    return writeFile(buffer.data().toStdString(), out);
}

} // namespace

bool paintScoreboard(QPagedPaintDevice& device, QPainter& painter, const report::Scoreboard& board,
                     const Appendix& appendix) {
    painter.setRenderHint(QPainter::Antialiasing);
    const Metrics metrics = Metrics::print(device.logicalDpiX());
    Sheet sheet = sheetOf(device, board, metrics);
    const auto cards = boardDefinitions(board, appendix.definitions);
    const Pages pages = pagesOf(sheet, cards, appendix.records);
    sheet.pages = pages.all;
    const QPageRanges wanted = device.pageRanges();
    bool begun = false;
    for (sheet.number = 1; sheet.number <= sheet.pages; ++sheet.number) {
        if (!wanted.isEmpty() && !wanted.contains(sheet.number))
            continue;
        if (begun && !device.newPage())
            return false;
        begun = true;
        paintOne(painter, sheet, pages);
    }
    return true;
}

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

QString fileWeek(Day weekEnding) {
    if (!hasIsoNumber(weekEnding))
        return text(isoText(weekEnding - days{6}));
    const IsoWeek week = isoWeek(weekEnding);
    return QStringLiteral("%1-W%2").arg(week.year).arg(week.week, 2, 10, QLatin1Char('0'));
}

QString pdfFileName(const report::Scoreboard& board) {
    return QStringLiteral("gtm-scoreboard-%1.pdf").arg(fileWeek(board.weekEnding));
}

QString pdfTitle(const report::Scoreboard& board) {
    return QCoreApplication::translate("ScoreboardPdf", "GTM scoreboard, %1")
        .arg(text(report::weekName(board.weekEnding, Day()))); // with its year
}

QString kpiFileName(const report::Scoreboard& board, const std::string& kpi, const QString& ending) {
    return QStringLiteral("gtm-scoreboard-%1-%2.%3")
        .arg(fileWeek(board.weekEnding), QString::fromStdString(kpi).replace(u'_', u'-'), ending);
}

Result<void> writeScoreboardPdf(const report::Scoreboard& board, const std::filesystem::path& out,
                                Paper paper, const QString& programVersion, const Appendix& appendix) {
    return writePdf(pdfTitle(board), out, paper, programVersion, [&](QPdfWriter& writer, QPainter& painter) {
        return paintScoreboard(writer, painter, board, appendix);
    });
}

QString definitionsFileName(const report::Scoreboard& board) {
    return QStringLiteral("gtm-definitions-%1.pdf").arg(QString::fromStdString(board.data.definitionSet));
}

Result<void> writeDefinitionsPdf(const std::vector<kpi::Definition>& definitions,
                                 const report::Scoreboard& board, const std::filesystem::path& out,
                                 Paper paper, const QString& programVersion) {
    const QString title = QCoreApplication::translate("ScoreboardPdf", "KPI definitions");
    return writePdf(title, out, paper, programVersion, [&](QPdfWriter& writer, QPainter& painter) {
        painter.setRenderHint(QPainter::Antialiasing);
        const Metrics metrics = Metrics::print(writer.logicalDpiX());
        Sheet sheet = sheetOf(writer, board, metrics);
        sheet.title = title;
        sheet.about =
            counted(std::ssize(definitions), QCoreApplication::translate("ScoreboardPdf", "%1 definition"),
                    QCoreApplication::translate("ScoreboardPdf", "%1 definitions"));
        const auto places = placeDefinitions(sheet, definitions);
        sheet.pages = places.empty() ? 1 : places.back().page + 1;
        for (sheet.number = 1; sheet.number <= sheet.pages; ++sheet.number) {
            if (sheet.number > 1 && !writer.newPage())
                return false;
            paintSheetHead(painter, sheet);
            for (const DefinitionPlace& place : places)
                if (place.page == sheet.number - 1)
                    paintDefinition(painter, sheet, place);
            paintSheetFoot(painter, sheet, sheet.page.left(),
                           QCoreApplication::translate(
                               "ScoreboardPdf", "Numbers and owners as on the scoreboard of this store."));
        }
        return true;
    });
}

Result<void> writeKpiPdf(const DrilldownData& kpi, const report::Scoreboard& board,
                         const std::filesystem::path& out, Paper paper, const QString& programVersion) {
    const QString title = QStringLiteral("%1, %2").arg(QString::fromStdString(kpi.row.name), pdfTitle(board));
    return writePdf(title, out, paper, programVersion, [&](QPdfWriter& writer, QPainter& painter) {
        painter.setRenderHint(QPainter::Antialiasing);
        const Metrics metrics = Metrics::print(writer.logicalDpiX());
        const Sheet sheet = sheetOf(writer, board, metrics);
        paintSheetHead(painter, sheet);
        KpiPrint(sheet, kpi).paint(painter);
        return true;
    });
}

} // namespace gtm::ui
