// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/calendar.h"
#include "ui/exports.h"
#include "ui/import_flow.h"
#include "ui/meeting/meeting_desk.h"
#include "ui/review_desk.h"
#include "ui/session.h"
#include "ui/settings.h"
#include "ui/shell.h"
#include "ui/store_upkeep.h"
#include "ui/store_watch.h"
#include "ui/theme/look.h"
#include "ui/versions/board_order.h"
#include "ui/versions/version_desk.h"
#include "ui/widgets/top_bar.h"

#include <QMainWindow>
#include <QUndoStack>

#include <filesystem>
#include <functional>
#include <optional>

class QMimeData;

namespace gtm::ui {

class AppMenu;
class GuideDialog;
class VersionDetail;

/// Everything that the window takes from the program that starts it.
struct WindowOptions {
    std::filesystem::path store;      ///< Opened at start; its first import creates it.
    OpenOptions newStores;            ///< What new stores take from the system.
    std::filesystem::path dataFolder; ///< Where the sample's store and exports go.
    QString settingsFile;
    QString programVersion;
    bool tour = false;              ///< Hints at the first start with a scoreboard.
    QSize room = {};                ///< A first window is no larger; invalid: it may be.
    std::function<Instant()> clock; ///< Only the program reads the clock.
};

/// The window of the program. It owns the open store, fills the pages and follows what they ask for.
/// Needs `loadFonts()` before.
class MainWindow : public QMainWindow {
    Q_OBJECT
  public:
    explicit MainWindow(WindowOptions options, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Opens or creates a store beside the window and shows it; what went wrong stands in the banner. `then`:
    /// what is to be done when it is open.
    void openStore(const std::filesystem::path& path, const std::function<void()>& then = {});
    /// `choose`: the columns are shown even where nothing is open.
    void importPaths(const std::vector<std::filesystem::path>& paths, bool choose = false);
    [[nodiscard]] Shell& shell() { return *m_shell; }
    [[nodiscard]] Look& look() { return m_look; }
    /// Something that was asked for is still being computed.
    [[nodiscard]] bool waiting() {
        return m_session.asker().waiting() || m_session.writer().waiting() || m_versions.checking() ||
               m_upkeep.reading() || m_watch.looking();
    }
    [[nodiscard]] MeetingDesk& meeting() { return m_meeting; }
    [[nodiscard]] VersionDesk& versions() { return m_versions; }

  protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void wireStore();
    void wirePages();
    void wireMenu();
    void wireReview();
    void wireMeeting();
    void wireMeasures();
    void wireVersions();
    void wireDetail(VersionDetail& detail);
    void enterRates();
    void fillDefinitions();
    /// What a version of a definition changed, for its page.
    void askForChange(const std::string& id, int version);
    void wireArrangement();
    /// The board as the draft of the model arranges it.
    void showRows();
    void arrangeRows(const BoardGroups& groups, const QString& what);
    /// That the rows stand as a draft has them, and what can be done about it.
    void sayArranged(const QString& what);
    void sayArrangedAnew();
    /// A new KPI was published: says so again, and offers to show it.
    void offerOnBoard(const std::string& id);
    /// The draft of the model changes more than the order of the board.
    [[nodiscard]] bool draftHoldsMore();
    void showModelDraft();
    /// The same of a draft that was kept when the program ended.
    void sayKeptArrangement();
    /// The groups of the board as they are or are to be.
    [[nodiscard]] BoardGroups boardGroups();
    void fillModel();
    /// The target of the company for a KPI in the week that is shown.
    [[nodiscard]] std::optional<report::SetTarget> targetNow(const std::string& kpi) const;
    void wireSettings();
    void showSettings();
    /// The steps that can be taken back on the page that is shown.
    [[nodiscard]] QUndoStack& undoStack();
    void showUndo();
    void restore();
    void applyLook();
    void showOpened();
    void rereadStore();
    /// After something that changed the store, which is done all the same.
    void sayNotReread(const Error& error);
    void showStore();
    /// Of a finding of the newest import, everything that it is about.
    void showAllPlaces(int finding);
    /// `then`: what is to be done when the board is there.
    /// Before something else is shown: a board that is on its way is waited for, so that what the boxes say
    /// is what the rows show; every other answer is for the page before.
    void settleQuestions();
    /// Asks for the board and shows it, or `to`; then does what follows.
    void showBoard(const std::function<void()>& then = {}, View to = View::Board);
    /// Shows another week of the board, or of the KPI that is open.
    void goToWeek(Day week);
    /// `find`: words that its records are searched by.
    void showKpi(const std::string& kpi, const RecordChoice& choice, const QString& find = {},
                 const std::function<void()>& then = {});
    /// Asks for a record, and shows where it counts.
    void findRecord(const QString& words);
    /// The page of an imported measure.
    void showMeasure(const MeasureRequest& request);
    /// The one that was looked at last, else the first of all.
    void showMeasures();
    /// Tables of daily values: what declares them lies beside them, or is asked.
    void importMeasures(std::vector<std::filesystem::path> paths);
    void askForMeasures();
    void startMeasures(std::vector<std::filesystem::path> paths, ingest::MeasureSet set);
    void splitMovedBy(const std::string& dimension);
    void showTrendsBy(const std::string& dimension);
    void showPage(Page page);
    /// The same of a page that is shown again, with what was just said about it.
    void returnTo(Page page);
    void goBack();
    /// From the KPI that a meeting was left for; false where none was.
    bool backToMeeting();
    void showGroup(const std::string& group);
    void stepKpi(int direction);
    /// After an action or a note was changed.
    void rereadReview();
    void showReview();
    void showAction(std::int64_t id);
    void fillActions();
    /// The KPI that the window speaks of: the page's, else the chosen row's.
    [[nodiscard]] std::string currentKpi() const;
    void exportActions();
    void undoOrRedo(bool undo);
    /// Length of the trends on the board, and of the one trend of a KPI's page.
    void setTrendWeeks(int weeks);
    void setKpiWeeks(int weeks);
    void toggleTrend();
    /// What the menu offers here and now.
    void showContext();
    void askForFiles();
    void askForFolder();
    /// Leave to import; else the banner says why not.
    [[nodiscard]] bool mayImport();
    /// The same of anything else that is kept in the store.
    [[nodiscard]] bool mayWrite(const QString& refusal);
    /// Has it said once that the file of the open store is gone, where it is.
    void lookForStore();
    void addAction();
    void addNote();
    void askForStore();
    /// Says it where there is none any more.
    void openRecentStore(const QString& path);
    void askForNewStore(const std::function<void()>& then = {});
    void openSample();
    /// The guide, at the chapter about what is shown.
    void showGuide();
    /// The sheet of keys, over a window.
    void showKeys(QWidget* over);
    /// The hints of the first start, once and never again.
    void offerTour();
    /// An import or an upkeep of the store is under way.
    [[nodiscard]] bool busy() const { return m_imports.running() || m_upkeep.running(); }
    void sayError(const Error& error);
    [[nodiscard]] Day today() const;

    WindowOptions m_options;
    Look m_look;
    Settings m_settings;
    Session m_session;
    Shell* m_shell;
    AppMenu* m_menu;
    ImportFlow m_imports;
    Exports m_exports;
    StoreUpkeep m_upkeep;
    StoreWatch m_watch;
    ReviewDesk m_review;
    MeetingDesk m_meeting;
    GuideDialog* m_guide = nullptr; ///< Made when it is asked for first.
    VersionDesk m_versions;
    QUndoStack m_noSteps;           ///< Of a page on which nothing can be taken back.
    bool m_arranging = false;       ///< The last change on the board was to the order of its rows.
    QString m_arranged;             ///< What the banner said about that order last.
    std::optional<Page> m_returnTo; ///< The page that a version was published from.
    bool m_boardDue = false;        ///< A board was asked for and is not there yet.
    int m_trendWeeks = 13, m_kpiWeeks = 52;
    std::string m_movedBy;  ///< The dimension that somebody split a change by last.
    std::string m_trendsBy; ///< The same of small trends; empty: tables.
};

/// Local files and folders of a drag; empty where there are none.
[[nodiscard]] std::vector<std::filesystem::path> droppedPaths(const QMimeData* mime);

} // namespace gtm::ui
