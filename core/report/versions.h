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

[[nodiscard]] Table errorsTable(const std::vector<Error>& errors);
/// `{"ok": ..., "errors": [{"file": ..., "line": ..., "message": ...}]}`
[[nodiscard]] std::string toJson(const std::vector<Error>& errors);

/// What was published, newest first.
[[nodiscard]] Table logTable(const std::vector<store::Publication>& publications);
[[nodiscard]] std::string toJson(const std::vector<store::Publication>& publications);
/// One line about a publication: what, by whom, from when, for which records.
[[nodiscard]] std::string publishedSentence(const store::Publication& publication);

} // namespace gtm::report
