// SPDX-License-Identifier: GPL-3.0-only
// One application id and one version everywhere.
#include "tests/support/temp_folder.h"

#include <QProcess>
#include <QStandardPaths>
#include <gtest/gtest.h>

#include <filesystem>
#include <regex>
#include <string>

namespace gtm {

namespace fs = std::filesystem;
using test::bytesOf;

namespace {

const fs::path kRoot = GTM_SOURCE_DIR;
const fs::path kBuilt = GTM_PACKAGING_DIR;
const std::string kId = GTM_APP_ID;

std::string lineOf(const std::string& text, const std::string& key) {
    std::smatch match;
    const std::regex pattern("(?:^|\n)" + key + "=([^\n]*)");
    return std::regex_search(text, match, pattern) ? match[1].str() : std::string();
}

std::string element(const std::string& xml, const std::string& name) {
    std::smatch match;
    return std::regex_search(xml, match, std::regex("<" + name + "[^>]*>([^<]*)</" + name + ">"))
               ? match[1].str()
               : std::string();
}

/// Runs a validator where it is installed.
void validate(const char* program, const QStringList& arguments) {
    if (QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty())
        GTEST_SKIP() << program << " is not installed";
    QProcess process;
    process.start(QString::fromLatin1(program), arguments);
    ASSERT_TRUE(process.waitForFinished(-1));
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardOutput().toStdString()
                                     << process.readAllStandardError().toStdString();
}

} // namespace

TEST(Metadata, TheDesktopEntryStartsTheProgramUnderItsIdAndIcon) {
    const std::string entry = bytesOf(kRoot / "packaging" / (kId + ".desktop"));
    ASSERT_FALSE(entry.empty());
    EXPECT_EQ(lineOf(entry, "Exec"), "gtm-scoreboard");
    EXPECT_EQ(lineOf(entry, "Icon"), kId);
    EXPECT_FALSE(bytesOf(kRoot / "resources/icons" / (kId + ".svg")).empty());
}

TEST(Metadata, TheMetainfoNamesTheSameIdEntryAndVersion) {
    const std::string xml = bytesOf(kBuilt / (kId + ".metainfo.xml"));
    ASSERT_FALSE(xml.empty());
    EXPECT_EQ(element(xml, "id"), kId);
    EXPECT_EQ(element(xml, "launchable"), kId + ".desktop");
    EXPECT_EQ(element(xml, "project_license"), "GPL-3.0-only");
    EXPECT_EQ(element(xml, "binary"), "gtm-scoreboard");
    EXPECT_NE(xml.find("<release version=\"" GTM_VERSION "\""), std::string::npos);
}

TEST(Metadata, TheChangelogAndTheManPageTellThisVersion) {
    EXPECT_NE(bytesOf(kRoot / "CHANGELOG.md").find("## " GTM_VERSION), std::string::npos);
    EXPECT_NE(bytesOf(kBuilt / "gtm-scoreboard.1").find("gtm-scoreboard " GTM_VERSION), std::string::npos);
}

TEST(Metadata, ValidatorsAgree) {
    validate("desktop-file-validate", {QString::fromStdString(kRoot / "packaging" / (kId + ".desktop"))});
    validate("appstreamcli", {QStringLiteral("validate"), QStringLiteral("--no-net"),
                              QString::fromStdString(kBuilt / (kId + ".metainfo.xml"))});
}

} // namespace gtm
