// SPDX-License-Identifier: GPL-3.0-only
// What the program says of a store whose file does not hold together any more.
#include "tests/app/program.h"

#include <QJsonArray>

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace gtm {
namespace {

using test::Answer;
using test::TempFolder;

constexpr auto kOneDeal = "Id,Name,StageName,Amount,CreatedDate,CloseDate,IsClosed,IsWon,Type\n"
                          "006A,A,Demo,100,2026-09-01,2026-12-20,false,false,New Business\n";
constexpr std::streamoff kPage = 4096; ///< Bytes of a page of the file.

struct Damage : testing::Test {
    TempFolder folder;
    std::filesystem::path store = folder / "store.gtm";

    [[nodiscard]] Answer gtm(std::vector<std::string> arguments) const {
        return test::run(test::withStore(store, std::move(arguments)), folder.path());
    }
    void SetUp() override {
        const auto file = folder.write("Opportunity.csv", kOneDeal);
        ASSERT_EQ(
            gtm({"import", "--quiet", "--time-zone", "UTC", "--as-of", "2026-11-15", file.string()}).exitCode,
            0);
        ASSERT_EQ(gtm({"verify", "--quiet"}).exitCode, 0);
    }
    /// Writes over the file from a place to another; to its end where that lies beyond it.
    void overwrite(std::streamoff from, std::streamoff to) const {
        const auto size = static_cast<std::streamoff>(std::filesystem::file_size(store));
        std::fstream file(store, std::ios::in | std::ios::out | std::ios::binary);
        file.seekp(from);
        file << std::string(static_cast<size_t>(std::min(to, size) - from), '?');
    }
    void expectDamageIsFound() const {
        const Answer answer = gtm({"verify", "--format", "json"});
        EXPECT_EQ(answer.exitCode, 1) << answer.err;
        EXPECT_FALSE(answer.json()[QStringLiteral("ok")].toBool());
        const QJsonArray checks = answer.json()[QStringLiteral("checks")].toArray();
        ASSERT_EQ(checks.size(), 1) << "nothing else is asked of it";
        EXPECT_EQ(checks[0][QStringLiteral("name")].toString(), QStringLiteral("integrity"));
        EXPECT_FALSE(checks[0][QStringLiteral("ok")].toBool(true));
        EXPECT_FALSE(checks[0][QStringLiteral("detail")].toString().isEmpty());
        EXPECT_NE(answer.err.find("is damaged"), std::string::npos) << answer.err;
    }
};

} // namespace

TEST_F(Damage, VerifyFindsAFileThatWasCutOff) {
    std::filesystem::resize_file(store, std::filesystem::file_size(store) / 2);
    expectDamageIsFound();
}

TEST_F(Damage, VerifyFindsAStoreThatCannotBeOpened) {
    overwrite(100, kPage);
    expectDamageIsFound();
    const Answer board = gtm({"board"});
    EXPECT_EQ(board.exitCode, 3);
    EXPECT_NE(board.err.find("is damaged"), std::string::npos) << board.err;
}

TEST_F(Damage, VerifyFindsPagesThatHoldSomethingElse) {
    const auto size = static_cast<std::streamoff>(std::filesystem::file_size(store));
    overwrite(size - 20 * kPage, size);
    expectDamageIsFound();
}

TEST_F(Damage, AFileThatIsNoStoreCannotBeChecked) {
    std::ofstream(store) << "Deals of last year\n";
    const Answer answer = gtm({"verify"});
    EXPECT_EQ(answer.exitCode, 3);
    EXPECT_TRUE(answer.out.empty());
    EXPECT_NE(answer.err.find("is not a store"), std::string::npos) << answer.err;
}

} // namespace gtm
