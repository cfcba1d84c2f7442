// SPDX-License-Identifier: GPL-3.0-only
#include "ui/exports.h"

#include "core/base/files.h"
#include "core/report/quality.h"
#include "core/report/review_text.h"
#include "core/report/table.h"
#include "ui/pages/drilldown_page.h"
#include "ui/pdf/printing.h"
#include "ui/pdf/scoreboard_pdf.h"
#include "ui/settings.h"
#include "ui/shell.h"
#include "ui/text/sentences.h"
#include "ui/text/words.h"
#include "ui/widgets/banner.h"

#include <QBuffer>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>
#include <QRegularExpression>

namespace gtm::ui {

namespace {

void sayOutcome(Banner& banner, const Result<void>& written, const QString& path) {
    if (written) {
        banner.show(BannerLevel::Info, Words::tr("%1 was written").arg(QFileInfo(path).fileName()),
                    QDir::toNativeSeparators(QFileInfo(path).absolutePath()));
        return;
    }
    const Saying said = sayingOf(written.error());
    banner.show(BannerLevel::Fail, said.what, said.meaning);
}

} // namespace

QString Exports::ask(const QString& title, const QString& name, const QString& filters, QString* filter) {
    const QString folder = m_settings.value(Setting::LastFolder).toString();
    const QString start = folder.isEmpty() ? QDir::home().filePath(name) : QDir(folder).filePath(name);
    const QString path = QFileDialog::getSaveFileName(m_window, title, start, filters, filter);
    if (!path.isEmpty())
        m_settings.set(Setting::LastFolder, QFileInfo(path).absolutePath());
    return path;
}

std::optional<Exports::PdfForm> Exports::askForPdf(const report::Scoreboard& board) {
    struct Form {
        QString title;
        Paper paper;
        bool cards;
    };
    const Form forms[]{{Words::tr("PDF, A4 (*.pdf)"), Paper::A4, false},
                       {Words::tr("PDF, US Letter (*.pdf)"), Paper::Letter, false},
                       {Words::tr("PDF, A4, with definitions (*.pdf)"), Paper::A4, true},
                       {Words::tr("PDF, US Letter, with definitions (*.pdf)"), Paper::Letter, true}};
    const Paper usual = usualPaper();
    const bool cards = m_settings.value(Setting::PdfDefinitions).toBool();
    QString chosen;
    QStringList titles;
    for (const Form& form : forms) {
        titles << form.title;
        if (form.paper == usual && form.cards == cards)
            chosen = form.title;
    }
    const QString path =
        ask(Words::tr("Export PDF"), pdfFileName(board), titles.join(QStringLiteral(";;")), &chosen);
    if (path.isEmpty())
        return std::nullopt;
    const Form& form = forms[std::max<qsizetype>(0, titles.indexOf(chosen))];
    m_settings.set(Setting::Paper, form.paper == Paper::A4 ? QStringLiteral("a4") : QStringLiteral("letter"));
    m_settings.set(Setting::PdfDefinitions, form.cards);
    return PdfForm{path, form.paper, form.cards};
}

void Exports::sayWritten(const Result<void>& written, const QString& path) {
    sayOutcome(m_shell.banner(), written, path);
}

Paper Exports::usualPaper() const {
    return paperNamed(m_settings.value(Setting::Paper).toString()).value_or(defaultPaper());
}

void Exports::kpi(const DrilldownData& kpi, const report::Scoreboard& board) {
    const QString path = ask(Words::tr("Export this KPI as PDF"), kpiPdfFileName(board, kpi.row.kpi),
                             Words::tr("PDF (*.pdf)"));
    if (!path.isEmpty())
        sayOutcome(m_shell.banner(), writeKpiPdf(kpi, board, path.toStdString(), usualPaper(), m_version),
                   path);
}

void Exports::definitions(const report::Scoreboard& board, const std::vector<kpi::Definition>& definitions) {
    const QString path =
        ask(Words::tr("Export definitions as PDF"), definitionsFileName(board), Words::tr("PDF (*.pdf)"));
    if (!path.isEmpty())
        sayOutcome(m_shell.banner(),
                   writeDefinitionsPdf(definitions, board, path.toStdString(), usualPaper(), m_version),
                   path);
}

std::shared_ptr<QPrinter> Exports::askForPrinter(const report::Scoreboard& board) {
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    preparePrinter(*printer, board, usualPaper());
    QPrintDialog dialog(printer.get(), m_window);
    dialog.setWindowTitle(Words::tr("Print %1").arg(pdfTitle(board)));
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    return dialog.exec() == QDialog::Accepted ? printer : nullptr;
}

void Exports::print(QPrinter& printer, const report::Scoreboard& board,
                    const std::vector<kpi::Definition>& definitions) {
    const bool cards = m_settings.value(Setting::PdfDefinitions).toBool();
    if (const auto done =
            printScoreboard(printer, board, cards ? definitions : std::vector<kpi::Definition>());
        !done) {
        const Saying said = sayingOf(done.error());
        m_shell.banner().show(BannerLevel::Fail, said.what, said.meaning);
        return;
    }
    const QString file = printer.outputFileName();
    if (file.isEmpty())
        m_shell.banner().show(BannerLevel::Info,
                              Words::tr("Sent to the printer %1").arg(printer.printerName()), {});
    else
        sayOutcome(m_shell.banner(), {}, file);
}

void Exports::writeBytes(const std::string& bytes, const QString& path) {
    sayOutcome(m_shell.banner(), writeFile(bytes, path.toStdString()), path);
}

void Exports::board(const report::Scoreboard& board) {
    const QString path = ask(Words::tr("Export scoreboard as XLSX"),
                             QStringLiteral("gtm-scoreboard-%1.xlsx").arg(fileWeek(board.weekEnding)),
                             Words::tr("XLSX (*.xlsx)"));
    if (!path.isEmpty())
        sayOutcome(m_shell.banner(),
                   report::writeXlsx(report::boardNumbers(board), fileWeek(board.weekEnding).toStdString(),
                                     path.toStdString()),
                   path);
}

void Exports::picture(const QPixmap& picture, const QString& title, const report::Scoreboard& board,
                      const std::string& kpi) {
    static const QRegularExpression others(QStringLiteral("[^a-z0-9]+"));
    QStringList parts{title.toLower().replace(others, QStringLiteral("-")).left(60)};
    if (!board.empty())
        parts.prepend(fileWeek(board.weekEnding));
    if (!kpi.empty())
        parts.prepend(text(kpi));
    const QString name = parts.join(u'-');
    const QString path =
        ask(Words::tr("Save as PNG"), name + QStringLiteral(".png"), Words::tr("PNG (*.png)"));
    if (path.isEmpty())
        return;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    writeBytes(bytes.toStdString(), path);
}

void Exports::records(const report::RecordList& list, const report::Scoreboard& board, Kind kind) {
    const bool sheet = kind == Kind::Xlsx;
    const QString name = QStringLiteral("%1-%2.%3")
                             .arg(text(list.definition.id), fileWeek(board.weekEnding),
                                  sheet ? QStringLiteral("xlsx") : QStringLiteral("csv"));
    const QString path = ask(sheet ? Words::tr("Export records as XLSX") : Words::tr("Export records as CSV"),
                             name, sheet ? Words::tr("XLSX (*.xlsx)") : Words::tr("CSV (*.csv)"));
    if (path.isEmpty())
        return;
    const report::Table table = report::recordsTable(list);
    if (sheet)
        sayOutcome(m_shell.banner(), report::writeXlsx(table, list.definition.id, path.toStdString()), path);
    else
        writeBytes(report::csvText(table), path);
}

void Exports::actions(const report::Review& review) {
    const QString path =
        ask(Words::tr("Export actions as CSV"), QStringLiteral("actions.csv"), Words::tr("CSV (*.csv)"));
    if (!path.isEmpty())
        writeBytes(report::csvText(report::actionsTable(review)), path);
}

void Exports::rejectedRows(const ingest::ImportReport& report) {
    const QString path = ask(Words::tr("Save rejected rows as CSV"), QStringLiteral("rejected-rows.csv"),
                             Words::tr("CSV (*.csv)"));
    if (!path.isEmpty())
        writeBytes(report::csvText(report::rejectedRows(report)), path);
}

void Exports::findings(const Workspace& workspace, const ingest::ImportReport& shown) {
    const auto all =
        shown.batch == 0 ? Result<ingest::ImportReport>(shown) : workspace.lastImport(ingest::Places::All);
    if (!all) {
        const Saying said = sayingOf(all.error());
        m_shell.banner().show(BannerLevel::Fail, said.what, said.meaning);
        return;
    }
    const QString path = ask(Words::tr("Save findings as CSV"), QStringLiteral("import-findings.csv"),
                             Words::tr("CSV (*.csv)"));
    if (!path.isEmpty())
        writeBytes(report::csvText(report::findingsTable(*all)), path);
}

} // namespace gtm::ui
