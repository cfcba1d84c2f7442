// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/theme/look.h"

#include <QWidget>

class QStackedWidget;

namespace gtm::ui {

class ActionsPage;
class Banner;
class CheckPage;
class DefinitionsPage;
class DrilldownPage;
class DropFrame;
class EmptyPage;
class ImportsPage;
class MappingPage;
class MeasurePage;
class ModelPage;
class ProgressPage;
class ScoreboardPage;
class SettingsPage;
class StatusBar;
class TopBar;

/// What stands between the top bar and the status bar.
enum class View {
    Empty,
    Board,
    Kpi,
    Imports,
    Progress,
    Mapping,
    Check,
    Actions,
    Measure,
    Definitions,
    Model,
    Settings
};

/// The inside of the window: bars, banner and pages. It holds no data and asks nobody; the window fills
/// the pages and listens to them.
class Shell : public QWidget {
    Q_OBJECT
  public:
    explicit Shell(const Look& look, QWidget* parent = nullptr);

    void show(View view);
    [[nodiscard]] View view() const;
    /// Gives the keyboard to the page: to its table, or to the first thing to do on it.
    void focusPage();
    /// Whether there is a scoreboard that could be exported.
    void setHasBoard(bool has);

    [[nodiscard]] TopBar& topBar() { return *m_top; }
    [[nodiscard]] Banner& banner() { return *m_banner; }
    [[nodiscard]] StatusBar& statusBar() { return *m_status; }
    [[nodiscard]] EmptyPage& empty() { return *m_empty; }
    [[nodiscard]] ScoreboardPage& board() { return *m_board; }
    [[nodiscard]] DrilldownPage& kpi() { return *m_kpi; }
    [[nodiscard]] ImportsPage& imports() { return *m_imports; }
    [[nodiscard]] MappingPage& mapping() { return *m_mapping; }
    [[nodiscard]] CheckPage& check() { return *m_check; }
    [[nodiscard]] ActionsPage& actions() { return *m_actions; }
    [[nodiscard]] MeasurePage& measure() { return *m_measure; }
    [[nodiscard]] DefinitionsPage& definitions() { return *m_definitions; }
    [[nodiscard]] ModelPage& model() { return *m_model; }
    [[nodiscard]] SettingsPage& settings() { return *m_settings; }
    [[nodiscard]] ProgressPage& progress() { return *m_progress; }
    /// Files hover over the window; 0: no longer.
    void showDrop(int files);

  Q_SIGNALS:
    void viewChanged();

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    TopBar* m_top;
    Banner* m_banner;
    QStackedWidget* m_pages;
    StatusBar* m_status;
    EmptyPage* m_empty;
    ScoreboardPage* m_board;
    DrilldownPage* m_kpi;
    ImportsPage* m_imports;
    ProgressPage* m_progress;
    MappingPage* m_mapping;
    CheckPage* m_check;
    ActionsPage* m_actions;
    MeasurePage* m_measure;
    DefinitionsPage* m_definitions;
    ModelPage* m_model;
    SettingsPage* m_settings;
    DropFrame* m_drop;
    bool m_hasBoard = false;
};

} // namespace gtm::ui
