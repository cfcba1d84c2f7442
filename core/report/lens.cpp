// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/lens.h"

#include "core/report/kpi_words.h"
#include "core/report/sentence.h"

#include <QCoreApplication>

#include <cmath>

namespace gtm::report {

namespace {

QString lensTr(const char* text) {
    return QCoreApplication::translate("gtm::report", text);
}

QString grouped(std::int64_t records) {
    return QString::fromStdString(countText(static_cast<double>(records), true));
}

/// The records of one side with the reasons of the other; `said` holds %1 for their number.
std::string oneSided(const std::map<std::string, std::int64_t>& only, const char* said) {
    std::int64_t all = 0;
    QString reasons;
    for (const auto& [reason, records] : only) {
        all += records;
        const QString why =
            reason.empty() ? lensTr(QT_TRANSLATE_NOOP("gtm::report", "not among those the other looks at"))
                           : QString::fromStdString(reasonText(reason));
        reasons += (reasons.isEmpty() ? QString() : QStringLiteral("; ")) + grouped(records) +
                   QLatin1Char(' ') + why;
    }
    if (all == 0)
        return {};
    return ' ' + lensTr(said).arg(grouped(all), reasons).toStdString();
}

kpi::Point pointOf(const kpi::Engine& engine, const kpi::Definition& definition, const LensAsk& ask) {
    return ask.period ? engine.period(definition, *ask.period, ask.filter)
                      : engine.bareWeeks(definition, {ask.weekEnding}, ask.filter).front();
}

} // namespace

LensReading readLens(const kpi::LensView& view, const kpi::LensVariant& variant, const LensAsk& ask) {
    const kpi::Engine engine = view.engine();
    const auto span = [&](const kpi::Definition& definition) {
        return ask.period ? engine.spanOfPeriod(definition, *ask.period)
                          : engine.spanOfWeek(definition, ask.weekEnding);
    };
    LensReading reading;
    reading.id = variant.id;
    reading.who = variant.who;
    reading.what = kpiText(variant.text().what);
    reading.why = kpiText(variant.text().why);
    reading.unit = view.theirs().unit;
    reading.point = pointOf(engine, view.theirs(), ask);
    const kpi::Point ours = pointOf(engine, view.ours(), ask);
    if (reading.point.value && ours.value)
        reading.difference = *reading.point.value - *ours.value;
    const kpi::LensRecords records =
        kpi::compareRecords(view, span(view.ours()), span(view.theirs()), ask.filter);
    reading.both = records.both;
    reading.revalued = records.revalued;
    reading.onlyTheirs = records.onlyTheirs;
    reading.onlyOurs = records.onlyOurs;
    return reading;
}

std::string lensRecordsText(const LensReading& reading) {
    std::string text =
        lensTr(
            reading.both == 1
                ? QT_TRANSLATE_NOOP("gtm::report", "%1 record counts in both, %2 of them with other numbers.")
                : QT_TRANSLATE_NOOP("gtm::report",
                                    "%1 records count in both, %2 of them with other numbers."))
            .arg(grouped(reading.both), grouped(reading.revalued))
            .toStdString();
    text += oneSided(reading.onlyTheirs, QT_TRANSLATE_NOOP("gtm::report", "%1 count with them only: %2."));
    text += oneSided(reading.onlyOurs, QT_TRANSLATE_NOOP("gtm::report", "%1 count with us only: %2."));
    return text;
}

std::string lensText(const KpiSeries& series, const FormatOptions& options) {
    if (series.lens.empty())
        return "\n" +
               lensTr(QT_TRANSLATE_NOOP("gtm::report", "No other definition of this KPI is known."))
                   .toStdString() +
               "\n";
    std::string text;
    for (const LensReading& reading : series.lens) {
        const FormatOptions theirs{reading.unit, options.currency};
        text +=
            "\n" + reading.who + ": " + valueText(reading.point.value, theirs) +
            (reading.difference ? ", " + lensDifferenceText(*reading.difference, theirs) : std::string()) +
            "\n  " + reading.what + "\n  " + reading.why + "\n  " + lensRecordsText(reading) + "\n";
    }
    return text;
}

std::string lensDifferenceText(double difference, const FormatOptions& options) {
    const std::string size = changeText(std::abs(difference), options);
    if (size == changeText(0, options))
        return lensTr(QT_TRANSLATE_NOOP("gtm::report", "the same as ours")).toStdString();
    const char* words = difference > 0 ? QT_TRANSLATE_NOOP("gtm::report", "%1 more than ours")
                                       : QT_TRANSLATE_NOOP("gtm::report", "%1 less than ours");
    return lensTr(words).arg(QString::fromStdString(size).remove(u'+')).toStdString();
}

} // namespace gtm::report
