// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <compare>
#include <concepts>
#include <functional>
#include <string>
#include <string_view>

namespace gtm {

/// A text of which there is one copy in memory, however many records say it: stages, owners, segments,
/// sources, currencies. It is as small as an address, and two are equal where their addresses are. The copy
/// stays for as long as the program runs, so ids and other texts that few records share are no words.
class Word {
  public:
    Word();
    Word(std::string_view text);
    Word(const std::string& text) : Word(std::string_view(text)) {}
    Word(const char* text) : Word(std::string_view(text)) {}

    [[nodiscard]] const std::string& text() const { return *m_text; }
    operator const std::string&() const { return *m_text; }
    operator std::string_view() const { return *m_text; }
    [[nodiscard]] bool empty() const { return m_text->empty(); }

    friend bool operator==(Word a, Word b) { return a.m_text == b.m_text; }
    /// By their texts.
    friend std::strong_ordering operator<=>(Word a, Word b) {
        return a == b ? std::strong_ordering::equal : *a.m_text <=> *b.m_text;
    }
    template<typename Text>
    requires(!std::same_as<Text, Word> && std::convertible_to<const Text&, std::string_view>) friend bool
    operator==(Word a, const Text& b) {
        return *a.m_text == std::string_view(b);
    }
    [[nodiscard]] size_t hash() const { return std::hash<const void*>{}(m_text); }

  private:
    const std::string* m_text; ///< Never null.
};

} // namespace gtm

template<>
struct std::hash<gtm::Word> {
    size_t operator()(gtm::Word word) const { return word.hash(); }
};
