// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/imports_page.h"

#include "core/report/sentence.h"
#include "ui/models/import_models.h"
#include "ui/pages/choice_boxes.h"
#include "ui/pages/places_panel.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/segment_bar.h"
#include "ui/widgets/table.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace gtm::ui {

using ingest::Level;

namespace {

constexpr double kFindingRow = 38;
constexpr std::array kLevels{Level::Reject, Level::Warn, Level::Note};

} // namespace

ImportsPage::ImportsPage(const Look& look, QWidget* parent)
    : QScrollArea(parent)
    , m_look(look)
    , m_body(new QWidget)
    , m_empty(
          new Label(look, Type::Lead, &Theme::ink2, tr("Nothing was imported into this store yet."), m_body))
    , m_import(new Button(look, Button::Kind::Primary, tr("Import files"), m_body))
    , m_figures{}
    , m_filesModel(new FilesModel(this))
    , m_findingsModel(new FindingsModel(this))
    , m_reasonsModel(new ReasonsModel(this))
    , m_rejectionsModel(new RejectionsModel(this))
    , m_files(new Table(look, tr("Files")))
    , m_findings(new Table(look, tr("Findings")))
    , m_reasons(new Table(look, tr("Why rows were rejected")))
    , m_rejections(new Table(look, tr("Rejected rows")))
    , m_filesPanel(new ui::Panel(look, m_body))
    , m_findingsPanel(new ui::Panel(look, m_body))
    , m_reasonsPanel(new ui::Panel(look, m_body))
    , m_rejectionsPanel(new ui::Panel(look, m_body))
    , m_places(new PlacesPanel(look, m_body))
    , m_levels(new SegmentBar(look, tr("Level")))
    , m_rates(new Button(look, Button::Kind::Plain, tr("Enter exchange rates")))
    , m_findingsCsv(new Button(look, Button::Kind::Plain, tr("Findings CSV")))
    , m_csv(new Button(look, Button::Kind::Plain, tr("Rejected rows CSV")))
    , m_map(new Button(look, Button::Kind::Plain, tr("Map columns"))) {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_import->setKeyHint(QStringLiteral("Ctrl+I"));
    for (size_t i = 0; const QString& title : {tr("Rows read"), tr("Stored"), tr("Rejected"), tr("Data to")})
        m_figures[i++] = makeFigure(title);
    buildTables();
    wire();
    setWidget(m_body);
    clearReport();
    connect(&look, &Look::applied, this, &ImportsPage::arrange);
}

ImportsPage::Figure ImportsPage::makeFigure(const QString& title) {
    Figure figure{new ui::Panel(m_look, m_body), new Label(m_look, Type::Caption, &Theme::ink3, title),
                  new Label(m_look, Type::Value2, &Theme::ink),
                  new Label(m_look, Type::Caption, &Theme::ink2)};
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(2, 2, 2, 2);
    column->setSpacing(2);
    figure.line->setWordWrap(true);
    for (Label* label : {figure.title, figure.value, figure.line})
        column->addWidget(label);
    column->addStretch(1);
    figure.panel->setContent(box);
    return figure;
}

void ImportsPage::buildTables() {
    const auto fill = [](ui::Panel* panel, Table* table, QAbstractItemModel* model) {
        table->setModel(model);
        table->setWishedRows(8);
        panel->setContent(table, true);
    };
    fill(m_filesPanel, m_files, m_filesModel);
    fill(m_findingsPanel, m_findings, m_findingsModel);
    fill(m_reasonsPanel, m_reasons, m_reasonsModel);
    fill(m_rejectionsPanel, m_rejections, m_rejectionsModel);
    m_files->setGrowing(true); // none of them hides
    m_findings->setRowUnits(kFindingRow);
    m_map->setUnits(28);
    m_filesPanel->head()->addWidget(m_map);
    m_reasons->setSelectionMode(QAbstractItemView::SingleSelection);
    m_levels->setUnits(28);
    m_rates->setUnits(30);
    m_findingsPanel->head()->addWidget(m_rates);
    m_findingsPanel->head()->addWidget(m_levels);
    for (Button* button : {m_findingsCsv, m_csv}) {
        button->setGlyph(Glyph::Export);
        button->setUnits(30);
    }
    m_findings->setSelectionMode(QAbstractItemView::SingleSelection);
    m_findingsCsv->setAccessibleName(tr("Save findings as CSV"));
    m_findingsPanel->head()->addWidget(m_findingsCsv);
    m_csv->setAccessibleName(tr("Save rejected rows as CSV"));
    m_rejectionsPanel->head()->addWidget(m_csv);
}

