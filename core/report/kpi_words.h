// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/kpi/definition.h"

#include <string>

/// The words of the KPIs in the language of the program. What ships is translated by its source text (context
/// `kpi`), so that a definition which somebody changed shows that person's own words.
namespace gtm::report {

/// "en", "de": the language of the program, as the tables of texts in a definition are called.
[[nodiscard]] std::string languageCode();
/// A text that ships with a definition, the lens or the model; one that somebody wrote reads as it is.
[[nodiscard]] std::string kpiText(const std::string& text);
/// The words of a definition in the language of the program: its own where it has them, else translated.
[[nodiscard]] kpi::Words wordsOf(const kpi::Definition& definition);
/// Only its name.
[[nodiscard]] std::string nameOf(const kpi::Definition& definition);
/// The word for a part of a KPI that has kinds: `ae_cs` is "AE to CS". What is none reads as a reason.
[[nodiscard]] std::string kindText(const std::string& kind);

} // namespace gtm::report
