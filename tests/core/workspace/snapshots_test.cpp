// SPDX-License-Identifier: GPL-3.0-only
// A year of weekly exports without any history tells the same as the CRM's own history, up to the week.
#include "core/workspace/workspace.h"
#include "tests/core/sample/export_folder.h"
#include "tests/support/temp_folder.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace gtm {

using std::chrono::days;
using test::TempFolder;

namespace {

struct State {
    Day on{};
    std::string stage, amount, closeDate, forecast, stamp;
};
struct Deal {
    std::string id, name, owner, created;
    std::vector<State> states; ///< By time.
};

/// The deals of a small sample company with every state that its history records.
std::vector<Deal> dealsOfSample() {
    sample::Options options;
    options.size = 0.06;
    const sample::test::ExportFolder exports(options);
    const sample::test::Table &rows = exports.table("Opportunity"),
                              &history = exports.table("OpportunityHistory");
    std::map<std::string, Deal> deals;
    for (const auto& row : rows.rows)
        if (rows.cell(row, "IsDeleted") == "false" && sample::test::instantOf(rows.cell(row, "CreatedDate")))
            deals[rows.cell(row, "Id")] = {rows.cell(row, "Id"),
                                           rows.cell(row, "Name"),
                                           rows.cell(row, "OwnerId"),
                                           rows.cell(row, "CreatedDate"),
                                           {}};
    for (const auto& row : history.rows) {
        const auto deal = deals.find(history.cell(row, "OpportunityId"));
        const auto at = sample::test::instantOf(history.cell(row, "CreatedDate"));
        if (deal != deals.end() && at && history.cell(row, "IsDeleted") == "false")
            deal->second.states.push_back(
                {sample::test::newYork().toLocal(*at).day, history.cell(row, "StageName"),
                 history.cell(row, "Amount"), history.cell(row, "CloseDate"),
                 history.cell(row, "ForecastCategory"), history.cell(row, "CreatedDate")});
    }
    std::vector<Deal> all;
    for (auto& [id, deal] : deals) {
        std::ranges::stable_sort(deal.states, {}, &State::stamp);
        if (!deal.states.empty())
            all.push_back(std::move(deal));
    }
    return all;
}

/// What a deal was on a day; null before its first state.
const State* stateOn(const Deal& deal, Day day) {
    const State* found = nullptr;
    for (const State& state : deal.states)
        if (state.on <= day)
            found = &state;
    return found;
}

/// The opportunities as the CRM would have exported them on a day.
std::string snapshot(const std::vector<Deal>& deals, Day day) {
    std::string csv =
        "Id,Name,OwnerId,StageName,Amount,CloseDate,ForecastCategory,CreatedDate,IsClosed,IsWon,"
        "LastModifiedDate\n";
    for (const Deal& deal : deals)
        if (const State* state = stateOn(deal, day)) {
            const bool won = state->stage == "Closed Won", lost = state->stage == "Closed Lost";
            csv += deal.id + ",\"" + deal.name + "\"," + deal.owner + "," + state->stage + "," +
                   state->amount + "," + state->closeDate + "," + state->forecast + "," + deal.created + "," +
                   (won || lost ? "true" : "false") + "," + (won ? "true" : "false") + "," + state->stamp +
                   "\n";
        }
    return csv;
}

std::string historyUntil(const std::vector<Deal>& deals, Day day) {
    std::string csv =
        "Id,OpportunityId,StageName,Amount,CloseDate,ForecastCategory,CreatedDate,CreatedById\n";
    int number = 0;
    for (const Deal& deal : deals)
        for (const State& state : deal.states)
            if (state.on <= day)
                csv += "h" + std::to_string(++number) + "," + deal.id + "," + state.stage + "," +
                       state.amount + "," + state.closeDate + "," + state.forecast + "," + state.stamp + "," +
                       deal.owner + "\n";
    return csv;
}

/// Where each deal of a store stood on a day, and since when.
struct Stand {
    std::string stage;
    Day since{};
};
class Paths {
  public:
    explicit Paths(const std::filesystem::path& store) {
        SQLite::Database connection(store.string(), SQLite::OPEN_READONLY);
        SQLite::Statement rows(connection,
                               "SELECT opportunity.id, stage_visit.stage, entered_on FROM stage_visit JOIN "
                               "opportunity ON opportunity.rid = deal WHERE entered_on IS NOT NULL "
                               "ORDER BY deal, seq");
        while (rows.executeStep())
            m_visits[rows.getColumn(0).getString()].push_back(
                {rows.getColumn(1).getString(), dayFromNumber(rows.getColumn(2).getInt())});
    }
    [[nodiscard]] Stand on(const std::string& deal, Day day) const {
        Stand stand;
        if (const auto visits = m_visits.find(deal); visits != m_visits.end())
            for (const Stand& visit : visits->second)
                if (visit.since <= day)
                    stand = visit;
        return stand;
    }

