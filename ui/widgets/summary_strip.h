// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/scoreboard.h"
#include "ui/theme/look.h"

#include <QWidget>

namespace gtm::ui {

class FlowLayout;
class Label;
class MarkLabel;

/// The line above the scorecard: how many KPIs stand where, which to discuss first, what moved.
class SummaryStrip : public QWidget {
    Q_OBJECT
  public:
    explicit SummaryStrip(const Look& look, QWidget* parent = nullptr);
    void setScoreboard(const report::Scoreboard& board);

  Q_SIGNALS:
    void opened(const std::string& kpi);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    struct Count {
        QWidget* box;
        Label *number, *words;
    };
    Count makeCount(kpi::Status status, const QString& words);
    void showFirst(const report::Scoreboard& board);
    void apply();

    const Look& m_look;
    FlowLayout* m_row;
    Label* m_incomplete;
    Count m_off, m_risk, m_on, m_other;
    QWidget* m_first;
    Label* m_since;
};

} // namespace gtm::ui
