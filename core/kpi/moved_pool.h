// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/kpi/moved.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace gtm::kpi {

/// The counting facts of a KPI in two weeks side by side, which can be folded in any mixture. What a fact
/// counts for is `above` and `below` a line: of a sum only above, of a mean a one below for each value.
/// Amounts of sums are whole minor units, so that their sums are exact.
class MovedPool {
  public:
    struct Row {
        size_t factor; ///< Index among the factors; 0 of what is no composite.
        std::int32_t record;
        size_t segment; ///< Index into `segments()`; 0 without a dimension.
        bool isAfter;
        double above, below; ///< A value that is longer than any other is infinite.
        CountsFor counts;
    };

    MovedPool(const Engine& engine, const Catalogue& catalogue, const Definition& definition,
              const std::string& dimension, const Filter& filter);
    void add(Day weekEnding, bool isAfter, const Filter& filter);
    /// Keeps the `most` segments that weigh most in both weeks together; the others stand as one last
    /// segment, `kOtherSegments`. Nothing changes where there are no more.
    void groupSmallSegments(size_t most);

    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }
    [[nodiscard]] const std::vector<std::string>& segments() const { return m_segments; }
    [[nodiscard]] Aggregate aggregate(size_t factor = 0) const { return m_factors[factor].aggregate; }
    [[nodiscard]] bool isComposite() const { return m_definition.aggregate == Aggregate::Composite; }
    /// Changes of `above` per unit of the KPI: 100 where amounts are cents.
    [[nodiscard]] double scale() const { return m_scale; }
    [[nodiscard]] const std::string& factorKpi(size_t factor) const {
        return m_factors[factor].definition->id;
    }

    using Taken = std::function<bool(const Row&)>;
    /// The KPI over the rows that are taken.
    [[nodiscard]] std::optional<double> fold(const Taken& taken) const;
    [[nodiscard]] std::optional<double> foldFactor(size_t factor, const Taken& taken) const;
    /// The expression of a composite over values of its factors.
    using FactorValue = std::function<std::optional<double>(size_t factor)>;
    [[nodiscard]] std::optional<double> evaluate(const FactorValue& value) const;

  private:
    struct FactorOf {
        const Definition* definition;
        Aggregate aggregate;
    };
    [[nodiscard]] std::optional<Row> rowOf(const EngineRecord& record, bool isAfter);
    /// How much a row weighs where the smallest are to be found: what it counts for, or one where rows have
    /// no common measure.
    [[nodiscard]] double weightOf(const Row& row) const;

    const Engine& m_engine;
    const Definition& m_definition;
    std::string m_dimension;
    std::vector<FactorOf> m_factors;
    double m_scale = 1;
    std::vector<Row> m_rows;
    std::vector<std::string> m_segments;
    std::map<std::string, size_t> m_segmentOf;
};

} // namespace gtm::kpi
