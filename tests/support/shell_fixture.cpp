// SPDX-License-Identifier: GPL-3.0-only
#include "tests/support/shell_fixture.h"

#include "core/workspace/mapping.h"
#include "tests/support/board_fixture.h"
#include "tests/support/review_fixture.h"
#include "tests/support/temp_folder.h"
#include "ui/pages/action_detail.h"
#include "ui/pages/actions_page.h"
#include "ui/pages/check_page.h"
#include "ui/pages/definitions_page.h"
#include "ui/pages/drilldown_page.h"
#include "ui/pages/empty_page.h"
#include "ui/pages/imports_page.h"
#include "ui/pages/kpi_review_card.h"
#include "ui/pages/mapping_page.h"
#include "ui/pages/model_page.h"
#include "ui/pages/progress_page.h"
#include "ui/pages/scoreboard_page.h"
#include "ui/pages/settings_page.h"
#include "ui/pages/version_detail.h"
#include "ui/versions/draft.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/status_bar.h"
#include "ui/widgets/style.h"
#include "ui/widgets/top_bar.h"

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
    shell.topBar().setOverdue(board.review.overdue());
    shell.show(View::Board);
    shell.setHasBoard(true);
}

void showKpi(ShellFixture& fixture, const RecordChoice& choice, const KpiPictures& pictures = {},
             bool trends = false) {
    const report::Scoreboard all = board();
    DrilldownData data;
    data.row = *all.row("stage_aging");
    data.groupTitle = "Close";
    data.series = series();
    data.breakdowns = breakdowns();
    data.moved = moved();
    data.lens = lensReadings();
    data.dimensions = {"stage", "segment", "owner"};
    data.records = std::make_shared<const RecordBook>(std::make_shared<const report::RecordList>(records()),
                                                      RecordContext{"USD", all.weekEnding, {}},
                                                      RecordMoves(data.moved.rows, {}));
    data.currency = "USD";
    data.weekEnding = all.weekEnding;
    data.comparedWeekEnding = all.comparedWeekEnding;
    data.choice = choice;
    data.pictures = pictures;
    if (trends)
        data.trends = fixture::trends();
    Shell& shell = fixture.shell();
    shell.banner().dismiss();
    shell.statusBar().setData(all.data, kToday);
    shell.kpi().setTrendWeeks(52);
    shell.kpi().setKpi(data);
    shell.kpi().setReview(all);
    shell.show(View::Kpi);
}

/// As many as a KPI has.
KpiPictures somePictures() {
    const report::Scoreboard all = board();
    KpiPictures pictures;
    pictures.leak = all.leak;
    pictures.bridge = all.bridge;
    pictures.charts = {kpiCharts().front()};
    return pictures;
}

void showActions(ShellFixture& fixture, const report::Scoreboard& board, std::int64_t chosen) {
    ActionChoices choices{{QStringLiteral("Jon Moreau"), QStringLiteral("Dana Okafor")}, {}};
    for (const auto& group : board.groups)
        for (const auto& row : group.rows)
            choices.kpis.emplace_back(row.kpi, QString::fromStdString(row.name));
    Shell& shell = fixture.shell();
    shell.banner().dismiss();
    shell.topBar().setOverdue(board.review.overdue());
    shell.actions().setBoard(board, choices);
    shell.actions().choose(chosen);
    const report::KpiSeries weeks = series();
    shell.actions().setSeries(chosen > 0 ? &weeks : nullptr);
    shell.show(View::Actions);
    shell.setHasBoard(true);
}

/// A publication of the second version of stage aging.
std::vector<report::LogEntry> versionsOf(const std::string& id) {
    store::Publication by;
    by.id = 1;
    by.subject = id == "model" ? store::Subject::Model : store::Subject::Definitions;
    by.author = "Jon Moreau";
    by.reason = "One limit per stage, was 45 days for all. Past weeks not restated.";
    by.effective = makeDay(2026, 7, 20);
    by.texts = {{id, 2, "version = 2\nlimit = 30\n"}};
    return {{by, {"Stage aging"}, {"version = 1\nlimit = 45\n"}}};
}

