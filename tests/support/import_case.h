// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/workspace/workspace.h"
#include "tests/support/temp_folder.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace gtm::test {

/// A store in UTC and USD that is filled from small exports, one folder an import.
struct ImportCase : testing::Test {
    TempFolder folder;
    std::optional<Workspace> workspace;

    /// Opens the store where nothing did.
    void open() {
        if (workspace)
            return;
        OpenOptions options;
        options.zone = "UTC";
        options.currency = "USD";
        auto opened = Workspace::open(folder / "store.gtm", options);
        EXPECT_TRUE(opened);
        workspace.emplace(std::move(*opened));
    }
    /// Writes the files into a folder of their own and imports them.
    ingest::ImportReport import(const std::vector<std::pair<std::string, std::string>>& files,
                                Day asOf = makeDay(2026, 11, 15)) {
        open();
        const std::string exports = "exports" + std::to_string(m_imports++);
        for (const auto& [name, text] : files)
            folder.write(exports + "/" + name, text);
        ImportRequest request;
        request.paths = {folder / exports};
        request.asOf = asOf;
        request.timeZone = "UTC";
        request.profileFolder = folder / "profiles";
        auto report = workspace->import(request);
        EXPECT_TRUE(report) << report.error().where << ' ' << report.error().detail;
        EXPECT_TRUE(workspace->reload());
        return report ? std::move(*report) : ingest::ImportReport();
    }
    /// What a query of the store answers, a line a row, its columns parted by blanks.
    std::vector<std::string> rows(const std::string& query) const {
        SQLite::Database connection((folder / "store.gtm").string(), SQLite::OPEN_READONLY);
        SQLite::Statement statement(connection, query);
        std::vector<std::string> lines;
        while (statement.executeStep()) {
            std::string line;
            for (int i = 0; i < statement.getColumnCount(); ++i)
                line += (i ? " " : "") + statement.getColumn(i).getString();
            lines.push_back(line);
        }
        return lines;
    }
    /// Every number of the store is reproduced by its records.
    void expectVerified() const {
        const auto checks = workspace->verify();
        ASSERT_TRUE(checks);
        for (const report::VerifyCheck& check : *checks)
            EXPECT_TRUE(check.ok) << check.name << ": " << check.detail;
    }

  private:
    int m_imports = 0;
};

} // namespace gtm::test
