// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/record_life.h"

#include "core/report/json_values.h"
#include "core/report/kpi_words.h"
#include "core/report/sentence.h"

#include <algorithm>

namespace gtm::report {

using namespace json_values;

namespace {

/// All facts, but only those of one record: what the engine folds is then that record's part of every number.
kpi::FactSet factsOf(const kpi::Catalogue& catalogue, const kpi::FactSet& facts, const RecordKey& record) {
    kpi::FactSet own;
    own.asOf = facts.asOf;
    own.inputs = facts.inputs;
    own.rates = facts.rates;
    own.fiscal = facts.fiscal;
    own.models = facts.models;
    own.modelOf = facts.modelOf;
    for (const std::string& id : facts.tables.ids())
        own.tables[id] = catalogue.find(id)->record == record.type
                             ? kpi::factsOfRecord(facts.tables.at(id), record.rid)
                             : kpi::FactTable();
    return own;
}

bool isSameUse(const RecordUse& use, const RecordRow& row, Day week) {
    return use.last == week - days{7} && use.role == row.role && use.factor == row.factor &&
           use.part == row.part && use.reason == row.reason && use.numerator == row.numerator &&
           use.denominator == row.denominator;
}

void addUses(std::vector<RecordUse>& uses, const kpi::Catalogue& catalogue, const kpi::Engine& engine,
             const kpi::Definition& definition, const std::vector<Day>& weekEndings) {
    const size_t begin = uses.size();
    for (const Day week : weekEndings) {
        const auto list = buildRecords(catalogue, engine, definition, engine.spanOfWeek(definition, week), {},
                                       {}, [](kpi::RecordType, std::int32_t) { return RecordDisplay(); });
        for (const RecordRow& row : list.rows) {
            const auto same = std::find_if(uses.begin() + static_cast<std::ptrdiff_t>(begin), uses.end(),
                                           [&](const RecordUse& use) { return isSameUse(use, row, week); });
            if (same == uses.end()) {
                uses.push_back({definition.id, nameOf(definition), row.factor, week, week, row.role,
                                row.reason, row.part, row.numerator, row.denominator, row.value});
                continue;
            }
            same->last = week;
            same->value = row.value;
        }
    }
}

std::string weeksText(const RecordUse& use) {
    return isoText(use.first) + (use.first == use.last ? "" : " to " + isoText(use.last));
}

} // namespace

std::vector<RecordUse> recordUses(const kpi::Catalogue& catalogue, const kpi::FactSet& facts,
                                  const std::vector<RecordKey>& records,
                                  const std::vector<Day>& weekEndings) {
    std::vector<RecordUse> uses;
    for (const RecordKey& record : records) {
        const kpi::FactSet own = factsOf(catalogue, facts, record);
        const kpi::Engine engine(catalogue, own);
        for (const kpi::Definition& definition : catalogue.all())
            addUses(uses, catalogue, engine, definition, weekEndings);
    }
    std::ranges::stable_sort(uses, {},
                             [&](const RecordUse& use) { return catalogue.find(use.kpi)->catalogue; });
    return uses;
}

std::optional<Day> firstDayOf(const kpi::Catalogue& catalogue, const kpi::FactSet& facts,
                              const std::vector<RecordKey>& records) {
    std::int32_t first = kpi::kEndOfTime;
    for (const RecordKey& record : records)
        for (const std::string& id : facts.tables.ids())
            if (catalogue.find(id)->record == record.type)
                first = std::min(first, kpi::factsOfRecord(facts.tables.at(id), record.rid).firstDay);
    return first == kpi::kEndOfTime ? std::nullopt : std::optional(dayFromNumber(first));
}

std::string toJson(const RecordLife& life) {
    QJsonArray records, uses, own;
    for (const auto& [name, value] : life.own)
        own.append(QJsonObject{{key("name"), json(name)}, {key("value"), json(value)}});
    for (const RecordDisplay& one : life.records)
        records.append(QJsonObject{{key("record_type"), json(one.recordType)},
                                   {key("id"), json(one.id)},
                                   {key("name"), orNull(one.name)},
                                   {key("account"), orNull(one.account)},
                                   {key("stage"), orNull(one.stage)},
                                   {key("amount"), json(one.amount)},
                                   {key("currency"), orNull(one.currency)},
                                   {key("created"), json(one.created)},
                                   {key("close_date"), json(one.closeDate)}});
    for (const RecordUse& one : life.uses)
        uses.append(QJsonObject{{key("kpi"), json(one.kpi)},
                                {key("name"), json(one.name)},
                                {key("factor"), orNull(one.factor)},
                                {key("from_week"), json(std::optional(one.first))},
                                {key("to_week"), json(std::optional(one.last))},
                                {key("role"), json(name(one.role))},
                                {key("reason"), orNull(one.reason)},
                                {key("part"), orNull(one.part)},
                                {key("numerator"), json(one.numerator)},
                                {key("denominator"), json(one.denominator)},
                                {key("value"), json(one.value)}});
    return document({{key("id"), json(life.id)},
                     {key("records"), records},
                     {key("own_fields"), own},
                     {key("uses"), uses}});
}

std::string lifeHead(const RecordLife& life) {
    std::string head;
    for (const RecordDisplay& record : life.records) {
        head += record.recordType + " " + record.id;
        for (const std::string* part : {&record.name, &record.account, &record.stage})
            if (!part->empty())
                head += ", " + *part;
        head += "\n";
    }
    for (const auto& [name, value] : life.own)
        head += name + ": " + value + "\n";
    return head + "\n";
}

Table lifeText(const RecordLife& life) {
    Table table;
    table.columns = {{"KPI"}, {"Weeks ending"}, {"Role"}, {"Part or reason"}};
    for (const RecordUse& use : life.uses) {
        const std::string why = use.reason.empty() ? use.part : use.reason;
        table.rows.push_back({use.name + (use.factor.empty() ? "" : ", " + use.factor), weeksText(use),
                              std::string(name(use.role)), reasonText(why)});
    }
    return table;
}

Table lifeNumbers(const RecordLife& life) {
    Table table;
    table.columns = {{"kpi"},    {"factor"}, {"from_week"},       {"to_week"},           {"role"},
                     {"reason"}, {"part"},   {"numerator", true}, {"denominator", true}, {"value", true}};
    const auto number = [](const std::optional<double>& value) { return value ? Cell(*value) : Cell(); };
    for (const RecordUse& use : life.uses)
        table.rows.push_back({use.kpi, use.factor, isoText(use.first), isoText(use.last),
                              std::string(name(use.role)), use.reason, use.part, number(use.numerator),
                              number(use.denominator), number(use.value)});
    return table;
}

} // namespace gtm::report
