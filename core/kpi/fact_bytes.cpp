// SPDX-License-Identifier: GPL-3.0-only
#include "core/kpi/facts.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <limits>
#include <optional>

namespace gtm::kpi {

namespace {

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

constexpr std::uint64_t kFirstWhole = 2; ///< 0 and 1 stand for the values apart.

/// How the values of a list are packed: each in so many bytes, counted from `least`; 0 bytes: as they are.
struct Packing {
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
    const std::uint64_t codes = static_cast<std::uint64_t>(most - least) + kFirstWhole;
    for (std::uint64_t width = 1; width < std::min<size_t>(sizeof(T), 5); ++width)
        if (codes < std::uint64_t{1} << (8 * width))
            return {width, least};
    return {};
}

/// Calls `work` with the width as a constant, so that each value is one short move.
template<typename Work>
void withWidth(std::uint64_t width, Work&& work) {
    switch (width) {
    case 1:
        return work(std::integral_constant<size_t, 1>());
    case 2:
        return work(std::integral_constant<size_t, 2>());
    case 3:
        return work(std::integral_constant<size_t, 3>());
    default:
        return work(std::integral_constant<size_t, 4>());
    }
}

/// Written by the machine that reads it: the cache is rebuilt wherever it does not fit.
class ByteWriter {
  public:
    template<typename T>
    void column(const Column<T>& column) {
        const std::vector<T>& values = column.stored();
        const Packing packing = packingOf(values);
        count(packing.width);
        if (packing.width == 0)
            return list(values);
        count(static_cast<std::uint64_t>(packing.least));
        count(values.size());
        const size_t begin = m_bytes.size();
        m_bytes.resize(begin + values.size() * packing.width);
        withWidth(packing.width, [&](auto width) {
            char* to = m_bytes.data() + begin;
            for (const T value : values) {
                const auto code = static_cast<std::uint32_t>(codeOf(value, packing.least));
                std::memcpy(to, &code, width);
                to += width;
            }
        });
    }
    template<typename T>
    void list(const std::vector<T>& values) {
        count(values.size());
        m_bytes.append(reinterpret_cast<const char*>(values.data()), values.size() * sizeof(T));
    }
    void dictionary(const Dictionary& dictionary) {
        count(dictionary.texts().size());
        for (const std::string& text : dictionary.texts()) {
            count(text.size());
            m_bytes += text;
        }
    }
    void count(std::uint64_t number) {
        m_bytes.append(reinterpret_cast<const char*>(&number), sizeof number);
    }
    std::string take() { return std::move(m_bytes); }

  private:
    template<typename T>
    static std::uint64_t codeOf(T value, std::int64_t least) {
        for (const size_t which : {size_t{0}, size_t{1}})
            if (Whole<T>::isApart(value, which))
                return which;
        return static_cast<std::uint64_t>(*Whole<T>::of(value) - least) + kFirstWhole;
    }

    std::string m_bytes;
};

class ByteReader {
  public:
    explicit ByteReader(std::string_view bytes) : m_bytes(bytes) {}

    template<typename T>
    void column(Column<T>& column) {
        std::vector<T> values;
        if (const std::uint64_t width = count(); width == 0)
            list(values);
        else
            unpack(width, values);
        m_whole = m_whole && column.restore(m_rows, std::move(values));
    }
    template<typename T>
    void list(std::vector<T>& values) {
        const std::uint64_t size = count();
        if (size > m_bytes.size() / sizeof(T)) {
            m_whole = false;
            return;
        }
        values.resize(size);
        if (size > 0) // An empty vector has no address to copy to.
            std::memcpy(values.data(), m_bytes.data(), size * sizeof(T));
        m_bytes.remove_prefix(size * sizeof(T));
    }
    /// How many rows the columns have that follow.
    void setRows(std::uint64_t rows) { m_rows = rows; }
    void dictionary(Dictionary& dictionary) {
        const std::uint64_t size = count();
        for (std::uint64_t i = 0; i < size && m_whole; ++i) {
            const std::uint64_t length = count();
            if (length > m_bytes.size()) {
                m_whole = false;
                return;
            }
            dictionary.add(std::string(m_bytes.substr(0, length)));
            m_bytes.remove_prefix(length);
        }
    }
    std::uint64_t count() {
        std::uint64_t number = 0;
        if (m_bytes.size() < sizeof number) {
            m_whole = false;
            return 0;
        }
        std::memcpy(&number, m_bytes.data(), sizeof number);
        m_bytes.remove_prefix(sizeof number);
        return number;
    }
    [[nodiscard]] bool whole() const { return m_whole && m_bytes.empty(); }

  private:
    template<typename T>
    void unpack(std::uint64_t width, std::vector<T>& values) {
        const auto least = static_cast<std::int64_t>(count());
        const std::uint64_t size = count();
        if (width > sizeof(std::uint32_t) || size > m_bytes.size() / width) {
            m_whole = false;
            return;
        }
        values.reserve(size);
        withWidth(width, [&](auto bytes) {
            const char* from = m_bytes.data();
            for (std::uint64_t i = 0; i < size; ++i, from += bytes) {
                std::uint32_t code = 0;
                std::memcpy(&code, from, bytes);
                values.push_back(code < kFirstWhole
                                     ? Whole<T>::kApart[code]
                                     : static_cast<T>(least + static_cast<std::int64_t>(code - kFirstWhole)));
            }
        });
        m_bytes.remove_prefix(size * width);
    }

    std::string_view m_bytes;
    std::uint64_t m_rows = 0;
    bool m_whole = true;
};

/// One list of all columns serves both directions.
template<typename Bytes, typename Table>
void each(Bytes& bytes, Table& table) {
    bytes.column(table.record);
    bytes.column(table.at);
    bytes.column(table.from);
    bytes.column(table.to);
    bytes.column(table.since);
    bytes.column(table.numerator);
    bytes.column(table.denominator);
    bytes.column(table.value);
    bytes.column(table.part);
    bytes.column(table.reason);
    bytes.column(table.currency);
    bytes.column(table.owner);
    bytes.column(table.team);
    bytes.column(table.censored);
    bytes.list(table.editions);
    bytes.list(table.edition);
    bytes.dictionary(table.parts);
    bytes.dictionary(table.reasons);
    bytes.dictionary(table.currencies);
    bytes.dictionary(table.owners);
    bytes.dictionary(table.teams);
}

} // namespace

std::string serialize(const FactTable& table) {
    ByteWriter writer;
    writer.count(table.money ? 1 : 0);
    writer.count(table.size());
    each(writer, table);
    return writer.take();
}

bool deserialize(std::string_view bytes, FactTable& table) {
    ByteReader reader(bytes);
    table.money = reader.count() != 0;
    reader.setRows(reader.count());
    each(reader, table);
    const bool whole =
        reader.whole() && table.edition.size() == (table.editions.empty() ? 0 : table.size()) &&
        std::ranges::all_of(table.edition, [&](auto code) { return code < table.editions.size(); });
    if (whole)
        table.firstDay = firstDayOf(table);
    return whole;
}

} // namespace gtm::kpi
