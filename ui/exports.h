// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/ingest/import_report.h"
#include "core/report/detail.h"
#include "core/report/scoreboard.h"
#include "core/workspace/workspace.h"
#include "ui/pdf/scoreboard_pdf.h"

#include <QPixmap>
#include <QString>

#include <memory>

class QPrinter;
class QWidget;

namespace gtm::ui {

struct DrilldownData;
class Settings;
class Shell;

/// What leaves the program as a file: asks where, writes, and says what became of it.
class Exports {
  public:
    Exports(QWidget* window, Shell& shell, Settings& settings, QString version)
        : m_window(window), m_shell(shell), m_settings(settings), m_version(std::move(version)) {}

    /// Where the scoreboard is to be written, and on which paper.
    struct PdfForm {
        QString path;
        Paper paper;
        bool cards; ///< The cards of the definitions follow.
    };
    /// Empty where the user changed their mind.
    [[nodiscard]] std::optional<PdfForm> askForPdf(const report::Scoreboard& board);
    /// What became of a file.
    void sayWritten(const Result<void>& written, const QString& path);
    /// One KPI on one page.
    void kpi(const DrilldownData& kpi, const report::Scoreboard& board);
    /// The cards of definitions alone.
    void definitions(const report::Scoreboard& board, const std::vector<kpi::Definition>& definitions);
    /// The printer that the user chooses for a board; empty where they changed their mind.
    [[nodiscard]] std::shared_ptr<QPrinter> askForPrinter(const report::Scoreboard& board);
    /// The pages of the PDF on that printer.
    void print(QPrinter& printer, const report::Scoreboard& board,
               const std::vector<kpi::Definition>& definitions);
    /// The rows of the board as numbers.
    void board(const report::Scoreboard& board);
    /// A panel as PNG; `kpi` is what the page is about, empty on the board.
    void picture(const QPixmap& picture, const QString& title, const report::Scoreboard& board,
                 const std::string& kpi);
    enum class Kind { Csv, Xlsx };
    void records(const report::RecordList& list, const report::Scoreboard& board, Kind kind = Kind::Csv);
    void actions(const report::Review& review);
    void rejectedRows(const ingest::ImportReport& report);
    /// Of a stored import the store has every place; one that was only looked at has them itself.
    void findings(const Workspace& workspace, const ingest::ImportReport& shown);

  private:
    /// Empty where the user changed their mind. `filter` names the kind that was chosen.
    QString ask(const QString& title, const QString& name, const QString& filters, QString* filter = nullptr);
    [[nodiscard]] Paper usualPaper() const;
    void writeBytes(const std::string& bytes, const QString& path);

    QWidget* m_window;
    Shell& m_shell;
    Settings& m_settings;
    QString m_version;
};

} // namespace gtm::ui
