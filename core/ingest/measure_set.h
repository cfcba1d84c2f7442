// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/result.h"
#include "core/ingest/time_text.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Numbers that do not come from CRM records: columns of a table of daily values, and what is calculated of
/// them.
namespace gtm::ingest {

/// How the values of a day, and those of the days of a period, become one.
enum class MeasureFold { Sum, Mean, Min, Max, First, Last };
[[nodiscard]] std::string_view name(MeasureFold fold);
/// Cells of a day, or days of a period, as one number: blank ones are skipped; where all are blank there is
/// none.
[[nodiscard]] std::optional<double> foldCells(MeasureFold fold,
                                              const std::vector<std::optional<double>>& cells);
/// How the operands of a calculated measure, each folded over the period first, become one.
enum class MeasureFormula { Sum, Difference, Product, Divide };
[[nodiscard]] std::string_view name(MeasureFormula formula);

/// A column, or a calculation. An operand is either a measure of the set, by its name, or a calculation of
/// its own without a name.
struct Measure {
    std::string name;
    std::string title;  ///< For people; the name where none is given.
    std::string column; ///< Header of the column; empty: it is calculated.
    MeasureFold fold = MeasureFold::Sum;
    std::optional<std::pair<std::string, std::string>> only; ///< Header and text: only rows that have it.
    MeasureFormula formula = MeasureFormula::Sum;
    std::vector<Measure> operands;
    bool basisPoints = false; ///< Changes are differences in basis points, not percent.
    /// As KPI definitions name them: what the number is, and which way is better; and whose number it is.
    std::string unit = "count", direction = "higher", owner;

    [[nodiscard]] bool calculated() const { return column.empty() && !operands.empty(); }
    /// An operand that stands for the measure of that name.
    [[nodiscard]] bool refers() const { return column.empty() && operands.empty(); }
};

/// The measures of one kind of file, as a TOML document declares them.
struct MeasureSet {
    std::string name;
    std::string dateColumn;
    DateOrder dateOrder = DateOrder::Mdy;
    int century = 2000; ///< Put before two-digit years.
    char decimalMark = '.';
    std::optional<int> fiscalYearEnd; ///< Month; empty: as the go-to-market model has it.
    std::vector<Measure> measures;
    std::string toml; ///< What was parsed.

    [[nodiscard]] const Measure* find(std::string_view measure) const;
};

/// The set that a TOML file declares; empty where it is something else: the name of a profile, or a file of
/// mappings.
[[nodiscard]] Result<std::optional<MeasureSet>> measureSetAt(const std::string& nameOrFile);
/// Operands that name nothing, and measures that are calculated from themselves, are errors; each names the
/// line.
[[nodiscard]] Result<MeasureSet> parseMeasureSet(std::string_view toml, const std::string& where);

} // namespace gtm::ingest
