// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/ingest/import_report.h"
#include "core/report/detail.h"
#include "core/report/scoreboard.h"
#include "core/report/table.h"
#include "core/workspace/workspace.h"
#include "ui/pdf/scoreboard_pdf.h"
#include "ui/text/sentences.h"

#include <QPixmap>
#include <QString>

#include <functional>

class QWidget;

namespace gtm::ui {

struct DrilldownData;
class Session;
class Settings;
class Shell;

/// What leaves the program as a file: asks where, has it written, and says what became of it.
class Exports {
  public:
    Exports(QWidget* window, Shell& shell, Session& session, Settings& settings, QString version)
        : m_window(window)
        , m_shell(shell)
        , m_session(session)
        , m_settings(settings)
        , m_version(std::move(version)) {}

    /// The scoreboard that is shown, with the cards of its definitions where somebody wants them.
    void pdf();
    /// The same pages on a printer that somebody chooses.
    void print();
    /// One KPI on one page.
    void kpi(const DrilldownData& kpi);
    /// The cards of definitions alone.
    void definitions(const std::vector<kpi::Definition>& definitions);
    /// The rows of the board as numbers.
    void board(const report::Scoreboard& board);
    /// A panel as PNG; `kpi` is what the page is about, empty on the board.
    void picture(const QPixmap& picture, const QString& title, const report::Scoreboard& board,
                 const std::string& kpi);
    enum class Kind { Csv, Xlsx };
    void records(const report::RecordList& list, const report::Scoreboard& board, Kind kind = Kind::Csv);
    void actions(const report::Review& review);
    void notes(const report::Review& review);
    void rejectedRows(const ingest::ImportReport& report);
    /// Of a stored import the store has every place; one that was only looked at has them itself.
    void findings(const ingest::ImportReport& shown);

  private:
    /// Where the scoreboard is to be written, and on which paper.
    struct PdfForm {
        QString path;
        Paper paper;
        AppendixWish appendix;
    };
    /// Empty where the user changed their mind.
    [[nodiscard]] std::optional<PdfForm> askForPdf(const report::Scoreboard& board);
    /// Writes beside the window's thread, after what is being written; meanwhile it may go on to another week
    /// or page. `good`: what is said of it where it came out.
    void write(std::function<Result<void>()> work, const Saying& good, const QString& doing);
    void write(std::function<Result<void>()> work, const QString& path);
    void writeTable(report::Table table, const QString& path);
    /// Empty where the user changed their mind. `filter` names the kind that was chosen.
    QString ask(const QString& title, const QString& name, const QString& filters, QString* filter = nullptr);
    [[nodiscard]] Paper usualPaper() const;
    [[nodiscard]] AppendixWish usualAppendix() const;

    QWidget* m_window;
    Shell& m_shell;
    Session& m_session;
    Settings& m_settings;
    QString m_version;
};

} // namespace gtm::ui
