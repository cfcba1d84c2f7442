// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/kpi_chart.h"

#include "core/base/quantile.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace gtm::report {

using kpi::Aggregate;
using kpi::Definition;

namespace {

constexpr int kWeeks = 13, kQuarters = 8;
/// A spread has at most so many columns before its last one, and they reach to this share of the values.
constexpr size_t kMostEdges = 10;
constexpr double kReach = 0.9;

KpiChart chartOf(ChartKind kind, const std::string& kpi, kpi::Unit unit) {
    KpiChart chart;
    chart.kind = kind;
    chart.kpi = kpi;
    chart.unit = unit;
    return chart;
}

class ChartBuilder {
  public:
    ChartBuilder(const kpi::Catalogue& catalogue, const kpi::Engine& engine, Day week,
                 const kpi::Filter& filter)
        : m_catalogue(catalogue), m_engine(engine), m_week(week), m_filter(filter) {}

    std::vector<KpiChart> build(const Definition& definition) {
        addWeeks(definition);
        if (definition.aggregate == Aggregate::Median)
            addSpread(definition);
        const std::string& id = definition.id;
        const auto isOne = [&](std::initializer_list<const char*> ids) {
            return std::ranges::find(ids, id) != ids.end();
        };
        if (isOne({"cycle_days", "sales_velocity", "stage_days"}))
            addParts(ChartKind::StageDays, "stage_days");
        if (isOne({"stage_conv", "win_rate"}))
            addParts(ChartKind::StageRates, "stage_conv");
        if (isOne({"sla_handoff", "sla_handoff_mql", "sla_handoff_cs"}))
            addParts(ChartKind::Handoffs, "sla_handoff");
        if (isOne({"fc_accuracy", "fc_bias", "fc_call", "fc_booked"}))
            addForecast();
        if (isOne({"arr_at_risk", "arr_at_risk_amt"}))
            addRenewals();
        if (isOne({"exp_ready", "exp_ready_open"}))
            addSignals(definition);
        return std::move(m_charts);
    }

  private:
    /// The definition, where it can be told for this filter.
    [[nodiscard]] const Definition* usable(const std::string& id) const {
        const Definition* found = m_catalogue.find(id);
        if (!found || !m_engine.missing(*found, m_filter).empty())
            return nullptr;
        const bool knows = std::ranges::all_of(
            m_filter, [&](const auto& entry) { return m_engine.has(*found, entry.first); });
        return knows ? found : nullptr;
    }

    /// Kept where it says anything.
    void add(KpiChart chart) {
        const auto known = std::ranges::count_if(
            chart.columns, [](const ChartColumn& column) { return column.value.value_or(0) != 0; });
        chart.week = m_week;
        if (known > 0 && chart.columns.size() > 1)
            m_charts.push_back(std::move(chart));
    }

    /// Only what comes and is over within its week adds up in columns.
    void addWeeks(const Definition& definition) {
        const bool flow = definition.aggregate == Aggregate::Sum || definition.aggregate == Aggregate::Count;
        if (!flow || definition.basis != kpi::Basis::Event || definition.window.weeks != 1 ||
            definition.window.quarters != 0)
            return;
        std::vector<Day> endings;
        for (int i = kWeeks - 1; i >= 0; --i)
            endings.push_back(m_week - days{7 * i});
        KpiChart chart = chartOf(ChartKind::Weeks, definition.id, definition.unit);
        for (const kpi::Point& point : m_engine.weeks(definition, endings, m_filter)) {
            ChartColumn& column = chart.columns.emplace_back();
            column.day = point.period.first;
            column.value = point.value;
            column.records = point.records;
            column.target = point.target;
            if (point.target)
                chart.line = point.target;
        }
        add(std::move(chart));
    }

