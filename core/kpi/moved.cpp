// SPDX-License-Identifier: GPL-3.0-only
#include "core/kpi/moved.h"

#include "core/kpi/exchange.h"
#include "core/kpi/moved_bridge.h"
#include "core/kpi/moved_pool.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace gtm::kpi {

namespace {

using Row = MovedPool::Row;

/// Sums above and below the line in both weeks, and what follows from them for a ratio.
struct Sides {
    double above0 = 0, below0 = 0, above1 = 0, below1 = 0;

    void add(const Row& row) {
        (row.isAfter ? above1 : above0) += row.above;
        (row.isAfter ? below1 : below0) += row.below;
    }
    void add(const Sides& other) {
        above0 += other.above0;
        below0 += other.below0;
        above1 += other.above1;
        below1 += other.below1;
    }
    [[nodiscard]] std::optional<double> rate(bool after) const {
        const double below = after ? below1 : below0;
        return below == 0 ? std::nullopt : std::optional((after ? above1 : above0) / below);
    }
};

/// The symmetric split of a ratio: everything is measured at the rate and the weight halfway.
struct Midpoint {
    double rate, weight;

    explicit Midpoint(const Sides& all)
        : rate((*all.rate(false) + *all.rate(true)) / 2), weight((all.below0 + all.below1) / 2) {}
    [[nodiscard]] double effect(const Sides& part) const {
        return ((part.above1 - part.above0) - rate * (part.below1 - part.below0)) / weight;
    }
    /// Of a part that has weight in one week only, that week's rate stands for both.
    [[nodiscard]] double mixEffect(const Sides& part) const {
        const auto before = part.rate(false), after = part.rate(true);
        if (!before && !after)
            return 0;
        const double own = before && after ? (*before + *after) / 2 : before ? *before : *after;
        return (own - rate) * (part.below1 - part.below0) / weight;
    }
};

/// The rows of one record in both weeks.
struct RecordRows {
    std::vector<const Row*> before, after;
};

std::optional<Movement> movementOf(const RecordRows& rows) {
    if (rows.before.empty())
        return Movement::Entered;
    if (rows.after.empty())
        return Movement::Left;
    const auto numbers = [](const std::vector<const Row*>& of) {
        std::vector<std::pair<double, double>> all;
        for (const Row* row : of)
            all.emplace_back(row->above, row->below);
        std::ranges::sort(all);
        return all;
    };
    return numbers(rows.before) == numbers(rows.after) ? std::nullopt : std::optional(Movement::Changed);
}

CountsFor totalOf(const std::vector<const Row*>& rows) {
    CountsFor total;
    const auto add = [](std::optional<double>& sum, const std::optional<double>& number) {
        if (number)
            sum = sum.value_or(0) + *number;
    };
    for (const Row* row : rows) {
        add(total.numerator, row->counts.numerator);
        add(total.denominator, row->counts.denominator);
        add(total.value, row->counts.value);
    }
    return total;
}

class MovedBuilder {
  public:
    MovedBuilder(const MovedPool& pool, const Definition& definition, Moved& moved)
        : m_pool(pool), m_definition(definition), m_moved(moved) {
        for (const Row& row : pool.rows())
            m_all.add(row);
        if (isRatio())
            m_midpoint.emplace(m_all);
    }

    void addRecords() {
        if (isAdditive())
            for (MovedRecords* group : groups())
                group->effect = 0;
        std::map<std::pair<size_t, std::int32_t>, RecordRows> records;
        for (const Row& row : m_pool.rows()) {
            RecordRows& own = records[{row.factor, row.record}];
            (row.isAfter ? own.after : own.before).push_back(&row);
        }
        std::map<std::pair<size_t, std::int32_t>, size_t> groupOf;
        for (const auto& [key, rows] : records) {
            const auto movement = movementOf(rows);
            if (!movement)
                continue;
            groupOf[key] = static_cast<size_t>(*movement);
            ++groups()[static_cast<size_t>(*movement)]->records;
            addRecord(key, rows, *movement);
        }
        std::ranges::stable_sort(m_moved.records, std::greater(), [](const MovedRecord& record) {
            return std::abs(record.effect.value_or(0));
        });
        if (!isAdditive())
            exchangeGroups(groupOf);
    }

