// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <cstdint>
#include <random>
#include <span>
#include <string>

namespace gtm::fuzz {

/// Damages texts the same way for the same seed on every platform.
class Mutator {
  public:
    explicit Mutator(std::uint64_t seed) : m_random(seed) {}

    /// One to four changes: bytes flipped, cut out, doubled, moved, put in; words that readers stumble over;
    /// pieces of `others`.
    [[nodiscard]] std::string mutate(std::string text, std::span<const std::string> others);
    /// The same, but only within texts and values of XML, which stays well formed.
    [[nodiscard]] std::string mutateTexts(const std::string& xml, std::span<const std::string> others);
    [[nodiscard]] std::size_t below(std::size_t limit) { return limit == 0 ? 0 : m_random() % limit; }

  private:
    void change(std::string& text, std::span<const std::string> others);

    std::mt19937_64 m_random;
};

} // namespace gtm::fuzz
