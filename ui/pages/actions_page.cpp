// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/actions_page.h"

#include "ui/pages/action_detail.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/page_body.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/segment_bar.h"
#include "ui/widgets/select_box.h"
#include "ui/widgets/table.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <set>

namespace gtm::ui {

namespace {

constexpr double kDetailColumn = 500, kNarrowDetail = 400, kWideDetailFrom = 1500;
/// What both keep where they stand below each other.
constexpr double kActionsHeight = 220, kActionHeight = 380;
/// Below this width, in units, list and action stand below each other.
constexpr double kBeside = 1240;

QString countWords(const report::Review& review) {
    return ActionsPage::tr("%1 open, %2 overdue, %3 closed this year")
        .arg(review.open.size())
        .arg(review.overdue())
        .arg(review.closedThisYear());
}

/// Keeps the choice where it is still there.
void refill(SelectBox& box, const QString& all, const std::vector<std::pair<std::string, QString>>& items) {
    const QString kept = box.currentData().toString();
    box.clear();
    box.addItem(all, QString());
    for (const auto& [id, name] : items)
        box.addItem(name, text(id));
    box.setCurrentIndex(std::max(0, box.findData(kept)));
}

} // namespace

ActionsPage::ActionsPage(const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_head(new PageHead(look, tr("Actions")))
    , m_body(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_state(new SegmentBar(look, tr("State")))
    , m_owner(new SelectBox(look, tr("Owner")))
    , m_kpi(new SelectBox(look, tr("KPI")))
    , m_export(new Button(look, Button::Kind::Plain, tr("Actions CSV")))
    , m_add(new Button(look, Button::Kind::Plain, tr("Add action")))
    , m_listPanel(new Panel(look))
    , m_detailPanel(new Panel(look))
    , m_table(new Table(look, tr("Actions")))
    , m_detail(new ActionDetail(look)) {
    build();
    wire();
    apply();
    connect(&look, &Look::changed, this, &ActionsPage::apply);
}

void ActionsPage::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(new PageBody(m_body), 1);
    m_export->setGlyph(Glyph::Export);
    m_export->setAccessibleName(tr("Export actions as CSV"));
    m_add->setGlyph(Glyph::Plus);
    m_add->setKeyHint(QStringLiteral("Ctrl+N"));
    m_head->addChoice(m_state);
    m_head->addChoice(m_owner, tr("Owner"));
    m_head->addChoice(m_kpi, tr("KPI"));
    m_head->addVerbs({m_export, m_add});
    m_table->setModel(&m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setRowUnits(36, 43);
    m_listPanel->setContent(m_table, true);
    m_detailPanel->setContent(m_detail);
    m_body->addWidget(m_listPanel, 1);
    m_body->addWidget(m_detailPanel);
}

void ActionsPage::wire() {
    connect(m_state, &SegmentBar::chosen, this, [this](int index) {
        m_model.setKind(index == 1 ? ActionsModel::Kind::Closed : ActionsModel::Kind::Open);
        fillModel();
    });
    for (SelectBox* box : {m_owner, m_kpi})
        connect(box, &QComboBox::activated, this, &ActionsPage::fillModel);
    connect(m_export, &Button::clicked, this, &ActionsPage::exportRequested);
    connect(m_add, &Button::clicked, this, &ActionsPage::addRequested);
    connect(m_listPanel, &Panel::helpRequested, this, &ActionsPage::addRequested);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now) {
                const report::ActionRow* row = m_model.action(now.row());
                if (row && !m_filling) {
                    m_chosen = row->action.id;
                    showChosen();
                }
            });
}

void ActionsPage::apply() {
    const Metrics& m = m_look.metrics();
    m_body->setContentsMargins(m.ipx(16), 0, m.ipx(16), m.ipx(10));
    m_body->setSpacing(m.cardGap());
    resizeEvent(nullptr);
}

void ActionsPage::resizeEvent(QResizeEvent*) {
    const Metrics& m = m_look.metrics();
    const bool beside = width() >= m.ipx(kBeside);
    m_body->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_body->setStretch(1, beside ? 0 : 1);
    const int detail = m.ipx(width() >= m.ipx(kWideDetailFrom) ? kDetailColumn : kNarrowDetail);
    m_detailPanel->setMinimumSize(beside ? detail : 1, beside ? 1 : m.ipx(kActionHeight));
    m_detailPanel->setMaximumWidth(beside ? detail : QWIDGETSIZE_MAX);
    m_listPanel->setMinimumHeight(beside ? 1 : m.ipx(kActionsHeight));
}

void ActionsPage::setBoard(const report::Scoreboard& board, const ActionChoices& choices) {
    m_board = board;
    m_head->setWords(countWords(board.review));
    m_state->setChoices(
        {tr("Open %1").arg(board.review.open.size()), tr("Closed %1").arg(board.review.closed.size())},
        std::max(0, m_state->current()));
    m_add->setEnabled(!board.data.readOnly);
    fillFilters(choices);
    m_detail->setChoices(choices);
    fillModel();
}

void ActionsPage::fillFilters(const ActionChoices& choices) {
    std::set<std::string> owners, kpis;
    for (const auto* rows : {&m_board.review.open, &m_board.review.closed})
        for (const report::ActionRow& row : *rows) {
            owners.insert(row.action.owner);
            kpis.insert(row.action.kpi);
        }
    std::vector<std::pair<std::string, QString>> names, ids;
    for (const std::string& owner : owners)
        names.emplace_back(owner, text(owner));
    for (const auto& [id, name] : choices.kpis)
        if (kpis.contains(id))
            ids.emplace_back(id, name);
    refill(*m_owner, tr("Everyone"), names);
    refill(*m_kpi, tr("All KPIs"), ids);
}

void ActionsPage::fillModel() {
    const std::int64_t kept = m_chosen;
    m_model.setBoard(m_board, {m_owner->currentData().toString().toStdString(),
                               m_kpi->currentData().toString().toStdString()});
    showEmpty();
    m_filling = true; // the choice is shown once, at the end
    int row = m_model.rowOf(kept);
    for (int i = 0; row < 0 && i < m_model.rowCount(); ++i)
        if (m_model.action(i))
            row = i;
    m_chosen = row < 0 ? 0 : m_model.action(row)->action.id;
    if (row >= 0) {
        m_table->selectRow(row);
        m_table->setCurrentIndex(m_model.index(row, 0));
    }
    m_filling = false;
    showChosen();
}

void ActionsPage::showEmpty() {
    const bool filtered = m_owner->currentIndex() > 0 || m_kpi->currentIndex() > 0;
    const bool closed = m_state->current() == 1;
    QString words, link;
    if (m_model.rowCount() == 0) {
        words = filtered ? tr("No action fits this choice.")
                : closed ? tr("No action has been closed yet.")
                         : tr("No action is open. What the meeting agrees on stands here until somebody says "
                              "what came of it.");
        if (!filtered && !closed && !m_board.data.readOnly)
            link = tr("Add action");
    }
    m_listPanel->setEmpty(words, link);
    const bool leaves = m_model.rowCount() == 0 && m_detailPanel->isAncestorOf(window()->focusWidget());
    m_detailPanel->setVisible(m_model.rowCount() > 0);
    if (leaves) // with what had the keyboard
        focusFirst();
}

void ActionsPage::showChosen() {
    const report::ActionRow* row = m_board.review.find(m_chosen);
    m_detail->setAction(row, nullptr, m_board.data.currency, !m_board.data.readOnly);
    if (row)
        Q_EMIT shown(row->action);
}

void ActionsPage::setSeries(const report::KpiSeries* series) {
    m_detail->setAction(m_board.review.find(m_chosen), series, m_board.data.currency, !m_board.data.readOnly);
}

void ActionsPage::choose(std::int64_t id) {
    const report::ActionRow* row = m_board.review.find(id);
    if (!row || (m_chosen == id && m_model.rowOf(id) >= 0))
        return;
    m_chosen = id;
    const bool open = review::isOpen(row->action);
    m_state->setCurrent(open ? 0 : 1);
    m_model.setKind(open ? ActionsModel::Kind::Open : ActionsModel::Kind::Closed);
    if (m_model.rowOf(id) < 0) { // hidden by a choice
        m_owner->setCurrentIndex(0);
        m_kpi->setCurrentIndex(0);
    }
    fillModel();
}

std::int64_t ActionsPage::chosen() const {
    return m_chosen;
}

void ActionsPage::focusFirst() {
    if (m_model.rowCount() > 0)
        m_table->setFocus(Qt::OtherFocusReason);
    else
        m_add->setFocus(Qt::OtherFocusReason);
}

} // namespace gtm::ui
