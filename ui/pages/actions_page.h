// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/detail.h"
#include "ui/models/actions_model.h"
#include "ui/pages/action_form.h"
#include "ui/theme/look.h"

#include <QWidget>

class QBoxLayout;
class QHBoxLayout;

namespace gtm::ui {

class ActionDetail;
class PageHead;
class Panel;
class SegmentBar;
class Table;

/// All actions: a list at the left, the chosen one at the right; in narrow windows below each other.
class ActionsPage : public QWidget {
    Q_OBJECT
  public:
    explicit ActionsPage(const Look& look, QWidget* parent = nullptr);

    void setBoard(const report::Scoreboard& board, const ActionChoices& choices);
    /// The weeks of the chosen action's KPI; null where there are none.
    void setSeries(const report::KpiSeries* series);
    /// Chooses an action, wherever it is listed.
    void choose(std::int64_t id);
    /// The one that the next board begins with, where it is in the list.
    void prefer(std::int64_t id) { m_chosen = id; }
    [[nodiscard]] std::int64_t chosen() const;
    void focusFirst();
    [[nodiscard]] Table& table() { return *m_table; }
    [[nodiscard]] ActionDetail& detail() { return *m_detail; }

  Q_SIGNALS:
    void addRequested();
    void exportRequested();
    /// Another action is shown: its weeks are wanted.
    void shown(const gtm::review::Action& action);

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void build();
    void wire();
    void apply();
    void fillFilters(const ActionChoices& choices);
    void fillModel();
    void showChosen();
    void showEmpty();

    const Look& m_look;
    report::Scoreboard m_board;
    std::int64_t m_chosen = 0;
    bool m_filling = false; ///< Rows are chosen by the page itself.
    PageHead* m_head;
    QBoxLayout* m_body;
    SegmentBar* m_state;
    SelectBox *m_owner, *m_kpi;
    Button *m_export, *m_add;
    Panel *m_listPanel, *m_detailPanel;
    ActionsModel m_model{ActionsModel::Kind::Open};
    Table* m_table;
    ActionDetail* m_detail;
};

} // namespace gtm::ui
