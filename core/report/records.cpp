// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/records.h"

#include "core/base/quantile.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace gtm::report {

using kpi::Aggregate;
using kpi::Definition;
using kpi::FactTable;

namespace {

/// Why a row stands beside its record's numerator (once per record).
constexpr const char* kCountedOnce = "counted_once";
/// A day of a measure without a value: the same.
constexpr const char* kBlankDay = "blank_day";
/// An amount in a currency without a rate: the row counts, and so nobody knows the whole.
constexpr const char* kNoRate = "no_rate";

std::optional<Day> dayOf(std::int32_t number) {
    return number == kpi::kNoDay ? std::nullopt : std::optional(dayFromNumber(number));
}

class RecordBuilder {
  public:
    RecordBuilder(const kpi::Catalogue& catalogue, const kpi::Engine& engine, const Definition& of,
                  const DisplayLookup& display)
        : m_catalogue(catalogue), m_engine(engine), m_display(display) {
        for (std::string& own : engine.ownDimensions())
            if (engine.has(of, own))
                m_own.push_back(std::move(own));
    }

    [[nodiscard]] RecordRow build(const kpi::EngineRecord& record) const {
        const Definition& definition = *m_catalogue.find(record.kpi);
        const FactTable& table = m_engine.facts().tables.at(record.kpi);
        const size_t fact = record.counted.fact;
        RecordRow row;
        setDisplay(row, m_display(definition.record, table.record[fact]));
        row.part = table.parts.text(table.part[fact]);
        row.factor = record.factor;
        row.numerator = record.counted.numerator;
        row.denominator = record.counted.denominator;
        row.value = record.counted.value;
        row.at = dayOf(table.at[fact]);
        row.since = dayOf(table.since[fact]);
        setRole(row, definition, record.counted, table.reasons.text(table.reason[fact]));
        const auto dimension = [&](const char* name) {
            return m_engine.dimensionOf(definition, table, fact, name);
        };
        if (definition.hasDimension("stage") && definition.isBesideParts("stage"))
            row.stage = table.stages.text(table.stage[fact]); // in which it counts, not the one of now
        row.owner = dimension("owner");
        row.team = dimension("team");
        row.segment = dimension("segment");
        row.region = dimension("region");
        row.source = dimension("source");
        row.route = dimension("route");
        if (definition.record == kpi::RecordType::Opportunity) {
            row.pipeline = dimension("pipeline");
            row.product = dimension("product");
            row.dealClass = dimension("class");
        }
        for (const std::string& own : m_own)
            row.own[own] = dimension(own.c_str());
        return row;
    }

  private:
    static void setDisplay(RecordRow& row, RecordDisplay display) {
        row.recordType = std::move(display.recordType);
        row.id = std::move(display.id);
        row.name = std::move(display.name);
        row.account = std::move(display.account);
        row.stage = std::move(display.stage);
        row.amount = display.amount;
        row.currency = std::move(display.currency);
        row.created = display.created;
        row.closeDate = display.closeDate;
        row.open = display.open;
    }

    static void setRole(RecordRow& row, const Definition& definition, const kpi::CountedFact& counted,
                        const std::string& reason) {
        if (counted.excluded || counted.displaced) {
            row.role = Role::Excluded;
            row.reason = counted.displaced ? kCountedOnce : reason;
            // What does not count must not fold.
            row.numerator = row.denominator = row.value = std::nullopt;
            return;
        }
        if (counted.missingRate && definition.aggregate != Aggregate::Count)
            row.reason = kNoRate;
        if (counted.blank)
            row.reason = kBlankDay;
        const bool ratio = definition.aggregate == Aggregate::Ratio;
        const bool inNumerator = ratio ? row.numerator.value_or(0) != 0 || !row.denominator : true;
        row.role = inNumerator ? Role::Numerator : Role::Denominator;
        // A count is the sum of ones, and a sum is the sum of its values: both fold as numerators.
        if (definition.aggregate == Aggregate::Count && !row.numerator)
            row.numerator = 1;
        if (definition.aggregate == Aggregate::Sum)
            row.numerator = row.value.value_or(0);
    }