    void addFactors() {
        std::vector<std::optional<double>> before, after;
        for (size_t i = 0; i < m_definition.factors.size(); ++i) {
            before.push_back(m_pool.foldFactor(i, [](const Row& row) { return !row.isAfter; }));
            after.push_back(m_pool.foldFactor(i, [](const Row& row) { return row.isAfter; }));
        }
        const auto effects = splitByExchange(before.size(), [&](const std::vector<bool>& isAfter) {
            return m_pool.evaluate(
                [&](size_t factor) { return isAfter[factor] ? after[factor] : before[factor]; });
        });
        for (size_t i = 0; i < before.size() && effects; ++i) {
            MovedPart& part = m_moved.factors.emplace_back();
            part.key = m_definition.factors[i].name;
            part.before = before[i];
            part.after = after[i];
            part.effect = (*effects)[i];
            countRecords(part, rowsWhere([&](const Row& row) { return row.factor == i; }));
        }
        if (!effects)
            m_moved.factors.push_back(together());
    }

    void addSegments(const std::string& dimension) {
        m_moved.dimension = dimension;
        const auto& keys = m_pool.segments();
        std::optional<std::vector<double>> effects;
        if (!isAdditive()) {
            effects = splitByExchange(keys.size(), [&](const std::vector<bool>& isAfter) {
                return m_pool.fold([&](const Row& row) { return row.isAfter == isAfter[row.segment]; });
            });
            if (!effects) {
                m_moved.segments.push_back(together());
                return;
            }
        }
        // Where the whole stays below the line of every reason, reasons have shares and no weights.
        const bool shares = dimension == "reason" && isRatio() && m_pool.aggregate() == Aggregate::Ratio;
        std::vector<Sides> sides(keys.size());
        std::vector<std::vector<const Row*>> rows(keys.size());
        for (const Row& row : m_pool.rows()) {
            sides[row.segment].add(row);
            if (!shares || row.above != 0)
                rows[row.segment].push_back(&row);
        }
        for (size_t i = 0; i < keys.size(); ++i) {
            MovedPart part;
            part.key = keys[i];
            Sides& own = sides[i];
            if (shares) {
                if (own.above0 == 0 && own.above1 == 0)
                    continue;
                own.below0 = m_all.below0;
                own.below1 = m_all.below1;
            }
            fill(part, own, i, effects, shares);
            countRecords(part, rows[i]);
            m_moved.segments.push_back(std::move(part));
        }
        std::ranges::stable_sort(m_moved.segments, std::greater(),
                                 [](const MovedPart& part) { return std::abs(part.effect); });
    }

  private:
    [[nodiscard]] bool isRatio() const {
        return !m_pool.isComposite() &&
               (m_pool.aggregate() == Aggregate::Ratio || m_pool.aggregate() == Aggregate::Mean);
    }
    [[nodiscard]] bool isSum() const {
        return !m_pool.isComposite() &&
               (m_pool.aggregate() == Aggregate::Sum || m_pool.aggregate() == Aggregate::Count);
    }
    [[nodiscard]] bool isAdditive() const { return isRatio() || isSum(); }
    [[nodiscard]] double effectOf(const Sides& sides) const {
        return isSum() ? (sides.above1 - sides.above0) / m_pool.scale() : m_midpoint->effect(sides);
    }
    [[nodiscard]] std::array<MovedRecords*, 3> groups() const {
        return {&m_moved.entered, &m_moved.left, &m_moved.changed};
    }
    template<typename Of>
    [[nodiscard]] std::vector<const Row*> rowsWhere(Of&& of) const {
        std::vector<const Row*> rows;
        for (const Row& row : m_pool.rows())
            if (of(row))
                rows.push_back(&row);
        return rows;
    }
    [[nodiscard]] MovedPart together() const {
        MovedPart part;
        part.key = kTogether;
        part.before = m_moved.before.value;
        part.after = m_moved.after.value;
        part.effect = *m_moved.change;
        countRecords(part, rowsWhere([](const Row&) { return true; }));
        return part;
    }

