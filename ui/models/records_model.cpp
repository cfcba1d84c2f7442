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

/// The unit of what is shown beside a record. Ratios of leads show how long the first touch took.
kpi::Unit measureUnit(const kpi::Definition& definition) {
    if (definition.aggregate != kpi::Aggregate::Ratio)
        return definition.unit;
    return definition.record == kpi::RecordType::Lead ? kpi::Unit::Minutes : kpi::Unit::Count;
}

} // namespace

std::string dimensionOf(const RecordRow& row, const kpi::Definition& definition,
                        const std::string& dimension) {
    std::string value;
    if (dimension == definition.partDimension)
        value = row.part;
    else if (const auto member = dimensionMember(dimension))
        value = row.*member;
    else if (const auto own = row.own.find(dimension); own != row.own.end())
        value = own->second;
    return value.empty() ? "(none)" : value;
}

RecordsModel::RecordsModel(QObject* parent) : TableModel({}, parent) {}

void RecordsModel::setRecords(const report::RecordList& list, const RecordContext& context) {
    beginResetModel();
    m_list = list;
    m_context = context;
    chooseColumns();
    refill();
    endResetModel();
}

void RecordsModel::setChoice(const RecordChoice& choice) {
    beginResetModel();
    m_choice = choice;
    chooseColumns();
    refill();
    endResetModel();
}

bool RecordsModel::inChosenPart(const RecordRow& row) const {
    return !m_choice.part || inPart(row, *m_choice.part);
}

bool RecordsModel::passes(const RecordRow& row) const {
    if (m_choice.age) {
        const auto age = ageOf(row);
        if (!age || !report::inBand(*m_choice.age, *age))
            return false;
    }
    if (m_choice.touch && !report::inRange(*m_choice.touch, row.value, row.numerator.value_or(0) > 0))
        return false;
    return std::ranges::all_of(m_choice.values, [&](const auto& entry) {
        return std::ranges::find(entry.second, dimensionOf(row, m_list.definition, entry.first)) !=
               entry.second.end();
    });
}

void RecordsModel::refill() {
    m_shown.clear();
    for (int i = 0; i < std::ssize(m_list.rows); ++i) {
        const RecordRow& row = m_list.rows[static_cast<size_t>(i)];
        if (inChosenPart(row) && passes(row))
            m_shown.push_back(i);
    }
}

std::optional<int> RecordsModel::ageOf(const RecordRow& row) const {
    return row.since ? std::optional(daysBetween(*row.since, m_context.evaluation)) : std::nullopt;
}

const kpi::Definition& RecordsModel::definitionOf(const RecordRow& row) const {
    const auto factor = m_context.factors.find(row.factor);
    return factor == m_context.factors.end() ? m_list.definition : factor->second;
}

std::int64_t RecordsModel::countOf(RecordPart part) const {
    return std::ranges::count_if(m_list.rows, [part](const RecordRow& row) { return inPart(row, part); });
}

const RecordRow& RecordsModel::record(int row) const {
    return m_list.rows[static_cast<size_t>(m_shown[static_cast<size_t>(row)])];
}

int RecordsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_shown.size());
}

