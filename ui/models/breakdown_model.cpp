// SPDX-License-Identifier: GPL-3.0-only
#include "ui/models/breakdown_model.h"

#include "core/report/sentence.h"
#include "ui/models/records_model.h"
#include "ui/text/words.h"

#include <algorithm>

namespace gtm::ui {

namespace {

/// So many values stand for themselves.
constexpr size_t kMostRows = 14;

enum Column { Key, Bar, Part, Records, Value };

/// Its factors count different records: a row stands where one of them has something, and counts nothing.
bool isComposite(const kpi::Definition& definition) {
    return definition.aggregate == kpi::Aggregate::Composite;
}

std::vector<TableColumn> columnsOf(const report::KpiSeries& series) {
    const bool ratio = series.definition.aggregate == kpi::Aggregate::Ratio;
    const bool composite = isComposite(series.definition);
    return {{dimensionTitle(series.dimension), 100, Qt::AlignLeft, true},
            {QString(), 72},
            {ratio ? BreakdownModel::tr("Part") : QString(), ratio ? 76.0 : 12.0, Qt::AlignRight},
            {composite ? QString() : capitalised(recordNoun(series.definition, 2)), composite ? 12.0 : 60.0,
             Qt::AlignRight},
            {BreakdownModel::tr("Value"), 76, Qt::AlignRight}};
}

} // namespace

double breakdownSize(const kpi::Definition& definition, const kpi::Point& point) {
    const auto size = definition.aggregate == kpi::Aggregate::Ratio ? point.numerator : point.value;
    return std::max(size.value_or(0), 0.0);
}

BreakdownModel::BreakdownModel(const report::KpiSeries& series, const report::RecordList& records,
                               const std::string& currency, double most, QObject* parent)
    : TableModel(columnsOf(series), parent)
    , m_definition(series.definition)
    , m_dimension(series.dimension)
    , m_currency(currency)
    , m_rows(series.rows)
    , m_most(most) {
    // A number has no part without a reason; the rest of its base has.
    std::erase_if(m_rows, [&](const kpi::BreakdownRow& row) {
        const bool empty = row.point.records == 0 && !isComposite(m_definition);
        return empty || (m_dimension == m_definition.partDimension && row.key == kpi::kNoValue &&
                         row.point.numerator == 0.0);
    });
    std::ranges::stable_sort(m_rows, std::greater(), [this](const kpi::BreakdownRow& row) {
        return breakdownSize(m_definition, row.point);
    });
    if (!countsRecords(records.point) && m_definition.aggregate == kpi::Aggregate::Ratio)
        for (const report::RecordRow& row : records.rows)
            if (row.role == report::Role::Numerator)
                ++m_inNumber[dimensionOf(row, m_definition, m_dimension)];
    joinSmallest();
}

/// What adds up is added up; the others together have no value of their own where it does not.
void BreakdownModel::joinSmallest() {
    if (m_rows.size() <= kMostRows + 1)
        return;
    m_rest = m_rows.size() - kMostRows;
    kpi::BreakdownRow rest;
    rest.key = tr("%1 others").arg(m_rest).toStdString();
    rest.point.kpi = m_definition.id;
    rest.point.status = kpi::Status::NoTarget;
    std::int64_t inNumber = 0;
    double value = 0;
    for (size_t i = kMostRows; i < m_rows.size(); ++i) {
        const kpi::Point& point = m_rows[i].point;
        rest.point.records += point.records;
        rest.point.numerator = rest.point.numerator.value_or(0) + point.numerator.value_or(0);
        rest.point.denominator = rest.point.denominator.value_or(0) + point.denominator.value_or(0);
        value += point.value.value_or(0);
        inNumber += recordsOf(m_rows[i]);
    }
    if (m_definition.aggregate == kpi::Aggregate::Ratio && rest.point.denominator != 0.0)
        rest.point.value = *rest.point.numerator / *rest.point.denominator;
    else if (m_definition.aggregate == kpi::Aggregate::Sum || m_definition.aggregate == kpi::Aggregate::Count)
        rest.point.value = value;
    if (!m_inNumber.empty())
        m_inNumber[rest.key] = inNumber;
    m_rows.resize(kMostRows);
    m_rows.push_back(std::move(rest));
}

std::int64_t BreakdownModel::recordsOf(const kpi::BreakdownRow& row) const {
    if (m_inNumber.empty())
        return row.point.records;
    const auto at = m_inNumber.find(row.key);
    return at == m_inNumber.end() ? 0 : at->second;
}

void BreakdownModel::setChosen(std::vector<std::string> keys) {
    m_chosen = std::move(keys);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

bool BreakdownModel::chosen(int row) const {
    return std::ranges::find(m_chosen, key(row)) != m_chosen.end();
}

int BreakdownModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

Cell BreakdownModel::cell(int at, int column) const {
    const kpi::BreakdownRow& row = m_rows[static_cast<size_t>(at)];
    const kpi::Point& point = row.point;
    switch (column) {
    case Key:
        return {dimensionValue(m_dimension, row.key), Tone::Ink};
    case Bar: {
        const double size = breakdownSize(m_definition, point);
        Cell cell{{}, Tone::Ink, false, CellMark::None, size};
        cell.bar = m_most > 0 ? std::min(1.0, size / m_most) : 0;
        cell.spoken = text(report::pointText(point, formatOf(m_definition.unit, m_currency)));
        cell.number = true;
        return cell;
    }
    case Part: {
        if (m_definition.aggregate != kpi::Aggregate::Ratio)
            return {};
        return {countOf(point, point.numerator, m_currency), Tone::Ink, false, CellMark::None,
                point.numerator.value_or(-1)};
    }
    case Records:
        if (isComposite(m_definition))
            return {};
        return {text(report::countText(double(recordsOf(row)))), Tone::Ink2, false, CellMark::None,
                QVariant::fromValue<qlonglong>(recordsOf(row))};
    case Value: {
        const QString shown = text(report::pointText(point, formatOf(m_definition.unit, m_currency, point)));
        const bool off = point.status == kpi::Status::OffTrack;
        Cell cell = numberCell(shown, point.value.value_or(-1), off ? Tone::Off : Tone::Ink);
        cell.strong = off;
        if (off || point.status == kpi::Status::AtRisk) { // where to look; what is on track stays quiet
            cell.mark = markOf(point.status);
            cell.spoken = cell.text + QStringLiteral(", ") + uncapitalised(statusWord(point.status));
        }
        if (!point.value) {
            cell.tip = text(report::absenceText(point, {}));
            if (!cell.tip.isEmpty())
                cell.spoken = cell.tip;
        }
        return cell;
    }
    default:
        return {};
    }
}

} // namespace gtm::ui
