// SPDX-License-Identifier: GPL-3.0-only
#include "tests/support/shell_fixture.h"

#include "tests/support/board_fixture.h"
#include "ui/pages/drilldown_page.h"
#include "ui/pages/empty_page.h"
#include "ui/pages/imports_page.h"
#include "ui/pages/progress_page.h"
#include "ui/pages/scoreboard_page.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/status_bar.h"
#include "ui/widgets/style.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace gtm::fixture {

using namespace gtm::ui;

namespace {

const Day kToday = makeDay(2026, 11, 16);

void showBoard(ShellFixture& fixture, const report::Scoreboard& board) {
    Shell& shell = fixture.shell();
    shell.banner().dismiss();
    shell.statusBar().setData(board.data, kToday);
    shell.board().setChoices(
        {{"Enterprise", "Mid-market", "SMB"}, {"AMER", "EMEA", "(none)"}, {"Event", "Web"}});
    shell.board().setDefinitions({definition()});
    shell.board().setScoreboard(board);
    shell.show(View::Board);
    shell.setHasBoard(true);
}

void showKpi(ShellFixture& fixture, const RecordChoice& choice) {
    const report::Scoreboard all = board();
    DrilldownData data;
    data.row = *all.row("stage_aging");
    data.groupTitle = "Close";
    data.series = series();
    data.breakdowns = breakdowns();
    data.records = records();
    data.currency = "USD";
    data.week = all.week;
    data.weekEnding = all.weekEnding;
    data.comparedWeek = all.comparedWeek;
    data.choice = choice;
    data.evaluation = all.weekEnding;
    Shell& shell = fixture.shell();
    shell.banner().dismiss();
    shell.statusBar().setData(all.data, kToday);
    shell.kpi().setTrendWeeks(52);
    shell.kpi().setKpi(data);
    shell.show(View::Kpi);
}

void showProgress(ShellFixture& fixture) {
    ProgressPage& page = fixture.shell().progress();
    page.start();
    const char* names[]{"opportunities_2026-11-15.csv", "opp_history_2026-11-15.csv",
                        "hubspot-contacts-all.csv", "activities_q4.csv"};
    const std::int64_t rows[]{2'914, 18'442, 41'207, 61'638};
    for (int i = 0; i < 4; ++i)
        page.setProgress({ingest::ImportProgress::Step::Storing, i, 5, names[i], rows[i], 0.2 * i + 0.12});
    fixture.shell().banner().dismiss();
    fixture.shell().show(View::Progress);
}

} // namespace

ShellFixture::ShellFixture(bool dark, int percent) : m_shell(nullptr) {
    QApplication::setStyle(new Style(m_look));
    m_look.setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    m_look.setScalePercent(percent);
    QApplication::setPalette(palette(m_look.theme()));
    m_shell = new Shell(m_look);
    auto* column = new QVBoxLayout(&m_window);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_shell);
    m_window.resize(1920, 1080);
    m_window.show();
}

ShellFixture::~ShellFixture() {
    m_window.hide();
    delete m_shell;
    QApplication::setStyle(QStringLiteral("Fusion"));
}

void ShellFixture::settle() {
    for (int i = 0; i < 3; ++i)
        QApplication::processEvents();
}

const std::vector<std::pair<std::string, Fill>>& screens() {
    static const std::vector<std::pair<std::string, Fill>> all{
        {"empty",
         [](ShellFixture& f) {
             f.shell().statusBar().setNoStore();
             f.shell().banner().dismiss();
             f.shell().show(View::Empty);
         }},
        {"board", [](ShellFixture& f) { showBoard(f, board()); }},
        {"board-without-leads", [](ShellFixture& f) { showBoard(f, boardWithoutLeads()); }},
        {"board-incomplete", [](ShellFixture& f) { showBoard(f, incompleteBoard()); }},
        {"board-young", [](ShellFixture& f) { showBoard(f, youngBoard()); }},
        {"board-long", [](ShellFixture& f) { showBoard(f, longBoard()); }},
        {"board-bottom",
         [](ShellFixture& f) {
             showBoard(f, board());
             f.settle();
             auto* bar = f.shell().board().findChild<QScrollArea*>()->verticalScrollBar();
             bar->setValue(bar->maximum());
         }},
        {"kpi", [](ShellFixture& f) { showKpi(f, {}); }},
        {"kpi-filtered",
         [](ShellFixture& f) {
             showKpi(f, {{}, {{"stage", {"Commit"}}, {"segment", {"Enterprise"}}}, {}, {}});
         }},
        {"imports",
         [](ShellFixture& f) {
             f.shell().banner().dismiss();
             f.shell().imports().setReport(importReport());
             f.shell().show(View::Imports);
         }},
        {"imports-refused",
         [](ShellFixture& f) {
             f.shell().banner().show(BannerLevel::Fail,
                                     QStringLiteral("Nothing was imported: 23 of 2,914 rows in "
                                                    "opportunities_2026-11-15.csv would be rejected."),
                                     QStringLiteral("The scoreboard still shows week 45."),
                                     {{QStringLiteral("Import 159,590 rows"), [] {}}});
             f.shell().imports().setReport(importReport());
             f.shell().show(View::Imports);
         }},
        {"progress", showProgress},
    };
    return all;
}

} // namespace gtm::fixture
