// SPDX-License-Identifier: GPL-3.0-only
#include "ui/paint/scorecard_widths.h"

#include "ui/paint/canvas.h"

#include <QFontMetricsF>

#include <algorithm>

namespace gtm::ui {

namespace {

constexpr double kMostOwner = 140; ///< In units; a longer one ends in dots.

/// A change with its mark before it.
double changeWidth(const Metrics& metrics, const QString& words) {
    return metrics.px(metrics.sizes().changeMark + 6) + textWidth(metrics.font(Type::Small), words);
}

} // namespace

QStringList onTwoLines(const QFont& font, const QString& words, double width) {
    auto cut = words.lastIndexOf(u' ');
    if (cut < 0 || textWidth(font, words) <= width)
        return {elided(font, words, width)};
    while (textWidth(font, words.left(cut)) > width && words.lastIndexOf(u' ', cut - 1) > 0)
        cut = words.lastIndexOf(u' ', cut - 1);
    return {elided(font, words.left(cut), width), elided(font, words.mid(cut + 1), width)};
}

double twoLineWidth(const QFont& font, const QString& words) {
    double least = textWidth(font, words);
    for (auto cut = words.indexOf(u' '); cut >= 0; cut = words.indexOf(u' ', cut + 1))
        least =
            std::min(least, std::max(textWidth(font, words.left(cut)), textWidth(font, words.mid(cut + 1))));
    return least;
}

double cellWidth(const Metrics& metrics, ScoreColumn column, const RowText& words) {
    const QFont &small = metrics.font(Type::Small), &below = metrics.font(Type::Micro);
    switch (column) {
    case ScoreColumn::Status:
        return metrics.px(metrics.sizes().statusMark + 8) +
               std::max(textWidth(metrics.font(Type::Strong), words.status), textWidth(below, words.second));
    case ScoreColumn::Value:
        return textWidth(metrics.font(Type::Value), words.value);
    case ScoreColumn::Target: // on paper a change that is none of the ordinary ones stands below it
        return std::max(textWidth(small, words.target),
                        metrics.sizes().paper ? textWidth(below, words.briefSignal) : 0);
    case ScoreColumn::VsCompared:
        return changeWidth(metrics, words.vsCompared);
    case ScoreColumn::VsAverage:
        return changeWidth(metrics, words.vsAverage);
    case ScoreColumn::Owner:
        return std::min(twoLineWidth(small, words.owner), metrics.px(kMostOwner));
    case ScoreColumn::Version:
        return textWidth(small, words.version);
    case ScoreColumn::Actions:
        return std::max(textWidth(small, words.actions), textWidth(below, words.notes));
    case ScoreColumn::Name:
    case ScoreColumn::Against:
    case ScoreColumn::Trend:
    case ScoreColumn::LongTrend:
        return 0;
    }
    return 0;
}

double headWidth(const Metrics& metrics, const QString& title) {
    return twoLineWidth(metrics.font(Type::Caption), title);
}

double cellHeight(const Metrics& metrics, ScoreColumn column, double width, const RowText& words) {
    if (column == ScoreColumn::Name)
        return QFontMetricsF(metrics.font(Type::Name)).height() +
               wrappedHeight(width, words.subline, metrics.font(Type::Caption));
    const QFont& small = metrics.font(Type::Small);
    if (column == ScoreColumn::Owner)
        return double(onTwoLines(small, words.owner, width).size()) * QFontMetricsF(small).height();
    return 0;
}

double takeFrom(std::vector<double>& widths, const std::vector<double>& least, double excess) {
    double slack = 0;
    for (size_t i = 0; i < widths.size(); ++i)
        slack += widths[i] - least[i];
    if (excess <= 0 || slack <= 0)
        return excess;
    const double share = std::min(1.0, excess / slack);
    for (size_t i = 0; i < widths.size(); ++i)
        widths[i] -= (widths[i] - least[i]) * share;
    return std::max(0.0, excess - slack);
}

} // namespace gtm::ui
