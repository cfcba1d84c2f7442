// SPDX-License-Identifier: GPL-3.0-only
// The data-quality report that an import ends in: what is odd, how often, for which KPIs, and where.
#include "core/report/quality.h"
#include "core/workspace/workspace.h"
#include "tests/support/temp_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace gtm {

using test::bytesOf;
using test::TempFolder;

namespace {

constexpr const char* kUsers = "Id,Name,Email,IsActive\n"
                               "0055g00000AAAAAAA5,Ann,ann@example.com,true\n";
constexpr const char* kStrangeDeals =
    "Id,Name,AccountId,StageName,OwnerId,Amount,CreatedDate,CloseDate,IsClosed,IsWon\n"
    "0065g00000AAAAAAA5,Fine,0015g00000AAAAAAA5,Discovery,0055g00000AAAAAAA5,100,2026-09-01T10:00:00.000Z,"
    "2026-12-01,false,false\n"
    "0065g00000AAAABAA5,Backwards,0015g00000AAAAAAA5,Closed "
    "Won,0055g00000AAAAAAA5,200,2026-09-10T10:00:00.000Z,"
    "2026-09-01,true,true\n"
    "0065g00000AAAACAA5,Stranger,0015g00000AAAAAAA5,Discovery,0055g00000AAAABAA5,300,2026-09-01T10:00:00."
    "000Z,"
    "2026-12-01,false,false\n"
    "0065g00000AAAADAA5,Endless,0015g00000AAAAAAA5,Legal,0055g00000AAAAAAA5,400,2026-09-01T10:00:00.000Z,,"
    "false,"
    "false\n"
    "0065g00000AAAAEAA5,Fine,0015g00000AAAAAAA5,Discovery,0055g00000AAAAAAA5,500,2026-09-02T10:00:00.000Z,"
    "2026-12-01,false,false\n"
    "0065g00000AAAAFAA5,Unreadable,0015g00000AAAABAA5,Discovery,0055g00000AAAAAAA5,a lot,"
    "2026-09-02T10:00:00.000Z,2026-12-01,false,false\n"
    "0065g00000AAAAGAA5,Larger,0015g00000AAAABAA5,Legal,0055g00000AAAAAAA5,900,2026-09-02T10:00:00.000Z,"
    "2026-12-01,false,false\n"
    "0065g00000AAAAHAA5,,0015g00000AAAABAA5,,0055g00000AAAAAAA5,900,2026-09-02T10:00:00.000Z,2026-12-01,"
    "false,"
    "false\n";
constexpr const char* kStrangeLeads =
    "Id,Name,Company,Email,Status,LeadSource,OwnerId,CreatedDate\n"
    "00Q5g00000AAAAAAA5,Early,Acme,early@example.com,New,Web,0055g00000AAAAAAA5,2026-09-10T10:00:00.000Z\n"
    "00Q5g00000AAAABAA5,Twice,Beta,early@example.com,New,Web,0055g00000AAAAAAA5,2026-09-20T10:00:00.000Z\n";
constexpr const char* kCalls =
    "Id,WhoId,OwnerId,Subject,TaskSubtype,Status,IsClosed,CompletedDateTime,CreatedDate\n"
    "00T5g00000AAAAAAA5,00Q5g00000AAAAAAA5,0055g00000AAAAAAA5,Call,Call,Completed,true,"
    "2026-09-09T10:00:00.000Z,2026-09-09T10:00:00.000Z\n";

struct Quality : testing::Test {
    TempFolder folder;
    std::optional<Workspace> workspace;

