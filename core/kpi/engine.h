// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/pulse.h"
#include "core/kpi/catalogue.h"
#include "core/kpi/fact_tables.h"
#include "core/kpi/fold.h"
#include "core/kpi/signal.h"

#include <array>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace gtm::kpi {

/// An open stage in use, in the order of the pipeline.
struct StageInfo {
    std::string name;
    std::optional<int> limitDays;
};

/// Everything that numbers are folded from, as of one import.
struct FactSet {
    Day asOf{};
    FactTables tables;
    std::array<RecordDimensions, kRecordTypes> dimensions; ///< By RecordType.
    std::set<std::string> inputs; ///< Entities of which records are stored, and columns that are filled.
    std::vector<StageInfo> stages;
    std::map<std::string, std::string> managerOf; ///< Of owners, by their names, as it is now.
    RateTable rates;
    FiscalCalendar fiscal;
    /// A target of somebody's own: for the periods that end within its days, of the company or of one value
    /// of a dimension. With a length it is for whole periods of that length alone.
    struct OwnTarget {
        std::int32_t first = kNoDay, last = kEndOfTime;
        std::string dimension, of; ///< Both empty: the company.
        double value = 0;
        std::optional<double> tolerance;
        std::optional<PeriodLength> length = {};
    };
    /// By KPI; of several that hold one for this length of period counts, and of such the later one.
    using OwnTargets = std::map<std::string, std::vector<OwnTarget>>;
    OwnTargets targets;         ///< Of the model.
    OwnTargets importedTargets; ///< In order of arrival; those of the model come first.
    /// A version of the model, and the first day on which records enter under it.
    struct ModelVersion {
        Day from{};
        int version = 1;
    };
    std::vector<ModelVersion> models{ModelVersion()}; ///< Oldest first; the first has the days before too.
    /// The version that each record follows, by RecordType and rid; empty: the newest.
    std::array<std::vector<int>, kRecordTypes> modelOf;
    /// The newest version that records which entered until a day may follow.
    [[nodiscard]] int modelOn(Day day) const;
    [[nodiscard]] const RecordDimensions& of(RecordType type) const {
        return dimensions[static_cast<size_t>(type)];
    }
};

/// One fact behind a point, for the drill-down.
struct EngineRecord {
    std::string kpi;    ///< Whose table `counted.fact` indexes: the KPI, or the one behind a factor.
    std::string factor; ///< Of a composite.
    CountedFact counted;
};

/// Weeks, filters, breakdowns and comparisons as folds over the columns (architecture, 5). Keeps
/// references to what it is given. Where a pulse says that nobody waits for the answer any more, what is
/// asked ends with Stopped.
class Engine {
  public:
    Engine(const Catalogue& catalogue, const FactSet& facts, const Pulse* pulse = nullptr)
        : m_catalogue(catalogue), m_facts(facts), m_pulse(pulse) {}

    /// One point per week, in the order given; `weekEndings` ascend. Comparisons with the week before, the
    /// mean of the four before it and the same week of the year before are filled in.
    [[nodiscard]] std::vector<Point> weeks(const Definition& definition, const std::vector<Day>& weekEndings,
                                           const Filter& filter) const;
    /// The same, and the bare values of other weeks, which ascend, too: from one pass over the facts.
    struct WeeksAndTrend {
        std::vector<Point> points;
        std::vector<std::optional<double>> trend;
    };
    [[nodiscard]] WeeksAndTrend weeksAndTrend(const Definition& definition,
                                              const std::vector<Day>& weekEndings,
                                              const std::vector<Day>& trendEndings,
                                              const Filter& filter) const;
    /// The same without comparisons, targets and status.
    [[nodiscard]] std::vector<Point>
    bareWeeks(const Definition& definition, const std::vector<Day>& weekEndings, const Filter& filter) const;
    /// Gives points of a KPI that has no facts here, such as a measure, their targets and status.
    void judge(const Definition& definition, std::vector<Point>& points) const {
        setTargets(definition, {}, points);
    }
    [[nodiscard]] Point period(const Definition& definition, Period period, const Filter& filter) const;
    /// What the 52 single weeks up to this one say in the light of those before them, whatever the
    /// definition's window is. Incomplete weeks and immature cohorts take no part.
    [[nodiscard]] Signal signal(const Definition& definition, Day weekEnding, const Filter& filter) const;
    /// The point of each value of a dimension that occurs among the facts of the span, largest sample first.
    [[nodiscard]] std::vector<BreakdownRow> breakdown(const Definition& definition, const Span& span,
                                                      const std::string& dimension,
                                                      const Filter& filter) const;
    /// The facts behind a point of the span.
    [[nodiscard]] std::vector<EngineRecord> records(const Definition& definition, const Span& span,
                                                    const Filter& filter) const;
    /// The version of a definition that is in force in the week that ends on a day.
    [[nodiscard]] const Definition& definitionAt(const Definition& definition, Day weekEnding) const {
        return m_catalogue.at(definition, weekEnding);
    }
    [[nodiscard]] Span spanOfWeek(const Definition& definition, Day weekEnding) const;
    [[nodiscard]] Span spanOfPeriod(const Definition& definition, Period period) const;
    /// Names of the user's own dimensions, sorted.
    [[nodiscard]] std::vector<std::string> ownDimensions() const;
    /// A dimension that the definition names, or one of the user's own that all of its records may have.
    [[nodiscard]] bool has(const Definition& definition, const std::string& dimension) const;
    /// The dimensions of a definition, the user's own last.
    [[nodiscard]] std::vector<std::string> dimensionsOf(const Definition& definition) const;
    /// Values of a dimension of any KPI, sorted; `(none)` last where it occurs.
    [[nodiscard]] std::vector<std::string> dimensionValues(const std::string& dimension) const;
    /// The value of a record's dimension for a fact; `(none)` where nothing is known.
    [[nodiscard]] std::string dimensionOf(const Definition& definition, const FactTable& table, size_t fact,
                                          const std::string& dimension) const;
    /// Inputs that the definition or one of its factors needs and that were never imported; where the filter
    /// leaves parts alone that none is there for, what those need.
    [[nodiscard]] std::vector<std::string> missing(const Definition& definition, const Filter& filter) const;
    /// The input that a part of the definition needs and that was never imported; empty: nothing lacks.
    [[nodiscard]] std::string missingOfPart(const Definition& definition, const std::string& part) const;
    [[nodiscard]] const FactSet& facts() const { return m_facts; }
    /// For every turn of what is long by itself. Throws Stopped.
    void look() const {
        if (m_pulse)
            m_pulse->look();
    }
    /// For what is computed beside it; null: nobody can give it up.
    [[nodiscard]] const Pulse* pulse() const { return m_pulse; }

