// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/format.h"
#include "ui/paint/trend_labels.h"
#include "ui/theme/theme.h"

#include <QFont>
#include <QRectF>

#include <optional>
#include <vector>

class QPainter;

namespace gtm::ui {

/// The weeks of a KPI as a line against its target, without anything to click.
struct Trend {
    std::vector<kpi::Point> points; ///< Weeks, oldest first.
    report::FormatOptions format;
    kpi::Direction direction{};
    std::optional<Day> agreed; ///< Week from which on an action is held against it.
    std::vector<TrendNote> notes;
    bool axes = true; ///< Scale, dates and the bands of the target.
};

/// How large it is drawn, in painter units.
struct TrendStyle {
    QFont axis, label; ///< Of the scale and the dates; of the value and the target.
    double line = 2, dot = 5;
};

/// Weeks that are not known, and a change of definition, are gaps.
void paintTrend(QPainter& painter, const QRectF& rect, const Theme& theme, const TrendStyle& style,
                const Trend& trend);

} // namespace gtm::ui
