// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/model_sections.h"

#include "core/base/text.h"
#include "core/report/kpi_words.h"
#include "core/report/problem_text.h"
#include "ui/models/board_model.h"
#include "ui/models/sections_model.h"
#include "ui/models/sheet_model.h"
#include "ui/text/model_words.h"
#include "ui/text/words.h"
#include "ui/versions/draft.h"
#include "ui/versions/sheet_table.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/select_box.h"
#include "ui/widgets/table.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace gtm::ui {

namespace {

constexpr double kNav = 232, kMostNav = 320;
/// Of a section with problems; one may come at any time.
constexpr double kProblemMark = 22;
constexpr double kListFrom = 760; ///< A narrower page has no room for the list of sections.

} // namespace

ModelSections::ModelSections(const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_navModel(new SectionsModel(this))
    , m_model(new SheetModel(this))
    , m_boardModel(new BoardModel(this))
    , m_nav(new Table(look, tr("Sections of the model")))
    , m_box(new SelectBox(look, tr("Section of the model")))
    , m_table(new EditTable(look, tr("Rows of the section")))
    , m_board(new EditTable(look, tr("Rows of the board")))
    , m_meaning(new Label(look, Type::Small, &Theme::ink2))
    , m_said(new Label(look, Type::Small, &Theme::off))
    , m_wrong(new Label(look, Type::Small, &Theme::off))
    , m_add(new Button(look, Button::Kind::Plain, tr("Add row")))
    , m_remove(new Button(look, Button::Kind::Plain, tr("Remove row")))
    , m_up(new Button(look, Button::Kind::Plain, tr("Move up")))
    , m_down(new Button(look, Button::Kind::Plain, tr("Move down"))) {
    build();
    wire();
    apply();
    connect(&look, &Look::changed, this, &ModelSections::apply);
}

void ModelSections::build() {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    m_nav->setModel(m_navModel);
    m_nav->setSelectionMode(QAbstractItemView::SingleSelection);
    row->addWidget(m_nav);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    m_box->hide();
    column->addWidget(m_box, 0, Qt::AlignLeft);
    m_meaning->setWordWrap(true);
    column->addWidget(m_meaning);
    auto* verbs = new QWidget;
    auto* flow = new FlowLayout(verbs);
    flow->setContentsMargins(0, 0, 0, 0);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    verbs->setSizePolicy(policy);
    verbs->setMinimumWidth(1);
    m_add->setGlyph(Glyph::Plus);
    m_add->setToolTip(tr("Insert"));
    m_remove->setToolTip(tr("Delete"));
    m_up->setToolTip(tr("Alt+Up"));
    m_down->setToolTip(tr("Alt+Down"));
    for (Button* button : {m_add, m_remove, m_up, m_down}) {
        button->setUnits(28);
        flow->addWidget(button);
    }
    column->addWidget(verbs);
    m_said->setWordWrap(true);
    m_said->hide();
    column->addWidget(m_said);
    m_table->setModel(m_model);
    m_board->setModel(m_boardModel);
    m_board->setRowsMovable();
    column->addWidget(m_table, 1);
    column->addWidget(m_board, 1);
    m_wrong->setWordWrap(true);
    m_wrong->hide();
    column->addWidget(m_wrong);
    row->addLayout(column, 1);
}

void ModelSections::wire() {
    connect(m_nav->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ModelSections::fill);
    connect(m_box, &QComboBox::activated, this,
            [this](int row) { m_nav->setCurrentIndex(m_navModel->index(row, 0)); });
    connect(m_nav, &Table::rowOpened, this,
            [this] { (onBoard() ? m_board : m_table)->setFocus(Qt::TabFocusReason); });
    connect(m_model, &SheetModel::edited, this, [this](size_t row, size_t column, const QString& words) {
        if (m_draft && kind())
            step(withCell(m_draft->text(), *kind(), row, column, words.toStdString()),
                 tr("change a %1").arg(rowNoun(kind()->id)));
    });
    connect(
        m_boardModel, &BoardModel::arranged, this, [this](const BoardGroups& groups, const std::string& kpi) {
            // The view is still in its drop.
            QMetaObject::invokeMethod(
                this, [this, groups, kpi] { arrange(groups, kpi, tr("move a KPI")); }, Qt::QueuedConnection);
        });
    for (EditTable* table : {m_table, m_board}) {
        connect(table, &EditTable::addRequested, this, &ModelSections::addRow);
        connect(table, &EditTable::removeRequested, this, &ModelSections::removeRow);
        connect(table, &EditTable::moveRequested, this, &ModelSections::moveRow);
        connect(table->selectionModel(), &QItemSelectionModel::currentChanged, this,
                &ModelSections::showButtons);
    }
    connect(m_board, &EditTable::toggleRequested, this, &ModelSections::toggleKpi);
    connect(m_board, &Table::rowOpened, this, &ModelSections::toggleKpi);
    connect(m_add, &Button::clicked, this, &ModelSections::addRow);
    connect(m_remove, &Button::clicked, this, &ModelSections::removeRow);
    connect(m_up, &Button::clicked, this, [this] { moveRow(-1); });
    connect(m_down, &Button::clicked, this, [this] { moveRow(1); });
}

void ModelSections::apply() {
    const Metrics& m = m_look.metrics();
    layout()->setSpacing(m.ipx(14));
    fitNav();
    arrange();
}

void ModelSections::setDraft(Draft* draft, bool readOnly) {
    if (m_draft)
        m_draft->disconnect(this);
    m_draft = draft;
    m_readOnly = readOnly;
    m_boardModel->setEditable(!readOnly);
    if (draft) {
        connect(draft, &Draft::textChanged, this, &ModelSections::follow);
        connect(draft, &Draft::checked, this, &ModelSections::follow);
    }
    fillNav();
    if (m_nav->currentIndex().row() < 0 && m_navModel->rowCount() > 0)
        m_nav->selectRow(0);
    fill();
}

void ModelSections::setDefinitions(std::vector<report::DefinitionSet::Row> definitions,
                                   const std::vector<report::MeasureEntry>& measures) {
    CellNames::Kpis kpis;
    for (const auto& row : definitions)
        kpis.emplace_back(row.definition.id, text(report::nameOf(row.definition)));
    for (const report::MeasureEntry& measure : measures)
        kpis.emplace_back("measure:" + measure.name, text(measure.title));
    CellNames names;
    names.setKpis(std::move(kpis));
    m_model->setNames(std::move(names));
    m_boardModel->setDefinitions(std::move(definitions));
}

std::string ModelSections::section() const {
    const int row = m_nav->currentIndex().row();
    return row >= 0 && row < m_navModel->rowCount() ? m_navModel->section(row).id : std::string();
}

const SheetKind* ModelSections::kind() const {
    const auto& all = modelSheets();
    const auto found = std::ranges::find(all, section(), &SheetKind::id);
    return found == all.end() ? nullptr : &*found;
}

void ModelSections::showSection(const std::string& id) {
    for (int row = 0; row < m_navModel->rowCount(); ++row)
        if (m_navModel->section(row).id == id) {
            m_nav->setCurrentIndex(m_navModel->index(row, 0));
            m_nav->selectRow(row);
        }
}

void ModelSections::focusFirst() {
    (m_nav->isHidden() ? static_cast<QWidget*>(m_box) : m_nav)->setFocus(Qt::OtherFocusReason);
}

bool ModelSections::showProblem(const Error& error) {
    for (const SheetKind& sheet : modelSheets())
        if (const auto spot = m_draft ? spotOf(m_draft->text(), sheet, error) : std::nullopt) {
            showSection(sheet.id);
            const auto at = spot->column.value_or(0) + (sheet.shape == SheetShape::Rules ? 1 : 0);
            choose(int(spot->row), int(at));
            m_table->setFocus(Qt::OtherFocusReason);
            return true;
        }
    return false;
}

void ModelSections::fitNav() {
    const Metrics& m = m_look.metrics();
    const int wanted = m_nav->wantedWidth() + m.ipx(kProblemMark);
    m_nav->setFixedWidth(std::clamp(wanted, m.ipx(kNav), m.ipx(kMostNav)));
}

void ModelSections::fillNav() {
    const std::string toml = m_draft ? m_draft->text() : std::string();
    const auto* errors = m_draft && m_draft->errors() ? &*m_draft->errors() : nullptr;
    std::vector<SectionsModel::Section> sections;
    const auto board = readBoard(toml);
    int shown = 0;
    for (const rules::BoardGroup& group : board.value_or(BoardGroups()))
        shown += int(group.kpis.size());
    sections.push_back({"board", sheetTitle("board"), shown, 0});
    for (const SheetKind& one : modelSheets()) {
        const auto rows = readSheet(toml, one);
        int problems = 0;
        for (size_t i = 0; errors && i < errors->size(); ++i)
            problems += spotOf(toml, one, (*errors)[i]) ? 1 : 0;
        sections.push_back({one.id, sheetTitle(one.id), rows ? int(rows->size()) : 0, problems});
    }
    m_navModel->setSections(std::move(sections));
    fitNav();
    m_box->clear();
    for (int row = 0; row < m_navModel->rowCount(); ++row) {
        const SectionsModel::Section& one = m_navModel->section(row);
        m_box->addItem(one.problems == 0
                           ? tr("%1 (%2)").arg(one.title).arg(one.rows)
                           : tr("%1 (%2), %3 wrong").arg(one.title).arg(one.rows).arg(one.problems));
    }
    m_box->setCurrentIndex(m_nav->currentIndex().row());
}

void ModelSections::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void ModelSections::arrange() {
    const bool beside = width() >= m_look.metrics().ipx(kListFrom);
    if (beside != m_nav->isHidden())
        return;
    // The keyboard stays with the choice of a section, whichever of the two it is.
    const bool focused = m_nav->hasFocus() || m_box->hasFocus();
    m_nav->setVisible(beside);
    m_box->setVisible(!beside);
    if (focused)
        focusFirst();
}

void ModelSections::fill() {
    const bool board = onBoard();
    m_table->setVisible(!board);
    m_board->setVisible(board);
    m_meaning->setText(sheetMeaning(section()));
    m_said->hide();
    fillNav();
    const std::string toml = m_draft ? m_draft->text() : std::string();
    if (const auto groups = readBoard(toml)) {
        const std::string kept = m_boardModel->kpi(m_board->currentIndex().row());
        if (board && !sameBoard(*groups, m_boardModel->groups())) {
            m_boardModel->setGroups(*groups);
            if (const int row = m_boardModel->rowOf(kept); row >= 0)
                m_board->setCurrentIndex(m_boardModel->index(row, 0));
        }
    }
    if (const SheetKind* sheet = kind()) {
        const QModelIndex at = m_table->currentIndex();
        if (m_model->columnCount() == 0 || &m_model->kind() != sheet)
            m_model->setKind(*sheet, !m_readOnly);
        if (const auto rows = readSheet(toml, *sheet)) {
            m_model->setRows(*rows);
            if (m_draft && m_draft->errors())
                m_model->setErrors(toml, *m_draft->errors());
        } else {
            m_said->setText(
                tr("The text of the model cannot be read, so that its tables cannot be changed: %1")
                    .arg(text(report::problemText(rows.error().detail))));
            m_said->show();
        }
        if (!m_table->currentIndex().isValid())
            choose(at.isValid() ? std::min(at.row(), m_model->rowCount() - 1) : 0, at.column());
    }
    showButtons();
}

void ModelSections::follow() {
    m_stale = !isVisible();
    if (isVisible())
        fill();
}

void ModelSections::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_stale)
        follow();
}

void ModelSections::showButtons() {
    const SheetKind* sheet = kind();
    const bool rows = sheet && sheet->shape == SheetShape::Rows;
    const int at = m_table->currentIndex().row();
    m_wrong->setText(sheet && at >= 0 && at < m_model->rowCount() ? m_model->wrongIn(at) : QString());
    m_wrong->setVisible(!m_wrong->text().isEmpty());
    m_add->setVisible(sheet && sheet->shape != SheetShape::Rules);
    m_remove->setVisible(m_add->isVisibleTo(this));
    m_up->setVisible(rows || onBoard());
    m_down->setVisible(rows || onBoard());
    m_add->setEnabled(!m_readOnly);
    m_remove->setEnabled(!m_readOnly && at >= 0);
    const std::string kpi = m_boardModel->kpi(m_board->currentIndex().row());
    const bool moves = onBoard() ? isOnBoard(m_boardModel->groups(), kpi) : at >= 0;
    m_up->setEnabled(!m_readOnly && moves && (onBoard() || at > 0));
    m_down->setEnabled(!m_readOnly && moves && (onBoard() || at + 1 < m_model->rowCount()));
}

} // namespace gtm::ui

#include "moc_model_sections.cpp"
