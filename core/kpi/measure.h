// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/calendar.h"
#include "core/base/pulse.h"
#include "core/ingest/measure_set.h"
#include "core/kpi/definition.h"
#include "core/kpi/point.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

/// Measures over weeks, months and to-date periods, and against the same periods a year before, as weekly
/// business reviews read them. A week ends on whatever weekday is asked for; the week a year before it is the
/// one 364 days earlier, so that weekdays line up. Other periods are compared with the same calendar dates a
/// year earlier.
namespace gtm::kpi {

/// What is known of a measure by day. A blank day has no value; an absent day is not there.
using DayValues = std::map<Day, std::optional<double>>;

/// A measure over a period, or a change of it.
struct MeasureValue {
    std::optional<double> value;
    int daysPresent = 0, daysExpected = 0;
    /// Days are absent; of a change: not as many of the days of both periods are there.
    bool incomplete = false;
    bool negativeBase = false; ///< Of a change: there is none from a number below zero.
};

struct MeasurePoint {
    Period period;
    std::string label; ///< Number of the calendar week, or name of the month as `2026-11`.
    MeasureValue value;
};

enum class MeasureSeries {
    Value,
    Wow, ///< Weeks against the week before. Months have none.
    Mom, ///< Months against the month before. Weeks have none.
    Yoy, ///< Against the same period a year before.
};
enum class MeasureMonths {
    Trailing, ///< The last complete month and the eleven before it.
    Fiscal,   ///< The months of the fiscal year; those that are not over have no value.
};

/// The last week, and month, quarter and year to date, each with its change. Changes are in percent or basis
/// points.
struct MeasureBox {
    MeasureValue lastWeek, wow, yoyWeek;
    MeasureValue mtd, yoyMtd, qtd, yoyQtd, ytd, yoyYtd;
};

/// Six weeks and twelve months, or as many as were asked for, with the same of the year before.
struct MeasureView {
    ingest::Measure measure;
    MeasureSeries series{};
    std::vector<MeasurePoint> weeks, months;
    std::vector<MeasurePoint> weeksYearBefore, monthsYearBefore;
    MeasureBox box;
};

/// A declared set with the days of its columns, by their names.
struct MeasureSource {
    ingest::MeasureSet set;
    std::map<std::string, DayValues> days;
};

/// Every imported measure of a store.
struct MeasureShelf {
    std::vector<MeasureSource> sources;

    /// The set that declares a measure; null: none does.
    [[nodiscard]] const MeasureSource* find(std::string_view measure) const;
    /// Of all measures, as KPIs name them: `measure:NAME`.
    [[nodiscard]] std::vector<std::string> ids() const;
};

/// What stands before the name of a measure where KPIs are named.
inline constexpr std::string_view kMeasurePrefix = "measure:";
[[nodiscard]] bool isMeasureId(std::string_view kpi);
/// The name of a measure without its prefix.
[[nodiscard]] std::string measureName(std::string_view kpi);
/// A measure in the words of a KPI, for the board: its unit, direction and names. It has no facts.
[[nodiscard]] Definition measureDefinition(const ingest::Measure& measure);

struct MeasureQuestion {
    Day week{};     ///< The day that the newest week ends on.
    int weeks = 13; ///< Trailing weeks.
    MeasureMonths months = MeasureMonths::Trailing;
    MeasureSeries series = MeasureSeries::Value;
    int fiscalStartMonth = 1;
    /// Weeks that begin on Monday are labelled by their ISO number, others by their first day.
    WeekStart weekStart = WeekStart::Monday;
};

/// Where a pulse says that nobody waits for the answer any more, what is asked ends with Stopped.
class MeasureBook {
  public:
    /// The set and the days of its columns, by their names; all must outlive the book.
    MeasureBook(const ingest::MeasureSet& set, const std::map<std::string, DayValues>& days,
                const Pulse* pulse = nullptr)
        : m_set(set), m_days(days), m_pulse(pulse) {}

    /// A sum over a period with a blank day has no value; other folds skip blank days. Operands of a
    /// calculation are folded over the period first.
    [[nodiscard]] MeasureValue over(const ingest::Measure& measure, const Period& period) const;
    /// `now / before - 1`, or the plain difference for a measure in basis points.
    [[nodiscard]] MeasureValue change(const ingest::Measure& measure, const Period& now,
                                      const Period& before) const;
    [[nodiscard]] MeasureView view(const ingest::Measure& measure, const MeasureQuestion& question) const;
    /// The weeks that end on these days as a KPI has them, with the week before, the mean of the four before
    /// it and the week a year before. Where days are absent a week is not complete, and says so.
    [[nodiscard]] std::vector<Point> points(const ingest::Measure& measure,
                                            const std::vector<Day>& weekEndings) const;

  private:
    [[nodiscard]] MeasureValue column(const ingest::Measure& measure, const Period& period) const;
    [[nodiscard]] MeasureValue calculated(const ingest::Measure& measure, const Period& period) const;
    [[nodiscard]] MeasureValue weekPoint(const ingest::Measure& measure, const Period& week,
                                         MeasureSeries series) const;
    [[nodiscard]] MeasureValue monthPoint(const ingest::Measure& measure, const Period& month,
                                          MeasureSeries series) const;
    [[nodiscard]] MeasureBox box(const ingest::Measure& measure, const MeasureQuestion& question) const;

    const ingest::MeasureSet& m_set;
    const std::map<std::string, DayValues>& m_days;
    const Pulse* m_pulse;
};

[[nodiscard]] std::string_view name(MeasureSeries series);

} // namespace gtm::kpi