    const kpi::Catalogue& m_catalogue;
    const kpi::Engine& m_engine;
    const DisplayLookup& m_display;
    std::vector<std::string> m_own;
};

std::optional<double> medianOf(const std::vector<const RecordRow*>& rows) {
    std::vector<double> values;
    for (const RecordRow* row : rows)
        values.push_back(row->value.value_or(std::numeric_limits<double>::infinity()));
    const auto median = quantile(values, 0.5);
    return median && std::isfinite(*median) ? median : std::nullopt;
}

std::optional<double> foldOne(Aggregate aggregate, const std::vector<const RecordRow*>& rows) {
    double numerator = 0, denominator = 0, value = 0;
    std::int64_t withValue = 0;
    for (const RecordRow* row : rows) {
        if (row->reason == kNoRate || row->reason == kBlankDay)
            return std::nullopt;
        numerator += row->numerator.value_or(0);
        denominator += row->denominator.value_or(0);
        value += row->value.value_or(0);
        withValue += row->value.has_value();
    }
    switch (aggregate) {
    case Aggregate::Ratio:
        return denominator == 0 ? std::nullopt : std::optional(numerator / denominator);
    case Aggregate::Count:
        return static_cast<double>(rows.size());
    case Aggregate::Sum:
        return value;
    case Aggregate::Mean:
        return withValue == 0 ? std::nullopt : std::optional(value / static_cast<double>(withValue));
    case Aggregate::Median:
        return medianOf(rows);
    case Aggregate::Composite:
        break;
    }
    return std::nullopt;
}

} // namespace

std::optional<double> foldRows(const kpi::Catalogue& catalogue, const Definition& definition,
                               const std::vector<RecordRow>& rows) {
    const auto counted = [&](const std::string& factor) {
        std::vector<const RecordRow*> out;
        for (const RecordRow& row : rows)
            if (row.role != Role::Excluded && row.factor == factor)
                out.push_back(&row);
        return out;
    };
    if (definition.aggregate != Aggregate::Composite)
        return foldOne(definition.aggregate, counted({}));
    return definition.arithmetic.evaluate([&](const std::string& name) {
        const auto factor = std::ranges::find(definition.factors, name, &kpi::Factor::name);
        const Aggregate own = factor->aggregate.value_or(catalogue.find(factor->kpi)->aggregate);
        return foldOne(own, counted(name));
    });
}

namespace {

/// By role, the largest first. Places are sorted and not the rows, which are long.
void sortRows(std::vector<RecordRow>& rows) {
    std::vector<size_t> order(rows.size());
    std::iota(order.begin(), order.end(), size_t{0});
    const auto before = [](const RecordRow& a, const RecordRow& b) {
        if (a.role != b.role)
            return a.role < b.role;
        return a.numerator.value_or(0) + a.denominator.value_or(0) >
               b.numerator.value_or(0) + b.denominator.value_or(0);
    };
    std::ranges::stable_sort(order, [&](size_t a, size_t b) { return before(rows[a], rows[b]); });
    std::vector<RecordRow> sorted;
    sorted.reserve(rows.size());
    for (const size_t place : order)
        sorted.push_back(std::move(rows[place]));
    rows = std::move(sorted);
}

} // namespace

RecordList buildRecords(const kpi::Catalogue& catalogue, const kpi::Engine& engine,
                        const Definition& definition, const kpi::Span& span, const kpi::Filter& filter,
                        kpi::Point point, const DisplayLookup& display) {
    RecordList list;
    const Definition& then = engine.definitionAt(definition, span.period.last);
    list.definition = then;
    list.point = std::move(point);
    const RecordBuilder builder(catalogue, engine, then, display);
    for (const kpi::EngineRecord& record : engine.records(definition, span, filter))
        list.rows.push_back(builder.build(record));
    sortRows(list.rows);
    const bool told = !list.point.has(kpi::Flag::NoHistory); // else the rows are not all that there were
    if (told && (list.point.value || !list.rows.empty()))
        list.folded = foldRows(catalogue, then, list.rows);
    return list;
}

std::string_view name(Role role) {
    switch (role) {
    case Role::Numerator:
        return "numerator";
    case Role::Denominator:
        return "denominator";
    case Role::Excluded:
        return "excluded";
    }
    return {};
}

bool RecordList::tiesOut() const {
    if (!point.value || !folded)
        return point.value.has_value() == folded.has_value() || (!point.value && rows.empty());
    return std::abs(*point.value - *folded) <= 1e-9 * std::max(1.0, std::abs(*point.value));
}

} // namespace gtm::report
