// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/codes.h"
#include "core/ingest/reach.h"
#include "core/ingest/read_beside.h"
#include "tests/core/ingest/reading.h"

#include <gmock/gmock.h>

#include <random>

namespace gtm::ingest {
namespace {

using ::testing::ElementsAre;
using testing::Read;
using testing::readDeals;
using testing::readText;

// --- Which rows become records

TEST(TableReader, GivesRecordsWithTheLineWhereTheyStart) {
    const Read read = readDeals("No,Name,Phase\r\n1,\"a\nb\",Open\r\n\r\n2,c,Won\r\n");
    ASSERT_EQ(read.records.size(), 2U);
    EXPECT_THAT(read.lines, ElementsAre(2, 5));
    EXPECT_EQ(read.records[0].id(), "1");
    EXPECT_EQ(read.field(0, "name"), "a\nb");
    EXPECT_EQ(read.field(1, "stage"), "Won");
    EXPECT_EQ(read.field(1, "amount"), "absent") << "there is no such column";
    EXPECT_EQ(read.report.rowsRead, 2);
    EXPECT_EQ(read.report.rejected, 0);
    EXPECT_EQ(read.report.entity, "opportunity");
    EXPECT_EQ(read.report.vendor, "acme");
    EXPECT_EQ(read.report.profile, "deals");
    EXPECT_EQ(read.report.encoding, "utf-8");
}

TEST(TableReader, TellsAnEmptyCellFromAnAbsentColumn) {
    const Read read = readDeals("No,Phase,Sum,Closing\n1,Open,,-\n");
    EXPECT_EQ(read.field(0, "amount"), "null");
    EXPECT_EQ(read.field(0, "close_date"), "null");
    EXPECT_EQ(read.field(0, "currency"), "absent");
    EXPECT_EQ(read.finding(code::kBadCell), nullptr);
}

struct RejectCase {
    const char* name;
    std::string row;
    std::string column, value, code;
};

TEST(TableReader, RejectsRowsWithLineColumnValueAndReason) {
    const std::string tooLong(3U << 20U, 'x');
    const std::vector<RejectCase> all{
        {"no id", ",a,Open,1,2026-01-01", "No", "", "missing_id"},
        {"blank id", "  ,a,Open,1,2026-01-01", "No", "", "missing_id"},
        {"null id", "N/A,a,Open,1,2026-01-01", "No", "", "missing_id"},
        {"no stage", "1,a,,1,2026-01-01", "Phase", "", "missing_value"},
        {"id with a NUL", std::string("1\0,a,Open,1,2026-01-01", 23), "No", std::string("1\0", 2),
         "nul_in_value"},
        {"amount with a NUL", std::string("1,a,Open,5\0,2026-01-01", 22), "Sum", std::string("5\0", 2),
         "nul_in_value"},
        {"id with a line end", "\"1\n2\",a,Open,1,2026-01-01", "No", "1\n2", "bad_id"},
        {"too narrow", "1,a,Open", "", "3/5", "wrong_width"},
        {"too wide", "1,a,Open,1,2026-01-01,x", "", "6/5", "wrong_width"},
        {"too long", "1,\"" + tooLong + "\",Open,1,2026-01-01", "", "", "row_too_long"},
        {"field too long", "1," + tooLong.substr(0, 1200000) + ",Open,1,2026-01-01", "", "",
         "field_too_long"},
    };
    for (const RejectCase& item : all) {
        SCOPED_TRACE(item.name);
        const Read read = readDeals("No,Name,Phase,Sum,Closing\n9,z,Open,1,2026-01-01\n" + item.row +
                                    "\n8,y,Open,1,2026-01-01\n");
        EXPECT_EQ(read.records.size(), 2U) << "reading goes on";
        ASSERT_EQ(read.rejections.size(), 1U);
        const Rejection& rejection = read.rejections[0];
        EXPECT_EQ(rejection.line, 3);
        EXPECT_EQ(rejection.column, item.column);
        EXPECT_EQ(rejection.value, item.value);
        EXPECT_EQ(rejection.code, item.code);
        EXPECT_TRUE(rejection.path.ends_with("export.csv"));
        EXPECT_EQ(read.report.rowsRead, 3);
        EXPECT_EQ(read.report.rejected, 1);
    }
}

TEST(TableReader, KeepsTheCellsOfARejectedRowAsRead) {
    const Read read = readDeals("No,Name,Phase\n, a \"b\" ,\n");
    ASSERT_EQ(read.rejections.size(), 1U);
    EXPECT_THAT(read.rejections[0].cells, ElementsAre("", " a \"b\" ", ""));
}

TEST(TableReader, KeepsOnlyTheBeginningOfABrokenRow) {
    const Read read = readDeals("No,Name,Phase\n1,\"" + std::string(10'000, 'x') + "\n");
    ASSERT_EQ(read.rejections.size(), 1U);
    EXPECT_EQ(read.rejections[0].code, code::kOpenQuote);
    EXPECT_EQ(read.rejections[0].value, "2") << "the line where the quote opens";
    EXPECT_EQ(read.rejections[0].cells.at(1).size(), 1000U);
}

TEST(TableReader, AcceptsEmptyCellsBehindTheHeaderAndHeadersWithoutName) {
    const Read read = readDeals("No,Name,Phase,,\n1,a,Open\n2,b,Open,,\n3,c,Open,,,,\n4,d,Open,note,\n");
    EXPECT_EQ(read.records.size(), 4U);
    EXPECT_TRUE(read.rejections.empty());
}

TEST(TableReader, ReadsABadCellOfAnotherFieldAsNullAndCountsIt) {
    const Read read =
        readDeals("No,Phase,Sum,Closing,Chance\n1,Open,abc,2026-02-30,2\n2,Open,xyz,2026-02-28,0.5\n");
    EXPECT_EQ(read.records.size(), 2U);
    EXPECT_EQ(read.field(0, "amount"), "null");
    EXPECT_EQ(read.field(0, "close_date"), "null");
    EXPECT_EQ(read.field(0, "probability"), "null");
    EXPECT_EQ(read.field(1, "probability"), "0.5");
    EXPECT_EQ(read.rows(code::kBadCell, "Sum"), 2);
    EXPECT_EQ(read.finding(code::kBadCell, "Sum")->value, "abc");
    EXPECT_EQ(read.finding(code::kBadCell, "Sum")->level, Level::Warn);
    EXPECT_EQ(read.rows(code::kBadCell, "Closing"), 1);
    EXPECT_EQ(read.rows(code::kOutOfRange, "Chance"), 1) << "never clamped";
}

TEST(TableReader, CountsNothingOfARowThatIsRejected) {
    const Read read = readDeals("No,Phase,Sum,Chance\n1,,abc,5\n2,Open,5,0.5\n");
    EXPECT_EQ(read.rejections.size(), 1U);
    EXPECT_EQ(read.finding(code::kBadCell), nullptr);
    EXPECT_EQ(read.finding(code::kOutOfRange), nullptr);
}

TEST(TableReader, ListsColumnsThatNothingReads) {
    const Read read = readDeals("No,Fax,Name,Phase,name,,GTM_Sample_Data__c\n1,x,a,Open,b,,1\n");
    EXPECT_THAT(read.report.skippedColumns, ElementsAre("Fax", "name"));
    EXPECT_EQ(read.field(0, "name"), "a") << "the first of two equal headers is read";
    EXPECT_NE(read.finding(code::kDuplicateHeader, "name"), nullptr);
    EXPECT_TRUE(read.sample);
}

TEST(TableReader, LeavesAFileAloneThatLacksARequiredColumn) {
    const Read read = readText("Opportunity Name,Stage,Amount\na,Open,5\n");
    EXPECT_FALSE(read.ready);
    EXPECT_TRUE(read.records.empty());
    ASSERT_NE(read.finding(code::kMissingColumn), nullptr);
    EXPECT_EQ(read.finding(code::kMissingColumn)->column, "Opportunity ID");
    EXPECT_EQ(read.finding(code::kMissingColumn)->level, Level::Reject);
    EXPECT_EQ(read.report.rowsRead, 0);
}

TEST(TableReader, SaysOfAnUnrecognisedFileWhatItLacks) {
    const Read read = readText("deal_id,contact_id,stage,amount,close_date\n1,2,3,4,5\n");
    EXPECT_FALSE(read.report.recognised());
    ASSERT_NE(read.finding(code::kUnrecognised), nullptr);
    EXPECT_EQ(read.finding(code::kUnrecognised)->column, "source");
    EXPECT_EQ(read.finding(code::kUnrecognised)->value, "example-duckflow: deals");
}

// --- Ends before the end

TEST(TableReader, StopsWhenAsked) {
    const testing::Folder folder;
    std::stop_source stop;
    stop.request_stop();
    const Read read = testing::readSource(
        testing::sourceFile(folder.write("a.csv", "Id,StageName\n1,Open\n")), {}, nullptr, stop.get_token());
    ASSERT_TRUE(read.error);
    EXPECT_EQ(read.error->code, Code::Cancelled);
    EXPECT_TRUE(read.records.empty());
}

TEST(TableReader, EndsWithTheErrorOfASink) {
    const testing::Folder folder;
    const auto table = openTable(testing::sourceFile(folder.write("a.csv", "Id,StageName\n1,Open\n2,Open\n")),
                                 testing::builtIn());
    ASSERT_TRUE(table);
    auto reader = TableReader::open(*table, {});
    ASSERT_TRUE(reader);
    int calls = 0;
    RowSinks sinks;
    sinks.record = [&](crm::Record&&, std::int64_t) -> Result<void> {
        ++calls;
        return fail(Code::StoreFailed, "full");
    };
    const auto done = reader->run(sinks);
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, Code::StoreFailed);
    EXPECT_EQ(calls, 1);
}

TEST(TableReader, TellsItsProgress) {
    const testing::Folder folder;
    std::string content = "Id,StageName\n";
    for (int i = 0; i < 2500; ++i)
        content += std::to_string(i) + ",Open\n";
    const auto table = openTable(testing::sourceFile(folder.write("a.csv", content)), testing::builtIn());
    auto reader = TableReader::open(*table, {});
    std::vector<std::int64_t> rows;
    double last = 0;
    RowSinks sinks;
    sinks.record = [](crm::Record&&, std::int64_t) { return Result<void>{}; };
    sinks.rejection = [](Rejection&&) { return Result<void>{}; };
    sinks.progress = [&](std::int64_t count, double fraction) {
        rows.push_back(count);
        EXPECT_GE(fraction, last);
        last = fraction;
    };
    ASSERT_TRUE(reader->run(sinks));
    EXPECT_THAT(rows, ElementsAre(0, 1000, 2000, 2500));
    EXPECT_EQ(last, 1.0);
}

// --- How far it reaches

TEST(TableReader, ReachesAsFarAsItsRecordsWhateverRowsAreNotReadInWhole) {
    const testing::Folder folder;
    std::mt19937 random(5);
    std::string content = "Id,StageName,CreatedDate,LastModifiedDate,CloseDate\n";
    for (int i = 0; i < 400; ++i) {
        const auto day = [&] {
            const int at = static_cast<int>(random() % 28) + 1;
            return "2026-" + std::string(random() % 2 ? "03" : "04") + (at < 10 ? "-0" : "-") +
                   std::to_string(at);
        };
        const auto pick = [&](const std::string& one, const std::string& other) {
            return random() % 8 == 0 ? other : one;
        };
        content += pick(std::to_string(i), "") + ",Open," + pick(day(), "2026-13-01") + ',' +
                   pick(day(), "") + ",2027-01-31\n";
    }
    content += ",Open,2026-12-24,2026-12-24,2026-12-24\n"; // of nobody
    const auto table = openTable(testing::sourceFile(folder.write("a.csv", content)), testing::builtIn());
    ASSERT_TRUE(table);
    std::optional<Day> all;
    int records = 0;
    RowSinks sinks;
    sinks.record = [&](crm::Record&& record, std::int64_t) {
        ++records;
        raise(all, newestOf(record));
        return Result<void>{};
    };
    sinks.rejection = [](Rejection&&) { return Result<void>{}; };
    ASSERT_TRUE(TableReader::open(*table, {})->run(sinks));
    ASSERT_TRUE(all);
    EXPECT_GT(records, 200);
    EXPECT_LT(*all, makeDay(2026, 5, 1));
    for (const std::int64_t before : {0, 2000}) { // with 2000 there is a day that is certain
        for (const Day known : {makeDay(2026, 1, 1), *all, makeDay(2026, 6, 1)}) {
            std::int64_t rows = 0;
            Reach reach;
            reach.add(known, before);
            const auto done = TableReader::open(*table, {})->reach(reach, [&](std::int64_t count, double) {
                rows = count;
            });
            ASSERT_TRUE(done);
            EXPECT_EQ(reach.newest(), before > 0 ? std::max(known, *all) : *all);
            EXPECT_EQ(rows, 401) << "all of them, whether read in whole or not";
        }
    }
}

TEST(Reach, LeavesOutFewRecordsFarBeyondAllOthers) {
    const Day last = makeDay(2026, 11, 14);
    struct Case {
        const char* name;
        Day stray;
        std::int64_t strays, others;
        bool out;
    };
    const Case cases[] = {
        {"one of 21, a century ahead", makeDay(2126, 11, 14), 1, 20, true},
        {"one of 20", makeDay(2126, 11, 14), 1, 19, false},
        {"90 days ahead", last + std::chrono::days{90}, 1, 20, false},
        {"91 days ahead", last + std::chrono::days{91}, 1, 20, true},
        {"many, of very many", makeDay(2126, 11, 14), 1001, 100000, false},
    };
    for (const Case& item : cases) {
        SCOPED_TRACE(item.name);
        Reach reach;
        reach.add(item.stray, item.strays);
        reach.add(last, item.others);
        EXPECT_EQ(reach.newest(), item.out ? last : item.stray);
        EXPECT_EQ(reach.furthest(), item.stray);
        EXPECT_EQ(reach.beyond(last), item.strays);
    }
    EXPECT_EQ(Reach().newest(), std::nullopt);
}

TEST(Reach, GoesByTheRecordsWithADayAndByWhatTheStoreKnows) {
    const Day spring = makeDay(2026, 5, 4), now = makeDay(2026, 11, 14);
    const auto newest = [&](Reach reach, std::int64_t old, std::int64_t undated) {
        reach.add(now);
        reach.add(spring, old);
        reach.add(std::nullopt, undated);
        return reach.newest();
    };
    EXPECT_EQ(newest(Reach(), 20, 0), spring);
    EXPECT_EQ(newest(Reach(), 19, 200), now) << "users without dates outvote nobody";
    EXPECT_EQ(newest(Reach(makeDay(2026, 11, 7)), 20, 0), now) << "a week after the import before";
    EXPECT_EQ(newest(Reach(makeDay(2026, 1, 1)), 20, 0), spring);
}

// --- Read on a thread beside

/// What comes out of a table, a line each, until the sink of records fails.
struct Beside {
    std::vector<std::string> told;
    Result<void> done;

    Beside(const Table& table, bool beside, std::int64_t failsAt = 0) {
        auto reader = TableReader::open(table, {});
        RowSinks sinks;
        sinks.record = [&](crm::Record&& record, std::int64_t line) -> Result<void> {
            told.push_back(record.id() + ' ' + std::to_string(line));
            return line == failsAt ? fail(Code::TooManyRejects) : Result<void>();
        };
        sinks.rejection = [&](Rejection&& rejection) {
            told.push_back(rejection.code);
            return Result<void>();
        };
        sinks.progress = [&](std::int64_t rows, double) { told.push_back(std::to_string(rows)); };
        done = beside ? runBeside(*reader, table, sinks, true, {}) : reader->run(sinks);
        told.push_back(std::to_string(reader->report().rowsRead));
    }
};

TEST(TableReader, GivesTheSameInTheSameOrderWhereItReadsBeside) {
    const testing::Folder folder;
    std::string text = "Id,Name,StageName,CreatedDate,CloseDate,IsClosed,IsWon\n";
    for (int i = 0; i < 5000; ++i)
        text += (i % 97 ? std::to_string(100'000 + i) : std::string()) +
                ",Some deal,Discovery,2026-09-01T08:00:00Z,2026-12-01,false,false\n";
    const auto table =
        openTable(testing::sourceFile(folder.write("Opportunity.csv", text)), testing::builtIn());
    ASSERT_TRUE(table && table->recognised());
    const Beside alone(*table, false), beside(*table, true);
    ASSERT_TRUE(alone.done && beside.done);
    EXPECT_GT(alone.told.size(), 5000U);
    EXPECT_EQ(beside.told, alone.told);
    const Beside failed(*table, true, 1234);
    ASSERT_FALSE(failed.done);
    EXPECT_EQ(failed.done.error().code, Code::TooManyRejects);
    EXPECT_LT(failed.told.size(), 1300U) << "and no row after it";
}

} // namespace
} // namespace gtm::ingest
