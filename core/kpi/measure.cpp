// SPDX-License-Identifier: GPL-3.0-only
#include "core/kpi/measure.h"

#include <algorithm>

namespace gtm::kpi {

using ingest::Measure;
using ingest::MeasureFold;
using ingest::MeasureFormula;

namespace {

constexpr int kMonths = 12;
constexpr days kWeek{7}, kYearOfWeeks{364};
constexpr double kPercent = 100, kBasisPoints = 10'000;

Period weekEnding(Day last) {
    return {last - days{6}, last};
}
Period weekYearBefore(const Period& week) {
    return {week.first - kYearOfWeeks, week.last - kYearOfWeeks};
}
/// The same calendar dates a year earlier; of 29 February the 28th.
Period yearBefore(const Period& period) {
    return {addMonths(period.first, -kMonths), addMonths(period.last, -kMonths)};
}
Day firstOfMonth(Day day) {
    const std::chrono::year_month_day ymd{day};
    return Day{ymd.year() / ymd.month() / 1};
}
Period monthFrom(Day first) {
    return {first, addMonths(first, 1) - days{1}};
}
Day firstOfFiscalYear(Day day, int startMonth) {
    const int month = static_cast<int>(unsigned(std::chrono::year_month_day{day}.month()));
    return addMonths(firstOfMonth(day), -((month - startMonth + kMonths) % kMonths));
}

std::string weekLabel(const Period& week, WeekStart start) {
    return start == WeekStart::Monday ? std::to_string(isoWeek(week.last).week) : isoText(week.first);
}
std::string monthLabel(const Period& month) {
    return isoText(month.first).substr(0, 7);
}

int daysIn(const Period& period) {
    return daysBetween(period.first, period.last) + 1;
}

/// The values of the days of a period as one: a blank day leaves a sum without a value, others skip it.
std::optional<double> folded(MeasureFold fold, DayValues::const_iterator day, DayValues::const_iterator end) {
    std::vector<std::optional<double>> values;
    for (; day != end; ++day) {
        if (!day->second && fold == MeasureFold::Sum)
            return std::nullopt;
        values.push_back(day->second);
    }
    return ingest::foldCells(fold, values);
}

std::optional<double> applied(MeasureFormula formula, const std::vector<std::optional<double>>& operands) {
    if (formula == MeasureFormula::Sum)
        return ingest::foldCells(MeasureFold::Sum, operands); // adds those that are there
    const auto &a = operands[0], &b = operands[1];
    if (!a || !b)
        return std::nullopt;
    switch (formula) {
    case MeasureFormula::Difference:
        return *a - *b;
    case MeasureFormula::Product:
        return *a * *b;
    default:
        return *b == 0 ? std::nullopt : std::optional(*a / *b);
    }
}

} // namespace

const MeasureSource* MeasureShelf::find(std::string_view measure) const {
    const auto found = std::ranges::find_if(
        sources, [&](const MeasureSource& source) { return source.set.find(measure) != nullptr; });
    return found == sources.end() ? nullptr : &*found;
}

std::vector<std::string> MeasureShelf::ids() const {
    std::vector<std::string> ids;
    for (const MeasureSource& source : sources)
        for (const Measure& measure : source.set.measures)
            ids.push_back(std::string(kMeasurePrefix) + measure.name);
    return ids;
}

bool isMeasureId(std::string_view kpi) {
    return kpi.starts_with(kMeasurePrefix);
}

std::string measureName(std::string_view kpi) {
    return std::string(kpi.substr(kMeasurePrefix.size()));
}

Definition measureDefinition(const Measure& measure) {
    Definition definition;
    definition.id = std::string(kMeasurePrefix) + measure.name;
    definition.unit = unitNamed(measure.unit).value_or(Unit::Count);
    definition.direction = directionNamed(measure.direction).value_or(Direction::Higher);
    definition.aggregate = Aggregate::Sum; // so that no number of records is held against it
    definition.ownerRole = measure.owner;
    definition.record = RecordType::Measure;
    definition.words["en"].name = measure.title;
    return definition;
}

std::string_view name(MeasureSeries series) {
    constexpr std::string_view kNames[]{"value", "wow", "mom", "yoy"};
    return kNames[static_cast<size_t>(series)];
}

MeasureValue MeasureBook::over(const Measure& measure, const Period& period) const {
    if (m_pulse)
        m_pulse->beat();
    if (measure.refers())
        return over(*m_set.find(measure.name), period);
    return measure.calculated() ? calculated(measure, period) : column(measure, period);
}

MeasureValue MeasureBook::column(const Measure& measure, const Period& period) const {
    MeasureValue result;
    result.daysExpected = daysIn(period);
    if (const auto all = m_days.find(measure.name); all != m_days.end()) {
        const auto first = all->second.lower_bound(period.first), end = all->second.upper_bound(period.last);
        result.daysPresent = static_cast<int>(std::distance(first, end));
        result.value = folded(measure.fold, first, end);
    }
    result.incomplete = result.daysPresent < result.daysExpected;
    return result;
}

MeasureValue MeasureBook::calculated(const Measure& measure, const Period& period) const {
    MeasureValue result;
    result.daysPresent = result.daysExpected = daysIn(period);
    std::vector<std::optional<double>> operands;
    for (const Measure& operand : measure.operands) {
        const MeasureValue value = over(operand, period);
        operands.push_back(value.value);
        result.daysPresent = std::min(result.daysPresent, value.daysPresent);
        result.incomplete |= value.incomplete;
    }
    result.value = applied(measure.formula, operands);
    return result;
}

MeasureValue MeasureBook::change(const Measure& measure, const Period& now, const Period& before) const {
    MeasureValue result = over(measure, now);
    const MeasureValue then = over(measure, before);
    const std::optional<double> value = result.value;
    result.incomplete = result.daysPresent * then.daysExpected != then.daysPresent * result.daysExpected;
    result.negativeBase = value && then.value && *then.value < 0;
    result.value.reset();
    if (value && then.value && *then.value > 0)
        result.value = measure.basisPoints ? *value - *then.value : *value / *then.value - 1;
    return result;
}

MeasureValue MeasureBook::weekPoint(const Measure& measure, const Period& week, MeasureSeries series) const {
    switch (series) {
    case MeasureSeries::Value:
        return over(measure, week);
    case MeasureSeries::Wow:
        return change(measure, week, {week.first - kWeek, week.last - kWeek});
    case MeasureSeries::Yoy:
        return change(measure, week, weekYearBefore(week));
    case MeasureSeries::Mom:
        break;
    }
    return {};
}

MeasureValue MeasureBook::monthPoint(const Measure& measure, const Period& month,
                                     MeasureSeries series) const {
    switch (series) {
    case MeasureSeries::Value:
        return over(measure, month);
    case MeasureSeries::Mom:
        return change(measure, month, monthFrom(addMonths(month.first, -1)));
    case MeasureSeries::Yoy:
        return change(measure, month, monthFrom(addMonths(month.first, -kMonths)));
    case MeasureSeries::Wow:
        break;
    }
    return {};
}

MeasureView MeasureBook::view(const Measure& measure, const MeasureQuestion& question) const {
    MeasureView view{measure, question.series, {}, {}, {}, {}, box(measure, question)};
    for (int i = question.weeks - 1; i >= 0; --i) {
        const Period week = weekEnding(question.week - i * kWeek), before = weekYearBefore(week);
        view.weeks.push_back(
            {week, weekLabel(week, question.weekStart), weekPoint(measure, week, question.series)});
        view.weeksYearBefore.push_back(
            {before, weekLabel(before, question.weekStart), weekPoint(measure, before, question.series)});
    }
    const Day current = firstOfMonth(question.week);
    const bool isOver = monthFrom(current).last == question.week;
    const Day first = question.months == MeasureMonths::Fiscal
                          ? firstOfFiscalYear(question.week, question.fiscalStartMonth)
                          : addMonths(current, isOver ? 1 - kMonths : -kMonths);
    for (int i = 0; i < kMonths; ++i) {
        const Period month = monthFrom(addMonths(first, i)),
                     before = monthFrom(addMonths(first, i - kMonths));
        const MeasureValue value =
            month.last > question.week ? MeasureValue() : monthPoint(measure, month, question.series);
        view.months.push_back({month, monthLabel(month), value});
        view.monthsYearBefore.push_back(
            {before, monthLabel(before), monthPoint(measure, before, question.series)});
    }
    return view;
}

std::vector<Point> MeasureBook::points(const Measure& measure, const std::vector<Day>& weekEndings) const {
    constexpr int kBefore = 4;
    std::vector<Point> points;
    for (const Day ending : weekEndings) {
        const MeasureValue value = over(measure, weekEnding(ending));
        Point point;
        point.kpi = std::string(kMeasurePrefix) + measure.name;
        point.period = weekEnding(ending);
        point.value = value.value;
        point.records = value.daysPresent;
        point.versions = {{1, value.daysPresent}};
        point.complete = !value.incomplete;
        if (value.incomplete)
            point.add(Flag::Incomplete);
        const auto before = [&](int back) { return over(measure, weekEnding(ending - days{back})).value; };
        // A week of which days are absent is not held against whole ones.
        const auto change = [&](std::optional<double> from) {
            return point.value && from && point.complete ? std::optional(*point.value - *from) : std::nullopt;
        };
        point.changeVsPrevious = change(before(7));
        point.changeVsYear = change(before(kYearOfWeeks.count()));
        std::vector<std::optional<double>> four;
        for (int back = 1; back <= kBefore; ++back)
            four.push_back(before(7 * back));
        if (std::ranges::all_of(four, [](const auto& one) { return one.has_value(); }))
            point.changeVs4Weeks = change(ingest::foldCells(MeasureFold::Mean, four));
        points.push_back(std::move(point));
    }
    return points;
}

MeasureBox MeasureBook::box(const Measure& measure, const MeasureQuestion& question) const {
    const Period week = weekEnding(question.week);
    const auto since = [&](Day first) { return Period{first, question.week}; };
    const Period month = since(firstOfMonth(question.week));
    const Period quarter = since(fiscalQuarterStart(question.week, question.fiscalStartMonth));
    const Period year = since(firstOfFiscalYear(question.week, question.fiscalStartMonth));
    const auto inScale = [&](MeasureValue value) {
        if (value.value)
            *value.value *= measure.basisPoints ? kBasisPoints : kPercent;
        return value;
    };
    const auto yoy = [&](const Period& period) {
        return inScale(change(measure, period, yearBefore(period)));
    };
    return {over(measure, week),
            inScale(weekPoint(measure, week, MeasureSeries::Wow)),
            inScale(weekPoint(measure, week, MeasureSeries::Yoy)),
            over(measure, month),
            yoy(month),
            over(measure, quarter),
            yoy(quarter),
            over(measure, year),
            yoy(year)};
}

} // namespace gtm::kpi
