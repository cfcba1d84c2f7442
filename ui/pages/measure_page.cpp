// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/measure_page.h"

#include "ui/pages/value_card.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/measure_chart.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/segment_bar.h"
#include "ui/widgets/select_box.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QScrollArea>

#include <algorithm>
#include <array>

namespace gtm::ui {

namespace {

constexpr double kMeasureLeft = 404, kMeasureWide = 1100, kAroundChart = 150;

/// A period to date with its changes, as the box shows it.
struct MeasureBoxRow {
    QString title;
    const kpi::MeasureValue* value;
    const kpi::MeasureValue* wow; ///< Null: only weeks are held against the one before.
    const kpi::MeasureValue* yoy;
};

std::vector<MeasureBoxRow> boxRows(const kpi::MeasureBox& box) {
    return {{MeasurePage::tr("Last week"), &box.lastWeek, &box.wow, &box.yoyWeek},
            {MeasurePage::tr("Month to date"), &box.mtd, nullptr, &box.yoyMtd},
            {MeasurePage::tr("Quarter to date"), &box.qtd, nullptr, &box.yoyQtd},
            {MeasurePage::tr("Year to date"), &box.ytd, nullptr, &box.yoyYtd}};
}

/// How the values of days become one.
QString foldWords(const ingest::Measure& measure) {
    static constexpr std::array kFolds{
        std::pair{"sum", QT_TRANSLATE_NOOP("gtm::ui::MeasurePage", "Sum of %1")},
        std::pair{"mean", QT_TRANSLATE_NOOP("gtm::ui::MeasurePage", "Mean of %1")},
        std::pair{"min", QT_TRANSLATE_NOOP("gtm::ui::MeasurePage", "Smallest %1")},
        std::pair{"max", QT_TRANSLATE_NOOP("gtm::ui::MeasurePage", "Largest %1")},
        std::pair{"first", QT_TRANSLATE_NOOP("gtm::ui::MeasurePage", "First %1")},
        std::pair{"last", QT_TRANSLATE_NOOP("gtm::ui::MeasurePage", "Last %1")}};
    static constexpr std::array kFormulas{
        std::pair{"sum", QT_TRANSLATE_NOOP("gtm::ui::MeasurePage", "Sum of other measures")},
        std::pair{"difference", QT_TRANSLATE_NOOP("gtm::ui::MeasurePage", "Difference of two measures")},
        std::pair{"product", QT_TRANSLATE_NOOP("gtm::ui::MeasurePage", "Product of two measures")},
        std::pair{"divide", QT_TRANSLATE_NOOP("gtm::ui::MeasurePage", "One measure divided by another")}};
    const auto wordsOf = [](const auto& words, std::string_view key) {
        const auto at = std::ranges::find_if(words, [&](const auto& one) { return key == one.first; });
        return at == words.end() ? text(std::string(key)) : MeasurePage::tr(at->second);
    };
    return measure.calculated() ? wordsOf(kFormulas, name(measure.formula))
                                : wordsOf(kFolds, name(measure.fold)).arg(text(measure.column));
}

} // namespace

MeasurePage::MeasurePage(const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_body(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_back(new Button(look, Button::Kind::Link, tr("Scoreboard")))
    , m_import(new Button(look, Button::Kind::Plain, tr("Import daily values")))
    , m_title(new Label(look, Type::Title, &Theme::ink))
    , m_words(new Label(look, Type::Body, &Theme::ink3))
    , m_ends(new Label(look, Type::Small, &Theme::ink2, tr("week to")))
    , m_measure(new SelectBox(look, tr("Measure")))
    , m_week(new DateField(look, tr("Last day of the week")))
    , m_months(new SegmentBar(look, tr("Months")))
    , m_series(new SegmentBar(look, tr("Series")))
    , m_valuePanel(new Panel(look))
    , m_chartPanel(new Panel(look))
    , m_boxPanel(new Panel(look))
    , m_value(new ValueCard(look))
    , m_chart(new MeasureChart(look))
    , m_box(new QWidget)
    , m_boxGrid(new QGridLayout(m_box)) {
    build();
    wire();
    apply();
    connect(&look, &Look::applied, this, &MeasurePage::apply);
}

void MeasurePage::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QWidget;
    head->setMinimumWidth(1);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    head->setSizePolicy(policy);
    m_head = new FlowLayout(head);
    m_back->setAccessibleName(tr("Back to the scoreboard"));
    m_import->setGlyph(Glyph::Import);
    m_import->setUnits(32);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_back, m_title, m_words, m_measure, m_ends, m_week, m_import})
        m_head->addWidget(part);
    column->addWidget(head);
    auto* scroll = new QScrollArea;
    auto* inside = new QWidget;
    inside->setLayout(m_body);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);
    column->addWidget(scroll, 1);
    m_months->setUnits(28);
    m_months->setChoices({tr("12 trailing"), tr("Fiscal year")}, 0);
    m_series->setUnits(28);
    m_series->setChoices({tr("Values"), tr("Week or month before"), tr("Year before")}, 0);
    m_chartPanel->head()->addWidget(m_series);
    m_chartPanel->head()->addWidget(m_months);
    m_chartPanel->setContent(m_chart);
    m_chartPanel->setTable([this] { return m_chart->table(); });
    m_valuePanel->setContent(m_value);
    m_boxPanel->setContent(m_box);
    m_boxPanel->setTable([this] { return boxTable(); });
    auto* left = new QVBoxLayout;
    left->addWidget(m_valuePanel);
    left->addWidget(m_boxPanel);
    left->addStretch(1);
    auto* right = new QVBoxLayout;
    right->addWidget(m_chartPanel);
    right->addStretch(1);
    m_body->addLayout(left);
    m_body->addLayout(right, 1);
}