    void SetUp() override {
        OpenOptions options;
        options.zone = "UTC";
        options.currency = "USD";
        auto opened = Workspace::open(folder / "store.gtm", options);
        ASSERT_TRUE(opened);
        workspace.emplace(std::move(*opened));
    }
    ImportRequest request(const std::vector<std::pair<std::string, std::string>>& files) {
        ImportRequest request;
        request.timeZone = "UTC";
        for (const auto& [name, content] : files)
            request.paths.push_back(folder.write(name, content));
        request.asOf = makeDay(2026, 10, 10);
        return request;
    }
    ingest::ImportReport import(const std::vector<std::pair<std::string, std::string>>& files) {
        auto report = workspace->import(request(files));
        EXPECT_TRUE(report) << report.error().detail;
        EXPECT_TRUE(workspace->reload());
        return report ? std::move(*report) : ingest::ImportReport();
    }
};

const report::QualityRow* rowOf(const std::vector<report::QualityRow>& rows, const std::string& code,
                                const std::string& entity) {
    const auto row =
        std::ranges::find_if(rows, [&](const auto& one) { return one.code == code && one.entity == entity; });
    return row == rows.end() ? nullptr : &*row;
}

bool bearsOn(const report::QualityRow& row, const std::string& kpi) {
    return std::ranges::any_of(row.effects, [&](const auto& effect) { return effect.kpi == kpi; });
}

} // namespace

TEST_F(Quality, EveryOddityIsCountedWithItsEffectAndItsRecords) {
    const auto report = import({{"User.csv", kUsers},
                                {"Opportunity.csv", kStrangeDeals},
                                {"Lead.csv", kStrangeLeads},
                                {"Task.csv", kCalls}});
    const struct {
        const char *code, *entity;
        std::int64_t rows;
        const char *worst, *kpi, *other;
    } cases[] = {
        {"closed_before_created", "opportunity", 1, "Backwards", "cycle_days", "ttft"},
        {"unknown_stage", "opportunity", 2, "Larger", "stage_conv", "ttft"},
        {"unknown_owner", "opportunity", 1, "Stranger", "win_rate", "lead_new"},
        {"no_close_date", "opportunity", 1, "Endless", "past_due_share", "lead_new"},
        {"duplicate_deal", "opportunity", 1, "Fine", "pipe_created_cnt", "lead_new"},
        {"bad_cell", "opportunity", 1, "Unreadable", "bookings_new", "win_rate"},
        {"touch_before_start", "lead", 1, "Early", "ttft", "win_rate"},
        {"same_person", "lead", 1, "Twice", "lead_new", "win_rate"},
        {"missing_value", "opportunity", 1, "0065g00000AAAAHAA5", "win_rate", "lead_new"},
    };
    for (const bool stored : {false, true}) {
        const auto rows = report::qualityRows(stored ? *workspace->lastImport() : report);
        for (const auto& c : cases) {
            const auto* row = rowOf(rows, c.code, c.entity);
            ASSERT_TRUE(row) << c.code;
            EXPECT_EQ(row->rows, c.rows) << c.code;
            ASSERT_FALSE(row->places.empty()) << c.code;
            EXPECT_THAT(report::placeText(row->places.front()), testing::HasSubstr(c.worst)) << c.code;
            EXPECT_TRUE(bearsOn(*row, c.kpi)) << c.code;
            EXPECT_FALSE(bearsOn(*row, c.other)) << c.code;
            EXPECT_NE(row->message, c.code) << "a sentence";
        }
    }
    EXPECT_EQ(report::qualityRows(report).front().level, ingest::Level::Reject) << "the worst first";
}

TEST_F(Quality, TheSameFilesAgainSayTheSameOfTheirRecords) {
    using Files = std::vector<std::pair<std::string, std::string>>;
    const Files people{{"User.csv", kUsers}, {"Lead.csv", kStrangeLeads}, {"Task.csv", kCalls}};
    const Files deals{{"User.csv", kUsers}, {"Opportunity.csv", kStrangeDeals}};
    const auto said = [](const ingest::ImportReport& report) {
        std::vector<std::string> all;
        for (const auto& row : report::qualityRows(report)) {
            all.push_back(row.entity + ' ' + row.code + ' ' + std::to_string(row.rows) + ' ' + row.message);
            for (const auto& place : row.places)
                all.back() += ", " + report::placeText(place);
        }
        return all;
    };
    import(people);
    const auto first = import(deals);
    ASSERT_GE(said(first).size(), 6U);
    const auto again = import(deals);
    EXPECT_EQ(again.files[1].unchanged, first.files[1].inserted);
    EXPECT_EQ(said(again), said(first)) << "repeated";
    import(people);
    EXPECT_EQ(said(import(deals)), said(first)) << "not said by the import before: found again";
    const auto checks = workspace->verify();
    ASSERT_TRUE(checks);
    for (const auto& check : *checks)
        EXPECT_TRUE(check.ok) << check.name << ": " << check.detail;
}

