// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/store/publications.h"

#include <string>
#include <vector>

namespace gtm::report {

/// A publication with what each of its documents said before.
struct LogEntry {
    store::Publication publication;
    std::vector<std::string> names;  ///< Of its documents, for people; in their order.
    std::vector<std::string> before; ///< The texts before; empty: there was none.
};

/// The change log as Markdown, for a shared rules-of-engagement document: newest first, each with author,
/// reason, effective date, the records that it holds for, and the lines that changed.
[[nodiscard]] std::string changeLogMarkdown(const std::vector<LogEntry>& entries);

} // namespace gtm::report
