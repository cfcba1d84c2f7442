// SPDX-License-Identifier: GPL-3.0-only
// Actions and notes in a store: kept whole, through imports and back, in backups, and never half.
#include "core/base/resources.h"
#include "core/report/json.h"
#include "core/report/review_text.h"
#include "core/review/review_store.h"
#include "core/workspace/workspace.h"
#include "tests/support/temp_folder.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <optional>

namespace gtm {

using review::Action;
using review::ActionState;
using review::Note;
using test::TempFolder;

namespace {

const Day kToday = makeDay(2026, 11, 16); // a Monday

struct ReviewStore : testing::Test {
    TempFolder folder;
    std::filesystem::path store = folder / "store.gtm";

    [[nodiscard]] Workspace open(bool readOnly = false) const {
        OpenOptions options;
        options.newZone = "UTC";
        options.newCurrency = "USD";
        options.readOnly = readOnly;
        auto workspace = Workspace::open(store, options);
        EXPECT_TRUE(workspace) << workspace.error().detail;
        return std::move(*workspace);
    }
    void import(Workspace& workspace, const std::string& reach) const {
        ImportRequest request;
        request.paths = {folder.write(
            "Opportunity.csv",
            "Id,Name,StageName,Amount,CloseDate,CreatedDate,IsClosed,IsWon,OwnerId,LastModifiedDate\n"
            "d1,Deal,Closed Won,100,2026-10-05,2026-09-01T10:00:00Z,true,true,u1," +
                reach + "T10:00:00Z\n")};
        const auto report = workspace.import(request);
        ASSERT_TRUE(report) << report.error().detail;
        ASSERT_TRUE(workspace.reload());
    }
    [[nodiscard]] static Action action(const char* kpi, const char* text, const char* owner, Day due) {
        Action draft;
        draft.kpi = kpi;
        draft.text = text;
        draft.owner = owner;
        draft.due = due;
        draft.week = makeDay(2026, 11, 15);
        return *review::agreed(draft, kToday);
    }
    [[nodiscard]] static report::Review reviewOf(const Workspace& workspace) {
        auto all = workspace.review(kToday);
        EXPECT_TRUE(all) << all.error().detail;
        return std::move(*all);
    }
    [[nodiscard]] static std::vector<std::string> texts(const std::vector<report::ActionRow>& rows) {
        std::vector<std::string> out;
        for (const report::ActionRow& row : rows)
            out.push_back(row.action.text);
        return out;
    }
};

using Texts = std::vector<std::string>;

} // namespace

TEST_F(ReviewStore, KeepsAnActionWholeAndReadsTheSame) {
    Workspace workspace = open();
    import(workspace, "2026-11-10");
    Action kept = action("win_rate", "Löse \"den Knoten\", = 1", "Ann O'Neill", makeDay(2026, 11, 20));
    kept.filter = {{"region", {"EMEA", "Americas"}}, {"segment", {"SMB"}}};
    kept.doneWhen = "Two lines\nof what is done";
    kept = *review::commented(kept, kToday, "Half is done");
    const auto id = workspace.saveAction(kept);
    ASSERT_TRUE(id) << id.error().detail;
    kept.id = *id;
    kept.filter["region"] = {"Americas", "EMEA"}; // values have no order of their own
    const report::Review all = reviewOf(open());
    ASSERT_EQ(all.open.size(), 1U);
    EXPECT_EQ(all.open.front().action, kept);
    EXPECT_EQ(all.open.front().kpiName, "Win rate");

    kept = *review::closed(kept, ActionState::Done, kToday, "Won");
    EXPECT_EQ(workspace.saveAction(kept), *id);
    EXPECT_TRUE(reviewOf(workspace).open.empty());
    EXPECT_EQ(reviewOf(workspace).closed.front().action, kept);
}

TEST_F(ReviewStore, OpenActionsStandOverdueFirstAndClosedOnesNewestFirst) {
    Workspace workspace = open();
    import(workspace, "2026-11-10");
    for (const auto& [text, day] : {std::pair{"later", 30}, {"late", 14}, {"soon", 17}, {"latest", 12}})
        ASSERT_TRUE(workspace.saveAction(action("win_rate", text, "Ann", makeDay(2026, 11, unsigned(day)))));
    for (const auto& [text, closedOn] : {std::pair{"old", makeDay(2025, 12, 30)}, {"new", kToday}})
        ASSERT_TRUE(workspace.saveAction(*review::closed(action("pipe_leak", text, "Ann", kToday),
                                                         ActionState::Dropped, closedOn, "No need")));
    const report::Review all = reviewOf(workspace);
    EXPECT_EQ(texts(all.open), (Texts{"latest", "late", "soon", "later"}));
    EXPECT_EQ(texts(all.closed), (Texts{"new", "old"}));
    EXPECT_EQ(all.overdue(), 2);
    EXPECT_EQ(all.closedThisYear(), 1);
    EXPECT_EQ(all.nextMeeting, makeDay(2026, 11, 23));
    EXPECT_TRUE(all.dueByMeeting(all.open[2]));
    EXPECT_FALSE(all.dueByMeeting(all.open[1])) << "it is overdue";
    EXPECT_FALSE(all.dueByMeeting(all.open[3]));
    EXPECT_TRUE(all.openOf("pipe_leak").empty());
    EXPECT_EQ(all.closedOf("pipe_leak").size(), 2U);

    BoardRequest request;
    request.today = kToday;
    const auto board = workspace.board(request);
    ASSERT_TRUE(board);
    EXPECT_EQ(board->row("win_rate")->openActions, 4);
    EXPECT_EQ(board->row("win_rate")->lateActions, 2);
    EXPECT_EQ(board->row("pipe_leak")->openActions, 0);
    request.today.reset();
    EXPECT_EQ(workspace.board(request)->row("win_rate")->openActions, 0) << "nobody said which day it is";
}

TEST_F(ReviewStore, WhatPeopleWroteStaysThroughImportsAndTheirUndo) {
    Workspace workspace = open();
    import(workspace, "2026-11-10");
    ASSERT_TRUE(workspace.saveAction(action("win_rate", "first", "Ann", kToday)));
    ASSERT_TRUE(workspace.saveNote({0, "win_rate", makeDay(2026, 11, 15), {}, "two left", kToday}));
    import(workspace, "2026-11-17");
    ASSERT_TRUE(workspace.saveAction(action("win_rate", "second", "Bob", kToday)));
    ASSERT_TRUE(workspace.undoImport());
    ASSERT_TRUE(workspace.reload());
    EXPECT_EQ(texts(reviewOf(workspace).open), (Texts{"first", "second"}));
    EXPECT_EQ(reviewOf(workspace).notes.size(), 1U);
    const auto checks = workspace.verify();
    ASSERT_TRUE(checks);
    for (const report::VerifyCheck& check : *checks)
        EXPECT_TRUE(check.ok) << check.name << ' ' << check.detail;
}

TEST_F(ReviewStore, VerifyFindsWhatWasChangedBehindTheProgram) {
    Workspace workspace = open();
    import(workspace, "2026-11-10");
    ASSERT_TRUE(workspace.saveAction(action("win_rate", "first", "Ann", kToday)));
    ASSERT_TRUE(workspace.saveNote({0, "win_rate", makeDay(2026, 11, 15), {}, "two left", kToday}));
    const auto seals = [&] {
        const auto checks = workspace.verify();
        return std::ranges::find(*checks, "seals", &report::VerifyCheck::name)->ok;
    };
    EXPECT_TRUE(seals());
    {
        SQLite::Database file(store.string(), SQLite::OPEN_READWRITE);
        file.exec("UPDATE review_note SET text = 'three left'");
    }
    EXPECT_FALSE(seals());
    ASSERT_TRUE(workspace.removeNote(1));
    EXPECT_TRUE(seals()) << "what is written anew is sealed anew";
}

TEST_F(ReviewStore, ABackupHoldsThem) {
    const auto copy = folder / "copy.gtm";
    {
        Workspace workspace = open();
        import(workspace, "2026-11-10");
        ASSERT_TRUE(workspace.saveAction(action("win_rate", "kept", "Ann", kToday)));
        ASSERT_TRUE(workspace.backUpTo(copy));
        ASSERT_TRUE(workspace.removeAction(1));
        ASSERT_TRUE(reviewOf(workspace).open.empty());
    }
    ASSERT_TRUE(restoreStore(store, copy));
    EXPECT_EQ(texts(reviewOf(open()).open), Texts{"kept"});
}

TEST_F(ReviewStore, AnAdditionIsTakenBackAndPutBackUnderItsNumber) {
    Workspace workspace = open();
    import(workspace, "2026-11-10");
    Action one = action("win_rate", "one", "Ann", kToday);
    one.id = *workspace.saveAction(one);
    ASSERT_TRUE(workspace.removeAction(one.id));
    EXPECT_EQ(workspace.removeAction(one.id).error().code, Code::UnknownAction);
    ASSERT_TRUE(workspace.saveAction(one));
    EXPECT_EQ(reviewOf(workspace).open.front().action, one);
}

TEST_F(ReviewStore, NotesBelongToTheirKpiAndWeek) {
    Workspace workspace = open();
    import(workspace, "2026-11-10");
    const Day week = makeDay(2026, 11, 15);
    Note note{0, "win_rate", week, review::NoteKind::Point, "Two sellers left", kToday};
    note.id = *workspace.saveNote(note);
    ASSERT_TRUE(workspace.saveNote({0, "win_rate", week, review::NoteKind::Ask, "Agree a rule", kToday}));
    ASSERT_TRUE(workspace.saveNote({0, "pipe_leak", week, {}, "Elsewhere", kToday}));
    ASSERT_TRUE(workspace.saveNote({0, "win_rate", week - days{7}, {}, "Earlier", kToday}));
    auto own = reviewOf(workspace).notesOf("win_rate", week);
    ASSERT_EQ(own.size(), 2U);
    EXPECT_EQ(own[0], note);
    EXPECT_EQ(own[1].kind, review::NoteKind::Ask);
    note.text = "Three sellers left";
    ASSERT_EQ(workspace.saveNote(note), note.id);
    EXPECT_EQ(reviewOf(workspace).notesOf("win_rate", week)[0].text, "Three sellers left");
    ASSERT_TRUE(workspace.removeNote(note.id));
    EXPECT_EQ(reviewOf(workspace).notesOf("win_rate", week).size(), 1U);
}

TEST_F(ReviewStore, NotesAreWrittenAsCsvWithTheirKind) {
    Workspace workspace = open();
    import(workspace, "2026-11-10");
    const Day week = makeDay(2026, 11, 15);
    using review::NoteKind;
    for (const auto& [kind, text] : {std::pair{NoteKind::Note, "Said, and no more"},
                                     {NoteKind::Point, "Two, sellers left"},
                                     {NoteKind::Ask, "=Agree"}})
        ASSERT_TRUE(workspace.saveNote({0, "win_rate", week, kind, text, kToday}));
    EXPECT_EQ(report::csvText(report::notesTable(reviewOf(workspace))),
              "id,kpi,week_ending,kind,text,written\n"
              "1,win_rate,2026-11-15,note,\"Said, and no more\",2026-11-16\n"
              "2,win_rate,2026-11-15,point,\"Two, sellers left\",2026-11-16\n"
              "3,win_rate,2026-11-15,ask,'=Agree,2026-11-16\n");
    EXPECT_NE(report::toJson(reviewOf(workspace)).find("\"kind\": \"note\""), std::string::npos);
}

TEST(ReviewMigration, KeepsTheNotesOfAnOlderStoreAndTakesPlainOnes) {
    SQLite::Database store(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    const auto steps = resourceNames("migrations");
    const auto plain = std::ranges::find(steps, "0021_plain_notes.sql");
    ASSERT_NE(plain, steps.end());
    for (auto step = steps.begin(); step != plain; ++step)
        store.exec(resourceText("migrations/" + *step));
    store.exec("INSERT INTO review_note VALUES (3, 'win_rate', 20772, 0, 'Two left', 20773), "
               "(7, 'win_rate', 20772, 1, 'Agree', 20773)");
    const auto before = review::readNotes(store);
    const Note added{0, "win_rate", before[0].week, review::NoteKind::Note, "Said", kToday};
    EXPECT_THROW(review::writeNote(store, added), SQLite::Exception);
    store.exec(resourceText("migrations/" + *plain));
    EXPECT_EQ(review::readNotes(store), before);
    EXPECT_EQ(review::writeNote(store, added), 8);
    EXPECT_EQ(review::readNotes(store).back().kind, review::NoteKind::Note);
    EXPECT_FALSE(store.tableExists("review_note_before"));
}

TEST_F(ReviewStore, RefusesWhatCannotBeKept) {
    {
        const Workspace empty = open();
        EXPECT_EQ(empty.saveAction(action("win_rate", "x", "Ann", kToday)).error().code, Code::NoData);
        EXPECT_EQ(empty.review(kToday).error().code, Code::NoData);
    }
    Workspace workspace = open();
    import(workspace, "2026-11-10");
    EXPECT_EQ(workspace.saveAction(action("no_such", "x", "Ann", kToday)).error().code, Code::UnknownKpi);
    const Workspace reader = open(true);
    EXPECT_EQ(reader.saveAction(action("win_rate", "x", "Ann", kToday)).error().code, Code::StoreReadOnly);
    EXPECT_EQ(reader.removeNote(1).error().code, Code::StoreReadOnly);
    EXPECT_TRUE(reviewOf(workspace).open.empty());
}

TEST_F(ReviewStore, KeepsNothingInAFileThatIsGoneAndCanStillBeCopied) {
    Workspace workspace = open();
    import(workspace, "2026-11-10");
    ASSERT_TRUE(workspace.saveAction(action("win_rate", "Before", "Ann", kToday)));
    EXPECT_FALSE(workspace.gone());
    const std::filesystem::path aside = folder / "aside.gtm";
    std::filesystem::rename(store, aside);
    EXPECT_TRUE(workspace.gone());
    const auto refused = workspace.saveAction(action("win_rate", "Lost", "Ann", kToday));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Code::StoreGone);
    EXPECT_EQ(refused.error().where, workspace.path().string());
    EXPECT_EQ(workspace.removeAction(1).error().code, Code::StoreGone);
    EXPECT_EQ(workspace.undoImport().error().code, Code::StoreGone);
    ImportRequest request;
    request.paths = {folder / "Opportunity.csv"};
    EXPECT_EQ(workspace.import(request).error().code, Code::StoreGone) << "it does not begin a new store";
    EXPECT_FALSE(std::filesystem::exists(store));
    EXPECT_EQ(workspace.reload().error().code, Code::StoreGone);
    ASSERT_TRUE(workspace.backUpTo(folder / "copy.gtm"));
    std::filesystem::copy_file(folder / "copy.gtm", store); // another file under the same name
    EXPECT_TRUE(workspace.gone());
    EXPECT_EQ(workspace.saveAction(action("win_rate", "Lost", "Ann", kToday)).error().code, Code::StoreGone);
    std::filesystem::rename(aside, store);
    EXPECT_FALSE(workspace.gone()) << "it is back";
    EXPECT_TRUE(workspace.saveAction(action("win_rate", "After", "Ann", kToday)));
    EXPECT_EQ(texts(reviewOf(workspace).open), (Texts{"Before", "After"}));
}

TEST_F(ReviewStore, AFileThatIsMovedTakesAlongWhatWasWrittenLastAndIsWrittenThere) {
    const std::filesystem::path moved = folder / "moved.gtm";
    {
        Workspace workspace = open();
        import(workspace, "2026-11-10");
        import(workspace, "2026-11-12");
        ASSERT_TRUE(workspace.saveAction(action("win_rate", "Before", "Ann", kToday)));
        std::filesystem::rename(store, moved);
        EXPECT_TRUE(workspace.liesAt(moved));
        EXPECT_FALSE(workspace.liesAt(store));
    }
    store = moved;
    Workspace workspace = open();
    EXPECT_FALSE(workspace.readOnly());
    EXPECT_EQ(workspace.lastImport()->batch, 2);
    EXPECT_TRUE(workspace.saveAction(action("win_rate", "After", "Ann", kToday)));
    EXPECT_EQ(texts(reviewOf(workspace).open), (Texts{"Before", "After"}));
    const auto checks = workspace.verify();
    ASSERT_TRUE(checks);
    EXPECT_TRUE(std::ranges::all_of(*checks, &report::VerifyCheck::ok));
}

TEST_F(ReviewStore, AFolderThatIsMovedWithItsLockIsWrittenThereOnceItWasLetGoOf) {
    store = folder / "old" / "store.gtm";
    std::optional<Workspace> first = open();
    import(*first, "2026-11-10");
    ASSERT_TRUE(first->saveAction(action("win_rate", "Before", "Ann", kToday)));
    std::filesystem::rename(folder / "old", folder / "new");
    store = folder / "new" / "store.gtm";
    ASSERT_TRUE(std::filesystem::exists(store.string() + ".lock"));
    EXPECT_TRUE(open().readOnly()) << "the first one has it open still";
    first.reset();
    const Workspace again = open();
    EXPECT_FALSE(again.readOnly());
    EXPECT_TRUE(again.saveAction(action("win_rate", "After", "Ann", kToday)));
    EXPECT_EQ(texts(reviewOf(again).open), (Texts{"Before", "After"}));
}

TEST_F(ReviewStore, KnowsWhoMayOwnAnAction) {
    Workspace workspace = open();
    ImportRequest request;
    request.paths = {folder.write("User.csv", "Id,Name,IsActive,Email\n"
                                              "u1,Zoe Active,true,z@acme.example\n"
                                              "u2,Ines Left,false,i@acme.example\n"),
                     folder.write("Opportunity.csv",
                                  "Id,Name,StageName,Amount,CloseDate,CreatedDate,IsClosed,IsWon,OwnerId,"
                                  "LastModifiedDate\n"
                                  "d1,Deal,Closed Won,100,2026-10-05,2026-09-01T10:00:00Z,true,true,u1,"
                                  "2026-11-10T10:00:00Z\n")};
    ASSERT_TRUE(workspace.import(request));
    ASSERT_TRUE(workspace.reload());
    ASSERT_TRUE(workspace.saveAction(action("win_rate", "x", "Guest Helper", kToday)));
    const auto people = workspace.people();
    ASSERT_TRUE(people);
    const auto has = [&](const char* name) { return std::ranges::count(*people, name) == 1; };
    EXPECT_TRUE(has("Zoe Active"));
    EXPECT_TRUE(has("Guest Helper"));
    EXPECT_FALSE(has("Ines Left"));
    EXPECT_TRUE(std::ranges::is_sorted(*people));
}

TEST_F(ReviewStore, CsvHasEveryFieldAndGuardsFormulas) {
    Workspace workspace = open();
    import(workspace, "2026-11-10");
    Action one = action("win_rate", "=SUM(A1)", "Ann", makeDay(2026, 11, 14));
    one.filter = {{"region", {"EMEA"}}};
    ASSERT_TRUE(workspace.saveAction(one));
    const std::string csv = report::csvText(report::actionsTable(reviewOf(workspace)));
    EXPECT_EQ(csv, "id,state,overdue_days,due,action,owner,kpi,kpi_name,filters,done_when,week_ending,closed,"
                   "outcome,log\n"
                   "1,open,2,2026-11-14,'=SUM(A1),Ann,win_rate,Win rate,region=EMEA,,2026-11-15,,,"
                   "2026-11-16 Agreed.\n");
}

} // namespace gtm
