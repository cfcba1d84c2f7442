// SPDX-License-Identifier: GPL-3.0-only
#include "core/kpi/fact_parts.h"

#include "core/base/resources.h"
#include "core/base/text.h"
#include "core/store/rows.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <span>
#include <string_view>

namespace gtm::kpi {

namespace {

/// Words in small letters, texts and quoted names as they stand, anything else as one character.
struct Token {
    std::string text;
    size_t from, to; ///< Where it stands in the SELECT.
    bool isWord = false;
};
using Tokens = std::span<const Token>;

/// Words that let other rows have a say, or leave the order of rows open.
constexpr std::array<std::string_view, 14> kFarReaching{"select", "distinct",  "group",  "having", "order",
                                                        "limit",  "over",      "filter", "window", "exists",
                                                        "with",   "intersect", "rowid",  "except"};
/// What may stand before a bracket; any other word there is a function that might look at several rows.
constexpr std::array<std::string_view, 15> kBeforeBracket{"coalesce", "round", "abs",  "nullif", "ifnull",
                                                          "cast",     "where", "in",   "and",    "or",
                                                          "not",      "when",  "then", "else",   "case"};

bool isOneOf(std::string_view word, std::span<const std::string_view> words) {
    return std::ranges::find(words, word) != words.end();
}

bool isWordCharacter(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) || c == '_';
}

/// None where something stands in it that a plain SELECT has no need of, as comments and parameters.
std::optional<std::vector<Token>> tokensOf(const std::string& sql) {
    std::vector<Token> tokens;
    for (size_t at = 0; at < sql.size();) {
        const char c = sql[at];
        size_t end = at + 1;
        if (std::isspace(static_cast<unsigned char>(c))) {
            at = end;
            continue;
        }
        if (isWordCharacter(c)) {
            while (end < sql.size() && isWordCharacter(sql[end]))
                ++end;
        } else if (c == '\'' || c == '"') {
            const size_t close = sql.find(c, end); // a doubled one begins another text, which does no harm
            if (close == std::string::npos)
                return std::nullopt;
            end = close + 1;
        } else if (std::string_view("().,=<>+-*/|!").find(c) == std::string_view::npos ||
                   sql.compare(at, 2, "--") == 0 || sql.compare(at, 2, "/*") == 0) {
            return std::nullopt;
        }
        const std::string text = sql.substr(at, end - at);
        tokens.push_back({isWordCharacter(c) ? asciiLower(text) : text, at, end, isWordCharacter(c)});
        at = end;
    }
    return tokens;
}

/// Where a word stands outside all brackets, from a token on; the number of tokens where it does not.
size_t findWord(Tokens tokens, std::string_view word, size_t from = 0) {
    int depth = 0;
    for (size_t i = from; i < tokens.size(); ++i) {
        depth += tokens[i].text == "(" ? 1 : tokens[i].text == ")" ? -1 : 0;
        if (depth == 0 && tokens[i].text == word)
            return i;
    }
    return tokens.size();
}

bool looksAtItsRowAlone(Tokens tokens) {
    for (size_t i = 0; i < tokens.size(); ++i)
        if (tokens[i].isWord &&
            (isOneOf(tokens[i].text, kFarReaching) || (i + 1 < tokens.size() && tokens[i + 1].text == "(" &&
                                                       !isOneOf(tokens[i].text, kBeforeBracket))))
            return false;
    return true;
}

struct Source {
    std::string alias, key;
};

class PartReader {
  public:
    PartReader(SQLite::Database& connection, const std::string& sql) : m_connection(connection), m_sql(sql) {}

    bool read(std::vector<Token>& tokens) {
        for (size_t at = 0; at <= tokens.size();) {
            const size_t end = findWord(tokens, "union", at);
            if (!readPart(Tokens(tokens).subspan(at, end - at)))
                return false;
            if (end == tokens.size())
                return true;
            if (end + 1 >= tokens.size() || tokens[end + 1].text != "all")
                return false;
            at = end + 2;
        }
        return false;
    }
    [[nodiscard]] FactParts parts() && { return std::move(m_parts); }

  private:
    bool readPart(Tokens part) {
        const size_t from = findWord(part, "from"), where = findWord(part, "where");
        if (part.empty() || part[0].text != "select" || from >= part.size() || where < from ||
            !looksAtItsRowAlone(part.subspan(1)) || !readSources(part.subspan(from + 1, where - from - 1)) ||
            !beginsWithKey(part.subspan(1, from - 1)))
            return false;
        const std::string head = textOf(part.first(where));
        const std::string key = m_sources.front().alias + '.' + m_sources.front().key + " = ?1";
        const std::string rows =
            head + " WHERE " +
            (where < part.size() ? '(' + textOf(part.subspan(where + 1)) + ") AND " + key : key);
        if (m_parts.ofRecord.empty())
            m_names = head + " WHERE 0 UNION ALL ";
        m_parts.ofRecord.push_back(m_parts.ofRecord.empty() ? rows : m_names + rows);
        return true;
    }

