// SPDX-License-Identifier: GPL-3.0-only
#include "ui/paint/scorecard.h"

#include "ui/paint/bullet.h"
#include "ui/paint/canvas.h"
#include "ui/paint/scorecard_widths.h"
#include "ui/text/words.h"

#include <QFontMetricsF>
#include <QPainter>

namespace gtm::ui {

namespace {

/// Two lines of text, stacked tightly around the centre of a cell.
struct TwoLines {
    QRectF first, second;
};
TwoLines stacked(const QRectF& rect, const QFont& first, const QFont& second) {
    const double h1 = QFontMetricsF(first).height(), h2 = QFontMetricsF(second).height();
    const double top = rect.center().y() - (h1 + h2) / 2;
    return {QRectF(rect.left(), top, rect.width(), h1), QRectF(rect.left(), top + h1, rect.width(), h2)};
}

void paintStatus(QPainter& painter, const QRectF& rect, const Theme& theme, const Metrics& metrics,
                 kpi::Status status, const RowText& words) {
    const double mark = metrics.px(metrics.sizes().statusMark);
    paintStatusMark(painter, QRectF(rect.left(), rect.center().y() - mark / 2, mark, mark), theme, status);
    const bool loud = status == kpi::Status::AtRisk || status == kpi::Status::OffTrack;
    const QFont& font = metrics.font(loud ? Type::Strong : Type::Body);
    const QRectF body = rect.adjusted(mark + metrics.px(8), 0, 0, 0);
    const QColor ink = statusInk(theme, status);
    if (words.second.isEmpty()) {
        drawText(painter, body, kAlignLeft, words.status, font, ink);
        return;
    }
    const TwoLines lines = stacked(body, font, metrics.font(Type::Micro));
    drawText(painter, lines.first, kAlignLeft, words.status, font, ink);
    drawText(painter, lines.second, kAlignLeft, words.second, metrics.font(Type::Micro), theme.ink3);
}

/// What is said behind the counts of a row, with what parts them.
QString afterCounts(const RowText& words, const QString& said) {
    return said.isEmpty() || words.subline.isEmpty() ? said : QStringLiteral("\u00B7 ") + said;
}

void paintName(QPainter& painter, const QRectF& rect, const Theme& theme, const Metrics& metrics, bool core,
               const RowText& words) {
    QFont nameFont = metrics.font(Type::Name);
    const QFont& lineFont = metrics.font(Type::Caption);
    const bool paper = metrics.sizes().paper;
    // Paper has no tooltip: a long sub-line goes on in further lines where the row has the height.
    const double whole = paper ? cellHeight(metrics, ScoreColumn::Name, rect.width(), words) : 0;
    const bool wraps = paper && textWidth(lineFont, words.subline) > rect.width() && whole <= rect.height();
    TwoLines lines = stacked(rect, nameFont, lineFont);
    if (wraps) {
        const double up = rect.center().y() - whole / 2 - lines.first.top();
        lines = {lines.first.translated(0, up), lines.second.translated(0, up)};
    }
    // A name is never cut: on paper, where columns cannot give way, it is set tighter.
    const double needed = textWidth(nameFont, words.name) + (core ? metrics.px(14) : 0);
    if (paper && needed > rect.width())
        nameFont.setPixelSize(int(nameFont.pixelSize() * rect.width() / needed));
    drawText(painter, lines.first, kAlignLeft, words.name, nameFont, theme.ink);
    if (core) {
        const double x = rect.left() + textWidth(nameFont, words.name) + metrics.px(10);
        paintCoreDot(painter, QPointF(x, lines.first.center().y()), theme, metrics);
    }
    if (wraps) {
        drawWrapped(painter, lines.second, words.subline, lineFont, theme.ink3);
        return;
    }
    // Paper has no link, and keeps no room for one.
    const bool link = words.needsImport && !paper;
    const double linkWidth = link ? importLinkRect(rect, metrics, words).width() + metrics.s2() : 0;
    // A change that is none of the ordinary ones is said; its week gives way before the counts do.
    const auto widthOf = [&](const QString& said) {
        return said.isEmpty() ? 0 : textWidth(lineFont, said) + metrics.s1();
    };
    QString signal = paper ? QString() : afterCounts(words, words.signal); // paper says it below the target
    if (!paper && textWidth(lineFont, words.subline) + widthOf(signal) + linkWidth > rect.width())
        signal = afterCounts(words, words.briefSignal);
    const double signalWidth = widthOf(signal);
    const QString line = elided(lineFont, words.subline, rect.width() - linkWidth - signalWidth);
    drawText(painter, lines.second, kAlignLeft, line, lineFont, theme.ink3);
    if (!signal.isEmpty())
        drawText(painter, lines.second.adjusted(textWidth(lineFont, line) + metrics.s1(), 0, 0, 0),
                 kAlignLeft, signal, lineFont, theme.ink);
    if (link)
        drawText(painter, importLinkRect(rect, metrics, words), kAlignLeft, importLinkText(), lineFont,
                 theme.accent);
}

/// On paper a change that is none of the ordinary ones stands below the target.
void paintTarget(QPainter& painter, const QRectF& rect, const Theme& theme, const Metrics& metrics,
                 const RowText& words) {
    const QFont &font = metrics.font(Type::Small), &below = metrics.font(Type::Micro);
    const bool flagged = metrics.sizes().paper && !words.briefSignal.isEmpty();
    const TwoLines lines = stacked(rect, font, below);
    drawText(painter, flagged ? lines.first : rect, kAlignRight, words.target, font, theme.ink2);
    if (flagged)
        drawText(painter, lines.second, kAlignRight, words.briefSignal, below, theme.ink);
}

void paintChange(QPainter& painter, const QRectF& rect, const Theme& theme, const Metrics& metrics,
                 Change change, const QString& words) {
    const QFont& font = metrics.font(Type::Small);
    drawText(painter, rect, kAlignRight, words, font, change == Change::None ? theme.ink3 : theme.ink2);
    const double mark = metrics.px(metrics.sizes().changeMark);
    const double right = rect.right() - textWidth(font, words) - metrics.px(6);
    paintChangeMark(painter, QRectF(right - mark, rect.center().y() - mark / 2, mark, mark), theme, change);
}

/// A long name or role goes on in a second line.
void paintOwner(QPainter& painter, const QRectF& rect, const Theme& theme, const Metrics& metrics,
                const QString& owner) {
    const QFont& font = metrics.font(Type::Small);
    const QStringList words = onTwoLines(font, owner, rect.width());
    const TwoLines lines = stacked(rect, font, font);
    drawText(painter, words.size() > 1 ? lines.first : rect, kAlignLeft, words.front(), font, theme.ink2);
    if (words.size() > 1)
        drawText(painter, lines.second, kAlignLeft, words.back(), font, theme.ink2);
}

/// Open actions, and below them the notes of the week.
void paintActions(QPainter& painter, const QRectF& rect, const Theme& theme, const Metrics& metrics,
                  const report::BoardRow& row, const RowText& words) {
    const QFont &font = metrics.font(Type::Small), &below = metrics.font(Type::Micro);
    const QColor ink = row.lateActions > 0 ? theme.off : row.openActions > 0 ? theme.ink2 : theme.ink3;
    const TwoLines lines = stacked(rect, font, below);
    drawText(painter, words.notes.isEmpty() ? rect : lines.first, kAlignRight, words.actions, font, ink);
    if (!words.notes.isEmpty())
        drawText(painter, lines.second, kAlignRight, words.notes, below, theme.ink3);
}

QRectF centred(const QRectF& rect, double height) {
    return {rect.left(), rect.center().y() - height / 2, rect.width(), height};
}

/// 1024 at 115 % is 890: owner, averages, bullets and actions give way, and the trend still has its width.
constexpr double kLeastForTrend = 850;

} // namespace

std::vector<ColumnSpec> scoreColumns(double windowWidth) {
    std::vector<ColumnSpec> columns{{ScoreColumn::Status, 104, Qt::AlignLeft},
                                    {ScoreColumn::Name, kNameWidth, Qt::AlignLeft},
                                    {ScoreColumn::Value, 96, Qt::AlignRight},
                                    {ScoreColumn::Target, 80, Qt::AlignRight}};
    if (windowWidth >= 1200)
        columns.push_back({ScoreColumn::Against, 122, Qt::AlignLeft});
    columns.push_back({ScoreColumn::VsCompared, windowWidth >= 900 ? 88.0 : 84.0, Qt::AlignRight});
    if (windowWidth >= 1440)
        columns.push_back({ScoreColumn::VsAverage, 88, Qt::AlignRight});
    if (windowWidth >= kLeastForTrend)
        columns.push_back({ScoreColumn::Trend, 132, Qt::AlignLeft});
    if (windowWidth >= 1440)
        columns.push_back({ScoreColumn::Owner, 106, Qt::AlignLeft});
    if (windowWidth >= 1000)
        columns.push_back({ScoreColumn::Actions, 62, Qt::AlignRight});
    return columns;
}

QString columnTitle(ScoreColumn column, const QString& comparedWeek, int weeks) {
    switch (column) {
    case ScoreColumn::Status:
        return Words::tr("Status");
    case ScoreColumn::Name:
        return Words::tr("KPI");
    case ScoreColumn::Value:
        return Words::tr("Value");
    case ScoreColumn::Target:
        return Words::tr("Target");
    case ScoreColumn::Against:
        return Words::tr("Against target");
    case ScoreColumn::VsCompared:
        return Words::tr("vs %1").arg(comparedWeek);
    case ScoreColumn::VsAverage:
        return Words::tr("vs 4-week avg");
    case ScoreColumn::Trend:
        return Words::tr("%1 weeks").arg(weeks);
    case ScoreColumn::LongTrend:
        return Words::tr("52 weeks");
    case ScoreColumn::Owner:
        return Words::tr("Owner");
    case ScoreColumn::Version:
        return Words::tr("Def.");
    case ScoreColumn::Actions:
        return Words::tr("Actions");
    }
    return {};
}

void paintScoreCell(QPainter& painter, const QRectF& rect, const Theme& theme, const Metrics& metrics,
                    ScoreColumn column, const report::BoardRow& row, const RowText& words, int weeks) {
    const auto small = [&](const QString& text, Qt::Alignment alignment) {
        drawText(painter, rect, alignment | Qt::AlignVCenter, text, metrics.font(Type::Small), theme.ink2);
    };
    // Rows taller than the standard let their drawings breathe a little; text never changes.
    const double sparkHeight = std::clamp(rect.height() - metrics.px(13), metrics.px(20), metrics.px(40));
    switch (column) {
    case ScoreColumn::Status:
        paintStatus(painter, rect, theme, metrics, row.point.status, words);
        return;
    case ScoreColumn::Name:
        paintName(painter, rect, theme, metrics, row.core, words);
        return;
    case ScoreColumn::Value:
        drawText(painter, rect, kAlignRight, words.value, metrics.font(Type::Value),
                 row.point.value ? theme.ink : theme.ink3);
        return;
    case ScoreColumn::Target:
        paintTarget(painter, rect, theme, metrics, words);
        return;
    case ScoreColumn::Against:
        paintBullet(painter, centred(rect, metrics.px(metrics.sizes().bulletHeight)), theme, metrics,
                    row.point, row.direction);
        return;
    case ScoreColumn::VsCompared:
        paintChange(painter, rect, theme, metrics, words.compared, words.vsCompared);
        return;
    case ScoreColumn::VsAverage:
        paintChange(painter, rect, theme, metrics, words.average, words.vsAverage);
        return;
    case ScoreColumn::Trend:
    case ScoreColumn::LongTrend:
        paintSpark(painter, centred(rect, sparkHeight), theme, metrics,
                   Spark{row.trend, weeks, row.point.target});
        return;
    case ScoreColumn::Owner:
        paintOwner(painter, rect, theme, metrics, words.owner);
        return;
    case ScoreColumn::Version:
        small(words.version, Qt::AlignLeft);
        return;
    case ScoreColumn::Actions:
        paintActions(painter, rect, theme, metrics, row, words);
        return;
    }
}

void paintGroupRow(QPainter& painter, const QRectF& rect, const Theme& theme, const Metrics& metrics,
                   const QString& title, const QString& team) {
    painter.fillRect(rect, theme.surface2);
    const double indent = metrics.px(metrics.sizes().groupIndent);
    QFont font = metrics.font(Type::Caption);
    font.setWeight(QFont::Medium);
    const QRectF body = rect.adjusted(indent, 0, -indent, 0);
    drawText(painter, body, kAlignLeft, title, font, theme.ink2);
    const double after = textWidth(font, title) + metrics.s2();
    drawText(painter, body.adjusted(after, 0, 0, 0), kAlignLeft, team, metrics.font(Type::Caption),
             theme.ink3);
}

QRectF paintHeadCell(QPainter& painter, const QRectF& rect, const Theme& theme, const Metrics& metrics,
                     Qt::Alignment alignment, const QString& title) {
    const QFont& font = metrics.font(Type::Caption);
    const QStringList words = onTwoLines(font, title, rect.width());
    const auto place = [&](const QRectF& line, const QString& said) {
        drawText(painter, line, alignment | Qt::AlignVCenter, said, font, theme.ink3);
        const double width = textWidth(font, said);
        const double left = alignment.testFlag(Qt::AlignRight) ? line.right() - width : line.left();
        return QRectF(left, line.top(), width, line.height());
    };
    // Two lines leave the room below for the mark of a column that sorts.
    const TwoLines lines = stacked(rect.translated(0, -metrics.px(3)), font, font);
    if (words.size() == 1)
        return place(QRectF(rect.left(), rect.center().y() - lines.first.height() / 2, rect.width(),
                            lines.first.height()),
                     words.front());
    place(lines.first, words.front());
    return place(lines.second, words.back());
}

double sublineWidth(const Metrics& metrics, const RowText& words) {
    const QFont& font = metrics.font(Type::Caption);
    const double link = words.needsImport ? metrics.s2() + textWidth(font, importLinkText()) : 0;
    const QString signal = afterCounts(words, words.briefSignal);
    return textWidth(font, words.subline) + link +
           (signal.isEmpty() ? 0 : metrics.s1() + textWidth(font, signal));
}

QString importLinkText() {
    return Words::tr("Import");
}

QRectF importLinkRect(const QRectF& nameCell, const Metrics& metrics, const RowText& words) {
    const QFont& font = metrics.font(Type::Caption);
    const TwoLines lines = stacked(nameCell, metrics.font(Type::Name), font);
    const double width = textWidth(font, importLinkText());
    const double wanted = nameCell.left() + textWidth(font, words.subline) + metrics.s2();
    const double x = std::min(wanted, nameCell.right() - width);
    return {x, lines.second.top(), width, lines.second.height()};
}

} // namespace gtm::ui
