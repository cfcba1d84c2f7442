// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace gtm {

/// 128 bits, so that equality may stand for equality of content.
struct Hash128 {
    std::uint64_t high = 0;
    std::uint64_t low = 0;
    friend auto operator<=>(const Hash128&, const Hash128&) = default;
    /// Sum modulo 2^64 of each half: an order-independent control hash over rows, in which two equal
    /// rows do not cancel.
    Hash128& operator+=(const Hash128& other) {
        high += other.high;
        low += other.low;
        return *this;
    }
    Hash128& operator-=(const Hash128& other) {
        high -= other.high;
        low -= other.low;
        return *this;
    }
    [[nodiscard]] std::string hex() const;
    [[nodiscard]] std::array<std::byte, 16> bytes() const;
    [[nodiscard]] static Hash128 fromBytes(const void* sixteenBytes);
};

/// XXH3 with 128 bits over one block.
[[nodiscard]] Hash128 hash128(std::span<const std::byte> data);
[[nodiscard]] inline Hash128 hash128(std::string_view text) {
    return hash128(std::as_bytes(std::span(text.data(), text.size())));
}

/// The same over a stream of blocks.
class Hasher {
  public:
    Hasher();
    ~Hasher();
    Hasher(Hasher&&) noexcept;
    Hasher& operator=(Hasher&&) noexcept;
    void add(std::string_view block);
    [[nodiscard]] Hash128 result() const;

  private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace gtm
