// SPDX-License-Identifier: GPL-3.0-only
#include "tests/support/board_fixture.h"

#include <array>
#include <cmath>

namespace gtm::fixture {

using kpi::Status;

namespace {

const Day kDetailWeek = makeDay(2026, 11, 15);
constexpr std::array<const char*, 6> kOwners{"J. Moreau", "S. Khan", "T. Alvarez",
                                             "L. Brandt", "R. Osei", "M. Ito"};
constexpr std::array<const char*, 5> kStages{"Proposal", "Discovery", "Commit", "Evaluation", "Negotiation"};
constexpr std::array<const char*, 3> kSegments{"Enterprise", "Mid-market", "SMB"};
constexpr std::array<const char*, 12> kNames{
    "Norwell Freight, platform", "Ostrava Labs, 3-year",  "Brightwater, renewal plus",
    "Halden Retail, EU rollout", "Quorum Health, core",   "Tessera, analytics",
    "Kestrel Energy, platform",  "Fenwick Bank, phase 2", "Lumen Travel, core",
    "Arbor Foods, seats",        "Pivotal Parts, core",   "Juniper Clinics, core"};

kpi::BreakdownRow breakdownRow(const char* key, double numerator, double denominator) {
    kpi::BreakdownRow row;
    row.key = key;
    row.point.numerator = numerator;
    row.point.denominator = denominator;
    row.point.value = numerator / denominator;
    row.point.records = std::llround(denominator / 42'000);
    row.point.target = 0.2;
    row.point.atRisk = 0.22;
    row.point.status = numerator / denominator > 0.22  ? Status::OffTrack
                       : numerator / denominator > 0.2 ? Status::AtRisk
                                                       : Status::OnTrack;
    return row;
}

} // namespace

kpi::Definition definition() {
    kpi::Definition out;
    out.id = "stage_aging";
    out.version = 3;
    out.effective = makeDay(2026, 7, 20);
    out.group = "close";
    out.core = true;
    out.ownerRole = "Sales manager";
    out.unit = kpi::Unit::Ratio;
    out.direction = kpi::Direction::Lower;
    out.aggregate = kpi::Aggregate::Ratio;
    out.basis = kpi::Basis::AsOf;
    out.target = {0.2, 0.02, false};
    out.record = kpi::RecordType::Opportunity;
    out.dimensions = {"stage", "segment", "owner"};
    out.partDimension = "stage";
    kpi::Words words;
    words.name = "Stage aging";
    words.question = "How much open pipeline sits longer in its stage than we allow?";
    words.formula =
        "Amount of open opportunities whose days in their current stage exceed the stage's limit, "
        "divided by the amount of all open opportunities";
    words.counted = "Open opportunities of class new, at the end of the week";
    words.excluded = "Renewals; amounts of zero";
    words.action = "Close or re-date what is past its limit, oldest first";
    out.words["en"] = words;
    return out;
}

report::KpiSeries series() {
    report::KpiSeries out;
    out.definition = definition();
    out.owner = "Jon Moreau";
    for (int i = 0; i < 52; ++i) {
        kpi::Point point;
        point.kpi = "stage_aging";
        point.period = weekOf(kDetailWeek - std::chrono::days{7 * (51 - i)}, WeekStart::Monday);
        point.definitionVersion = i < 35 ? 2 : 3;
        point.target = 0.2;
        point.atRisk = 0.22;
        const double base = i < 8 ? 0.165 : i < 24 ? 0.203 : i < 35 ? 0.2 + (i - 24) * 0.0027 : 0.235;
        if (i < 22 || i > 23)
            point.value = base + 0.006 * std::sin(i * 1.7);
        out.points.push_back(point);
    }
    out.points[49].value = 0.2266;
    out.points[50].value = 0.251;
    out.points[51].value = 4'640'000.0 / 17'060'000;
    out.points[51].numerator = 4'640'000;
    out.points[51].denominator = 17'060'000;
    out.points[51].records = 402;
    out.points[51].status = Status::OffTrack;
    out.points[51].changeVsPrevious = 0.021;
    out.points[51].changeVs4Weeks = 0.036;
    std::vector<kpi::WeekValue> weeks;
    for (const kpi::Point& point : out.points)
        if (point.value)
            weeks.push_back({point.period.last, *point.value});
    out.signal = kpi::findSignal(weeks, {false, true});
    return out;
}

std::vector<report::KpiSeries> breakdowns() {
    const auto block = [](const char* dimension, std::vector<kpi::BreakdownRow> rows) {
        report::KpiSeries out;
        out.definition = definition();
        out.dimension = dimension;
        out.rows = std::move(rows);
        return out;
    };
    return {
        block("stage",
              {breakdownRow("Proposal", 1'170e3, 3'440e3), breakdownRow("Discovery", 1'040e3, 4'090e3),
               breakdownRow("Commit", 840e3, 1'850e3), breakdownRow("Evaluation", 830e3, 5'140e3),
               breakdownRow("Negotiation", 760e3, 2'540e3)}),
        block("segment", {breakdownRow("Enterprise", 2'120e3, 8'154e3),
                          breakdownRow("Mid-market", 1'710e3, 5'938e3), breakdownRow("SMB", 810e3, 2'968e3)}),
        block("owner", {breakdownRow("J. Moreau", 920e3, 2'949e3), breakdownRow("T. Alvarez", 810e3, 2'755e3),
                        breakdownRow("S. Khan", 660e3, 2'157e3), breakdownRow("L. Brandt", 580e3, 2'339e3),
                        breakdownRow("R. Osei", 470e3, 2'117e3), breakdownRow("M. Ito", 1'200e3, 4'743e3)})};
}

report::RecordList records() {
    report::RecordList out;
    out.definition = definition();
    out.point = series().points.back();
    for (size_t i = 0; i < 104; ++i) {
        report::RecordRow row;
        row.recordType = "opportunity";
        row.id = "006-" + std::to_string(8120 + i * 7);
        row.role = report::Role::Numerator;
        row.name = kNames[i % kNames.size()];
        row.account = row.name.substr(0, row.name.find(','));
        row.owner = kOwners[i % kOwners.size()];
        row.stage = kStages[i % kStages.size()];
        row.part = row.stage;
        row.segment = kSegments[i % kSegments.size()];
        row.amount = 44'615 + double(i % 2 == 0 ? 1 : -1) * 500 * double(i % 9);
        row.numerator = *row.amount;
        row.denominator = *row.amount;
        row.currency = "USD";
        row.since = kDetailWeek - std::chrono::days{71 - int(i % 55)};
        row.created = *row.since - std::chrono::days{40};
        row.closeDate = makeDay(2026, 9, 30) + std::chrono::days{int(i * 5 % 90)};
        row.open = true;
        out.rows.push_back(row);
    }
    for (size_t i = 0; i < 298; ++i) {
        report::RecordRow row = out.rows[i % 104];
        row.id = "006-" + std::to_string(20'000 + i);
        row.role = report::Role::Denominator;
        row.numerator = 0;
        row.since = kDetailWeek - std::chrono::days{int(i % 14)};
        out.rows.push_back(row);
    }
    for (size_t i = 0; i < 19; ++i) {
        report::RecordRow row = out.rows[i];
        row.id = "006-" + std::to_string(40'000 + i);
        row.role = report::Role::Excluded;
        row.reason = "amount_zero";
        row.amount = 0;
        row.numerator.reset();
        row.denominator.reset();
        out.rows.push_back(row);
    }
    out.folded = out.point.value;
    return out;
}

report::WhatMoved moved() {
    report::WhatMoved out;
    out.definition = definition();
    kpi::Moved& all = out.moved;
    all.before = series().points[50];
    all.after = series().points[51];
    all.change = *all.after.value - *all.before.value;
    all.entered = {12, 0.0148};
    all.left = {9, -0.0031};
    all.changed = {3, *all.change - 0.0148 + 0.0031};
    all.dimension = "stage";
    double rest = *all.change;
    for (const auto& [key, rate, mix] :
         {std::tuple{"Commit", 0.0113, 0.0021}, std::tuple{"Proposal", 0.0092, -0.0008},
          std::tuple{"Discovery", -0.0041, 0.0012}, std::tuple{"Evaluation", 0.0014, 0.0}}) {
        kpi::MovedPart part;
        part.key = key;
        part.rateEffect = rate;
        part.mixEffect = mix;
        part.effect = rate + mix;
        part.entered = 3;
        rest -= part.effect;
        all.segments.push_back(part);
    }
    kpi::MovedPart last;
    last.key = "Negotiation";
    last.rateEffect = rest;
    last.mixEffect = 0;
    last.effect = rest;
    all.segments.push_back(last);
    const report::RecordList list = records();
    for (size_t i = 0; i < 15; ++i)
        out.rows.push_back({"opportunity",
                            list.rows[i].id,
                            list.rows[i].name,
                            list.rows[i].account,
                            "",
                            i < 12 ? kpi::Movement::Entered : kpi::Movement::Changed,
                            {},
                            {},
                            0.001});
    return out;
}

std::vector<report::LensReading> lensReadings() {
    report::LensReading first;
    first.id = "thirty_days";
    first.who = "CRM report, aging over 30 days";
    first.what = "Amount of open opportunities older than 30 days / amount of open opportunities";
    first.why = "One limit for all stages, counted from creation.";
    first.unit = kpi::Unit::Ratio;
    first.point = series().points.back();
    first.point.value = 0.31;
    first.difference = 0.038;
    first.both = 402;
    first.revalued = 61;
    first.onlyTheirs = {{"renewal", 12}};
    report::LensReading second = first;
    second.id = "by_count";
    second.who = "Another house";
    second.point.value.reset();
    second.difference.reset();
    return {first, second};
}

ingest::ImportReport importReport() {
    using ingest::Level;
    ingest::ImportReport out;
    out.batch = 7;
    out.asOf = kDetailWeek;
    out.seconds = 14.2;
    const auto file = [](const char* path, const char* entity, std::int64_t inserted, std::int64_t updated,
                         std::int64_t unchanged, std::int64_t rejected) {
        ingest::FileReport report;
        report.path = path;
        report.vendor = "salesforce";
        report.entity = entity;
        report.profile = std::string("salesforce-") + entity;
        report.reason = "Id, StageName, CloseDate";
        report.encoding = "utf-8";
        report.inserted = inserted;
        report.updated = updated;
        report.unchanged = unchanged;
        report.rejected = rejected;
        report.rowsRead = inserted + updated + unchanged + rejected;
        report.header = {"Id", "Name", "StageName", "Amount", "CloseDate"};
        return report;
    };
    out.files = {file("opportunities_2026-11-15.csv", "opportunity", 96, 310, 2'485, 23),
                 file("opp_history_2026-11-15.csv", "stage_history", 412, 0, 18'030, 0),
                 file("hubspot-contacts-all.csv", "lead", 610, 1'280, 39'317, 0),
                 file("exports.zip/activities_q4.csv", "activity", 1'200, 314, 94'796, 0),
                 file("accounts.csv", "account", 0, 0, 740, 0)};
    out.files[0].skippedColumns = {"Fax", "Description"};
    out.files[0].effects = {{"pipe_created_amt", "Pipeline created"},
                            {"stage_aging", "Stage aging"},
                            {"win_rate", "Win rate"},
                            {"sales_velocity", "Pipeline velocity"}};
    out.files[0].findings = {
        {Level::Warn,
         "unknown_owner",
         "",
         64,
         "0055g00000AAAAB",
         "",
         {},
         {{"006-8841", "Arbor Foods, seats", 0, "0055g00000AAAAB"},
          {"006-8902", "Lumen Travel, pilot", 0, "0055g00000AAAAC"},
          {"006-8911", "Fenwick Bank, phase 3", 0, "0055g00000AAAAB"}},
         {{"win_rate", "Win rate"}, {"stage_aging", "Stage aging"}}},
        {Level::Warn,
         "missing_records",
         "",
         7,
         "",
         "",
         {},
         {{"006-8977", "Quorum Health, add-on", 0, ""}, {"006-9014", "Ostrava Labs, support", 0, ""}},
         out.files[0].effects},
        {Level::Note, "suffix_read", "Amount", 4, "1.2M", "", {}, {}, {{"stage_aging", "Stage aging"}}}};
    out.files[1].findings = {{Level::Warn,
                              "bad_cell",
                              "Type",
                              231,
                              "soon",
                              "",
                              {},
                              {{"h-1", "", 212, "soon"}, {"h-2", "", 377, "later"}},
                              {}}};
    out.files[3].findings = {{Level::Warn, "bad_cell", "ActivityDate", 148, "soon", ""}};
    ingest::FileReport unknown;
    unknown.path = "notes.txt";
    unknown.findings = {{Level::Warn, "unrecognised", "", 0, "", ""}};
    out.files.push_back(unknown);
    for (int i = 0; i < 23; ++i) {
        ingest::Rejection row;
        row.path = "opportunities_2026-11-15.csv";
        row.line = 14 + i * 5;
        row.column = i < 17 ? "Amount" : "CloseDate";
        constexpr std::array kAmounts{"72k", "TBD", "#REF!", "12,500 + 4,000", "n/a"};
        row.value = i < 17 ? kAmounts[size_t(i) % kAmounts.size()] : "31/12";
        row.id = "006-8" + std::to_string(120 + 31 * i);
        row.name = kNames[size_t(i) % kNames.size()];
        row.stage = i % 3 == 0 ? "Proposal" : "Discovery";
        row.owner = i % 2 == 0 ? "L. Brandt" : "S. Khan";
        row.code = i < 17 ? "bad_number" : "bad_date";
        row.canImport = i < 17;
        row.cells = {row.id, row.name, row.stage, i < 17 ? row.value : "84000",
                     i < 17 ? "2026-11-30" : "31/12"};
        out.rejections.push_back(row);
    }
    return out;
}

ingest::BoardEffect boardEffect() {
    const Day before = kDetailWeek - std::chrono::days{7};
    return {before,
            kDetailWeek,
            {kDetailWeek},
            "USD",
            {before - std::chrono::days{7}, before},
            {{{"pipe_created_amt", "Pipeline created"}, "money", 2, 212'000.0},
             {{"stage_aging", "Stage aging"}, "ratio", 1, 0.004},
             {{"win_rate", "Win rate"}, "ratio", 1, 0.0002}},
            {{{"stage_aging", "Stage aging"}, before, "at_risk", "off_track"}}};
}

std::vector<ingest::ExportChange> exportChanges() {
    const auto change = [](const char* code, const char* column, std::int64_t rows, const char* value) {
        return ingest::ExportChange{"opportunities_2026-11-15.csv",
                                    {ingest::Level::Warn, code, column, rows, value, ""}};
    };
    return {change("renamed_column", "Next step", 0, "Next activity"),
            change("fewer_rows", "", 886, "2028/2914"), change("one_owner", "", 2'028, "L. Brandt"),
            change("new_stage", "StageName", 12, "Legal review"), change("missing_records", "", 886, "")};
}

} // namespace gtm::fixture
