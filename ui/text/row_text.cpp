// SPDX-License-Identifier: GPL-3.0-only
#include "ui/text/row_text.h"

#include "core/report/sentence.h"
#include "ui/text/signal_words.h"
#include "ui/text/words.h"

namespace gtm::ui {

Change changeOf(const QString& formatted, kpi::Direction direction) {
    if (formatted == QString::fromUtf8(report::kDash))
        return Change::None;
    const bool up = formatted.startsWith(u'+');
    const bool down = formatted.startsWith(QString::fromUtf8(report::kMinus));
    if (!up && !down)
        return Change::Same;
    const bool worse =
        (up && direction == kpi::Direction::Lower) || (down && direction == kpi::Direction::Higher);
    if (up)
        return worse ? Change::UpWorse : Change::UpBetter;
    return worse ? Change::DownWorse : Change::DownBetter;
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
    out.compared = changeOf(out.vsCompared, row.direction);
    out.average = changeOf(out.vsAverage, row.direction);
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
