// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/detail.h"
#include "ui/meeting/meeting_walk.h"
#include "ui/theme/theme.h"

#include <QFont>
#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace gtm::ui {

/// The sheet that every page of a meeting is drawn on; the view fits it to its screen.
inline constexpr QRectF kMeetingSheet{0, 0, 1920, 1080};

/// One KPI as the meeting looks at it.
struct MeetingSlide {
    report::BoardRow row;
    report::KpiSeries series;        ///< 13 weeks.
    std::vector<std::string> points; ///< Said by the owner, else by the data; the Ask is apart.
    std::string ask;                 ///< What the owner wants the meeting to agree on; may be empty.
    std::vector<std::string> notes;  ///< On the week, plain ones; the newest last.
    std::vector<report::ActionRow> open;
};

/// What all pages need.
struct MeetingScene {
    const report::Scoreboard& board;
    const MeetingWalk& walk;
    const Theme& theme;
    int percent = 100; ///< Of the text that is not large by itself: 100, 115 or 130.
    QString timer;     ///< "24:10 of 45:00"
};

[[nodiscard]] QFont meetingFont(double pixels, bool medium = false);

void paintMeetingActions(QPainter& painter, const MeetingScene& scene);
void paintMeetingOverview(QPainter& painter, const MeetingScene& scene);
void paintMeetingSlide(QPainter& painter, const MeetingScene& scene, const MeetingSlide& slide);
/// Name, formula and the rest of a KPI's definition, in the place of its slide.
void paintMeetingDefinition(QPainter& painter, const MeetingScene& scene, const kpi::Definition& definition);

/// Where the overview has the rows of the walk.
struct MeetingLine {
    std::string kpi;
    QRectF rect;
};
[[nodiscard]] std::vector<MeetingLine> overviewLines(const MeetingScene& scene);
/// Actions that fit the page.
[[nodiscard]] size_t actionsOnPage(const MeetingScene& scene);

} // namespace gtm::ui
