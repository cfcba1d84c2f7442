// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/mapping_page.h"

#include "ui/models/mapping_models.h"
#include "ui/pages/mapping_fields.h"
#include "ui/pages/mapping_rail.h"
#include "ui/paint/canvas.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/heights.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/table.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>

#include <algorithm>
#include <numeric>

namespace gtm::ui {

namespace {

constexpr double kRail = 268, kRailFrom = 1000;              ///< A narrower page has no room for the steps.
constexpr double kQuestionsBeside = 1150, kValuesFrom = 860; ///< Room that they need.
constexpr int kMostFiles = 6;

} // namespace

MappingPage::MappingPage(const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_rail(new MappingRail(look, this))
    , m_scroll(new QScrollArea(this))
    , m_body(new QWidget)
    , m_foot(new QWidget(this))
    , m_filesPanel(new ui::Panel(look, m_body))
    , m_fieldsPanel(new ui::Panel(look, m_body))
    , m_previewPanel(new ui::Panel(look, m_body))
    , m_filesModel(new MappingFilesModel(this))
    , m_previewModel(new PreviewModel(this))
    , m_table(new Table(look, tr("Files to import")))
    , m_preview(new Table(look, tr("Preview")))
    , m_fields(new MappingFields(look))
    , m_add(new Button(look, Button::Kind::Plain, tr("Add files")))
    , m_mark(new MarkLabel(look, kpi::Status::AtRisk))
    , m_note(new Label(look, Type::Strong, &Theme::risk))
    , m_daily(new Button(look, Button::Kind::Link, tr("These are daily values")))
    , m_cancel(new Button(look, Button::Kind::Plain, tr("Cancel")))
    , m_import(new Button(look, Button::Kind::Primary, {})) {
    build();
    wire();
    clear();
    connect(&look, &Look::applied, this, &MappingPage::arrange);
}

void MappingPage::build() {
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_body);
    m_table->setModel(m_filesModel);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setWishedRows(kMostFiles);
    m_preview->setModel(m_previewModel);
    m_preview->setRowUnits(27);
    m_add->setUnits(28);
    m_filesPanel->head()->addWidget(m_add);
    m_filesPanel->setContent(m_table, true);
    m_fieldsPanel->setContent(m_fields, true);
    m_previewPanel->setContent(m_preview, true);
    auto* foot = new QHBoxLayout(m_foot);
    m_note->setWordWrap(true);
    foot->addWidget(m_mark);
    foot->addWidget(m_note, 1);
    for (Button* button : {m_daily, m_cancel, m_import}) {
        button->setUnits(38);
        foot->addWidget(button);
    }
}

void MappingPage::wire() {
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& row) {
                if (row.isValid() && row.row() != m_current)
                    select(row.row());
            });
    connect(m_fields, &MappingFields::draftChanged, this, [this] {
        showAll();
        Q_EMIT draftChanged();
    });
    connect(m_fields, &MappingFields::changed, this, &MappingPage::showAll);
    connect(m_fields, &MappingFields::grown, this, &MappingPage::arrange);
    connect(m_add, &Button::clicked, this, &MappingPage::filesRequested);
    connect(m_daily, &Button::clicked, this, [this] {
        std::vector<std::filesystem::path> paths;
        for (const MappedFile& file : m_files)
            paths.emplace_back(file.look.source.path);
        Q_EMIT dailyRequested(paths);
    });
    connect(m_cancel, &Button::clicked, this, &MappingPage::cancelRequested);
    connect(m_import, &Button::clicked, this, &MappingPage::importRequested);
}

void MappingPage::setStore(const QString& path, const std::string& currency) {
    m_rail->setStore(path);
    m_fields->setCurrency(currency);
}

void MappingPage::setFiles(std::vector<MappedFile> files, std::vector<std::string> takenNames) {
    m_fields->setFile(nullptr);
    m_filesModel->setFiles(nullptr);
    m_current = -1;
    m_files = std::move(files);
    m_taken = std::move(takenNames);
    m_filesModel->setFiles(&m_files);
    const auto open = std::ranges::find(m_files, MappedFile::State::Confirm, &MappedFile::state);
    if (m_files.empty()) {
        showFoot();
        return;
    }
    const int first = open == m_files.end() ? 0 : int(open - m_files.begin());
    m_table->selectRow(first);
    m_table->scrollTo(m_filesModel->index(first, 0));
    m_scroll->ensureVisible(0, 0);
}

void MappingPage::select(int file) {
    m_current = file;
    m_fields->setFile(&m_files[static_cast<size_t>(file)]);
    showAll();
}

void MappingPage::setCheck(int file, Result<ingest::MappingCheck> check) {
    MappedFile& of = m_files[static_cast<size_t>(file)];
    const size_t asked = of.questions.size();
    of.setCheck(std::move(check));
    const bool more = of.questions.size() > asked;
    if (file == m_current && more)
        m_fields->showNewQuestions();
    else if (file == m_current)
        m_fields->showChecks();
    showAll();
}

