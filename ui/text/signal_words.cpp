// SPDX-License-Identifier: GPL-3.0-only
#include "ui/text/signal_words.h"

#include "core/report/kpi_text.h"
#include "ui/text/words.h"

namespace gtm::ui {

namespace {

/// What is older than this many weeks is no news.
constexpr int kNewsWeeks = 13;

/// The rules that fire in the newest week; where none does, the level has shifted before.
QString reasonWords(const kpi::Signal& signal) {
    QStringList rules;
    for (const kpi::SignalRule rule : signal.weeks.back().rules)
        rules << uncapitalised(text(report::ruleText(rule)));
    return rules.isEmpty() ? Words::tr("the weeks vary about another level since then")
                           : rules.join(QStringLiteral("; "));
}

/// A limit that no value can reach is none.
QString rangeWords(const kpi::SignalSegment& now, const report::FormatOptions& format) {
    const auto value = [&](std::optional<double> number) { return text(report::valueText(number, format)); };
    if (now.lower && now.upper)
        return Words::tr("single weeks lie between %1 and %2").arg(value(now.lower), value(now.upper));
    if (now.upper)
        return Words::tr("single weeks lie at or below %1").arg(value(now.upper));
    if (now.lower)
        return Words::tr("single weeks lie at or above %1").arg(value(now.lower));
    return Words::tr("single weeks can be anything");
}

} // namespace

QString signalWords(const kpi::Signal& signal, Day current, const report::FormatOptions& format) {
    if (signal.segments.empty())
        return Words::tr("No weeks to tell a change from ordinary variation");
    if (signal.gap != kpi::SignalGap::None)
        return text(report::signalSentence(signal));
    const kpi::SignalSegment& now = signal.segments.back();
    const QString range = rangeWords(now, format);
    if (!signal.changedSince)
        return Words::tr("Ordinary variation: %1").arg(range);
    return Words::tr("A real change since %1: %2")
        .arg(weekName(*signal.changedSince, current), reasonWords(signal));
}

QString signalNote(const report::BoardRow& row) {
    const auto& since = row.signal.changedSince;
    if (!since || daysBetween(*since, row.point.period.last) >= 7 * kNewsWeeks)
        return {};
    return Words::tr("real change since %1").arg(weekName(*since, row.point.period.last));
}

QString signalSentence(const report::BoardRow& row) {
    if (!row.signal.known)
        return Words::tr("Too few weeks to tell a change from ordinary variation");
    if (!row.signal.changedSince)
        return Words::tr("Ordinary variation");
    return Words::tr("A real change since %1").arg(weekName(*row.signal.changedSince, row.point.period.last));
}

} // namespace gtm::ui
