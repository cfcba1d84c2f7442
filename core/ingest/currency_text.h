// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <array>
#include <string_view>
#include <utility>

/// How cells write currencies besides their codes: by signs, and by English names.
namespace gtm::ingest {

/// Signs that stand for one currency; `$` and `¥` stand for several, so they name none.
inline constexpr std::array<std::pair<std::string_view, std::string_view>, 11> kCurrencySigns{{{"US$", "USD"},
                                                                                               {"€", "EUR"},
                                                                                               {"£", "GBP"},
                                                                                               {"₹", "INR"},
                                                                                               {"₩", "KRW"},
                                                                                               {"₪", "ILS"},
                                                                                               {"₺", "TRY"},
                                                                                               {"zł", "PLN"},
                                                                                               {"R$", "BRL"},
                                                                                               {"$", ""},
                                                                                               {"¥", ""}}};

/// Whether a currency is written with a sign that stands for several.
[[nodiscard]] bool isWrittenWith(std::string_view sign, std::string_view currency);
/// The currency that such a sign stands for where nothing else tells.
[[nodiscard]] std::string_view usualCurrency(std::string_view sign);
/// The code of a currency by its sign or English name: `US Dollar`, `EURO`, `US$`; empty: it is none.
[[nodiscard]] std::string_view currencyCalled(std::string_view name);

} // namespace gtm::ingest
