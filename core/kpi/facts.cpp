// SPDX-License-Identifier: GPL-3.0-only
#include "core/kpi/facts.h"

#include "core/base/resources.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace gtm::kpi {

namespace {

constexpr double kNull = std::numeric_limits<double>::quiet_NaN();

/// The columns that a fact SELECT may name, in any order (decision 13).
enum Column {
    Record,
    At,
    From,
    To,
    Since,
    Part,
    Numerator,
    Denominator,
    Value,
    Currency,
    Censored,
    Excluded,
    kColumns
};
constexpr std::array<const char*, kColumns> kColumnNames{"record_id", "at",       "from",      "to",
                                                         "since",     "part",     "numerator", "denominator",
                                                         "value",     "currency", "censored",  "excluded"};

class FactReader {
  public:
    FactReader(SQLite::Database& connection, const std::string& select) : m_rows(connection, select) {
        m_index.fill(-1);
        for (int i = 0; i < m_rows.getColumnCount(); ++i) {
            const auto named = std::ranges::find(kColumnNames, std::string_view(m_rows.getColumnName(i)));
            if (named == kColumnNames.end())
                throw SQLite::Exception(std::string("unknown column ") + m_rows.getColumnName(i));
            m_index[static_cast<size_t>(named - kColumnNames.begin())] = i;
        }
    }
    bool next() { return m_rows.executeStep(); }
    [[nodiscard]] bool has(Column column) const { return m_index[column] >= 0; }
    [[nodiscard]] std::int32_t day(Column column, std::int32_t fallback) const {
        const auto cell = find(column);
        return !cell || cell->isNull() ? fallback : cell->getInt();
    }
    [[nodiscard]] double number(Column column) const {
        const auto cell = find(column);
        return !cell || cell->isNull() ? kNull : cell->getDouble();
    }
    [[nodiscard]] std::string text(Column column) const {
        const auto cell = find(column);
        return cell ? cell->getString() : std::string();
    }

  private:
    [[nodiscard]] std::optional<SQLite::Column> find(Column column) const {
        if (!has(column))
            return std::nullopt;
        return m_rows.getColumn(m_index[column]);
    }
    SQLite::Statement m_rows;
    std::array<int, kColumns> m_index{};
};

void append(FactTable& table, const FactReader& row) {
    table.record.push_back(row.day(Record, 0));
    table.at.push_back(row.day(At, kNoDay));
    table.from.push_back(row.day(From, kNoDay));
    table.to.push_back(row.day(To, kEndOfTime));
    table.since.push_back(row.day(Since, kNoDay));
    table.numerator.push_back(row.number(Numerator));
    table.denominator.push_back(row.number(Denominator));
    table.value.push_back(row.number(Value));
    table.part.push_back(table.parts.add(row.text(Part)));
    table.reason.push_back(table.reasons.add(row.text(Excluded)));
    table.currency.push_back(table.currencies.add(row.text(Currency)));
    table.censored.push_back(row.number(Censored) > 0 ? 1 : 0);
    table.owner.push_back(0);
    table.team.push_back(0);
}

void repeatLast(FactTable& table) {
    const auto again = [](auto&... columns) { (columns.push_back(columns.back()), ...); };
    again(table.record, table.at, table.from, table.to, table.since, table.numerator, table.denominator,
          table.value, table.part, table.reason, table.currency, table.censored, table.owner, table.team);
}

void setOwner(FactTable& table, const OwnerLine& line) {
    table.owner.back() = table.owners.add(line.owner);
    table.team.back() = table.teams.add(line.team);
}

/// Gives the newest fact its owner, and cuts it where the owner changes within its interval.
void assignOwner(FactTable& table, const std::vector<OwnerLine>& lines) {
    const std::int32_t day = table.at.back() != kNoDay ? table.at.back() : table.from.back();
    auto next = std::ranges::upper_bound(lines, day, {}, &OwnerLine::from);
    if (next != lines.begin())
        setOwner(table, *std::prev(next));
    if (table.at.back() != kNoDay)
        return;
    for (; next != lines.end() && next->from < table.to.back(); ++next) {
        repeatLast(table);
        const size_t cut = table.size() - 1;
        table.to[cut - 1] = next->from;
        table.from[cut] = next->from;
        setOwner(table, *next);
    }
}

} // namespace

