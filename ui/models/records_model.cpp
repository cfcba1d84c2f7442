// SPDX-License-Identifier: GPL-3.0-only
#include "ui/models/records_model.h"

#include "core/report/sentence.h"
#include "ui/text/accessible.h"
#include "ui/text/words.h"

#include <algorithm>
#include <map>

namespace gtm::ui {

using report::RecordRow;
using report::Role;

namespace {

constexpr auto kRightAligned = Qt::AlignRight;

const std::string RecordRow::*dimensionMember(const std::string& dimension) {
    static const std::map<std::string, std::string RecordRow::*> members{
        {"owner", &RecordRow::owner},     {"team", &RecordRow::team},     {"segment", &RecordRow::segment},
        {"region", &RecordRow::region},   {"source", &RecordRow::source}, {"pipeline", &RecordRow::pipeline},
        {"product", &RecordRow::product}, {"route", &RecordRow::route},   {"class", &RecordRow::dealClass},
        {"stage", &RecordRow::stage},
    };
    const auto at = members.find(dimension);
    return at == members.end() ? nullptr : at->second;
}

bool passes(const RecordRow& row, const kpi::Definition& definition, const kpi::Filter& filter) {
    return std::ranges::all_of(filter, [&](const auto& entry) {
        return entry.second.empty() ||
               std::ranges::find(entry.second, dimensionOf(row, definition, entry.first)) !=
                   entry.second.end();
    });
}

} // namespace

std::string dimensionOf(const RecordRow& row, const kpi::Definition& definition,
                        const std::string& dimension) {
    std::string value;
    if (dimension == definition.partDimension)
        value = row.part;
    else if (const auto member = dimensionMember(dimension))
        value = row.*member;
    return value.empty() ? "(none)" : value;
}

RecordsModel::RecordsModel(QObject* parent) : TableModel({}, parent) {}

void RecordsModel::setRecords(const report::RecordList& list, const std::string& currency) {
    beginResetModel();
    m_list = list;
    m_currency = currency;
    chooseColumns();
    refill();
    endResetModel();
}

void RecordsModel::setRole(std::optional<Role> role) {
    beginResetModel();
    m_role = role;
    chooseColumns();
    refill();
    endResetModel();
}

void RecordsModel::setFilter(const kpi::Filter& filter) {
    beginResetModel();
    m_filter = filter;
    refill();
    endResetModel();
}

void RecordsModel::refill() {
    m_shown.clear();
    for (int i = 0; i < std::ssize(m_list.rows); ++i) {
        const RecordRow& row = m_list.rows[static_cast<size_t>(i)];
        if ((!m_role || row.role == *m_role) && passes(row, m_list.definition, m_filter))
            m_shown.push_back(i);
    }
}

std::int64_t RecordsModel::countOf(Role role) const {
    return std::ranges::count(m_list.rows, role, &RecordRow::role);
}

const RecordRow& RecordsModel::record(int row) const {
    return m_list.rows[static_cast<size_t>(m_shown[static_cast<size_t>(row)])];
}

int RecordsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_shown.size());
}

bool RecordsModel::filled(Field field) const {
    const auto any = [this](auto test) {
        return std::ranges::any_of(
            m_list.rows, [&](const RecordRow& row) { return (!m_role || row.role == *m_role) && test(row); });
    };
    switch (field) {
    case Field::Name:
        return true;
    case Field::Account:
        return any([](const auto& row) { return !row.account.empty(); });
    case Field::Segment:
        return any([](const auto& row) { return !row.segment.empty(); });
    case Field::Owner:
        return any([](const auto& row) { return !row.owner.empty(); });
    case Field::Part:
        return any([](const auto& row) { return !row.part.empty(); });
    case Field::Stage:
        return m_list.definition.partDimension != "stage" &&
               any([](const auto& row) { return !row.stage.empty(); });
    case Field::Factor:
        return any([](const auto& row) { return !row.factor.empty(); });
    case Field::Reason:
        return any([](const auto& row) { return !row.reason.empty(); });
    case Field::Age:
        return any([](const auto& row) { return row.since.has_value(); });
    case Field::Created:
        return m_list.definition.record == kpi::RecordType::Lead &&
               any([](const auto& row) { return row.created.has_value(); });
    case Field::Close:
        return any([](const auto& row) { return row.closeDate.has_value(); });
    case Field::Value:
        return any([](const auto& row) { return row.value.has_value(); });
    case Field::Amount:
        return any([](const auto& row) { return row.amount.has_value(); });
    }
    return false;
}