  private:
    struct Part {
        const Definition* definition; ///< Whose facts and dimensions.
        const FactTable* table;
        FoldRules rules;
        Window window;
        std::string factor;
    };
    /// The versions in force in one week: of a definition and of its factors.
    struct Shape {
        const Definition* own;
        std::vector<const Definition*> factors;
        friend bool operator==(const Shape&, const Shape&) = default;
    };
    [[nodiscard]] Shape shapeAt(const Definition& definition, Day weekEnding) const;
    [[nodiscard]] std::vector<Part> partsOf(const Shape& shape, const Filter& filter) const;
    [[nodiscard]] std::vector<std::uint8_t> below(const Dictionary& owners,
                                                  const std::vector<std::string>& wanted) const;
    [[nodiscard]] Mask maskFor(const Part& part, const Filter& filter) const;
    /// The parts whose facts are behind a point of the span; none where there are no facts to know it from.
    [[nodiscard]] std::vector<Part> partsBehind(const Definition& definition, const Span& span,
                                                const Filter& filter) const;
    /// The values of a dimension that occur among those facts; of `manager` also those of the managers above.
    [[nodiscard]] std::set<std::string> valuesBehind(const Definition& definition, const Span& span,
                                                     const std::string& dimension,
                                                     const Filter& filter) const;
    /// One fact of a part for each code of a dimension that occurs among those that count in the span.
    [[nodiscard]] std::vector<size_t> examplesOf(const Part& part, const Span& span,
                                                 const std::string& dimension, const Filter& filter) const;
    [[nodiscard]] std::vector<Point> evaluate(const Definition& definition, const std::vector<Span>& spans,
                                              const Filter& filter) const;
    /// The same under one version.
    [[nodiscard]] std::vector<Point> evaluateAs(const Shape& shape, std::span<const Span> spans,
                                                const Filter& filter) const;
    [[nodiscard]] Span spanOfPart(const Part& part, const Span& span) const;
    void combine(const Definition& definition, const std::vector<Part>& parts,
                 const std::vector<std::vector<Folded>>& folded, std::vector<Point>& points) const;
    /// Why a composite has no value over these of its factors.
    [[nodiscard]] static Flag whyUnknown(const std::vector<Part>& parts,
                                         const std::vector<std::optional<double>>& values);
    /// Everybody whom an owner counts for: himself where others report to him, his manager, and so on
    /// upwards.
    [[nodiscard]] std::vector<std::string> managersOf(const std::string& owner) const;
    [[nodiscard]] bool isManager(const std::string& owner) const;
    [[nodiscard]] bool isOutside(const std::vector<Part>& parts, const Period& period) const;
    [[nodiscard]] bool knows(const Definition& definition, const Filter& filter) const;
    /// The target that holds in a period for exactly this dimension and value, or for the company.
    [[nodiscard]] const FactSet::OwnTarget* ownTarget(const Definition& definition, const Period& period,
                                                      const std::string& dimension,
                                                      const std::string& of) const;
    void setTargets(const Definition& definition, const Filter& filter, std::vector<Point>& points) const;
    [[nodiscard]] std::optional<double> baseline(const Definition& definition, const Filter& filter,
                                                 Day quarterStart) const;

    const Catalogue& m_catalogue;
    const FactSet& m_facts;
    const Pulse* m_pulse;
};

/// Of the records that facts are about, and not of the facts themselves.
[[nodiscard]] bool isRecordDimension(const std::string& dimension);

/// What stands for "nothing known" as a value of a dimension.
inline constexpr const char* kNoValue = "(none)";

} // namespace gtm::kpi
