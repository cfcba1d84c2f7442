// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/drilldown_page.h"

#include "ui/pages/breakdown_card.h"
#include "ui/pages/definition_card.h"
#include "ui/pages/kpi_review_card.h"
#include "ui/pages/lens_card.h"
#include "ui/pages/moved_panel.h"
#include "ui/pages/records_panel.h"
#include "ui/pages/value_card.h"
#include "ui/text/headlines.h"
#include "ui/text/row_text.h"
#include "ui/text/signal_words.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/segment_bar.h"
#include "ui/widgets/trend_chart.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace gtm::ui {

DrilldownPage::DrilldownPage(const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_back(new Button(look, Button::Kind::Link, tr("Scoreboard")))
    , m_group(new Button(look, Button::Kind::Link, {}))
    , m_previous(new Button(look, Button::Kind::Plain, {}))
    , m_next(new Button(look, Button::Kind::Plain, {}))
    , m_export(new Button(look, Button::Kind::Plain, tr("Records CSV")))
    , m_pdf(new Button(look, Button::Kind::Plain, tr("This KPI as PDF")))
    , m_import(new Button(look, Button::Kind::Primary, tr("Import")))
    , m_history(new Button(look, Button::Kind::Link, tr("History")))
    , m_title(new Label(look, Type::Title, &Theme::ink))
    , m_week(new Label(look, Type::Body, &Theme::ink3))
    , m_nothing(new Label(look, Type::Small, &Theme::ink3))
    , m_scroll(new QScrollArea)
    , m_body(new QWidget)
    , m_valuePanel(new Panel(look, m_body))
    , m_definitionPanel(new Panel(look, m_body))
    , m_reviewPanel(new Panel(look, m_body))
    , m_lensPanel(new Panel(look, m_body))
    , m_trendPanel(new Panel(look, m_body))
    , m_movedPanel(new MovedPanel(look, m_body))
    , m_picture(new PicturePanel(look, m_body))
    , m_breakdown(new BreakdownCard(look, m_body))
    , m_value(new ValueCard(look))
    , m_definition(new DefinitionCard(look))
    , m_review(new KpiReviewCard(look))
    , m_lens(new LensCard(look))
    , m_trendKind(new SegmentBar(look, tr("Trend of")))
    , m_trendLength(new SegmentBar(look, tr("Trend length")))
    , m_trend(new TrendChart(look))
    , m_records(new RecordsPanel(look, m_body)) {
    build();
    wire();
    apply();
    connect(&look, &Look::applied, this, &DrilldownPage::apply);
}

void DrilldownPage::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(m_scroll, 1);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_body);
    auto* value = new QWidget;
    auto* valueColumn = new QVBoxLayout(value);
    valueColumn->setContentsMargins(0, 0, 0, 0);
    valueColumn->addWidget(m_value);
    valueColumn->addWidget(m_import, 0, Qt::AlignLeft);
    m_valuePanel->setContent(value);
    m_history->setAccessibleName(tr("History of the definition"));
    m_definitionPanel->head()->addWidget(m_history);
    m_definitionPanel->setContent(m_definition);
    m_reviewPanel->setContent(m_review);
    m_lensPanel->setContent(m_lens);
    m_trendKind->setUnits(28);
    m_trendKind->setChoices({tr("As defined"), tr("Single weeks")}, 0);
    m_trendPanel->head()->addWidget(m_trendKind);
    m_trendLength->setUnits(28);
    m_trendLength->setChoices({tr("13 weeks"), tr("52 weeks")}, 1);
    m_trendPanel->head()->addWidget(m_trendLength);
    auto* trend = new QWidget;
    auto* trendColumn = new QVBoxLayout(trend);
    trendColumn->setContentsMargins(0, 0, 0, 0);
    trendColumn->addWidget(m_nothing);
    trendColumn->addWidget(m_trend, 1);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_trendPanel->setContent(trend);
    m_trendPanel->setTable([this] { return m_trend->table(); });
}

QWidget* DrilldownPage::buildHead() {
    auto* head = new QWidget;
    head->setMinimumWidth(1);
    m_head = new QHBoxLayout(head);
    const auto arrow = [](Button* button, Glyph glyph, const QString& name) {
        button->setGlyph(glyph);
        button->setUnits(32);
        button->setAccessibleName(name);
        button->setToolTip(name);
    };
    arrow(m_previous, Glyph::Left, tr("Previous KPI"));
    arrow(m_next, Glyph::Right, tr("Next KPI"));
    m_export->setGlyph(Glyph::Export);
    m_export->setKeyHint(QStringLiteral("Ctrl+E"));
    m_export->setAccessibleName(tr("Export records as CSV"));
    m_pdf->setGlyph(Glyph::Export);
    m_back->setAccessibleName(tr("Back to the scoreboard"));
    const auto step = [this] { return new GlyphLabel(m_look, Glyph::Right, 14); };
    for (QWidget* widget : std::initializer_list<QWidget*>{m_back, step(), m_group, step(), m_title, m_week})
        m_head->addWidget(widget);
    m_head->addStretch(1);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_previous, m_next, m_export, m_pdf})
        m_head->addWidget(widget);
    return head;
}

