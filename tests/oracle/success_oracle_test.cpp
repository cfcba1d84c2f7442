// SPDX-License-Identifier: GPL-3.0-only
// Engine and oracle on the generated data, where every other account names a success manager: whoever sold to
// it last, so that there is work of these people to be found.
#include "core/base/text.h"
#include "core/sample/sample.h"
#include "tests/oracle/agreement.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

namespace gtm {

namespace {

std::vector<std::string> linesOf(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    std::vector<std::string> lines;
    for (std::string line; std::getline(in, line);)
        lines.push_back(line.ends_with('\r') ? line.substr(0, line.size() - 1) : line);
    return lines;
}

/// The first cell of a line that is an id of this kind; empty: there is none.
std::string idIn(const std::string& line, std::string_view prefix) {
    constexpr size_t kIdLength = 18;
    for (std::string_view cell : split(line, ',')) {
        if (cell.starts_with('"') && cell.ends_with('"') && cell.size() > 1)
            cell = cell.substr(1, cell.size() - 2);
        if (cell.size() == kIdLength && cell.starts_with(prefix))
            return std::string(cell);
    }
    return {};
}

/// Adds the managers to the export of accounts. Returns how many.
int nameManagers(const std::filesystem::path& folder) {
    std::map<std::string, std::string> sellers;
    for (const std::string& deal : linesOf(folder / "Opportunity.csv"))
        if (const std::string account = idIn(deal, "001"); !account.empty())
            sellers[account] = idIn(deal, "005");
    const std::vector<std::string> accounts = linesOf(folder / "Account.csv");
    std::ofstream out(folder / "Account.csv", std::ios::binary | std::ios::trunc);
    out << accounts.front() << ",CSM__c\n";
    int named = 0;
    for (size_t i = 1; i < accounts.size(); ++i) {
        const auto seller = sellers.find(idIn(accounts[i], "001"));
        const bool names = i % 2 == 0 && seller != sellers.end();
        out << accounts[i] << ',' << (names ? seller->second : "") << '\n';
        named += names ? 1 : 0;
    }
    return named;
}

} // namespace

TEST(SuccessOracle, AgreesWithTheEngineOnWhoTakesCare) {
    const test::TempFolder folder;
    ASSERT_TRUE(sample::writeExports(folder / "sample"));
    EXPECT_GT(nameManagers(folder / "sample"), 100);
    Workspace workspace = std::move(*Workspace::open(folder / "store.gtm", {}));
    ImportRequest request;
    request.paths = {folder / "sample"};
    ASSERT_TRUE(workspace.import(request));
    ASSERT_TRUE(workspace.reload());
    const oracle::Oracle oracle(oracle::readRecords(workspace.path()));
    const Day newest = workspace.board({})->weekEnding;
    for (const char* kpi : {"sla_handoff_cs", "arr_at_risk"}) {
        oracle::Agreement agreement(workspace, oracle);
        agreement.compareWeeks(kpi, newest, 52);
        agreement.compareBreakdown(kpi, newest, "owner");
        agreement.compareBreakdown(kpi, newest, "team");
        EXPECT_GT(agreement.withRecords(), 20) << kpi;
        std::string text;
        for (const std::string& line : agreement.differences())
            text += "\n" + line;
        EXPECT_TRUE(agreement.differences().empty()) << kpi << text.substr(0, 2000);
    }
}

} // namespace gtm
