// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/workspace/model_sheet.h"

#include <QString>

/// What the sections of a go-to-market model, their columns and its rules are called.
namespace gtm::ui {

[[nodiscard]] QString sheetTitle(const std::string& id);
/// What a section says, and how a row of it reads.
[[nodiscard]] QString sheetMeaning(const std::string& id);
/// One row of it, for buttons: "stage".
[[nodiscard]] QString rowNoun(const std::string& id);
[[nodiscard]] QString columnTitle(const SheetKind& kind, size_t column);
[[nodiscard]] QString ruleTitle(const SheetRule& rule);
/// One of the words that a cell can be, as people read it.
[[nodiscard]] QString choiceTitle(const std::string& word);
/// What is wrong with a document, and where: "Stages, row 3, Limit, days: a whole number is expected", else
/// with its line and key.
[[nodiscard]] QString problemWords(const std::string& toml, const std::vector<SheetKind>& kinds,
                                   const Error& error);

} // namespace gtm::ui
