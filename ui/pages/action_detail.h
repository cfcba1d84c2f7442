// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/detail.h"
#include "core/report/review.h"
#include "ui/pages/action_form.h"

#include <QScrollArea>

#include <optional>

class QVBoxLayout;

namespace gtm::ui {

class MarkLabel;
class SinceChart;

/// One action: its fields, whether it has worked, its log, and what to do with it.
class ActionDetail : public QWidget {
    Q_OBJECT
  public:
    explicit ActionDetail(const Look& look, QWidget* parent = nullptr);

    void setChoices(const ActionChoices& choices) { m_form->setChoices(choices); }
    /// Nothing: no action is chosen. `series` are the weeks of its KPI; `editable` is false where the store
    /// is open for reading only.
    void setAction(const report::ActionRow* row, const report::KpiSeries* series, const std::string& currency,
                   bool editable);
    [[nodiscard]] std::int64_t id() const { return m_row ? m_row->action.id : 0; }
    /// Why what was edited cannot be kept; empty: it was.
    void setError(const QString& words);
    void focusDue() { m_form->focusDue(); }

  Q_SIGNALS:
    void edited(const gtm::review::Action& after);
    void closeRequested(std::int64_t id, gtm::review::ActionState state);
    void reopenRequested(std::int64_t id);
    void commentRequested(std::int64_t id);

  private:
    void build();
    void wire();
    void apply();
    void showState();
    void showLog();

    const Look& m_look;
    std::optional<report::ActionRow> m_row;
    QScrollArea* m_scroll;
    QWidget *m_body, *m_buttons;
    QVBoxLayout *m_column, *m_log;
    Label *m_title, *m_state, *m_error, *m_worked, *m_workedLine, *m_logTitle, *m_nothing;
    MarkLabel* m_mark;
    ActionForm* m_form;
    SinceChart* m_chart;
    QWidget* m_logLines;
    Button *m_done, *m_move, *m_comment, *m_drop, *m_reopen;
};

} // namespace gtm::ui
