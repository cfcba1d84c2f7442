// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <string>
#include <string_view>

namespace gtm {

/// Whether a code is that of a currency in ISO 4217 that people pay with, or paid with until lately.
[[nodiscard]] bool isCurrency(std::string_view code);
/// The code that is written most like `text`, the commonest first; empty: none is near.
[[nodiscard]] std::string nearestCurrency(std::string_view text);

} // namespace gtm
