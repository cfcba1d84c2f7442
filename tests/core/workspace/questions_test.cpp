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
    static ImportRequest of(std::vector<std::filesystem::path> paths) {
        ImportRequest request;
        request.paths = std::move(paths);
        request.asOf = makeDay(2026, 7, 12);
        return request;
    }
    static std::vector<std::string> pathsOf(const ingest::ImportReport& report) {
        std::vector<std::string> names;
        for (const ingest::FileReport& file : report.files)
            names.push_back(std::filesystem::path(file.path).filename().string());
        return names;
    }
};

} // namespace

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