void MeasurePage::wire() {
    connect(m_back, &Button::clicked, this, &MeasurePage::backRequested);
    connect(m_import, &Button::clicked, this, &MeasurePage::importRequested);
    connect(m_measure, &QComboBox::activated, this, &MeasurePage::ask);
    connect(m_months, &SegmentBar::chosen, this, &MeasurePage::ask);
    connect(m_series, &SegmentBar::chosen, this, &MeasurePage::ask);
    connect(m_week, &QDateEdit::dateChanged, this, &MeasurePage::ask);
}

void MeasurePage::ask() {
    MeasureRequest request = m_data.asked;
    request.measure = m_measure->currentData().toString().toStdString();
    request.week = m_week->day();
    request.months = m_months->current() == 1 ? kpi::MeasureMonths::Fiscal : kpi::MeasureMonths::Trailing;
    request.series =
        std::array{kpi::MeasureSeries::Value, kpi::MeasureSeries::Wow,
                   kpi::MeasureSeries::Yoy}[static_cast<size_t>(std::max(0, m_series->current()))];
    Q_EMIT asked(request);
}

void MeasurePage::setMeasure(const MeasureData& shown) {
    m_data = shown;
    const kpi::MeasureView& view = shown.reading.view;
    m_title->setText(text(view.measure.title));
    m_words->setText(foldWords(view.measure));
    const QSignalBlocker measures(m_measure), week(m_week);
    m_measure->clear();
    for (const report::MeasureEntry& entry : shown.all)
        m_measure->addItem(text(entry.title), text(entry.name));
    m_measure->setCurrentIndex(m_measure->findData(text(view.measure.name)));
    m_week->setDay(view.weeks.back().period.last);
    m_months->setCurrent(shown.asked.months == kpi::MeasureMonths::Fiscal ? 1 : 0);
    m_series->setCurrent(view.series == kpi::MeasureSeries::Value ? 0
                         : view.series == kpi::MeasureSeries::Yoy ? 2
                                                                  : 1);
    m_value->setKpi(shown.reading.row, shown.series, shown.reading.currency, tr("the week before"));
    m_valuePanel->setHeadline(tr("Week to %1").arg(text(report::longDate(view.weeks.back().period.last))),
                              text(shown.reading.row.subline));
    m_chartPanel->setHeadline(tr("Six weeks and twelve months"),
                              tr("A point marked * does not have all its days."));
    m_chart->setReading(shown.reading);
    m_chart->describe(m_title->text(), text(report::measureHead(shown.reading)));
    m_boxPanel->setHeadline(tr("To date"), view.measure.basisPoints ? tr("Changes in basis points")
                                                                    : tr("Changes in percent"));
    showBox();
}

