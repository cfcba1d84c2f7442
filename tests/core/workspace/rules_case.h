// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "tests/support/import_case.h"

namespace gtm::test {

/// What the KPIs of such a store say, read through the one door.
struct RulesCase : ImportCase {
    kpi::Point week(const std::string& id, Day day, const kpi::Filter& filter = {}) const {
        KpiRequest request;
        request.kpi = id;
        request.week = day;
        request.weeks = 1;
        request.filter = filter;
        return workspace->kpi(request)->points.back();
    }
    /// What another definition of a KPI says.
    report::LensReading lens(const std::string& id, const std::string& variant, Day day,
                             const kpi::Filter& filter = {}) const {
        KpiRequest request;
        request.kpi = id;
        request.week = day;
        request.filter = filter;
        const auto readings = workspace->lens(request);
        EXPECT_TRUE(readings) << id;
        for (const report::LensReading& reading : *readings)
            if (reading.id == variant)
                return reading;
        ADD_FAILURE() << id << " has no " << variant;
        return {};
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
};

} // namespace gtm::test