bool RecordsModel::filled(Field field) const {
    const auto any = [this](auto test) {
        return std::ranges::any_of(m_list.rows,
                                   [&](const RecordRow& row) { return inChosenPart(row) && test(row); });
    };
    const auto known = [](const std::string& value) { return !value.empty() && value != kpi::kNoValue; };
    switch (field) {
    case Field::Name:
        return true;
    case Field::Account:
        return any([&](const auto& row) { return known(row.account); });
    case Field::Segment:
        return any([&](const auto& row) { return known(row.segment); });
    case Field::Owner:
        return any([&](const auto& row) { return known(row.owner); });
    case Field::Part:
        return any([&](const auto& row) { return known(row.part); });
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
        return !sumsMoney() && any([this](const auto& row) {
            return row.value && definitionOf(row).aggregate != kpi::Aggregate::Count;
        });
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
        return {m_list.definition.partDimension == "stage" ? tr("In stage") : tr("Age"), 84, Qt::AlignRight};
    case Field::Created:
        return {tr("Created"), 100, Qt::AlignRight};
    case Field::Close:
        return {tr("Close date"), 118, Qt::AlignRight};
    case Field::Value:
        return {lead && m_list.definition.aggregate == kpi::Aggregate::Ratio ? tr("First touch")
                                                                             : tr("Value"),
                84, Qt::AlignRight};
    case Field::Amount:
        return {tr("Amount, %1").arg(text(m_context.currency)), 108, Qt::AlignRight};
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
    // Only an open deal can be late; a composite has won and lost ones beside them.
    const bool open = definitionOf(row).basis == kpi::Basis::AsOf;
    if (open && row.closeDate && *row.closeDate < m_context.evaluation) {
        cell.text = tr("%1, passed").arg(cell.text);
        cell.tone = Tone::Off;
    }
    return cell;
}

Cell RecordsModel::amountCell(const RecordRow& row) const {
    // Where amounts are added up, what was added stands here, so that the column gives the sum.
    const bool sums = sumsMoney() && row.role != Role::Excluded;
    const std::optional<double> amount = sums ? std::optional(counted(row)) : row.amount;
    if (!amount)
        return {text(report::kDash), Tone::Ink3, false, CellMark::None, -1};
    const QString number = text(report::countText(*amount, true));
    const bool own = sums || row.currency.empty() || row.currency == m_context.currency;
    return {own ? number : number + u' ' + text(row.currency), Tone::Ink, false, CellMark::None, *amount};
}

Cell RecordsModel::valueCell(const RecordRow& row) const {
    const kpi::Definition& definition = definitionOf(row);
    if (!row.value || definition.aggregate == kpi::Aggregate::Count)
        return {text(report::kDash), Tone::Ink3, false, CellMark::None, -1};
    const QString shown =
        text(report::valueText(row.value, formatOf(measureUnit(definition), m_context.currency)));
    return {shown, Tone::Ink, false, CellMark::None, *row.value, spoken(shown)};
}

bool RecordsModel::sumsMoney() const {
    const kpi::Point& point = m_list.point;
    switch (m_list.definition.aggregate) {
    case kpi::Aggregate::Ratio:
        return point.denominator && !countsRecords(point);
    case kpi::Aggregate::Sum:
        return m_list.definition.unit == kpi::Unit::Money;
    default:
        return false;
    }
}

double RecordsModel::counted(const RecordRow& row) const {
    const bool base = m_choice.part == RecordPart::Rest || m_choice.part == RecordPart::Base;
    return (base ? row.denominator : row.numerator).value_or(0);
}

Cell RecordsModel::cell(int at, int column) const {
    const RecordRow& row = record(at);
    const auto words = [](const std::string& value, Tone tone) { return Cell{text(value), tone}; };
    const auto value = [](const std::string& dimension, const std::string& key, Tone tone) {
        return key.empty() ? Cell{text(report::kDash), Tone::Ink3}
                           : Cell{dimensionValue(dimension, key), tone};
    };
    switch (m_fields[static_cast<size_t>(column)]) {
    case Field::Name:
        return words(row.name.empty() ? row.id : row.name, Tone::Ink);
    case Field::Account:
        return words(row.account, Tone::Ink2);
    case Field::Segment:
        return value("segment", row.segment, Tone::Ink2);
    case Field::Owner:
        return value("owner", row.owner, Tone::Ink);
    case Field::Part:
        return value(m_list.definition.partDimension, row.part, Tone::Ink2);
    case Field::Stage:
        return words(row.stage, Tone::Ink2);
    case Field::Factor:
        return {row.factor.empty() ? text(report::kDash) : text(definitionOf(row).text().name), Tone::Ink2};
    case Field::Reason:
        return words(report::reasonText(row.reason), Tone::Ink2);
    case Field::Age: {
        const auto days = ageOf(row);
        if (!days)
            return {text(report::kDash), Tone::Ink3, false, CellMark::None, -1};
        const QString shown = text(report::valueText(*days, {kpi::Unit::Days, m_context.currency, 0}));
        return {shown, Tone::Ink, false, CellMark::None, *days, spoken(shown)};
    }
    case Field::Created:
        return dayCell(row.created);
    case Field::Close:
        return closeCell(row);
    case Field::Value:
        return valueCell(row);
    case Field::Amount:
        return amountCell(row);
    }
    return {};
}

} // namespace gtm::ui
