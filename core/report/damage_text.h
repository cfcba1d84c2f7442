// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <string>

namespace gtm::report {

/// What is wrong with an archive or a workbook and what to do about it, of the `detail` of an error. Where a
/// place stands before the word it is kept; what is no word of ours comes back as it is.
[[nodiscard]] std::string damageText(const std::string& detail);

} // namespace gtm::report
