// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/breakdown_card.h"

#include "ui/pages/breakdown_panel.h"
#include "ui/text/words.h"
#include "ui/widgets/multiples_view.h"
#include "ui/widgets/segment_bar.h"
#include "ui/widgets/select_box.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace gtm::ui {

namespace {

constexpr double kPanelSide = 14, kCell = 10;

/// Scrolls where it has to, and would rather be as tall as what it holds.
class TallScroll : public QScrollArea {
  public:
    TallScroll() {
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Expanding);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return widget()->heightForWidth(width); }
};

report::ValueTrends newestWeeks(report::ValueTrends trends, int weeks) {
    for (report::ValueTrends::Value& value : trends.values)
        if (std::ssize(value.points) > weeks)
            value.points.erase(value.points.begin(), value.points.end() - weeks);
    return trends;
}

} // namespace

BreakdownCard::BreakdownCard(const Look& look, QWidget* parent)
    : Panel(look, parent)
    , m_look(look)
    , m_tables(new BreakdownPanel(look))
    , m_trends(new MultiplesView(look))
    , m_scroll(new TallScroll)
    , m_way(new SegmentBar(look, tr("Breakdown as")))
    , m_box(new SelectBox(look, tr("Trends by"))) {
    m_way->setUnits(28);
    m_way->setChoices({tr("Table"), tr("Trends")}, 0);
    head()->addWidget(m_way);
    head()->addWidget(m_box);
    m_box->hide();
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidgetResizable(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    m_trends->setSizePolicy(policy);
    m_scroll->setWidget(m_trends);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_trends->setAutoFillBackground(false);
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->addWidget(m_tables, 1);
    column->addWidget(m_scroll, 1);
    m_scroll->hide();
    setContent(body, true);
    apply();
    connect(&look, &Look::changed, this, &BreakdownCard::apply);
    setTable([this] { return showsTrends() ? m_trends->table() : ChartTable(); });
    connect(m_tables, &BreakdownPanel::toggled, this, &BreakdownCard::toggled);
    connect(m_trends, &ChartWidget::opened, this, [this](const std::string&, const RecordChoice& choice) {
        Q_EMIT toggled(choice.values.begin()->first, choice.values.begin()->second.front());
    });
    connect(m_way, &SegmentBar::chosen, this, [this](int index) {
        const int at = std::max(0, m_box->currentIndex());
        Q_EMIT trendsWanted(index == 0 || m_dimensions.empty() ? std::string() : m_dimensions[size_t(at)]);
    });
    connect(m_box, &QComboBox::activated, this,
            [this](int index) { Q_EMIT trendsWanted(m_dimensions[size_t(index)]); });
}

void BreakdownCard::setBreakdowns(const std::vector<report::KpiSeries>& blocks,
                                  const report::RecordList& records, const std::string& currency,
                                  const QString& value) {
    m_currency = currency;
    m_value = value;
    m_tables->setBreakdowns(blocks, records, currency);
}

void BreakdownCard::setTrends(const std::optional<report::ValueTrends>& trends,
                              const std::vector<std::string>& dimensions, int weeks) {
    m_dimensions = dimensions;
    m_box->clear();
    for (const std::string& dimension : dimensions)
        m_box->addItem(dimensionTitle(dimension));
    const bool shown = trends && !trends->values.empty();
    if (shown) {
        m_trends->setTrends(newestWeeks(*trends, weeks), m_currency);
        m_others = trends->others;
        m_box->setCurrentIndex(int(std::ranges::find(dimensions, trends->dimension) - dimensions.begin()));
    }
    m_way->setVisible(!dimensions.empty());
    m_way->setCurrent(shown ? 1 : 0);
    m_box->setVisible(shown && dimensions.size() > 1);
    m_scroll->setVisible(shown);
    m_tables->setVisible(!shown);
    showWords();
}

bool BreakdownCard::showsTrends() const {
    return !m_scroll->isHidden();
}

void BreakdownCard::showWords() {
    const QString headline = m_value.isEmpty() ? tr("Breakdown") : tr("Where %1 comes from").arg(m_value);
    QString subline = tr("Choose a row to see its records only.");
    if (showsTrends()) {
        subline = m_trends->scaleWords();
        if (m_others > 0)
            subline +=
                u' ' + tr("%1 smaller values are in the table.").arg(fullCount(std::int64_t(m_others)));
    }
    setHeadline(headline, subline);
    m_trends->describe(tr("%1 by %2").arg(headline, nounInSentence(m_box->currentText())), subline);
}

void BreakdownCard::setFilter(const kpi::Filter& filter) {
    m_tables->setFilter(filter);
    m_trends->setFilter(filter);
}

/// The words of the tables stand below the headline; their rows reach beyond them by the pad of a cell.
void BreakdownCard::apply() {
    const Metrics& m = m_look.metrics();
    const int side = m.ipx(kPanelSide), cell = m.ipx(kCell);
    m_tables->parentWidget()->layout()->setContentsMargins(side - cell - 1, 0, side - cell - 1, m.ipx(7));
}

bool BreakdownCard::splits() const {
    return m_tables->splits();
}

int BreakdownCard::neededWidth() const {
    return m_tables->neededWidth();
}

} // namespace gtm::ui
