// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/text.h"
#include "tests/core/ingest/support.h"
#include "tests/support/import_case.h"

#include <QFile>

#include <algorithm>
#include <fstream>
#include <sstream>

namespace gtm {
namespace {

namespace fs = std::filesystem;
using ingest::testing::sharedData;

/// What an import says about each part of a file, a line each: place in the file, entity, rows read, stored
/// and rejected, and what was found; or `refused` and the code of the error.
std::vector<std::string> outcomesOf(const fs::path& file) {
    const test::TempFolder folder;
    OpenOptions options;
    options.zone = "UTC";
    options.currency = "USD";
    const auto workspace = Workspace::open(folder / "store.gtm", options);
    EXPECT_TRUE(workspace);
    ImportRequest request;
    request.paths = {file};
    request.asOf = makeDay(2026, 11, 1);
    request.timeZone = "UTC";
    const auto report = workspace->import(request);
    if (!report)
        return {"\trefused: " + report.error().detail};
    std::vector<std::string> lines;
    for (const ingest::FileReport& part : report->files) {
        EXPECT_EQ(part.rowsRead, part.inserted + part.updated + part.unchanged + part.rejected);
        std::vector<std::string> codes;
        for (const ingest::Finding& finding : part.findings)
            codes.push_back(finding.code);
        std::ranges::sort(codes);
        const auto [first, last] = std::ranges::unique(codes);
        codes.erase(first, last);
        std::ostringstream line;
        line << part.path.substr(file.string().size()) << '\t' << part.entity << '\t' << part.rowsRead << '\t'
             << part.inserted << '\t' << part.rejected << '\t' << joined(codes, ",");
        lines.push_back(line.str());
    }
    return lines;
}

TEST(RealFiles, AreImportedOrLeftAloneAsTheTableSays) {
    const fs::path folder = sharedData(".");
    GTM_SKIP_WITHOUT(folder);
    std::vector<std::string> found;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (!entry.is_regular_file())
            continue;
        const std::string place = fs::relative(entry.path(), folder).string();
        for (const std::string& outcome : outcomesOf(entry.path()))
            found.push_back(place + outcome);
    }
    std::ranges::sort(found);
    std::vector<std::string> expected;
    std::ifstream table(fs::path(GTM_SOURCE_DIR) / "tests/core/workspace/real_files.tsv");
    for (std::string line; std::getline(table, line);)
        if (!line.starts_with('#'))
            expected.push_back(line);
    EXPECT_EQ(found, expected);
}

} // namespace
} // namespace gtm