void ImportsPage::wire() {
    connect(m_import, &Button::clicked, this, &ImportsPage::importRequested);
    connect(m_rates, &Button::clicked, this, &ImportsPage::ratesRequested);
    connect(m_csv, &Button::clicked, this, &ImportsPage::rejectedRowsRequested);
    connect(m_findingsCsv, &Button::clicked, this, &ImportsPage::findingsRequested);
    connect(m_map, &Button::clicked, this, [this] { Q_EMIT mappingRequested(mappable()->path); });
    connect(m_files->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        const ingest::FileReport* file = mappable();
        m_map->setVisible(file != nullptr);
        if (file)
            m_map->setText(file->recognised() ? tr("Keep more columns") : tr("Map columns"));
    });
    connect(m_levels, &SegmentBar::chosen, this, [this](int index) {
        m_findingsModel->setLevel(index == 0 ? std::nullopt
                                             : std::optional(kLevels[static_cast<size_t>(index - 1)]));
        showPlaces(0);
    });
    connect(m_findings->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) { showPlaces(current.row()); });
    connect(m_findings, &Table::rowChosen, this, [this](const QModelIndex& index) {
        if (index.column() == m_findingsModel->showColumn())
            wantPlaces(index.row());
    });
    connect(m_findings, &Table::rowOpened, this, [this](const QModelIndex& index) {
        if (index.column() != m_findingsModel->showColumn()) // else it was chosen already
            wantPlaces(index.row());
    });
    connect(m_places, &PlacesPanel::allRequested, this,
            [this] { wantPlaces(std::max(0, m_findings->currentIndex().row())); });
    connect(m_reasons->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                const auto reason = m_reasonsModel->reason(current.row());
                m_rejectionsModel->setReason(reason);
                if (reason)
                    m_rejectionsPanel->setHeadline(
                        QStringLiteral("%1, %2").arg(reasonTitle(*reason), rowsWords(reason->rows)));
                else
                    showRejections();
            });
}

void ImportsPage::setChoosing() {
    m_findingsModel->setChoosing();
    m_choices = new ChoiceBoxes(m_look, m_findings, m_findingsModel, this);
    connect(m_choices, &ChoiceBoxes::chosen, this, &ImportsPage::choiceMade);
}

bool ImportsPage::focusChoice(const ingest::RowChoice& choice) {
    return m_choices && m_choices->focus(choice);
}

void ImportsPage::clearReport() {
    setReport({});
}

void ImportsPage::setReport(const ingest::ImportReport& report) {
    m_report = report;
    m_filesModel->setReport(report);
    m_map->hide();
    m_findingsModel->setReport(report);
    m_reasonsModel->setRejections(report.rejections);
    m_rejectionsModel->setRejections(report.rejections);
    const bool any = !report.files.empty();
    m_empty->setVisible(!any);
    m_import->setVisible(!any);
    for (const Figure& figure : m_figures)
        figure.panel->setVisible(any);
    m_filesPanel->setVisible(any);
    m_findingsPanel->setVisible(any && m_findingsModel->countAll() > 0);
    m_places->setVisible(false);
    m_reasonsPanel->setVisible(!report.rejections.empty());
    m_rejectionsPanel->setVisible(!report.rejections.empty());
    showRates();
    if (any) {
        showFigures();
        showFindings();
        showRejections();
    }
    arrange();
}

void ImportsPage::setLacksRates(bool lacks) {
    m_lacksRates = lacks;
    showRates();
}

void ImportsPage::showRates() {
    m_rates->setVisible(m_lacksRates && m_report.batch != 0 && m_report.lacksRates());
}

void ImportsPage::showFigures() {
    std::int64_t inserted = 0, updated = 0, unchanged = 0;
    for (const ingest::FileReport& file : m_report.files) {
        inserted += file.inserted;
        updated += file.updated;
        unchanged += file.unchanged;
    }
    const auto read = m_report.rowsRead(), rejected = m_report.rejected();
    m_figures[0].value->setText(fullCount(read));
    m_figures[0].line->setText(filesWords(std::ssize(m_report.files)));
    m_figures[1].title->setText(m_report.batch == 0 ? tr("Would be stored") : tr("Stored"));
    m_figures[1].value->setText(fullCount(read - rejected));
    m_figures[1].line->setText(
        tr("%1 new, %2 changed, %3 same").arg(fullCount(inserted), fullCount(updated), fullCount(unchanged)));
    m_figures[2].value->setText(fullCount(rejected));
    m_figures[2].value->setInk(rejected > 0 ? &Theme::off : &Theme::ink);
    m_figures[2].line->setText(
        read > 0 ? tr("%1 of rows").arg(text(report::percentText(double(rejected) / double(read), 2)))
                 : QString());
    showReach();
    m_filesPanel->setHeadline(m_report.batch == 0 ? tr("Files in this import")
                                                  : tr("Files in the last import"));
}

