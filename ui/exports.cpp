// SPDX-License-Identifier: GPL-3.0-only
#include "ui/exports.h"

#include "core/base/files.h"
#include "core/report/quality.h"
#include "core/report/review_text.h"
#include "core/report/table.h"
#include "ui/pages/drilldown_page.h"
#include "ui/pdf/printing.h"
#include "ui/pdf/scoreboard_pdf.h"
#include "ui/session.h"
#include "ui/settings.h"
#include "ui/shell.h"
#include "ui/text/words.h"
#include "ui/widgets/banner.h"

#include <QBuffer>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>
#include <QRegularExpression>

#include <memory>

namespace gtm::ui {

namespace {

/// What is said of a file that was written.
Saying writtenTo(const QString& path) {
    return {Words::tr("%1 was written").arg(QFileInfo(path).fileName()),
            QDir::toNativeSeparators(QFileInfo(path).absolutePath())};
}

void sayOutcome(Banner& banner, const Result<void>& written, const Saying& good) {
    const Saying said = written ? good : sayingOf(written.error());
    banner.show(written ? BannerLevel::Info : BannerLevel::Fail, said.what, said.meaning);
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
        AppendixWish appendix;
    };
    const Form forms[]{
        {Words::tr("PDF, A4 (*.pdf)"), Paper::A4, {}},
        {Words::tr("PDF, US Letter (*.pdf)"), Paper::Letter, {}},
        {Words::tr("PDF, A4, with definitions (*.pdf)"), Paper::A4, {true, false}},
        {Words::tr("PDF, US Letter, with definitions (*.pdf)"), Paper::Letter, {true, false}},
        {Words::tr("PDF, A4, with definitions and records (*.pdf)"), Paper::A4, {true, true}},
        {Words::tr("PDF, US Letter, with definitions and records (*.pdf)"), Paper::Letter, {true, true}}};
    const Paper usual = usualPaper();
    const AppendixWish wish = usualAppendix();
    QString chosen;
    QStringList titles;
    for (const Form& form : forms) {
        titles << form.title;
        if (form.paper == usual && form.appendix == wish)
            chosen = form.title;
    }
    const QString path =
        ask(Words::tr("Export PDF"), pdfFileName(board), titles.join(QStringLiteral(";;")), &chosen);
    if (path.isEmpty())
        return std::nullopt;
    const Form& form = forms[std::max<qsizetype>(0, titles.indexOf(chosen))];
    m_settings.set(Setting::Paper, form.paper == Paper::A4 ? QStringLiteral("a4") : QStringLiteral("letter"));
    m_settings.set(Setting::PdfDefinitions, form.appendix.definitions);
    m_settings.set(Setting::PdfRecords, form.appendix.records);
    return PdfForm{path, form.paper, form.appendix};
}

void Exports::write(std::function<Result<void>()> work, const Saying& good, const QString& doing) {
    m_session.writer().write(
        [this, done = std::move(work), good]() -> Worker::Outcome {
            return [this, good, written = done()] { sayOutcome(m_shell.banner(), written, good); };
        },
        doing);
}

void Exports::write(std::function<Result<void>()> work, const QString& path) {
    write(std::move(work), writtenTo(path), Words::tr("Writing %1").arg(QFileInfo(path).fileName()));
}

void Exports::pdf() {
    // Another week may come while a file is chosen.
    const report::Scoreboard shown = m_session.board();
    const auto question = m_session.printedQuestion();
    const auto gather = m_session.appendixQuestion();
    const auto form = askForPdf(shown);
    if (!form || !m_session.hasData())
        return;
    write(
        [form = *form, question, gather, version = m_version] {
            return question({}).and_then([&](const report::Scoreboard& board) {
                return gather(board, form.appendix).and_then([&](const Appendix& appendix) {
                    return writeScoreboardPdf(board, form.path.toStdString(), form.paper, version, appendix);
                });
            });
        },
        writtenTo(form->path), Words::tr("Writing the PDF"));
}

AppendixWish Exports::usualAppendix() const {
    return {m_settings.value(Setting::PdfDefinitions).toBool(),
            m_settings.value(Setting::PdfRecords).toBool()};
}

Paper Exports::usualPaper() const {
    return paperNamed(m_settings.value(Setting::Paper).toString()).value_or(defaultPaper());
}

void Exports::kpi(const DrilldownData& kpi) {
    const DrilldownData shown = kpi; // another may come while a file is chosen
    const report::Scoreboard board = m_session.board();
    const QString path =
        ask(Words::tr("Export this KPI as PDF"), kpiFileName(board, shown.row.kpi, QStringLiteral("pdf")),
            Words::tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    write([shown, board, path, paper = usualPaper(),
           version = m_version] { return writeKpiPdf(shown, board, path.toStdString(), paper, version); },
          writtenTo(path), Words::tr("Writing the PDF"));
}

void Exports::definitions(const std::vector<kpi::Definition>& definitions) {
    const report::Scoreboard board = m_session.board(); // another may come meanwhile
    const QString path =
        ask(Words::tr("Export definitions as PDF"), definitionsFileName(board), Words::tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    write(
        [definitions, board, path, paper = usualPaper(), version = m_version] {
            return writeDefinitionsPdf(definitions, board, path.toStdString(), paper, version);
        },
        writtenTo(path), Words::tr("Writing the PDF"));
}

void Exports::print() {
    // Another week may come while a printer is chosen.
    const report::Scoreboard shown = m_session.board();
    const auto question = m_session.printedQuestion();
    const auto gather = m_session.appendixQuestion();
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    preparePrinter(*printer, shown, usualPaper());
    QPrintDialog dialog(printer.get(), m_window);
    dialog.setWindowTitle(Words::tr("Print %1").arg(pdfTitle(shown)));
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    if (dialog.exec() != QDialog::Accepted || !m_session.hasData())
        return;
    const QString file = printer->outputFileName();
    write(
        [printer, question, gather, wish = usualAppendix()] {
            return question({}).and_then([&](const report::Scoreboard& board) {
                return gather(board, wish).and_then([&](const Appendix& appendix) {
                    return printScoreboard(*printer, board, appendix);
                });
            });
        },
        file.isEmpty() ? Saying{Words::tr("Sent to the printer %1").arg(printer->printerName()), {}}
                       : writtenTo(file),
        Words::tr("Printing the pages"));
}

void Exports::board(const report::Scoreboard& board) {
    const QString path = ask(Words::tr("Export scoreboard as XLSX"),
                             QStringLiteral("gtm-scoreboard-%1.xlsx").arg(fileWeek(board.weekEnding)),
                             Words::tr("XLSX (*.xlsx)"));
    if (!path.isEmpty())
        write(
            [board, path] {
                return report::writeXlsx(report::boardNumbers(board),
                                         fileWeek(board.weekEnding).toStdString(), path.toStdString());
            },
            path);
}

void Exports::picture(const QPixmap& picture, const QString& title, const report::Scoreboard& board,
                      const std::string& kpi) {
    static const QRegularExpression others(QStringLiteral("[^a-z0-9]+"));
    QStringList parts{title.toLower().replace(others, QStringLiteral("-")).left(60)};
    if (!kpi.empty())
        parts.prepend(text(kpi).replace(u'_', u'-'));
    if (!board.empty())
        parts.prepend(fileWeek(board.weekEnding));
    parts.prepend(QStringLiteral("gtm-scoreboard"));
    const QString name = parts.join(u'-');
    const QString path =
        ask(Words::tr("Save as PNG"), name + QStringLiteral(".png"), Words::tr("PNG (*.png)"));
    if (path.isEmpty())
        return;
    write(
        [image = picture.toImage(), path] {
            QByteArray bytes;
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::WriteOnly);
            image.save(&buffer, "PNG");
            return writeFile(bytes.toStdString(), path.toStdString());
        },
        path);
}

void Exports::records(const report::RecordList& list, const report::Scoreboard& board, Kind kind) {
    const bool sheet = kind == Kind::Xlsx;
    const QString name =
        kpiFileName(board, list.definition.id, sheet ? QStringLiteral("xlsx") : QStringLiteral("csv"));
    const QString path = ask(sheet ? Words::tr("Export records as XLSX") : Words::tr("Export records as CSV"),
                             name, sheet ? Words::tr("XLSX (*.xlsx)") : Words::tr("CSV (*.csv)"));
    if (path.isEmpty())
        return;
    write(
        [list, sheet, path] {
            const report::Table table = report::recordsTable(list);
            return sheet ? report::writeXlsx(table, list.definition.id, path.toStdString())
                         : writeFile(report::csvText(table), path.toStdString());
        },
        path);
}

void Exports::actions(const report::Review& review) {
    const QString path =
        ask(Words::tr("Export actions as CSV"), QStringLiteral("actions.csv"), Words::tr("CSV (*.csv)"));
    if (!path.isEmpty())
        writeTable(report::actionsTable(review), path);
}

void Exports::notes(const report::Review& review) {
    const QString path =
        ask(Words::tr("Export notes as CSV"), QStringLiteral("notes.csv"), Words::tr("CSV (*.csv)"));
    if (!path.isEmpty())
        writeTable(report::notesTable(review), path);
}

void Exports::rejectedRows(const ingest::ImportReport& report) {
    const QString path = ask(Words::tr("Save rejected rows as CSV"), QStringLiteral("rejected-rows.csv"),
                             Words::tr("CSV (*.csv)"));
    if (!path.isEmpty())
        writeTable(report::rejectedRows(report), path);
}

void Exports::writeTable(report::Table table, const QString& path) {
    write([table = std::move(table), path] { return writeFile(report::csvText(table), path.toStdString()); },
          path);
}

void Exports::findings(const ingest::ImportReport& shown) {
    const ingest::ImportReport report = shown; // another may come while a file is chosen
    const auto workspace = m_session.sharedWorkspace();
    const QString path = ask(Words::tr("Save findings as CSV"), QStringLiteral("import-findings.csv"),
                             Words::tr("CSV (*.csv)"));
    if (path.isEmpty())
        return;
    write(
        [workspace, report, path]() -> Result<void> {
            const auto all = report.batch == 0 ? Result<ingest::ImportReport>(report)
                                               : workspace->lastImport(ingest::Places::All);
            if (!all)
                return tl::unexpected(all.error());
            return writeFile(report::csvText(report::findingsTable(*all)), path.toStdString());
        },
        path);
}

} // namespace gtm::ui
