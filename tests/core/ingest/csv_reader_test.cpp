// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/codes.h"
#include "core/ingest/csv_reader.h"
#include "tests/core/ingest/support.h"

#include <random>

namespace gtm::ingest {
namespace {

using namespace std::string_literals;
using Cells = std::vector<std::string>;

struct ReadRow {
    std::int64_t line;
    Cells cells;
    std::string problem;
    friend bool operator==(const ReadRow&, const ReadRow&) = default;
};

void PrintTo(const ReadRow& row, std::ostream* out) {
    *out << row.line << ' ' << ::testing::PrintToString(row.cells) << ' ' << row.problem;
}

std::vector<ReadRow> readAll(const std::string& text, size_t chunk, CsvOptions options = {}) {
    CsvReader reader(std::make_unique<testing::ChunkStream>(text, chunk), options);
    std::vector<ReadRow> rows;
    Row row;
    while (reader.next(row))
        rows.push_back({row.line, Cells(row.cells.begin(), row.cells.end()), std::string(row.problem)});
    EXPECT_FALSE(reader.failure());
    return rows;
}

struct Reading {
    const char* name;
    std::string text;
    std::vector<ReadRow> rows;
    char delimiter = ',';
};

const std::vector<Reading>& cases() {
    static const std::vector<Reading> all{
        {"nothing", "", {}},
        {"only line ends", "\n\r\n\r", {}},
        {"one cell", "a", {{1, {"a"}, ""}}},
        {"last line without its end", "a,b\nc,d", {{1, {"a", "b"}, ""}, {2, {"c", "d"}, ""}}},
        {"LF", "a\nb\n", {{1, {"a"}, ""}, {2, {"b"}, ""}}},
        {"CRLF", "a\r\nb\r\n", {{1, {"a"}, ""}, {2, {"b"}, ""}}},
        {"CR", "a\rb\r", {{1, {"a"}, ""}, {2, {"b"}, ""}}},
        {"mixed line ends",
         "a\nb\r\nc\rd\n\re",
         {{1, {"a"}, ""}, {2, {"b"}, ""}, {3, {"c"}, ""}, {4, {"d"}, ""}, {6, {"e"}, ""}}},
        {"blank lines count as lines", "a\n\n\r\nb", {{1, {"a"}, ""}, {4, {"b"}, ""}}},
        {"blank lines first", "\n\na", {{3, {"a"}, ""}}},
        {"empty cells", ",,\n", {{1, {"", "", ""}, ""}}},
        {"delimiter at the end", "a,", {{1, {"a", ""}, ""}}},
        {"blanks are kept", " a ,\tb\n", {{1, {" a ", "\tb"}, ""}}},
        {"quoted", "\"a\",\"b\"\n", {{1, {"a", "b"}, ""}}},
        {"quoted and empty", "\"\",\"\"", {{1, {"", ""}, ""}}},
        {"only an empty quoted cell", "\"\"\n", {{1, {""}, ""}}},
        {"quoted delimiter", "\"a,b\",c", {{1, {"a,b", "c"}, ""}}},
        {"doubled quotes", "\"a \"\"b\"\" c\",d", {{1, {"a \"b\" c", "d"}, ""}}},
        {"only doubled quotes", "\"\"\"\"", {{1, {"\""}, ""}}},
        {"two cells with doubled quotes", "\"\"\"a\",\"b\"\"\"", {{1, {"\"a", "b\""}, ""}}},
        {"LF in a cell", "\"a\nb\",c\nd,e", {{1, {"a\nb", "c"}, ""}, {3, {"d", "e"}, ""}}},
        {"CRLF in a cell", "\"a\r\nb\",c\r\nd,e", {{1, {"a\r\nb", "c"}, ""}, {3, {"d", "e"}, ""}}},
        {"CR in a cell", "\"a\rb\"\rc", {{1, {"a\rb"}, ""}, {3, {"c"}, ""}}},
        {"LF CR in a cell are two lines", "\"a\n\rb\"\nc", {{1, {"a\n\rb"}, ""}, {4, {"c"}, ""}}},
        {"quoted last line without its end", "a\n\"b\"", {{1, {"a"}, ""}, {2, {"b"}, ""}}},
        {"stray quote is text", "a\"b,c\n6\" pipe,d", {{1, {"a\"b", "c"}, ""}, {2, {"6\" pipe", "d"}, ""}}},
        {"blank before a quote makes it text", " \"a\",b", {{1, {" \"a\"", "b"}, ""}}},
        {"text after a quote", "\"a\"b,c", {{1, {"ab", "c"}, ""}}},
        {"blank after a quote", "\"a\" ,c\n", {{1, {"a ", "c"}, ""}}},
        {"quote after a closed one", "\"a\"x\"y\",c\n", {{1, {"ax\"y\"", "c"}, ""}}},
        {"doubled quote, then text after", "\"a\"\"b\"c,d", {{1, {"a\"bc", "d"}, ""}}},
        {"open quote", "a,b\nc,\"d\ne,f\n", {{1, {"a", "b"}, ""}, {2, {"c", "d\ne,f\n"}, "open_quote"}}},
        {"open quote after a doubled one", "\"a\"\"b", {{1, {"a\"\"b"}, "open_quote"}}},
        {"NUL passes", "a\0b,c"s, {{1, {"a\0b"s, "c"}, ""}}},
        {"semicolon", "a;b,c\n", {{1, {"a", "b,c"}, ""}}, ';'},
        {"tab", "a\tb\r\n\"c\td\"", {{1, {"a", "b"}, ""}, {2, {"c\td"}, ""}}, '\t'},
        {"pipe", "a||b", {{1, {"a", "", "b"}, ""}}, '|'},
        {"other letters", "ä,日本\n€,\"ÿ\"", {{1, {"ä", "日本"}, ""}, {2, {"€", "ÿ"}, ""}}},
    };
    return all;
}

TEST(CsvReader, ReadsEveryCaseInBlocksOfAnySize) {
    for (const Reading& item : cases()) {
        for (const size_t chunk : {1U, 2U, 3U, 7U, 65536U}) {
            for (const size_t buffer : {1U, 16U, 65536U}) {
                SCOPED_TRACE(::testing::Message()
                             << item.name << ", blocks of " << chunk << ", buffer " << buffer);
                const CsvOptions options{.delimiter = item.delimiter, .bufferSize = buffer, .limits = {}};
                EXPECT_EQ(readAll(item.text, chunk, options), item.rows);
            }
        }
    }
}

const std::vector<Reading>& blankCases() {
    static const std::vector<Reading> all{
        {"blanks around cells", "a , b ,c \n", {{1, {"a", "b", "c"}, ""}}},
        {"blank before a quote", "a, \"b, c\",d", {{1, {"a", "b, c", "d"}, ""}}},
        {"blank behind a quote", "\"a\" , \"b\" \nc,d", {{1, {"a", "b"}, ""}, {2, {"c", "d"}, ""}}},
        {"doubled quotes among blanks", "x, \"a \"\"b\"\"\" ,y", {{1, {"x", "a \"b\"", "y"}, ""}}},
        {"blanks within quotes stay", "\" a \", \" b\"", {{1, {" a ", " b"}, ""}}},
        {"only blanks", "  ,   ", {{1, {"", ""}, ""}}},
        {"stray quote behind text", "a, b\"c, d", {{1, {"a", "b\"c", "d"}, ""}}},
    };
    return all;
}

TEST(CsvReader, LeavesOutBlanksThatBelongToTheDelimiter) {
    for (const Reading& item : blankCases()) {
        for (const size_t chunk : {1U, 2U, 3U, 65536U}) {
            for (const size_t buffer : {1U, 65536U}) {
                SCOPED_TRACE(::testing::Message() << item.name << ", blocks of " << chunk);
                const CsvOptions options{.blanksBelongToDelimiter = true, .bufferSize = buffer, .limits = {}};
                EXPECT_EQ(readAll(item.text, chunk, options), item.rows);
            }
        }
    }
}

TEST(CsvReader, NamesTheLineWhereAnOpenQuoteBegins) {
    CsvReader reader(std::make_unique<testing::ChunkStream>("a\n\"x\ny\",\"open\nb\n", 4));
    Row row;
    ASSERT_TRUE(reader.next(row));
    ASSERT_TRUE(reader.next(row));
    EXPECT_EQ(row.line, 2);
    EXPECT_EQ(row.problem, code::kOpenQuote);
    EXPECT_EQ(row.quoteLine, 3);
    EXPECT_FALSE(reader.next(row));
}

TEST(CsvReader, TellsTextAfterQuotesAndBlankLines) {
    CsvReader reader(std::make_unique<testing::ChunkStream>("\"a\"b\n\nc\n", 64));
    Row row;
    ASSERT_TRUE(reader.next(row));
    EXPECT_TRUE(row.textAfterQuote);
    EXPECT_FALSE(row.afterBlank);
    ASSERT_TRUE(reader.next(row));
    EXPECT_FALSE(row.textAfterQuote);
    EXPECT_TRUE(row.afterBlank);
}

TEST(CsvReader, SkipsTheLineThatNamesTheDelimiter) {
    for (const char* text : {"sep=;\r\na;b", "sep=;\na;b", "sep=;\ra;b"})
        EXPECT_EQ(readAll(text, 1, {.delimiter = ';', .skipFirstLine = true, .limits = {}}),
                  (std::vector<ReadRow>{{2, {"a", "b"}, ""}}));
    EXPECT_TRUE(readAll("sep=;", 3, {.delimiter = ';', .skipFirstLine = true, .limits = {}}).empty());
}

struct LimitCase {
    const char* name;
    std::string row;
    std::string problem;
};

TEST(CsvReader, RejectsRowsBeyondTheLimitsAndReadsOn) {
    const RowLimits limits{.field = 10, .row = 40, .columns = 5};
    const std::string x40(40, 'x');
    const std::vector<LimitCase> all{
        {"field as long as allowed", std::string(10, 'x') + ",b", ""},
        {"field too long", std::string(11, 'x') + ",b", "field_too_long"},
        {"quoted field too long", "a,\"" + std::string(11, 'x') + "\"", "field_too_long"},
        {"columns as many as allowed", "1,2,3,4,5", ""},
        {"too many columns", "1,2,3,4,5,6", "too_many_columns"},
        {"row too long", x40 + "," + x40, "row_too_long"},
        {"row too long with line ends in quotes", "\"" + x40 + "\n" + x40 + "\r\n\"\"" + x40 + "\",b",
         "row_too_long"},
        {"row too long with a stray quote", x40 + "\"" + x40, "row_too_long"},
    };
    for (const LimitCase& item : all) {
        for (const size_t chunk : {1U, 7U, 1000U}) {
            SCOPED_TRACE(::testing::Message() << item.name << ", blocks of " << chunk);
            const CsvOptions options{.bufferSize = 8, .limits = limits};
            const auto rows = readAll("h,i\n" + item.row + "\r\nlast,row\n", chunk, options);
            ASSERT_EQ(rows.size(), 3U);
            EXPECT_EQ(rows[1].line, 2);
            EXPECT_EQ(rows[1].problem, item.problem);
            const auto inside = std::ranges::count(item.row, '\n');
            EXPECT_EQ(rows[2], (ReadRow{3 + inside, {"last", "row"}, ""}));
        }
    }
}

TEST(CsvReader, AnOpenQuoteThatRunsPastTheRowLimitIsNamedAsSuch) {
    const CsvOptions options{.bufferSize = 8, .limits = {.field = 10, .row = 40, .columns = 5}};
    const auto rows = readAll("a,\"" + std::string(500, '\n'), 7, options);
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].problem, code::kOpenQuote);
    EXPECT_EQ(rows[0].line, 1);
}

