// SPDX-License-Identifier: GPL-3.0-only
#include "core/kpi/fact_tables.h"

#include <algorithm>
#include <cstring>

namespace gtm::kpi {

namespace {

/// Written by the machine that reads it: the cache is rebuilt wherever it does not fit.
class ByteWriter {
  public:
    template<typename T>
    void column(const Column<T>& column) {
        if (!column.isPacked() && column.stored().size() > 1) {
            Column<T> packed = column;
            packed.pack();
            if (packed.isPacked())
                return this->column(packed);
        }
        count(column.packing().width);
        if (!column.isPacked())
            return list(column.stored());
        count(static_cast<std::uint64_t>(column.packing().least));
        count(column.size());
        m_bytes += column.codes();
    }
    template<typename T>
    void list(const std::vector<T>& values) {
        count(values.size());
        m_bytes.append(reinterpret_cast<const char*>(values.data()), values.size() * sizeof(T));
    }
    void dictionary(const Dictionary& dictionary) {
        count(dictionary.texts().size());
        for (const std::string& text : dictionary.texts())
            this->text(text);
    }
    void text(std::string_view text) {
        count(text.size());
        m_bytes += text;
    }
    void count(std::uint64_t number) {
        m_bytes.append(reinterpret_cast<const char*>(&number), sizeof number);
    }
    std::string take() { return std::move(m_bytes); }

  private:
    std::string m_bytes;
};

class ByteReader {
  public:
    explicit ByteReader(std::string_view bytes) : m_bytes(bytes) {}

    template<typename T>
    void column(Column<T>& column) {
        const std::uint64_t width = count();
        if (width > 0)
            return packed(width, column);
        std::vector<T> values;
        list(values);
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
        for (std::uint64_t i = 0; i < size && m_whole; ++i)
            dictionary.add(text());
    }
    /// Empty where it is not whole.
    std::string_view text() {
        const std::uint64_t length = count();
        if (length > m_bytes.size()) {
            m_whole = false;
            return {};
        }
        const std::string_view text = m_bytes.substr(0, length);
        m_bytes.remove_prefix(length);
        return text;
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
    [[nodiscard]] bool isBroken() const { return !m_whole; }
    [[nodiscard]] bool whole() const { return m_whole && m_bytes.empty(); }

  private:
    template<typename T>
    void packed(std::uint64_t width, Column<T>& column) {
        const Packing packing{width, static_cast<std::int64_t>(count())};
        const std::uint64_t size = count();
        if (width > Packing::kMostBytes || size > m_bytes.size() / width) {
            m_whole = false;
            return;
        }
        const std::string_view codes = m_bytes.substr(0, size * width);
        m_bytes.remove_prefix(codes.size());
        m_whole = m_whole && column.restore(m_rows, packing, codes);
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
    bytes.column(table.ratedOn);
    bytes.column(table.numerator);
    bytes.column(table.denominator);
    bytes.column(table.value);
    bytes.column(table.part);
    bytes.column(table.reason);
    bytes.column(table.currency);
    bytes.column(table.owner);
    bytes.column(table.team);
    bytes.column(table.stage);
    bytes.column(table.censored);
    bytes.list(table.editions);
    bytes.list(table.edition);
    bytes.dictionary(table.parts);
    bytes.dictionary(table.reasons);
    bytes.dictionary(table.currencies);
    bytes.dictionary(table.owners);
    bytes.dictionary(table.teams);
    bytes.dictionary(table.stages);
}

} // namespace

std::string serialize(const FactTable& table) {
    ByteWriter writer;
    writer.count(table.money ? 1 : 0);
    writer.count(table.size());
    writer.count(static_cast<std::uint32_t>(table.firstDay));
    writer.count(table.share ? 1 : 0);
    each(writer, table);
    return writer.take();
}

bool deserialize(std::string_view bytes, FactTable& table) {
    ByteReader reader(bytes);
    table.money = reader.count() != 0;
    reader.setRows(reader.count());
    table.firstDay = static_cast<std::int32_t>(reader.count());
    table.share = reader.count() != 0;
    each(reader, table);
    return reader.whole() && table.edition.size() == (table.editions.empty() ? 0 : table.size()) &&
           std::ranges::all_of(table.edition, [&](auto code) { return code < table.editions.size(); });
}

std::string serialize(const RecordDimensions& dimensions) {
    ByteWriter writer;
    writer.count(dimensions.codes.size());
    for (const auto& [dimension, codes] : dimensions.codes) {
        writer.text(dimension);
        writer.dictionary(dimensions.dictionaries.at(dimension));
        writer.list(codes);
    }
    return writer.take();
}

std::string serialize(const FactHeads& heads) {
    ByteWriter writer;
    writer.count(heads.size());
    for (const auto& [id, head] : heads) {
        writer.text(id);
        writer.count(static_cast<std::uint32_t>(head.firstDay));
        for (const auto* values : {&head.owners, &head.teams}) {
            writer.count(values->none ? 1 : 0);
            writer.count(values->texts.size());
            for (const std::string& text : values->texts)
                writer.text(text);
        }
    }
    return writer.take();
}

bool deserialize(std::string_view bytes, FactHeads& heads) {
    ByteReader reader(bytes);
    for (std::uint64_t left = reader.count(); left > 0 && !reader.isBroken(); --left) {
        FactHead& head = heads[std::string(reader.text())];
        head.firstDay = static_cast<std::int32_t>(reader.count());
        for (auto* values : {&head.owners, &head.teams}) {
            values->none = reader.count() != 0;
            for (std::uint64_t texts = reader.count(); texts > 0 && !reader.isBroken(); --texts)
                values->texts.emplace_back(reader.text());
        }
    }
    return reader.whole();
}

bool deserialize(std::string_view bytes, RecordDimensions& dimensions) {
    ByteReader reader(bytes);
    for (std::uint64_t left = reader.count(); left > 0 && !reader.isBroken(); --left) {
        const std::string dimension(reader.text());
        Dictionary& dictionary = dimensions.dictionaries[dimension];
        std::vector<std::uint16_t>& codes = dimensions.codes[dimension];
        reader.dictionary(dictionary);
        reader.list(codes);
        if (std::ranges::any_of(codes, [&](auto code) { return code >= dictionary.texts().size(); }))
            return false;
    }
    return reader.whole();
}

} // namespace gtm::kpi
