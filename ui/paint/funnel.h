// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/scoreboard.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QRectF>

#include <vector>

class QPainter;

namespace gtm::ui {

/// The columns of the funnel, left to right.
[[nodiscard]] std::vector<QRectF> funnelColumns(const QRectF& rect, size_t steps);
/// Height at which its lines stand close; one more line where the counts do not fit behind every rate.
[[nodiscard]] double funnelHeight(const Metrics& metrics, double width,
                                  const std::vector<report::FunnelStep>& steps, const std::string& currency);
/// Count, rate with its status, bar from 0 to 100 % with the target's tick. Rates are the KPIs' values.
void paintFunnel(QPainter& painter, const QRectF& rect, const Theme& theme, const Metrics& metrics,
                 const std::vector<report::FunnelStep>& steps, const std::string& currency);

/// "38.2 %" and "394 of 1,031 MQL", as the funnel shows them. A step counts the entrants of its own mature
/// weeks: its base need not be the count of the step before.
struct FunnelText {
    QString label, count, rate, of, target;
    QString briefOf; ///< Where `of` has no room: "394 of 1,031".
    QString change;  ///< First column, where its rate is too long: only the number.
};
[[nodiscard]] FunnelText funnelText(const report::FunnelStep& step, const std::string& currency);

} // namespace gtm::ui
