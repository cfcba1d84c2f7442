// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/definitions_page.h"

#include "core/report/kpi_words.h"
#include "ui/pages/definition_card.h"
#include "ui/pages/version_detail.h"
#include "ui/text/words.h"
#include "ui/versions/draft.h"
#include "ui/versions/draft_editor.h"
#include "ui/widgets/button.h"
#include "ui/widgets/find_field.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/segment_bar.h"
#include "ui/widgets/table.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace gtm::ui {

namespace {

/// Below this width, in units, list and definition stand below each other.
constexpr double kListBeside = 1100;

using Which = DefinitionsModel::Which;

} // namespace

DefinitionsPage::DefinitionsPage(const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_model(new DefinitionsModel(this))
    , m_head(new PageHead(look, tr("Definitions")))
    , m_body(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_which(new SegmentBar(look, tr("Which definitions")))
    , m_find(new FindField(look, tr("Find a definition")))
    , m_new(new Button(look, Button::Kind::Plain, tr("New KPI")))
    , m_import(new Button(look, Button::Kind::Plain, tr("Import TOML")))
    , m_export(new Button(look, Button::Kind::Plain, tr("Export all")))
    , m_log(new Button(look, Button::Kind::Plain, tr("Change log")))
    , m_listPanel(new Panel(look))
    , m_table(new Table(look, tr("Definitions"))) {
    auto* scroll = new QScrollArea;
    auto* card = new DefinitionCard(look);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Definition in words"));
    scroll->setWidget(card);
    for (QWidget* ground : std::initializer_list<QWidget*>{card, scroll->viewport()})
        ground->setAutoFillBackground(false); // it stands on the panel
    m_detail = new VersionDetail(look, tr("In words"), scroll);
    build();
    wire();
    apply();
    connect(&look, &Look::changed, this, &DefinitionsPage::apply);
}

void DefinitionsPage::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addLayout(m_body, 1);
    m_new->setGlyph(Glyph::Plus);
    m_new->setToolTip(tr("A copy of the chosen definition under an id of its own"));
    m_import->setGlyph(Glyph::Import);
    m_export->setGlyph(Glyph::Export);
    m_export->setAccessibleName(tr("Export all definitions as TOML"));
    m_log->setAccessibleName(tr("Export the change log as Markdown"));
    m_head->addChoice(m_which);
    m_head->addChoice(m_find);
    m_head->addVerbs({m_log, m_export, m_import, m_new});
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setRowUnits(36);
    m_listPanel->setContent(m_table, true);
    m_body->addWidget(m_listPanel, 3);
    m_body->addWidget(m_detail, 2);
}

void DefinitionsPage::wire() {
    connect(m_which, &SegmentBar::chosen, this, &DefinitionsPage::fill);
    connect(m_find, &QLineEdit::textChanged, this, &DefinitionsPage::fill);
    connect(m_find, &QLineEdit::returnPressed, this, [this] { m_table->setFocus(Qt::TabFocusReason); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now) {
                const kpi::Definition* one = m_model->definition(now.row());
                if (one && one->id != m_chosen) {
                    m_chosen = one->id;
                    showChosen();
                }
            });
    connect(m_table, &Table::rowOpened, this, &DefinitionsPage::edit);
    connect(m_detail, &VersionDetail::sideShown, this, [this] { resizeEvent(nullptr); });
    connect(m_new, &Button::clicked, this, [this] { Q_EMIT copyRequested(m_chosen); });
    connect(m_import, &Button::clicked, this, &DefinitionsPage::importRequested);
    connect(m_export, &Button::clicked, this, &DefinitionsPage::exportAllRequested);
    connect(m_log, &Button::clicked, this, &DefinitionsPage::logRequested);
}

void DefinitionsPage::apply() {
    const Metrics& m = m_look.metrics();
    m_body->setContentsMargins(m.ipx(16), 0, m.ipx(16), m.ipx(10));
    m_body->setSpacing(m.cardGap());
    resizeEvent(nullptr);
}

void DefinitionsPage::resizeEvent(QResizeEvent*) {
    const bool beside = width() >= m_look.metrics().ipx(kListBeside);
    m_body->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    // A document needs more room than its words.
    const bool wide = m_detail->side() != VersionDetail::Side::Reading;
    m_body->setStretch(0, wide ? 2 : 3);
    m_body->setStretch(1, wide ? 3 : 2);
}

void DefinitionsPage::setData(DefinitionsData shown) {
    m_data = std::move(shown);
    m_head->setWords(tr("Set %1").arg(text(m_data.set.name)));
    fillModel();
    m_new->setEnabled(!m_data.readOnly);
    m_import->setEnabled(!m_data.readOnly);
    fill();
    if (!m_chosen.empty())
        showChosen(); // its versions may be others
}

void DefinitionsPage::setDrafts(const std::vector<std::string>& ids,
                                const std::vector<kpi::Definition>& fresh) {
    if (ids == m_drafts && std::ranges::equal(fresh, m_fresh, {}, &kpi::Definition::id, &kpi::Definition::id))
        return; // typing goes on in the same ones
    m_drafts = ids;
    m_fresh = fresh;
    fillModel();
    fill();
}

void DefinitionsPage::fillModel() {
    report::DefinitionSet set = m_data.set;
    for (const kpi::Definition& one : m_fresh)
        set.rows.push_back({one, false});
    m_model->setDefinitions(set, m_data.board);
    m_model->setDrafts({m_drafts.begin(), m_drafts.end()});
}

void DefinitionsPage::showCounts() {
    m_which->setChoices({tr("On the board %1").arg(m_model->count(Which::OnBoard)),
                         tr("All %1").arg(m_model->count(Which::All)),
                         tr("Drafts %1").arg(m_model->count(Which::Drafts))},
                        std::max(0, m_which->current()));
}

void DefinitionsPage::fill() {
    const std::string kept = m_chosen;
    showCounts();
    m_model->setChoice({Which(std::max(0, m_which->current())), m_find->text().trimmed()});
    m_listPanel->setEmpty(m_model->rowCount() > 0                    ? QString()
                          : !m_find->text().trimmed().isEmpty()      ? tr("No definition has these words.")
                          : m_which->current() == int(Which::Drafts) ? tr("No definition is being changed.")
                                                                     : tr("No KPI stands on the board."));
    int row = m_model->rowOf(kept);
    for (int i = 0; row < 0 && i < m_model->rowCount(); ++i)
        if (m_model->definition(i))
            row = i;
    if (row < 0)
        return; // what was chosen stays there, though it is not listed
    m_chosen = m_model->definition(row)->id;
    m_table->setCurrentIndex(m_model->index(row, 0));
    m_table->selectRow(row);
    if (m_chosen != kept || !m_draft || m_draft->id() != m_chosen)
        showChosen();
}

void DefinitionsPage::showChosen() {
    const report::BoardRow* onBoard = m_data.board.row(m_chosen);
    if (const kpi::Definition* found = m_model->definition(m_model->rowOf(m_chosen))) {
        const kpi::Definition& d = *found;
        findChild<DefinitionCard*>()->setDefinition(d, text(onBoard ? onBoard->owner : d.ownerRole));
        m_detail->setHeadline(text(report::nameOf(d)), tr("%1, version %2").arg(text(d.id)).arg(d.version));
        auto log = logOf(m_data.log, store::Subject::Definitions, m_chosen);
        const bool ships = log.empty() || !log.front().before.front().empty();
        const int first = !ships        ? 0
                          : log.empty() ? d.version
                                        : log.front().publication.texts.front().version - 1;
        const Day since = log.empty() ? d.effective : Day{};
        m_detail->setLog(std::move(log), first, since);
    }
    Q_EMIT draftWanted(m_chosen);
}

void DefinitionsPage::setDraft(Draft* draft) {
    m_draft = draft;
    m_detail->setDraft(draft, m_data.readOnly);
}

Draft* DefinitionsPage::draft() const {
    return m_draft;
}

void DefinitionsPage::choose(const std::string& id) {
    m_find->clear();
    m_chosen = id;
    const auto listed =
        std::ranges::find(m_data.set.rows, id, [](const auto& row) { return row.definition.id; });
    if (m_model->rowOf(id) < 0)
        m_which->setCurrent(int(listed != m_data.set.rows.end() ? Which::All : Which::Drafts));
    fill();
    showChosen();
}

void DefinitionsPage::edit() {
    m_detail->showSide(VersionDetail::Side::Text);
    m_detail->editor().setFocus(Qt::OtherFocusReason);
}

void DefinitionsPage::focusFirst() {
    m_table->setFocus(Qt::OtherFocusReason);
}

void DefinitionsPage::focusFind() {
    m_find->setFocus(Qt::OtherFocusReason);
    m_find->selectAll();
}

} // namespace gtm::ui

#include "moc_definitions_page.cpp"
