// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/scoreboard.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QRectF>

#include <vector>

class QPainter;

namespace gtm::ui {

/// The rows of the leak build-up inside its rectangle, the total last.
[[nodiscard]] std::vector<QRectF> leakRows(const QRectF& rect, const Metrics& metrics,
                                           const report::LeakTable& leak);
[[nodiscard]] double leakHeight(const Metrics& metrics, size_t reasons);

/// The leaked amount, built up reason by reason, against the amount that the target allows.
void paintLeak(QPainter& painter, const QRectF& rect, const Theme& theme, const Metrics& metrics,
               const report::LeakTable& leak, const std::string& currency);

/// "limit 6 % = $1.36M"
[[nodiscard]] QString leakLimitText(const report::LeakTable& leak, const std::string& currency);

} // namespace gtm::ui