TEST_F(Quality, OfManyUnknownStagesAndStatusesTheCommonestAreTold) {
    std::string deals = "Id,Name,StageName,CreatedDate,CloseDate\n";
    std::string leads = "Id,Name,Company,Status,CreatedDate\n";
    const std::string words = std::string("ABCDEFGHIJKLMNOPQRSTUVWXY");
    for (const char c : words + "YY") { // "Y" thrice
        const auto id = std::to_string(1000 + deals.size());
        const std::string word = std::string("Odd") + c + std::string(300, 'x');
        deals += id + ",Deal," + word + ",2026-09-01T10:00:00.000Z,2026-12-01\n";
        leads += id + ",Ann,Acme," + word + ",2026-09-01T10:00:00.000Z\n";
    }
    const auto report = import({{"Opportunity.csv", deals}, {"Lead.csv", leads}});
    for (const auto& [code, more, entity] : {std::tuple("unknown_stage", "more_stages", "opportunity"),
                                             std::tuple("unknown_status", "more_statuses", "lead")}) {
        std::vector<ingest::Finding> told;
        for (const ingest::FileReport& file : report.files)
            std::ranges::copy_if(file.findings, std::back_inserter(told),
                                 [&](const auto& one) { return one.code == code; });
        ASSERT_EQ(told.size(), 20u) << code;
        EXPECT_EQ(told.front().rows, 3) << "the commonest first";
        EXPECT_EQ(told.front().value, "OddY" + std::string(196, 'x')) << "and cut";
        const auto rows = report::qualityRows(report);
        const auto* rest = rowOf(rows, more, entity);
        ASSERT_TRUE(rest) << more;
        EXPECT_EQ(rest->rows, 5);
        EXPECT_THAT(rest->message, testing::StartsWith("5 more"));
    }
}

TEST_F(Quality, FineRecordsSayNothing) {
    std::string fine(kStrangeDeals);
    fine.resize(fine.find("0065g00000AAAABAA5"));
    const auto report = import({{"User.csv", kUsers}, {"Opportunity.csv", fine}});
    EXPECT_TRUE(report::qualityRows(report).empty());
    EXPECT_EQ(report::findingsTable(report).rows.size(), 0u);
}

TEST_F(Quality, WithoutUsersNobodyIsUnknown) {
    const auto rows = report::qualityRows(import({{"Opportunity.csv", kStrangeDeals}}));
    EXPECT_FALSE(rowOf(rows, "unknown_owner", "opportunity"));
}

TEST_F(Quality, BulkEditsAreNoted) {
    std::string deals = "Id,Name,StageName,CreatedDate,CloseDate\n";
    std::string history = "Id,OpportunityId,StageName,CreatedById,CreatedDate\n";
    const std::string letters = "ABCDEFGHIJKL";
    for (const char c : letters) {
        const std::string id = std::string("0065g00000AAAA") + c + "AA5";
        deals += id + ",Deal " + c + ",Proposal,2026-09-01T10:00:00.000Z,2026-12-01\n";
        history += std::string("h1") + c + "," + id + ",Discovery,0055g00000AAAAAAA5,2026-09-01T10:0" +
                   std::to_string((c - 'A') % 9) + ":00.000Z\n";
        history += std::string("h2") + c + "," + id + ",Proposal,0055g00000AAAAAAA5,2026-09-05T10:00:0" +
                   std::to_string((c - 'A') % 9) + ".000Z\n";
    }
    const auto rows =
        report::qualityRows(import({{"Opportunity.csv", deals}, {"OpportunityHistory.csv", history}}));
    const auto* row = rowOf(rows, "bulk_edit", "opportunity");
    ASSERT_TRUE(row);
    EXPECT_EQ(row->rows, 12);
    EXPECT_EQ(row->level, ingest::Level::Note);
    EXPECT_TRUE(bearsOn(*row, "stage_days"));
    EXPECT_FALSE(bearsOn(*row, "win_rate"));
}

