// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/word.h"

#include <array>
#include <mutex>
#include <unordered_set>

namespace gtm {

namespace {

struct TextHash {
    using is_transparent = void;
    size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};

/// All words, each at an address that stays. Imports and questions run on threads of their own.
class Vocabulary {
  public:
    const std::string* of(std::string_view text) {
        const std::lock_guard lock(m_mutex);
        if (const auto found = m_texts.find(text); found != m_texts.end())
            return &*found;
        return &*m_texts.emplace(text).first;
    }

  private:
    std::mutex m_mutex;
    std::unordered_set<std::string, TextHash, std::equal_to<>> m_texts;
};

/// Most words are said again and again: each thread finds those of late without waiting for the others.
const std::string* copyOf(std::string_view text) {
    static Vocabulary all;
    thread_local std::array<const std::string*, 1024> ofLate{};
    const std::string*& word = ofLate[TextHash{}(text) % ofLate.size()];
    if (!word || *word != text)
        word = all.of(text);
    return word;
}

} // namespace

Word::Word() {
    static const std::string* const nothing = copyOf({});
    m_text = nothing;
}

Word::Word(std::string_view text) : m_text(text.empty() ? Word().m_text : copyOf(text)) {}

} // namespace gtm
