// SPDX-License-Identifier: GPL-3.0-only
#include "ui/meeting/meeting_frame.h"

#include "ui/paint/canvas.h"
#include "ui/text/words.h"
#include "ui/theme/metrics.h"

#include <QPainter>

#include <numeric>

namespace gtm::ui {

namespace {

constexpr double kKeyText = 20;

/// A key in its box; returns its right end.
double paintKey(QPainter& painter, const Theme& theme, const QFont& font, double x, double y,
                const QString& key) {
    const double width = textWidth(font, key) + 16;
    const QRectF box(x, y - 14, width, 28);
    roundedBox(painter, box, 3, theme.surface2, theme.line);
    drawText(painter, box, Qt::AlignCenter, key, font, theme.ink2);
    return x + width;
}

} // namespace

QFont meetingFont(double pixels, bool medium) {
    static const Metrics metrics = Metrics::screen(1.0);
    QFont font = metrics.font(medium ? Type::Strong : Type::Body);
    font.setPixelSize(qRound(pixels));
    return font;
}

QFont fittingFont(double pixels, bool medium, const QString& words, double width) {
    const QFont wished = meetingFont(pixels, medium);
    const double needed = textWidth(wished, words);
    return needed <= width ? wished : meetingFont(std::floor(pixels * width / needed), medium);
}

void paintMeetingHead(QPainter& painter, const MeetingScene& scene, double margin, double height,
                      double share) {
    const Theme& t = scene.theme;
    const QFont brand = meetingFont(28, true), plain = meetingFont(28);
    const QRectF line(margin, 0, kMeetingSheet.width() - 2 * margin, height);
    const QString name = Words::tr("GTM scoreboard");
    drawText(painter, line, kAlignLeft, name, brand, t.ink);
    QString week = weekTitle(scene.board.weekEnding);
    if (!scene.board.filter.empty())
        week += QStringLiteral(", ") + filterWords(scene.board.filter);
    if (scene.board.data.sample)
        week += QStringLiteral(". ") + sampleWords();
    const double after = textWidth(brand, name) + 28;
    drawText(painter, line.adjusted(after, 0, 0, 0), kAlignLeft,
             elided(plain, week, line.width() * share - after), plain, t.ink2);
    horizontalRule(painter, 0, kMeetingSheet.width(), height, t.line, 1);
}

void paintMeetingFoot(QPainter& painter, const MeetingScene& scene, double margin, double height,
                      const MeetingKeys& keys, const QString& note) {
    const Theme& t = scene.theme;
    const QFont font = meetingFont(kKeyText);
    const double top = kMeetingSheet.height() - height, middle = top + height / 2;
    horizontalRule(painter, 0, kMeetingSheet.width(), top, t.line, 1);
    const QRectF line(margin, top, kMeetingSheet.width() - 2 * margin, height);
    double right = line.right();
    const auto sayRight = [&](const QString& words, const QColor& ink) {
        const double width = textWidth(font, words);
        drawText(painter, QRectF(right - width, top, width, height), kAlignLeft, words, font, ink);
        right -= width + 32;
    };
    sayRight(scene.timer, t.ink);
    const int year = int(std::chrono::year_month_day{scene.board.weekEnding}.year());
    sayRight(Words::tr("Data to %1").arg(text(report::shortDate(scene.board.data.asOfDay, year))), t.ink2);
    if (!note.isEmpty())
        sayRight(note, t.ink2);
    double x = margin;
    const auto widthOf = [&](const std::pair<QStringList, QString>& key) {
        double width = textWidth(font, key.second) + 8;
        for (const QString& name : key.first)
            width += textWidth(font, name) + 24;
        return width + 32;
    };
    // Where there is too little room the last ones give way, but for the way out; F1 tells all.
    MeetingKeys shown = keys;
    const auto width = [&] {
        return std::accumulate(shown.begin(), shown.end(), x,
                               [&](double sum, const auto& key) { return sum + widthOf(key); });
    };
    while (shown.size() > 2 && width() - 32 > right)
        shown.removeAt(shown.size() - 2);
    for (const auto& [names, what] : shown) {
        for (const QString& name : names)
            x = paintKey(painter, t, font, x, middle, name) + 8;
        drawText(painter, QRectF(x, top, 1, height), kAlignLeft, what, font, t.ink2);
        x += textWidth(font, what) + 32;
    }
}

} // namespace gtm::ui