TEST_F(Quality, TheListHoldsEveryPlaceAndThePageTheWorst) {
    std::string deals = "Id,Name,StageName,Amount,CreatedDate,CloseDate\n";
    for (int i = 0; i < 12; ++i)
        deals += "0065g00000AAAA" + std::string(1, char('A' + i)) + "AA5,Deal " + std::to_string(i) +
                 ",Discovery,n" + std::to_string(i) + ",2026-09-01T10:00:00.000Z,2026-12-01\n";
    const auto now = import({{"Opportunity.csv", deals}});
    const auto kept = report::qualityRows(*workspace->lastImport());
    ASSERT_TRUE(rowOf(kept, "bad_cell", "opportunity"));
    EXPECT_EQ(rowOf(kept, "bad_cell", "opportunity")->places.size(), 5u);
    EXPECT_EQ(rowOf(kept, "bad_cell", "opportunity")->rows, 12);
    const std::string csv =
        report::csvText(report::findingsTable(*workspace->lastImport(ingest::Places::All)));
    EXPECT_EQ(csv, report::csvText(report::findingsTable(now))) << "as told after the import";
    EXPECT_NE(csv.find(",0065g00000AAAALAA5,Deal 11,13,n11\n"), std::string::npos) << csv;
}

TEST_F(Quality, LongCellsAreToldByTheirBeginning) {
    const auto report =
        import({{"Opportunity.csv", "Id,Name,StageName,Amount,CreatedDate,CloseDate\n"
                                    "0065g00000AAAAAAA5," +
                                        std::string(5000, 'n') + ",Discovery," + std::string(5000, 'v') +
                                        ",2026-09-01T10:00:00.000Z,2026-12-01\n"}});
    const auto rows = report::qualityRows(report);
    const auto* row = rowOf(rows, "bad_cell", "opportunity");
    ASSERT_TRUE(row);
    ASSERT_EQ(row->places.size(), 1u);
    EXPECT_EQ(row->places.front().value, std::string(200, 'v'));
    EXPECT_EQ(row->places.front().name, std::string(200, 'n'));
}

TEST_F(Quality, CsvThatWeWriteIsNoFormulaAndImportsToTheSameValues) {
    const std::vector<std::string> names{"=1+1",   "+49 30", "-Acme-",  "@here", "'quoted'",
                                         "'=kept", "plain",  "a,\"b\"", "it's"};
    std::string deals = "Id,Name,StageName,Amount,CreatedDate,CloseDate\n";
    for (size_t i = 0; i < names.size(); ++i) {
        std::string quoted = names[i];
        for (size_t at = 0; (at = quoted.find('"', at)) != std::string::npos; at += 2)
            quoted.insert(at, 1, '"');
        if (quoted == "'=kept") // as a spreadsheet would have written it
            quoted.insert(0, 1, '\'');
        deals += "0065g00000AAAA" + std::string(1, char('A' + char(i))) + "AA5,\"" + quoted +
                 "\",,-5,2026-09-01T10:00:00.000Z,2026-12-01\n"; // no stage: rejected
    }
    const auto first = import({{"Opportunity.csv", deals}});
    ASSERT_EQ(first.rejected(), std::ssize(names));
    const std::string csv = report::csvText(report::rejectedRows(first));
    for (const char* formula : {",=", ",+", ",-", ",@", "\n=", ",\"=", ",\"+", ",\"-", ",\"@"})
        EXPECT_EQ(csv.find(formula), std::string::npos) << formula << csv;
    // Corrected in a spreadsheet: a stage is filled in, and the column is read under its own name.
    std::string corrected = csv;
    for (size_t at = 0; (at = corrected.find(",,'-5", at)) != std::string::npos; at += 10)
        corrected.insert(at + 1, "Discovery");
    EXPECT_EQ(import({{"corrected/Opportunity.csv", corrected}}).rejected(), 0);
    KpiRequest ask;
    ask.kpi = "pipe_created_cnt";
    ask.period = Period{makeDay(2026, 1, 1), makeDay(2026, 12, 31)};
    const auto list = workspace->records(ask);
    ASSERT_TRUE(list);
    std::vector<std::string> read;
    for (const auto& row : list->rows)
        read.push_back(row.name);
    EXPECT_THAT(read, testing::UnorderedElementsAreArray(names));
    for (const auto& row : list->rows)
        EXPECT_EQ(row.amount, -5) << row.name;
}

