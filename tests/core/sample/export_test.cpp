// SPDX-License-Identifier: GPL-3.0-only
#include "tests/core/sample/export_folder.h"

#include <gtest/gtest.h>

#include <fstream>

namespace gtm::sample::test {

/// Those of the CRM, then those beside it.
const std::vector<std::string> kCrmFiles{
    "User", "Account", "Contact", "Lead", "LeadHistory", "Opportunity", "OpportunityHistory",
    "Task", "Event"};
const std::vector<std::string> kBookFiles{"Team",           "Campaign", "Spend",   "Contract",
                                          "AccountHealth",  "Case",     "Partner", "DealRegistration",
                                          "AccountHistory", "Quota",    "Target"};

std::vector<std::string> allFiles() {
    std::vector<std::string> all = kCrmFiles;
    all.insert(all.end(), kBookFiles.begin(), kBookFiles.end());
    return all;
}
const std::vector<std::string> kFiles = allFiles();

TEST(SampleExports, WriteOneFileForEachKindOfRecord) {
    const auto& files = ExportFolder::standard().files();
    ASSERT_EQ(files.size(), kFiles.size());
    for (size_t i = 0; i < files.size(); ++i)
        EXPECT_EQ(files[i].filename(), kFiles[i] + ".csv");
}

TEST(SampleExports, AreTheSameForTheSameOptions) {
    const ExportFolder again;
    for (const auto& file : kFiles)
        EXPECT_TRUE(ExportFolder::standard().bytes(file) == again.bytes(file)) << file;
}

TEST(SampleExports, DifferForAnotherSeed) {
    Options options;
    options.seed = 7;
    const ExportFolder other(options);
    for (const auto& file : kFiles) {
        if (file == "Target" || file == "Team") // What was planned does not depend on luck.
            continue;
        EXPECT_FALSE(ExportFolder::standard().bytes(file) == other.bytes(file)) << file;
    }
}

TEST(SampleExports, HoldTheRecordsOfAMidSizeCompany) {
    const auto& folder = ExportFolder::standard();
    size_t records = 0;
    for (const auto& file : kFiles) {
        const size_t rows = folder.table(file).rows.size();
        RecordProperty(file, static_cast<int>(rows));
        if (!file.ends_with("History"))
            records += rows;
    }
    RecordProperty("records", static_cast<int>(records));
    EXPECT_GT(records, 15'000U);
    EXPECT_LT(records, 18'000U);
    EXPECT_NEAR(static_cast<double>(folder.table("User").rows.size()), 36, 4);
    EXPECT_NEAR(static_cast<double>(folder.table("Account").rows.size()), 850, 100);
    EXPECT_NEAR(static_cast<double>(folder.table("Contact").rows.size()), 950, 120);
    EXPECT_NEAR(static_cast<double>(folder.table("Lead").rows.size()), 3200, 250);
    EXPECT_NEAR(static_cast<double>(folder.table("Opportunity").rows.size()), 1950, 250);
}

TEST(SampleExports, GrowWithTheSize) {
    for (const double size : {0.3, 3.0}) {
        Options options;
        options.size = size;
        const ExportFolder scaled(options);
        for (const auto& file : kCrmFiles) {
            if (file == "User")
                continue;
            const auto rows = static_cast<double>(scaled.table(file).rows.size());
            const auto expected =
                static_cast<double>(ExportFolder::standard().table(file).rows.size()) * size;
            EXPECT_NEAR(rows / expected, 1, 0.12) << file << " at " << size;
        }
        for (const std::string file :
             {"Contract", "AccountHealth", "Case", "DealRegistration", "AccountHistory"})
            EXPECT_NEAR(static_cast<double>(scaled.table(file).rows.size()) /
                            static_cast<double>(ExportFolder::standard().table(file).rows.size()) / size,
                        1, 0.3)
                << file << " at " << size;
    }
}

TEST(SampleExports, MarkEveryRowAsMadeUp) {
    for (const auto& file : kFiles) {
        const Table& table = ExportFolder::standard().table(file);
        EXPECT_EQ(table.columns.back(), kMarkerColumn) << file;
        for (const auto& row : table.rows)
            ASSERT_EQ(row.back(), "true") << file;
    }
}

TEST(SampleExports, QuoteEveryValueAndEndRowsWithLf) {
    for (const auto& file : kFiles) {
        const std::string text = ExportFolder::standard().bytes(file);
        EXPECT_EQ(text.front(), '"') << file;
        EXPECT_TRUE(text.ends_with("\"\n")) << file;
        EXPECT_EQ(text.find('\r'), std::string::npos) << file;
        EXPECT_EQ(text.find(",,"), std::string::npos) << file;
    }
}

TEST(SampleExports, AcceptAnyLastDay) {
    Options options;
    options.size = 0.3;
    options.asOf = makeDay(2025, 3, 12); // A Wednesday.
    const ExportFolder folder(options);
    const Table& leads = folder.table("Lead");
    const auto newest = instantOf(leads.cell(leads.rows.back(), "CreatedDate"));
    EXPECT_EQ(newYork().localDay(newest.value()), options.asOf);
}

TEST(SampleExports, TooSmallACompanyStillHasEveryKindOfRecord) {
    Options options;
    options.size = 0;
    const ExportFolder folder(options);
    for (const auto& file : kFiles)
        EXPECT_FALSE(folder.table(file).rows.empty()) << file;
}

TEST(SampleExports, LeaveNoTemporaryFiles) {
    const QTemporaryDir folder;
    Options options;
    options.size = 0.1;
    const auto target = std::filesystem::path(folder.path().toStdString()) / "new" / "folder";
    ASSERT_TRUE(writeExports(target, options).has_value());
    size_t entries = 0;
    for ([[maybe_unused]] const auto& entry : std::filesystem::directory_iterator(target))
        ++entries;
    EXPECT_EQ(entries, kFiles.size());
}

TEST(SampleExports, SayWhereTheyCannotBeWritten) {
    const QTemporaryDir folder;
    const auto occupied = std::filesystem::path(folder.path().toStdString()) / "occupied";
    std::ofstream(occupied) << "a file\n";
    const auto result = writeExports(occupied / "sample");
    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().code, Code::FileUnwritable);
    EXPECT_FALSE(result.error().where.empty());

    const auto blocked = std::filesystem::path(folder.path().toStdString()) / "blocked";
    std::filesystem::create_directories(blocked / "Lead.csv"); // A folder where a file should come.
    const auto second = writeExports(blocked);
    ASSERT_FALSE(second.has_value());
    EXPECT_EQ(second.error().code, Code::FileUnwritable);
}

} // namespace gtm::sample::test
