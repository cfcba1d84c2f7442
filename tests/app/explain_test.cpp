// SPDX-License-Identifier: GPL-3.0-only
// What the command line says about a number beside its value: variation, what moved it, other definitions,
// and where one record stands.
#include "core/workspace/workspace.h"
#include "tests/app/program.h"
#include "tests/support/temp_folder.h"

#include <QJsonArray>
#include <gtest/gtest.h>

#include <cmath>

namespace gtm {

using test::Answer;
using test::run;
using test::TempFolder;
using test::withStore;

namespace {

/// The sample, imported once for all cases.
struct Explain : testing::Test {
    static void SetUpTestSuite() {
        s_folder = new TempFolder;
        ASSERT_EQ(run({"sample", (*s_folder / "sample").string()}).exitCode, 0);
        ASSERT_EQ(gtm({"import", (*s_folder / "sample").string()}).exitCode, 1);
    }
    static void TearDownTestSuite() { delete s_folder; }
    static Answer gtm(std::vector<std::string> arguments) {
        return run(withStore(*s_folder / "store.gtm", std::move(arguments)));
    }
    static QJsonObject jsonOf(std::vector<std::string> arguments) {
        arguments.insert(arguments.end(), {"--format", "json"});
        const Answer answer = gtm(std::move(arguments));
        EXPECT_EQ(answer.exitCode, 0) << answer.err;
        return answer.json();
    }