class FailingStream : public ByteStream {
  public:
    Result<size_t> read(std::span<char> buffer) override {
        if (m_position > 0)
            return fail(Code::FileUnreadable, "disk");
        buffer[0] = 'a';
        m_position = 1;
        return 1;
    }
    std::uint64_t position() const override { return m_position; }

  private:
    std::uint64_t m_position = 0;
};

TEST(CsvReader, EndsWithTheStreamsError) {
    CsvReader reader(std::make_unique<FailingStream>());
    Row row;
    EXPECT_FALSE(reader.next(row));
    ASSERT_TRUE(reader.failure());
    EXPECT_EQ(reader.failure()->code, Code::FileUnreadable);
}

// --- What a small writer writes is read back.

std::string quoted(const std::string& cell) {
    std::string out = "\"";
    for (const char c : cell)
        out += c == '"' ? "\"\""s : std::string(1, c);
    return out + '"';
}

std::string written(const std::vector<Cells>& table, char delimiter, const std::string& lineEnd,
                    std::mt19937& random) {
    std::string text;
    for (const Cells& row : table) {
        for (size_t i = 0; i < row.size(); ++i) {
            const bool must = row[i].find_first_of("\"\r\n"s + delimiter) != std::string::npos ||
                              (row.size() == 1 && row[i].empty());
            text += i ? std::string(1, delimiter) : "";
            text += must || random() % 3 == 0 ? quoted(row[i]) : row[i];
        }
        text += lineEnd;
    }
    return text;
}

