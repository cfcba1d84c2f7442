// SPDX-License-Identifier: GPL-3.0-only
#pragma once

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
    /// What can be done depends on what is shown, on the store, and on work that is under way.
    struct Store {
        bool open = false, hasData = false, readOnly = false, busy = false;
    };
    void setContext(View view, const Store& store);

    /// The shortcut sheet: what, and by which keys; in the order of the design.
    [[nodiscard]] QList<std::pair<QString, QString>> sheet() const;

  Q_SIGNALS:
    void openStoreRequested();
    void newStoreRequested();
    void recentStoreChosen(const QString& path);
    void sampleRequested();
    void importRequested();
    void mappingsRequested();
    void joinsRequested();
    void exportPdfRequested();
    void exportBoardRequested();
    void exportRecordsRequested();
    void exportRecordsSheetRequested();
    void undoImportRequested();
    void backUpRequested();
    void restoreRequested();
    void quitRequested();
    void scoreboardRequested();
    void importsRequested();
    void backRequested();
    void findRequested();
    void findRecordRequested();
    void weekStepped(int direction);
    void themeChosen(gtm::ui::ThemeChoice choice);
    void scaleStepped(int direction);
    void scaleReset();
    void trendToggled();
    void shortcutsRequested();
    void aboutRequested();
    void menuRequested();

  private:
    QAction* add(QMenu* menu, const QString& title, const QList<QKeySequence>& keys);
    void buildFile();
    void buildView();
    void buildHelp();
    void showLook();

    const Look& m_look;
    QWidget* m_window;
    QMenu* m_recent = nullptr;
    QAction *m_joins = nullptr, *m_undo = nullptr, *m_backUp = nullptr, *m_restore = nullptr;
    QAction *m_pdf = nullptr, *m_board = nullptr, *m_trend = nullptr, *m_back = nullptr,
            *m_findRecord = nullptr;
    QList<QAction*> m_storeActions, m_pageActions, m_kpiActions, m_weekActions, m_themes, m_sheet;
};

} // namespace gtm::ui