  private:
    std::map<std::string, std::vector<Stand>> m_visits;
};

class Store {
  public:
    explicit Store(const std::filesystem::path& path) {
        OpenOptions options;
        options.zone = "America/New_York";
        options.currency = "USD";
        auto opened = Workspace::open(path, options);
        EXPECT_TRUE(opened);
        m_workspace.emplace(std::move(*opened));
    }
    void import(std::vector<std::filesystem::path> paths, Day asOf) {
        ImportRequest request;
        request.timeZone = "America/New_York";
        request.paths = std::move(paths);
        request.asOf = asOf;
        const auto report = m_workspace->import(request);
        ASSERT_TRUE(report) << report.error().where << report.error().detail;
        ASSERT_EQ(report->rejections.size(), 0u);
        ASSERT_TRUE(m_workspace->reload());
    }
    [[nodiscard]] const Workspace& operator*() const { return *m_workspace; }

  private:
    std::optional<Workspace> m_workspace;
};

} // namespace

TEST(Snapshots, AYearOfThemTellsTheSameAsTheHistory) {
    const std::vector<Deal> deals = dealsOfSample();
    ASSERT_GT(deals.size(), 80u);
    const Day last = makeDay(2026, 11, 15), first = last - days{7 * 51};
    const TempFolder folder;
    Store snapshots(folder / "snapshots.gtm"), recorded(folder / "recorded.gtm");
    for (Day day = first; day <= last; day += days{7})
        snapshots.import({folder.write("snapshot/Opportunity.csv", snapshot(deals, day))}, day);
    recorded.import({folder.write("recorded/Opportunity.csv", snapshot(deals, last)),
                     folder.write("recorded/OpportunityHistory.csv", historyUntil(deals, last))},
                    last);

    const Paths seen(folder / "snapshots.gtm"), told(folder / "recorded.gtm");
    int compared = 0, moved = 0;
    for (const Deal& deal : deals)
        for (Day day = first; day <= last; day += days{7}) {
            if (!stateOn(deal, day))
                continue;
            const Stand a = seen.on(deal.id, day), b = told.on(deal.id, day);
            ASSERT_EQ(a.stage, b.stage) << deal.id << " on " << isoText(day);
            ++compared;
            // A move shows up to the day of the export that first has it; a closed deal's day is its own.
            if (day > first && stateOn(deal, day - days{7}) &&
                told.on(deal.id, day - days{7}).stage != b.stage) {
                ++moved;
                for (const Day since : {a.since, b.since}) {
                    EXPECT_GT(since, day - days{7}) << deal.id << " on " << isoText(day);
                    EXPECT_LE(since, day) << deal.id;
                }
            }
        }
    std::cout << compared << " deal weeks compared, " << moved << " with a move\n";
    EXPECT_GT(compared, 2000);
    EXPECT_GT(moved, 100);

    // Numbers that ask for the state on a day, or for what was closed, agree to the cent.
    for (const char* kpi :
         {"open_qualified_cnt", "past_due_share", "win_rate", "win_rate_value", "bookings_new"}) {
        KpiRequest request;
        request.kpi = kpi;
        request.week = last;
        request.weeks = 40;
        const auto fromSnapshots = (*snapshots).kpi(request), fromHistory = (*recorded).kpi(request);
        ASSERT_TRUE(fromSnapshots && fromHistory);
        int values = 0;
        for (size_t i = 0; i < fromHistory->points.size(); ++i) {
            EXPECT_EQ(fromSnapshots->points[i].value, fromHistory->points[i].value)
                << kpi << " in the week until " << isoText(fromHistory->points[i].period.last);
            values += fromHistory->points[i].value.has_value();
        }
        EXPECT_GT(values, 20) << kpi;
    }
}

} // namespace gtm
