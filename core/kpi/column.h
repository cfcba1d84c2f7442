// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/kpi/packing.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace gtm::kpi {

/// Numbers of many facts. A column in which all say the same, as most columns of most KPIs do, keeps that
/// number once; one that is complete can be packed, and is read as it is then.
template<typename T>
class Column {
  public:
    [[nodiscard]] size_t size() const { return m_size; }
    [[nodiscard]] T operator[](size_t row) const {
        return isPacked() ? packed()[row] : m_values[isUniform() ? 0 : row];
    }
    [[nodiscard]] T back() const { return (*this)[m_size - 1]; }

    void push_back(T value) {
        unpack();
        if (m_size > 0 && isUniform()) {
            if (isSame(value, m_values.front())) {
                ++m_size;
                return;
            }
            spread();
        }
        m_values.push_back(value);
        ++m_size;
    }
    /// The column of these numbers.
    void assign(std::vector<T> values) {
        *this = {};
        m_size = values.size();
        if (m_size > 1 && std::ranges::all_of(values, [&](T value) { return isSame(value, values.front()); }))
            values = {values.front()};
        m_values = std::move(values);
    }
    void set(size_t row, T value) {
        if (isSame((*this)[row], value))
            return;
        unpack();
        spread();
        m_values[row] = value;
    }

    /// For reading many rows: without a question for each whether all say the same.
    class View {
      public:
        explicit View(const Column& column)
            : m_values(column.m_values.data()), m_rows(column.m_values.size() > 1 ? ~size_t{0} : 0) {
            if (column.isPacked())
                m_packed = column.packed();
        }
        [[nodiscard]] T operator[](size_t row) const {
            return m_packed.isThere() ? m_packed[row] : m_values[row & m_rows];
        }
        /// So many in one go, from a row on.
        void read(size_t first, size_t count, T* to) const {
            if (m_packed.isThere())
                return m_packed.read(first, count, to);
            for (size_t i = 0; i < count; ++i)
                to[i] = m_values[(first + i) & m_rows];
        }

      private:
        const T* m_values;
        size_t m_rows; ///< All bits, or none.
        PackedView<T> m_packed;
    };

    /// Keeps the numbers in as few bytes as hold them, where they are whole.
    void pack() {
        if (m_values.size() < 2)
            return;
        const Packing packing = packingOf(m_values);
        if (packing.width == 0)
            return;
        std::string codes(m_size * packing.width + kBehind, '\0');
        for (size_t row = 0; row < m_size; ++row)
            packInto(codes.data() + row * packing.width, packing, m_values[row]);
        m_codes = std::move(codes);
        m_packing = packing;
        std::vector<T>().swap(m_values);
    }
    [[nodiscard]] bool isPacked() const { return m_packing.width > 0; }

    /// As stored where it is not packed: one number for all rows, or one for each.
    [[nodiscard]] const std::vector<T>& stored() const { return m_values; }
    /// As stored where it is.
    [[nodiscard]] const Packing& packing() const { return m_packing; }
    [[nodiscard]] std::string_view codes() const {
        return std::string_view(m_codes).substr(0, m_size * m_packing.width);
    }
    /// The column of so many rows that is stored so; false where the numbers do not fit them.
    [[nodiscard]] bool restore(size_t rows, std::vector<T> stored) {
        if (stored.size() != rows && !(stored.size() == 1 && rows > 1))
            return false;
        *this = {};
        m_values = std::move(stored);
        m_size = rows;
        return true;
    }
    [[nodiscard]] bool restore(size_t rows, const Packing& packing, std::string_view codes) {
        if (packing.width < 1 || packing.width > Packing::kMostBytes ||
            codes.size() / packing.width != rows || codes.size() % packing.width != 0)
            return false;
        *this = {};
        m_codes.reserve(codes.size() + kBehind);
        m_codes.assign(codes).append(kBehind, '\0');
        m_packing = packing;
        m_size = rows;
        return true;
    }

  private:
    static constexpr size_t kBehind = sizeof(std::uint32_t) - 1; ///< As `PackedView` asks for.

    [[nodiscard]] bool isUniform() const { return m_values.size() == 1; }
    [[nodiscard]] PackedView<T> packed() const { return {m_codes.data(), m_packing}; }
    /// By their bits, so that nothing (NaN) is the same as nothing.
    static bool isSame(T a, T b) {
        if constexpr (std::is_floating_point_v<T>)
            return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b);
        else
            return a == b;
    }
    void spread() { m_values.resize(m_size, m_values.front()); }
    void unpack() {
        if (!isPacked())
            return;
        std::vector<T> values(m_size);
        for (size_t row = 0; row < m_size; ++row)
            values[row] = packed()[row];
        m_values = std::move(values);
        m_codes.clear();
        m_packing = {};
    }

    std::vector<T> m_values;
    std::string m_codes;
    Packing m_packing;
    size_t m_size = 0;
};

} // namespace gtm::kpi
