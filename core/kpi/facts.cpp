// SPDX-License-Identifier: GPL-3.0-only
#include "core/kpi/facts.h"

#include "core/base/resources.h"
#include "core/base/result.h"
#include "core/store/rows.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace gtm::kpi {

namespace {

constexpr double kNull = std::numeric_limits<double>::quiet_NaN();

/// The columns that a fact SELECT may name, in any order (decision 13).
enum FactColumn {
    Record,
    At,
    From,
    To,
    Since,
    Part,
    Stage,
    Numerator,
    Denominator,
    Value,
    Currency,
    RatedOn,
    Censored,
    Excluded,
    kColumns
};
constexpr std::array<const char*, kColumns> kColumnNames{
    "record_id", "at",          "from",  "to",       "since",    "part",     "stage",
    "numerator", "denominator", "value", "currency", "rated_on", "censored", "excluded"};

class FactReader {
  public:
    FactReader(SQLite::Database& connection, const std::string& select) : m_rows(connection, select) {
        m_index.fill(-1);
        for (int i = 0; i < m_rows.columns(); ++i) {
            const auto named = std::ranges::find(kColumnNames, std::string_view(m_rows.name(i)));
            if (named == kColumnNames.end())
                throw SQLite::Exception(std::string("unknown column ") + m_rows.name(i));
            m_index[static_cast<size_t>(named - kColumnNames.begin())] = i;
        }
    }
    bool next() { return m_rows.next(); }
    /// Begins again, with what there is of this record.
    void bind(std::int32_t record) {
        m_rows.reset();
        m_rows.bind(1, std::int64_t{record});
    }
    [[nodiscard]] bool has(FactColumn column) const { return m_index[column] >= 0; }
    // What is not 0 is not null either, which saves a question.
    [[nodiscard]] std::int32_t day(FactColumn column, std::int32_t fallback) const {
        const auto day = has(column) ? static_cast<std::int32_t>(m_rows.integer(m_index[column])) : 0;
        return day != 0 || !isNull(column) ? day : fallback;
    }
    [[nodiscard]] double number(FactColumn column) const {
        const double number = has(column) ? m_rows.number(m_index[column]) : 0;
        return number != 0 || !isNull(column) ? number : kNull;
    }
    [[nodiscard]] std::string_view text(FactColumn column) const {
        return has(column) ? m_rows.text(m_index[column]) : std::string_view();
    }

  private:
    [[nodiscard]] bool isNull(FactColumn column) const {
        return !has(column) || m_rows.isNull(m_index[column]);
    }

    store::Rows m_rows;
    std::array<int, kColumns> m_index{};
};

void append(FactTable& table, const FactReader& row, const std::string& partDimension) {
    table.record.push_back(row.day(Record, 0));
    table.at.push_back(row.day(At, kNoDay));
    table.from.push_back(row.day(From, kNoDay));
    table.to.push_back(row.day(To, kEndOfTime));
    table.since.push_back(row.day(Since, kNoDay));
    table.ratedOn.push_back(row.day(RatedOn, kNoDay));
    table.numerator.push_back(row.number(Numerator));
    table.denominator.push_back(row.number(Denominator));
    table.value.push_back(row.number(Value));
    table.part.push_back(table.parts.add(row.text(Part), partDimension));
    table.stage.push_back(table.stages.add(row.text(Stage), "stage"));
    table.reason.push_back(table.reasons.add(row.text(Excluded), "excluded"));
    table.currency.push_back(table.currencies.add(row.text(Currency), "currency"));
    table.censored.push_back(row.number(Censored) > 0 ? 1 : 0);
}

/// All but the owner, who differs.
void repeatLast(FactTable& table) {
    const auto again = [](auto&... columns) { (columns.push_back(columns.back()), ...); };
    again(table.record, table.at, table.from, table.to, table.since, table.ratedOn, table.numerator,
          table.denominator, table.value, table.part, table.stage, table.reason, table.currency,
          table.censored);
}

/// Gives facts their owners. A table's own codes count only whom it has.
class OwnerClerk {
  public:
    OwnerClerk(FactTable& table, const OwnerLines& owners)
        : m_table(table)
        , m_owners(owners)
        , m_ownerCodes(owners.owners.texts().size(), kUnset)
        , m_teamCodes(owners.teams.texts().size(), kUnset) {}

