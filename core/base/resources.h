// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <string>
#include <vector>

namespace gtm {

/// The text of a file embedded under `:/gtm/`, such as `sql/read_lead.sql`. A name that is not there is a
/// defect of the build and ends the program with a message.
[[nodiscard]] std::string resourceText(const std::string& name);
/// Names of the files in an embedded folder, sorted, without the folder.
[[nodiscard]] std::vector<std::string> resourceNames(const std::string& folder);

} // namespace gtm
