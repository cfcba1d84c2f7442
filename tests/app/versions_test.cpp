// SPDX-License-Identifier: GPL-3.0-only
// The model and the definitions on the command line.
#include "tests/app/program.h"
#include "tests/support/temp_folder.h"

#include <QJsonArray>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace gtm {

using testing::HasSubstr;

namespace {

QString qs(const char* text) {
    return QString::fromLatin1(text);
}

const std::vector<std::string> kSigned{"--author",    "Ann",        "--reason",  "Agreed",
                                       "--effective", "2026-11-09", "--applies", "new"};

struct VersionCommands : testing::Test {
    test::TempFolder folder;
    std::filesystem::path store = folder / "store.gtm";

    void SetUp() override {
        folder.write(
            "Opportunity_2026-11-15.csv",
            "Id,Name,StageName,Amount,CloseDate,CreatedDate,IsClosed,IsWon,OwnerId\n"
            "0065g00000AAAAAAA5,One,Closed Won,100,2026-11-03,2026-09-01T10:00:00Z,true,true,u1\n"
            "0065g00000AAAABAA5,Two,Closed Lost,100,2026-11-10,2026-09-01T10:00:00Z,true,false,u1\n");
        ASSERT_EQ(
            run({"import", "--time-zone", "UTC", (folder / "Opportunity_2026-11-15.csv").string()}).exitCode,
            0);
    }
    [[nodiscard]] test::Answer run(std::vector<std::string> arguments,
                                   const std::vector<std::string>& more = {}) const {
        arguments.insert(arguments.end(), more.begin(), more.end());
        return test::run(test::withStore(store, std::move(arguments)));
    }
};

} // namespace

TEST_F(VersionCommands, AModelGoesOutIsCheckedAndComesBackAsAVersion) {
    const std::string file = (folder / "model.toml").string();
    EXPECT_EQ(run({"model", "export", file}).exitCode, 0);
    EXPECT_EQ(run({"model", "export", file}).exitCode, 3) << "a file is never written over";
    EXPECT_EQ(run({"model", "check", file}).exitCode, 0);
    const std::string text = test::bytesOf(file);
    folder.write("wrong.toml", text + "[colour]\n");
    const test::Answer wrong = run({"model", "check", (folder / "wrong.toml").string(), "--format", "json"});
    EXPECT_EQ(wrong.exitCode, 1);
    EXPECT_GT(wrong.json()[qs("errors")][0][qs("line")].toInt(), 200);
    EXPECT_EQ(run({"model", "publish", (folder / "wrong.toml").string()}, kSigned).exitCode, 3);
    folder.write("mine.toml", text + "\n[owners]\n");
    EXPECT_EQ(run({"model", "publish", (folder / "mine.toml").string()}, kSigned).exitCode, 3)
        << "owners twice";
    folder.write("mine.toml", text + "\n[[target]]\nkpi = \"win_rate\"\nvalue = 0.9\n");
    const std::string mine = (folder / "mine.toml").string();
    EXPECT_EQ(run({"model", "publish", mine}).exitCode, 2) << "nobody answers for it";
    EXPECT_EQ(run({"model", "publish", mine, "--dry-run"}, kSigned).exitCode, 0);
    EXPECT_EQ(run({"model", "show", "--format", "json"}).json()[qs("version")].toInt(), 1);
    EXPECT_EQ(run({"model", "publish", mine}, kSigned).exitCode, 0);
    const QJsonObject shown = run({"model", "show", "--format", "json"}).json();
    EXPECT_EQ(shown[qs("version")].toInt(), 2);
    EXPECT_EQ(shown[qs("author")].toString(), qs("Ann"));
    EXPECT_EQ(
        run({"kpi", "win_rate", "--format", "json"}).json()[qs("points")].toArray().last()[qs("target")],
        0.9);
    EXPECT_EQ(run({"verify"}).exitCode, 0);
    const test::Answer near = run({"model", "publsh", mine});
    EXPECT_EQ(near.exitCode, 2);
    EXPECT_THAT(near.err, HasSubstr("did you mean publish?"));
}

TEST_F(VersionCommands, ADefinitionForNewRecordsMixesVersions) {
    const std::filesystem::path kpis = folder / "kpis";
    EXPECT_EQ(run({"definitions", "export", kpis.string()}).exitCode, 0);
    std::string text = test::bytesOf(kpis / "win_rate.toml");
    const std::string window = "window = { weeks = 4 }";
    ASSERT_NE(text.find(window), std::string::npos);
    folder.write("kpis/win_rate.toml",
                 text.replace(text.find(window), window.size(), "window = { weeks = 8 }"));
    const std::string file = (kpis / "win_rate.toml").string();
    const QJsonObject run26 =
        run({"definitions", "publish", file, "--dry-run", "--format", "json"}, kSigned).json();
    EXPECT_TRUE(run26[qs("dry_run")].toBool());
    EXPECT_EQ(run({"definitions", "publish", file}, kSigned).exitCode, 0);
    const QJsonObject point = run({"kpi", "win_rate", "--week", "2026-11-15", "--format", "json"})
                                  .json()[qs("points")]
                                  .toArray()
                                  .last()
                                  .toObject();
    EXPECT_EQ(point[qs("definition_version")].toInt(), 2);
    EXPECT_EQ(point[qs("versions")].toObject(), (QJsonObject{{qs("1"), 1}, {qs("2"), 1}}));
    EXPECT_TRUE(point[qs("flags")].toArray().contains(qs("mixed_versions")));
    const QJsonArray list =
        run({"definitions", "list", "--format", "json"}).json()[qs("definitions")].toArray();
    const auto listed = std::ranges::find_if(
        list, [](const QJsonValue& row) { return row[qs("id")].toString() == qs("win_rate"); });
    ASSERT_NE(listed, list.end());
    EXPECT_EQ((*listed)[qs("version")].toInt(), 2);
    EXPECT_EQ((*listed)[qs("effective")].toString(), qs("2026-11-09"));
    EXPECT_TRUE((*listed)[qs("on_board")].toBool());
    EXPECT_THAT(run({"definitions", "log"}).out, HasSubstr("+window = { weeks = 8 }"));
    EXPECT_THAT(run({"definitions", "show", "win_rate"}).out, HasSubstr("weeks = 8"));
    EXPECT_EQ(run({"definitions", "show", "win_rat"}).exitCode, 2);
    EXPECT_EQ(run({"verify"}).exitCode, 0);
}

TEST_F(VersionCommands, ARecordIsExcludedByHandInOneStep) {
    const std::vector<std::string> forAll{"--author",    "Ann",        "--reason",  "Signed \"twice\"",
                                          "--effective", "2026-11-09", "--applies", "all"};
    EXPECT_EQ(run({"model", "exclude", "opportunity", "nobody"}, forAll).exitCode, 3);
    EXPECT_EQ(run({"model", "exclude", "opportunity", "0065g00000AAAABAA5"}, forAll).exitCode, 0);
    const QJsonObject point = run({"kpi", "win_rate", "--week", "2026-11-15", "--format", "json"})
                                  .json()[qs("points")]
                                  .toArray()
                                  .last()
                                  .toObject();
    EXPECT_EQ(point[qs("value")].toDouble(), 1);
    EXPECT_EQ(point[qs("excluded")].toInt(), 1);
    EXPECT_THAT(run({"model", "log"}).out, HasSubstr("+reason = \"Signed \\\"twice\\\"\""));
}

} // namespace gtm
