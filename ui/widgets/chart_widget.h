// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/models/record_choice.h"
#include "ui/theme/look.h"
#include "ui/widgets/chart_table.h"

#include <QWidget>

#include <string>
#include <vector>

namespace gtm::ui {

/// One thing in a chart that can be pointed at: where it stands, what it says, and what it opens.
struct ChartMark {
    QRectF rect;
    QString name;  ///< "Evaluation, 61–90 d"
    QString value; ///< "$520K, 12 deals, past the limit"
    std::string kpi;
    RecordChoice choice; ///< The records that the number counts.
};

/// A painted chart that the keyboard and a screen reader can walk through: arrow keys move a cursor from
/// mark to mark, Enter opens what lies behind one, the menu key shows the chart as a table.
class ChartWidget : public QWidget {
    Q_OBJECT
  public:
    explicit ChartWidget(const Look& look, QWidget* parent = nullptr);

    /// Headline and description for assistive technology.
    void describe(const QString& headline, const QString& description);
    [[nodiscard]] virtual std::vector<ChartMark> marks(const QRectF& area) const = 0;
    [[nodiscard]] virtual ChartTable table() const = 0;
    [[nodiscard]] int cursor() const { return m_cursor; }

  Q_SIGNALS:
    void opened(const std::string& kpi, const gtm::ui::RecordChoice& choice);

  protected:
    virtual void paintChart(QPainter& painter, const QRectF& area) = 0;
    [[nodiscard]] const Look& look() const { return m_look; }
    /// Call when the data changed.
    void refresh();

    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

  private:
    void moveCursor(int key);
    void announce();
    void open(const ChartMark& mark);
    void showTable();
    [[nodiscard]] int markAt(QPointF position) const;

    const Look& m_look;
    QString m_description;
    int m_cursor = -1;
};

} // namespace gtm::ui