std::vector<Cells> randomTable(std::mt19937& random) {
    static const std::vector<std::string> pieces{"a", "Zürich", "\"", "\n", "\r\n", "\r", ",",
                                                 ";", "\t",     "|",  " ",  "日本", "0"};
    std::vector<Cells> table(1 + random() % 8);
    const size_t width = 1 + random() % 6;
    for (Cells& row : table) {
        row.resize(width);
        for (std::string& cell : row) {
            for (size_t n = random() % 6; n > 0; --n)
                cell += pieces[random() % pieces.size()];
        }
    }
    return table;
}

TEST(CsvReader, ReadsBackWhatWasWritten) {
    std::mt19937 random(20261115);
    for (int round = 0; round < 60; ++round) {
        const auto table = randomTable(random);
        for (const char delimiter : {',', ';', '\t', '|'}) {
            for (const char* lineEnd : {"\n", "\r\n", "\r"}) {
                const std::string text = written(table, delimiter, lineEnd, random);
                for (const size_t chunk : {1U, 7U, 65536U}) {
                    std::vector<Cells> back;
                    for (const ReadRow& row :
                         readAll(text, chunk, {.delimiter = delimiter, .bufferSize = 32, .limits = {}}))
                        back.push_back(row.cells);
                    ASSERT_EQ(back, table) << "round " << round << ": " << text;
                }
            }
        }
    }
}

TEST(CsvReader, BelievesNoSizeThatAStreamGives) {
    const std::string text = "a,b\n" + std::string(20'000, 'x') + ",\"y\"\"\"\n";
    for (const std::uint64_t said : {std::uint64_t{0}, std::uint64_t{7}, ~std::uint64_t{0}}) {
        CsvReader reader(std::make_unique<testing::ChunkStream>(text, 65536, said));
        Row row;
        ASSERT_TRUE(reader.next(row) && reader.next(row)) << said;
        EXPECT_EQ(row.cells[0].size(), 20'000u);
        EXPECT_EQ(row.cells[1], "y\"");
        EXPECT_FALSE(reader.next(row) || reader.failure());
    }
}

} // namespace
} // namespace gtm::ingest
