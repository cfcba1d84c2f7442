// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/measure_text.h"

#include "core/report/format.h"
#include "core/report/json_values.h"
#include "core/report/phrase.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace gtm::report {

namespace {

using kpi::MeasurePoint;
using kpi::MeasureSeries;
using kpi::MeasureValue;
using namespace json_values;

std::string idOf(const MeasureReading& reading) {
    return "measure:" + reading.view.measure.name;
}

QJsonArray flagsOf(const MeasureValue& value) {
    QJsonArray flags;
    if (value.incomplete)
        flags.append(key("incomplete"));
    if (value.negativeBase)
        flags.append(key("negative_base"));
    return flags;
}

/// Values of weeks are held against the target and the weeks before; changes and months are not.
kpi::Point plainPoint(const MeasureReading& reading, const MeasurePoint& measured) {
    const auto judged = std::ranges::find(reading.points, measured.period, &kpi::Point::period);
    if (reading.view.series == MeasureSeries::Value && judged != reading.points.end())
        return *judged;
    kpi::Point plain;
    plain.kpi = idOf(reading);
    plain.period = measured.period;
    plain.value = measured.value.value;
    plain.complete = !measured.value.incomplete;
    plain.status = plain.value ? kpi::Status::NoTarget : kpi::Status::NoData;
    return plain;
}

QJsonObject pointOf(const MeasureReading& reading, const MeasurePoint& measured) {
    QJsonObject object = point(plainPoint(reading, measured));
    object[key("label")] = json(measured.label);
    object[key("days_present")] = measured.value.daysPresent;
    object[key("days_expected")] = measured.value.daysExpected;
    object[key("flags")] = flagsOf(measured.value);
    return object;
}

QJsonArray pointsOf(const MeasureReading& reading, const std::vector<MeasurePoint>& points) {
    QJsonArray array;
    for (const MeasurePoint& one : points)
        array.append(pointOf(reading, one));
    return array;
}

struct BoxLine {
    const char* key;
    const char* title;
    const MeasureValue& value;
    bool change;
};

std::vector<BoxLine> linesOf(const kpi::MeasureBox& box) {
    return {{"last_week", QT_TRANSLATE_NOOP("gtm::report", "Last week"), box.lastWeek, false},
            {"wow", QT_TRANSLATE_NOOP("gtm::report", "week over week"), box.wow, true},
            {"yoy_week", QT_TRANSLATE_NOOP("gtm::report", "year over year"), box.yoyWeek, true},
            {"mtd", QT_TRANSLATE_NOOP("gtm::report", "Month to date"), box.mtd, false},
            {"yoy_mtd", QT_TRANSLATE_NOOP("gtm::report", "year over year"), box.yoyMtd, true},
            {"qtd", QT_TRANSLATE_NOOP("gtm::report", "Quarter to date"), box.qtd, false},
            {"yoy_qtd", QT_TRANSLATE_NOOP("gtm::report", "year over year"), box.yoyQtd, true},
            {"ytd", QT_TRANSLATE_NOOP("gtm::report", "Year to date"), box.ytd, false},
            {"yoy_ytd", QT_TRANSLATE_NOOP("gtm::report", "year over year"), box.yoyYtd, true}};
}

/// Half away from zero, with so many decimals.
std::string rounded(double number, int decimals) {
    const double scale = std::pow(10.0, decimals);
    return QLocale::c().toString(std::round(number * scale) / scale, 'f', decimals).toStdString();
}

/// A plain number: whole where it is large or whole, else with four decimals.
std::string plainText(double number) {
    const double size = std::abs(number);
    return rounded(number, size >= 100 || size == std::floor(size) ? 0 : 4);
}

std::string unitText(const MeasureReading& reading, double number) {
    const kpi::Unit unit = kpi::measureDefinition(reading.view.measure).unit;
    const bool cents = unit == kpi::Unit::Money && std::abs(number) < 100 && number != std::floor(number);
    if (cents)
        return rounded(number, 2) + ' ' + reading.currency;
    return unit == kpi::Unit::Count ? plainText(number) : valueText(number, {unit, reading.currency, 0});
}

std::string boxText(const MeasureReading& reading) {
    std::string text;
    for (const BoxLine& line : linesOf(reading.view.box)) {
        const std::string title = QCoreApplication::translate("gtm::report", line.title).toStdString();
        text += line.change ? ", " + title + ' ' + measureChangeText(reading, line.value)
                            : (text.empty() ? "" : ".\n") + title + ' ' + measureBoxText(reading, line.value);
    }
    return text + ".\n";
}

template<typename ToCell>
Table tableOf(const MeasureReading& reading, const std::vector<Table::Column>& columns, const ToCell& cell) {
    Table table;
    table.columns = columns;
    const auto add = [&](const char* kind, const std::vector<MeasurePoint>& now,
                         const std::vector<MeasurePoint>& before) {
        for (size_t i = 0; i < now.size(); ++i)
            table.rows.push_back({std::string(kind), now[i].label, isoText(now[i].period.first),
                                  isoText(now[i].period.last), cell(now[i].value), cell(before[i].value)});
    };
    add("week", reading.view.weeks, reading.view.weeksYearBefore);
    add("month", reading.view.months, reading.view.monthsYearBefore);
    return table;
}

} // namespace

