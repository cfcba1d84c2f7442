// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/scoreboard.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QRectF>

#include <string>
#include <vector>

class QPainter;

namespace gtm::ui {

/// Where the cells of the stage-aging table stand inside its rectangle.
struct AgingLayout {
    QRectF head;
    std::vector<std::vector<QRectF>> cells; ///< By stage, then band.
    std::vector<QRectF> rows;               ///< Whole rows, by stage.
    QRectF total;
    double bandsLeft = 0, bandsRight = 0, openRight = 0;
    double bandWidth = 0;
};
[[nodiscard]] AgingLayout layoutAging(const QRectF& rect, const Metrics& metrics,
                                      const report::AgingTable& aging, const std::string& currency);
/// Height at which a stage's row is 26 high.
[[nodiscard]] double agingHeight(const Metrics& metrics, size_t stages);

/// Open amount by stage and age as a heat table. Past its limit a cell is hot and its text Medium; the
/// stair line runs along the limits; totals stand right and below.
void paintAging(QPainter& painter, const QRectF& rect, const Theme& theme, const Metrics& metrics,
                const report::AgingTable& aging, const std::string& currency);

/// Share of a stage's open amount past its limit, as text; a dash where nothing is open.
[[nodiscard]] QString pastShare(double past, double open);

} // namespace gtm::ui
