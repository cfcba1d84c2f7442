// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace gtm {

/// Blanks, tabs, line ends and the no-break space cut from both ends.
[[nodiscard]] std::string_view trimmed(std::string_view text);
/// ASCII letters only; ids and bytes above 127 stay as they are.
[[nodiscard]] std::string asciiLower(std::string_view text);
/// For comparing names: letters of every script agree in upper and lower case. `text` is UTF-8.
[[nodiscard]] std::string caseFolded(std::string_view text);
/// The letters and digits of a header, of every script and in lower case: `StageName`, `stage_name` and
/// `Stage Name` agree, also where an export marks the sorted column with an arrow. `header` is UTF-8.
[[nodiscard]] std::string headerKey(std::string_view header);
[[nodiscard]] std::vector<std::string_view> split(std::string_view text, char separator);
[[nodiscard]] std::string joined(const std::vector<std::string>& parts, std::string_view separator);
/// The beginning of a UTF-8 text, at most `bytes` long and not cut inside a character.
[[nodiscard]] std::string_view cutTo(std::string_view text, size_t bytes);
/// What a spreadsheet would take for a formula (= + - @, tab, return, also behind apostrophes) gets an
/// apostrophe in front in the tables that we write, and loses it again where one is read.
[[nodiscard]] std::string guarded(std::string text);
[[nodiscard]] std::string_view unguarded(std::string_view text);
/// Number of single-letter edits between two words.
[[nodiscard]] size_t editDistance(std::string_view a, std::string_view b);
/// The word of `words` nearest to `word`; empty where none is within a third of its length.
[[nodiscard]] std::string nearestWord(std::string_view word, const std::vector<std::string>& words);

} // namespace gtm
