// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/kpi_text.h"

#include <QCoreApplication>

namespace gtm::report {

namespace {

QString kpiTr(const char* text) {
    return QCoreApplication::translate("gtm::report", text);
}

} // namespace

std::string signalSentence(const kpi::Signal& signal) {
    if (signal.gap == kpi::SignalGap::NoWeeks)
        return kpiTr(QT_TRANSLATE_NOOP("gtm::report", "A period by itself shows no variation."))
            .toStdString();
    if (signal.gap == kpi::SignalGap::TooFewWeeks)
        return kpiTr(QT_TRANSLATE_NOOP("gtm::report",
                                       "Too few weeks to tell a change from ordinary variation: %1 of %2."))
            .arg(signal.segments.empty() ? 0 : signal.segments.back().weeks)
            .arg(kpi::kFewestWeeks)
            .toStdString();
    if (!signal.changedSince)
        return kpiTr(QT_TRANSLATE_NOOP("gtm::report", "Ordinary variation.")).toStdString();
    return kpiTr(QT_TRANSLATE_NOOP("gtm::report", "A real change since the week ending %1."))
        .arg(QString::fromStdString(isoText(*signal.changedSince)))
        .toStdString();
}

std::string signalText(const kpi::Signal& signal, const FormatOptions& options) {
    std::string text = signalSentence(signal);
    if (signal.segments.empty() || !signal.segments.back().centre)
        return text;
    const kpi::SignalSegment& now = signal.segments.back();
    text += ' ' + kpiTr(QT_TRANSLATE_NOOP("gtm::report", "Single weeks vary about %1, from %2 to %3."))
                      .arg(QString::fromStdString(valueText(now.centre, options)),
                           QString::fromStdString(valueText(now.lower, options)),
                           QString::fromStdString(valueText(now.upper, options)))
                      .toStdString();
    return text;
}

std::string comparisonText(const KpiSeries& series, const FormatOptions& options) {
    const kpi::Point& point = series.points.back();
    std::string text;
    const auto add = [&](std::optional<double> change, const QString& with) {
        if (change)
            text += (text.empty() ? "" : ", ") +
                    with.arg(QString::fromStdString(changeText(change, options))).toStdString();
    };
    const QString to = kpiTr(QT_TRANSLATE_NOOP("gtm::report", "%1 to the week ending %2"));
    const auto toWeek = [&](Day ending) {
        return to.arg(QStringLiteral("%1"), QString::fromStdString(isoText(ending)));
    };
    add(point.changeVsPrevious, kpiTr(QT_TRANSLATE_NOOP("gtm::report", "%1 to the week before")));
    add(point.changeVs4Weeks, kpiTr(QT_TRANSLATE_NOOP("gtm::report", "%1 to the four weeks before")));
    add(point.changeVsYear, toWeek(sameWeekOfYearBefore(point.period.last)));
    if (series.compared)
        add(series.changeVsCompared, toWeek(series.compared->period.last));
    return text.empty() ? text : text + '.';
}

std::string kpiHead(const KpiSeries& series, const FormatOptions& options) {
    const kpi::Words& words = series.definition.text();
    std::string head = words.name + ": " + words.formula + "\n" + signalText(series.signal, options) + "\n";
    if (const std::string changes = comparisonText(series, options); !changes.empty())
        head += changes + "\n";
    return head + "\n";
}

std::string ruleText(kpi::SignalRule rule) {
    switch (rule) {
    case kpi::SignalRule::BeyondLimit:
        return kpiTr(QT_TRANSLATE_NOOP("gtm::report", "Outside the limits")).toStdString();
    case kpi::SignalRule::Run:
        return kpiTr(
                   QT_TRANSLATE_NOOP("gtm::report", "Eight or more in a row on one side of the centre line"))
            .toStdString();
    case kpi::SignalRule::NearLimit:
        return kpiTr(QT_TRANSLATE_NOOP("gtm::report",
                                       "Three of four nearer to a limit than to the centre line"))
            .toStdString();
    }
    return {};
}

} // namespace gtm::report
