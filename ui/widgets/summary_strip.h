// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/scoreboard.h"
#include "ui/theme/look.h"

#include <QList>
#include <QWidget>

namespace gtm::ui {

class Button;
class FlowLayout;
class Label;
class MarkLabel;

/// The line above the scorecard: how many KPIs stand where, which to discuss first, what moved.
class SummaryStrip : public QWidget {
    Q_OBJECT
  public:
    explicit SummaryStrip(const Look& look, QWidget* parent = nullptr);
    void setScoreboard(const report::Scoreboard& board);
    /// Brief, it is one line of this width: marks and numbers, and as many of the KPIs to discuss first as
    /// stand beside them.
    void setBrief(bool brief, int width);

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
    void buildFirst(const report::Scoreboard& board);
    /// The first so many of the KPIs to discuss.
    void showFirst(qsizetype shown);
    void showWords();
    void apply();

    const Look& m_look;
    FlowLayout* m_row;
    Label* m_incomplete;
    Count m_off, m_risk, m_on, m_other;
    QWidget* m_first;
    struct Link {
        Button* button;
        QString name; ///< Of the KPI.
    };
    QList<Link> m_links; ///< To the KPIs to discuss first.
    Label* m_since;
    QString m_whole, m_short; ///< That the week is incomplete.
    bool m_comparable = false, m_brief = false;
};

} // namespace gtm::ui