TableColumn RecordsModel::column(Field field) const {
    const kpi::RecordType record = m_list.definition.record;
    const bool lead = record == kpi::RecordType::Lead;
    switch (field) {
    case Field::Name:
        return {lead                                     ? tr("Lead")
                : record == kpi::RecordType::Opportunity ? tr("Opportunity")
                : record == kpi::RecordType::Account     ? tr("Account")
                                                         : tr("Record"),
                190, Qt::AlignLeft, true};
    case Field::Account:
        return {lead ? tr("Company") : tr("Account"), 140, Qt::AlignLeft, true};
    case Field::Segment:
        return {tr("Segment"), 98};
    case Field::Owner:
        return {tr("Owner"), 104};
    case Field::Part:
        return {dimensionTitle(m_list.definition.partDimension), 104};
    case Field::Stage:
        return {lead ? tr("Status now") : tr("Stage now"), 112};
    case Field::Factor:
        return {tr("Part of"), 100};
    case Field::Reason:
        return {tr("Why left out"), 190};
    case Field::Age:
        return {m_list.definition.partDimension == "stage" ? tr("In stage") : tr("Age"), 84, kRightAligned};
    case Field::Created:
        return {tr("Created"), 100, kRightAligned};
    case Field::Close:
        return {tr("Close date"), 118, kRightAligned};
    case Field::Value:
        return {tr("Value"), 104, kRightAligned};
    case Field::Amount:
        return {tr("Amount, %1").arg(text(m_currency)), 108, kRightAligned};
    }
    return {};
}

void RecordsModel::chooseColumns() {
    m_fields.clear();
    std::vector<TableColumn> columns;
    for (const Field field :
         {Field::Name, Field::Account, Field::Segment, Field::Owner, Field::Part, Field::Stage, Field::Factor,
          Field::Reason, Field::Age, Field::Created, Field::Close, Field::Value, Field::Amount}) {
        if (!filled(field))
            continue;
        m_fields.push_back(field);
        columns.push_back(column(field));
    }
    setColumns(std::move(columns));
}

Cell RecordsModel::dayCell(std::optional<Day> day) const {
    if (!day)
        return {text(report::kDash), Tone::Ink3, false, CellMark::None, -1};
    const int year = int(std::chrono::year_month_day{m_list.point.period.last}.year());
    return {text(report::shortDate(*day, year)), Tone::Ink2, false, CellMark::None, dayNumber(*day)};
}

Cell RecordsModel::closeCell(const RecordRow& row) const {
    Cell cell = dayCell(row.closeDate);
    const bool open = m_list.definition.basis == kpi::Basis::AsOf;
    if (open && row.closeDate && *row.closeDate < m_list.point.period.last) {
        cell.text = tr("%1, passed").arg(cell.text);
        cell.tone = Tone::Off;
    }
    return cell;
}

Cell RecordsModel::cell(int at, int column) const {
    const RecordRow& row = record(at);
    const auto words = [](const std::string& value, Tone tone) { return Cell{text(value), tone}; };
    switch (m_fields[static_cast<size_t>(column)]) {
    case Field::Name:
        return words(row.name.empty() ? row.id : row.name, Tone::Ink);
    case Field::Account:
        return words(row.account, Tone::Ink2);
    case Field::Segment:
        return words(row.segment, Tone::Ink2);
    case Field::Owner:
        return words(row.owner, Tone::Ink);
    case Field::Part:
        return words(m_list.definition.partDimension == "reason" ? report::reasonText(row.part) : row.part,
                     Tone::Ink2);
    case Field::Stage:
        return words(row.stage, Tone::Ink2);
    case Field::Factor:
        return {capitalised(text(row.factor)), Tone::Ink2};
    case Field::Reason:
        return words(report::reasonText(row.reason), Tone::Ink2);
    case Field::Age: {
        if (!row.since)
            return {text(report::kDash), Tone::Ink3, false, CellMark::None, -1};
        const int days = daysBetween(*row.since, m_list.point.period.last);
        const QString shown = text(report::valueText(days, {kpi::Unit::Days, m_currency, 0}));
        return {shown, Tone::Ink, false, CellMark::None, days, spoken(shown)};
    }
    case Field::Created:
        return dayCell(row.created);
    case Field::Close:
        return closeCell(row);
    case Field::Value: {
        const QString shown =
            text(report::valueText(row.value, formatOf(m_list.definition.unit, m_currency)));
        return {
            shown,        row.value ? Tone::Ink : Tone::Ink3, false, CellMark::None, row.value.value_or(-1),
            spoken(shown)};
    }
    case Field::Amount: {
        if (!row.amount)
            return {text(report::kDash), Tone::Ink3, false, CellMark::None, -1};
        const bool own = row.currency.empty() || row.currency == m_currency;
        const QString number = text(report::countText(*row.amount, true));
        return {own ? number : number + u' ' + text(row.currency), Tone::Ink, false, CellMark::None,
                *row.amount};
    }
    }
    return {};
}

} // namespace gtm::ui
