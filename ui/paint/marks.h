// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/kpi/point.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QRectF>

class QPainter;

namespace gtm::ui {

/// Shape and colour of a status. The word always stands beside it.
void paintStatusMark(QPainter& painter, const QRectF& box, const Theme& theme, kpi::Status status);
/// A ring with an i, for findings that change nothing.
void paintNoteMark(QPainter& painter, const QRectF& box, const Theme& theme);
/// Colour of a status word: only what is at risk or off track is coloured.
[[nodiscard]] QColor statusInk(const Theme& theme, kpi::Status status);

/// Which way a number went, and whether that is good. Filled is worse, hollow is better; one that is neither
/// is an open angle.
enum class Change { None, Same, Up, Down, UpBetter, UpWorse, DownBetter, DownWorse };
void paintChangeMark(QPainter& painter, const QRectF& box, const Theme& theme, Change change);

/// The small square beside a core-five KPI, left-aligned in `box` at its vertical centre.
void paintCoreDot(QPainter& painter, QPointF centre, const Theme& theme, const Metrics& metrics);

/// Icons of buttons, drawn as lines in a 16 x 16 box.
enum class Glyph { None, Import, Export, Left, Right, Down, Close, Search, Menu, File, Plus, Screen };
void paintGlyph(QPainter& painter, const QRectF& box, Glyph glyph, const QColor& color);

} // namespace gtm::ui
