// SPDX-License-Identifier: GPL-3.0-only
#include "ui/models/record_book.h"

#include "core/report/kpi_words.h"
#include "core/report/sentence.h"
#include "ui/text/words.h"

#include <algorithm>
#include <cmath>

namespace gtm::ui {

using report::RecordRow;
using report::Role;
using Kind = RecordField::Kind;

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

/// Fields that stand for a dimension of the record.
const char* dimensionOfKind(Kind kind) {
    switch (kind) {
    case Kind::Segment:
        return "segment";
    case Kind::Owner:
        return "owner";
    case Kind::Team:
        return "team";
    case Kind::Region:
        return "region";
    case Kind::Source:
        return "source";
    case Kind::Pipeline:
        return "pipeline";
    case Kind::Product:
        return "product";
    case Kind::Route:
        return "route";
    case Kind::Class:
        return "class";
    default:
        return nullptr;
    }
}

Cell unknownCell() {
    return {text(report::kDash), Tone::Ink3, false, CellMark::None, -1};
}

/// The unit of what is shown beside a record. Ratios of leads show how long the first touch took.
kpi::Unit measureUnit(const kpi::Definition& definition) {
    if (definition.aggregate != kpi::Aggregate::Ratio)
        return definition.unit;
    return definition.record == kpi::RecordType::Lead ? kpi::Unit::Minutes : kpi::Unit::Count;
}

} // namespace

QString keyOf(const RecordField& field) {
    static constexpr const char* kNames[]{"name",   "account",  "segment", "owner",   "part",    "stage",
                                          "factor", "reason",   "effect",  "age",     "created", "close",
                                          "value",  "amount",   "id",      "counted", "team",    "region",
                                          "source", "pipeline", "product", "route",   "class",   "own"};
    const QString name = QLatin1StringView(kNames[static_cast<size_t>(field.kind)]);
    return field.own.empty() ? name : name + u':' + text(field.own);
}

std::string dimensionOf(const RecordRow& row, const kpi::Definition& definition,
                        const std::string& dimension) {
    if (dimension == kFactorValue)
        return row.factor;
    if (dimension == kLeftOutValue)
        return row.reason;
    std::string value;
    if (dimension == definition.partDimension)
        value = row.part;
    else if (const auto member = dimensionMember(dimension))
        value = row.*member;
    else if (const auto own = row.own.find(dimension); own != row.own.end())
        value = own->second;
    return value.empty() ? "(none)" : value;
}

RecordBook::RecordBook(std::shared_ptr<const report::RecordList> list, RecordContext context,
                       RecordMoves moves)
    : m_list(std::move(list)), m_context(std::move(context)), m_moves(std::move(moves)) {
    for (const RecordRow& row : m_list->rows)
        for (size_t part = 0; part < m_counts.size(); ++part)
            m_counts[part] += inPart(row, static_cast<RecordPart>(part)) ? 1 : 0;
}

bool RecordBook::sumsMoney() const {
    const kpi::Point& point = m_list->point;
    switch (m_list->definition.aggregate) {
    case kpi::Aggregate::Ratio:
        return point.denominator && !countsRecords(point);
    case kpi::Aggregate::Sum:
        return m_list->definition.unit == kpi::Unit::Money;
    default:
        return false;
    }
}

const std::vector<RecordRow>& RecordBook::rowsFor(const RecordChoice& choice) const {
    return choice.moved == kpi::Movement::Left ? m_moves.left() : m_list->rows;
}

bool RecordBook::inChosenPart(const RecordRow& row, const RecordChoice& choice) const {
    if (choice.moved)
        return row.role != Role::Excluded && m_moves.movementOf(row) == choice.moved;
    return !choice.part || inPart(row, *choice.part);
}

bool RecordBook::passes(const RecordRow& row, const RecordChoice& choice) const {
    if (choice.age) {
        const auto age = ageOf(row);
        if (!age || !report::inBand(*choice.age, *age))
            return false;
    }
    if (choice.touch && !report::inRange(*choice.touch, row.value, row.numerator.value_or(0) > 0))
        return false;
    return std::ranges::all_of(choice.values, [&](const auto& entry) {
        return std::ranges::find(entry.second, dimensionOf(row, m_list->definition, entry.first)) !=
               entry.second.end();
    });
}

double RecordBook::counted(const RecordRow& row, const RecordChoice& choice) const {
    const bool base = !choice.moved && (choice.part == RecordPart::Rest || choice.part == RecordPart::Base);
    return (base ? row.denominator : row.numerator).value_or(0);
}

std::optional<int> RecordBook::ageOf(const RecordRow& row) const {
    return row.since ? std::optional(daysBetween(*row.since, m_context.evaluation)) : std::nullopt;
}

const kpi::Definition& RecordBook::definitionOf(const RecordRow& row) const {
    const auto factor = m_context.factors.find(row.factor);
    return factor == m_context.factors.end() ? m_list->definition : factor->second;
}

std::string RecordBook::partDimension() const {
    const std::string& own = m_list->definition.partDimension;
    return own.empty() ? "kind" : own;
}