    void addSpread(const Definition& definition) {
        std::vector<double> values;
        std::int64_t without = 0;
        for (const kpi::EngineRecord& record : counted(definition)) {
            if (record.counted.value)
                values.push_back(*record.counted.value);
            else
                ++without; // longer than any that has a value
        }
        const auto edges = spreadEdges(values, definition.unit);
        if (edges.empty())
            return;
        KpiChart chart = chartOf(ChartKind::Spread, definition.id, kpi::Unit::Count);
        chart.valueUnit = definition.unit;
        for (size_t i = 0; i <= edges.size(); ++i) {
            ChartColumn& column = chart.columns.emplace_back();
            if (i > 0)
                column.from = edges[i - 1];
            if (i < edges.size())
                column.to = edges[i];
        }
        for (const double value : values)
            ++chart.columns[size_t(std::ranges::upper_bound(edges, value) - edges.begin())].records;
        chart.columns.back().records += without;
        for (ChartColumn& column : chart.columns)
            column.value = double(column.records);
        chart.line = m_engine.weeks(definition, {m_week}, m_filter).front().value;
        add(std::move(chart));
    }

    /// By the part of another KPI, in the order of the pipeline or of its definition.
    void addParts(ChartKind kind, const std::string& id) {
        const Definition* of = usable(id);
        if (!of)
            return;
        KpiChart chart = chartOf(kind, id, of->unit);
        chart.dimension = of->partDimension;
        std::map<std::string, kpi::Point> points;
        for (kpi::BreakdownRow& row :
             m_engine.breakdown(*of, m_engine.spanOfWeek(*of, m_week), of->partDimension, m_filter))
            points.emplace(row.key, std::move(row.point));
        std::vector<std::string> order = of->parts;
        if (order.empty())
            for (const kpi::StageInfo& stage : m_engine.facts().stages)
                order.push_back(stage.name);
        if (kind == ChartKind::Handoffs)
            chart.unit = kpi::Unit::Count;
        for (const std::string& name : order) {
            const auto at = points.find(name);
            if (at == points.end() || at->second.records == 0)
                continue;
            const kpi::Point& point = at->second;
            ChartColumn& column = chart.columns.emplace_back();
            column.name = name;
            column.records = point.records;
            column.value = kind == ChartKind::Handoffs ? point.denominator : point.value;
            if (kind == ChartKind::Handoffs && point.denominator)
                column.part = *point.denominator - point.numerator.value_or(0);
        }
        add(std::move(chart));
    }

    /// Facts of a call hold in the quarter after the one that they tell of.
    void addForecast() {
        const Definition *call = usable("fc_call"), *booked = usable("fc_booked");
        if (!call || !booked)
            return;
        const FiscalCalendar& fiscal = m_engine.facts().fiscal;
        std::vector<Day> endings{m_week}, quarters;
        Day quarter = fiscal.quarterStart(std::min(m_week, m_engine.facts().asOf));
        for (int i = 0; i < kQuarters; ++i) {
            const Day before = fiscal.quarterAfter(quarter, -1);
            quarters.push_back(before);
            endings.push_back(fiscal.weekOf(quarter - days{7}).last); // the last one that ends within it
            quarter = before;
        }
        endings.pop_back();
        std::ranges::reverse(endings);
        std::ranges::reverse(quarters);
        const auto called = m_engine.bareWeeks(*call, endings, m_filter);
        const auto brought = m_engine.bareWeeks(*booked, endings, m_filter);
        KpiChart chart = chartOf(ChartKind::ForecastQuarters, "fc_accuracy", kpi::Unit::Money);
        for (size_t i = 0; i < quarters.size(); ++i) {
            // A quarter without a call was not forecast: nothing can be held against what it brought.
            if (called[i].records == 0)
                continue;
            ChartColumn& column = chart.columns.emplace_back();
            column.day = quarters[i];
            column.value = brought[i].value;
            column.part = called[i].value;
        }
        add(std::move(chart));
    }

    /// The amount at risk holds until its contract ends; the month is that of the account's next renewal of
    /// the same amount. What has none stands in a column without a month.
    void addRenewals() {
        const Definition *risk = usable("arr_at_risk"), *renewal = usable("renewal_rate");
        if (!risk || !renewal)
            return;
        const auto months = renewalMonths(*renewal);
        const kpi::FactTable& facts = m_engine.facts().tables.at(risk->id);
        std::map<Day, ChartColumn> columns;
        for (const kpi::EngineRecord& record : counted(*risk)) {
            const size_t fact = record.counted.fact;
            const auto at = months.find({facts.record[fact], std::llround(facts.denominator[fact])});
            const Day month = at == months.end() ? Day{} : at->second;
            ChartColumn& column = columns[month];
            if (month != Day{})
                column.day = month;
            column.value = column.value.value_or(0) + record.counted.denominator.value_or(0);
            column.part = column.part.value_or(0) + record.counted.numerator.value_or(0);
            ++column.records;
        }
        KpiChart chart = chartOf(ChartKind::RenewalMonths, risk->id, kpi::Unit::Money);
        for (auto& [month, column] : columns)
            chart.columns.push_back(std::move(column));
        add(std::move(chart));
    }