/// A draft that lives as long as the window, with something wrong in it.
Draft& draftOf(ShellFixture& fixture, store::Subject subject, const std::string& text, const Error& wrong) {
    auto* draft =
        new Draft(subject, subject == store::Subject::Model ? "model" : "stage_aging", &fixture.shell());
    report::GovernedText base;
    base.text = text;
    draft->setBase(base);
    draft->edit(text + "\n# changed\n", QStringLiteral("typing"));
    draft->setErrors({wrong});
    return *draft;
}

void showDefinitions(ShellFixture& fixture, VersionDetail::Side side) {
    Shell& shell = fixture.shell();
    const report::Scoreboard all = board();
    report::DefinitionSet set{"2026.4", {}};
    for (const auto& group : all.groups)
        for (const auto& row : group.rows) {
            kpi::Definition one = definition();
            one.id = row.kpi;
            one.group = row.group;
            one.words["en"].name = row.name;
            set.rows.push_back({one, true});
        }
    shell.banner().dismiss();
    using By = report::SetTarget::By;
    const std::vector<report::SetTarget> targets{
        {By::Model, {}, {}, makeDay(2026, 7, 20), {}, 0.2, 0.02},
        {By::Model, "segment", "Enterprise", makeDay(2026, 7, 20), {}, 0.25, 0.025},
        {By::Import, {}, {}, makeDay(2026, 3, 3), makeDay(2026, 7, 19), 0.22, 0.022}};
    for (auto& row : set.rows)
        row.definition.version = 2; // the one that was published
    shell.definitions().setData(
        {set, all, versionsOf("stage_aging"), false, {}, {}, {{"stage_aging", targets}}});
    shell.definitions().choose("stage_aging");
    shell.definitions().setChange("stage_aging", {1, 2, makeDay(2026, 7, 19), 0.227, 0.23, 0, 3});
    shell.definitions().setDraft(&draftOf(
        fixture, store::Subject::Definitions, "id = \"stage_aging\"\nversion = 2\nunit = \"rato\"\n",
        {Code::BadDefinition, "stage_aging.toml:3", "unit: 'rato' is not a unit; did you mean ratio?"}));
    shell.definitions().detail().showSide(side);
    shell.show(View::Definitions);
    shell.setHasBoard(true);
}

void showModel(ShellFixture& fixture, const std::string& section) {
    Shell& shell = fixture.shell();
    report::GovernedText document;
    document.text = rules::defaultModelText();
    document.effective = makeDay(2025, 1, 6);
    std::vector<report::DefinitionSet::Row> definitions;
    for (const char* id : {"ttft", "win_rate", "cycle_days", "arr"}) {
        kpi::Definition one = definition();
        one.id = id;
        definitions.push_back({one, true});
    }
    shell.banner().dismiss();
    shell.model().setData(
        {document, definitions, {}, versionsOf("model"), false},
        &draftOf(fixture, store::Subject::Model, document.text,
                 {Code::BadDefinition, "model.toml:31", "limit_days: a whole number is expected"}));
    shell.model().showSection(section);
    shell.show(View::Model);
    shell.setHasBoard(true);
}

void showSettings(ShellFixture& fixture) {
    const test::TempFolder folder;
    const Settings settings(QString::fromStdString((folder / "settings.ini").string()));
    fixture.shell().banner().dismiss();
    fixture.shell().settings().setState(settings,
                                        {QStringLiteral("/home/ann/Documents/northlight/scoreboard.gtm"),
                                         QStringLiteral("/home/ann/Documents/northlight/backups"),
                                         {QStringLiteral("DP-1"), QStringLiteral("HDMI-1")},
                                         QStringLiteral("HDMI-1"),
                                         false});
    fixture.shell().show(View::Settings);
}

