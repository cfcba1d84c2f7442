// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/detail.h"
#include "ui/paint/waterfall.h"
#include "ui/widgets/chart_widget.h"

namespace gtm::ui {

/// In which parts a change is told; each of them sums to it.
enum class MovedBy { Records, Dimension, Factors, Bridge };

/// What a change is shown with beside its parts.
struct MovedContext {
    std::string currency;
    QString before, after; ///< "week 45", "week 46"
};

/// What moved a KPI from one week to another, part by part. A part opens the records that it stands for.
class MovedView : public ChartWidget {
    Q_OBJECT
  public:
    using ChartWidget::ChartWidget;

    void setMoved(const report::WhatMoved& moved, MovedBy by, const MovedContext& context);
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }
    [[nodiscard]] std::vector<ChartMark> marks(const QRectF& area) const override;
    [[nodiscard]] ChartTable table() const override;
    /// Whether the two values are drawn from elsewhere than zero.
    [[nodiscard]] bool isCut() const { return waterfallIsCut(m_waterfall); }
    [[nodiscard]] const Waterfall& waterfall() const { return m_waterfall; }

  protected:
    void paintChart(QPainter& painter, const QRectF& area) override;

  private:
    struct Step {
        kpi::MovedPart part;
        QString title;
        RecordChoice choice;
        bool opens = true;
        std::int64_t records = 0; ///< 0: not told.
    };
    void addGroups();
    void addParts(const std::vector<kpi::MovedPart>& parts);
    void build();
    [[nodiscard]] QString partTitle(const std::string& key) const;

    report::WhatMoved m_moved;
    MovedBy m_by = MovedBy::Records;
    MovedContext m_context;
    std::vector<Step> m_steps;
    Waterfall m_waterfall;
};

/// The ways in which this change can be told.
[[nodiscard]] std::vector<MovedBy> waysOf(const report::WhatMoved& moved);
/// "Down 1.2 pt since week 45, most of it by records that left"
[[nodiscard]] QString movedHeadline(const report::WhatMoved& moved, const MovedContext& context);

} // namespace gtm::ui
