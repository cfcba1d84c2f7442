// SPDX-License-Identifier: GPL-3.0-only
#include "ui/text/row_text.h"

#include "core/report/sentence.h"
#include "ui/text/signal_words.h"
#include "ui/text/words.h"

#include <cmath>

namespace gtm::ui {

namespace {

/// Two distances from a target that differ by less than this part of the change are one.
constexpr double kSameMiss = 1e-9;

} // namespace

Change changeOf(const QString& formatted, kpi::Direction direction) {
    if (formatted == QString::fromUtf8(report::kDash))
        return Change::None;
    const bool up = formatted.startsWith(u'+');
    const bool down = formatted.startsWith(QString::fromUtf8(report::kMinus));
    if (!up && !down)
        return Change::Same;
    if (direction != kpi::Direction::Higher && direction != kpi::Direction::Lower)
        return up ? Change::Up : Change::Down;
    const bool worse = up == (direction == kpi::Direction::Lower);
    if (up)
        return worse ? Change::UpWorse : Change::UpBetter;
    return worse ? Change::DownWorse : Change::DownBetter;
}

Change changeOf(const QString& formatted, const report::BoardRow& row, std::optional<double> change) {
    const Change way = changeOf(formatted, row.direction);
    if (row.direction != kpi::Direction::Near || (way != Change::Up && way != Change::Down) || !change ||
        !row.point.value || !row.point.target)
        return way;
    const double miss = std::abs(*row.point.value - *row.point.target);
    const double before = std::abs(*row.point.value - *change - *row.point.target);
    if (std::abs(miss - before) <= kSameMiss * std::abs(*change)) // from one side to the other
        return way;
    if (way == Change::Up)
        return miss < before ? Change::UpBetter : Change::UpWorse;
    return miss < before ? Change::DownBetter : Change::DownWorse;
}

QString limitWords(const kpi::Point& point, kpi::Direction direction, const report::FormatOptions& format) {
    if (!point.target || !point.atRisk || direction == kpi::Direction::None)
        return {};
    if (direction != kpi::Direction::Near)
        return Words::tr("at risk to %1").arg(axisText(*point.atRisk, format));
    QString room = text(report::changeText(std::abs(*point.target - *point.atRisk), format));
    room.remove(u'+');
    return Words::tr("on track within %1").arg(QChar(0xB1) + room);
}

QString targetWords(const kpi::Point& point, kpi::Direction direction, const report::FormatOptions& format) {
    const QString target = text(report::targetText(point, direction, format));
    const QString limit = limitWords(point, direction, format);
    return limit.isEmpty() ? target : target + QStringLiteral(", ") + limit;
}

RowText rowText(const report::BoardRow& row, const std::string& currency) {
    const report::FormatOptions format = formatOf(row.unit, currency, row.point);
    RowText out;
    out.status = statusWord(row.point.status);
    out.second = row.point.complete ? formerStatus(row) : Words::tr("incomplete");
    out.name = text(row.name);
    out.subline = text(report::absenceText(row.point, row.missing));
    if (out.subline.isEmpty())
        out.subline = row.point.denominator == 0.0 ? Words::tr("No records") : text(row.subline);
    out.value = text(report::pointText(row.point, format));
    out.target = text(report::targetText(row.point, row.direction, format));
    out.vsCompared = text(report::changeText(row.changeVsCompared, format));
    out.vsAverage = text(report::changeText(row.changeVs4Weeks, format));
    out.compared = changeOf(out.vsCompared, row, row.changeVsCompared);
    out.average = changeOf(out.vsAverage, row, row.changeVs4Weeks);
    out.owner = text(row.owner);
    out.version = Words::tr("v%1").arg(row.definitionVersion);
    out.signal = signalNote(row);
    out.briefSignal = out.signal.isEmpty() ? QString() : Words::tr("real change");
    out.actions = row.openActions == 0 ? QString::fromUtf8(report::kDash)
                  : row.lateActions == 0
                      ? QString::number(row.openActions)
                      : Words::tr("%1 (%2 late)").arg(row.openActions).arg(row.lateActions);
    out.notes = row.notes == 0   ? QString()
                : row.notes == 1 ? Words::tr("1 note")
                                 : Words::tr("%1 notes").arg(row.notes);
    out.needsImport = !row.missing.empty();
    return out;
}

QString judged(const QString& formatted, Change change) {
    switch (change) {
    case Change::UpWorse:
    case Change::DownWorse:
        return Words::tr("%1, worse").arg(formatted);
    case Change::UpBetter:
    case Change::DownBetter:
        return Words::tr("%1, better").arg(formatted);
    default:
        return formatted;
    }
}

} // namespace gtm::ui
