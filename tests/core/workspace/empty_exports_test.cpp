// SPDX-License-Identifier: GPL-3.0-only
// Exports that hold nothing.
#include "core/report/sentence.h"
#include "core/workspace/workspace.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

namespace gtm {

namespace {

struct EmptyExports : testing::Test {
    test::TempFolder folder;
    std::filesystem::path store = folder / "store.gtm";

    static ImportRequest of(std::vector<std::filesystem::path> paths) {
        ImportRequest request;
        request.paths = std::move(paths);
        return request;
    }
};

} // namespace

TEST_F(EmptyExports, AnExportOfHeadersAloneIsNamedAndCreatesNothing) {
    const auto workspace = Workspace::open(store, {});
    ASSERT_TRUE(workspace);
    const auto deals = folder.write(
        "in/Opportunity.csv", "Id,Name,StageName,Amount,CloseDate,CreatedDate,IsClosed,IsWon,OwnerId\n");
    auto report = workspace->import(of({deals}));
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, Code::NoRows);
    EXPECT_EQ(report::sentence(report.error()).find(deals.string() + " has headers and no rows"), 0u);
    const auto accounts = folder.write("in/Account.csv", "Id,Name,Industry\n");
    report = workspace->import(of({folder / "in"}));
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, Code::NoRows);
    EXPECT_NE(report::sentence(report.error()).find(accounts.string() + ", " + deals.string()),
              std::string::npos);
    ImportRequest dated = of({deals});
    dated.asOf = makeDay(2026, 11, 15);
    report = workspace->import(dated);
    ASSERT_FALSE(report) << "a date alone makes no import of nothing";
    EXPECT_EQ(report.error().code, Code::NoRows);
    EXPECT_FALSE(std::filesystem::exists(store));
    folder.write("in/Account.csv", "Id,Name,Industry\n001000000000001AAA,Acme,Steel\n");
    EXPECT_EQ(workspace->import(of({folder / "in"})).error().code, Code::AsOfUnknown) << "a row is there";
}

} // namespace gtm
