// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <string>

namespace gtm {

/// What is wrong with the SELECT of a definition, and what to write instead; empty: nothing. It is one SELECT
/// over the derived tables, with the columns of decision 13. It is compiled and never run.
[[nodiscard]] std::string wrongFacts(const std::string& select);

} // namespace gtm
