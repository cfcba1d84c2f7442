// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <array>
#include <string>
#include <utility>

/// What sentences are made of.
namespace gtm::report {

/// A text of this floor, marked with QT_TRANSLATE_NOOP("gtm::report", ...), in the language of the program.
/// It is not called tr, inside of which lupdate would overlook the mark.
[[nodiscard]] std::string translated(const char* text);
/// Puts the parts in: %1, %2, %3.
[[nodiscard]] std::string filled(std::string text, const std::array<std::string, 3>& parts);
/// "17/16" and "287 / 2042" in two, as people write numbers.
[[nodiscard]] std::pair<std::string, std::string> twoNumbers(const std::string& text);

} // namespace gtm::report