    /// Gives the newest fact its owner, and cuts it where the owner changes within its interval.
    void assign() {
        const auto lines = m_owners.of(m_table.record.back());
        const std::int32_t day = m_table.at.back() != kNoDay ? m_table.at.back() : m_table.from.back();
        auto next = std::ranges::upper_bound(lines, day, {}, &OwnerLine::from);
        next != lines.begin() ? add(*std::prev(next)) : addNobody();
        if (m_table.at.back() != kNoDay)
            return;
        for (; next != lines.end() && next->from < m_table.to.back(); ++next) {
            repeatLast(m_table);
            const size_t cut = m_table.size() - 1;
            m_table.to.set(cut - 1, next->from);
            m_table.from.set(cut, next->from);
            add(*next);
        }
    }

  private:
    static constexpr int kUnset = -1;

    static std::uint16_t codeIn(Dictionary& own, const Dictionary& all, std::vector<int>& known,
                                std::uint16_t code) {
        if (known[code] == kUnset)
            known[code] = own.add(all.text(code));
        return static_cast<std::uint16_t>(known[code]);
    }
    void add(const OwnerLine& line) {
        m_table.owner.push_back(codeIn(m_table.owners, m_owners.owners, m_ownerCodes, line.owner));
        m_table.team.push_back(codeIn(m_table.teams, m_owners.teams, m_teamCodes, line.team));
    }
    void addNobody() {
        m_table.owner.push_back(0);
        m_table.team.push_back(0);
    }

    FactTable& m_table;
    const OwnerLines& m_owners;
    std::vector<int> m_ownerCodes, m_teamCodes; ///< By the codes of all owners and teams.
};

} // namespace

const std::vector<std::string>& factColumns() {
    static const std::vector<std::string> names(kColumnNames.begin(), kColumnNames.end());
    return names;
}

bool isFactColumn(std::string_view name) {
    return std::ranges::find(factColumns(), name) != factColumns().end();
}

std::uint16_t Dictionary::add(std::string_view text, std::string_view dimension) {
    if (text == m_texts[m_newest])
        return m_newest;
    if (text.empty())
        return 0;
    auto entry = m_codes.find(text);
    if (entry == m_codes.end()) {
        if (m_texts.size() > std::numeric_limits<std::uint16_t>::max())
            throw Refused{{Code::TooManyValues, std::string(dimension), {}}};
        entry = m_codes.emplace(text, static_cast<std::uint16_t>(m_texts.size())).first;
        m_texts.emplace_back(text);
    }
    return m_newest = entry->second;
}

int Dictionary::find(std::string_view text) const {
    if (text.empty())
        return 0;
    const auto found = m_codes.find(text);
    return found == m_codes.end() ? -1 : found->second;
}

std::span<const OwnerLine> OwnerLines::of(std::int32_t rid) const {
    const auto at = static_cast<size_t>(rid);
    if (rid < 0 || at + 1 >= first.size())
        return {};
    return std::span(lines).subspan(first[at], first[at + 1] - first[at]);
}

FactViews::FactViews(const FactTable& facts)
    : table(facts)
    , record(facts.record)
    , at(facts.at)
    , from(facts.from)
    , to(facts.to)
    , since(facts.since)
    , ratedOn(facts.ratedOn)
    , numerator(facts.numerator)
    , denominator(facts.denominator)
    , value(facts.value)
    , part(facts.part)
    , reason(facts.reason)
    , currency(facts.currency)
    , owner(facts.owner)
    , team(facts.team)
    , stage(facts.stage)
    , censored(facts.censored) {}

void FactTable::finish() {
    firstDay = kEndOfTime;
    share = true;
    const auto known = [](double number) { return std::isnan(number) ? 0 : number; };
    for (size_t i = 0; i < size(); ++i) {
        if (const std::int32_t day = at[i] != kNoDay ? at[i] : from[i]; day != kNoDay)
            firstDay = std::min(firstDay, day);
        share = share && (reason[i] != 0 || known(numerator[i]) <= known(denominator[i]));
    }
    for (auto* column : {&record, &at, &from, &to, &since, &ratedOn})
        column->pack();
    for (auto* column : {&numerator, &denominator, &value})
        column->pack();
    for (auto* column : {&part, &reason, &currency, &owner, &team, &stage})
        column->pack();
}

void copyFact(const FactTable& from, size_t fact, FactTable& to) {
    const auto copy = [&](auto column) { (to.*column).push_back((from.*column)[fact]); };
    for (const auto column : {&FactTable::record, &FactTable::at, &FactTable::from, &FactTable::to,
                              &FactTable::since, &FactTable::ratedOn})
        copy(column);
    for (const auto column : {&FactTable::numerator, &FactTable::denominator, &FactTable::value})
        copy(column);
    for (const auto column : {&FactTable::part, &FactTable::reason, &FactTable::currency, &FactTable::owner,
                              &FactTable::team, &FactTable::stage})
        copy(column);
    copy(&FactTable::censored);
}

