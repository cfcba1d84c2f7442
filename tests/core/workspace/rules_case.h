// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/workspace/workspace.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

namespace gtm::test {

/// A store in UTC and USD that is filled from small exports and read through the one door.
struct RulesCase : testing::Test {
    TempFolder folder;
    std::optional<Workspace> workspace;

    /// Writes the files into a folder of their own and imports them.
    ingest::ImportReport import(std::initializer_list<std::pair<std::string, std::string>> files,
                                Day asOf = makeDay(2026, 11, 15)) {
        if (!workspace) {
            OpenOptions options;
            options.zone = "UTC";
            options.currency = "USD";
            auto opened = Workspace::open(folder / "store.gtm", options);
            EXPECT_TRUE(opened);
            workspace.emplace(std::move(*opened));
        }
        const std::string exports = "exports" + std::to_string(m_imports++);
        for (const auto& [name, text] : files)
            folder.write(exports + "/" + name, text);
        ImportRequest request;
        request.paths = {folder / exports};
        request.asOf = asOf;
        request.timeZone = "UTC";
        auto report = workspace->import(request);
        EXPECT_TRUE(report) << report.error().where << ' ' << report.error().detail;
        EXPECT_TRUE(workspace->reload());
        return report ? std::move(*report) : ingest::ImportReport();
    }
    kpi::Point week(const std::string& id, Day day, const kpi::Filter& filter = {}) const {
        KpiRequest request;
        request.kpi = id;
        request.week = day;
        request.weeks = 1;
        request.filter = filter;
        return workspace->kpi(request)->points.back();
    }
    report::RecordList records(const std::string& id, Day day, const kpi::Filter& filter = {}) const {
        KpiRequest request;
        request.kpi = id;
        request.week = day;
        request.filter = filter;
        return *workspace->records(request);
    }
    std::vector<kpi::BreakdownRow> by(const std::string& id, Day day, const std::string& dimension) const {
        KpiRequest request;
        request.kpi = id;
        request.week = day;
        request.by = dimension;
        return workspace->kpi(request)->rows;
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
