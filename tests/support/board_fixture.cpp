// SPDX-License-Identifier: GPL-3.0-only
#include "tests/support/board_fixture.h"

#include "tests/support/review_fixture.h"

#include <cmath>

namespace gtm::fixture {

using kpi::Direction;
using kpi::Status;
using kpi::Unit;

namespace {

const Day kWeek = makeDay(2026, 11, 15);

/// A trend that ends at `last`, coming from `first`, with a wave of its own.
std::vector<std::optional<double>> trend(double first, double last, double wave, double phase) {
    std::vector<std::optional<double>> values;
    for (int i = 0; i < 52; ++i) {
        const double share = i / 51.0;
        const double swing = std::sin(i * 0.9 + phase) + 0.6 * std::sin(i * 2.3 + phase * 2);
        values.emplace_back(first + (last - first) * share * share + wave * swing * (1 - share * share));
    }
    values.back() = last;
    return values;
}

struct Row {
    const char *kpi, *name, *subline, *group;
    bool core;
    Unit unit;
    Direction direction;
    const char* owner;
    int version;
    double value;
    std::optional<double> numerator, denominator;
    Status status, previous;
    double target, atRisk;
    double compared, average;
    double first, wave;
};

report::BoardRow make(const Row& in) {
    report::BoardRow row;
    row.kpi = in.kpi;
    row.name = in.name;
    row.subline = in.subline;
    row.group = in.group;
    row.core = in.core;
    row.unit = in.unit;
    row.direction = in.direction;
    row.owner = in.owner;
    row.definitionVersion = in.version;
    row.point.kpi = in.kpi;
    row.point.period = weekOf(kWeek, WeekStart::Monday);
    row.point.value = in.value;
    row.point.numerator = in.numerator;
    row.point.denominator = in.denominator;
    row.point.records = in.denominator ? std::llround(*in.denominator) : 120;
    row.point.status = in.status;
    row.point.target = in.target;
    row.point.atRisk = in.atRisk;
    row.point.definitionVersion = in.version;
    row.previousStatus = in.previous;
    row.changeVsCompared = in.compared;
    row.changeVs4Weeks = in.average;
    row.trend = trend(in.first, in.value, in.wave, double(row.name.size()));
    row.trend[50] = in.value - in.compared;
    return row;
}

constexpr auto kOn = Status::OnTrack;
constexpr auto kRisk = Status::AtRisk;
constexpr auto kOff = Status::OffTrack;

report::BoardGroup acquire() {
    return {"acquire",
            "Acquire",
            "Marketing and SDR",
            {make({"ttft",
                   "Time to first touch",
                   "Velocity \u00b7 median, working hours",
                   "acquire",
                   true,
                   Unit::Minutes,
                   Direction::Lower,
                   "Dana Okafor",
                   2,
                   158,
                   {},
                   {},
                   kRisk,
                   kOn,
                   150,
                   165,
                   12,
                   19,
                   128,
                   9}),
             make({"sla_response",
                   "First touch within SLA",
                   "503 of 812 new leads",
                   "acquire",
                   true,
                   Unit::Ratio,
                   Direction::Higher,
                   "Dana Okafor",
                   2,
                   503.0 / 812,
                   503,
                   812,
                   kOff,
                   kOff,
                   0.8,
                   0.72,
                   -0.031,
                   -0.044,
                   0.71,
                   0.015}),
             make({"lead_to_mql",
                   "Lead to MQL conversion",
                   "1,031 of 3,284, 4 weeks",
                   "acquire",
                   true,
                   Unit::Ratio,
                   Direction::Higher,
                   "Maya Lindqvist",
                   1,
                   1031.0 / 3284,
                   1031,
                   3284,
                   kOn,
                   kOn,
                   0.3,
                   0.27,
                   0.006,
                   0.009,
                   0.29,
                   0.008}),
             make({"lead_leak",
                   "Lead leakage",
                   "64 of 812 untouched after 48 h",
                   "acquire",
                   true,
                   Unit::Ratio,
                   Direction::Lower,
                   "Dana Okafor",
                   1,
                   64.0 / 812,
                   64,
                   812,
                   kRisk,
                   kOn,
                   0.075,
                   0.0825,
                   0.004,
                   0.007,
                   0.068,
                   0.004})}};
}

report::BoardGroup convert() {
    return {"convert",
            "Convert",
            "Marketing and Sales",
            {make({"mql_to_sql",
                   "MQL to SQL conversion",
                   "394 of 1,031, 4 weeks",
                   "convert",
                   true,
                   Unit::Ratio,
                   Direction::Higher,
                   "Maya Lindqvist",
                   3,
                   394.0 / 1031,
                   394,
                   1031,
                   kRisk,
                   kRisk,
                   0.42,
                   0.378,
                   -0.014,
                   -0.02,
                   0.43,
                   0.012}),
             make({"sql_to_opp",
                   "SQL to opportunity",
                   "213 of 394, 4 weeks",
                   "convert",
                   true,
                   Unit::Ratio,
                   Direction::Higher,
                   "Jon Moreau",
                   2,
                   213.0 / 394,
                   213,
                   394,
                   kOn,
                   kOn,
                   0.52,
                   0.468,
                   0.003,
                   0.012,
                   0.5,
                   0.016}),
             make({"pipe_created_amt",
                   "Pipeline created",
                   "This week, new business",
                   "convert",
                   false,
                   Unit::Money,
                   Direction::Higher,
                   "Jon Moreau",
                   1,
                   1'310'000,
                   {},
                   {},
                   kOn,
                   kRisk,
                   1'250'000,
                   1'125'000,
                   90'000,
                   60'000,
                   1'180'000,
                   70'000})}};
}

report::BoardGroup closing() {
    return {"close",
            "Close",
            "Sales",
            {make({"win_rate",
                   "Win rate",
                   "52 of 211 decided, 4 weeks",
                   "close",
                   false,
                   Unit::Ratio,
                   Direction::Higher,
                   "Jon Moreau",
                   1,
                   52.0 / 211,
                   52,
                   211,
                   kRisk,
                   kRisk,
                   0.25,
                   0.225,
                   -0.003,
                   0.002,
                   0.22,
                   0.012}),
             make({"cycle_days",
                   "Sales cycle",
                   "Velocity \u00b7 median, won deals",
                   "close",
                   true,
                   Unit::Days,
                   Direction::Lower,
                   "Jon Moreau",
                   1,
                   58,
                   {},
                   {},
                   kRisk,
                   kRisk,
                   55,
                   60.5,
                   0,
                   2,
                   52,
                   2}),
             make({"sales_velocity",
                   "Pipeline velocity",
                   "Expected value won per day",
                   "close",
                   true,
                   Unit::MoneyPerDay,
                   Direction::Higher,
                   "Jon Moreau",
                   1,
                   72'300,
                   {},
                   {},
                   kOn,
                   kOn,
                   70'000,
                   63'000,
                   1'100,
                   2'400,
                   66'000,
                   1'800}),
             make({"stage_aging",
                   "Stage aging",
                   "Open pipeline past its stage limit",
                   "close",
                   true,
                   Unit::Ratio,
                   Direction::Lower,
                   "Jon Moreau",
                   3,
                   4'640'000.0 / 17'060'000,
                   4'640'000,
                   17'060'000,
                   kOff,
                   kOff,
                   0.2,
                   0.22,
                   0.021,
                   0.036,
                   0.17,
                   0.01}),
             make({"pipe_leak",
                   "Pipeline leakage",
                   "$1.83M left, no decision, 4 weeks",
                   "close",
                   true,
                   Unit::Ratio,
                   Direction::Lower,
                   "Tom Alvarez",
                   2,
                   1'830'000.0 / 22'680'000,
                   1'830'000,
                   22'680'000,
                   kOff,
                   kRisk,
                   0.06,
                   0.066,
                   0.005,
                   0.011,
                   0.055,
                   0.004})}};
}

report::DataState dataState() {
    report::DataState data;
    data.asOf = Instant{std::chrono::sys_days{kWeek} + std::chrono::hours{24}};
    data.asOfDay = kWeek;
    data.importedAt = data.asOf;
    data.importedAtText = "Mon 16 Nov 07:42";
    data.files = 5;
    data.rows = 159'590;
    data.rejected = 23;
    data.warnings = 3;
    data.currency = "USD";
    data.zone = "UTC";
    data.definitionSet = "2026.4";
    data.definitionsSince = makeDay(2026, 11, 2);
    return data;
}

report::AgingTable aging(const kpi::Point& point) {
    report::AgingTable table;
    table.bands = {{0, 14}, {15, 30}, {31, 60}, {61, 90}, {91, {}}};
    struct Stage {
        const char* name;
        int limit, firstPast;
        double open, past;
        std::array<double, 5> amounts;
    };
    const Stage stages[]{{"Discovery", 30, 2, 4'090e3, 1'040e3, {1'840e3, 1'210e3, 690e3, 240e3, 110e3}},
                         {"Evaluation", 60, 3, 5'140e3, 830e3, {1'420e3, 1'560e3, 1'330e3, 520e3, 310e3}},
                         {"Proposal", 30, 2, 3'440e3, 1'170e3, {1'180e3, 1'090e3, 640e3, 380e3, 150e3}},
                         {"Negotiation", 30, 2, 2'540e3, 760e3, {960e3, 820e3, 410e3, 260e3, 90e3}},
                         {"Commit", 14, 1, 1'850e3, 840e3, {1'010e3, 430e3, 270e3, 140e3, 0}}};
    for (const Stage& in : stages) {
        report::AgingStage stage;
        stage.stage = in.name;
        stage.limitDays = in.limit;
        stage.open = in.open;
        stage.past = in.past;
        stage.deals = 80;
        stage.dealsPast = 20;
        for (int c = 0; c < 5; ++c)
            stage.cells.push_back(
                {in.amounts[size_t(c)], in.amounts[size_t(c)] > 0 ? 8 : 0, c >= in.firstPast});
        table.open += in.open;
        table.past += in.past;
        table.stages.push_back(stage);
    }
    table.point = point;
    return table;
}

report::LeakTable leak(const kpi::Point& point) {
    report::LeakTable table;
    table.reasons = {{"no_decision", 740e3, 15, {}},
                     {"no_reason", 490e3, 11, {}},
                     {"silent", 460e3, 10, {}},
                     {"no_owner", 140e3, 4, {}}};
    table.total = 1'830e3;
    table.limit = 0.06 * 22'680e3;
    table.point = point;
    return table;
}

report::TouchTable touch(const kpi::Point& point) {
    report::TouchTable table;
    table.buckets = {{15, 118, 0},   {60, 159, 0},  {240, 172, 0}, {480, 24, 78},
                     {1440, 30, 86}, {2880, 0, 74}, {{}, 0, 71}};
    table.slaMinutes = {240, 1440};
    table.inSla = 503;
    table.late = 309;
    table.point = point;
    return table;
}

std::vector<report::FunnelStep> funnel(const report::Scoreboard& board) {
    const auto step = [&board](const char* label, double count, double of, const char* ofLabel,
                               const char* kpi) {
        const report::BoardRow* row = board.row(kpi);
        return report::FunnelStep{
            label, count, of, ofLabel, kpi, row ? row->name : std::string(), row ? row->point : kpi::Point{},
            {}};
    };
    return {{"Leads", 3284, {}, "", "", "", {}, 68},
            step("MQL", 1031, 3284, "Leads", "lead_to_mql"),
            step("SQL", 394, 1031, "MQL", "mql_to_sql"),
            step("Opportunity", 213, 394, "SQL", "sql_to_opp"),
            step("Won", 52, 211, "decided", "win_rate")};
}

void count(report::Scoreboard& board) {
    board.onTrack = board.atRisk = board.offTrack = board.other = 0;
    for (const auto& group : board.groups)
        for (const auto& row : group.rows)
            switch (row.point.status) {
            case Status::OnTrack:
                ++board.onTrack;
                break;
            case Status::AtRisk:
                ++board.atRisk;
                break;
            case Status::OffTrack:
                ++board.offTrack;
                break;
            default:
                ++board.other;
            }
}

void clear(report::BoardRow& row, Status status) {
    row.point.value.reset();
    row.point.numerator.reset();
    row.point.denominator.reset();
    row.point.status = status;
    row.changeVsCompared.reset();
    row.changeVs4Weeks.reset();
    row.trend.assign(52, std::nullopt);
    row.previousStatus = status;
}

} // namespace

report::Scoreboard board() {
    report::Scoreboard out;
    out.weekEnding = kWeek;
    out.comparedWeekEnding = kWeek - std::chrono::days{7};
    out.firstWeekEnding = kWeek - std::chrono::days{7 * 70};
    out.lastWeekEnding = kWeek;
    out.newestCompleteWeek = kWeek;
    out.data = dataState();
    out.groups = {acquire(), convert(), closing()};
    for (report::BoardGroup& group : out.groups)
        for (report::BoardRow& row : group.rows)
            row.signal.known = true;
    out.groups[2].rows[1].signal.changedSince = kWeek - std::chrono::days{7 * 9}; // the sales cycle
    out.funnel = funnel(out);
    const auto& rows = out.groups[2].rows;
    out.aging = aging(rows[3].point);
    out.leak = leak(rows[4].point);
    out.bridge = bridge();
    out.touch = touch(out.groups[0].rows[1].point);
    count(out);
    out.discussFirst = {"Stage aging", "Pipeline leakage", "First touch within SLA"};
    out.slipped = 3;
    out.recovered = 1;
    out.setReview(review());
    return out;
}

report::Scoreboard boardWithoutLeads() {
    report::Scoreboard out = board();
    for (auto& group : out.groups)
        for (auto& row : group.rows) {
            if (group.key == "close" || row.kpi == "pipe_created_amt")
                continue;
            clear(row, Status::NoData);
            row.missing = row.kpi == "ttft" || row.kpi == "sla_response" || row.kpi == "lead_leak"
                              ? std::vector<std::string>{"lead", "activity"}
                              : std::vector<std::string>{"lead"};
            row.point.flags = {kpi::Flag::NeedsSource};
        }
    out.funnel = funnel(out);
    for (auto& step : out.funnel)
        if (step.label != "Won" && step.label != "Opportunity") {
            step.count.reset();
            step.changeVsPrevious.reset();
        }
    out.touch = {};
    out.discussFirst = {"Stage aging", "Pipeline leakage"};
    count(out);
    return out;
}

report::Scoreboard incompleteBoard() {
    report::Scoreboard out = board();
    out.complete = false;
    out.data.asOfDay = kWeek - std::chrono::days{3};
    out.newestCompleteWeek = out.comparedWeekEnding;
    out.data.sample = true;
    for (auto& group : out.groups)
        for (auto& row : group.rows) {
            row.point.complete = false;
            row.compareWith({}); // nothing
        }
    return out;
}

report::Scoreboard youngBoard() {
    report::Scoreboard out = board();
    out.firstWeekEnding = kWeek - std::chrono::days{14};
    out.data.readOnly = true;
    for (auto& group : out.groups)
        for (auto& row : group.rows) {
            row.trend.erase(row.trend.begin(), row.trend.end() - 3);
            row.changeVs4Weeks.reset();
            row.point.target.reset();
            row.point.atRisk.reset();
            row.point.status = Status::NoTarget;
            row.previousStatus = Status::NoTarget;
        }
    auto& few = out.groups[2].rows[0];
    few.point.numerator = 12;
    few.point.denominator = 17;
    few.point.value = 12.0 / 17;
    few.point.records = 17;
    few.point.status = Status::TooFew;
    few.subline = "12 of 17 decided, 4 weeks";
    out.funnel = funnel(out);
    out.aging.point = out.groups[2].rows[3].point;
    out.leak.limit.reset();
    out.leak.point = out.groups[2].rows[4].point;
    out.touch.slaMinutes = {240};
    out.touch.buckets = {{15, 118, 0},  {60, 171, 0},  {240, 214, 0}, {480, 0, 96},
                         {1440, 0, 88}, {2880, 0, 61}, {{}, 0, 64}};
    out.discussFirst.clear();
    out.slipped = out.recovered = 0;
    count(out);
    return out;
}

report::Scoreboard longBoard() {
    report::Scoreboard out = board();
    auto& rows = out.groups[0].rows;
    rows[0].point.value = 2 * 24 * 60 - 1;
    rows[0].changeVsCompared = 23 * 60 + 58;
    rows[0].owner = "Maximiliane Oberholtzer-Fitzgerald";
    rows[1].subline = "1,234,567 of 2,345,678 new leads with a service level in the last 4 weeks";
    auto& created = out.groups[1].rows[2];
    created.point.value = 981'310'000;
    created.point.target = 981'310'001;
    created.changeVsCompared = -123'456'789;
    created.point.status = Status::AtRisk;
    out.aging.stages[1].stage = "Evaluation and technical validation";
    report::Review review = out.review;
    review.open[0].action.text = std::string(review::kLongestLine, 'W');
    review.open[0].action.owner = "Maximiliane Oberholtzer-Fitzgerald";
    out.setReview(std::move(review));
    out.comparedWeekEnding -= std::chrono::days{364};
    return out;
}

report::Scoreboard emptyBoard() {
    return {};
}

} // namespace gtm::fixture