std::vector<RecordField> RecordBook::fieldsOf(const RecordChoice& choice) const {
    std::vector<RecordField> all;
    for (int kind = 0; kind < int(Kind::Own); ++kind)
        all.push_back({static_cast<Kind>(kind)});
    if (!m_list->rows.empty())
        for (const auto& [name, value] : m_list->rows.front().own)
            all.push_back({Kind::Own, name});
    const auto& rows = rowsFor(choice);
    std::erase_if(all, [&](const RecordField& field) {
        if (field.kind == Kind::Name)
            return false;
        if (field.kind == Kind::Effect && !choice.moved)
            return true;
        return std::ranges::none_of(
            rows, [&](const RecordRow& row) { return inChosenPart(row, choice) && fills(row, field); });
    });
    return all;
}

bool RecordBook::fills(const RecordRow& row, const RecordField& field) const {
    const auto known = [](const std::string& value) { return !value.empty() && value != kpi::kNoValue; };
    if (const char* dimension = dimensionOfKind(field.kind))
        return known(row.*dimensionMember(dimension));
    switch (field.kind) {
    case Kind::Account: // an account is its own
        return m_list->definition.record != kpi::RecordType::Account && known(row.account);
    case Kind::Part: // of a composite they would be those of its factors
        return m_list->definition.factors.empty() && known(row.part);
    case Kind::Stage:
        return m_list->definition.partDimension != "stage" && !row.stage.empty();
    case Kind::Factor:
        return !row.factor.empty();
    case Kind::Reason:
        return !row.reason.empty();
    case Kind::Effect:
        return m_moves.effectOf(row).has_value();
    case Kind::Age:
        return row.since.has_value();
    case Kind::Created:
        return row.created.has_value();
    case Kind::Close:
        return row.closeDate.has_value();
    case Kind::Counted:
        return row.at.has_value();
    case Kind::Value:
        return !sumsMoney() && row.value && definitionOf(row).aggregate != kpi::Aggregate::Count;
    case Kind::Amount:
        return row.amount || (sumsMoney() && row.role != Role::Excluded);
    case Kind::Id:
        return !row.id.empty();
    case Kind::Own: {
        const auto own = row.own.find(field.own);
        return own != row.own.end() && known(own->second);
    }
    default:
        return false;
    }
}

bool RecordBook::isUsual(const RecordField& field) const {
    const kpi::RecordType record = m_list->definition.record;
    if (field.kind == Kind::Created) // a lead is as old as that, a deal has its stages
        return record == kpi::RecordType::Lead || record == kpi::RecordType::Handoff;
    if (field.kind == Kind::Stage) // a handoff has days, and no stage of its own
        return record != kpi::RecordType::Handoff;
    if (field.kind == Kind::Counted) // the day on which it was due, or a contract ended
        return record == kpi::RecordType::Handoff || record == kpi::RecordType::Account;
    return field.kind <= Kind::Amount;
}

TableColumn RecordBook::column(const RecordField& field) const {
    const kpi::RecordType record = m_list->definition.record;
    const bool lead = record == kpi::RecordType::Lead, handoff = record == kpi::RecordType::Handoff;
    switch (field.kind) {
    case Kind::Name:
        return {lead                                     ? Words::tr("Lead")
                : record == kpi::RecordType::Opportunity ? Words::tr("Opportunity")
                : record == kpi::RecordType::Account     ? Words::tr("Account")
                : handoff                                ? Words::tr("Handed over")
                                                         : Words::tr("Record"),
                190, Qt::AlignLeft, true};
    case Kind::Account:
        return {lead ? Words::tr("Company") : Words::tr("Account"), 140, Qt::AlignLeft, true};
    case Kind::Segment:
        return {Words::tr("Segment"), 98};
    case Kind::Owner:
        return {Words::tr("Owner"), 104};
    case Kind::Part:
        return {dimensionTitle(partDimension()), 104};
    case Kind::Stage:
        return {lead ? Words::tr("Status now") : Words::tr("Stage now"), 112};
    case Kind::Factor:
        return {Words::tr("Part of"), 100};
    case Kind::Reason:
        return {Words::tr("Why left out"), 190};
    case Kind::Effect:
        return {Words::tr("Effect"), 84, Qt::AlignRight};
    case Kind::Age:
        return {m_list->definition.partDimension == "stage" ? Words::tr("In stage") : Words::tr("Age"), 84,
                Qt::AlignRight};
    case Kind::Created:
        return {handoff ? Words::tr("Requested") : Words::tr("Created"), 100, Qt::AlignRight};
    case Kind::Close:
        return {handoff                              ? Words::tr("Answered")
                : record == kpi::RecordType::Account ? Words::tr("Contract end")
                                                     : Words::tr("Close date"),
                118, Qt::AlignRight};
    case Kind::Value:
        return {lead && m_list->definition.aggregate == kpi::Aggregate::Ratio ? Words::tr("First touch")
                                                                              : Words::tr("Value"),
                84, Qt::AlignRight};
    case Kind::Amount:
        return {(record == kpi::RecordType::Account ? Words::tr("ARR, %1") : Words::tr("Amount, %1"))
                    .arg(text(m_context.currency)),
                108, Qt::AlignRight};
    case Kind::Id:
        return {Words::tr("CRM id"), 150};
    case Kind::Counted:
        return {Words::tr("Counted on"), 100, Qt::AlignRight};
    case Kind::Own:
        return {text(field.own), 104};
    default:
        return {dimensionTitle(dimensionOfKind(field.kind)), 104};
    }
}

