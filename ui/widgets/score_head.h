// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/theme/look.h"
#include "ui/widgets/table.h"

namespace gtm::ui {

class ScorecardView;

/// The head of the scorecard: same columns, same paddings as its cells.
class ScoreHead : public TableHead {
    Q_OBJECT
  public:
    ScoreHead(const Look& look, ScorecardView* view);

  protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

  private:
    /// Below the last line of a title.
    void paintSortMark(QPainter& painter, const QRectF& line) const;

    const Look& m_look;
    ScorecardView* m_view;
};

/// A picture of that head, which a scrolling page keeps at its top. A click sorts as on the head itself.
class StuckHead : public QWidget {
    Q_OBJECT
  public:
    StuckHead(const Look& look, ScorecardView* view, QWidget* parent);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

  private:
    ScorecardView* m_view;
};

} // namespace gtm::ui
