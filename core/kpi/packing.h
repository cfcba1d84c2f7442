// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <limits>
#include <optional>
#include <string>
#include <vector>

/// Numbers in as few bytes as hold them all.
namespace gtm::kpi {

/// Values as whole numbers, where they are that: bytes are counted from the least of them, and what stands
/// for nothing or for ever, far from all others, has a number of its own.
template<typename T>
struct Whole {
    static constexpr std::array<T, 2> kApart{std::numeric_limits<T>::min(), std::numeric_limits<T>::max()};
    static std::optional<std::int64_t> of(T value) { return value; }
    static bool isApart(T value, size_t which) { return value == kApart[which]; }
};
template<>
struct Whole<double> {
    static constexpr std::array<double, 2> kApart{std::numeric_limits<double>::quiet_NaN(),
                                                  std::numeric_limits<double>::infinity()};
    static constexpr double kMost = 1e15; ///< Below it every whole number is exact.
    static std::optional<std::int64_t> of(double value) {
        if (!(value > -kMost && value < kMost))
            return std::nullopt;
        const auto whole = static_cast<std::int64_t>(value);
        return isSame(static_cast<double>(whole), value) ? std::optional(whole) : std::nullopt;
    }
    static bool isSame(double a, double b) {
        return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b);
    }
    static bool isApart(double value, size_t which) { return isSame(value, kApart[which]); }
};

/// How values are packed: each in so many bytes, counted from `least`; 0 bytes: they cannot be.
struct Packing {
    static constexpr std::uint64_t kMostBytes = 4;
    static constexpr std::uint32_t kFirstWhole = 2; ///< 0 and 1 stand for the values apart.

    std::uint64_t width = 0;
    std::int64_t least = 0;
};

template<typename T>
Packing packingOf(const std::vector<T>& values) {
    std::int64_t least = std::numeric_limits<std::int64_t>::max(), most = -least;
    for (const T value : values) {
        if (Whole<T>::isApart(value, 0) || Whole<T>::isApart(value, 1))
            continue;
        const auto whole = Whole<T>::of(value);
        if (!whole)
            return {};
        least = std::min(least, *whole);
        most = std::max(most, *whole);
    }
    if (least > most)
        return {1, 0};
    const std::uint64_t codes = static_cast<std::uint64_t>(most - least) + Packing::kFirstWhole;
    for (std::uint64_t width = 1; width < std::min<size_t>(sizeof(T), Packing::kMostBytes + 1); ++width)
        if (codes < std::uint64_t{1} << (8 * width))
            return {width, least};
    return {};
}

/// The code of a value, in `to`; the bytes of it that count come first on the machines that this runs on.
template<typename T>
void packInto(char* to, const Packing& packing, T value) {
    std::uint32_t code = 0;
    if (Whole<T>::isApart(value, 1))
        code = 1;
    else if (!Whole<T>::isApart(value, 0))
        code = static_cast<std::uint32_t>(*Whole<T>::of(value) - packing.least) + Packing::kFirstWhole;
    std::memcpy(to, &code, packing.width);
}

/// Reads packed values; behind the last one there are bytes enough to read a whole code.
template<typename T>
class PackedView {
  public:
    PackedView() = default;
    PackedView(const char* codes, const Packing& packing)
        : m_codes(codes)
        , m_width(packing.width)
        , m_mask(static_cast<std::uint32_t>((std::uint64_t{1} << (8 * packing.width)) - 1))
        , m_least(packing.least - Packing::kFirstWhole) {}
    [[nodiscard]] bool isThere() const { return m_codes != nullptr; }
    [[nodiscard]] T operator[](size_t row) const {
        std::uint32_t code = 0;
        std::memcpy(&code, m_codes + row * m_width, sizeof code);
        code &= m_mask;
        return code < Packing::kFirstWhole ? Whole<T>::kApart[code] : static_cast<T>(m_least + code);
    }
    /// So many in one go, from a row on.
    void read(size_t first, size_t count, T* to) const {
        switch (m_width) {
        case 1:
            return readWide<1>(first, count, to);
        case 2:
            return readWide<2>(first, count, to);
        case 3:
            return readWide<3>(first, count, to);
        default:
            return readWide<4>(first, count, to);
        }
    }

  private:
    template<size_t kWidth>
    void readWide(size_t first, size_t count, T* to) const {
        const char* codes = m_codes + first * kWidth;
        for (size_t i = 0; i < count; ++i) {
            std::uint32_t code = 0;
            std::memcpy(&code, codes + i * kWidth, kWidth);
            to[i] = code < Packing::kFirstWhole ? Whole<T>::kApart[code] : static_cast<T>(m_least + code);
        }
    }

    const char* m_codes = nullptr;
    size_t m_width = 0;
    std::uint32_t m_mask = 0;
    std::int64_t m_least = 0;
};

} // namespace gtm::kpi