Cell RecordBook::dayCell(std::optional<Day> day) const {
    if (!day)
        return unknownCell();
    const int year = int(std::chrono::year_month_day{m_list->point.period.last}.year());
    return {text(report::shortDate(*day, year)), Tone::Ink2, false, CellMark::None, dayNumber(*day)};
}

Cell RecordBook::closeCell(const RecordRow& row) const {
    Cell cell = dayCell(row.closeDate);
    // Only an open deal can be late, and only where a number is of those that are open.
    const bool open = row.open && definitionOf(row).basis == kpi::Basis::AsOf;
    if (open && row.closeDate && *row.closeDate < m_context.evaluation) {
        cell.text = Words::tr("%1, passed").arg(cell.text);
        cell.tone = Tone::Off;
    }
    return cell;
}

Cell RecordBook::ageCell(const RecordRow& row) const {
    const auto days = ageOf(row);
    if (!days)
        return unknownCell();
    const QString shown = text(report::valueText(*days, {kpi::Unit::Days, m_context.currency, 0}));
    return numberCell(shown, *days);
}

Cell RecordBook::effectCell(const RecordRow& row) const {
    const auto effect = m_moves.effectOf(row);
    if (!effect)
        return unknownCell();
    const QString shown = text(report::changeText(effect, {m_list->definition.unit, m_context.currency, 1}));
    return numberCell(shown, *effect);
}

Cell RecordBook::amountCell(const RecordRow& row, const RecordChoice& choice) const {
    // Where amounts are added up, what was added stands here, so that the column gives the sum.
    const bool sums = sumsMoney() && row.role != Role::Excluded;
    const std::optional<double> amount = sums ? std::optional(counted(row, choice)) : row.amount;
    if (!amount)
        return unknownCell();
    const QString number = text(report::countText(*amount, true));
    const bool own = sums || row.currency.empty() || row.currency == m_context.currency;
    return {own ? number : number + u' ' + text(row.currency), Tone::Ink, false, CellMark::None, *amount};
}

Cell RecordBook::valueCell(const RecordRow& row) const {
    const kpi::Definition& definition = definitionOf(row);
    if (!row.value || definition.aggregate == kpi::Aggregate::Count)
        return unknownCell();
    // A first touch is held against an SLA in minutes: one of 15.2 is past 15, and does not read as 15.
    const kpi::Unit unit = measureUnit(definition);
    const bool held = unit == kpi::Unit::Minutes && definition.aggregate == kpi::Aggregate::Ratio;
    const double value = held ? std::ceil(*row.value - 1e-9) : *row.value;
    const QString shown = text(report::valueText(value, formatOf(unit, m_context.currency)));
    return numberCell(shown, *row.value);
}

Cell RecordBook::cell(const RecordRow& row, const RecordField& field, const RecordChoice& choice) const {
    const auto words = [](const std::string& value, Tone tone) { return Cell{text(value), tone}; };
    const auto value = [](const std::string& dimension, const std::string& key, Tone tone) {
        return key.empty() ? Cell{text(report::kDash), Tone::Ink3}
                           : Cell{dimensionValue(dimension, key), tone};
    };
    switch (field.kind) {
    case Kind::Name:
        return words(row.name.empty() ? row.id : row.name, Tone::Ink);
    case Kind::Account:
        return words(row.account, Tone::Ink2);
    case Kind::Part:
        return value(partDimension(), row.part, Tone::Ink2);
    case Kind::Stage:
        return words(row.stage, Tone::Ink2);
    case Kind::Factor:
        return {row.factor.empty() ? text(report::kDash) : text(report::nameOf(definitionOf(row))),
                Tone::Ink2};
    case Kind::Reason:
        return words(report::reasonText(row.reason), Tone::Ink2);
    case Kind::Effect:
        return effectCell(row);
    case Kind::Age:
        return ageCell(row);
    case Kind::Created:
        return dayCell(row.created);
    case Kind::Close:
        return closeCell(row);
    case Kind::Counted:
        return dayCell(row.at);
    case Kind::Value:
        return valueCell(row);
    case Kind::Amount:
        return amountCell(row, choice);
    case Kind::Id:
        return words(row.id, Tone::Ink2);
    case Kind::Own:
        return value(field.own, dimensionOf(row, m_list->definition, field.own), Tone::Ink2);
    default: {
        const std::string name = dimensionOfKind(field.kind);
        return value(name, row.*dimensionMember(name), field.kind == Kind::Owner ? Tone::Ink : Tone::Ink2);
    }
    }
}

} // namespace gtm::ui