void DrilldownPage::wire() {
    connect(m_back, &Button::clicked, this, &DrilldownPage::backRequested);
    connect(m_group, &Button::clicked, this, [this] { Q_EMIT groupRequested(m_data.row.group); });
    connect(m_review, &KpiReviewCard::resized, this, &DrilldownPage::arrange);
    connect(m_previous, &Button::clicked, this, [this] { Q_EMIT stepRequested(-1); });
    connect(m_next, &Button::clicked, this, [this] { Q_EMIT stepRequested(1); });
    connect(m_export, &Button::clicked, this, &DrilldownPage::exportRequested);
    connect(m_pdf, &Button::clicked, this, &DrilldownPage::pdfRequested);
    connect(m_import, &Button::clicked, this, &DrilldownPage::importRequested);
    connect(m_history, &Button::clicked, this, [this] { Q_EMIT historyRequested(m_data.row.kpi); });
    connect(m_trendLength, &SegmentBar::chosen, this,
            [this](int index) { Q_EMIT trendWeeksChosen(index == 0 ? 13 : 52); });
    connect(m_trendKind, &SegmentBar::chosen, this, &DrilldownPage::showTrend);
    connect(m_movedPanel, &MovedPanel::chosen, this, &DrilldownPage::setChoice);
    connect(m_movedPanel, &MovedPanel::dimensionChosen, this, &DrilldownPage::movedDimensionChosen);
    connect(m_lens, &LensCard::shapeChanged, this, &DrilldownPage::arrange);
    connect(m_records, &RecordsPanel::neededWidthChanged, this, &DrilldownPage::arrange);
    connect(m_records, &RecordsPanel::wishChanged, this, &DrilldownPage::columnsChosen);
    connect(m_records, &RecordsPanel::recordOpened, this, &DrilldownPage::recordOpened);
    connect(m_records, &RecordsPanel::choiceChanged, this, &DrilldownPage::setChoice);
    connect(m_records, &RecordsPanel::message, this, &DrilldownPage::message);
    connect(m_picture, &PicturePanel::shapeChanged, this, &DrilldownPage::arrange);
    connect(m_picture, &PicturePanel::opened, this,
            [this](const std::string& kpi, const RecordChoice& choice) {
                if (kpi == m_data.row.kpi)
                    setChoice(choice);
                else
                    Q_EMIT kpiOpened(kpi, choice);
            });
    connect(m_breakdown, &BreakdownCard::trendsWanted, this, &DrilldownPage::trendsWanted);
    connect(m_breakdown, &BreakdownCard::toggled, this,
            [this](const std::string& dimension, const std::string& value) {
                RecordChoice choice = m_data.choice;
                choice.toggle(dimension, value);
                setChoice(choice);
            });
}

void DrilldownPage::setSteps(bool previous, bool next) {
    m_previous->setEnabled(previous);
    m_next->setEnabled(next);
}

void DrilldownPage::setKpi(const DrilldownData& shown) {
    m_data = shown;
    const RowText words = rowText(m_data.row, m_data.currency);
    m_group->setText(text(m_data.groupTitle));
    m_group->setAccessibleName(tr("Back to %1 on the scoreboard").arg(m_group->text()));
    m_title->setText(words.name);
    const QString week = weekTitle(m_data.weekEnding);
    m_week->setText(
        m_data.boardFilter.empty() ? week : week + QStringLiteral(", ") + filterWords(m_data.boardFilter));
    m_value->setKpi(m_data.row, m_data.series, m_data.currency,
                    weekName(m_data.comparedWeekEnding, m_data.weekEnding));
    m_valuePanel->setHeadline(m_data.row.missing.empty() ? QString() : words.subline);
    m_import->setVisible(!m_data.row.missing.empty());
    m_definitionPanel->setHeadline(tr("Definition, version %1").arg(m_data.row.definitionVersion));
    m_definition->setDefinition(m_data.series.definition, words.owner);
    m_picture->setPictures(m_data.pictures, m_data.currency);
    m_picture->setVisible(m_picture->hasPictures());
    showBreakdown();
    m_records->setBook(m_data.records, m_data.choice);
    m_export->setEnabled(!m_data.records->list().rows.empty());
    m_records->setVisible(!bare());
    m_trendKind->setCurrent(0);
    showTrend();
    showMoved();
    showLens();
    m_scroll->verticalScrollBar()->setValue(0);
    arrangeSoon();
}

void DrilldownPage::setReview(const report::Scoreboard& board) {
    m_review->setReview(board, m_data.row.kpi);
    m_trend->setNotes(trendNotes(board.review, m_data.row.kpi));
}

