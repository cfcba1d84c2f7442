// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/definitions_page.h"

#include "core/report/kpi_words.h"
#include "ui/pages/definition_card.h"
#include "ui/pages/definition_fields.h"
#include "ui/pages/definition_reading.h"
#include "ui/pages/version_detail.h"
#include "ui/text/row_text.h"
#include "ui/text/words.h"
#include "ui/versions/draft.h"
#include "ui/versions/draft_editor.h"
#include "ui/widgets/button.h"
#include "ui/widgets/find_field.h"
#include "ui/widgets/page_body.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/segment_bar.h"
#include "ui/widgets/select_box.h"
#include "ui/widgets/table.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace gtm::ui {

namespace {

/// Below this width, in units, list and definition stand below each other.
constexpr double kListBeside = 1100;
/// Below this one the list has no room for days.
constexpr double kListBesideRoomy = 1360;
/// From this width on the list has the larger part.
constexpr double kRoomy = 1500;
/// What both keep where they stand below each other.
constexpr double kDefinitionsHeight = 220, kDefinitionHeight = 380;

using Which = DefinitionsModel::Which;

} // namespace

DefinitionsPage::DefinitionsPage(const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_reading(new DefinitionReading(look))
    , m_model(new DefinitionsModel(this))
    , m_head(new PageHead(look, tr("Definitions")))
    , m_body(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_which(new SegmentBar(look, tr("Which definitions")))
    , m_find(new FindField(look, tr("Find a definition")))
    , m_asOf(new SelectBox(look, tr("Show as of")))
    , m_new(new Button(look, Button::Kind::Plain, tr("New KPI")))
    , m_import(new Button(look, Button::Kind::Plain, tr("Import TOML")))
    , m_export(new Button(look, Button::Kind::Plain, tr("Export all")))
    , m_log(new Button(look, Button::Kind::Plain, tr("Change log")))
    , m_pdf(new Button(look, Button::Kind::Plain, tr("Definitions PDF")))
    , m_listPanel(new Panel(look))
    , m_table(new Table(look, tr("Definitions"))) {
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Definition in words"));
    scroll->setWidget(m_reading);
    for (QWidget* ground : std::initializer_list<QWidget*>{m_reading, scroll->viewport()})
        ground->setAutoFillBackground(false); // it stands on the panel
    m_detail = new VersionDetail(look, tr("In words"), scroll, new DefinitionFields(look));
    m_detail->setHeadlineType(Type::Title);
    m_detail->setProblemShower([this](const Error& error) { return m_detail->fields()->showProblem(error); });
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
    column->addWidget(new PageBody(m_body), 1);
    m_new->setGlyph(Glyph::Plus);
    m_new->setToolTip(tr("A copy of the chosen definition under an id of its own"));
    m_import->setGlyph(Glyph::Import);
    m_export->setGlyph(Glyph::Export);
    m_export->setAccessibleName(tr("Export all definitions as TOML"));
    m_log->setAccessibleName(tr("Export the change log as Markdown"));
    m_head->addChoice(m_which);
    m_head->addChoice(m_find);
    m_head->addChoice(m_asOf, tr("Show as of"));
    m_pdf->setGlyph(Glyph::Export);
    m_pdf->setAccessibleName(tr("Export the listed definitions as PDF"));
    m_head->addVerbs({m_log, m_pdf, m_export, m_import, m_new});
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setRowUnits(36, 45);
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
                if (one && (one->id != m_chosen || one->version != m_version)) {
                    m_chosen = one->id;
                    m_version = one->version;
                    showChosen();
                }
            });
    connect(m_table, &Table::rowOpened, this, &DefinitionsPage::edit);
    connect(m_detail, &VersionDetail::sideShown, this, [this] { resizeEvent(nullptr); });
    connect(m_new, &Button::clicked, this, [this] { Q_EMIT copyRequested(m_chosen); });
    connect(m_import, &Button::clicked, this, &DefinitionsPage::importRequested);
    connect(m_export, &Button::clicked, this, &DefinitionsPage::exportAllRequested);
    connect(m_log, &Button::clicked, this, &DefinitionsPage::logRequested);
    connect(m_pdf, &Button::clicked, this, [this] { Q_EMIT pdfRequested(m_model->listed()); });
    connect(m_asOf, &QComboBox::activated, this, &DefinitionsPage::asOfChosen);
    connect(m_reading, &DefinitionReading::targetsRequested, this, &DefinitionsPage::targetsRequested);
    connect(m_reading, &DefinitionReading::stagesRequested, this, &DefinitionsPage::stagesRequested);
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
    const Metrics& m = m_look.metrics();
    // A document needs more room than its words, and those the more the less there is.
    const bool wide =
        m_detail->side() != VersionDetail::Side::Reading || width() < m_look.metrics().ipx(kRoomy);
    m_body->setStretch(0, wide ? 2 : 3);
    m_body->setStretch(1, wide ? 3 : 2);
    // Beside the definition a narrow list leaves out what that says.
    m_table->setColumnHidden(DefinitionsModel::kFormulaColumn, beside && wide);
    m_table->setColumnHidden(DefinitionsModel::kOwnerColumn, beside && wide);
    m_table->setColumnHidden(DefinitionsModel::kSinceColumn, beside && width() < m.ipx(kListBesideRoomy));
    m_listPanel->setMinimumHeight(beside ? 1 : m.ipx(kDefinitionsHeight));
    m_detail->setMinimumHeight(beside ? 1 : m.ipx(kDefinitionHeight));
}

