// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pdf/sheet.h"

#include "ui/paint/canvas.h"
#include "ui/text/words.h"

#include <QPainter>

namespace gtm::ui {

namespace {

// In units of 0.75 pt.
constexpr double kHead = 36, kFoot = 20;

QString whatIsShown(const report::Scoreboard& board) {
    return Words::tr("Compared with %1. %2. %3.")
        .arg(weekName(board.comparedWeekEnding, board.weekEnding), filterWords(board.filter),
             text(board.data.currency));
}

QString whereFrom(const report::Scoreboard& board) {
    QString words = Words::tr("Data to %1").arg(text(report::longDate(board.data.asOfDay)));
    if (!board.data.importedAtText.empty())
        words += Words::tr(", imported %1").arg(text(board.data.importedAtText));
    words += u'.';
    if (!board.data.definitionSet.empty())
        words += Words::tr(" Definitions %1.").arg(text(board.data.definitionSet));
    return words;
}

} // namespace

QRectF Sheet::body() const {
    return page.adjusted(0, metrics.px(kHead), 0, -metrics.px(kFoot));
}

void paintSheetHead(QPainter& painter, const Sheet& sheet) {
    const Metrics& m = sheet.metrics;
    const Theme& t = sheet.theme;
    const QRectF area(sheet.page.left(), sheet.page.top(), sheet.page.width(), m.px(kHead));
    const QFont& title = m.font(Type::Title);
    const QFont& week = m.font(Type::Lead);
    const QFont& small = m.font(Type::Body);
    const QRectF line = area.adjusted(0, m.px(8), 0, -m.px(4));
    const bool own = !sheet.title.isEmpty();
    const QString name = own ? sheet.title : Words::tr("GTM scoreboard");
    drawText(painter, line, kAlignLeft, name, title, t.ink);
    const double after = textWidth(title, name) + m.px(14);
    const QString weekWords = own ? sheet.about : weekTitle(sheet.board.weekEnding);
    drawText(painter, line.adjusted(after, m.px(3), 0, 0), kAlignLeft, weekWords, week, t.ink);

    const double room = line.width() - after - textWidth(week, weekWords) - m.px(20);
    const double height = m.px(15);
    const QRectF second(area.left(), area.bottom() - m.px(5) - height, area.width(), height);
    const QRectF first = second.translated(0, -height);
    const QFont& strong = m.font(Type::Strong);
    const QString sample = sheet.board.data.sample ? sampleWords() + u'.' : QString();
    const QString what = own ? QString() : whatIsShown(sheet.board);
    const QString shown = elided(small, what, room - textWidth(strong, sample) - m.px(7));
    drawText(painter, first, kAlignRight, shown, small, t.ink2);
    drawText(painter, first.adjusted(0, 0, -textWidth(small, shown) - m.px(7), 0), kAlignRight, sample,
             strong, t.ink);
    drawText(painter, second, kAlignRight, elided(small, whereFrom(sheet.board), room), small, t.ink2);
    horizontalRule(painter, area.left(), area.right(), area.bottom(), t.ink, m.px(1.5));
}

QRectF sheetFoot(const Sheet& sheet) {
    const QRectF& page = sheet.page;
    const double tall = sheet.metrics.px(kFoot);
    return QRectF(page.left(), page.bottom() - tall, page.width(), tall)
        .adjusted(0, sheet.metrics.px(6), 0, 0);
}

void paintSheetFoot(QPainter& painter, const Sheet& sheet, double left, const QString& words) {
    const Metrics& m = sheet.metrics;
    const QFont& font = m.font(Type::Caption);
    const QRectF line = sheetFoot(sheet);
    QString right = Words::tr("Page %1 of %2").arg(sheet.number).arg(sheet.pages);
    if (!sheet.board.data.organisation.empty())
        right = Words::tr("%1, internal. %2").arg(text(sheet.board.data.organisation), right);
    right = elided(font, right, line.width() / 2);
    const double room = line.right() - left - textWidth(font, right) - m.px(12);
    drawText(painter, line.adjusted(left - line.left(), 0, 0, 0), kAlignLeft, elided(font, words, room), font,
             sheet.theme.ink3);
    drawText(painter, line, kAlignRight, right, font, sheet.theme.ink3);
}

double paintSheetTitle(QPainter& painter, const Sheet& sheet, const QRectF& area, const QString& headline,
                       const QString& subline) {
    const Metrics& m = sheet.metrics;
    QFont font = m.font(Type::Name);
    font.setPixelSize(qRound(m.px(13.5)));
    const QRectF first(area.left(), area.top(), area.width(), m.px(18));
    drawText(painter, first, kAlignLeft, elided(font, headline, area.width()), font, sheet.theme.ink);
    const QRectF second = first.translated(0, m.px(18));
    drawText(painter, second.adjusted(0, 0, 0, -m.px(4)), kAlignLeft,
             elided(m.font(Type::Caption), subline, area.width()), m.font(Type::Caption), sheet.theme.ink3);
    return second.bottom() - m.px(subline.isEmpty() ? 16 : 1);
}

} // namespace gtm::ui