    static TempFolder* s_folder;
};
TempFolder* Explain::s_folder = nullptr;

QString w(const char* text) {
    return QString::fromLatin1(text);
}

double effects(const QJsonArray& parts) {
    double sum = 0;
    for (const QJsonValue& part : parts)
        sum += part[w("effect")].toDouble();
    return sum;
}

} // namespace

TEST_F(Explain, AKpiSaysWhetherItVariesAsItAlwaysDoes) {
    const QJsonObject signal = jsonOf({"kpi", "lead_new"})[w("signal")].toObject();
    for (const char* key :
         {"sentence", "changed_since", "centre", "lower", "upper", "floored", "reason", "segments", "weeks"})
        EXPECT_TRUE(signal.contains(w(key))) << key;
    EXPECT_GE(signal[w("weeks")].toArray().size(), 26);
    EXPECT_LT(signal[w("lower")].toDouble(), signal[w("upper")].toDouble());
    EXPECT_NE(gtm({"kpi", "lead_new"}).out.find(signal[w("sentence")].toString().toStdString()),
              std::string::npos);
    const QJsonObject period = jsonOf({"kpi", "lead_new", "--from", "2026-01-01", "--to", "2026-06-30"});
    EXPECT_EQ(period[w("signal")].toObject()[w("reason")].toString(), w("no_weeks"));
}

TEST_F(Explain, AComparedWeekSaysWhatMovedSince) {
    const QJsonObject series =
        jsonOf({"kpi", "win_rate", "--weeks", "1", "--compare", "2026-10-18", "--by", "region"});
    const QJsonObject moved = series[w("moved")].toObject();
    EXPECT_EQ(moved[w("from")].toString(), w("2026-10-18"));
    const double change = moved[w("change")].toDouble();
    EXPECT_EQ(change, series[w("change_vs_compared")].toDouble());
    EXPECT_NEAR(effects(moved[w("by")].toObject()[w("rows")].toArray()), change, 1e-12);
    EXPECT_NEAR(effects(moved[w("rows")].toArray()), change, 1e-12);
    EXPECT_NE(gtm({"kpi", "win_rate", "--compare", "2026-10-18", "--by", "region"}).out.find("By mix"),
              std::string::npos);
    const QJsonObject velocity =
        jsonOf({"kpi", "sales_velocity", "--compare", "2026-10-18"})[w("moved")].toObject();
    EXPECT_EQ(velocity[w("factors")].toArray().size(), 4);
    const QJsonObject due = jsonOf({"kpi", "open_due", "--compare", "2026-11-01"})[w("moved")].toObject();
    EXPECT_EQ(std::llround(100 * effects(due[w("bridge")].toArray())),
              std::llround(100 * due[w("change")].toDouble()));
    EXPECT_FALSE(jsonOf({"kpi", "win_rate"}).contains(w("moved")));
}

TEST_F(Explain, TheLensShowsOtherDefinitions) {
    const QJsonArray lens = jsonOf({"kpi", "win_rate", "--lens"})[w("lens")].toArray();
    EXPECT_EQ(lens.size(), 5);
    for (const QJsonValue& one : lens)
        for (const char* key : {"id", "who", "what", "why", "unit", "value", "difference", "both", "revalued",
                                "only_theirs", "only_ours", "sentence"})
            EXPECT_FALSE(one[w(key)].isUndefined()) << key;
    EXPECT_NE(gtm({"kpi", "win_rate", "--lens"}).out.find("dbt_salesforce"), std::string::npos);
    EXPECT_NE(gtm({"kpi", "logos_new", "--lens"}).out.find("No other definition"), std::string::npos);
}

TEST_F(Explain, ARecordIsFoundInEveryNumberThatHoldsIt) {
    const QJsonArray rows = jsonOf({"records", "win_rate"})[w("rows")].toArray();
    ASSERT_FALSE(rows.isEmpty());
    const std::string id = rows[0][w("id")].toString().toStdString();
    const QJsonObject life = jsonOf({"record", id});
    EXPECT_EQ(life[w("records")].toArray()[0][w("record_type")].toString(), w("opportunity"));
    bool found = false;
    for (const QJsonValue& use : life[w("uses")].toArray()) {
        for (const char* key : {"kpi", "name", "factor", "from_week", "to_week", "role", "reason", "part",
                                "numerator", "denominator", "value"})
            EXPECT_FALSE(use[w(key)].isUndefined()) << key;
        found |= use[w("kpi")].toString() == w("win_rate");
    }
    EXPECT_TRUE(found);
    EXPECT_LT(jsonOf({"record", id, "--week", "2026-11-11"})[w("uses")].toArray().size(),
              life[w("uses")].toArray().size() + 1);
    EXPECT_TRUE(gtm({"record", id, "--format", "csv"}).out.starts_with("kpi,factor,from_week,to_week,role,"));
    EXPECT_EQ(gtm({"record", "no-such-id"}).exitCode, 2);
    EXPECT_EQ(gtm({"record"}).exitCode, 2);
    EXPECT_EQ(gtm({"record", "--help"}).exitCode, 0);
}

TEST_F(Explain, ActionsAreListedOverdueFirstAndCountedOnTheBoard) {
    {
        const auto workspace = Workspace::open(*s_folder / "store.gtm", {});
        ASSERT_TRUE(workspace);
        for (const auto& [text, due] :
             {std::pair{"far", makeDay(2999, 1, 1)}, {"late", makeDay(2020, 1, 1)}}) {
            review::Action draft;
            draft.kpi = "win_rate";
            draft.text = text;
            draft.owner = "Ann Lee";
            draft.due = due;
            draft.week = makeDay(2026, 11, 15);
            ASSERT_TRUE(workspace->saveAction(*review::agreed(draft, makeDay(2026, 11, 16))));
        }
    }
    const QJsonArray actions = jsonOf({"actions"})[w("actions")].toArray();
    ASSERT_EQ(actions.size(), 2);
    EXPECT_EQ(actions[0][w("action")].toString(), w("late"));
    EXPECT_TRUE(actions[0][w("overdue")].toBool());
    EXPECT_FALSE(actions[1][w("overdue")].toBool());
    EXPECT_EQ(actions[1][w("due")].toString(), w("2999-01-01"));
    EXPECT_EQ(gtm({"actions", "--format", "csv"}).out.substr(0, 22), "id,state,overdue_days,");
    EXPECT_NE(gtm({"actions"}).out.find("2 open, 1 overdue"), std::string::npos);
    EXPECT_EQ(gtm({"actions", "win_rate"}).exitCode, 2);
    for (const QJsonValue& kpi : jsonOf({"board"})[w("kpis")].toArray())
        EXPECT_EQ(kpi[w("open_actions")].toInt(), kpi[w("kpi")].toString() == w("win_rate") ? 2 : 0);
}

} // namespace gtm