TEST_F(Quality, AStopAnywhereInTheDerivationChangesNothing) {
    import({{ "Opportunity.csv", kStrangeDeals }});
    const std::string before = bytesOf(folder / "store.gtm");
    auto later = request({{"later/Opportunity.csv", kStrangeDeals}, {"Lead.csv", kStrangeLeads}});
    int told = 0, stops = 0;
    ASSERT_TRUE(workspace->import(
        [&] {
            auto look = later;
            look.dryRun = true;
            return look;
        }(),
        [&](const auto& now) { told += now.step == ingest::ImportProgress::Step::Deriving; }));
    EXPECT_GE(told, 6) << "each step of the derivation is told";
    for (int at = 1; at <= 6; ++at) {
        std::stop_source stop;
        int seen = 0;
        double fraction = 0;
        const auto done = workspace->import(
            later,
            [&](const ingest::ImportProgress& now) {
                EXPECT_GE(now.fraction, fraction);
                fraction = now.fraction;
                if (now.step == ingest::ImportProgress::Step::Deriving && ++seen == at)
                    stop.request_stop();
            },
            stop.get_token());
        ASSERT_FALSE(done);
        EXPECT_EQ(done.error().code, Code::Cancelled);
        EXPECT_EQ(bytesOf(folder / "store.gtm"), before);
        ++stops;
    }
    EXPECT_EQ(stops, 6);
}

TEST_F(Quality, AmountsWithoutAnExchangeRateAreNamedWithTheirCurrency) {
    // 100 crowns and 7 złoty cannot be added to dollars; the deal in dollars and the one without money can.
    const auto report =
        import({{"Opportunity.csv",
                 "Id,Name,StageName,Type,Amount,CurrencyIsoCode,CreatedDate,CloseDate,IsClosed,IsWon\n"
                 "1,Crowns,Closed Won,New Business,100,SEK,2026-09-01,2026-10-01,true,true\n"
                 "2,Zloty,Closed Won,New Business,7,PLN,2026-09-01,2026-10-01,true,true\n"
                 "3,Dollars,Closed Won,New Business,50,USD,2026-09-01,2026-10-01,true,true\n"
                 "4,Nothing,Discovery,New Business,,SEK,2026-09-01,2026-12-01,false,false\n"}});
    const auto rows = report::qualityRows(report);
    const auto* row = rowOf(rows, "no_rate", "opportunity");
    ASSERT_TRUE(row);
    EXPECT_EQ(row->rows, 2);
    EXPECT_THAT(row->message, testing::HasSubstr("PLN, SEK"));
    EXPECT_THAT(report::placeText(row->places.front()), testing::HasSubstr("Crowns"));
    EXPECT_TRUE(bearsOn(*row, "bookings_new"));
    EXPECT_FALSE(bearsOn(*row, "lead_new"));
    KpiRequest request;
    request.kpi = "bookings_new";
    request.week = makeDay(2026, 10, 4);
    const auto series = workspace->kpi(request);
    ASSERT_TRUE(series);
    EXPECT_FALSE(series->points.back().value);

    // Somebody says what they are worth: 100 crowns are 10 dollars, 7 zloty 1.75.
    EXPECT_THAT(*workspace->lackingRates(), testing::ElementsAre("PLN", "SEK"));
    const auto draft =
        workspace->withRates({{"SEK", makeDay(2026, 9, 1), 0.1}, {"PLN", makeDay(2026, 9, 1), 0.25}});
    ASSERT_TRUE(draft);
    Signature signature;
    signature.author = "Ann";
    signature.reason = "Rates of the year";
    signature.effective = makeDay(2026, 9, 28);
    const auto published = workspace->publish(*draft, signature);
    ASSERT_TRUE(published) << published.error().detail;
    ASSERT_TRUE(workspace->reload());
    EXPECT_TRUE(workspace->lackingRates()->empty());
    EXPECT_EQ(workspace->kpi(request)->points.back().value, 50 + 10 + 1.75);
}

} // namespace gtm
