// SPDX-License-Identifier: GPL-3.0-only
// The two lists of a meeting: what was agreed, and every KPI at a glance.
#include "core/report/review_text.h"
#include "ui/meeting/meeting_frame.h"
#include "ui/pages/actions_panel.h"
#include "ui/paint/canvas.h"
#include "ui/paint/scorecard.h"
#include "ui/text/words.h"

#include <QPainter>

#include <algorithm>

namespace gtm::ui {

namespace {

constexpr double kMargin = 48, kHead = 72, kTableHead = 40, kFoot = 50;
constexpr double kRow = 46, kGroup = 30, kMostScale = 1.5;
constexpr double kActionRow = 78;

const QRectF kBody(kMargin, kHead, 1920 - 2 * kMargin, 1080 - kHead - kFoot);

/// The overview's rows and heads of groups, each as tall as was chosen where the page allows it.
struct OverviewLines {
    double row, group;
    explicit OverviewLines(const MeetingScene& scene)
        : row(kRow * scene.percent / 100), group(kGroup * scene.percent / 100) {
        double rows = 0, groups = 0;
        for (const report::BoardGroup& one : scene.board.groups) {
            const auto shown = std::ranges::count_if(one.rows, [&](const report::BoardRow& kpi) {
                return std::ranges::find(scene.walk.kpis(), kpi.kpi) != scene.walk.kpis().end();
            });
            rows += double(shown);
            groups += shown > 0 ? 1 : 0;
        }
        const double room = kBody.height() - kTableHead, wanted = rows * row + groups * group;
        if (wanted > room) {
            row *= room / wanted;
            group *= room / wanted;
        }
    }
};

template<typename OnGroup, typename OnRow>
void eachLine(const MeetingScene& scene, OnGroup onGroup, OnRow onRow) {
    const OverviewLines lines(scene);
    double y = kBody.top() + kTableHead;
    for (const report::BoardGroup& group : scene.board.groups) {
        bool headed = false;
        for (const report::BoardRow& row : group.rows) {
            if (std::ranges::find(scene.walk.kpis(), row.kpi) == scene.walk.kpis().end())
                continue;
            if (!headed) {
                onGroup(group, QRectF(kBody.left(), y, kBody.width(), lines.group));
                y += lines.group;
            }
            headed = true;
            onRow(row, QRectF(kBody.left(), y, kBody.width(), lines.row));
            y += lines.row;
        }
    }
}

struct Place {
    ScoreColumn column;
    double left, width;
    Qt::Alignment alignment;
};
/// With room for the widest number of each in the largest letters.
constexpr Place kPlaces[]{
    {ScoreColumn::Status, 0, 204, Qt::AlignLeft},    {ScoreColumn::Name, 210, 330, Qt::AlignLeft},
    {ScoreColumn::Value, 544, 186, Qt::AlignRight},  {ScoreColumn::Target, 734, 156, Qt::AlignRight},
    {ScoreColumn::Against, 914, 224, Qt::AlignLeft}, {ScoreColumn::VsCompared, 1142, 172, Qt::AlignRight},
    {ScoreColumn::Trend, 1334, 250, Qt::AlignLeft},  {ScoreColumn::Owner, 1610, 214, Qt::AlignLeft}};

void paintOverviewRow(QPainter& painter, const MeetingScene& scene, const report::BoardRow& row,
                      const QRectF& line) {
    const Theme& t = scene.theme;
    const double scale = kMostScale * line.height() / kRow;
    const Metrics metrics = Metrics::screen(scale);
    const bool chosen = row.kpi == scene.walk.kpi();
    if (chosen) {
        painter.fillRect(line.adjusted(-16, 0, 16, 0), t.accentSoft);
        painter.fillRect(QRectF(line.left() - 16, line.top(), 6, line.height()), t.accent);
    }
    RowText words = rowText(row, scene.board.data.currency);
    words.second.clear(); // one line each
    for (const Place& place : kPlaces) {
        const QRectF cell(line.left() + place.left, line.top(), place.width, line.height());
        if (place.column != ScoreColumn::Name) {
            paintScoreCell(painter, cell, t, metrics, place.column, row, words, 13);
            continue;
        }
        const QFont font = fittingFont(15.5 * scale, true, words.name, place.width);
        drawText(painter, cell, kAlignLeft, words.name, font, t.ink);
    }
    horizontalRule(painter, line.left(), line.right(), line.bottom() - 1, t.line, 1);
}

/// Returns where the counts begin.
double paintCounts(QPainter& painter, const MeetingScene& scene) {
    const QFont font = meetingFont(28);
    double right = kBody.right();
    const auto count = [&](kpi::Status status, int number, const QString& what) {
        const QString words = QStringLiteral("%1 %2").arg(number).arg(what);
        const double width = textWidth(font, words);
        drawText(painter, QRectF(right - width, 0, width, kHead), kAlignLeft, words, font, scene.theme.ink);
        paintStatusMark(painter, QRectF(right - width - 36, kHead / 2 - 13, 26, 26), scene.theme, status);
        right -= width + 60;
    };
    if (scene.board.other > 0)
        count(kpi::Status::NoData, scene.board.other, Words::tr("without a status"));
    count(kpi::Status::OnTrack, scene.board.onTrack, Words::tr("on track"));
    count(kpi::Status::AtRisk, scene.board.atRisk, Words::tr("at risk"));
    count(kpi::Status::OffTrack, scene.board.offTrack, Words::tr("off track"));
    return right;
}

MeetingKeys listKeys() {
    return {{{Words::tr("Enter")}, Words::tr("Open KPI")},
            {{Words::tr("Up"), Words::tr("Down")}, Words::tr("Choose")},
            {{QStringLiteral("1")}, Words::tr("Off track only")},
            {{QStringLiteral("2")}, Words::tr("Off track and at risk")},
            {{QStringLiteral("3")}, Words::tr("All")},
            {{Words::tr("Esc")}, Words::tr("Leave")}};
}

} // namespace

std::vector<MeetingLine> overviewLines(const MeetingScene& scene) {
    std::vector<MeetingLine> lines;
    eachLine(
        scene, [](const report::BoardGroup&, const QRectF&) {},
        [&](const report::BoardRow& row, const QRectF& rect) {
            lines.push_back({row.kpi, rect});
        });
    return lines;
}

void paintMeetingOverview(QPainter& painter, const MeetingScene& scene) {
    const Theme& t = scene.theme;
    const double counts = paintCounts(painter, scene);
    paintMeetingHead(painter, scene, kMargin, kHead, (counts - kBody.left()) / kBody.width());
    const QFont head = meetingFont(22);
    const QString compared = weekName(scene.board.comparedWeekEnding, scene.board.weekEnding);
    for (const Place& place : kPlaces)
        drawText(painter, QRectF(kBody.left() + place.left, kHead, place.width, kTableHead),
                 place.alignment | Qt::AlignVCenter, columnTitle(place.column, compared, 13), head, t.ink2);
    horizontalRule(painter, kBody.left(), kBody.right(), kHead + kTableHead - 1, t.line2, 1);
    if (scene.walk.kpis().empty())
        drawText(painter, kBody, Qt::AlignCenter, Words::tr("No KPI is in this choice. Press 3 for all."),
                 meetingFont(32), t.ink2);
    eachLine(
        scene,
        [&](const report::BoardGroup& group, const QRectF& line) {
            painter.fillRect(line, t.surface2);
            drawText(painter, line.adjusted(12, 0, 0, 0), kAlignLeft, text(group.title),
                     meetingFont(line.height() * 0.7, true), t.ink2);
        },
        [&](const report::BoardRow& row, const QRectF& line) {
            paintOverviewRow(painter, scene, row, line);
        });
    paintMeetingFoot(painter, scene, kMargin, kFoot, listKeys());
}

size_t actionsOnPage(const MeetingScene& scene) {
    return size_t((kBody.height() - 90) / (kActionRow * scene.percent / 100));
}

void paintMeetingActions(QPainter& painter, const MeetingScene& scene) {
    const Theme& t = scene.theme;
    const report::Review& review = scene.board.review;
    paintMeetingHead(painter, scene, kMargin, kHead);
    drawText(painter, QRectF(kBody.left(), kHead, kBody.width(), 90), kAlignLeft,
             actionsHeadline(review.open.size(), review.overdue()), meetingFont(48, true), t.ink);
    const double scale = scene.percent / 100.0, tall = kActionRow * scale;
    const size_t fits = actionsOnPage(scene), from = scene.walk.action() / fits * fits;
    const QFont large = meetingFont(32 * scale), strong = meetingFont(28 * scale, true),
                small = meetingFont(28 * scale);
    double y = kBody.top() + 90;
    for (size_t i = from; i < std::min(review.open.size(), from + fits); ++i, y += tall) {
        const report::ActionRow& row = review.open[i];
        const QRectF line(kBody.left(), y, kBody.width(), tall);
        if (i == scene.walk.action()) {
            painter.fillRect(line.adjusted(-16, 0, 16, 0), t.accentSoft);
            painter.fillRect(QRectF(line.left() - 16, y, 6, tall), t.accent);
        }
        const double due = 210 * scale, owner = 330 * scale, kpi = 400 * scale;
        drawText(painter, line, kAlignLeft, text(report::dueText(row)), row.overdue() ? strong : small,
                 row.overdue() ? t.off : t.ink2);
        drawText(painter, line.adjusted(due, 0, 0, 0), kAlignLeft,
                 elided(large, text(row.action.text), line.width() - due - owner - kpi - 40), large, t.ink);
        drawText(painter, QRectF(line.right() - owner - kpi, y, kpi - 20, tall), kAlignLeft,
                 elided(small, text(row.kpiName), kpi - 20), small, t.ink2);
        drawText(painter, QRectF(line.right() - owner, y, owner, tall), kAlignLeft,
                 elided(small, text(row.action.owner), owner), small, t.ink2);
        horizontalRule(painter, line.left(), line.right(), line.bottom() - 1, t.line, 1);
    }
    const QString more = review.open.size() > fits ? Words::tr("%1 to %2 of %3")
                                                         .arg(from + 1)
                                                         .arg(std::min(review.open.size(), from + fits))
                                                         .arg(review.open.size())
                                                   : QString();
    paintMeetingFoot(painter, scene, kMargin, kFoot,
                     {{{Words::tr("Right")}, Words::tr("Overview")},
                      {{Words::tr("Up"), Words::tr("Down")}, Words::tr("Choose")},
                      {{QStringLiteral("M")}, Words::tr("Mark done")},
                      {{Words::tr("Enter")}, Words::tr("Open KPI")},
                      {{Words::tr("Esc")}, Words::tr("Leave")}},
                     more);
}

} // namespace gtm::ui