std::string measureBoxText(const MeasureReading& reading, const MeasureValue& value) {
    return value.value ? unitText(reading, *value.value) + (value.incomplete ? "*" : "") : "-";
}

std::string measureChangeText(const MeasureReading& reading, const MeasureValue& change) {
    if (!change.value)
        return "-";
    const std::string sign = *change.value > 0 ? "+" : "", mark = change.incomplete ? "*" : "";
    const bool points = reading.view.measure.basisPoints;
    return sign + (points ? rounded(*change.value, 0) + " bps" : rounded(*change.value, 1) + " %") + mark;
}

std::string measureValueText(const MeasureReading& reading, const MeasureValue& value) {
    if (!value.value || reading.view.series == MeasureSeries::Value)
        return measureBoxText(reading, value);
    const std::string mark = value.incomplete ? "*" : "";
    return (reading.view.measure.basisPoints ? plainText(*value.value)
                                             : rounded(*value.value * 100, 1) + " %") +
           mark;
}

std::string toJson(const MeasureReading& reading) {
    const ingest::Measure& measure = reading.view.measure;
    QJsonObject box;
    for (const BoxLine& line : linesOf(reading.view.box))
        box[key(line.key)] = json(line.value.value);
    box[key("scale")] = key(measure.basisPoints ? "bps" : "percent");
    const QJsonObject priorYear{{key("points"), pointsOf(reading, reading.view.weeksYearBefore)},
                                {key("months"), pointsOf(reading, reading.view.monthsYearBefore)}};
    return document(
        {{key("id"), json(idOf(reading))},
         {key("name"), json(measure.title)},
         {key("set"), json(reading.set)},
         {key("unit"), json(measure.unit)},
         {key("direction"), json(measure.direction)},
         {key("aggregate"), json(measure.calculated() ? name(measure.formula) : name(measure.fold))},
         {key("basis"), key("day")},
         {key("series"), json(name(reading.view.series))},
         {key("points"), pointsOf(reading, reading.view.weeks)},
         {key("months"), pointsOf(reading, reading.view.months)},
         {key("prior_year"), priorYear},
         {key("box"), box}});
}

Table measureNumbers(const MeasureReading& reading) {
    return tableOf(reading, {{"period"}, {"label"}, {"from"}, {"to"}, {"value"}, {"prior_year"}},
                   [](const MeasureValue& value) { return value.value ? Cell(*value.value) : Cell(); });
}

Table measureText(const MeasureReading& reading) {
    return tableOf(reading, {{"period"}, {"label"}, {"from"}, {"to"}, {"value", true}, {"year before", true}},
                   [&](const MeasureValue& value) { return Cell(measureValueText(reading, value)); });
}

std::string measureDaysText(const kpi::MeasureValue& value) {
    if (!value.incomplete)
        return {};
    return filled(translated(QT_TRANSLATE_NOOP("gtm::report", "%1 of %2 days")),
                  {std::to_string(value.daysPresent), std::to_string(value.daysExpected), {}});
}

std::string measureHead(const MeasureReading& reading) {
    std::string head = reading.view.measure.title + ".\n" + boxText(reading);
    const auto incomplete = [](const MeasurePoint& one) { return one.value.value && one.value.incomplete; };
    for (const auto* points : {&reading.view.weeks, &reading.view.months})
        if (std::ranges::any_of(*points, incomplete)) {
            head +=
                QCoreApplication::translate("gtm::report", "* Not all days are there.").toStdString() + '\n';
            break;
        }
    return head + '\n';
}

} // namespace gtm::report
