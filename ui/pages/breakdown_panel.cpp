// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/breakdown_panel.h"

#include "ui/models/breakdown_model.h"
#include "ui/text/words.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table.h"

#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace gtm::ui {

namespace {

/// In units: a block with all its columns, the gaps below blocks and between columns of them, and what a cell
/// keeps before its words.
constexpr double kColumn = 400, kGap = 10, kBetween = 24, kCellPad = 10;

/// "Each block sums to $4.64M in 104 deals." Empty where parts cannot be added up, or do not give the whole.
QString sumWords(const std::vector<report::KpiSeries>& blocks, const report::RecordList& records,
                 const std::string& currency) {
    const kpi::Definition& definition = records.definition;
    if (definition.aggregate != kpi::Aggregate::Ratio && definition.aggregate != kpi::Aggregate::Sum &&
        definition.aggregate != kpi::Aggregate::Count)
        return {};
    const double whole = breakdownSize(definition, records.point);
    for (const report::KpiSeries& block : blocks) {
        double sum = 0;
        for (const kpi::BreakdownRow& row : block.rows)
            sum += breakdownSize(definition, row.point);
        if (std::abs(sum - whole) > 1e-6 * std::max(1.0, whole))
            return {};
    }
    const auto count = std::ranges::count(records.rows, report::Role::Numerator, &report::RecordRow::role);
    const QString deals =
        QStringLiteral("%1 %2").arg(text(report::countText(double(count))), recordNoun(definition, count));
    const bool money = definition.unit == kpi::Unit::Money ||
                       (definition.aggregate == kpi::Aggregate::Ratio && !countsRecords(records.point));
    return money ? BreakdownPanel::tr("Each block sums to %1 in %2.")
                       .arg(text(report::moneyText(whole, currency)), deals)
                 : BreakdownPanel::tr("Each block sums to %1.").arg(deals);
}

} // namespace

BreakdownPanel::BreakdownPanel(const Look& look, QWidget* parent)
    : QScrollArea(parent), m_look(look), m_sum(nullptr) {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    viewport()->setAutoFillBackground(false);
    setBreakdowns({}, {}, {});
    connect(&look, &Look::applied, this, &BreakdownPanel::shareColumns);
}

void BreakdownPanel::setBreakdowns(const std::vector<report::KpiSeries>& blocks,
                                   const report::RecordList& records, const std::string& currency) {
    double most = 0; // one scale for all blocks, so that their bars can be held against each other
    for (const report::KpiSeries& block : blocks)
        for (const kpi::BreakdownRow& row : block.rows)
            most = std::max(most, breakdownSize(block.definition, row.point));
    auto* body = new QWidget;
    m_models.clear();
    m_tables.clear();
    for (const report::KpiSeries& block : blocks) {
        auto* model = new BreakdownModel(block, records, currency, most, body);
        if (model->rowCount() < 2) // one value splits nothing
            continue;
        auto* table =
            new Table(m_look, tr("By %1").arg(nounInSentence(dimensionTitle(block.dimension))), body);
        table->setSelectionMode(QAbstractItemView::NoSelection);
        table->setRowUnits(25);
        table->setGrowing(true);
        table->setModel(model);
        table->viewport()->setCursor(Qt::PointingHandCursor);
        connect(table, &Table::rowChosen, this, [this, model](const QModelIndex& index) {
            if (!model->isRest(index.row()))
                Q_EMIT toggled(model->dimension(), model->key(index.row()));
        });
        table->show();
        m_models.push_back(model);
        m_tables.push_back(table);
    }
    const QString sum = splits() ? sumWords(blocks, records, currency) : QString();
    m_sum = new Label(m_look, Type::Caption, &Theme::ink3, sum, body);
    m_sum->setVisible(!sum.isEmpty());
    setWidget(body);
    body->setAutoFillBackground(false); // the card shows through
    shareColumns();
}

/// From the top of the first column to the foot of the last, so that they come out about equally tall.
std::vector<std::vector<Table*>> BreakdownPanel::columnsIn(int width) const {
    const auto count = static_cast<size_t>(std::clamp(width / m_look.metrics().ipx(kColumn), 1, 3));
    int left = 0;
    for (const Table* table : m_tables)
        left += table->sizeHint().height();
    std::vector<std::vector<Table*>> columns(1);
    int tall = 0;
    for (Table* table : m_tables) {
        const int height = table->sizeHint().height();
        const int share = (left + tall) / int(count - columns.size() + 1);
        if (columns.size() < count && tall > 0 && tall + height / 2 > share) {
            columns.emplace_back();
            tall = 0;
        }
        columns.back().push_back(table);
        tall += height;
        left -= height;
    }
    return columns;
}

int BreakdownPanel::heightForWidth(int width) const {
    const int gap = m_look.metrics().ipx(kGap);
    int most = 0;
    for (const auto& column : columnsIn(width)) {
        int tall = 0;
        for (const Table* table : column)
            tall += table->sizeHint().height() + gap;
        most = std::max(most, tall);
    }
    return most + (m_sum->isHidden() ? 0 : m_sum->sizeHint().height());
}

void BreakdownPanel::place() {
    const int bar = verticalScrollBar()->sizeHint().width();
    const int room = maximumViewportSize().width(), tall = heightForWidth(room);
    const int width = tall > maximumViewportSize().height() ? room - bar : room;
    const auto columns = columnsIn(room);
    const int gap = m_look.metrics().ipx(kGap), between = m_look.metrics().ipx(kBetween);
    const int each = (width - (int(columns.size()) - 1) * between) / int(columns.size());
    int x = 0;
    for (const auto& column : columns) {
        int y = 0;
        for (Table* table : column) {
            table->setGeometry(x, y, each, table->sizeHint().height());
            y += table->height() + gap;
        }
        x += each + between;
    }
    const int pad = m_look.metrics().ipx(kCellPad);
    m_sum->setGeometry(pad, tall - m_sum->sizeHint().height(), width - pad, m_sum->sizeHint().height());
    widget()->resize(width, tall);
}

void BreakdownPanel::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    place();
}

void BreakdownPanel::shareColumns() {
    std::vector<double> widest;
    for (const Table* table : m_tables) {
        const auto& own = table->contentWidths();
        widest.resize(std::max(widest.size(), own.size()));
        for (size_t i = 0; i < own.size(); ++i)
            widest[i] = std::max(widest[i], own[i]);
    }
    for (Table* table : m_tables)
        table->setContentWidths(widest);
    place();
}

int BreakdownPanel::neededWidth() const {
    int needed = 0;
    for (const Table* table : m_tables)
        needed = std::max(needed, table->neededWidth());
    return needed;
}

QSize BreakdownPanel::sizeHint() const {
    return {neededWidth(), heightForWidth(neededWidth())};
}

void BreakdownPanel::setFilter(const kpi::Filter& filter) {
    for (BreakdownModel* model : m_models) {
        const auto chosen = filter.find(model->dimension());
        model->setChosen(chosen == filter.end() ? std::vector<std::string>{} : chosen->second);
    }
}

} // namespace gtm::ui
