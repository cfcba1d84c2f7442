// SPDX-License-Identifier: GPL-3.0-only
#include "tests/oracle/agreement.h"

#include <gtest/gtest.h>

#include <cmath>
#include <sstream>

namespace gtm::oracle {

namespace {

bool same(std::optional<double> a, std::optional<double> b) {
    return a.has_value() == b.has_value() && (!a || std::abs(*a - *b) <= 1e-6 + 1e-9 * std::abs(*a));
}

std::string text(const std::optional<double>& number) {
    std::ostringstream out;
    out.precision(12);
    number ? out << *number : out << "nothing";
    return out.str();
}

std::string text(const Wanted& wanted) {
    std::string out;
    for (const auto& [trait, values] : wanted)
        for (const std::string& value : values)
            out += " " + trait + "=" + value;
    return out;
}

} // namespace

void Agreement::compareWeeks(const std::string& kpi, Day week, int weeks, const Wanted& wanted) {
    KpiRequest request;
    request.kpi = kpi;
    request.week = week;
    request.weeks = weeks;
    request.filter = wanted;
    request.withSignal = false;
    const auto series = m_workspace.kpi(request);
    ASSERT_TRUE(series) << kpi;
    for (const kpi::Point& point : series->points) {
        const std::string what = kpi + " " + isoText(point.period.last) + text(wanted);
        compare(what, point, m_oracle.answer(kpi, dayNumber(point.period.last), wanted));
    }
}

void Agreement::compareBreakdown(const std::string& kpi, Day week, const std::string& dimension) {
    KpiRequest request;
    request.kpi = kpi;
    request.week = week;
    request.weeks = 1;
    request.by = dimension;
    request.withSignal = false;
    const auto series = m_workspace.kpi(request);
    ASSERT_TRUE(series) << kpi;
    const kpi::Point& whole = series->points.back();
    double numerators = 0, denominators = 0;
    std::int64_t records = 0;
    for (const kpi::BreakdownRow& row : series->rows) {
        const std::string what = kpi + " " + isoText(whole.period.last) + " by " + dimension + "=" + row.key;
        compare(what, row.point,
                m_oracle.answer(kpi, dayNumber(whole.period.last), {{dimension, {row.key}}}));
        numerators += row.point.numerator.value_or(0);
        denominators += row.point.denominator.value_or(0);
        records += row.point.records;
    }
    const std::string what = kpi + " by " + dimension;
    if (series->definition.aggregate == kpi::Aggregate::Composite)
        return; // Its parts are no shares of the whole.
    if (whole.has(kpi::Flag::NoHistory))
        return; // Too little is known of the whole to tell it, while a part may be known.
    EXPECT_NEAR(numerators, whole.numerator.value_or(0), 1e-6) << what;
    if (dimension == "reason")
        return; // The denominator is the same for every reason.
    EXPECT_EQ(records, whole.records) << what;
    EXPECT_NEAR(denominators, whole.denominator.value_or(0), 1e-6) << what;
}

void Agreement::compare(const std::string& what, const kpi::Point& engine, const Answer& oracle) {
    ++m_compared;
    m_withRecords += oracle.records > 0;
    if (engine.has(kpi::Flag::OutsideData)) {
        // A gap before the first record: there is nothing to be counted either.
        if (oracle.records > 0 || oracle.value.value_or(0) != 0)
            differ(what, engine, oracle);
        return;
    }
    const bool composite = !oracle.numerator && !oracle.denominator && oracle.records == 0;
    const bool sameParts =
        composite || (same(engine.numerator, oracle.numerator) &&
                      same(engine.denominator, oracle.denominator) && engine.records == oracle.records);
    if (!same(engine.value, oracle.value) || !sameParts)
        differ(what, engine, oracle);
}

void Agreement::differ(const std::string& what, const kpi::Point& engine, const Answer& oracle) {
    std::string line = what + ": engine " + text(engine.value) + " (" + text(engine.numerator) + " / " +
                       text(engine.denominator) + ", " + std::to_string(engine.records) +
                       " records), oracle " + text(oracle.value) + " (" + text(oracle.numerator) + " / " +
                       text(oracle.denominator) + ", " + std::to_string(oracle.records) + " records)";
    for (const kpi::Flag flag : engine.flags)
        line += " " + std::string(kpi::name(flag));
    m_differences.push_back(std::move(line));
}

} // namespace gtm::oracle
