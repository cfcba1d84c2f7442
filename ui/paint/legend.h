// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QRectF>

class QPainter;

namespace gtm::ui {

/// "core five, filled: worse, hollow: better", with the marks themselves; left-aligned. Returns the x
/// where it ends.
double paintLegend(QPainter& painter, const QRectF& rect, const Theme& theme, const Metrics& metrics);
[[nodiscard]] double legendWidth(const Metrics& metrics);

} // namespace gtm::ui