void showProgress(ShellFixture& fixture) {
    ProgressPage& page = fixture.shell().progress();
    page.start();
    const char* names[]{"opportunities_2026-11-15.csv", "opp_history_2026-11-15.csv",
                        "hubspot-contacts-all.csv", "activities_q4.csv"};
    const std::int64_t rows[]{2'914, 18'442, 41'207, 61'638};
    for (int i = 0; i < 4; ++i)
        page.setProgress({ingest::ImportProgress::Step::Storing, i, 5, names[i], rows[i], 0.2 * i + 0.12});
    page.rail().setStore(QStringLiteral("/home/ines/Documents/GTM/northlight.gtm"));
    fixture.shell().banner().dismiss();
    fixture.shell().show(View::Progress);
}

constexpr auto kRenewals = "acct_no;vertrags_nr;renew_dt;ARR (EUR);csm_email;name\n"
                           "A-10442;V-1;03/11/2026;18.400,00;ines@northlight.example;Halden Retail\n"
                           "A-10457;V-2;05/01/2027;7.250,50;ines@northlight.example;Juniper Clinics\n"
                           "A-10461;V-3;03/12/2026;42.000,00;pavel@northlight.example;Quorum Health\n"
                           "A-10470;V-4;08/02/2027;11.980,00;pavel@northlight.example;Arbor Foods\n";
constexpr auto kDeals = "Id,Name,StageName,CloseDate,CreatedDate,Amount\n"
                        "006000000000001AAA,One,Discovery,2026-10-01,2026-09-01,1\n";
constexpr auto kOwnColumns =
    "Id,Name,StageName,CloseDate,CreatedDate,Amount,Tier__c,Vertical__c,Campaign_of_first_touch__c\n"
    "006000000000001AAA,One,Discovery,2026-10-01,2026-09-01,1,Gold,Banks and insurers,Autumn webinar\n"
    "006000000000002AAA,Two,Discovery,2026-10-01,2026-09-01,1,Silver,Retail,Partner day in Rotterdam\n";
constexpr auto kReport = "Opportunity ID,Opportunity Name,Stage,Amount,Close Date,Created Date\n"
                         "006000000000001AAA,One,Discovery,10,04/05/2026,03/05/2026\n";

void give(MappedFile& file, const char* field, const char* column) {
    file.setColumn(crm::fieldIndex(file.draft.entity, field), column);
}

/// A known export of which somebody keeps more columns.
void showColumns(ShellFixture& fixture) {
    const test::TempFolder folder;
    const auto desk = MappingDesk::open(folder / "profiles", "UTC", "EUR");
    const auto looks =
        *desk->look({folder.write("Opportunity_2026-11-15.csv", kOwnColumns)}, [](double) {}, {});
    std::vector<MappedFile> files{{looks.front(), desk->propose(looks).front(), true}};
    files.front().keep("Tier__c", "Deal Tier", true);
    files.front().keep("Vertical__c", "region", true);
    Shell& shell = fixture.shell();
    shell.banner().dismiss();
    shell.mapping().setStore(QStringLiteral("/home/ines/Documents/GTM/northlight.gtm"), "EUR");
    shell.mapping().setFiles(files, {});
    shell.show(View::Mapping);
    for (auto* button : shell.mapping().findChildren<Button*>())
        if (button->text().startsWith(QStringLiteral("Keep 1 more")))
            button->click();
}

