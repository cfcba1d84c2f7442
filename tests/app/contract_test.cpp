// SPDX-License-Identifier: GPL-3.0-only
// The command line as other programs rely on it: names, fields, units and exit codes, asked of the program.
#include "tests/app/program.h"
#include "tests/support/temp_folder.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <gtest/gtest.h>

#include <cmath>
#include <map>
#include <set>

namespace gtm {

using test::Answer;
using test::bytesOf;
using test::run;
using test::TempFolder;
using test::withStore;

namespace {

QString q(const char* text) {
    return QString::fromLatin1(text);
}

/// The sample, imported once for all cases.
struct Contract : testing::Test {
    static void SetUpTestSuite() {
        s_folder = new TempFolder;
        ASSERT_EQ(run({"sample", (*s_folder / "sample").string()}).exitCode, 0);
        s_import = gtm({"import", "--format", "json", (*s_folder / "sample").string()});
    }
    static void TearDownTestSuite() { delete s_folder; }
    static Answer gtm(std::vector<std::string> arguments) {
        return run(withStore(*s_folder / "store.gtm", std::move(arguments)));
    }
    static QJsonArray points(const Answer& answer) { return answer.json()[q("points")].toArray(); }

    static TempFolder* s_folder;
    static Answer s_import;
};
TempFolder* Contract::s_folder = nullptr;
Answer Contract::s_import;

const std::set<QString> kPointKeys{q("kpi"),
                                   q("from"),
                                   q("to"),
                                   q("value"),
                                   q("numerator"),
                                   q("denominator"),
                                   q("records"),
                                   q("excluded"),
                                   q("mean"),
                                   q("p75"),
                                   q("p90"),
                                   q("interval_low"),
                                   q("interval_high"),
                                   q("status"),
                                   q("target"),
                                   q("at_risk"),
                                   q("complete"),
                                   q("definition_version"),
                                   q("versions"),
                                   q("change_vs_previous"),
                                   q("change_vs_4_weeks"),
                                   q("change_vs_year"),
                                   q("flags")};

void expectPoint(const QJsonObject& point) {
    for (const QString& key : kPointKeys)
        EXPECT_TRUE(point.contains(key)) << key.toStdString();
    const std::set<QString> statuses{q("on_track"),  q("at_risk"), q("off_track"),
                                     q("no_target"), q("too_few"), q("no_data")};
    EXPECT_TRUE(statuses.contains(point[q("status")].toString()));
}

double sum(const QJsonArray& rows, const char* key) {
    double total = 0;
    for (const QJsonValue& row : rows)
        total += row[q(key)].toDouble();
    return total;
}

} // namespace

TEST_F(Contract, ImportAccountsForEveryRowAndNamesTheRejected) {
    EXPECT_EQ(s_import.exitCode, 1) << "some rows of the sample are broken";
    const QJsonObject report = s_import.json();
    EXPECT_EQ(report[q("as_of")].toString(), q("2026-11-15"));
    EXPECT_GT(report[q("batch")].toInt(), 0);
    EXPECT_TRUE(report[q("seconds")].isDouble());
    qint64 rejected = 0;
    EXPECT_EQ(report[q("files")].toArray().size(), 20);
    std::map<QString, int> vendors;
    for (const QJsonValue& file : report[q("files")].toArray()) {
        ++vendors[file[q("vendor")].toString()];
        EXPECT_EQ(file[q("rows_read")].toInt(), file[q("inserted")].toInt() + file[q("updated")].toInt() +
                                                    file[q("unchanged")].toInt() +
                                                    file[q("rejected")].toInt());
        rejected += file[q("rejected")].toInt();
        for (const QJsonValue& finding : file[q("findings")].toArray())
            for (const char* key : {"level", "code", "rows", "message"})
                EXPECT_FALSE(finding[q(key)].isUndefined()) << key;
    }
    // Nine files of the CRM, with its campaigns, contracts, cases and account history; seven tables beside
    // it.
    EXPECT_EQ(vendors, (std::map<QString, int>{{q("salesforce"), 13}, {q("revenue-tables"), 7}}));
    const QJsonArray rows = report[q("rejected")].toArray();
    EXPECT_EQ(rows.size(), rejected);
    EXPECT_GT(rejected, 0);
    for (const QJsonValue& row : rows) {
        EXPECT_GT(row[q("line")].toInt(), 1);
        for (const char* key : {"path", "column", "value", "code", "message"})
            EXPECT_FALSE(row[q(key)].isUndefined()) << key;
    }
}

TEST_F(Contract, TheSecondImportChangesNothing) {
    const Answer again = gtm({"import", "--format", "json", (*s_folder / "sample").string()});
    EXPECT_EQ(again.exitCode, 1);
    for (const QJsonValue& file : again.json()[q("files")].toArray()) {
        EXPECT_EQ(file[q("inserted")].toInt() + file[q("updated")].toInt(), 0);
        EXPECT_EQ(file[q("rows_read")].toInt(), file[q("unchanged")].toInt() + file[q("rejected")].toInt());
    }
}

TEST_F(Contract, TheBoardHasAllItsRowsWithAllStatusesAndValues) {
    const Answer answer = gtm({"board", "--format", "json"});
    EXPECT_EQ(answer.exitCode, 0);
    const QJsonObject board = answer.json();
    EXPECT_EQ(board[q("week_ending")].toString(), q("2026-11-15"));
    EXPECT_TRUE(board[q("filters")].isObject());
    const QJsonArray kpis = board[q("kpis")].toArray();
    EXPECT_EQ(kpis.size(), 17);
    std::set<QString> statuses;
    for (const QJsonValue& one : kpis) {
        expectPoint(one.toObject());
        EXPECT_TRUE(one[q("value")].isDouble()) << one[q("kpi")].toString().toStdString();
        statuses.insert(one[q("status")].toString());
    }
    for (const char* status : {"on_track", "at_risk", "off_track"})
        EXPECT_TRUE(statuses.contains(q(status))) << status;
}

TEST_F(Contract, KpiGivesItsTrailingWeeksAndABreakdownThatSumsUp) {
    const Answer answer = gtm({"kpi", "win_rate", "--weeks", "5", "--by", "region", "--format", "json"});
    ASSERT_EQ(answer.exitCode, 0) << answer.err;
    const QJsonObject series = answer.json();
    for (const char* key : {"id", "name", "unit", "direction", "aggregate", "basis"})
        EXPECT_TRUE(series[q(key)].isString()) << key;
    const QJsonArray weeks = series[q("points")].toArray();
    ASSERT_EQ(weeks.size(), 5);
    EXPECT_EQ(weeks.last()[q("from")].toString(), q("2026-11-09"));
    EXPECT_EQ(weeks.first()[q("to")].toString(), q("2026-10-18"));
    for (const QJsonValue& point : weeks)
        expectPoint(point.toObject());
    const QJsonObject by = series[q("by")].toObject();
    EXPECT_EQ(by[q("dim")].toString(), q("region"));
    EXPECT_EQ(sum(by[q("rows")].toArray(), "denominator"), weeks.last()[q("denominator")].toDouble());
    EXPECT_EQ(sum(by[q("rows")].toArray(), "numerator"), weeks.last()[q("numerator")].toDouble());
}

TEST_F(Contract, APeriodGivesOneValueAndAFilterNarrowsIt) {
    const std::vector<std::string> period{"kpi",  "bookings_new", "--from",   "2026-07-01",
                                          "--to", "2026-09-30",   "--format", "json"};
    const QJsonArray all = points(gtm(period));
    ASSERT_EQ(all.size(), 1);
    double parts = 0;
    for (const char* segment : {"SMB", "Mid-market", "Enterprise", "(none)"}) {
        auto filtered = period;
        filtered.insert(filtered.end(), {"--filter", std::string("segment=") + segment});
        parts += points(gtm(filtered)).first()[q("value")].toDouble();
    }
    EXPECT_NEAR(parts, all.first()[q("value")].toDouble(), 0.005);
    auto both = period;
    both.insert(both.end(),
                {"--filter", "segment=SMB", "--filter", "segment=Enterprise", "--filter", "region=EMEA"});
    EXPECT_LT(points(gtm(both)).first()[q("value")].toDouble(), all.first()[q("value")].toDouble());
}

TEST_F(Contract, WhatIsNotOverIsMarkedAndHeldAgainstNothing) {
    const std::vector<std::string> quarter{"kpi", "win_rate", "--from", "2026-10-01", "--to", "2026-12-31"};
    EXPECT_NE(gtm(quarter).out.find(", incomplete"), std::string::npos);
    EXPECT_EQ(gtm({"kpi", "win_rate"}).out.find(", incomplete"), std::string::npos);
    const TempFolder folder;
    folder.write("Lead.csv", "Id,Email,Company,Status,CreatedDate\n"
                             "1,a@x.example,X,Open,2026-11-03\n2,b@x.example,X,Open,2026-11-10\n");
    const auto small = [&](std::vector<std::string> arguments) {
        return run(withStore(folder / "small.gtm", std::move(arguments)));
    };
    ASSERT_EQ(small({"import", "--as-of", "2026-11-12", "--time-zone", "UTC", (folder / "Lead.csv").string()})
                  .exitCode,
              0);
    const Answer text = small({"board", "--week", "2026-11-12"});
    EXPECT_NE(text.out.find("The week is incomplete: the data ends Thu 12 Nov 2026"), std::string::npos)
        << text.out;
    EXPECT_NE(text.out.find(", incomplete"), std::string::npos);
    const auto board = small({"board", "--week", "2026-11-12", "--format", "json"}).json();
    for (const QJsonValue one : board[q("kpis")].toArray())
        for (const char* change : {"change_vs_previous", "change_vs_4_weeks", "change_vs_year"})
            EXPECT_TRUE(one[q(change)].isNull()) << one[q("kpi")].toString().toStdString();
}

TEST_F(Contract, RecordsFoldToTheNumberOfEveryRow) {
    const QJsonArray kpis = gtm({"board", "--format", "json"}).json()[q("kpis")].toArray();
    int folded = 0;
    for (const QJsonValue& kpi : kpis) {
        const std::string id = kpi[q("kpi")].toString().toStdString();
        const Answer answer = gtm({"records", id, "--format", "json"});
        ASSERT_EQ(answer.exitCode, 0) << answer.err;
        const QJsonObject list = answer.json();
        EXPECT_EQ(list[q("value")].toDouble(), kpi[q("value")].toDouble()) << id;
        EXPECT_TRUE(list[q("ties_out")].toBool()) << id;
        if (!kpi[q("numerator")].isDouble() || !kpi[q("denominator")].isDouble())
            continue;
        double numerator = 0, denominator = 0;
        for (const QJsonValue& row : list[q("rows")].toArray()) {
            EXPECT_FALSE(row[q("id")].toString().isEmpty());
            if (row[q("role")].toString() == q("excluded")) {
                EXPECT_FALSE(row[q("reason")].toString().isEmpty()) << id;
                continue;
            }
            numerator += row[q("numerator")].toDouble();
            denominator += row[q("denominator")].toDouble();
        }
        EXPECT_NEAR(numerator, kpi[q("numerator")].toDouble(), 0.005) << id;
        EXPECT_NEAR(denominator, kpi[q("denominator")].toDouble(), 0.005) << id;
        ++folded;
    }
    EXPECT_GE(folded, 8);
}

TEST_F(Contract, RecordsComeAsCsvAndXlsxToo) {
    const auto csv = *s_folder / "records.csv", xlsx = *s_folder / "records.xlsx";
    EXPECT_EQ(gtm({"records", "win_rate", "--format", "csv", "--out", csv.string()}).exitCode, 0);
    EXPECT_TRUE(test::bytesOf(csv).starts_with("record_type,id,role,reason,"));
    EXPECT_EQ(gtm({"records", "win_rate", "--format", "xlsx", "--out", xlsx.string()}).exitCode, 0);
    EXPECT_TRUE(test::bytesOf(xlsx).starts_with("PK"));
    EXPECT_EQ(gtm({"records", "win_rate", "--format", "xlsx"}).exitCode, 2);
}

TEST_F(Contract, VerifyNamesItsChecks) {
    const Answer answer = gtm({"verify", "--format", "json"});
    EXPECT_EQ(answer.exitCode, 0);
    EXPECT_TRUE(answer.json()[q("ok")].toBool());
    const QJsonArray checks = answer.json()[q("checks")].toArray();
    EXPECT_GE(checks.size(), 6);
    for (const QJsonValue& check : checks)
        for (const char* key : {"name", "ok", "detail"})
            EXPECT_FALSE(check[q(key)].isUndefined());
}

TEST_F(Contract, ABackupTakesThePlaceOfAStore) {
    const TempFolder folder;
    const auto ask = [&](std::vector<std::string> arguments) {
        return run(withStore(folder / "store.gtm", std::move(arguments)));
    };
    const std::string copy = (folder / "copy.gtm").string();
    EXPECT_EQ(ask({"restore", copy}).exitCode, 3) << "there is no such file";
    EXPECT_EQ(gtm({"backup", copy}).exitCode, 0);
    EXPECT_EQ(gtm({"backup", copy}).exitCode, 3) << "never written over";
    EXPECT_EQ(ask({"restore", copy}).exitCode, 0);
    EXPECT_EQ(ask({"board", "--format", "json"}).out, gtm({"board", "--format", "json"}).out);
}

TEST_F(Contract, TheNewestImportIsTakenBack) {
    const TempFolder folder;
    const auto ask = [&](std::vector<std::string> arguments) {
        return run(withStore(folder / "store.gtm", std::move(arguments)));
    };
    const std::string deals =
        folder
            .write("Opportunity.csv", "Id,Name,StageName,Amount,CloseDate,CreatedDate\n"
                                      "0065g00000AAAAAAA4,Alpha,Discovery,1000,2026-12-05,2026-11-01\n")
            .string();
    EXPECT_EQ(ask({"undo-import"}).exitCode, 3) << "nothing was imported yet";
    for (const char* day : {"2026-11-08", "2026-11-15"})
        ASSERT_EQ(ask({"import", "--as-of", day, deals}).exitCode, 0);
    EXPECT_EQ(ask({"undo-import", "x"}).exitCode, 2);
    EXPECT_EQ(ask({"undo-import", "99"}).exitCode, 2) << "there is no such import";
    const Answer early = ask({"undo-import", "1"});
    EXPECT_EQ(early.exitCode, 3);
    EXPECT_NE(early.err.find("later ones build on it (2)"), std::string::npos) << early.err;
    const Answer undone = ask({"undo-import", "--format", "json"});
    EXPECT_EQ(undone.exitCode, 0);
    EXPECT_EQ(undone.json()[q("done")].toString(), q("undo-import"));
    EXPECT_EQ(undone.json()[q("batch")].toInt(), 2);
    EXPECT_TRUE(std::filesystem::exists(undone.json()[q("backup")].toString().toStdString()));
    EXPECT_EQ(ask({"board", "--format", "json"}).json()[q("as_of")].toString().left(10), q("2026-11-08"));
}

TEST_F(Contract, JoinsAreListedSplitAndJoinedAgain) {
    const TempFolder folder;
    const auto ask = [&](std::vector<std::string> arguments) {
        return run(withStore(folder / "store.gtm", std::move(arguments)));
    };
    const std::string leads = folder
                                  .write("Lead.csv", "Id,Company,Email,Status,CreatedDate\n"
                                                     "00Q1,Acme,ann@acme.example,Open,2026-10-01\n"
                                                     "00Q2,Acme,Ann@acme.example,Open,2026-10-20\n")
                                  .string();
    EXPECT_EQ(ask({"joins"}).exitCode, 3) << "nothing was imported yet";
    ASSERT_EQ(ask({"import", "--as-of", "2026-11-15", leads}).exitCode, 0);
    const auto first = [&] {
        return ask({"joins", "--format", "json"}).json()[q("joins")].toArray().at(0).toObject();
    };
    EXPECT_EQ(first()[q("state")].toString(), q("joined"));
    EXPECT_EQ(first()[q("value")].toString(), q("ann@acme.example"));
    EXPECT_EQ(first()[q("first")].toObject()[q("id")].toString(), q("00Q1"));
    EXPECT_EQ(first()[q("other")].toObject()[q("id")].toString(), q("00Q2"));
    EXPECT_EQ(ask({"joins", "--split", "9"}).exitCode, 2) << "there is no such join";
    EXPECT_EQ(ask({"joins", "--split", "x"}).exitCode, 2);
    EXPECT_EQ(ask({"joins", "--split", "1", "--join", "1"}).exitCode, 2);
    EXPECT_EQ(ask({"joins", "--split", "1"}).exitCode, 0);
    EXPECT_EQ(first()[q("state")].toString(), q("split"));
    EXPECT_EQ(run({"joins", (folder / "store.gtm").string(), "--join", "1"}).exitCode, 0);
    EXPECT_EQ(first()[q("state")].toString(), q("joined"));
    EXPECT_EQ(ask({"joins", "--format", "csv"}).out.substr(0, 22), "id,state,object,rule,v");
}

TEST_F(Contract, ProfilesNamesEveryVendor) {
    const Answer answer = gtm({"profiles", "--format", "json"});
    EXPECT_EQ(answer.exitCode, 0);
    std::set<QString> names;
    for (const QJsonValue& profile : answer.json()[q("profiles")].toArray()) {
        names.insert(profile[q("name")].toString());
        EXPECT_TRUE(profile[q("built_in")].toBool());
        EXPECT_FALSE(profile[q("source")].toString().isEmpty());
        EXPECT_FALSE(profile[q("entities")].toArray().isEmpty());
    }
    for (const char* vendor : {"salesforce-objects", "hubspot", "pipedrive", "dynamics", "zoho"})
        EXPECT_TRUE(names.contains(q(vendor))) << vendor;
}

TEST_F(Contract, MappingsGoFromOneMachineToAnother) {
    const TempFolder here, there;
    const std::string toml = "name = \"renewals\"\nsource = \"billing\"\nentity = \"contract\"\n"
                             "signature = [\"nr\", \"begin\"]\n[columns]\nid = \"nr\"\nstart = \"begin\"\n";
    here.write("gtm-scoreboard/profiles/renewals.toml", toml);
    const std::string file = here / "sent.toml";
    EXPECT_EQ(run({"profiles", "export", "renewals", file}, here.path()).exitCode, 0);
    EXPECT_EQ(bytesOf(file), toml);
    EXPECT_EQ(run({"profiles", "export", "hubspot", file}, here.path()).exitCode, 3) << "the file exists";
    EXPECT_EQ(run({"profiles", "show", "renewals"}, here.path()).out, toml);
    EXPECT_EQ(run({"profiles", "show", "hubspot"}, here.path()).out.find("# SPDX"), 0u);
    const Answer none = run({"profiles", "show", "renewal"}, here.path());
    EXPECT_EQ(none.exitCode, 2);
    EXPECT_NE(none.err.find("Did you mean renewals?"), std::string::npos) << none.err;

    const Answer kept = run({"profiles", "import", "--format", "json", file}, there.path());
    EXPECT_EQ(kept.exitCode, 0) << kept.err;
    EXPECT_EQ(kept.json()[q("profiles")].toArray()[0][q("name")].toString(), q("renewals"));
    const auto place = there / "gtm-scoreboard/profiles/renewals.toml";
    EXPECT_EQ(bytesOf(place), toml);
    const std::string other = there.write("other.toml", toml + "arr = \"sum\"\n");
    EXPECT_EQ(run({"profiles", "import", other}, there.path()).exitCode, 3);
    EXPECT_EQ(bytesOf(place), toml) << "another text is not written over one of the same name";
    EXPECT_EQ(run({"profiles", "import", "--replace", other}, there.path()).exitCode, 0);
    EXPECT_EQ(bytesOf(place), bytesOf(other));
    const Answer broken = run({"profiles", "import", there.write("x.toml", "nme = \"a\"\n")}, there.path());
    EXPECT_EQ(broken.exitCode, 3);
    EXPECT_NE(broken.err.find("name: is missing"), std::string::npos) << broken.err;
    EXPECT_EQ(run({"profiles", "exprt", "renewals"}, here.path()).exitCode, 2);
    EXPECT_EQ(run({"profiles", "export", "renewals"}, here.path()).exitCode, 2);
    EXPECT_EQ(run({"profiles", "--replace"}, here.path()).exitCode, 2);
}

TEST_F(Contract, OwnMappingsAreListedAndReadFiles) {
    const TempFolder home;
    home.write("gtm-scoreboard/profiles/renewals.toml",
               "name = \"renewals\"\nsource = \"billing\"\nentity = \"contract\"\ndate_order = \"dmy\"\n"
               "signature = [\"nr\", \"begin\"]\n[columns]\nid = \"nr\"\nstart = \"begin\"\n");
    const QJsonArray all = run({"profiles", "--format", "json"}, home.path()).json()[q("profiles")].toArray();
    ASSERT_FALSE(all.isEmpty());
    EXPECT_EQ(all[0][q("name")].toString(), q("renewals"));
    EXPECT_FALSE(all[0][q("built_in")].toBool(true));
    const auto file = home.write("renewals.csv", "nr,begin\nV-1,03/11/2026\n");
    const auto import =
        withStore(home / "store.gtm", {"import", "--as-of", "2026-12-01", "--format", "json", file.string()});
    const QJsonArray files = run(import, home.path()).json()[q("files")].toArray();
    ASSERT_EQ(files.size(), 1);
    EXPECT_EQ(files[0][q("profile")].toString(), q("renewals"));
    EXPECT_EQ(files[0][q("inserted")].toInt(), 1);
}

TEST_F(Contract, WrongCommandLinesExitWithTwoAndTheNearestWord) {
    const struct {
        std::vector<std::string> arguments;
        const char* says;
    } cases[] = {
        {{"bord"}, "board"},
        {{"board", "--weak", "2026-11-15"}, "--week"},
        {{"board", "--week", "15.11.2026"}, "15.11.2026"},
        {{"kpi", "win_rat"}, "win_rate"},
        {{"kpi"}, "KPI id"},
        {{"kpi", "win_rate", "--by", "regin"}, "region"},
        {{"kpi", "win_rate", "--filter", "region"}, "DIM=VALUE"},
        {{"kpi", "win_rate", "--filter", "regoin=EMEA"}, "region"},
        {{"kpi", "win_rate", "--filter", "segment=Enterprize"}, "the nearest is 'Enterprise'"},
        {{"board", "--filter", "segment=Enterprize"}, "the nearest is 'Enterprise'"},
        {{"records", "stage_aging", "--filter", "stage=Discovry"}, "'Discovery'"},
        {{"kpi", "win_rate", "--from", "2026-01-01"}, "--to"},
        {{"kpi", "win_rate", "--weeks", "500"}, "104"},
        {{"board", "--format", "yaml"}, "yaml"},
        {{"pdf"}, "--out"},
        {{"pdf", "--out", "/tmp/x.pdf", "--paper", "a5"}, "a5"},
        {{"kpi", "win_rate", "--by", "stage"}, "no 'stage'"},
        {{"kpi", "win_rate", "--weeks", "3", "--from", "2026-01-01", "--to", "2026-02-01"}, "--weeks"},
        {{"verify", "all"}, "'all'"},
        {{"import"}, "file"},
        {{"import", "--profile", "salesforce-object", "x.csv"}, "salesforce-objects"}};
    for (const auto& c : cases) {
        const Answer answer = gtm(c.arguments);
        EXPECT_EQ(answer.exitCode, 2) << c.arguments.front() << ": " << answer.err;
        EXPECT_NE(answer.err.find(c.says), std::string::npos) << answer.err;
        EXPECT_TRUE(answer.out.empty()) << answer.out;
    }
}

TEST_F(Contract, FilesThatNobodyCanReadExitWithOneAndCreateNothing) {
    const TempFolder folder;
    folder.write("odd/things.csv", "a,b\n1,2\n");
    folder.write("empty/nothing.csv", "");
    // 5 June or 6 May, and nothing in the file tells which.
    folder.write("dates/report.csv", "Opportunity ID,Opportunity Name,Stage,Close Date,Created Date\n"
                                     "006q000000Hddoh,A,Demo,05/06/2026,05/06/2026\n");
    for (const char* name : {"odd", "empty", "dates"}) {
        const auto store = folder / (std::string(name) + ".gtm");
        const Answer answer = run(withStore(store, {"import", "--format", "json", (folder / name).string()}));
        EXPECT_EQ(answer.exitCode, 1) << name << answer.err;
        EXPECT_TRUE(answer.json()[q("as_of")].isNull()) << name;
        EXPECT_FALSE(std::filesystem::exists(store)) << name;
        EXPECT_EQ(answer.out.find("needs_answer") != std::string::npos, std::string(name) == "dates") << name;
    }
}

TEST_F(Contract, TheZoneOfTimesIsAskedOnceAndOwnColumnsBecomeDimensions) {
    const TempFolder folder;
    const auto store = folder / "store.gtm";
    const auto deals =
        folder.write("deals.csv", "Deal - ID,Deal - Title,Deal - Stage,Deal - Status,Deal - Value,"
                                  "Deal - Deal created,Deal - Won time,Deal - Tier\n"
                                  "1,One,Demo,Won,10,2026-07-01 07:43:21,2026-07-09 07:43:21,Gold\n"
                                  "2,Two,Demo,Won,20,2026-07-01 07:43:21,2026-07-09 07:43:21,\n");
    const auto profile =
        folder.write("mine.toml", "name = \"mine\"\nextends = \"pipedrive\"\n"
                                  "[dimensions.opportunity]\n\"Deal Tier\" = \"Deal - Tier\"\n");
    const auto import = [&](std::vector<std::string> more) {
        more.insert(more.begin(),
                    {"import", "--format", "json", "--as-of", "2026-07-12", "--profile", profile.string()});
        more.push_back(deals.string());
        return run(withStore(store, more));
    };
    const Answer asked = import({});
    EXPECT_EQ(asked.exitCode, 1);
    EXPECT_NE(asked.out.find("needs_answer"), std::string::npos) << asked.out;
    EXPECT_NE(asked.out.find("time_zone = "), std::string::npos) << "the line that answers it";
    EXPECT_FALSE(std::filesystem::exists(store));
    EXPECT_EQ(import({"--time-zone", "Europe/Berlin"}).exitCode, 0);
    EXPECT_EQ(import({}).exitCode, 0) << "it is remembered";

    const auto ask = [&](std::vector<std::string> more) {
        more.insert(more.begin(), {"kpi", "win_rate", "--week", "2026-07-12", "--format", "json"});
        return run(withStore(store, more));
    };
    const QJsonArray rows = ask({"--by", "Deal Tier"}).json()[q("by")][q("rows")].toArray();
    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(rows[0][q("key")].toString(), q("(none)"));
    EXPECT_EQ(rows[1][q("key")].toString(), q("Gold"));
    EXPECT_EQ(ask({"--filter", "Deal Tier=Gold"}).json()[q("points")][12][q("records")].toInt(), 1);
    const Answer wrong = ask({"--by", "Deal Tire"});
    EXPECT_EQ(wrong.exitCode, 2);
    EXPECT_NE(wrong.err.find("Deal Tier"), std::string::npos) << wrong.err;
}

TEST_F(Contract, WhatIsRejectedIsSavedOrRefusedBeforeAnythingIsStored) {
    const TempFolder folder;
    const auto store = folder / "store.gtm";
    const auto good =
        folder.write("Lead.csv", "Id,LastName,Company,Status,CreatedDate\n1,A,Acme,New,2026-05-01\n"
                                 ",B,Beta,New,2026-05-01\n");
    folder.write("Contact.csv", "Id,AccountId,LastName,Email\n,x,C,c@example.com\n");
    EXPECT_EQ(run(withStore(store, {"import", "--rejected", "/nowhere/at/all.csv", good.string()})).exitCode,
              3);
    EXPECT_FALSE(std::filesystem::exists(store));
    const auto rejected = folder / "rejected.csv";
    EXPECT_EQ(
        run(withStore(store, {"import", "--rejected", rejected.string(), folder.path().string()})).exitCode,
        1);
    const std::string saved = test::bytesOf(rejected);
    const std::string head = saved.substr(0, saved.find('\n'));
    // Every cell stands under its own header, whatever file it is of.
    EXPECT_EQ(
        head,
        "file,line,column,value,rejected_reason,Id,AccountId,LastName,Email,Company,Status,CreatedDate");
    EXPECT_NE(saved.find(",,x,C,c@example.com,,,\n"), std::string::npos) << saved;
    EXPECT_NE(saved.find(",,,B,,Beta,New,2026-05-01\n"), std::string::npos) << saved;
}

TEST_F(Contract, TheSampleOverwritesNobodysFiles) {
    const TempFolder folder;
    folder.write("Lead.csv", "Id,LastName\n1,Mine\n");
    EXPECT_EQ(run({"sample", folder.path().string()}).exitCode, 3);
    EXPECT_EQ(test::bytesOf(folder / "Lead.csv"), "Id,LastName\n1,Mine\n");
    EXPECT_EQ(run({"sample", (*s_folder / "sample").string()}).exitCode, 0) << "its own it may replace";
}

TEST_F(Contract, ThePdfOfTheSameDataIsTheSameButForItsDates) {
    const auto once = *s_folder / "once.pdf", again = *s_folder / "again.pdf";
    ASSERT_EQ(gtm({"pdf", "--out", once.string()}).exitCode, 0);
    ASSERT_EQ(gtm({"pdf", "--out", again.string()}).exitCode, 0);
    const auto dated = [](const std::filesystem::path& file) {
        QString text = QString::fromLatin1(QByteArray::fromStdString(test::bytesOf(file)));
        text.remove(QRegularExpression(q("/(Creation|Mod)Date \\([^)]*\\)")));
        text.remove(QRegularExpression(q("xmp:(Create|Modify|Metadata)Date=\"[^\"]*\"")));
        return text.remove(QRegularExpression(q("(uuid:)?[0-9a-fA-F-]{32,40}")));
    };
    EXPECT_EQ(dated(once), dated(again));
}

TEST_F(Contract, AFullDiskUnderStandardOutputIsSaid) {
    if (!std::filesystem::exists("/dev/full"))
        GTEST_SKIP() << "there is no /dev/full";
    QProcess process;
    process.setStandardOutputFile(q("/dev/full"));
    process.start(q(GTM_PROGRAM),
                  {q("--store"), QString::fromStdString((*s_folder / "store.gtm").string()), q("board")});
    ASSERT_TRUE(process.waitForFinished(-1));
    EXPECT_EQ(process.exitCode(), 3);
}

TEST_F(Contract, WhatCannotBeReadExitsWithThree) {
    const TempFolder folder;
    const auto foreign = folder.write("notes.gtm", std::string(300, 'x'));
    EXPECT_EQ(run(withStore(foreign, {"board"})).exitCode, 3);
    EXPECT_EQ(test::bytesOf(foreign), std::string(300, 'x'));
    EXPECT_EQ(run(withStore(folder / "none.gtm", {"board"})).exitCode, 3);
    EXPECT_FALSE(std::filesystem::exists(folder / "none.gtm")) << "reading creates nothing";
    EXPECT_EQ(run(withStore(folder / "new.gtm", {"import", (folder / "absent.csv").string()})).exitCode, 3);
    EXPECT_EQ(gtm({"pdf", "--out", "/nowhere/at/all.pdf"}).exitCode, 3);
}

TEST_F(Contract, HelpDocumentsTheProgramAndEveryCommand) {
    const Answer help = run({"--help"});
    EXPECT_EQ(help.exitCode, 0);
    for (const char* command : {"import", "board", "kpi", "records", "pdf", "verify", "sample"}) {
        EXPECT_NE(help.out.find(command), std::string::npos) << command;
        const Answer own = run({command, "--help"});
        EXPECT_EQ(own.exitCode, 0) << command;
        EXPECT_NE(own.out.find("--format"), std::string::npos) << command;
    }
    EXPECT_NE(run({"--version"}).out.find(GTM_VERSION), std::string::npos);
}

} // namespace gtm
