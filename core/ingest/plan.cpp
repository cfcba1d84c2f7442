// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/plan.h"

#include "core/base/text.h"
#include "core/ingest/codes.h"

#include <algorithm>
#include <array>
#include <memory>

namespace gtm::ingest {

namespace {

std::vector<size_t> columnsOf(const std::vector<std::string>& names, const Header& header) {
    std::vector<size_t> columns;
    for (const std::string& name : names) {
        if (const int column = header.column(name); column >= 0)
            columns.push_back(static_cast<size_t>(column));
    }
    return columns;
}

CellFormat formatOf(const Plan& plan, const FieldRule& rule) {
    const Reading& reading = plan.mapping->reading;
    CellFormat format;
    format.idKind = reading.idKind;
    format.dateOrder = reading.dateOrder;
    format.century = reading.century;
    format.dateOnly = rule.dateOnly;
    format.decimalMark = reading.decimalMark == DecimalMark::Comma ? ',' : '.';
    format.ratioScale = reading.ratioScale;
    format.written = &plan.written;
    format.reporting = &plan.reporting;
    return format;
}

PlannedField planField(const Plan& plan, const FieldRule& rule) {
    const crm::Field& field = crm::fields(plan.mapping->entity)[static_cast<size_t>(rule.field)];
    PlannedField planned{rule.field, field.type, field.required, &rule, {}};
    for (const ColumnSource& source : rule.sources) {
        const bool plain = source.prefixes.empty() && source.strip.empty() && source.firstOf.empty() &&
                           !source.inBrackets && !source.beforeBrackets && !source.then &&
                           source.values.words.empty() && !source.values.others;
        if (source.unpivot != Unpivot::None)
            planned.sources.push_back({0, &source, plain, formatOf(plan, rule)});
        else if (const int column = plan.header->column(source.header); column >= 0)
            planned.sources.push_back({static_cast<size_t>(column), &source, plain, formatOf(plan, rule)});
        if (!source.whenHeader.empty() && !planned.sources.empty() &&
            planned.sources.back().source == &source)
            planned.sources.back().when = plan.header->column(source.whenHeader);
    }
    return planned;
}

/// `"Demo (Sales Pipeline)"` with or without quotes of any kind: Demo, and Sales Pipeline.
UnpivotColumn unpivoted(size_t column, std::string_view rest) {
    constexpr std::array<std::string_view, 8> kQuotes{"\"",     "'",      "\u201C", "\u201D",
                                                      "\u2018", "\u2019", "\u00AB", "\u00BB"};
    const auto unquoted = [&](std::string_view text) {
        text = trimmed(text);
        for (const std::string_view quote : kQuotes) {
            if (text.starts_with(quote))
                text.remove_prefix(quote.size());
            if (text.ends_with(quote))
                text.remove_suffix(quote.size());
        }
        return trimmed(text);
    };
    rest = unquoted(rest);
    UnpivotColumn out{column, std::string(rest), {}, {}};
    const size_t open = rest.rfind('(');
    if (!rest.ends_with(')') || open == std::string_view::npos || open == 0)
        return out;
    out.name = trimmed(rest.substr(0, open));
    out.group = trimmed(rest.substr(open + 1, rest.size() - open - 2));
    return out;
}

bool givesValue(const PlannedField& field) {
    return !field.sources.empty() || !field.rule->join.empty() || field.rule->fallback;
}

/// The columns whose headers begin so. An export may hold a column twice, as the vendor's old and new
/// property: the first with a name is read.
std::vector<UnpivotColumn> columnsLike(const std::string& beginning, const Header& header) {
    std::vector<UnpivotColumn> columns;
    const auto& names = header.names();
    for (size_t i = 0; i < names.size(); ++i) {
        if (!names[i].starts_with(beginning))
            continue;
        UnpivotColumn column = unpivoted(i, std::string_view(names[i]).substr(beginning.size()));
        const bool known = std::ranges::any_of(columns, [&](const UnpivotColumn& other) {
            return other.name == column.name && other.group == column.group;
        });
        if (!known && !column.name.empty())
            columns.push_back(std::move(column));
    }
    return columns;
}

/// Lays the columns of another kind beside those that name the same.
void planBeside(const ColumnSource& source, Plan& plan) {
    for (const UnpivotColumn& other : columnsLike(source.header, *plan.header))
        for (UnpivotColumn& column : plan.unpivot)
            if (column.name == other.name && column.group == other.group)
                column.beside.emplace(&source, other.column);
}

/// What decides how the cells of unpivoted columns are written is asked of the first for all of them;
/// nothing: the file has none of this kind.
std::optional<size_t> firstColumn(const ColumnSource& source, const Plan& plan) {
    for (const UnpivotColumn& column : plan.unpivot) {
        if (source.unpivot != Unpivot::Beside)
            return column.column;
        if (const auto beside = column.beside.find(&source); beside != column.beside.end())
            return beside->second;
    }
    return std::nullopt;
}

void planUnpivot(Plan& plan) {
    if (plan.mapping->unpivot.empty())
        return;
    plan.unpivot = columnsLike(plan.mapping->unpivot, *plan.header);
    std::erase_if(plan.unpivot, [&](const UnpivotColumn& column) {
        return !plan.mapping->unpivots(plan.header->names()[column.column]);
    });
    for (PlannedField& field : plan.fields) {
        for (PlannedSource& planned : field.sources) {
            const ColumnSource& source = *planned.source;
            if (source.unpivot == Unpivot::Beside)
                planBeside(source, plan);
            if (source.unpivot == Unpivot::Beside || source.unpivot == Unpivot::Cell)
                planned.column = firstColumn(source, plan).value_or(0);
        }
        std::erase_if(field.sources, [&](const PlannedSource& planned) {
            return planned.source->unpivot == Unpivot::Beside && !firstColumn(*planned.source, plan);
        });
    }
    std::erase_if(plan.fields, [](const PlannedField& field) { return !givesValue(field); });
}

/// A row's id, for telling footers from records: of an id that is composed, its first part.
void planId(Plan& plan) {
    const FieldRule* id = plan.mapping->rule(0);
    const int from = id && !id->join.empty() ? id->join.front() : 0;
    for (const PlannedField& field : plan.fields) {
        for (const PlannedSource& source : field.sources) {
            if (field.field == from)
                plan.idColumns.push_back(source.column);
        }
    }
}

void planLabels(Plan& plan) {
    const auto add = [&](std::vector<size_t>& columns, const char* name) {
        const int index = crm::fieldIndex(plan.mapping->entity, name);
        for (const PlannedField& field : plan.fields)
            for (const PlannedSource& source : field.sources)
                if (field.field == index && source.source->unpivot == Unpivot::None)
                    columns.push_back(source.column);
    };
    for (const char* name : {"name", "last_name"})
        add(plan.nameColumns, name);
    for (const char* name : {"stage", "status"})
        add(plan.stageColumns, name);
    for (const char* name : {"owner_name", "owner_id"})
        add(plan.ownerColumns, name);
}

void planCurrency(Plan& plan) {
    const int field = crm::fieldIndex(plan.mapping->entity, "currency");
    const FieldRule* rule = field < 0 ? nullptr : plan.mapping->rule(field);
    if (plan.mapping->entity == crm::Entity::StageHistory) {
        for (const size_t column : columnsOf(plan.mapping->currencyColumn, *plan.header))
            plan.currencies.emplace_back(column, nullptr);
        // The deal may have a currency of its own, whose cents are not to be lost.
        if (!rule || !rule->fallback)
            plan.leastDigits = minorDigits(crm::kNoCurrency);
    }
    if (!rule)
        return;
    for (const ColumnSource& source : rule->sources) {
        if (const int column = plan.header->column(source.header); column >= 0)
            plan.currencies.emplace_back(static_cast<size_t>(column), &source);
    }
    if (rule->fallback)
        plan.currency = std::get<std::string>(*rule->fallback);
}

void listColumns(Plan& plan, FindingCounter& findings) {
    const auto used = keysOf(*plan.mapping);
    const auto isUsed = [&](const std::string& name) {
        return used.contains(headerKey(name)) || used.contains(headerKey(withoutTable(name)));
    };
    const auto& names = plan.header->names();
    for (size_t i = 0; i < names.size(); ++i) {
        const std::string key = headerKey(names[i]);
        const bool read = isUsed(names[i]) || key == headerKey(kSampleHeader);
        const bool first = plan.header->column(names[i]) == static_cast<int>(i);
        if (!key.empty() && !first && used.contains(key))
            findings.add(Level::Warn, code::kDuplicateHeader, static_cast<int>(i), {}, 0);
        if (!key.empty() && (!read || !first))
            plan.skippedColumns.push_back(names[i]);
    }
}

} // namespace

std::unique_ptr<Plan> makePlan(const Mapping& mapping, const Header& header, const ReadOptions& options,
                               FindingCounter& findings) {
    auto plan = std::make_unique<Plan>();
    plan->mapping = &mapping;
    plan->header = &header;
    plan->reporting = options.reporting;
    plan->written = options.written;
    plan->asksZone = options.asksZone && mapping.reading.timeZone.empty();
    plan->currency = options.currency;
    plan->choices = options.choices;
    plan->modelStages = options.modelStages;
    if (!mapping.reading.timeZone.empty()) {
        if (auto zone = Zone::named(mapping.reading.timeZone))
            plan->written = std::move(*zone);
    }
    for (const FieldRule& rule : mapping.fields) {
        PlannedField field = planField(*plan, rule);
        if (givesValue(field))
            plan->fields.push_back(std::move(field));
        else if (field.required)
            plan->missing.push_back(rule.sources.front().header);
    }
    // What is composed of other fields comes after them.
    std::stable_partition(plan->fields.begin(), plan->fields.end(),
                          [](const PlannedField& field) { return field.rule->join.empty(); });
    planId(*plan);
    planLabels(*plan);
    planCurrency(*plan);
    planUnpivot(*plan);
    plan->merged = columnsOf(mapping.mergedColumn, header);
    for (const OwnColumn& own : mapping.ownColumns)
        if (auto columns = columnsOf(own.headers, header); !columns.empty())
            plan->ownColumns.emplace_back(&own, std::move(columns));
    plan->skipWhenEqual = columnsOf(mapping.skipWhenEqual, header);
    for (const auto& [name, words] : mapping.keepWhen) {
        if (const int column = header.column(name); column >= 0)
            plan->keepWhen.emplace_back(static_cast<size_t>(column), &words);
    }
    listColumns(*plan, findings);
    return plan;
}

std::optional<Treatment> Plan::treatmentOf(std::string_view code, int column) const {
    if (choices.empty()) // as nearly always, and this runs for every cell that cannot be read
        return std::nullopt;
    const std::string_view named =
        column < 0 ? std::string_view() : std::string_view(header->names()[static_cast<size_t>(column)]);
    const auto choice = std::ranges::find_if(
        choices, [&](const RowChoice& one) { return one.code == code && one.column == named; });
    return choice == choices.end() ? std::nullopt : std::optional(choice->treatment);
}

} // namespace gtm::ingest
