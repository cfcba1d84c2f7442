// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <vector>

namespace gtm::kpi {

/// Numbers of many facts. A column in which all say the same, as most columns of most KPIs do, keeps that
/// number once.
template<typename T>
class Column {
  public:
    [[nodiscard]] size_t size() const { return m_size; }
    [[nodiscard]] T operator[](size_t row) const { return m_values[isUniform() ? 0 : row]; }
    [[nodiscard]] T back() const { return m_values.back(); }

    void push_back(T value) {
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
    void set(size_t row, T value) {
        if (isSame((*this)[row], value))
            return;
        spread();
        m_values[row] = value;
    }

    /// For reading many rows: without a question for each whether all say the same.
    class View {
      public:
        explicit View(const Column& column)
            : m_values(column.m_values.data()), m_rows(column.m_values.size() > 1 ? ~size_t{0} : 0) {}
        [[nodiscard]] T operator[](size_t row) const { return m_values[row & m_rows]; }

      private:
        const T* m_values;
        size_t m_rows; ///< All bits, or none.
    };

    /// As stored: one number for all rows, or one for each.
    [[nodiscard]] const std::vector<T>& stored() const { return m_values; }
    /// The column of so many rows that is stored so; false where the numbers do not fit them.
    [[nodiscard]] bool restore(size_t rows, std::vector<T> stored) {
        if (stored.size() != rows && !(stored.size() == 1 && rows > 1))
            return false;
        m_values = std::move(stored);
        m_size = rows;
        return true;
    }

  private:
    [[nodiscard]] bool isUniform() const { return m_values.size() == 1; }
    /// By their bits, so that nothing (NaN) is the same as nothing.
    static bool isSame(T a, T b) {
        if constexpr (std::is_floating_point_v<T>)
            return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b);
        else
            return a == b;
    }
    void spread() { m_values.resize(m_size, m_values.front()); }

    std::vector<T> m_values;
    size_t m_size = 0;
};

} // namespace gtm::kpi
