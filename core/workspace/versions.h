// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/calendar.h"
#include "core/store/publications.h"

#include <string>
#include <vector>

namespace gtm {

/// A document that somebody wrote.
struct TomlText {
    std::string where; ///< As errors name it: a file.
    std::string text;
};

/// What somebody wants to publish: a model, or some definitions.
struct VersionDraft {
    store::Subject subject{};
    std::vector<TomlText> texts; ///< Of a model one.
};

/// One unit of a currency is `value` units of the store's own from a day on.
struct ExchangeRate {
    std::string currency; ///< SEK, ...
    Day from{};
    double value = 0; ///< Above 0.
};

/// Who answers for a publication, why, and from when on it holds for which records.
struct Signature {
    std::string author, reason;
    Day effective{};       ///< Versions take effect on a week's first day.
    bool toAll = true;     ///< False: for the records that enter from then on.
    Instant publishedAt{}; ///< The caller's clock.
    std::string program;
};

/// Whether two documents say the same but for the numbers of their versions.
[[nodiscard]] bool saysTheSame(const std::string& toml, const std::string& other);

} // namespace gtm