void DefinitionsPage::setData(DefinitionsData shown) {
    m_data = std::move(shown);
    m_head->setWords(tr("Set %1").arg(text(m_data.set.name)));
    fillDays();
    fillModel();
    m_new->setEnabled(!m_data.readOnly);
    m_import->setEnabled(!m_data.readOnly);
    if (!fill() && !m_chosen.empty())
        showChosen(); // its versions may be others
}

void DefinitionsPage::fillDays() {
    const QVariant kept = m_asOf->currentData();
    m_asOf->clear();
    m_asOf->addItem(tr("Now"), QVariant());
    for (const Day day : m_data.days)
        m_asOf->addItem(text(report::shortDate(day, 0)), dayNumber(day));
    m_asOf->setCurrentIndex(kept.isValid() ? std::max(0, m_asOf->findData(kept)) : 0);
}

std::optional<Day> DefinitionsPage::asOf() const {
    const QVariant chosen = m_asOf->currentData();
    return chosen.isValid() ? std::optional(Day{days{chosen.toInt()}}) : std::nullopt;
}

void DefinitionsPage::forget() {
    m_data = {};
    m_chosen.clear();
    m_asOf->setCurrentIndex(0);
    setDraft(nullptr);
}

bool DefinitionsPage::past() const {
    return asOf() || m_which->current() == int(Which::Retired);
}

void DefinitionsPage::setDrafts(const std::vector<std::string>& ids,
                                const std::vector<kpi::Definition>& fresh) {
    const bool same =
        ids == m_drafts && std::ranges::equal(fresh, m_fresh, {}, &kpi::Definition::id, &kpi::Definition::id);
    if (same && std::ranges::equal(fresh, m_fresh, {}, &kpi::Definition::source, &kpi::Definition::source))
        return; // typing goes on in one that is in force
    m_drafts = ids;
    m_fresh = fresh;
    fillModel();
    if (same) // one that is no KPI yet reads as it is by now
        showNew();
    else
        fill();
}

void DefinitionsPage::fillModel() {
    report::DefinitionSet set = m_data.set;
    for (const kpi::Definition& one : m_fresh)
        if (!asOf())
            set.rows.push_back({one, false});
    m_model->setDefinitions(set, m_data.board, m_data.retired);
    std::set<std::string> fresh;
    for (const kpi::Definition& one : m_fresh)
        fresh.insert(one.id);
    m_model->setDrafts({m_drafts.begin(), m_drafts.end()}, fresh);
}

void DefinitionsPage::showCounts() {
    m_which->setChoices({tr("On the board %1").arg(m_model->count(Which::OnBoard)),
                         tr("All %1").arg(m_model->count(Which::All)),
                         tr("Drafts %1").arg(m_model->count(Which::Drafts)),
                         tr("Retired %1").arg(m_model->count(Which::Retired))},
                        std::max(0, m_which->current()));
}

bool DefinitionsPage::fill() {
    const std::string kept = m_chosen;
    const int version = m_version;
    showCounts();
    const auto which = Which(std::max(0, m_which->current()));
    m_model->setChoice({which, m_find->text().trimmed()});
    m_listPanel->setEmpty(m_model->rowCount() > 0 ? QString()
                          : !m_find->text().trimmed().isEmpty()
                              ? (which == Which::All
                                     ? tr("No definition has these words.")
                                     : tr("None of these has the words; All lists every one."))
                          : which == Which::Drafts  ? tr("No definition is being changed.")
                          : which == Which::Retired ? tr("No version has been replaced yet.")
                                                    : tr("No KPI stands on the board."));
    m_pdf->setEnabled(m_model->rowCount() > 0);
    int row = m_model->rowOf(kept, version);
    if (row < 0)
        row = m_model->rowOf(kept);
    for (int i = 0; row < 0 && i < m_model->rowCount(); ++i)
        if (m_model->definition(i))
            row = i;
    // A draft that was undone step by step leaves the list of drafts, and can be done again.
    const bool undone = row < 0 && m_draft && m_draft->id() == kept && m_draft->undone();
    m_detail->setEmpty(row < 0 && !undone ? tr("No definition is chosen.") : QString());
    if (row < 0 && !undone) {
        m_detail->setHeadline(QString(), QString());
        setDraft(nullptr);
        Q_EMIT draftLeft();
    }
    if (row < 0)
        return false;
    m_chosen = m_model->definition(row)->id;
    m_version = m_model->definition(row)->version;
    mark(row);
    const bool anew =
        m_chosen != kept || m_version != version || past() || !m_draft || m_draft->id() != m_chosen;
    if (anew)
        showChosen();
    return anew;
}

void DefinitionsPage::mark(int row) {
    m_table->setCurrentIndex(m_model->index(row, 0));
    m_table->selectRow(row);
}

