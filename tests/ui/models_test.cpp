// SPDX-License-Identifier: GPL-3.0-only
// Every model of the window under Qt's own model tester, and what sorting and filtering do to it.
#include "tests/support/board_fixture.h"
#include "tests/support/watched.h"
#include "ui/models/actions_model.h"
#include "ui/models/import_models.h"
#include "ui/models/joins_model.h"
#include "ui/models/places_model.h"
#include "ui/models/scorecard_model.h"
#include "ui/pages/actions_page.h"
#include "ui/text/words.h"
#include "ui/widgets/since_chart.h"

#include <QSignalSpy>
#include <gtest/gtest.h>

namespace gtm::ui {

namespace {

std::vector<std::string> kpisOf(const ScorecardModel& model) {
    std::vector<std::string> out;
    for (int row = 0; row < model.rowCount(); ++row)
        out.push_back(model.isGroup(row) ? "-" : model.scoreRow(row)->row.kpi);
    return out;
}

int columnOf(const ScorecardModel& model, ScoreColumn column) {
    for (int i = 0; i < model.columnCount(); ++i)
        if (model.columns()[static_cast<size_t>(i)].column == column)
            return i;
    ADD_FAILURE() << "no such column";
    return -1;
}

} // namespace

TEST(ScorecardModel, HasOneLineForEveryGroupAndEveryRow) {
    ScorecardModel model;
    const Watched watched(model);
    const report::Scoreboard board = fixture::board();
    model.setScoreboard(board);
    std::vector<std::string> expected;
    for (const auto& group : board.groups) {
        expected.emplace_back("-");
        for (const auto& row : group.rows)
            expected.push_back(row.kpi);
    }
    EXPECT_EQ(kpisOf(model), expected);
    EXPECT_EQ(model.rowOf("stage_aging"), std::ranges::find(expected, "stage_aging") - expected.begin());
    EXPECT_EQ(model.rowOf("no_such_kpi"), -1);
}

TEST(ScorecardModel, SortsInsideItsGroupsAndTheThirdClickRestoresTheOrder) {
    ScorecardModel model;
    const Watched watched(model);
    model.setScoreboard(fixture::board());
    const auto standard = kpisOf(model);
    const int owner = columnOf(model, ScoreColumn::Owner);
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        model.cycleSort(owner);
        EXPECT_EQ(model.sortColumn(), owner);
        EXPECT_EQ(model.sortOrder(), order);
        QString before;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.isGroup(row)) {
                before.clear();
                continue;
            }
            const QString now = model.scoreRow(row)->words.owner;
            if (!before.isEmpty()) {
                EXPECT_TRUE(order == Qt::AscendingOrder ? before <= now : before >= now)
                    << before.toStdString() << ", " << now.toStdString();
            }
            before = now;
        }
        auto kpis = kpisOf(model), same = standard;
        std::ranges::sort(kpis);
        std::ranges::sort(same);
        EXPECT_EQ(kpis, same) << "sorting loses nothing";
    }
    model.cycleSort(owner);
    EXPECT_EQ(model.sortColumn(), -1);
    EXPECT_EQ(kpisOf(model), standard);
}

TEST(ScorecardModel, PutsRowsWithoutAValueLastInBothOrders) {
    ScorecardModel model;
    model.setScoreboard(fixture::boardWithoutLeads());
    const int value = columnOf(model, ScoreColumn::Value);
    for (int click = 0; click < 2; ++click) {
        model.cycleSort(value);
        bool unknown = false;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.isGroup(row)) {
                unknown = false;
                continue;
            }
            const kpi::Point& point = model.scoreRow(row)->row.point;
            const bool has = point.value && point.target;
            EXPECT_FALSE(unknown && has) << model.scoreRow(row)->row.kpi;
            unknown = unknown || !has;
        }
    }
}