void DrilldownPage::setChoice(const RecordChoice& choice) {
    m_data.choice = choice;
    m_breakdown->setFilter(choice.values);
    m_records->setChoice(choice);
}

void DrilldownPage::showBreakdown() {
    const QString value = m_data.row.point.value ? rowText(m_data.row, m_data.currency).value : QString();
    m_breakdown->setBreakdowns(m_data.breakdowns, m_data.records->list(), m_data.currency, value);
    setTrends(m_data.trends);
    m_breakdown->setVisible(m_breakdown->splits());
}

void DrilldownPage::setTrends(const std::optional<report::ValueTrends>& trends) {
    m_data.trends = trends;
    m_breakdown->setTrends(m_data.trends, m_data.dimensions, m_weeks);
    m_breakdown->setFilter(m_data.choice.values);
    arrangeSoon();
}

/// Once more when the controls beside the headlines have their size.
void DrilldownPage::arrangeSoon() {
    arrange();
    QMetaObject::invokeMethod(this, &DrilldownPage::arrange, Qt::QueuedConnection);
}

bool DrilldownPage::bare() const {
    return m_data.records->list().rows.empty() &&
           std::ranges::none_of(m_data.series.points,
                                [](const kpi::Point& p) { return p.value.has_value(); });
}

void DrilldownPage::setTrendWeeks(int weeks) {
    m_weeks = weeks;
    m_trendLength->setCurrent(weeks > 13 ? 1 : 0);
    showTrend();
    setTrends(m_data.trends);
}

void DrilldownPage::showTrend() {
    report::KpiSeries shown = m_data.series;
    const kpi::Signal& signal = shown.signal;
    const bool limits = signal.gap == kpi::SignalGap::None && !signal.weeks.empty();
    const bool single = isOfSingleWeeks(signal, shown.points);
    const bool weeks = limits && !single && m_trendKind->current() == 1;
    m_trendKind->setVisible(limits && !single && !bare());
    if (weeks)
        shown.points = singleWeeks(signal, std::move(shown.points));
    const auto count = std::min<size_t>(shown.points.size(), static_cast<size_t>(m_weeks));
    shown.points.erase(shown.points.begin(), shown.points.end() - static_cast<std::ptrdiff_t>(count));
    const QString headline = weeks ? tr("Single weeks, whatever the window of the definition")
                                   : trendHeadline(shown, m_data.currency);
    const QString words =
        bare() ? QString()
               : signalWords(signal, m_data.weekEnding, formatOf(shown.definition.unit, m_data.currency));
    m_trendPanel->setHeadline(headline, words);
    m_trend->setSeries(shown, m_data.currency, m_weeks);
    if (limits && (single || weeks))
        m_trend->setSignal(signal);
    m_trend->describe(words.isEmpty() ? headline : headline + QStringLiteral(". ") + words);
    m_trend->setVisible(!bare());
    m_trendLength->setVisible(!bare());
    m_nothing->setVisible(bare());
    m_nothing->setText(m_data.row.missing.empty()
                           ? tr("There are no records to show here.")
                           : tr("Trend, breakdown and records stand here once these exports are imported."));
}

void DrilldownPage::showMoved() {
    m_movedPanel->setVisible(!bare());
    m_movedPanel->setMoved(m_data.moved, m_data.dimensions,
                           {m_data.currency, weekName(m_data.comparedWeekEnding, m_data.weekEnding),
                            weekName(m_data.weekEnding, m_data.weekEnding)});
}

void DrilldownPage::setMoved(const report::WhatMoved& moved) {
    m_data.moved = moved;
    m_movedPanel->setByDimension(moved);
    arrange();
}

void DrilldownPage::showLens() {
    m_lensPanel->setVisible(!m_data.lens.empty());
    m_lensPanel->setHeadline(tr("The same records by other definitions"));
    m_lens->setReadings(m_data.lens, m_data.currency);
}

void DrilldownPage::setColumnWish(const ColumnWish& wish) {
    m_records->setWish(wish);
}

void DrilldownPage::focusFirst() {
    m_back->setFocus(Qt::OtherFocusReason);
}

void DrilldownPage::focusRecords() {
    if (m_data.records->list().rows.empty()) {
        focusFirst();
        return;
    }
    m_records->focusTable();
    m_scroll->ensureWidgetVisible(m_records);
}

void DrilldownPage::focusFind() {
    m_records->focusFind();
}

void DrilldownPage::find(const QString& words) {
    m_records->find(words);
}

bool DrilldownPage::clearFind() {
    return m_records->clearFind();
}

report::RecordList DrilldownPage::shownRecords() const {
    return m_records->shownRecords();
}

void DrilldownPage::apply() {
    const Metrics& m = m_look.metrics();
    m_head->setContentsMargins(m.ipx(16), m.ipx(9), m.ipx(16), m.ipx(9));
    m_head->setSpacing(m.ipx(10));
    arrange();
}

} // namespace gtm::ui