void DefinitionsPage::showNew() {
    showCounts();
    const int row = m_model->rowOf(m_chosen, m_version);
    if (const kpi::Definition* found = m_model->definition(row)) {
        mark(row);
        showVersion(*found, m_model->until(row));
    }
}

void DefinitionsPage::showChosen() {
    if (m_model->rowCount() == 0)
        return;
    const int row = m_model->rowOf(m_chosen, m_version);
    if (const kpi::Definition* found = m_model->definition(row))
        showVersion(*found, m_model->until(row));
    if (!past()) {
        Q_EMIT draftWanted(m_chosen);
        return;
    }
    setDraft(nullptr);
    if (const kpi::Definition* found = m_model->definition(row))
        m_detail->setPlain(found->source);
    Q_EMIT draftLeft();
}

void DefinitionsPage::showVersion(const kpi::Definition& d, std::optional<Day> until) {
    const report::BoardRow* onBoard = m_data.board.row(d.id);
    const QString since = text(report::longDate(d.effective));
    const bool fresh = std::ranges::find(m_fresh, d.id, &kpi::Definition::id) != m_fresh.end();
    const QString force = fresh   ? text(report::kDash)
                          : until ? tr("%1 to %2").arg(since, text(report::longDate(*until - days{1})))
                                  : tr("since %1").arg(since);
    m_reading->card().setDefinition(d, text(onBoard ? onBoard->owner : d.ownerRole),
                                    GovernedWords{targetOf(d), force});
    m_detail->setHeadline(text(report::nameOf(d)), tr("%1, version %2").arg(text(d.id)).arg(d.version));
    auto log = logOf(m_data.log, store::Subject::Definitions, d.id);
    const bool ships = !fresh && (log.empty() || !log.front().before.front().empty());
    const int first = !ships        ? 0
                      : log.empty() ? d.version
                                    : log.front().publication.texts.front().version - 1;
    const Day begin = log.empty() ? d.effective : Day{};
    const std::string& currency = m_data.board.data.currency;
    const auto targets = m_data.targets.find(d.id);
    m_reading->setTargets(
        d, targets == m_data.targets.end() ? std::vector<report::SetTarget>() : targets->second, currency,
        m_data.board.weekEnding);
    const auto limits = m_data.limits.find({d.id, d.version});
    m_reading->setLimits(limits == m_data.limits.end() ? std::vector<kpi::StageInfo>() : limits->second,
                         past());
    m_reading->setLog(log, first, begin);
    m_reading->setChange(d, {}, currency);
    const bool published = std::ranges::any_of(log, [&](const report::LogEntry& entry) {
        return entry.publication.texts.front().version == d.version;
    });
    m_detail->setLog(std::move(log), first, begin);
    if (published)
        Q_EMIT changeWanted(d.id, d.version);
}

void DefinitionsPage::setChange(const std::string& id, const report::VersionChange& change) {
    const kpi::Definition* shown = m_model->definition(m_model->rowOf(m_chosen, m_version));
    if (shown && shown->id == id && shown->version == change.after)
        m_reading->setChange(*shown, change, m_data.board.data.currency);
}

/// What the board holds it against, with the limit of its tolerance, where the board is made by this version.
QString DefinitionsPage::targetOf(const kpi::Definition& d) const {
    const report::BoardRow* row = m_data.board.row(d.id);
    const std::string& currency = m_data.board.data.currency;
    kpi::Point point;
    point.target = d.target.value;
    if (row && row->definitionVersion == d.version)
        point = row->point;
    if (!point.target)
        return tr("none");
    const auto format = row ? formatOf(d.unit, currency, point) : report::FormatOptions{d.unit, currency};
    return targetWords(point, d.direction, format);
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
    m_version = 0;
    if (past()) { // it is to be looked at, or changed, as it is now
        m_asOf->setCurrentIndex(0);
        m_which->setCurrent(int(Which::OnBoard));
        Q_EMIT asOfChosen();
        m_chosen = id; // filled anew, the list may have chosen another one
        m_version = 0;
    }
    const auto listed =
        std::ranges::find(m_data.set.rows, id, [](const auto& row) { return row.definition.id; });
    if (m_model->rowOf(id) < 0)
        m_which->setCurrent(int(listed != m_data.set.rows.end() ? Which::All : Which::Drafts));
    if (!fill())
        showChosen();
}

void DefinitionsPage::showPublished(const std::string& id) {
    if (m_which->current() == int(Which::Drafts)) // it has just left them
        choose(id);
}

void DefinitionsPage::edit() {
    m_detail->showSide(VersionDetail::Side::Fields);
    m_detail->fields()->focusFirst();
}

void DefinitionsPage::focusFirst() {
    if (m_model->rowCount() > 0)
        m_table->setFocus(Qt::OtherFocusReason);
    else
        m_which->focusChoice();
}

void DefinitionsPage::focusFind() {
    m_find->setFocus(Qt::OtherFocusReason);
    m_find->selectAll();
}

} // namespace gtm::ui

#include "moc_definitions_page.cpp"
