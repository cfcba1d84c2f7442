// SPDX-License-Identifier: GPL-3.0-only
// Every other definition on the sample: it can be read, and the difference is accounted for record by record.
#include "core/kpi/lens.h"
#include "core/report/sentence.h"
#include "tests/core/workspace/sample_store.h"

#include <algorithm>
#include <cctype>
#include <future>
#include <set>

namespace gtm {

using test::sampleWorkspace;

namespace {

report::RecordList recordsOf(const std::string& kpi) {
    KpiRequest request;
    request.kpi = kpi;
    return *sampleWorkspace().records(request);
}

std::int64_t total(const std::map<std::string, std::int64_t>& counts) {
    std::int64_t sum = 0;
    for (const auto& [reason, records] : counts)
        sum += records;
    return sum;
}

} // namespace

TEST(SampleLens, EveryDefinitionGivesANumberAndAccountsForOurRecords) {
    int read = 0;
    for (const kpi::Definition& definition : sampleWorkspace().definitions()) {
        KpiRequest request;
        request.kpi = definition.id;
        const auto readings = sampleWorkspace().lens(request);
        ASSERT_TRUE(readings) << definition.id << ": " << report::sentence(readings.error());
        if (readings->empty())
            continue;
        std::set<std::string> ours;
        for (const report::RecordRow& row : recordsOf(definition.id).rows)
            if (row.role != report::Role::Excluded)
                ours.insert(row.recordType + row.id);
        for (const report::LensReading& reading : *readings) {
            ++read;
            const std::string what = definition.id + " " + reading.id;
            EXPECT_TRUE(reading.point.value) << what;
            EXPECT_TRUE(reading.difference) << what;
            EXPECT_EQ(reading.both + total(reading.onlyOurs), static_cast<std::int64_t>(ours.size())) << what;
            EXPECT_LE(reading.revalued, reading.both) << what;
            EXPECT_FALSE(reading.what.empty() || reading.why.empty() || reading.who.empty()) << what;
        }
    }
    EXPECT_EQ(read, 36) << "all that ship";
}

TEST(SampleLens, ADefinitionThatIsAKpiOfOursGivesItsNumber) {
    const auto value = [](const std::string& kpi) {
        KpiRequest request;
        request.kpi = kpi;
        return sampleWorkspace().kpi(request)->points.back().value;
    };
    const auto theirs = [](const std::string& kpi, const std::string& id) {
        KpiRequest request;
        request.kpi = kpi;
        const auto readings = sampleWorkspace().lens(request);
        for (const auto& reading : *readings)
            if (reading.id == id)
                return reading.point.value;
        return std::optional<double>();
    };
    EXPECT_EQ(theirs("win_rate", "created_base"), value("cohort_close"));
    EXPECT_EQ(theirs("coverage", "full_quota"), value("coverage_full"));
    EXPECT_EQ(theirs("ttft", "touched_only"), value("ttft_touched"));
    EXPECT_EQ(theirs("ttft", "elapsed"), value("ttft_elapsed"));
    EXPECT_DOUBLE_EQ(*theirs("weighted_pipe", "percent"), *value("weighted_pipe") * 100);
}

TEST(SampleLens, AFileIsCheckedLikeADefinition) {
    const auto catalogue = kpi::Catalogue::builtIn();
    const auto bad = [&](const std::string& toml) {
        return !kpi::parseLens(toml, "test", *catalogue).has_value();
    };
    const std::string text = "[variant.text.en]\nwhat = \"a\"\nwhy = \"b\"\n";
    EXPECT_TRUE(bad("kpi = \"no_such_kpi\"\n"));
    EXPECT_TRUE(bad("kpi = \"win_rate\"\n[[variant]]\nid = \"x\"\n" + text)) << "whose it is";
    EXPECT_TRUE(bad("kpi = \"win_rate\"\n[[variant]]\nid = \"x\"\nwho = \"y\"\nkpi = \"z\"\n" + text));
    EXPECT_TRUE(
        bad("kpi = \"win_rate\"\n[[variant]]\nid = \"x\"\nwho = \"y\"\nagregate = \"mean\"\n" + text));
    EXPECT_TRUE(bad("kpi = \"win_rate\"\n[[variant]]\nid = \"x\"\nwho = \"y\"\n"));
    EXPECT_FALSE(
        bad("kpi = \"win_rate\"\n[[variant]]\nid = \"x\"\nwho = \"y\"\naggregate = \"mean\"\n" + text));
}

TEST(SampleLens, ARecordTellsAsItsNumbersDo) {
    const auto list = recordsOf("win_rate");
    for (size_t i = 0; i < list.rows.size(); i += list.rows.size() / 8 + 1) {
        const report::RecordRow& row = list.rows[i];
        const auto life = sampleWorkspace().recordLife(row.id, list.point.period.last);
        ASSERT_TRUE(life) << row.id;
        const auto use = std::ranges::find(life->uses, "win_rate", &report::RecordUse::kpi);
        ASSERT_NE(use, life->uses.end()) << row.id;
        EXPECT_EQ(use->role, row.role);
        EXPECT_EQ(use->reason, row.reason);
        EXPECT_EQ(use->numerator, row.numerator);
    }
}

TEST(SampleRecords, AreFoundByIdFirstAndByAnyPartOfTheirName) {
    const report::RecordRow row = recordsOf("win_rate").rows.front();
    const auto byId = sampleWorkspace().findRecords(row.id);
    ASSERT_TRUE(byId);
    ASSERT_EQ(byId->size(), 1U);
    EXPECT_EQ(byId->front().name, row.name);
    std::string part = row.name.substr(1, row.name.size() - 2);
    for (char& letter : part)
        letter = static_cast<char>(std::toupper(static_cast<unsigned char>(letter)));
    const auto byName = sampleWorkspace().findRecords(part);
    ASSERT_TRUE(byName);
    EXPECT_TRUE(std::ranges::any_of(*byName, [&](const auto& found) { return found.id == row.id; }));
    EXPECT_EQ(sampleWorkspace().findRecords("e", 7)->size(), 7U);
    for (const char* nothing : {"", "%", "_", "no record is called like this"})
        EXPECT_TRUE(sampleWorkspace().findRecords(nothing)->empty()) << nothing;
}

TEST(SampleRecords, QuestionsAreAskedOnSeveralThreadsAtOnce) {
    KpiRequest request;
    request.kpi = "win_rate";
    const auto expected = sampleWorkspace().records(request)->rows.size();
    std::vector<std::future<size_t>> answers;
    for (int i = 0; i < 8; ++i)
        answers.push_back(std::async(std::launch::async, [&request] {
            return sampleWorkspace().whatMoved(request) ? sampleWorkspace().records(request)->rows.size() : 0;
        }));
    for (auto& answer : answers)
        EXPECT_EQ(answer.get(), expected);
}

} // namespace gtm