/// Files that wait to be mapped; the renewals have their columns, and one question is open.
void showMapping(ShellFixture& fixture, bool vendorOnly) {
    const test::TempFolder folder;
    const auto desk = MappingDesk::open(folder / "profiles", "UTC", "EUR");
    std::vector<std::filesystem::path> paths{folder.write("report1.csv", kReport)};
    if (!vendorOnly)
        paths = {folder.write("opportunities_2026-11-15.csv", kDeals),
                 folder.write("renewals_nov.csv", kRenewals), folder.write("notes.xlsx", "PK, but no table"),
                 folder.write("recipes_of_the_canteen.csv", "flour,butter\n1,2\n")};
    const auto looks = *desk->look(paths, [](double) {}, {});
    const auto drafts = desk->propose(looks);
    std::vector<MappedFile> files;
    for (size_t i = 0; i < looks.size(); ++i)
        files.emplace_back(looks[i], drafts[i], true);
    if (!vendorOnly) {
        MappedFile& renewals = files[1];
        renewals.setEntity(crm::Entity::Contract);
        give(renewals, "id", "vertrags_nr");
        give(renewals, "account_id", "acct_no");
        give(renewals, "start", "renew_dt");
    }
    Shell& shell = fixture.shell();
    shell.banner().dismiss();
    shell.mapping().setStore(QStringLiteral("/home/ines/Documents/GTM/northlight.gtm"), "EUR");
    shell.mapping().setFiles(files, {});
    for (int i = 0; i < std::ssize(files); ++i)
        if (files[static_cast<size_t>(i)].checkable())
            shell.mapping().setCheck(
                i, desk->check(files[static_cast<size_t>(i)].look, files[static_cast<size_t>(i)].draft, {}));
    shell.show(View::Mapping);
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
        {"kpi-trends",
         [](ShellFixture& f) {
             showKpi(f, {{}, {{"segment", {"SMB"}}}, {}, {}}, {}, true);
         }},
        {"kpi-pictures", [](ShellFixture& f) { showKpi(f, {}, somePictures()); }},
        {"actions", [](ShellFixture& f) { showActions(f, board(), 2); }},
        {"actions-closed", [](ShellFixture& f) { showActions(f, board(), 16); }},
        {"actions-long", [](ShellFixture& f) { showActions(f, longBoard(), 1); }},
        {"actions-none",
         [](ShellFixture& f) {
             report::Scoreboard none = board();
             none.setReview({});
             showActions(f, none, 0);
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
             ingest::ImportReport refused = importReport();
             refused.batch = 0; // nothing was stored
             f.shell().imports().setReport(refused);
             f.shell().show(View::Imports);
         }},
        {"check",
         [](ShellFixture& f) {
             ingest::ImportReport report = importReport();
             report.batch = 0;
             report.board = boardEffect();
             f.shell().banner().dismiss();
             f.shell().check().setReport(report, 0.1);
             f.shell().check().rail().setLine(ImportRail::Step::Add, QStringLiteral("5 files, 159,613 rows"));
             f.shell().check().rail().setLine(ImportRail::Step::Map, QStringLiteral("All 5 files mapped"));
             f.shell().check().rail().setStore(QStringLiteral("/home/ines/Documents/GTM/northlight.gtm"));
             f.shell().show(View::Check);
         }},
        {"definitions", [](ShellFixture& f) { showDefinitions(f, VersionDetail::Side::Reading); }},
        {"definitions-fields", [](ShellFixture& f) { showDefinitions(f, VersionDetail::Side::Fields); }},
        {"definitions-versions", [](ShellFixture& f) { showDefinitions(f, VersionDetail::Side::Versions); }},
        {"definitions-text", [](ShellFixture& f) { showDefinitions(f, VersionDetail::Side::Text); }},
        {"model-board", [](ShellFixture& f) { showModel(f, "board"); }},
        {"model-stages", [](ShellFixture& f) { showModel(f, "stages"); }},
        {"model-rules", [](ShellFixture& f) { showModel(f, "rules"); }},
        {"settings", showSettings},
        {"progress", showProgress},
        {"mapping", [](ShellFixture& f) { showMapping(f, false); }},
        {"mapping-columns", [](ShellFixture& f) { showColumns(f); }},
        {"mapping-question", [](ShellFixture& f) { showMapping(f, true); }},
    };
    return all;
}

} // namespace gtm::fixture
