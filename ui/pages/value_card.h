// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/detail.h"
#include "core/report/scoreboard.h"
#include "ui/text/row_text.h"
#include "ui/theme/look.h"

#include <QWidget>

#include <vector>

namespace gtm::ui {

/// The number itself: value, status, bullet, target, changes and range.
class ValueCard : public QWidget {
    Q_OBJECT
  public:
    explicit ValueCard(const Look& look, QWidget* parent = nullptr);

    void setKpi(const report::BoardRow& row, const report::KpiSeries& series, const std::string& currency,
                const QString& comparedWeek);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    struct Line {
        QString title, value;
        Change change = Change::None;
    };
    [[nodiscard]] bool statusBelow(double width) const;
    [[nodiscard]] const QFont& valueFont(double width) const;
    void paintValue(QPainter& painter, const QRectF& area) const;

    const Look& m_look;
    report::BoardRow m_row;
    RowText m_words;
    std::vector<Line> m_lines;
};

} // namespace gtm::ui
