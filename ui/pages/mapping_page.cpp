// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/mapping_page.h"

#include "ui/models/mapping_models.h"
#include "ui/pages/mapping_fields.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/heights.h"
#include "ui/widgets/label.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/table.h"

#include <QHBoxLayout>
#include <QScrollArea>

#include <algorithm>
#include <numeric>

namespace gtm::ui {

namespace {

constexpr double kQuestionsBeside = 1150, kValuesFrom = 860; ///< Room that they need.
constexpr double kDrop = 52, kFileRow = 38;
constexpr int kMostFiles = 6;

} // namespace

MappingPage::MappingPage(const Look& look, QWidget* parent)
    : ImportStep(look, ImportRail::Step::Map, new QScrollArea, parent)
    , m_look(look)
    , m_scroll(findChild<QScrollArea*>(QString(), Qt::FindDirectChildrenOnly))
    , m_body(new QWidget)
    , m_drop(new Card(look, true, m_body))
    , m_filesPanel(new ui::Panel(look, m_body))
    , m_fieldsPanel(new ui::Panel(look, m_body))
    , m_previewPanel(new ui::Panel(look, m_body))
    , m_filesModel(new MappingFilesModel(this))
    , m_previewModel(new PreviewModel(this))
    , m_table(new Table(look, tr("Files to import")))
    , m_preview(new Table(look, tr("Preview")))
    , m_fields(new MappingFields(look))
    , m_add(new Button(look, Button::Kind::Link, tr("choose files")))
    , m_daily(new Button(look, Button::Kind::Link, tr("These are daily values")))
    , m_cancel(new Button(look, Button::Kind::Plain, tr("Cancel")))
    , m_check(new Button(look, Button::Kind::Primary, tr("Check data"))) {
    build();
    wire();
    clear();
}

void MappingPage::build() {
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_body);
    m_table->setModel(m_filesModel);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setWishedRows(kMostFiles);
    m_table->setRowUnits(kFileRow);
    m_preview->setModel(m_previewModel);
    m_preview->setRowUnits(27);
    fillDrop();
    m_filesPanel->setContent(m_table, true);
    m_fieldsPanel->setContent(m_fields, true);
    m_previewPanel->setContent(m_preview, true);
    for (Button* button : {m_daily, m_cancel, m_check})
        addVerb(button);
}

/// They are dropped anywhere on the window; this is where somebody looks for it.
void MappingPage::fillDrop() {
    m_add->setAccessibleName(tr("Choose further files"));
    auto* row = new QHBoxLayout(m_drop);
    row->addStretch(1);
    row->addWidget(new GlyphLabel(m_look, Glyph::Import, 20));
    row->addWidget(new Label(m_look, Type::Body, &Theme::ink2, tr("Drop more files here, or")));
    row->addWidget(m_add);
    row->addStretch(1);
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
    connect(m_check, &Button::clicked, this, &MappingPage::checkRequested);
}

void MappingPage::setStore(const QString& path, const std::string& currency) {
    rail().setStore(path);
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
    rail().setLine(ImportRail::Step::Add,
                   QStringLiteral("%1, %2").arg(filesWords(std::ssize(m_files)), rowsWords(rows)));
    rail().setLine(
        ImportRail::Step::Map,
        open == 0 ? counted(std::ssize(m_files), tr("%1 file mapped"), tr("All %1 files mapped"))
                  : tr("%1 recognised, %2 to confirm").arg(count(MappedFile::State::Recognised)).arg(open));
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
    m_daily->setVisible(
        std::ranges::none_of(m_files, [](const MappedFile& file) { return file.look.report.recognised(); }));
    setNote(ready ? tr("The check reads all files as they would be stored, and stores nothing.") : open,
            !ready);
    m_check->setEnabled(ready);
}

void MappingPage::focusFirst() {
    m_fields->focusFirst();
}

void MappingPage::arrange() {
    ImportStep::arrange();
    const Metrics& m = m_look.metrics();
    const int gutter = m.gutter(), room = m_scroll->maximumViewportSize().width();
    const int inner = room - 2 * gutter;
    m_fields->setRoom(inner >= m.ipx(kQuestionsBeside), inner >= m.ipx(kValuesFrom));
    int y = m.ipx(14);
    m_drop->setGeometry(gutter, y, inner, m.ipx(kDrop));
    y += m_drop->height() + m.cardGap();
    for (ui::Panel* panel : {m_filesPanel, m_fieldsPanel, m_previewPanel}) {
        if (panel->isHidden())
            continue;
        const int tall = heightFor(panel, inner);
        panel->setGeometry(gutter, y, inner, tall);
        y += tall + m.cardGap();
    }
    m_body->resize(room, y);
}

} // namespace gtm::ui