FactTable factsOfRecord(const FactTable& table, std::int32_t record) {
    FactTable own;
    for (const auto& [from, to] : {std::pair{&table.parts, &own.parts},
                                   {&table.reasons, &own.reasons},
                                   {&table.currencies, &own.currencies},
                                   {&table.owners, &own.owners},
                                   {&table.teams, &own.teams},
                                   {&table.stages, &own.stages}})
        *to = *from;
    own.money = table.money;
    own.editions = table.editions;
    for (size_t i = 0; i < table.size(); ++i) {
        if (table.record[i] != record)
            continue;
        copyFact(table, i, own);
        if (!table.editions.empty())
            own.edition.push_back(table.edition[i]);
    }
    own.finish();
    return own;
}

FactTable loadFacts(SQLite::Database& connection, const Definition& definition, const OwnerLines& owners) {
    FactTable table;
    FactReader reader(connection, definition.facts);
    OwnerClerk clerk(table, owners);
    table.money = reader.has(Currency);
    while (reader.next()) {
        append(table, reader, definition.partDimension);
        clerk.assign();
    }
    table.finish();
    return table;
}

FactTable loadFactsOf(SQLite::Database& connection, const Definition& definition, const std::string& select,
                      std::span<const std::int32_t> records, const OwnerLines& owners) {
    FactTable table;
    FactReader reader(connection, select);
    OwnerClerk clerk(table, owners);
    table.money = reader.has(Currency);
    for (const std::int32_t record : records)
        for (reader.bind(record); reader.next();) {
            append(table, reader, definition.partDimension);
            clerk.assign();
        }
    return table;
}

RecordDimensions loadDimensions(SQLite::Database& connection, RecordType type) {
    RecordDimensions dimensions;
    store::Rows rows(connection, resourceText("sql/read_" + std::string(name(type)) + "_dimensions.sql"));
    struct DimensionColumn {
        std::string name;
        std::vector<std::uint16_t>* codes;
        Dictionary* dictionary;
    };
    std::vector<DimensionColumn> columns;
    for (int i = 1; i < rows.columns(); ++i)
        columns.push_back(
            {rows.name(i), &dimensions.codes[rows.name(i)], &dimensions.dictionaries[rows.name(i)]});
    while (rows.next()) {
        const auto rid = static_cast<size_t>(rows.integer(0));
        for (size_t i = 0; i < columns.size(); ++i) {
            const auto& [dimension, codes, dictionary] = columns[i];
            if (codes->size() <= rid)
                codes->resize(rid + 1, 0);
            (*codes)[rid] = dictionary->add(rows.text(static_cast<int>(i) + 1), dimension);
        }
    }
    return dimensions;
}

void addOwnDimensions(SQLite::Database& connection, RecordType type, RecordDimensions& dimensions) {
    size_t records = 0;
    for (const auto& [dimension, codes] : dimensions.codes)
        records = std::max(records, codes.size());
    SQLite::Statement rows(connection, resourceText("sql/read_own_dimensions.sql"));
    rows.bind(1, std::string(name(type)));
    while (rows.executeStep()) {
        const std::string dimension = rows.getColumn(0).getString();
        const auto rid = static_cast<size_t>(rows.getColumn(1).getInt());
        auto& codes = dimensions.codes[dimension];
        codes.resize(std::max({codes.size(), records, rid + 1}), 0);
        codes[rid] = dimensions.dictionaries[dimension].add(rows.getColumn(2).getString(), dimension);
    }
}

OwnerLines loadOwnerLines(SQLite::Database& connection, RecordType type) {
    OwnerLines owners;
    store::Rows rows(connection, resourceText("sql/read_owner_spans.sql"));
    rows.bind(1, std::string(name(type)));
    while (rows.next()) {
        const auto rid = static_cast<size_t>(rows.integer(0));
        if (owners.first.size() <= rid)
            owners.first.resize(rid + 1, owners.lines.size());
        owners.lines.push_back({rows.isNull(1) ? kNoDay : static_cast<std::int32_t>(rows.integer(1)),
                                owners.owners.add(rows.text(2), "owner"),
                                owners.teams.add(rows.text(3), "team")});
    }
    owners.first.push_back(owners.lines.size());
    return owners;
}

} // namespace gtm::kpi
