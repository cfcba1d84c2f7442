// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/paint/scorecard.h"

#include <QStringList>

#include <vector>

/// What the words of the scorecard need so that they stand beside each other. In pixels.
namespace gtm::ui {

/// Words on one line; where they are wider, on two, of which the first takes as many as it holds. What fits
/// neither ends in dots.
[[nodiscard]] QStringList onTwoLines(const QFont& font, const QString& words, double width);
/// The narrowest width in which words stand on two lines with nothing cut.
[[nodiscard]] double twoLineWidth(const QFont& font, const QString& words);

/// Room that the words of a cell need so that nothing is cut; 0 of drawings and of names, which take what is
/// left.
[[nodiscard]] double cellWidth(const Metrics& metrics, ScoreColumn column, const RowText& words);
/// Room that the title of a column needs, on two lines.
[[nodiscard]] double headWidth(const Metrics& metrics, const QString& title);

/// Height that a cell on paper needs in this width so that nothing is cut: there a name's second line and an
/// owner go on below. 0 of the others.
[[nodiscard]] double cellHeight(const Metrics& metrics, ScoreColumn column, double width,
                                const RowText& words);

/// Takes from widths, down to the least of each, what together they are too wide: from each in proportion to
/// what it can give. Gives what is still missing.
double takeFrom(std::vector<double>& widths, const std::vector<double>& least, double excess);

} // namespace gtm::ui
