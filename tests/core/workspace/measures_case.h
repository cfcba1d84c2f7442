// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "tests/support/import_case.h"

#include <functional>

namespace gtm::test {

/// What most cases import: a table with countries, and what is declared of it.
inline constexpr const char* kSet = R"(name = "web"
date = "Day"

[[measure]]
name = "sessions"
title = "Sessions"
column = "Sessions"

[[measure]]
name = "german"
column = "Sessions"
only = { column = "Country", equals = "DE" }

[[measure]]
name = "signups"
column = "Signups"

[[measure]]
name = "price"
column = "Price"
fold = "mean"

[[measure]]
name = "stock"
column = "Price"
fold = "last"

[[measure]]
name = "rate"
title = "Sign-up rate"
divide = ["signups", "sessions"]
basis_points = true

[[measure]]
name = "both"
sum = ["sessions", "signups"]

[[measure]]
name = "nested"
product = [{ difference = ["sessions", "signups"] }, "price"]
)";

struct Measures : ImportCase {
    Result<ingest::ImportReport> read(const std::string& csv, const std::string& set = kSet) {
        return readAll({{"daily.csv", csv}}, set);
    }
    /// Files of one import; `ask` may change what is asked for.
    Result<ingest::ImportReport> readAll(const std::vector<std::pair<std::string, std::string>>& files,
                                         const std::string& set = kSet,
                                         const std::function<void(ImportRequest&)>& ask = {}) {
        open();
        ImportRequest request;
        request.profile = folder.write("measures.toml", set).string();
        for (const auto& [name, csv] : files)
            request.paths.push_back(folder.write(name, csv));
        if (ask)
            ask(request);
        auto report = workspace->import(request);
        EXPECT_TRUE(workspace->reload());
        return report;
    }
    kpi::MeasureView view(const std::string& measure, Day week,
                          kpi::MeasureSeries series = kpi::MeasureSeries::Value,
                          kpi::MeasureMonths months = kpi::MeasureMonths::Trailing) const {
        MeasureRequest request;
        request.measure = measure;
        request.week = week;
        request.weeks = 6;
        request.series = series;
        request.months = months;
        const auto reading = workspace->measure(request);
        EXPECT_TRUE(reading) << reading.error().where;
        return reading ? reading->view : kpi::MeasureView();
    }
    std::optional<double> week(const std::string& measure, Day last) const {
        return view(measure, last).weeks.back().value.value;
    }
};

/// Every day of so many from one on, with the same numbers.
inline std::string everyDay(Day first, int count, const std::string& cells) {
    std::string csv;
    for (int i = 0; i < count; ++i)
        csv += isoText(first + std::chrono::days{i}) + "," + cells + "\n";
    return csv;
}

inline constexpr const char* kHead = "Day,Country,Sessions,Signups,Price\n";

} // namespace gtm::test