void ImportsPage::showReach() {
    const Figure& figure = m_figures[3];
    const bool effect = m_report.board.has_value();
    figure.value->setVisible(!effect);
    figure.line->setType(effect ? Type::Body : Type::Caption);
    figure.line->setInk(effect ? &Theme::ink : &Theme::ink2);
    figure.title->setText(effect ? tr("Effect on the scoreboard") : tr("Data to"));
    if (effect) {
        figure.line->setText(text(report::boardEffectText(*m_report.board)));
        return;
    }
    figure.value->setText(text(m_report.asOf ? report::shortDate(*m_report.asOf, 0) : report::kDash));
    figure.line->setText(m_report.batch == 0 ? tr("Nothing was stored")
                                             : tr("Import %1 of this store").arg(m_report.batch));
}

QString ImportsPage::findingsWords() const {
    const int all = m_findingsModel->countAll();
    return all == 0 ? tr("No findings") : all == 1 ? tr("1 finding") : tr("%1 findings").arg(all);
}

void ImportsPage::showFindings() {
    const int all = m_findingsModel->countAll(), reject = m_findingsModel->countOf(Level::Reject);
    const QString lead = findingsWords();
    m_findingsPanel->setHeadline(reject == 0   ? lead
                                 : reject == 1 ? tr("%1, 1 of them rejects rows").arg(lead)
                                               : tr("%1, %2 of them reject rows").arg(lead).arg(reject));
    m_levels->setChoices({tr("All %1").arg(all), tr("Reject %1").arg(reject),
                          tr("Warn %1").arg(m_findingsModel->countOf(Level::Warn)),
                          tr("Note %1").arg(m_findingsModel->countOf(Level::Note))},
                         0);
    showPlaces(0);
}

/// The worst records of the finding in this row; nothing where it names none.
void ImportsPage::showPlaces(int row) {
    const bool any =
        row >= 0 && row < m_findingsModel->rowCount() && !m_findingsModel->row(row).places.empty();
    m_places->setVisible(any);
    if (any)
        m_places->showWorst(m_findingsModel->row(row));
    arrange();
}

void ImportsPage::wantPlaces(int row) {
    if (row >= m_findingsModel->rowCount() || m_findingsModel->row(row).places.empty())
        return;
    const report::QualityRow& finding = m_findingsModel->row(row);
    const bool whole = std::ssize(finding.places) >= std::min(finding.rows, ingest::kMostPlaces);
    if (whole || m_report.batch == 0)
        openPlaces(row);
    else
        Q_EMIT placesRequested(row);
}

void ImportsPage::showAllPlaces(const ingest::ImportReport& report, int row) {
    if (report.batch != m_report.batch)
        return; // another one came meanwhile
    m_report = report;
    m_findingsModel->setPlacesOf(report);
    openPlaces(row);
}

void ImportsPage::openPlaces(int row) {
    if (row >= m_findingsModel->rowCount())
        return;
    m_findings->selectRow(row);
    m_places->setVisible(true);
    m_places->showAll(m_findingsModel->row(row));
    arrange();
    m_places->focusList();
    ensureWidgetVisible(m_places, 0, 0);
}

/// Left alone for nobody knows it, or with columns that can be kept; as long as it is there.
const ingest::FileReport* ImportsPage::mappable() const {
    const int row = m_files->currentIndex().row();
    if (row < 0 || row >= std::ssize(m_report.files))
        return nullptr;
    const ingest::FileReport& file = m_report.files[static_cast<size_t>(row)];
    const auto entity = crm::entityNamed(file.entity);
    const bool keeps = entity && crm::keepsColumns(*entity) && !file.skippedColumns.empty();
    return m_mappable && (keeps || !file.recognised()) && QFileInfo::exists(text(file.path)) ? &file
                                                                                             : nullptr;
}

void ImportsPage::showRejections() {
    m_reasonsPanel->setHeadline(tr("Why rows were rejected"));
    m_rejectionsPanel->setHeadline(
        counted(std::ssize(m_report.rejections), tr("%1 rejected row"), tr("%1 rejected rows")),
        tr("Line numbers count the header as line 1. The CSV keeps the original columns and "
           "adds file, line and reason."));
}

void ImportsPage::focusFirst() {
    const auto shown = [this](QWidget* widget) { return widget->isVisibleTo(this); };
    QWidget* first = shown(m_findings) ? m_findings
                     : shown(m_files)  ? m_files
                                       : static_cast<QWidget*>(m_import);
    first->setFocus(Qt::OtherFocusReason);
}

} // namespace gtm::ui
