// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/kpi/catalogue.h"
#include "core/rules/model_line.h"
#include "core/store/publications.h"

#include <optional>
#include <string>
#include <vector>

/// Which versions of the model and of the definitions hold (decision 12).
namespace gtm {

/// What a store is governed by: what ships with the program, and what was published in the store.
struct Governance {
    std::string modelText; ///< The document behind all published ones.
    kpi::Catalogue builtIn;
    std::vector<store::Publication> publications;
    store::ShippedTexts shippedThen; ///< When they were first published.
    Zone zone = Zone::utc();         ///< Of reporting, as the currency.
    std::string currency;
};

/// What numbers are made by, as of a day. A version that takes effect later is not in force yet, but
/// that the newest one's exchange rates hold for currencies that have none. One that
/// applies to all takes the place of everything before it; one that applies to new records leaves those that
/// entered before it with the versions that they had.
struct InForce {
    rules::ModelLine models;
    std::string modelText; ///< Of the newest model in force.
    kpi::Catalogue catalogue;
    std::string setName; ///< Of the definitions: `YEAR.N`, the N-th publication of the year.
    Day effective{};     ///< When the newest of them took effect.
    std::string mark; ///< Another one where anything that numbers depend on, besides the records, is other.
};

/// What ships of a subject, as it was when somebody first published another version of it; else as it is now.
/// Empty: nothing ships.
[[nodiscard]] std::string shippedText(const Governance& governance, store::Subject subject,
                                      const std::string& id);

[[nodiscard]] Result<InForce> inForce(const Governance& governance, Day asOf);
/// The one definition of a KPI that is in force as of a day; empty: there is none.
[[nodiscard]] Result<std::optional<kpi::Definition>> definitionInForce(const Governance& governance,
                                                                       const std::string& id, Day asOf);

/// The newest published version of a subject; also one that takes effect later. Empty: what ships.
struct NewestText {
    const store::Publication* publication;
    const store::Publication::Text* text;
};
[[nodiscard]] std::optional<NewestText> newestText(const Governance& governance, store::Subject subject,
                                                   const std::string& id);
/// Ids of all KPIs, and the dimensions that targets may be set for.
[[nodiscard]] rules::KnownNames knownNames(const kpi::Catalogue& catalogue);

/// The name under which the model is published.
inline constexpr const char* kModelId = "model";

/// The line of a key among those before the first table; 0: it is not there.
[[nodiscard]] int lineOfKey(const std::string& toml, const std::string& key);
/// A document with the numbers of its version: the keys `version` and `effective` at its head.
[[nodiscard]] std::string withVersion(const std::string& toml, int version, Day effective);

} // namespace gtm
