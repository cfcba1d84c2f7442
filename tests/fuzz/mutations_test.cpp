// SPDX-License-Identifier: GPL-3.0-only
// Damaged files: no crash, and every row is accounted for. GTM_MUTATIONS says how many.
#include "tests/fuzz/harness.h"
#include "tests/fuzz/mutator.h"
#include "tests/fuzz/seeds.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace gtm::fuzz {
namespace {

constexpr int kUsual = 2'000; ///< The presets of the sanitizers ask for more.
/// Of the mutants so many are workbooks.
constexpr int kBooksShare = 10;
constexpr double kLeastReaching = 0.3;

int mutations() {
    const char* asked = std::getenv("GTM_MUTATIONS");
    return asked ? std::atoi(asked) : kUsual;
}

struct Count {
    int files = 0, opened = 0, reaching = 0;
    std::int64_t rows = 0, rejected = 0;

    void add(const Outcome& outcome, const std::string& bytes) {
        ++files;
        opened += outcome.opened ? 1 : 0;
        reaching += outcome.records() > 0 ? 1 : 0;
        rows += outcome.rowsRead;
        rejected += outcome.rejected;
        ASSERT_TRUE(outcome.accounted())
            << outcome.rowsRead << " rows read, " << outcome.inserted << " + " << outcome.updated << " + "
            << outcome.unchanged << " + " << outcome.rejected << " accounted for in:\n"
            << bytes;
    }
    void print(const char* what) const {
        std::printf(
            "%s: %d mutants, %d looked at, %d (%.0f %%) with records; %lld rows read, %lld rejected\n", what,
            files, opened, reaching, 100.0 * reaching / files, static_cast<long long>(rows),
            static_cast<long long>(rejected));
    }
    [[nodiscard]] double share() const { return static_cast<double>(reaching) / files; }
};

/// Of ten, seven are damaged in their texts, two anywhere in the XML of a part, and one as a file. The last
/// two are packed, as packing takes longer than reading.
std::string mutatedBook(Mutator& mutator, std::vector<ingest::testing::ZipMember> members) {
    const std::size_t kind = mutator.below(10);
    for (ingest::testing::ZipMember& member : members)
        member.plain = kind < 8;
    ingest::testing::ZipMember* chosen = &members[mutator.below(members.size())];
    if (kind < 8)
        chosen = &*std::ranges::find_if(
            members, [](const auto& member) { return member.name.ends_with("sheet1.xml"); });
    if (kind < 7)
        chosen->content = mutator.mutateTexts(chosen->content, csvSeeds());
    else if (kind < 9)
        chosen->content = mutator.mutate(chosen->content, csvSeeds());
    std::string bytes = ingest::testing::zipBytes(members);
    return kind == 9 ? mutator.mutate(std::move(bytes), csvSeeds()) : bytes;
}

} // namespace

TEST(Mutations, SeedsAreWhole) {
    Harness harness;
    for (const std::string& seed : csvSeeds()) {
        const Outcome outcome = harness.import(seed, ".csv");
        EXPECT_GE(outcome.inserted, 2) << seed;
        EXPECT_TRUE(outcome.accounted());
    }
    for (const auto& book : bookSeeds())
        EXPECT_GE(harness.import(ingest::testing::zipBytes(book.members()), ".xlsx").records(), 2);
}

/// What fuzzers found, and what is like it.
TEST(Corpus, OfCsvLosesNoRow) {
    Harness harness;
    int files = 0;
    for (const auto& entry : std::filesystem::directory_iterator(GTM_SOURCE_DIR "/tests/fuzz/corpus/csv")) {
        EXPECT_TRUE(harness.import(test::bytesOf(entry.path()), ".csv").accounted()) << entry.path();
        ++files;
    }
    EXPECT_GE(files, 4);
}

TEST(Corpus, OfProfilesIsRefusedWithItsPlace) {
    const auto known = ingest::builtInProfiles();
    int files = 0;
    for (const auto& entry :
         std::filesystem::directory_iterator(GTM_SOURCE_DIR "/tests/fuzz/corpus/profile")) {
        const auto profile = ingest::parseProfile(test::bytesOf(entry.path()), "corpus.toml", *known);
        ASSERT_FALSE(profile) << entry.path();
        EXPECT_TRUE(profile.error().where.starts_with("corpus.toml")) << profile.error().where;
        ++files;
    }
    EXPECT_GE(files, 3);
}

TEST(Mutations, TheSameSeedGivesTheSameMutant) {
    Mutator one(7), two(7), other(8);
    const std::string first = one.mutate(csvSeeds()[0], csvSeeds());
    EXPECT_EQ(first, two.mutate(csvSeeds()[0], csvSeeds()));
    EXPECT_NE(first, other.mutate(csvSeeds()[0], csvSeeds()));
}

TEST(Mutations, OfCsvLoseNoRow) {
    Harness harness;
    Mutator mutator(20261115);
    Count count;
    const int wanted = mutations() * (kBooksShare - 1) / kBooksShare;
    for (int i = 0; i < wanted && !testing::Test::HasFailure(); ++i) {
        const std::string bytes = mutator.mutate(csvSeeds()[mutator.below(csvSeeds().size())], csvSeeds());
        count.add(harness.import(bytes, ".csv"), bytes);
    }
    count.print("CSV");
    EXPECT_GE(count.share(), kLeastReaching);
}

TEST(Mutations, OfWorkbooksLoseNoRow) {
    Harness harness;
    Mutator mutator(20261116);
    Count count;
    std::vector<std::vector<ingest::testing::ZipMember>> seeds;
    for (const auto& book : bookSeeds())
        seeds.push_back(book.members());
    const int wanted = mutations() / kBooksShare;
    for (int i = 0; i < wanted && !testing::Test::HasFailure(); ++i) {
        const std::string bytes = mutatedBook(mutator, seeds[mutator.below(seeds.size())]);
        count.add(harness.import(bytes, ".xlsx"), "a workbook, number " + std::to_string(i));
    }
    count.print("XLSX");
    EXPECT_GE(count.share(), kLeastReaching);
}

} // namespace gtm::fuzz
