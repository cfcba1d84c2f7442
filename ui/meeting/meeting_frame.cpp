// SPDX-License-Identifier: GPL-3.0-only
#include "ui/meeting/meeting_frame.h"

#include "ui/paint/canvas.h"
#include "ui/text/words.h"
#include "ui/theme/metrics.h"

#include <QPainter>

#include <numeric>

namespace gtm::ui {

namespace {

constexpr double kKeyText = 20, kKeyPad = 16, kAfterKey = 8;
constexpr double kMostGap = 32, kLeastGap = 16; ///< Between what two keys do.

/// A key in its box; returns its right end.
double paintKey(QPainter& painter, const Theme& theme, const QFont& font, double x, double y,
                const QString& key) {
    const double width = textWidth(font, key) + kKeyPad;
    const QRectF box(x, y - 14, width, 28);
    roundedBox(painter, box, 3, theme.surface2, theme.line);
    drawText(painter, box, Qt::AlignCenter, key, font, theme.ink2);
    return x + width;
}

struct KeysThatFit {
    MeetingKeys keys;
    double gap; ///< Between two of them.
};

/// All keys as far apart as `room` allows. Where even narrow gaps do not help the last ones give way, but for
/// the way out; F1 tells all.
KeysThatFit keysThatFit(MeetingKeys keys, double room) {
    const QFont font = meetingFont(kKeyText);
    const auto width = [&](double gap) {
        return std::accumulate(keys.begin(), keys.end(), -gap, [&](double sum, const auto& key) {
            for (const QString& name : key.first)
                sum += textWidth(font, name) + kKeyPad + kAfterKey;
            return sum + textWidth(font, key.second) + gap;
        });
    };
    for (const double gap : {kMostGap, 24.0, kLeastGap})
        if (width(gap) <= room)
            return {keys, gap};
    while (keys.size() > 2 && width(kLeastGap) > room)
        keys.removeAt(keys.size() - 2);
    return {keys, kLeastGap};
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
    const KeysThatFit fitting = keysThatFit(keys, right - margin);
    double x = margin;
    for (const auto& [names, what] : fitting.keys) {
        for (const QString& name : names)
            x = paintKey(painter, t, font, x, middle, name) + kAfterKey;
        drawText(painter, QRectF(x, top, 1, height), kAlignLeft, what, font, t.ink2);
        x += textWidth(font, what) + fitting.gap;
    }
}

} // namespace gtm::ui