std::uint16_t Dictionary::add(const std::string& text) {
    if (text.empty())
        return 0;
    const auto [entry, isNew] = m_codes.try_emplace(text, static_cast<std::uint16_t>(m_texts.size()));
    if (isNew) {
        if (m_texts.size() > std::numeric_limits<std::uint16_t>::max())
            throw SQLite::Exception("a dimension has more than 65,535 values");
        m_texts.push_back(text);
    }
    return entry->second;
}

int Dictionary::find(const std::string& text) const {
    if (text.empty())
        return 0;
    const auto found = m_codes.find(text);
    return found == m_codes.end() ? -1 : found->second;
}

std::int32_t FactTable::firstDay() const {
    std::int32_t first = kEndOfTime;
    for (size_t i = 0; i < size(); ++i)
        first = std::min(first, at[i] != kNoDay ? at[i] : from[i] != kNoDay ? from[i] : kEndOfTime);
    return first;
}

FactTable factsOfRecord(const FactTable& table, std::int32_t record) {
    FactTable own;
    for (const auto& [from, to] : {std::pair{&table.parts, &own.parts},
                                   {&table.reasons, &own.reasons},
                                   {&table.currencies, &own.currencies},
                                   {&table.owners, &own.owners},
                                   {&table.teams, &own.teams}})
        *to = *from;
    own.money = table.money;
    for (size_t i = 0; i < table.size(); ++i) {
        if (table.record[i] != record)
            continue;
        own.record.push_back(table.record[i]);
        own.at.push_back(table.at[i]);
        own.from.push_back(table.from[i]);
        own.to.push_back(table.to[i]);
        own.since.push_back(table.since[i]);
        own.numerator.push_back(table.numerator[i]);
        own.denominator.push_back(table.denominator[i]);
        own.value.push_back(table.value[i]);
        own.part.push_back(table.part[i]);
        own.reason.push_back(table.reason[i]);
        own.currency.push_back(table.currency[i]);
        own.owner.push_back(table.owner[i]);
        own.team.push_back(table.team[i]);
        own.censored.push_back(table.censored[i]);
    }
    return own;
}

FactTable loadFacts(SQLite::Database& connection, const Definition& definition, const OwnerLines& owners) {
    FactTable table;
    FactReader reader(connection, definition.facts);
    table.money = reader.has(Currency);
    while (reader.next()) {
        append(table, reader);
        if (const auto lines = owners.find(table.record.back()); lines != owners.end())
            assignOwner(table, lines->second);
    }
    return table;
}

RecordDimensions loadDimensions(SQLite::Database& connection, RecordType type) {
    RecordDimensions dimensions;
    SQLite::Statement rows(connection,
                           resourceText("sql/read_" + std::string(name(type)) + "_dimensions.sql"));
    while (rows.executeStep()) {
        const auto rid = static_cast<size_t>(rows.getColumn(0).getInt());
        for (int i = 1; i < rows.getColumnCount(); ++i) {
            const std::string name = rows.getColumnName(i);
            auto& codes = dimensions.codes[name];
            if (codes.size() <= rid)
                codes.resize(rid + 1, 0);
            codes[rid] = dimensions.dictionaries[name].add(rows.getColumn(i).getString());
        }
    }
    return dimensions;
}

OwnerLines loadOwnerLines(SQLite::Database& connection, RecordType type) {
    OwnerLines lines;
    SQLite::Statement rows(connection, resourceText("sql/read_owner_spans.sql"));
    rows.bind(1, std::string(name(type)));
    while (rows.executeStep()) {
        const auto from = rows.getColumn(1);
        lines[rows.getColumn(0).getInt()].push_back({from.isNull() ? kNoDay : from.getInt(),
                                                     rows.getColumn(2).getString(),
                                                     rows.getColumn(3).getString()});
    }
    return lines;
}

} // namespace gtm::kpi
