// SPDX-License-Identifier: GPL-3.0-only
#include "ui/paint/legend.h"

#include "ui/paint/canvas.h"
#include "ui/paint/marks.h"
#include "ui/text/words.h"

#include <QPainter>

#include <array>

namespace gtm::ui {

namespace {

std::array<QString, 3> parts() {
    return {Words::tr("core five"), Words::tr("filled: worse"), Words::tr("hollow: better")};
}

struct Gaps {
    double afterDot, inPair, afterPair, between, mark;
};
Gaps gaps(const Metrics& metrics) {
    const double mark = metrics.px(metrics.sizes().changeMark);
    return {metrics.px(7), metrics.px(3), metrics.px(6), metrics.px(16), mark};
}

} // namespace

double legendWidth(const Metrics& metrics) {
    const Gaps g = gaps(metrics);
    double width = metrics.px(metrics.sizes().coreDot) + g.afterDot + 2 * g.between +
                   2 * (2 * g.mark + g.inPair + g.afterPair);
    for (const QString& part : parts())
        width += textWidth(metrics.font(Type::Caption), part);
    return width + metrics.px(4);
}

double paintLegend(QPainter& painter, const QRectF& rect, const Theme& theme, const Metrics& metrics) {
    const Gaps g = gaps(metrics);
    const auto words = parts();
    const QFont& font = metrics.font(Type::Caption);
    const double y = rect.center().y(), dot = metrics.px(metrics.sizes().coreDot);
    double x = rect.left();
    const auto say = [&](const QString& text) {
        drawText(painter, QRectF(x, rect.top(), 1, rect.height()), Qt::AlignLeft | Qt::AlignVCenter, text,
                 font, theme.ink2);
        x += textWidth(font, text) + g.between;
    };
    const auto pair = [&](Change up, Change down) {
        for (const Change change : {up, down}) {
            paintChangeMark(painter, QRectF(x, y - g.mark / 2, g.mark, g.mark), theme, change);
            x += g.mark + g.inPair;
        }
        x += g.afterPair - g.inPair;
    };
    paintCoreDot(painter, QPointF(x + dot / 2, y), theme, metrics);
    x += dot + g.afterDot;
    say(words[0]);
    pair(Change::UpWorse, Change::DownWorse);
    say(words[1]);
    pair(Change::UpBetter, Change::DownBetter);
    say(words[2]);
    return x - g.between;
}

} // namespace gtm::ui
