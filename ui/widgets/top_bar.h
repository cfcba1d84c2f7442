// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/theme/look.h"

#include <QList>
#include <QWidget>

#include <optional>

class QButtonGroup;
class QHBoxLayout;
class QMenu;

namespace gtm::ui {

class Button;
class Label;

enum class Page { Scoreboard, Actions, Definitions, Model, Imports };

/// Brand, pages, and the two things one does with a scoreboard: import and export. What does not fit stands
/// in a menu.
class TopBar : public QWidget {
    Q_OBJECT
  public:
    explicit TopBar(const Look& look, QWidget* parent = nullptr);

    /// Empty: none of the tabs leads to what is shown.
    void setPage(std::optional<Page> page);
    /// Export and meeting need a scoreboard.
    void setExportEnabled(bool enabled);
    /// Screens that a meeting can be shown on; offered where there are several.
    void setScreens(QMenu* menu, bool several);
    void setImportEnabled(bool enabled);
    /// Pages that there is nothing for without data.
    void setDataPagesEnabled(bool enabled);
    /// Actions that are overdue, as a badge of their tab; 0: none.
    void setOverdue(int actions);
    void setMenu(QMenu* menu);
    void openMenu();

  Q_SIGNALS:
    void pageChosen(gtm::ui::Page page);
    void importRequested();
    void exportRequested();
    void meetingRequested();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    Button* addTab(Page page, const QString& title);
    void apply();
    /// What gives way where the bar is too narrow, in turn: it stands in the menu "More" then.
    [[nodiscard]] QList<Button*> givingWay() const;
    void openMore();
    void showBadge();

    const Look& m_look;
    QHBoxLayout* m_row;
    Label* m_brand;
    QButtonGroup* m_tabs;
    Button *m_more, *m_import, *m_export, *m_meeting, *m_screens, *m_menuButton;
    QMenu *m_overflow, *m_menu = nullptr;
    QList<Button*> m_away; ///< Of those that give way, the ones that do, as they would stand in the bar.
    int m_overdue = 0;
};

} // namespace gtm::ui
