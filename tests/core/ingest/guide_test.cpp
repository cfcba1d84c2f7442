// SPDX-License-Identifier: GPL-3.0-only
#include "tests/core/ingest/reading.h"

#include <fstream>
#include <regex>
#include <sstream>

namespace gtm::ingest {
namespace {

std::string textOf(const std::filesystem::path& file) {
    std::ostringstream text;
    text << std::ifstream(file).rdbuf();
    return text.str();
}

std::string guide() {
    return textOf(std::filesystem::path(GTM_SOURCE_DIR) / "resources/guide/mapping-profiles.md");
}

/// The indented lines after `before`, without their indentation, up to the next line of prose.
std::string block(const std::string& text, const std::string& before) {
    std::istringstream lines(text.substr(text.find(before)));
    std::string line, out;
    std::getline(lines, line);
    while (std::getline(lines, line) && (line.empty() || line.starts_with("    ")))
        out += (line.empty() ? line : line.substr(4)) + "\n";
    return out;
}

TEST(Guide, ItsWorkedExampleWorks) {
    const std::string text = guide();
    const Profile profile = testing::profileOf(block(text, "The profile for it:"));
    const auto read = testing::readText(block(text, "Your CRM exports"), {}, &profile);
    ASSERT_EQ(read.records.size(), 2U);
    EXPECT_EQ(read.records[0].id(), "D-1001");
    EXPECT_EQ(read.field(0, "stage"), "Proposal");
    EXPECT_EQ(read.field(0, "amount") + read.field(0, "currency"), "1240000EUR");
    EXPECT_EQ(read.field(0, "created"), "2026-02-03");
    EXPECT_EQ(read.field(0, "is_closed"), "0");
    EXPECT_EQ(read.field(1, "is_closed") + read.field(1, "is_won"), "10");
}

TEST(Guide, ExplainsEveryCode) {
    const std::string codes = textOf(std::filesystem::path(GTM_SOURCE_DIR) / "core/ingest/codes.h");
    const std::string text =
        guide() + textOf(std::filesystem::path(GTM_SOURCE_DIR) / "resources/guide/reading-files.md");
    const std::regex word("\"([a-z_]+)\";");
    int count = 0;
    for (std::sregex_iterator found(codes.begin(), codes.end(), word), end; found != end; ++found, ++count)
        EXPECT_NE(text.find('`' + (*found)[1].str() + '`'), std::string::npos) << (*found)[1];
    const std::regex declaration("inline constexpr");
    const auto declared = std::distance(std::sregex_iterator(codes.begin(), codes.end(), declaration), {});
    EXPECT_EQ(count, declared);
    EXPECT_GT(count, 0);
}

TEST(Guide, NamesEveryField) {
    const std::string text = guide();
    for (int i = 0; i < crm::kMappedEntityCount; ++i) {
        const auto entity = static_cast<crm::Entity>(i);
        std::string line = "| `" + std::string(crm::entityName(entity)) + "` | ";
        for (const crm::Field& field : crm::fields(entity)) {
            const std::string name(field.name);
            line += (line.ends_with("| ") ? "" : ", ") + (field.required ? "**" + name + "**" : name);
        }
        EXPECT_NE(text.find(line + " |"), std::string::npos) << line;
    }
}

} // namespace
} // namespace gtm::ingest