TEST(ScorecardModel, SortsValueAndTargetByTheDistanceFromTheTarget) {
    using kpi::Direction;
    report::Scoreboard board;
    const auto add = [&rows = board.groups.emplace_back().rows](const char* kpi, Direction direction,
                                                                std::optional<double> value,
                                                                std::optional<double> target) {
        report::BoardRow& row = rows.emplace_back();
        row.kpi = kpi;
        row.direction = direction;
        row.point.value = value;
        row.point.target = target;
    };
    add("money", Direction::Higher, 644'000, 700'000); // 8 % short
    add("without", Direction::Higher, 9'000'000, {});
    add("rate", Direction::Higher, 0.9, 0.6); // 50 % better
    add("minutes", Direction::Lower, 45, 30); // 50 % too slow
    add("age", Direction::Lower, 20, 25);     // 20 % better
    add("cover", Direction::Near, 3.6, 3);    // 20 % away
    ScorecardModel model;
    model.setScoreboard(board);
    const std::vector<std::string> worst{"-", "minutes", "cover", "money", "age", "rate", "without"};
    const std::vector<std::string> best{"-", "rate", "age", "money", "cover", "minutes", "without"};
    for (const ScoreColumn column : {ScoreColumn::Value, ScoreColumn::Target}) {
        const int at = columnOf(model, column);
        model.cycleSort(at);
        EXPECT_EQ(kpisOf(model), worst);
        model.cycleSort(at);
        EXPECT_EQ(kpisOf(model), best);
        EXPECT_EQ(model.headerData(at, Qt::Horizontal, Qt::ToolTipRole).toString(),
                  QStringLiteral("Sorts by distance from target, worst first"));
    }
    EXPECT_TRUE(model.headerData(columnOf(model, ScoreColumn::Owner), Qt::Horizontal, Qt::ToolTipRole)
                    .toString()
                    .isEmpty());
}

TEST(ScorecardModel, CoreFiveOnlyLeavesOutTheOthersAndTheirEmptyGroups) {
    ScorecardModel model;
    const Watched watched(model);
    model.setScoreboard(fixture::board());
    model.setCoreOnly(true);
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.isGroup(row)) {
            EXPECT_TRUE(row + 1 < model.rowCount() && !model.isGroup(row + 1));
        } else {
            EXPECT_TRUE(model.scoreRow(row)->row.core);
        }
    }
}

TEST(ScorecardModel, SaysEveryCellAloudAndEveryStatusAsAWord) {
    ScorecardModel model;
    for (const auto& board : {fixture::board(), fixture::boardWithoutLeads(), fixture::youngBoard()}) {
        model.setScoreboard(board);
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.isGroup(row))
                continue;
            for (int column = 0; column < model.columnCount(); ++column)
                EXPECT_FALSE(model.index(row, column).data(Qt::AccessibleTextRole).toString().isEmpty())
                    << model.scoreRow(row)->row.kpi << ", column " << column;
            const QString status = model.index(row, columnOf(model, ScoreColumn::Status))
                                       .data(Qt::AccessibleTextRole)
                                       .toString();
            EXPECT_TRUE(status.contains(model.scoreRow(row)->words.status)) << status.toStdString();
        }
    }
}

TEST(ImportModels, AccountForEveryFileFindingAndRejection) {
    const ingest::ImportReport report = fixture::importReport();
    FilesModel files;
    FindingsModel findings;
    ReasonsModel reasons;
    RejectionsModel rejections;
    const Watched one(files), two(findings), three(reasons), four(rejections);
    files.setReport(report);
    findings.setReport(report);
    reasons.setRejections(report.rejections);
    rejections.setRejections(report.rejections);
    EXPECT_EQ(files.rowCount(), std::ssize(report.files));
    EXPECT_EQ(rejections.rowCount(), std::ssize(report.rejections));

    int byLevel = 0;
    for (const auto level : {ingest::Level::Note, ingest::Level::Warn, ingest::Level::Reject}) {
        findings.setLevel(level);
        EXPECT_EQ(findings.rowCount(), findings.countOf(level));
        byLevel += findings.rowCount();
    }
    EXPECT_EQ(byLevel, findings.countAll());

    std::int64_t byReason = 0;
    const int last = reasons.rowCount() - 1;
    for (int row = 0; row < last; ++row) {
        const auto reason = reasons.reason(row);
        ASSERT_TRUE(reason);
        rejections.setReason(reason);
        EXPECT_EQ(rejections.rowCount(), reason->rows);
        byReason += reason->rows;
        EXPECT_FALSE(reasonTitle(*reason).contains(text(reason->example)))
            << "the example has a column of its own: " << reasonTitle(*reason).toStdString();
    }
    EXPECT_EQ(byReason, std::ssize(report.rejections));
    EXPECT_FALSE(reasons.reason(last)) << "the last row stands for all of them";
    rejections.setReason(reasons.reason(last));
    EXPECT_EQ(rejections.rowCount(), std::ssize(report.rejections));
}

