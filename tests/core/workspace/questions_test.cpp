// SPDX-License-Identifier: GPL-3.0-only
// What an import asks, and what it leaves out where somebody says so.
#include "core/workspace/workspace.h"
#include "tests/core/ingest/zip_files.h"
#include "tests/support/temp_folder.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace gtm {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

constexpr const char* kPipedrive = "Deal - ID,Deal - Title,Deal - Stage,Deal - Status,Deal - Deal created,"
                                   "Deal - Update time\n"
                                   "1,One,Demo,Open,2026-07-09 07:43:21,2026-07-09 07:43:21\n";
constexpr const char* kDeals = "Id,Name,StageName,CloseDate,CreatedDate,Amount\n";

struct Questions : testing::Test {
    test::TempFolder folder;
    std::optional<Workspace> workspace;

    void SetUp() override {
        OpenOptions options;
        options.zone = "Europe/Berlin";
        options.currency = "EUR";
        auto opened = Workspace::open(folder / "store.gtm", options);
        ASSERT_TRUE(opened);
        workspace.emplace(std::move(*opened));
    }
    ingest::ImportReport import(ImportRequest request) {
        auto report = workspace->import(request);
        EXPECT_TRUE(report) << report.error().where << ' ' << report.error().detail;
        EXPECT_TRUE(workspace->reload());
        return report ? std::move(*report) : ingest::ImportReport();
    }
    static ImportRequest of(std::vector<std::filesystem::path> paths, const std::string& zone = {}) {
        ImportRequest request;
        request.paths = std::move(paths);
        request.timeZone = zone;
        request.asOf = makeDay(2026, 7, 12);
        return request;
    }
    static const ingest::Finding* question(const ingest::ImportReport& report) {
        for (const ingest::Finding& finding : report.files.front().findings)
            if (finding.code == "needs_answer")
                return &finding;
        return nullptr;
    }
    static std::vector<std::string> pathsOf(const ingest::ImportReport& report) {
        std::vector<std::string> names;
        for (const ingest::FileReport& file : report.files)
            names.push_back(std::filesystem::path(file.path).filename().string());
        return names;
    }
};

} // namespace

TEST_F(Questions, TheZoneOfTimesIsAskedOncePerSource) {
    const auto file = folder.write("deals.csv", kPipedrive);
    auto report = import(of({file}));
    ASSERT_EQ(report.files.front().vendor, "pipedrive");
    ASSERT_NE(question(report), nullptr);
    EXPECT_THAT(question(report)->answer, HasSubstr("time_zone = \"Europe/Berlin\""));
    EXPECT_EQ(question(report)->value, "2026-07-09 07:43:21");
    EXPECT_FALSE(report.clean());
    EXPECT_EQ(report.batch, 0) << "nothing is stored before the answer";

    report = import(of({file}, "UTC"));
    EXPECT_EQ(question(report), nullptr);
    EXPECT_EQ(report.files.front().inserted, 1);
    report = import(of({file}));
    EXPECT_EQ(question(report), nullptr) << "it is remembered for the source";
    EXPECT_EQ(report.files.front().unchanged, 1) << "and read the same way";
    report = import(of({file}, "America/New_York"));
    EXPECT_EQ(report.files.front().updated, 1) << "another answer moves the times";

    const auto other =
        folder.write("other.csv", "Record ID,Deal Name,Deal Stage,Pipeline,Create Date,Close Date,"
                                  "Amount,Deal owner\n"
                                  "1,One,Demo,Sales,2026-07-01 08:30,2026-08-01,1,Jo\n");
    report = import(of({other}));
    EXPECT_EQ(report.files.front().vendor, "hubspot");
    EXPECT_NE(question(report), nullptr) << "another source is asked by itself";
}

TEST_F(Questions, TakingTheImportBackTakesTheAnswerBack) {
    const auto file = folder.write("deals.csv", kPipedrive);
    import(of(
        {folder.write("Opportunity.csv",
                      std::string(kDeals) + "006000000000001AAA,One,Discovery,2026-10-01,2026-07-01,1\n")}));
    import(of({file}, "UTC"));
    ASSERT_TRUE(workspace->undoImport());
    ASSERT_TRUE(workspace->reload());
    EXPECT_NE(question(import(of({file}))), nullptr);
}

TEST_F(Questions, TablesOfFoldersAndArchivesCanBeLeftOut) {
    const std::string one =
        std::string(kDeals) + "006000000000001AAA,One,Discovery,2026-10-01,2026-07-01,1\n";
    const std::string two =
        std::string(kDeals) + "006000000000002AAA,Two,Discovery,2026-10-01,2026-07-01,1\n";
    const auto kept = folder.write("exports/a.csv", one);
    const auto left = folder.write("exports/b.csv", two);
    ImportRequest request = of({folder / "exports"});
    request.leaveOut = {left.string()};
    EXPECT_THAT(pathsOf(import(request)), ElementsAre("a.csv"));

    const auto archive = folder / "exports.zip";
    ingest::testing::writeZip(archive, {{"a.csv", one}, {"b.csv", two}});
    request = of({archive});
    request.leaveOut = {archive.string() + "/a.csv"};
    const auto report = import(request);
    EXPECT_THAT(pathsOf(report), ElementsAre("b.csv"));
    EXPECT_EQ(report.files.front().inserted, 1);
}

} // namespace gtm