    using Renewing = std::pair<std::int32_t, long long>; ///< Account, and amount in minor units.
    [[nodiscard]] std::map<Renewing, Day> renewalMonths(const Definition& renewal) const {
        const kpi::FactTable& table = m_engine.facts().tables.at(renewal.id);
        const int evaluation = dayNumber(std::min(m_week, m_engine.facts().asOf));
        std::map<Renewing, int> ends;
        for (size_t i = 0; i < table.size(); ++i) {
            if (table.at[i] < evaluation)
                continue;
            const Renewing key{table.record[i], std::llround(table.denominator[i])};
            const auto [at, isNew] = ends.try_emplace(key, table.at[i]);
            if (!isNew)
                at->second = std::min(at->second, int(table.at[i]));
        }
        std::map<Renewing, Day> months;
        for (const auto& [key, end] : ends) {
            const std::chrono::year_month_day date{dayFromNumber(end)};
            months[key] = Day{date.year() / date.month() / 1};
        }
        return months;
    }

    void addSignals(const Definition& definition) {
        std::map<int, std::int64_t> accounts;
        for (const kpi::EngineRecord& record : counted(definition))
            if (record.counted.value)
                ++accounts[int(*record.counted.value)];
        if (accounts.empty())
            return;
        KpiChart chart = chartOf(ChartKind::Signals, definition.id, kpi::Unit::Count);
        for (int met = 0; met <= accounts.rbegin()->first; ++met) {
            ChartColumn& column = chart.columns.emplace_back();
            column.from = met;
            column.records = accounts[met];
            column.value = double(column.records);
        }
        add(std::move(chart));
    }

    [[nodiscard]] std::vector<kpi::EngineRecord> counted(const Definition& definition) const {
        auto records = m_engine.records(definition, m_engine.spanOfWeek(definition, m_week), m_filter);
        std::erase_if(records, [](const kpi::EngineRecord& record) {
            return record.counted.excluded || record.counted.displaced;
        });
        return records;
    }

    const kpi::Catalogue& m_catalogue;
    const kpi::Engine& m_engine;
    Day m_week;
    const kpi::Filter& m_filter;
    std::vector<KpiChart> m_charts;
};

/// Response times spread over minutes and days: their edges are those that people speak of.
constexpr double kResponseEdges[]{15, 30, 60, 120, 240, 480, 1440, 2880};

/// Widths that people read without thinking.
double roundStep(double least) {
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * power >= least)
            return factor * power;
    return 10 * power;
}

} // namespace

std::vector<double> spreadEdges(std::vector<double> values, kpi::Unit unit) {
    if (values.empty())
        return {};
    const auto [least, most] = std::ranges::minmax(values);
    if (least == most)
        return {};
    if (unit == kpi::Unit::Minutes && least >= 0) {
        std::vector<double> edges;
        for (const double edge : kResponseEdges)
            if (edge <= most)
                edges.push_back(edge);
        return edges;
    }
    const double low = std::min(0.0, least);
    const double reach = *quantile(values, kReach);
    const double high = reach > low ? reach : most; // nearly all may be the same
    const double step = roundStep((high - low) / double(kMostEdges));
    std::vector<double> edges;
    for (double edge = (std::floor(low / step) + 1) * step; edges.size() < kMostEdges + 1; edge += step) {
        edges.push_back(edge);
        if (edge > high)
            break;
    }
    if (edges.back() > most) // nothing lies beyond: the last column has an end of its own
        edges.pop_back();
    return edges;
}

std::vector<KpiChart> kpiCharts(const kpi::Catalogue& catalogue, const kpi::Engine& engine,
                                const Definition& definition, Day weekEnding, const kpi::Filter& filter) {
    return ChartBuilder(catalogue, engine, weekEnding, filter).build(definition);
}

} // namespace gtm::report