TEST(ImportModels, SayWhatAFindingBearsOnAndWhere) {
    FindingsModel findings;
    PlacesModel places;
    ChangesModel changes(fixture::exportChanges());
    const Watched one(findings), two(places), three(changes);
    findings.setReport(fixture::importReport());
    EXPECT_EQ(findings.row(0).level, ingest::Level::Reject) << "the rejected rows are findings too";
    EXPECT_EQ(findings.row(0).rows, 17);
    const QModelIndex effect = findings.index(0, 4);
    EXPECT_EQ(effect.data().toString(), QStringLiteral("Pipeline created, Stage aging and 2 more"));
    EXPECT_TRUE(effect.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Pipeline velocity")))
        << "spoken, all of them";
    const auto leadsTo = [&](int row) {
        return findings.index(row, findings.showColumn()).data().toString();
    };
    EXPECT_EQ(leadsTo(0), QStringLiteral("Show rows"));
    int records = 0;
    for (int row = 0; row < findings.rowCount(); ++row) {
        EXPECT_EQ(leadsTo(row).isEmpty(), findings.row(row).places.empty());
        records += leadsTo(row) == QStringLiteral("Show records") ? 1 : 0;
    }
    EXPECT_GT(records, 0) << "of the store, not of a file";
    places.setPlaces(findings.row(0), findings.row(0).places);
    EXPECT_EQ(places.rowCount(), 17);
    const auto said = [&](PlacesModel::Column column) {
        return places.index(0, places.columnOf(column)).data().toString().toStdString();
    };
    EXPECT_EQ(said(PlacesModel::kLine), "14");
    EXPECT_EQ(said(PlacesModel::kStage) + ", " + said(PlacesModel::kOwner), "Proposal, L. Brandt");
    EXPECT_EQ(said(PlacesModel::kValue) + ", " + said(PlacesModel::kWhy), "72k, Letters in a number");
    EXPECT_EQ(places.headerData(places.columnOf(PlacesModel::kValue), Qt::Horizontal, Qt::DisplayRole),
              QStringLiteral("Amount in file"));
    places.setPlaces({}, {{"A-1", "Alpha", 0, ""}});
    EXPECT_EQ(places.columnCount(), 2) << "columns that nothing stands in are left out";
    EXPECT_EQ(changes.rowCount(), 5);
    EXPECT_TRUE(changes.index(3, 0).data().toString().contains(QStringLiteral("Legal review")));
}

TEST(JoinsModel, ShowsWhatIsJoinedFirstAndThenWhatWasSplitOrEnded) {
    const auto join = [](std::int64_t id, bool split, std::optional<std::int64_t> until) {
        report::Join one;
        one.id = id;
        one.object = "person";
        one.rule = "email";
        one.value = "ann@acme.example";
        one.first = {"salesforce", "lead", "00Q1", "Ann Lee"};
        one.other = {"hubspot", "contact", "501", ""};
        one.sinceBatch = 2;
        one.sinceAsOf = makeDay(2026, 11, 15);
        one.split = split;
        one.untilBatch = until;
        return one;
    };
    JoinsModel joins;
    const Watched watched(joins);
    joins.setJoins({join(1, false, 3), join(2, true, std::nullopt), join(3, false, std::nullopt)});
    ASSERT_EQ(joins.rowCount(), 3);
    EXPECT_EQ(joins.rowOf(3), 0);
    EXPECT_EQ(joins.rowOf(2), 1);
    EXPECT_EQ(joins.rowOf(7), -1);
    EXPECT_EQ(joins.index(0, 0).data().toString(), QStringLiteral("Joined"));
    EXPECT_EQ(joins.index(1, 0).data().toString(), QStringLiteral("Split"));
    EXPECT_EQ(joins.index(2, 0).data().toString(), QStringLiteral("Ended"));
    EXPECT_EQ(joins.index(0, 1).data().toString(), QStringLiteral("Contact 501")) << "it has no name";
    EXPECT_EQ(joins.index(0, 2).data().toString(), QStringLiteral("Lead Ann Lee"));
    EXPECT_EQ(joins.index(0, 3).data().toString(), QStringLiteral("the address ann@acme.example"));
    EXPECT_EQ(joins.index(0, 4).data().toString(), QStringLiteral("Import 2, 15 Nov 2026"));
}

TEST(ActionsPage, AsksOnceForTheWeeksOfTheActionThatItShows) {
    Look look;
    ActionsPage page(look);
    QSignalSpy shown(&page, &ActionsPage::shown);
    page.prefer(3);
    page.setBoard(fixture::board(), {});
    ASSERT_EQ(shown.size(), 1);
    EXPECT_EQ(page.chosen(), 3);
    page.choose(3);
    EXPECT_EQ(shown.size(), 1) << "it stands there already";
    page.choose(2);
    EXPECT_EQ(shown.size(), 2);
    EXPECT_EQ(page.chosen(), 2);
}

/// Of 52 weeks: the newest 13, and of an older action those since it with four before.
TEST(ActionsPage, ShowsTheWeeksThatAnActionCouldChange) {
    Look look;
    for (const auto& [agreed, weeks] : {std::pair{makeDay(2026, 11, 8), 13}, {makeDay(2026, 4, 19), 35}}) {
        ActionsPage page(look);
        report::Scoreboard board = fixture::board();
        board.review.open.front().action.week = agreed;
        page.setBoard(board, {});
        page.choose(board.review.open.front().action.id);
        const report::KpiSeries series = fixture::series();
        page.setSeries(&series);
        const auto* chart = page.findChild<SinceChart*>();
        ASSERT_TRUE(chart);
        EXPECT_EQ(chart->table().rows.size(), weeks);
        EXPECT_EQ(chart->table().rows.back().front(), QStringLiteral("Sun 15 Nov 2026"));
    }
}

TEST(ActionsModel, GroupsWhatIsOpenByWhenItIsDue) {
    ActionsModel model(ActionsModel::Kind::Open);
    const Watched watched(model);
    model.setBoard(fixture::board());
    std::vector<std::string> heads;
    for (int row = 0; row < model.rowCount(); ++row)
        if (!model.action(row)) {
            heads.push_back(model.index(row, 0).data(Qt::AccessibleTextRole).toString().toStdString());
            EXPECT_FALSE(model.flags(model.index(row, 0)).testFlag(Qt::ItemIsSelectable));
        }
    EXPECT_EQ(heads,
              (std::vector<std::string>{"Overdue, 2", "Due by next meeting, Mon 23 Nov, 3", "Later, 10"}));
    EXPECT_EQ(model.rowCount(), 15 + 3);
    EXPECT_EQ(model.index(1, 0).data().toString(), QStringLiteral("Overdue 4 d"));
    EXPECT_EQ(model.index(2, 3).data(Qt::AccessibleTextRole).toString(),
              QStringLiteral("Stage aging, Off track"));
    EXPECT_EQ(model.rowOf(2), 2);
    EXPECT_EQ(model.rowOf(99), -1);
}

TEST(ActionsModel, ListsThoseOfOneOwnerAndThoseThatAreClosed) {
    ActionsModel model(ActionsModel::Kind::Open);
    const Watched watched(model);
    const report::Scoreboard board = fixture::board();
    model.setBoard(board, {"Jon Moreau", {}});
    int shown = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        if (const report::ActionRow* action = model.action(row)) {
            EXPECT_EQ(action->action.owner, "Jon Moreau");
            ++shown;
        }
    EXPECT_EQ(shown, 4);
    model.setBoard(board, {"Nobody", {}});
    EXPECT_EQ(model.rowCount(), 0) << "no head without actions";
    model.setKind(ActionsModel::Kind::Closed);
    model.setBoard(board);
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.index(0, 5).data().toString(), QStringLiteral("All of them are sorted out"));
}

} // namespace gtm::ui