    void addRecord(const std::pair<size_t, std::int32_t>& key, const RecordRows& rows, Movement movement) {
        MovedRecord record;
        record.kpi = m_pool.factorKpi(key.first);
        if (m_pool.isComposite())
            record.factor = m_definition.factors[key.first].name;
        record.record = key.second;
        record.movement = movement;
        record.before = totalOf(rows.before);
        record.after = totalOf(rows.after);
        if (isAdditive()) {
            Sides sides;
            for (const auto* side : {&rows.before, &rows.after})
                for (const Row* row : *side)
                    sides.add(*row);
            record.effect = effectOf(sides);
            Sides& sum = m_sums[static_cast<size_t>(movement)];
            sum.add(sides);
            groups()[static_cast<size_t>(movement)]->effect = effectOf(sum);
        }
        m_moved.records.push_back(std::move(record));
    }

    void exchangeGroups(const std::map<std::pair<size_t, std::int32_t>, size_t>& groupOf) {
        const auto effects = splitByExchange(3, [&](const std::vector<bool>& isAfter) {
            return m_pool.fold([&](const Row& row) {
                const auto group = groupOf.find({row.factor, row.record});
                return row.isAfter == (group != groupOf.end() && isAfter[group->second]);
            });
        });
        for (size_t i = 0; i < 3 && effects; ++i)
            groups()[i]->effect = (*effects)[i];
    }

    void fill(MovedPart& part, const Sides& own, size_t segment,
              const std::optional<std::vector<double>>& effects, bool shares) const {
        if (effects) {
            part.effect = (*effects)[segment];
            part.before = m_pool.fold([&](const Row& row) { return row.segment == segment && !row.isAfter; });
            part.after = m_pool.fold([&](const Row& row) { return row.segment == segment && row.isAfter; });
        } else if (isSum()) {
            part.effect = effectOf(own);
            part.before = own.above0 / m_pool.scale();
            part.after = own.above1 / m_pool.scale();
        } else {
            part.before = own.rate(false);
            part.after = own.rate(true);
            part.effect = shares ? *part.after - *part.before : effectOf(own);
            part.mixEffect = shares ? 0 : m_midpoint->mixEffect(own);
            part.rateEffect = part.effect - *part.mixEffect;
        }
    }

    static void countRecords(MovedPart& part, const std::vector<const Row*>& rows) {
        std::map<std::pair<size_t, std::int32_t>, RecordRows> records;
        for (const Row* row : rows) {
            RecordRows& own = records[{row->factor, row->record}];
            (row->isAfter ? own.after : own.before).push_back(row);
        }
        for (const auto& [key, sidesOf] : records) {
            const auto movement = movementOf(sidesOf);
            part.entered += movement == Movement::Entered;
            part.left += movement == Movement::Left;
            part.changed += movement == Movement::Changed;
        }
    }

    const MovedPool& m_pool;
    const Definition& m_definition;
    Moved& m_moved;
    Sides m_all;
    std::optional<Midpoint> m_midpoint;
    std::array<Sides, 3> m_sums{};
};

} // namespace

std::string_view name(Movement movement) {
    switch (movement) {
    case Movement::Entered:
        return "entered";
    case Movement::Left:
        return "left";
    case Movement::Changed:
        return "changed";
    }
    return {};
}

Moved whatMoved(const Engine& engine, const Catalogue& catalogue, const Definition& definition, Day before,
                Day after, const std::string& dimension, const Filter& filter) {
    Moved moved;
    moved.before = engine.bareWeeks(definition, {before}, filter).front();
    moved.after = engine.bareWeeks(definition, {after}, filter).front();
    moved.dimension = dimension;
    moved.change = changeBetween(moved.before, moved.after);
    if (!moved.change)
        return moved;
    const Definition& then = engine.definitionAt(definition, after);
    MovedPool pool(engine, catalogue, then, dimension, filter);
    pool.add(before, false, filter);
    pool.add(after, true, filter);
    pool.groupSmallSegments(kMostSegments);
    if (pool.scale() != 1) // Amounts to the minor unit, as their parts are.
        moved.change = std::round(*moved.change * pool.scale()) / pool.scale();
    MovedBuilder builder(pool, then, moved);
    builder.addRecords();
    if (pool.isComposite())
        builder.addFactors();
    if (!dimension.empty())
        builder.addSegments(dimension);
    if (const Definition* bridge = catalogue.find(definition.bridge))
        moved.bridge = bridgeOf(engine, *bridge, before, after, filter, *moved.change);
    return moved;
}

} // namespace gtm::kpi
