// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/kpi/definition.h"
#include "core/report/scoreboard.h"
#include "ui/theme/look.h"

#include <QStringList>
#include <QWidget>

class QFormLayout;

namespace gtm::ui {

class Label;

/// The card of one KPI beside its row: formula, version, target, the last weeks, the newest import. It
/// appears on hover and on Space alike, so that nothing is for the mouse alone.
class KpiCard : public QWidget {
    Q_OBJECT
  public:
    explicit KpiCard(const Look& look, QWidget* parent);

    void setContent(const report::BoardRow& row, const kpi::Definition* definition,
                    const report::Scoreboard& board);
    /// The KPI that the card is of; empty before the first.
    [[nodiscard]] const std::string& kpi() const { return m_kpi; }
    /// Places itself below or above a row of the parent.
    void showAt(const QRect& row);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void addLine(const QString& title, const QString& value);

    const Look& m_look;
    std::string m_kpi;
    Label *m_title, *m_subline;
    QFormLayout* m_lines;
    QStringList m_said; ///< Its lines, for assistive technology.
};

} // namespace gtm::ui
