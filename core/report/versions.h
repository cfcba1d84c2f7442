// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/table.h"
#include "core/store/publications.h"

#include <optional>
#include <string>
#include <vector>

/// The go-to-market model and the definitions as documents with versions, and what was said about each.
namespace gtm::report {

/// A document in force.
struct GovernedText {
    std::string id; ///< Of the KPI; `model`.
    int version = 1;
    Day effective{};
    std::string text;                        ///< TOML.
    std::optional<store::Publication> by;    ///< Empty: it ships with the program.
    std::optional<store::Publication> later; ///< The newest one, where it takes effect after the data.
};

/// The newest version, also one that takes effect after the data: what the next one is made from.
[[nodiscard]] GovernedText newestOf(GovernedText document);

[[nodiscard]] Table governedTable(const GovernedText& document);
/// `{"id": ..., "version": ..., "effective": ..., "author": ..., "reason": ..., "applies": ..., "text": ...}`
[[nodiscard]] std::string toJson(const GovernedText& document);

/// The definitions in force, now or on another day; or those that no longer are.
struct DefinitionSet {
    struct Row {
        kpi::Definition definition;
        bool onBoard = false;
        std::optional<Day> until = {}; ///< The day on which the next version took its place; empty: in force.
    };
    std::string name; ///< `YEAR.N`
    std::vector<Row> rows;
    Day effective{}; ///< When the newest of them took effect.
};
[[nodiscard]] Table definitionsTable(const DefinitionSet& set);
/// As the contract of `definitions list` has it.
[[nodiscard]] std::string toJson(const DefinitionSet& set);

/// A target of a KPI: the model's, of an imported table of targets, or the one that its definition brings.
struct SetTarget {
    enum class By { Model, Import, Definition } by = By::Definition;
    std::string dimension, of;   ///< Whom it is for; both empty: the company.
    std::optional<Day> from, to; ///< Of the ends of periods; empty: always.
    double value = 0;
    std::optional<double> tolerance;         ///< As `kpi::atRiskLimit` takes it.
    std::optional<PeriodLength> length = {}; ///< Of the periods that it is for alone; empty: any.
};
/// The target that a definition brings.
[[nodiscard]] std::optional<SetTarget> ownTarget(const kpi::Definition& definition);

/// A version of a definition beside the one before it, both over the records of now.
struct VersionChange {
    int before = 0, after = 0; ///< The numbers of the versions.
    Day weekEnding{};          ///< Of the last week before the later one took effect.
    std::optional<double> valueBefore, valueAfter;
    int flips = 0;              ///< Statuses that differ over the weeks of a dry run up to that one.
    std::optional<int> records; ///< On another side of the number; empty where nobody tells them apart.
};

[[nodiscard]] Table errorsTable(const std::vector<Error>& errors);
/// `{"ok": ..., "errors": [{"file": ..., "line": ..., "message": ...}]}`
[[nodiscard]] std::string toJson(const std::vector<Error>& errors);

/// What was published, newest first.
[[nodiscard]] Table logTable(const std::vector<store::Publication>& publications);
[[nodiscard]] std::string toJson(const std::vector<store::Publication>& publications);
/// One line about a publication: what, by whom, from when, for which records.
[[nodiscard]] std::string publishedSentence(const store::Publication& publication);

} // namespace gtm::report
