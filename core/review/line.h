// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/result.h"

#include <string>

namespace gtm::review {

/// One line without blanks at its ends and without line ends inside. Code::Incomplete where nothing is left,
/// or more characters than kLongestLine; `field` names it.
[[nodiscard]] Result<std::string> oneLine(const std::string& text, const char* field);

} // namespace gtm::review