int MappingPage::count(MappedFile::State state) const {
    return int(std::ranges::count(m_files, state, &MappedFile::state));
}

std::int64_t MappingPage::rowsToImport() const {
    return std::accumulate(m_files.begin(), m_files.end(), std::int64_t{0},
                           [](std::int64_t rows, const MappedFile& file) {
                               const bool goes = !file.leftOut && (file.look.ready || file.drafted());
                               return rows + (goes ? file.look.rowCount : 0);
                           });
}

QString MappingPage::missing() const {
    std::vector<std::string> names = m_taken;
    for (const MappedFile& file : m_files) {
        if (const QString one = file.missing(); !one.isEmpty())
            return one;
        if (!file.drafted() || !file.draft.completes.empty())
            continue;
        if (std::ranges::find(names, file.draft.name) != names.end())
            return tr("There is a mapping called %1 already; write another name").arg(text(file.draft.name));
        names.push_back(file.draft.name);
    }
    if (std::ranges::none_of(m_files, [](const MappedFile& file) {
            return !file.leftOut && (file.look.ready || file.drafted());
        }))
        return tr("Every file is left out, so there is nothing to import");
    return {};
}

void MappingPage::showAll() {
    m_filesModel->refresh();
    const int open = count(MappedFile::State::Confirm);
    const auto rows =
        std::accumulate(m_files.begin(), m_files.end(), std::int64_t{0},
                        [](std::int64_t sum, const MappedFile& file) { return sum + file.look.rowCount; });
    m_filesPanel->setHeadline(tr("Files to import"),
                              tr("Further files can be dropped anywhere on this window."));
    m_rail->setFiles(QStringLiteral("%1, %2").arg(filesWords(std::ssize(m_files)), rowsWords(rows)),
                     tr("%1 recognised, %2 to confirm").arg(count(MappedFile::State::Recognised)).arg(open));
    showPreview();
    showFoot();
    arrange();
}

void MappingPage::showPreview() {
    if (m_current < 0)
        return;
    const MappedFile& file = m_files[static_cast<size_t>(m_current)];
    m_fieldsPanel->setHeadline(
        file.fileName(), file.look.readable ? tr("%1, %2").arg(rowsWords(file.look.rowCount),
                                                               counted(std::ssize(file.look.header),
                                                                       tr("%1 column"), tr("%1 columns")))
                                            : QString());
    m_previewModel->setFile(file);
    m_previewPanel->setHeadline(
        tr("Preview, first %1 of %2").arg(file.look.rows.size()).arg(rowsWords(file.look.rowCount)));
    m_previewPanel->setVisible(!file.look.rows.empty());
}

void MappingPage::showFoot() {
    const QString open = missing();
    const bool ready = open.isEmpty();
    m_mark->setVisible(!ready);
    m_daily->setVisible(
        std::ranges::none_of(m_files, [](const MappedFile& file) { return file.look.report.recognised(); }));
    m_mark->setAccessibleName(tr("Missing"));
    m_note->setInk(ready ? &Theme::ink2 : &Theme::risk);
    m_note->setText(ready ? tr("The mapping is remembered: the next file of this kind is imported without a "
                               "question.")
                          : open);
    m_import->setText(ready ? tr("Import %1").arg(rowsWords(rowsToImport())) : tr("Import"));
    m_import->setEnabled(ready);
}

void MappingPage::focusFirst() {
    m_fields->focusFirst();
}

void MappingPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void MappingPage::arrange() {
    const Metrics& m = m_look.metrics();
    const bool steps = width() >= m.ipx(kRailFrom);
    const int left = steps ? m.ipx(kRail) : 0;
    m_rail->setVisible(steps);
    m_rail->setGeometry(0, 0, left, height());
    m_foot->layout()->setContentsMargins(m.ipx(24), m.ipx(13), m.ipx(24), m.ipx(13));
    m_foot->layout()->setSpacing(m.ipx(8));
    const int foot = std::max(m.ipx(64), heightFor(m_foot, width() - left));
    m_foot->setGeometry(left, height() - foot, width() - left, foot);
    m_scroll->setGeometry(left, 0, width() - left, height() - foot);
    const int gutter = m.gutter(), room = m_scroll->maximumViewportSize().width();
    const int inner = room - 2 * gutter;
    m_fields->setRoom(inner >= m.ipx(kQuestionsBeside), inner >= m.ipx(kValuesFrom));
    int y = m.ipx(14);
    for (ui::Panel* panel : {m_filesPanel, m_fieldsPanel, m_previewPanel}) {
        if (panel->isHidden())
            continue;
        const int tall = heightFor(panel, inner);
        panel->setGeometry(gutter, y, inner, tall);
        y += tall + m.cardGap();
    }
    m_body->resize(room, y);
    update();
}

void MappingPage::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(m_foot->geometry(), m_look.theme().surface);
    horizontalRule(painter, m_foot->x(), width(), m_foot->y(), m_look.theme().line, 1);
}

} // namespace gtm::ui
