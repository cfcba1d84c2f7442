// SPDX-License-Identifier: GPL-3.0-only
// The house: a file includes only files of its own floor or below, and what belongs on one floor stands
// there.
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <regex>
#include <string>
#include <vector>

namespace gtm {

namespace fs = std::filesystem;

namespace {

const fs::path kRoot = GTM_SOURCE_DIR;

/// From the top to the ground. `core/sample` stands beside ingest: it needs the ground only.
const std::vector<std::string> kFloors{"app/",         "ui/",         "core/workspace/", "core/report/",
                                       "core/review/", "core/kpi/",   "core/rules/",     "core/sample/",
                                       "core/ingest/", "core/store/", "core/crm/",       "core/base/"};

/// Larger is lower; -1 for what is on no floor.
int floorOf(const std::string& path) {
    const auto floor =
        std::ranges::find_if(kFloors, [&](const std::string& prefix) { return path.starts_with(prefix); });
    return floor == kFloors.end() ? -1 : static_cast<int>(floor - kFloors.begin());
}

struct SourceText {
    std::string path; ///< From the root.
    std::string text;
};

std::vector<SourceText> sources(const std::vector<std::string>& folders) {
    std::vector<SourceText> all;
    for (const std::string& folder : folders)
        for (const auto& entry : fs::recursive_directory_iterator(kRoot / folder)) {
            const std::string extension = entry.path().extension().string();
            if (extension == ".h" || extension == ".cpp")
                all.push_back({fs::relative(entry.path(), kRoot).string(), test::bytesOf(entry.path())});
        }
    EXPECT_GT(all.size(), 10u);
    return all;
}

std::vector<std::string> matches(const std::string& text, const std::regex& pattern) {
    std::vector<std::string> found;
    for (std::sregex_iterator it(text.begin(), text.end(), pattern), end; it != end; ++it)
        found.push_back((*it)[it->size() > 1 ? 1 : 0]);
    return found;
}

} // namespace

TEST(Floors, NoIncludeGoesUpwards) {
    const std::regex include("#include \"([^\"]+)\"");
    for (const SourceText& source : sources({"app", "core", "ui"}))
        for (const std::string& included : matches(source.text, include)) {
            if (included.starts_with("moc_"))
                continue; // Made from the file's own header.
            ASSERT_GE(floorOf(source.path), 0) << source.path << " is on no floor";
            ASSERT_GE(floorOf(included), 0) << source.path << " includes " << included;
            EXPECT_LE(floorOf(source.path), floorOf(included)) << source.path << " includes " << included;
        }
}

TEST(Floors, CoreKnowsNoScreen) {
    const std::regex screen(
        "#include <(Q(?:Widget|Application|GuiApplication|Painter|Chart|Font|Color|Pixmap)[^>]*)>");
    for (const SourceText& source : sources({"core"}))
        EXPECT_TRUE(matches(source.text, screen).empty()) << source.path;
}

TEST(Floors, NoSqlAboveCore) {
    const std::regex sql("\"\\s*(?:SELECT|INSERT|UPDATE|DELETE|REPLACE|CREATE|PRAGMA)\\s|SQLite::|sqlite3");
    for (const SourceText& source : sources({"app", "ui"}))
        EXPECT_TRUE(matches(source.text, sql).empty()) << source.path;
}

TEST(Floors, SqlIsWholeTextInFiles) {
    const std::regex sql(
        "\"\\s*(?:SELECT|INSERT|UPDATE|DELETE|REPLACE|CREATE)\\s+(?:INTO|FROM|\\*|\\w+\\s*,)");
    for (const SourceText& source : sources({"core"}))
        EXPECT_TRUE(matches(source.text, sql).empty()) << source.path;
}

TEST(Floors, OnlyTheProgramReadsTheClock) {
    const std::regex clock(
        "currentDateTime|currentMSecsSinceEpoch|currentDate\\(|system_clock::now|\\btime\\(nullptr\\)");
    for (const SourceText& source : sources({"core", "ui"}))
        EXPECT_TRUE(matches(source.text, clock).empty()) << source.path;
}

TEST(Floors, NothingReachesTheNetwork) {
    const std::regex network("#include <Q(?:Network|Tcp|Udp|Ssl|Http|WebSocket)");
    for (const SourceText& source : sources({"app", "core", "ui"}))
        EXPECT_TRUE(matches(source.text, network).empty()) << source.path;
    EXPECT_EQ(test::bytesOf(kRoot / "CMakeLists.txt").find("Network"), std::string::npos);
}

TEST(Floors, EveryFileStatesItsLicence) {
    for (const SourceText& source : sources({"app", "core", "ui", "tests"}))
        EXPECT_TRUE(source.text.starts_with("// SPDX-License-Identifier: GPL-3.0-only\n")) << source.path;
}

} // namespace gtm
