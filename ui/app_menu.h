// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/language.h"
#include "ui/shell.h"
#include "ui/theme/look.h"

#include <QMenu>
#include <QStringList>

namespace gtm::ui {

/// The menu and every keyboard shortcut of the window. One list of commands; the window connects them.
class AppMenu : public QMenu {
    Q_OBJECT
  public:
    /// Adds the commands to `window`, so that their keys work anywhere in it.
    AppMenu(const Look& look, QWidget* window);

    void setRecentStores(const QStringList& stores);
    void setTrendWeeks(int weeks);
    void setLanguage(LanguageChoice language, FormatChoice format);
    /// What can be done depends on what is shown, on the store, and on work that is under way.
    struct Store {
        bool open = false, hasData = false, readOnly = false, busy = false;
        bool hasMeasures = false;
    };
    void setContext(View view, const Store& store);
    /// What can be taken back and done again, in words; empty: nothing.
    [[nodiscard]] QMenu& screens() { return *m_screens; }
    void setUndo(const QString& undo, const QString& redo);

    /// The shortcut sheet: what, and by which keys; in the order of the design.
    [[nodiscard]] QList<std::pair<QString, QString>> sheet() const;

  Q_SIGNALS:
    void openStoreRequested();
    void newStoreRequested();
    void recentStoreChosen(const QString& path);
    void sampleRequested();
    void importRequested();
    void importFolderRequested();
    void importMeasuresRequested();
    void measuresRequested();
    void mappingsRequested();
    void joinsRequested();
    void exportPdfRequested();
    void exportKpiRequested();
    void printRequested();
    void exportBoardRequested();
    void exportRecordsRequested();
    void exportRecordsSheetRequested();
    void exportActionsRequested();
    void exportNotesRequested();
    void undoImportRequested();
    void backUpRequested();
    void restoreRequested();
    void quitRequested();
    void scoreboardRequested();
    void actionsRequested();
    void definitionsRequested();
    void modelRequested();
    void settingsRequested();
    void meetingRequested();
    void addActionRequested();
    void addNoteRequested();
    void undoRequested();
    void redoRequested();
    void importsRequested();
    void backRequested();
    void findRequested();
    void findRecordRequested();
    void weekStepped(int direction);
    void themeChosen(gtm::ui::ThemeChoice choice);
    void languageChosen(gtm::ui::LanguageChoice choice);
    void numberFormatChosen(gtm::ui::FormatChoice choice);
    void scaleStepped(int direction);
    void scaleReset();
    void trendToggled();
    void guideRequested();
    void shortcutsRequested();
    void aboutRequested();
    void menuRequested();

  private:
    QAction* add(QMenu* menu, const QString& title, const QList<QKeySequence>& keys);
    void buildFile();
    void buildReview();
    void buildView();
    void buildLanguage(QMenu* menu);
    void buildHelp();
    void showLook();

    const Look& m_look;
    QWidget* m_window;
    QMenu *m_recent = nullptr, *m_screens = nullptr;
    QAction* m_measures = nullptr;
    QAction *m_joins = nullptr, *m_undo = nullptr, *m_backUp = nullptr, *m_restore = nullptr;
    QAction *m_pdf = nullptr, *m_print = nullptr, *m_board = nullptr, *m_trend = nullptr, *m_back = nullptr,
            *m_find = nullptr, *m_findRecord = nullptr;
    QAction *m_undoEdit = nullptr, *m_redoEdit = nullptr, *m_addNote = nullptr;
    QList<QAction*> m_storeActions, m_pageActions, m_reviewActions, m_boardActions, m_kpiActions,
        m_weekActions, m_themes, m_languages, m_formats, m_sheet;
};

} // namespace gtm::ui
