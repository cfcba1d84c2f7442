// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/batch_job.h"
#include "core/ingest/codes.h"
#include "core/ingest/source.h"
#include "tests/core/ingest/support.h"
#include "tests/core/ingest/zip_files.h"

#include <gmock/gmock.h>

namespace gtm::ingest {
namespace {

using ::testing::ElementsAre;
using ::testing::Pair;

using testing::writeZip;

std::vector<std::pair<std::string, SourceKind>> listed(const std::vector<SourceFile>& sources,
                                                       const std::filesystem::path& root) {
    std::vector<std::pair<std::string, SourceKind>> out;
    for (const SourceFile& source : sources)
        out.emplace_back(source.path.substr(root.generic_string().size() + 1), source.kind);
    return out;
}

/// Reads a source to its end; the error, where there is one.
std::optional<Error> errorOf(const SourceFile& source) {
    auto stream = source.open();
    if (!stream)
        return stream.error();
    std::vector<char> block(4096);
    for (;;) {
        const auto got = (*stream)->read(block);
        if (!got)
            return got.error();
        if (*got == 0)
            return std::nullopt;
    }
}

/// Why the only file that was found cannot be opened.
Error problemOf(const Result<std::vector<SourceFile>>& found) {
    EXPECT_TRUE(found && found->size() == 1 && !found->front().open());
    return found->front().open().error();
}

TEST(Sources, ListsAFolderInOrderWithWhatIsNoExport) {
    const testing::Folder folder;
    for (const char* name : {"b.csv", "a.TSV", "sub/c.txt", "sub/report.pdf", ".DS_Store", "._b.csv",
                             "Thumbs.db", "__MACOSX/b.csv", ".git/config", "book.xlsx"})
        folder.write(name, "x");
    const auto found = findSources({folder.path()});
    ASSERT_TRUE(found);
    EXPECT_THAT(listed(*found, folder.path()),
                ElementsAre(Pair(".DS_Store", SourceKind::Litter), Pair("._b.csv", SourceKind::Litter),
                            Pair(".git/", SourceKind::Litter), Pair("Thumbs.db", SourceKind::Litter),
                            Pair("__MACOSX/", SourceKind::Litter), Pair("a.TSV", SourceKind::Table),
                            Pair("b.csv", SourceKind::Table), Pair("book.xlsx", SourceKind::Table),
                            Pair("sub/c.txt", SourceKind::Table), Pair("sub/report.pdf", SourceKind::Other)));
}

TEST(Sources, KeepsTheOrderAndTheWordingOfTheGivenPaths) {
    const testing::Folder folder;
    const auto second = folder.write("2.csv", "two");
    const auto first = folder.write("1.csv", "one");
    const auto found = findSources({second, first});
    ASSERT_TRUE(found);
    ASSERT_EQ(found->size(), 2U);
    EXPECT_EQ((*found)[0].path, second.string());
    auto stream = (*found)[1].open();
    ASSERT_TRUE(stream);
    EXPECT_EQ((*stream)->size(), 3U);
    EXPECT_EQ(testing::contentOf(**stream), "one");
    EXPECT_EQ((*stream)->position(), 3U);
}

TEST(Sources, NamesAPathThatIsNotThere) {
    const auto found = findSources({"/nowhere/Lead.csv"});
    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().code, Code::FileNotFound);
    EXPECT_EQ(found.error().where, "/nowhere/Lead.csv");
}

TEST(Sources, FollowsLinksOnlyInsideTheFolder) {
    const testing::Folder outside;
    const testing::Folder folder;
    folder.write("real.csv", "x");
    outside.write("secret.csv", "x");
    std::filesystem::create_symlink(folder.path() / "real.csv", folder.path() / "inside.csv");
    std::filesystem::create_symlink(outside.path() / "secret.csv", folder.path() / "outside.csv");
    std::filesystem::create_directory_symlink(outside.path(), folder.path() / "tree");
    const auto found = findSources({folder.path()});
    ASSERT_TRUE(found);
    EXPECT_THAT(listed(*found, folder.path()),
                ElementsAre(Pair("inside.csv", SourceKind::Table), Pair("outside.csv", SourceKind::Other),
                            Pair("real.csv", SourceKind::Table), Pair("tree", SourceKind::Other)));
}

TEST(Sources, ExpandsAZipIntoItsMembers) {
    const testing::Folder folder;
    const auto file = folder.path() / "CRM export.ZIP";
    writeZip(file, {{"Exports+2026/", "", false},
                    {"Exports+2026/Lead.csv", "Id\n1\n", false},
                    {"Account.csv", "Id\n", false},
                    {"__MACOSX/._Lead.csv", "x", false},
                    {"inner.zip", "PK", false},
                    {"Zürich.csv", "x", false}});
    const auto found = findSources({file});
    ASSERT_TRUE(found);
    EXPECT_THAT(listed(*found, file), ElementsAre(Pair("Account.csv", SourceKind::Table),
                                                  Pair("Exports+2026/Lead.csv", SourceKind::Table),
                                                  Pair("Zürich.csv", SourceKind::Table),
                                                  Pair("__MACOSX/._Lead.csv", SourceKind::Litter),
                                                  Pair("inner.zip", SourceKind::Other)));
    auto stream = (*found)[1].open();
    ASSERT_TRUE(stream);
    EXPECT_EQ(testing::contentOf(**stream), "Id\n1\n");
}

TEST(Sources, ReadsAMemberAfterTheListIsGone) {
    const testing::Folder folder;
    writeZip(folder.path() / "a.zip", {{"Lead.csv", "Id\n1\n", false}});
    std::unique_ptr<ByteStream> stream;
    {
        const auto found = findSources({folder.path()});
        ASSERT_TRUE(found);
        stream = std::move((*found)[0].open().value());
    }
    EXPECT_EQ(testing::contentOf(*stream), "Id\n1\n");
}

TEST(Sources, LeavesAnArchiveInAnArchiveAloneAndSaysSo) {
    const testing::Folder folder;
    writeZip(folder.path() / "a.zip", {{"inner.zip", "PK", false}, {"logo.png", "x", false}});
    const auto found = findSources({folder.path() / "a.zip"});
    ASSERT_TRUE(found);
    ASSERT_EQ(found->size(), 2u);
    EXPECT_EQ(leftAlone((*found)[0]).findings.front().code, code::kNestedArchive);
    EXPECT_EQ(leftAlone((*found)[1]).findings.front().code, code::kNotAnExport);
}

TEST(Sources, RefusesABombOfZeros) {
    const testing::Folder folder;
    // 64 MiB of zeros deflate to about 64 KiB: a ratio near 1000.
    writeZip(folder.path() / "bomb.zip", {{"Lead.csv", std::string(64U << 20U, '\0'), false}});
    const auto found = findSources({folder.path() / "bomb.zip"});
    ASSERT_TRUE(found);
    const auto error = errorOf((*found)[0]);
    ASSERT_TRUE(error);
    EXPECT_EQ(error->code, Code::BadArchive);
    EXPECT_EQ(error->detail, "ratio");
    EXPECT_TRUE(error->where.ends_with("bomb.zip/Lead.csv")) << error->where;
}

TEST(Sources, CountsTheInflatedBytesOfAllMembersOnce) {
    const testing::Folder folder;
    const std::string content(60'000, 'x');
    writeZip(folder.path() / "a.zip",
             {{"1.csv", content, false}, {"2.csv", content, false}, {"3.csv", content, false}});
    ArchiveLimits limits;
    limits.inflatedBytes = 130'000;
    const auto found = findSources({folder.path() / "a.zip"}, limits);
    ASSERT_TRUE(found);
    EXPECT_FALSE(errorOf((*found)[0]));
    EXPECT_FALSE(errorOf((*found)[0])) << "a second pass over a member is not counted again";
    EXPECT_FALSE(errorOf((*found)[1]));
    const auto error = errorOf((*found)[2]);
    ASSERT_TRUE(error);
    EXPECT_EQ(error->detail, "too_large");
}

TEST(Sources, RefusesAnArchiveOfTooManyEntries) {
    const testing::Folder folder;
    writeZip(folder.path() / "a.zip", {{"1.csv", "x", false}, {"2.csv", "x", false}});
    ArchiveLimits limits;
    limits.entries = 1;
    const auto found = findSources({folder.path() / "a.zip"}, limits);
    EXPECT_EQ(problemOf(found).code, Code::BadArchive);
    EXPECT_EQ(problemOf(found).detail, "too_many_entries");
}

TEST(Sources, NamesAnEncryptedMember) {
    const testing::Folder folder;
    writeZip(folder.path() / "a.zip", {{"Lead.csv", "Id\n", true}, {"Open.csv", "Id\n", false}});
    const auto found = findSources({folder.path() / "a.zip"});
    ASSERT_TRUE(found);
    const auto error = errorOf((*found)[0]);
    ASSERT_TRUE(error);
    EXPECT_EQ(error->code, Code::BadArchive);
    EXPECT_EQ(error->detail, "encrypted");
    EXPECT_TRUE(error->where.ends_with("a.zip/Lead.csv"));
    EXPECT_FALSE(errorOf((*found)[1]));
}

TEST(Sources, NamesADamagedMember) {
    const testing::Folder folder;
    const auto file = folder.path() / "a.zip";
    std::string content;
    for (int i = 0; i < 5000; ++i)
        content += std::to_string(i * 7919) + ",";
    writeZip(file, {{"Lead.csv", content, false}});
    std::fstream bytes(file, std::ios::in | std::ios::out | std::ios::binary);
    bytes.seekp(2000);
    bytes << "damage damage damage";
    bytes.close();
    const auto found = findSources({file});
    ASSERT_TRUE(found);
    const auto error = errorOf((*found)[0]);
    ASSERT_TRUE(error);
    EXPECT_EQ(error->code, Code::BadArchive);
    EXPECT_TRUE(error->where.ends_with("a.zip/Lead.csv"));
}

TEST(Sources, RefusesAFileThatIsNoArchive) {
    const testing::Folder folder;
    const auto file = folder.write("a.zip", "Id,Name\n1,x\n");
    const auto found = findSources({file});
    EXPECT_EQ(problemOf(found).code, Code::BadArchive);
    EXPECT_EQ(problemOf(found).detail, "not_a_zip");
}

} // namespace
} // namespace gtm::ingest
