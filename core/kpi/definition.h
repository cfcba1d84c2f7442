// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/calendar.h"
#include "core/base/result.h"
#include "core/kpi/expression.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gtm::kpi {

enum class Unit { Ratio, Money, Count, Days, Hours, Minutes, MoneyPerDay, Months };
enum class Direction { Higher, Lower, Near, None };
enum class Aggregate { Ratio, Sum, Count, Mean, Median, Composite };
/// What a period means for a KPI's facts.
enum class Basis {
    Event,  ///< Facts whose `at` lies in the window.
    AsOf,   ///< Facts whose interval holds at the evaluation day.
    Cohort, ///< Event facts of the newest window in which every record has had `maturity` days.
    Window, ///< Event facts in the window, and interval facts that hold at its opening.
};
enum class RecordType {
    Opportunity,
    Lead,
    Account,
    Handoff,
    Registration,
    Quota,
    Spend,
    Quality,
    Measure, ///< A day of an imported measure.
};
inline constexpr size_t kRecordTypes = 9;

[[nodiscard]] std::string_view name(Unit unit);
[[nodiscard]] std::string_view name(Direction direction);
[[nodiscard]] std::string_view name(Aggregate aggregate);
[[nodiscard]] std::string_view name(Basis basis);
[[nodiscard]] std::string_view name(RecordType type);
/// All names that the field of a definition can have.
/// The groups that a KPI can belong to.
[[nodiscard]] std::vector<std::string> groupNames();
[[nodiscard]] std::vector<std::string> unitNames();
[[nodiscard]] std::vector<std::string> directionNames();
[[nodiscard]] std::vector<std::string> aggregateNames();
[[nodiscard]] std::vector<std::string> basisNames();
/// The unit or direction that has this name; none has: empty.
[[nodiscard]] std::optional<Unit> unitNamed(std::string_view text);
[[nodiscard]] std::optional<Direction> directionNamed(std::string_view text);

/// How far a KPI looks back from the end of a week: so many weeks, or calendar quarters of three months.
struct Window {
    int weeks = 1;
    int quarters = 0; ///< Where not 0, it counts instead of `weeks`.
};

/// A target with its tolerance. `baseline`: no fixed number, but the KPI's own median week of the 52
/// weeks before the current fiscal quarter, fixed for that quarter.
struct Target {
    std::optional<double> value;
    std::optional<double> tolerance; ///< Absolute; empty means 10 % of the target.
    bool baseline = false;
};

/// One part of a composite KPI: the facts of another KPI, folded in their own way.
struct Factor {
    std::string name; ///< As the expression and the records call it.
    std::string kpi;  ///< Id of the definition whose facts are folded.
    std::optional<Aggregate> aggregate;
    std::optional<Window> window;
};

/// The words of a definition in one language.
struct Words {
    std::string name;
    std::string shortName; ///< For narrow places; empty: the name.
    std::string subline;   ///< What the board prints under the name where no counts stand there.
    std::string question;
    std::string formula;
    std::string numerator;
    std::string denominator;
    std::string counted;  ///< Which records are in.
    std::string excluded; ///< Which are left out.
    std::string edges;    ///< Edge rules.
    std::string action;   ///< What to do when off track.
    std::string guidance; ///< Benchmarks; never a target.
    std::vector<std::string> synonyms;
};

/// A KPI definition as data (kpi-definitions, section A). Read from resources/kpis/ID.toml.
struct Definition {
    std::string id;
    int version = 1;
    Day effective;
    std::string group; ///< acquire, convert, close, retain, quality.
    int catalogue = 0; ///< Number in the catalogue.
    bool core = false; ///< One of the core five kinds, marked on the board.
    std::string ownerRole;
    Unit unit = Unit::Count;
    Direction direction = Direction::Higher;
    Aggregate aggregate = Aggregate::Count;
    Basis basis = Basis::Event;
    Window window;
    int maturityDays = 0;
    double finalShare =
        0; ///< Of a cohort's records that must be decided for it to be final; 0: only time counts.
    int minimumSample = 20;
    Target target;
    RecordType record = RecordType::Opportunity;
    std::vector<std::string> dimensions; ///< Those that it can be filtered and broken down by.
    std::vector<std::string> parts;      ///< Values of the part dimension, in order of precedence.
    std::string partDimension;           ///< stage, reason or kind; empty where facts have no part.
    bool oncePerRecord = false;     ///< Within a window a record's numerator counts for its first part only.
    bool censoredAsLongest = false; ///< A censored fact stands above every value of a median.
    std::vector<std::string> needs; ///< Inputs without which there is no value; `a|b`: one of them.
    std::map<std::string, std::string> partNeeds; ///< The same of single parts, one input each.
    std::vector<Factor> factors;
    std::string knownFrom;  ///< Weeks are known from the first record of this KPI on, too; empty: of its own.
    std::string bridge;     ///< The KPI whose parts are the terms of this one's change; empty: none.
    std::string expression; ///< Of a composite: + - * / and parentheses over factor names.
    Expression arithmetic;  ///< The same, as the catalogue parsed it.
    std::string facts;      ///< The SELECT over the derived tables.
    std::map<std::string, Words> words; ///< By language; `en` always.
    std::string source;                 ///< The whole document.

    [[nodiscard]] const Words& text(const std::string& language = "en") const;
    [[nodiscard]] bool hasDimension(std::string_view dimension) const;
    /// Whether a dimension is one that its facts say beside their part.
    [[nodiscard]] bool isBesideParts(std::string_view dimension) const {
        return dimension == "stage" && partDimension != "stage";
    }
};

/// Whether a text can be the id of a KPI: a lower-case letter, then letters, digits and underscores.
[[nodiscard]] bool isKpiId(std::string_view text);
/// A definition and everything that is wrong with its document.
struct DefinitionReading {
    Definition definition;
    std::vector<Error> errors;
};
/// Reads one definition; errors name file, line, key and what is expected there.
[[nodiscard]] DefinitionReading readDefinition(std::string_view toml, const std::string& where);
/// The same where one error is enough.
[[nodiscard]] Result<Definition> parseDefinition(std::string_view toml, const std::string& where);
/// The document of a new KPI that begins as another one: its first version, with its own id and name, and
/// without what only a KPI that ships with the program is.
[[nodiscard]] Result<std::string> copyOfDefinition(const std::string& toml, const std::string& id,
                                                   const std::string& name);

} // namespace gtm::kpi
