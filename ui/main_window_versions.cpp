// SPDX-License-Identifier: GPL-3.0-only
// Definitions and the model: what their pages show, and what they ask for.
#include "core/workspace/model_sheet.h"
#include "ui/app_menu.h"
#include "ui/main_window.h"
#include "ui/pages/definitions_page.h"
#include "ui/pages/drilldown_page.h"
#include "ui/pages/imports_page.h"
#include "ui/pages/model_page.h"
#include "ui/pages/model_sections.h"
#include "ui/pages/scoreboard_page.h"
#include "ui/pages/version_detail.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/scorecard_view.h"
#include "ui/widgets/status_bar.h"
#include "ui/widgets/table.h"

#include <algorithm>

namespace gtm::ui {

void MainWindow::wireVersions() {
    DefinitionsPage& page = m_shell->definitions();
    connect(&page, &DefinitionsPage::draftWanted, this, [this](const std::string& id) {
        m_shell->definitions().setDraft(&m_versions.definition(id));
        showUndo();
    });
    connect(&page, &DefinitionsPage::draftLeft, this, &MainWindow::showUndo);
    connect(&page, &DefinitionsPage::copyRequested, this, [this](const std::string& id) {
        const std::string copy = m_versions.newDefinition(id);
        if (copy.empty())
            return;
        m_shell->definitions().choose(copy);
        m_shell->definitions().edit();
    });
    connect(&page, &DefinitionsPage::importRequested, &m_versions, &VersionDesk::importDefinitions);
    connect(&page, &DefinitionsPage::exportAllRequested, &m_versions, &VersionDesk::exportAllDefinitions);
    connect(&page, &DefinitionsPage::asOfChosen, this, &MainWindow::fillDefinitions);
    connect(&page, &DefinitionsPage::pdfRequested, this,
            [this](const std::vector<kpi::Definition>& definitions) { m_exports.definitions(definitions); });
    connect(&page, &DefinitionsPage::changeWanted, this, &MainWindow::askForChange);
    const auto showSection = [this](const char* section) {
        showPage(Page::Model);
        m_shell->model().showSection(section);
        m_shell->focusPage();
    };
    connect(&page, &DefinitionsPage::targetsRequested, this, [this, showSection] {
        const std::string kpi = m_shell->definitions().chosen();
        showSection("targets");
        m_shell->model().sections().startTarget(kpi, targetNow(kpi));
    });
    connect(&page, &DefinitionsPage::stagesRequested, this, [showSection] { showSection("stages"); });
    connect(&page, &DefinitionsPage::logRequested, &m_versions, &VersionDesk::exportChangeLog);
    wireDetail(page.detail());
    connect(&m_versions, &VersionDesk::definitionWanted, this, [this](const std::string& id) {
        m_shell->definitions().choose(id);
        if (m_shell->view() == View::Definitions)
            m_shell->definitions().edit();
    });
    connect(&m_versions, &VersionDesk::definitionPublished, &page, &DefinitionsPage::showPublished,
            Qt::QueuedConnection); // the page lists it by then
    connect(&m_versions, &VersionDesk::kpiPublished, this, &MainWindow::offerOnBoard,
            Qt::QueuedConnection); // what was published is said by then
    connect(&m_versions, &VersionDesk::draftsChanged, this, [this] {
        m_shell->definitions().setDrafts(m_versions.draftedDefinitions(), m_versions.newDefinitions());
        if (m_shell->view() == View::Board && !m_session.board().empty())
            showRows();
        if (!m_versions.modelChanged() && m_shell->banner().done() == m_arranged)
            m_shell->banner().dismiss(); // nothing is left to publish or to discard
        showUndo();
    });
    connect(&m_versions, &VersionDesk::undoChanged, this, &MainWindow::showUndo);
    connect(&m_imports, &ImportFlow::ratesWanted, this, &MainWindow::enterRates);
    connect(&m_shell->imports(), &ImportsPage::ratesRequested, this, &MainWindow::enterRates);
    connect(&m_versions, &VersionDesk::publishing, this, [this] {
        m_arranging = false; // its steps end with it
        if (m_shell->view() == View::Imports)
            m_returnTo = Page::Imports;
        else if (m_shell->view() == View::Definitions)
            m_returnTo = Page::Definitions;
        else if (m_shell->view() == View::Model)
            m_returnTo = Page::Model;
    });
    ModelPage& model = m_shell->model();
    connect(&model, &ModelPage::proposeRequested, &m_versions, &VersionDesk::proposeModel);
    connect(&model, &ModelPage::importRequested, &m_versions, &VersionDesk::importModel);
    connect(&model, &ModelPage::logRequested, &m_versions, &VersionDesk::exportChangeLog);
    wireDetail(model.detail());
    connect(m_menu, &AppMenu::modelRequested, this, [this] {
        showPage(Page::Model);
        m_shell->focusPage();
    });
    connect(&m_shell->kpi(), &DrilldownPage::historyRequested, this, [this](const std::string& kpi) {
        showPage(Page::Definitions);
        m_shell->definitions().choose(kpi);
        m_shell->definitions().detail().showSide(VersionDetail::Side::Versions);
        m_shell->definitions().detail().versions().setFocus(Qt::OtherFocusReason);
    });
    connect(m_menu, &AppMenu::definitionsRequested, this, [this] {
        showPage(Page::Definitions);
        m_shell->focusPage();
    });
}

void MainWindow::wireDetail(VersionDetail& detail) {
    connect(&detail, &VersionDetail::takeOverRequested, this,
            [this](Draft* draft) { m_versions.takeOver(*draft); });
    connect(&detail, &VersionDetail::tryOutRequested, this,
            [this](Draft* draft) { m_versions.tryOut(*draft); });
    connect(&detail, &VersionDetail::publishRequested, this,
            [this](Draft* draft) { m_versions.publish(*draft); });
    connect(&detail, &VersionDetail::exportRequested, this,
            [this](Draft* draft) { m_versions.exportDocument(*draft); });
    connect(&detail, &VersionDetail::discarded, this, [this](Draft* draft, int steps) {
        m_shell->focusPage(); // what had the focus can do nothing now
        m_shell->banner().show(BannerLevel::Info, tr("The draft is discarded"),
                               draft->base() ? tr("What is in force holds as before.") : QString(),
                               {{tr("Undo"), [this, draft = QPointer(draft), steps] {
                                     m_shell->banner().dismiss();
                                     if (!draft || draft->stack().index() != steps + 1)
                                         return; // other steps came behind it
                                     draft->stack().undo();
                                     if (draft->subject() == store::Subject::Definitions)
                                         m_shell->definitions().choose(draft->id());
                                 }}});
    });
}

void MainWindow::enterRates() {
    settleQuestions();
    m_versions.enterRates();
}

void MainWindow::fillDefinitions() {
    const Workspace& workspace = m_session.workspace();
    const auto day = m_shell->definitions().asOf();
    auto set = day ? workspace.definitionsOn(*day) : workspace.definitionSet();
    auto retired = workspace.retiredDefinitions();
    for (const auto* one : {&set, &retired})
        if (!*one) {
            sayError(one->error());
            return;
        }
    std::map<std::string, std::vector<report::SetTarget>> targets;
    std::map<std::pair<std::string, int>, std::vector<kpi::StageInfo>> limits;
    for (const report::DefinitionSet* one : {&*set, &*retired})
        for (const auto& row : one->rows) {
            targets.try_emplace(row.definition.id, workspace.targetsOf(row.definition.id));
            limits.try_emplace({row.definition.id, row.definition.version},
                               workspace.stageLimits(row.definition));
        }
    m_shell->definitions().setData({std::move(*set), m_session.board(), workspace.changeLog(),
                                    m_versions.readOnly(), std::move(*retired), workspace.definitionDays(),
                                    std::move(targets), std::move(limits)});
}

void MainWindow::askForChange(const std::string& id, int version) {
    if (const report::VersionChange* known = m_session.knownChange(id, version)) {
        m_shell->definitions().setChange(id, *known);
        return;
    }
    if (m_boardDue)
        m_session.asker().finish();
    m_session.asker().ask(
        [this, workspace = m_session.sharedWorkspace(), id,
         version](const std::stop_token& stop) -> Asker::Answer {
            return [this, id, change = workspace->versionChange(id, version, stop)] {
                if (change) {
                    m_session.keepChange(id, *change);
                    m_shell->definitions().setChange(id, *change);
                } else if (change.error().code != Code::NoData) { // nothing stood before it
                    sayError(change.error());
                }
            };
        },
        tr("Computing what the version changed"));
}

std::optional<report::SetTarget> MainWindow::targetNow(const std::string& kpi) const {
    for (const report::SetTarget& one : m_session.workspace().targetsOf(kpi))
        if (one.dimension.empty() && !one.from && !one.to && !one.length)
            return one; // what holds for a while begins no row that holds always
    for (const kpi::Definition& definition : m_session.workspace().definitions())
        if (definition.id == kpi)
            return report::ownTarget(definition);
    return std::nullopt;
}

void MainWindow::fillModel() {
    const Workspace& workspace = m_session.workspace();
    m_shell->model().setData({workspace.modelDocument(), workspace.definitionSet().rows, workspace.measures(),
                              logOf(workspace.changeLog(), store::Subject::Model, m_versions.model().id()),
                              m_versions.readOnly()},
                             &m_versions.model());
}

QUndoStack& MainWindow::undoStack() {
    Draft* draft = m_shell->view() == View::Definitions            ? m_shell->definitions().draft()
                   : m_shell->view() == View::Model                ? m_shell->model().draft()
                   : m_arranging && m_shell->view() == View::Board ? &m_versions.model()
                                                                   : nullptr;
    if (draft)
        return draft->stack();
    // A definition that is read only has no steps, and those of a meeting are not seen there.
    return m_shell->view() == View::Definitions ? m_noSteps : m_review.stack();
}

void MainWindow::showUndo() {
    const QUndoStack& stack = undoStack();
    m_menu->setUndo(stack.undoText(), stack.redoText());
}

void MainWindow::undoOrRedo(bool undo) {
    if (busy())
        return;
    QUndoStack& stack = undoStack();
    const QString what = undo ? stack.undoText() : stack.redoText();
    bool done = !what.isEmpty();
    if (&stack != &m_review.stack())
        undo ? stack.undo() : stack.redo();
    else
        done = m_review.ready() && m_review.step(undo);
    if (done) // what it was may stand on another page
        m_shell->statusBar().setMessage((undo ? tr("Undone: %1") : tr("Done again: %1")).arg(what));
    if (!undo && m_arranging && m_shell->view() == View::Board)
        sayArrangedAnew();
    showUndo();
}

void MainWindow::wireArrangement() {
    ScorecardView& card = m_shell->board().scorecard();
    connect(&card, &ScorecardView::stepWanted, this, [this](const std::string& kpi, int direction) {
        arrangeRows(steppedKpi(boardGroups(), kpi, direction), tr("move a KPI"));
        m_shell->board().scorecard().selectKpi(kpi);
    });
    connect(&card, &ScorecardView::placeWanted, this,
            [this](const std::string& kpi, const std::string& other, bool behind) {
                arrangeRows(besideKpi(boardGroups(), kpi, other, behind), tr("move a KPI"));
                m_shell->board().scorecard().selectKpi(kpi);
            });
    connect(&card, &ScorecardView::hideWanted, this, [this](const std::string& kpi) {
        arrangeRows(toggledKpi(boardGroups(), kpi, {}), tr("hide a KPI"));
    });
    connect(&card, &ScorecardView::arrangeWanted, this, [this] {
        showPage(Page::Model);
        m_shell->model().showSection("board");
        m_shell->focusPage();
    });
    connect(&m_review, &ReviewDesk::changed, this, [this] {
        m_arranging = false;
        showUndo();
    });
}

BoardGroups MainWindow::boardGroups() {
    return readBoard(m_versions.model().text()).value_or(BoardGroups());
}

void MainWindow::showRows() {
    const BoardGroups groups = m_versions.modelChanged() ? boardGroups() : BoardGroups();
    m_shell->board().setScoreboard(groups.empty() ? m_session.board() : arranged(m_session.board(), groups));
}

void MainWindow::arrangeRows(const BoardGroups& groups, const QString& what) {
    Draft& draft = m_versions.model();
    const auto toml = withBoard(draft.text(), groups);
    if (!toml) {
        sayError(toml.error());
        return;
    }
    m_arranging = true; // before the edit says that there is something to undo
    draft.edit(*toml, what);
    sayArrangedAnew();
}

void MainWindow::offerOnBoard(const std::string& id) {
    const auto all =
        m_session.hasData() ? m_session.workspace().definitions() : std::vector<kpi::Definition>();
    const auto found = std::ranges::find(all, id, &kpi::Definition::id);
    const QString what = m_shell->banner().done();
    if (what.isEmpty() || found == all.end() || m_versions.readOnly() || isOnBoard(boardGroups(), id))
        return; // it waits for its day, or is there already
    m_shell->banner().show(BannerLevel::Info, what, tr("It is not on the board yet."),
                           {{tr("Put it on the board"), [this, id, group = found->group] {
                                 showPage(Page::Model);
                                 m_shell->model().showSection("board");
                                 m_shell->focusPage();
                                 if (const BoardGroups now = boardGroups(); !isOnBoard(now, id))
                                     arrangeRows(toggledKpi(now, id, group), tr("show a KPI"));
                             }}});
}

void MainWindow::sayArrangedAnew() {
    if (m_versions.modelChanged()) // it may stand as before
        sayArranged(tr("The board is arranged anew, in a draft of the model."));
}

bool MainWindow::draftHoldsMore() {
    const Draft& draft = m_versions.model();
    const auto alone = withBoard(draft.base() ? draft.base()->text : std::string(), boardGroups());
    return draft.changed() && (!alone || *alone != draft.text());
}

void MainWindow::showModelDraft() {
    showPage(Page::Model);
    m_shell->focusPage();
}

void MainWindow::sayArranged(const QString& what) {
    // One draft holds all that is to be changed in the model: it is published, or discarded, as a whole. It
    // may hold more by the time that somebody answers: then it is shown, and nothing else is done.
    const bool more = draftHoldsMore();
    const bool steps = m_versions.model().stack().canUndo(); // a draft that was kept begins without any
    const QString reason = more ? QString() : tr("Board arranged anew");
    QString meaning = tr("Others see it when it is published.");
    if (more && steps)
        meaning = tr("The draft holds other changes of the model too: all of it is published, or discarded. "
                     "Ctrl+Z takes a step back.");
    else if (more)
        meaning = tr("The draft holds other changes of the model too: all of it is published, or discarded.");
    else if (steps)
        meaning = tr("Others see it when it is published; Ctrl+Z takes a step back.");
    m_arranged = what;
    m_shell->banner().show(BannerLevel::Info, what, meaning,
                           {{more ? tr("Publish the draft") : tr("Publish"),
                             [this, more, reason] {
                                 if (!more && draftHoldsMore()) {
                                     showModelDraft();
                                     m_shell->banner().dismiss();
                                     return;
                                 }
                                 m_versions.publish(m_versions.model(), reason.toStdString());
                             }},
                            {more ? tr("Show the draft") : tr("Discard draft"), [this, more] {
                                 if (more) {
                                     showModelDraft();
                                     return;
                                 }
                                 if (draftHoldsMore())
                                     showModelDraft();
                                 else
                                     m_versions.model().discard();
                                 m_shell->banner().dismiss();
                             }}});
}

void MainWindow::sayKeptArrangement() {
    if (!m_versions.modelChanged() || m_versions.readOnly() || !m_shell->banner().isHidden())
        return;
    const auto& base = m_versions.model().base();
    const BoardGroups before = base ? readBoard(base->text).value_or(BoardGroups()) : BoardGroups();
    if (sameBoard(before, boardGroups()))
        return;
    m_arranging = true;
    showUndo();
    sayArranged(tr("The board is arranged as a draft of the model from before has it."));
}

} // namespace gtm::ui
