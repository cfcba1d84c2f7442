// SPDX-License-Identifier: GPL-3.0-only
// Engine and oracle on small random CRMs. GTM_DATA_SETS says how many, or GTM_SEEDS which ("82 284").
#include "core/rules/model.h"
#include "tests/oracle/agreement.h"
#include "tests/oracle/random_crm.h"
#include "tests/support/temp_folder.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <numeric>
#include <sstream>

namespace gtm {

namespace {

constexpr int kDataSets = 20;
const Day kAsOf = makeDay(2026, 11, 15);

std::vector<std::uint32_t> wantedSeeds() {
    std::vector<std::uint32_t> seeds;
    if (const char* chosen = std::getenv("GTM_SEEDS")) {
        std::istringstream words(chosen);
        seeds.assign(std::istream_iterator<std::uint32_t>(words), {});
        return seeds;
    }
    const char* count = std::getenv("GTM_DATA_SETS");
    seeds.resize(static_cast<size_t>(count ? std::atoi(count) : kDataSets));
    std::iota(seeds.begin(), seeds.end(), 1U);
    return seeds;
}

/// Every seventh store has weeks from Sunday to Saturday; the others run from Monday to Sunday.
bool beginsOnSunday(std::uint32_t seed) {
    return seed % 7 == 0;
}

std::string modelOf(std::uint32_t seed) {
    std::string toml = rules::defaultModelText() + "\n[[rate]]\ncurrency = \"EUR\"\nvalue = 1.1\n";
    const std::string fiscal = "[fiscal]\n";
    if (beginsOnSunday(seed))
        toml.insert(toml.find(fiscal) + fiscal.size(), "week_start = \"sunday\"\n");
    return toml;
}

/// The real import of one data set into a store of its own.
Workspace importOf(const test::TempFolder& folder, std::uint32_t seed) {
    for (const auto& [name, text] : oracle::RandomCrm(seed).exports())
        folder.write("exports/" + name, text);
    OpenOptions options;
    options.zone = std::array{"UTC", "America/New_York", "Asia/Tokyo"}[seed % 3];
    options.currency = "USD";
    options.modelToml = modelOf(seed);
    Workspace workspace = std::move(*Workspace::open(folder / "store.gtm", options));
    ImportRequest request;
    request.paths = {folder / "exports"};
    request.asOf = kAsOf;
    request.timeZone = "UTC";
    const auto report = workspace.import(request);
    EXPECT_TRUE(report) << report.error().where << ' ' << report.error().detail;
    EXPECT_GT(report->changed(), 30) << "seed " << seed;
    EXPECT_TRUE(workspace.reload());
    return workspace;
}

/// Days on which deals count as open although they count as closed, too.
int openAndClosed(const std::filesystem::path& store) {
    SQLite::Database database(store.string(), SQLite::OPEN_READONLY);
    return database
        .execAndGet("SELECT count(*) FROM open_span o JOIN deal d ON d.rid = o.deal "
                    "WHERE d.closed_on IS NOT NULL AND (o.to_on IS NULL OR o.to_on > d.closed_on)")
        .getInt();
}

bool has(const Workspace& workspace, const std::string& kpi, const std::string& dimension) {
    for (const auto& definition : workspace.definitions())
        if (definition.id == kpi)
            return definition.hasDimension(dimension);
    return false;
}

/// KPIs whose inputs these exports have.
bool isAnswered(const std::string& kpi) {
    return !kpi.starts_with("coverage") && kpi != "quota_now" && kpi != "grr" && kpi != "nrr" &&
           kpi != "logo_ret" && kpi != "sla_handoff_cs" && kpi != "partner_share" && kpi != "arr_at_risk" &&
           kpi != "exp_ready";
}

/// Walks the bridge of what is open and due from week to week. Each must begin with what the one before ended
/// with, its terms must lead to its end to the cent, and the end must be the KPI itself. Returns in how many
/// weeks something moved.
int walkBridge(const Workspace& workspace, Day newest, int weeks, const kpi::Filter& filter) {
    constexpr double kHalfCent = 0.005;
    int moves = 0;
    std::optional<double> closing;
    for (int back = weeks - 1; back >= 0; --back) {
        KpiRequest request;
        request.kpi = "open_due";
        request.week = newest - days{7 * back};
        request.compared = *request.week - days{7};
        request.weeks = 1;
        request.filter = filter;
        const auto answer = workspace.whatMoved(request);
        const auto series = workspace.kpi(request);
        if (!answer || !series) {
            ADD_FAILURE() << "no answer for the week to " << isoText(*request.week);
            return moves;
        }
        const kpi::Moved& moved = answer->moved;
        EXPECT_EQ(moved.after.value, series->points.back().value) << isoText(*request.week);
        if (closing) {
            EXPECT_TRUE(moved.before.value) << isoText(*request.week);
            EXPECT_NEAR(moved.before.value.value_or(0), *closing, kHalfCent) << isoText(*request.week);
        }
        closing = moved.after.value;
        if (!moved.change)
            continue;
        double sum = *moved.before.value;
        for (const kpi::MovedPart& part : moved.bridge)
            sum += part.effect;
        EXPECT_NEAR(sum, *moved.after.value, kHalfCent) << isoText(*request.week);
        moves += *moved.change != 0 ? 1 : 0;
    }
    return moves;
}

} // namespace

TEST(RandomOracle, AgreesWithTheEngineOnEveryDataSet) {
    std::map<std::string, std::vector<std::string>> differences;
    int withRecords = 0, moves = 0;
    const auto seeds = wantedSeeds();
    for (const std::uint32_t seed : seeds) {
        const test::TempFolder folder;
        const Workspace workspace = importOf(folder, seed);
        // The data ends on a Sunday: the last day of a week, or the first one of a week that is not over.
        const Day newest = kAsOf - days{beginsOnSunday(seed) ? 1 : 0};
        ASSERT_EQ(workspace.board({})->weekEnding, newest) << "seed " << seed;
        EXPECT_EQ(openAndClosed(workspace.path()), 0) << "seed " << seed;
        {
            SCOPED_TRACE("seed " + std::to_string(seed));
            moves += walkBridge(workspace, newest, 52, {});
            moves += walkBridge(workspace, newest, 52, {{"segment", {"SMB"}}});
        }
        const oracle::Oracle oracle(oracle::readRecords(workspace.path()), {{"EUR", oracle::kEuro}});
        for (const std::string& kpi : oracle.kpis()) {
            if (!isAnswered(kpi))
                continue;
            oracle::Agreement agreement(workspace, oracle);
            agreement.compareWeeks(kpi, newest, 52);
            if (has(workspace, kpi, "segment"))
                agreement.compareWeeks(kpi, newest, 52, {{"segment", {"SMB"}}, {"region", {"EMEA"}}});
            for (const char* dimension : {"owner", "stage", "reason"})
                if (has(workspace, kpi, dimension))
                    agreement.compareBreakdown(kpi, newest, dimension);
            withRecords += agreement.withRecords();
            for (const std::string& line : agreement.differences())
                differences[kpi].push_back("seed " + std::to_string(seed) + ": " + line);
        }
    }
    EXPECT_GT(moves, 4 * static_cast<int>(seeds.size())) << "too few bridges had anything to cross";
    for (const auto& [kpi, lines] : differences) {
        std::string text;
        for (size_t i = 0; i < std::min<size_t>(lines.size(), 6); ++i)
            text += "\n" + lines[i];
        ADD_FAILURE() << kpi << ": " << lines.size() << " differences" << text;
    }
    EXPECT_GT(withRecords, 100 * static_cast<int>(seeds.size())) << "too little was there to be compared";
}

} // namespace gtm
