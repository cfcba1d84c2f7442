// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/paint/trend_labels.h"
#include "ui/paint/trend_limits.h"

#include <QColor>
#include <QPointF>
#include <QPolygonF>
#include <QRectF>
#include <QString>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

class QPainter;

/// Upright rules in a trend with words beside them: where nothing is known, and since when there is a real
/// change. All in painter units.
namespace gtm::ui {

/// Whether a line of points runs through a box.
[[nodiscard]] bool runsThrough(const QPolygonF& line, const QRectF& box);

/// What is drawn in a plot so far, for words that keep clear of it.
class LabelRoom {
  public:
    /// Words or a rule.
    void take(const QRectF& box) { m_taken.push_back(box); }
    /// No word stands on such a line.
    void keepOff(QPolygonF line) { m_off.push_back(std::move(line)); }
    /// Nor on such a one, while there is room elsewhere.
    void avoid(QPolygonF line) { m_avoided.push_back(std::move(line)); }
    /// Whether words or a rule stand in a box.
    [[nodiscard]] bool meets(const QRectF& box) const;
    /// The first of the places that is free; empty: none is.
    [[nodiscard]] std::optional<QRectF> freeOf(const std::vector<QRectF>& places) const;
    [[nodiscard]] const std::vector<QRectF>& taken() const { return m_taken; }

  private:
    std::vector<QRectF> m_taken;
    std::vector<QPolygonF> m_off, m_avoided;
};

/// What words keep clear of: changes of definition and the target, and where they can values and limits.
[[nodiscard]] LabelRoom drawnIn(const QRectF& plot, const std::vector<kpi::Point>& points,
                                const std::vector<TrendLimits>& limits,
                                const std::vector<VersionLabel>& versions, const PlaceOf& placeOf);

/// A rule from `top` to the bottom of the plot, and what is said of it, `low` above the bottom where it can.
struct RuleLabel {
    double x, top, low;
    QString words;
    QColor ink; ///< Of the rule.
};
/// "no data, weeks 34 to 36" in the middle of each hole.
[[nodiscard]] std::vector<RuleLabel> gapRules(const QRectF& plot, const Theme& theme, const Metrics& metrics,
                                              const std::vector<kpi::Point>& points,
                                              const std::function<double(double)>& xOf);
/// "real change since week 34" before that week; empty where it is not among the points.
[[nodiscard]] std::optional<RuleLabel> changeRule(const QRectF& plot, const Theme& theme,
                                                  const Metrics& metrics,
                                                  const std::vector<kpi::Point>& points, Day since,
                                                  const std::function<double(double)>& xOf);
/// Draws them, the words beside their rules where they meet nothing, neither each other; words that have no
/// such place are left out. What was drawn is taken.
void paintRules(QPainter& painter, const QRectF& plot, const Theme& theme, const Metrics& metrics,
                const std::vector<RuleLabel>& rules, LabelRoom& room);

} // namespace gtm::ui
