// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/meeting/meeting_paint.h"

#include <QList>

#include <utility>

namespace gtm::ui {

/// Name and week at the left of the head, over a rule.
/// `share` of the line is for the words; the rest is the caller's.
void paintMeetingHead(QPainter& painter, const MeetingScene& scene, double margin, double height,
                      double share = 0.62);
using MeetingKeys = QList<std::pair<QStringList, QString>>;
/// Keys at the left, the most important first and the way out last; how fresh the data is and the timer at
/// the right. For the presenter only.
void paintMeetingFoot(QPainter& painter, const MeetingScene& scene, double margin, double height,
                      const MeetingKeys& keys, const QString& note = {});
/// The size at which words fit a width: the wished one, or less.
[[nodiscard]] QFont fittingFont(double pixels, bool medium, const QString& words, double width);

} // namespace gtm::ui