ChartTable MeasurePage::boxTable() const {
    ChartTable table{{tr("Period"), tr("Value"), tr("Week before"), tr("Year before")}, {}};
    for (const MeasureBoxRow& row : boxRows(m_data.reading.view.box))
        table.rows.push_back({row.title, text(report::measureBoxText(m_data.reading, *row.value)),
                              row.wow ? text(report::measureChangeText(m_data.reading, *row.wow)) : QString(),
                              text(report::measureChangeText(m_data.reading, *row.yoy))});
    return table;
}

void MeasurePage::showBox() {
    while (QLayoutItem* item = m_boxGrid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const ChartTable table = boxTable();
    const auto add = [this](int row, int column, const QString& words, Type type, QColor Theme::*ink) {
        auto* label = new Label(m_look, type, ink, words);
        label->setAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        m_boxGrid->addWidget(label, row, column);
    };
    for (int column = 1; column < table.head.size(); ++column)
        add(0, column, table.head[column], Type::Caption, &Theme::ink3);
    for (int row = 0; row < int(table.rows.size()); ++row)
        for (int column = 0; column < table.head.size(); ++column)
            add(row + 1, column, table.rows[static_cast<size_t>(row)][column],
                column == 1 ? Type::Strong : Type::Small, column == 0 ? &Theme::ink2 : &Theme::ink);
    m_boxGrid->setColumnStretch(0, 1);
}

std::string MeasurePage::kpi() const {
    return std::string(kpi::kMeasurePrefix) + m_data.reading.view.measure.name;
}

void MeasurePage::focusFirst() {
    m_chart->setFocus(Qt::OtherFocusReason);
}

void MeasurePage::apply() {
    const Metrics& m = m_look.metrics();
    m_head->setContentsMargins(m.ipx(16), m.ipx(9), m.ipx(16), m.ipx(9));
    m_head->setGaps(m.ipx(12), m.ipx(8));
    m_head->setPushed(1);
    for (QWidget* part : std::initializer_list<QWidget*>{m_title, m_words, m_ends, m_back})
        part->setMinimumHeight(m.ipx(32));
    m_body->setContentsMargins(m.ipx(16), 0, m.ipx(16), m.ipx(10));
    m_body->setSpacing(m.cardGap());
    m_boxGrid->setContentsMargins(0, 0, 0, 0);
    m_boxGrid->setHorizontalSpacing(m.ipx(14));
    m_boxGrid->setVerticalSpacing(m.ipx(8));
    resizeEvent(nullptr);
}

void MeasurePage::resizeEvent(QResizeEvent* event) {
    if (event)
        QWidget::resizeEvent(event);
    const Metrics& m = m_look.metrics();
    const bool wide = width() >= m.ipx(kMeasureWide);
    m_body->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::BottomToTop);
    for (Panel* panel : {m_valuePanel, m_boxPanel})
        panel->setFixedWidth(wide ? m.ipx(kMeasureLeft) : std::max(1, width() - m.ipx(32)));
    const int free = height() - m.ipx(kAroundChart);
    m_chart->setFixedHeight(wide ? std::clamp(free, m.ipx(360), m.ipx(640)) : m.ipx(300));
}

} // namespace gtm::ui

#include "moc_measure_page.cpp"
