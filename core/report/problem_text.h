// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <string>

namespace gtm::report {

/// What is wrong with a definition or the model, of the `detail` of an error of its check, in the language of
/// the program: "target: a number is expected". `withKey` false: without the key, where it is said already.
/// What is no sentence of ours, as the words of the database, comes back as it is.
[[nodiscard]] std::string problemText(const std::string& detail, bool withKey = true);

} // namespace gtm::report
