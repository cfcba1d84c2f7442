// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <string>

/// Vendors that export saved views name the files after them. One view of several tells nothing of the
/// others.
namespace gtm::ingest {

/// Whether a pattern names a place for the view: one `{view}`, with something in front of it and behind it.
[[nodiscard]] bool isViewPattern(const std::string& pattern);
/// The view that a path names by a pattern such as `exports-{view}-{date}`: `{view}` stands for as few
/// characters as fit, `{date}` for a date such as 2026-11-15, all else for itself. Empty: it names none.
[[nodiscard]] std::string viewIn(const std::string& path, const std::string& pattern);

} // namespace gtm::ingest