    [[nodiscard]] std::string textOf(Tokens tokens) const {
        return tokens.empty() ? std::string()
                              : m_sql.substr(tokens.front().from, tokens.back().to - tokens.front().from);
    }

    /// One table, or more of which a row belongs to the row of the first with the same key.
    bool readSources(Tokens tokens) {
        m_sources.clear();
        if (!readSource(tokens))
            return false;
        while (!tokens.empty())
            if (!readJoin(tokens))
                return false;
        return true;
    }

    /// Takes a join from the front. What is joined to the left may ask for more than the key.
    bool readJoin(Tokens& tokens) {
        const bool isLeft = tokens[0].text == "left";
        tokens = tokens.subspan(isLeft ? 1 : 0);
        if (tokens.empty() || tokens[0].text != "join" || !readSource(tokens = tokens.subspan(1)))
            return false;
        const Tokens on = tokens.first(std::min(findWord(tokens, "join"), findWord(tokens, "left")));
        tokens = tokens.subspan(on.size());
        constexpr size_t kOfKey = 8; // on a.key = b.key
        if (on.size() < kOfKey || on[0].text != "on" || on[4].text != "=" ||
            (on.size() > kOfKey && (!isLeft || on[kOfKey].text != "and" || findWord(on, "or") < on.size())))
            return false;
        const auto isKey = [&](size_t at, const Source& source) {
            return on[at].text == source.alias && on[at + 1].text == "." && on[at + 2].text == source.key;
        };
        const Source &one = m_sources.front(), other = m_sources.back();
        if (isLeft) // The record is that of the others, whether or not there is a row of this one.
            m_sources.pop_back();
        return one.alias != other.alias &&
               ((isKey(1, one) && isKey(5, other)) || (isKey(1, other) && isKey(5, one)));
    }

    /// Takes a table and its alias from the front.
    bool readSource(Tokens& tokens) {
        if (tokens.empty() || !tokens[0].isWord)
            return false;
        Source source{tokens[0].text, leadingKey(tokens[0].text)};
        tokens = tokens.subspan(1);
        if (!tokens.empty() && tokens[0].text == "as")
            tokens = tokens.subspan(1);
        if (!tokens.empty() && tokens[0].isWord && tokens[0].text != "join" && tokens[0].text != "left") {
            source.alias = tokens[0].text;
            tokens = tokens.subspan(1);
        }
        m_sources.push_back(source);
        return !source.key.empty();
    }

    [[nodiscard]] std::string leadingKey(const std::string& table) {
        store::Rows row(m_connection, resourceText("sql/leading_key.sql"));
        row.bind(1, table);
        return row.next() ? std::string(row.text(0)) : std::string();
    }

    /// The first column is the key of its tables; what is not said to be of one of them is of the only one.
    [[nodiscard]] bool beginsWithKey(Tokens columns) const {
        Tokens first = columns.first(findWord(columns, ","));
        if (first.size() >= 2 && first[first.size() - 2].text == "as")
            first = first.first(first.size() - 2);
        return std::ranges::any_of(m_sources, [&](const Source& source) {
            if (first.size() == 1)
                return m_sources.size() == 1 && first[0].text == source.key;
            return first.size() == 3 && first[0].text == source.alias && first[1].text == "." &&
                   first[2].text == source.key;
        });
    }

    SQLite::Database& m_connection;
    const std::string& m_sql;
    FactParts m_parts;
    std::vector<Source> m_sources; ///< Of the part that is being read.
    std::string m_names;           ///< The first part without a row: a part after it has its names.
};

/// Whether the rows come in the order of the tables themselves, and not in that of an index.
bool followsTheTables(SQLite::Database& connection, const std::string& select) {
    store::Rows steps(connection, "EXPLAIN QUERY PLAN " + select);
    constexpr int kDetail = 3;
    while (steps.next())
        if (steps.text(kDetail).find(" INDEX ") != std::string_view::npos ||
            steps.text(kDetail).find("B-TREE") != std::string_view::npos)
            return false;
    return true;
}

} // namespace

std::optional<FactParts> partsOf(SQLite::Database& connection, const std::string& select) {
    auto tokens = tokensOf(select);
    PartReader reader(connection, select);
    if (!tokens || tokens->size() < 2 || !reader.read(*tokens) || !followsTheTables(connection, select))
        return std::nullopt;
    return std::move(reader).parts();
}

} // namespace gtm::kpi
