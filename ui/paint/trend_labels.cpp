// SPDX-License-Identifier: GPL-3.0-only
#include "ui/paint/trend_labels.h"

#include "core/report/review_text.h"
#include "ui/paint/canvas.h"
#include "ui/paint/trend_rules.h"
#include "ui/text/words.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStringList>

#include <algorithm>
#include <map>
#include <ranges>

namespace gtm::ui {

namespace {

constexpr int kNoteHeights = 4;
constexpr qsizetype kNoteLetters = 24;

/// "Nov", "Jan 2026": the year stands where it begins; `brief` is it "2026".
QString monthTitle(Day day, bool brief) {
    const std::chrono::year_month_day date{day};
    const QString title = text(report::monthText(day));
    if (date.month() != std::chrono::January)
        return title;
    const QString year = QString::number(int(date.year()));
    return brief ? year : QStringLiteral("%1 %2").arg(title, year);
}

unsigned monthOf(const kpi::Point& point) {
    return unsigned(std::chrono::year_month_day{point.period.last}.month());
}

} // namespace

void spreadEndLabels(std::vector<EndLabel>& labels, double top, double bottom, double line) {
    std::ranges::sort(labels, {}, &EndLabel::y);
    const auto down = [&](auto at) {
        for (; at != labels.end() && std::next(at) != labels.end(); ++at)
            std::next(at)->y = std::max(std::next(at)->y, at->y + line);
    };
    const auto up = [&](auto at) {
        for (; at != labels.end() && at != labels.begin(); --at)
            std::prev(at)->y = std::min(std::prev(at)->y, at->y - line);
    };
    if (labels.empty())
        return;
    // Away from the value in both directions, then back from the ends so that nothing leaves the plot.
    const auto pinned = std::ranges::find_if(labels, &EndLabel::value);
    down(pinned == labels.end() ? labels.begin() : pinned);
    up(pinned);
    labels.back().y = std::min(labels.back().y, bottom);
    up(std::prev(labels.end()));
    labels.front().y = std::max(labels.front().y, top);
    down(labels.begin());
}

void paintEndLabelsAt(QPainter& painter, double x, const QRectF& plot, const Metrics& metrics,
                      std::vector<EndLabel> labels) {
    const double line = metrics.px(17);
    spreadEndLabels(labels, plot.top() - line, plot.bottom() + line / 2, line);
    for (const EndLabel& label : labels) {
        QFont font = metrics.font(label.value ? Type::Name : Type::Caption);
        font.setWeight(label.strong ? QFont::Medium : QFont::Normal);
        drawText(painter, QRectF(x, label.y - line / 2, 1, line), Qt::AlignLeft | Qt::AlignVCenter,
                 label.words, font, label.ink);
    }
}

void paintMonthTicks(QPainter& painter, const QRectF& plot, const Theme& theme, const Metrics& metrics,
                     const std::vector<kpi::Point>& points, const std::function<double(size_t)>& xOf) {
    const QFont& font = metrics.font(Type::Caption);
    std::vector<size_t> begins; // weeks that end in another month than the one before
    for (size_t i = 1; i < points.size(); ++i)
        if (monthOf(points[i]) != monthOf(points[i - 1]))
            begins.push_back(i);
    // Every month, or every second, third or sixth from January on: a month left out here and there would
    // read like a gap.
    struct Step {
        unsigned months;
        bool brief;
    };
    const auto titleOf = [&](size_t i, const Step& step) {
        return (monthOf(points[i]) - 1) % step.months == 0 ? monthTitle(points[i].period.last, step.brief)
                                                           : QString();
    };
    const auto fits = [&](const Step& step) {
        double free = plot.left();
        for (const size_t i : begins) {
            const QString title = titleOf(i, step);
            if (title.isEmpty())
                continue;
            if (xOf(i) < free)
                return false;
            free = xOf(i) + textWidth(font, title) + metrics.s2();
        }
        return true;
    };
    const Step steps[]{{1, false}, {1, true}, {2, false}, {3, false}, {6, false}, {12, false}};
    const auto found = std::ranges::find_if(steps, fits);
    const Step step = found == std::end(steps) ? steps[5] : *found;
    for (const size_t i : begins) {
        const double x = xOf(i);
        verticalRule(painter, x, plot.bottom(), plot.bottom() + metrics.px(4), theme.line2, 1);
        const QString title = titleOf(i, step);
        const double width = textWidth(font, title);
        if (!title.isEmpty() && x + width <= plot.right() + metrics.s5())
            drawText(painter, QRectF(x, plot.bottom() + metrics.px(5), width, metrics.px(18)),
                     Qt::AlignLeft | Qt::AlignVCenter, title, font, theme.ink3);
    }
}

std::vector<VersionLabel> versionLabels(const QRectF& plot, const Metrics& metrics,
                                        const std::vector<kpi::Point>& points,
                                        const std::function<double(double)>& xOf) {
    const QFont& font = metrics.font(Type::Caption);
    const double top = plot.top() - metrics.px(20), gap = metrics.px(5), height = metrics.px(18);
    std::vector<VersionLabel> labels;
    for (size_t i = 1; i < points.size(); ++i) {
        if (points[i].definitionVersion == points[i - 1].definitionVersion)
            continue;
        const double x = xOf(double(i) - 0.5);
        VersionLabel label{x,
                           Words::tr("definition v%1").arg(points[i - 1].definitionVersion),
                           Words::tr("v%1").arg(points[i].definitionVersion),
                           {}};
        double before = textWidth(font, label.before);
        const double after = textWidth(font, label.after);
        if (!labels.empty() && x - gap - before < labels.back().box.right()) { // its own words say it
            label.before.clear();
            before = 0;
        }
        label.box = {x - gap - before, top, before + after + 2 * gap, height};
        labels.push_back(std::move(label));
    }
    return labels;
}

void paintVersionLabels(QPainter& painter, const QRectF& plot, const Theme& theme, const Metrics& metrics,
                        const std::vector<VersionLabel>& labels) {
    const QFont& font = metrics.font(Type::Caption);
    for (const VersionLabel& label : labels) {
        QPen pen(theme.ink2, 1, Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern({3, 3});
        painter.setPen(pen);
        painter.drawLine(QPointF(label.x, label.box.top()), QPointF(label.x, plot.bottom()));
        drawText(painter, label.box, Qt::AlignLeft | Qt::AlignVCenter, label.before, font, theme.ink3);
        drawText(painter, label.box, Qt::AlignRight | Qt::AlignVCenter, label.after, font, theme.ink2);
    }
}

std::vector<TrendNote> trendNotes(const report::Review& review, std::string_view kpi) {
    std::map<Day, QStringList> byWeek;
    for (const review::Note& note : review.notes)
        if (note.kpi == kpi)
            byWeek[note.week] << text(report::noteText(note));
    std::vector<TrendNote> notes;
    for (const auto& [week, words] : byWeek)
        notes.push_back({week, words.join(QStringLiteral("; "))});
    return notes;
}

void paintNotes(QPainter& painter, const QRectF& plot, const Theme& theme, const NoteStyle& style,
                const std::vector<TrendNote>& notes, const std::vector<kpi::Point>& points,
                const std::function<QPointF(double, double)>& at) {
    QPolygonF line, targets;
    for (size_t i = 0; i < points.size(); ++i) {
        if (points[i].value)
            line << at(double(i), *points[i].value);
        if (points[i].target)
            targets << at(double(i), *points[i].target);
    }
    const double tall = QFontMetricsF(style.font).height();
    std::vector<QRectF> taken = style.keepClear;
    const auto meets = [&](const QRectF& box) {
        return std::ranges::any_of(taken, [&](const QRectF& other) { return other.intersects(box); });
    };
    for (const TrendNote& note : notes | std::views::reverse) {
        const auto week =
            std::ranges::find(points, note.week, [](const kpi::Point& p) { return p.period.last; });
        if (week == points.end() || !week->value)
            continue;
        const QPointF point = at(double(week - points.begin()), *week->value);
        const QString words =
            note.words.size() > kNoteLetters ? note.words.left(kNoteLetters - 1) + QChar(0x2026) : note.words;
        const auto place = [&](bool overTarget) {
            const double width = textWidth(style.font, words);
            const double x =
                std::clamp(point.x() - width / 2, plot.left(), std::max(plot.left(), plot.right() - width));
            for (int height = 0; height < kNoteHeights; ++height) {
                const QRectF label(x, plot.top() + (height - style.above) * tall, width, tall);
                const QRectF leader(point.x() - 1, label.bottom(), 2,
                                    point.y() - style.ring - label.bottom());
                if (leader.height() < 0 || meets(label) || meets(leader) ||
                    runsThrough(line, label.adjusted(-style.ring, -style.ring, style.ring, style.ring)) ||
                    (!overTarget && runsThrough(targets, label)))
                    continue;
                painter.drawLine(QPointF(point.x(), leader.top()), QPointF(point.x(), leader.bottom()));
                drawText(painter, label, kAlignLeft, words, style.font, theme.ink2);
                taken.push_back(leader);
                taken.push_back(label.adjusted(-style.ring, 0, style.ring, 0));
                return true;
            }
            return false;
        };
        painter.setPen(QPen(theme.ink3, style.line));
        if (!place(false))
            place(true);
        painter.setPen(QPen(theme.ink3, style.line));
        painter.setBrush(theme.surface);
        const double ring = week + 1 == points.end() ? style.ring * 2 : style.ring; // around the newest dot
        painter.drawEllipse(point, ring, ring);
    }
}

} // namespace gtm::ui
