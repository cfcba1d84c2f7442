// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/row_mapper.h"

#include "core/base/text.h"
#include "core/ingest/codes.h"
#include "core/ingest/currency_text.h"
#include "core/ingest/reach.h"

#include <algorithm>
#include <limits>

namespace gtm::ingest {

namespace {

std::string_view cellAt(const Row& row, size_t column) {
    return column < row.cells.size() ? unguarded(trimmed(row.cells[column])) : std::string_view();
}

bool beginsWithOne(std::string_view text, const std::vector<std::string>& prefixes) {
    return prefixes.empty() ||
           std::ranges::any_of(prefixes, [&](const auto& prefix) { return text.starts_with(prefix); });
}

/// Where the brackets at the end of a text open, with others before or inside them; `npos`: there are none.
size_t bracketAt(std::string_view text) {
    int depth = 0;
    for (size_t at = text.ends_with(')') ? text.size() : 0; at-- > 0;) {
        depth += text[at] == ')' ? 1 : text[at] == '(' ? -1 : 0;
        if (depth == 0)
            return at;
    }
    return text.ends_with(')') ? text.rfind('(') : std::string_view::npos;
}

std::string_view bracketed(std::string_view text) {
    const size_t open = bracketAt(text);
    return open == std::string_view::npos ? std::string_view()
                                          : trimmed(text.substr(open + 1, text.size() - open - 2));
}

/// Whether a row is one of those that a source is read of.
bool isWanted(const PlannedSource& planned, const Row& row) {
    if (planned.when < 0)
        return true;
    const auto& words = planned.source->whenWords;
    const std::string word = asciiLower(cellAt(row, static_cast<size_t>(planned.when)));
    return (std::ranges::find(words, word) != words.end()) != planned.source->whenNot;
}

/// The first of these cells that is not empty, short enough to be shown.
std::string_view firstOf(const Row& row, const std::vector<size_t>& columns) {
    for (const size_t column : columns)
        if (const std::string_view cell = cellAt(row, column); !cell.empty())
            return cutTo(cell, kLongestExcerpt);
    return {};
}

/// What a source reads in place of a cell.
std::string_view insteadOf(std::string_view cell, const ColumnSource& source) {
    if (source.then)
        return *source.then;
    if (!source.firstOf.empty())
        cell = trimmed(cell.substr(0, cell.find(source.firstOf)));
    if (source.beforeBrackets)
        cell = trimmed(cell.substr(0, bracketAt(cell)));
    if (source.inBrackets)
        cell = bracketed(cell);
    for (const std::string& beginning : source.strip)
        if (cell.starts_with(beginning))
            cell.remove_prefix(beginning.size());
    return source.values.apply(cell);
}

constexpr size_t kNowhere = std::numeric_limits<size_t>::max(); ///< A column that no row has.

bool rejectsAnyRow(std::string_view problem) {
    return problem == code::kNulInValue || problem == code::kBadId || problem == code::kRoundedId;
}

} // namespace

RowMapper::RowMapper(const Plan& plan, FindingCounter& findings)
    : record(plan.mapping->entity)
    , m_plan(plan)
    , m_findings(findings)
    , m_stage(crm::fieldIndex(plan.mapping->entity, "stage"))
    , m_closed(crm::fieldIndex(plan.mapping->entity, "is_closed"))
    , m_won(crm::fieldIndex(plan.mapping->entity, "is_won"))
    , m_currency(crm::fieldIndex(plan.mapping->entity, "currency"))
    , m_name(crm::fieldIndex(plan.mapping->entity, "name")) {
    const auto& reaching = reachingFields(plan.mapping->entity);
    for (const PlannedField& field : plan.fields)
        if (std::ranges::find(reaching, field.field) != reaching.end())
            m_reaching.push_back(&field);
}

RowMapper::Kind RowMapper::map(const Row& row, size_t part) {
    record = crm::Record(m_plan.mapping->entity);
    if (!m_plan.mapping->unpivot.empty()) {
        // A broken row is rejected by the mapping that reads the file first.
        m_unpivot = &m_plan.unpivot[part];
        if (!row.problem.empty() || cellAt(row, m_unpivot->column).empty())
            return Kind::Nothing;
    }
    const bool whole = row.problem.empty();
    const std::string quoteLine =
        row.problem == code::kOpenQuote ? std::to_string(row.quoteLine) : std::string();
    if ((whole || refuse(row.problem, FindingCounter::kFile, quoteLine)) && widthFits(row)) {
        if (leftOut(row))
            return Kind::Skipped;
        m_noticed.clear();
        if (readFields(row)) {
            countNoticed(row);
            return Kind::Record;
        }
    }
    const std::string* id = record.get<std::string>(0);
    rejection.id = id ? *id : std::string();
    rejection.line = row.line;
    rejection.cells.clear();
    for (const std::string_view cell : row.cells)
        rejection.cells.emplace_back(unguarded(cell));
    rejection.name = firstOf(row, m_plan.nameColumns);
    rejection.stage = firstOf(row, m_plan.stageColumns);
    rejection.owner = firstOf(row, m_plan.ownerColumns);
    return Kind::Rejected;
}

bool RowMapper::mayReachBeyond(Day day, const Row& row) const {
    if (!m_plan.mapping->unpivot.empty())
        return true;
    return std::ranges::any_of(m_reaching, [&](const PlannedField* field) {
        if (field->rule->fallback || !field->rule->join.empty())
            return true;
        const CellResult cell = readSources(*field, row).cell;
        const auto* moment = std::get_if<crm::Moment>(&cell.value);
        return moment && moment->on > day;
    });
}

std::vector<std::string> RowMapper::mergedIds(const Row& row) const {
    std::vector<std::string> ids;
    for (const size_t column : m_plan.merged)
        for (const std::string_view id : split(cellAt(row, column), ';'))
            if (!trimmed(id).empty())
                ids.emplace_back(trimmed(id));
    return ids;
}

void RowMapper::countNoticed(const Row& row) {
    for (const Noticed& item : m_noticed) {
        if (item.level == Level::Note) {
            m_findings.add(item.level, item.code, item.column, item.text);
            continue;
        }
        const std::string* name = m_name < 0 ? nullptr : record.get<std::string>(m_name);
        m_findings.addPlace(item.level, item.code, item.column,
                            {record.id(), name ? std::string_view(*name) : std::string_view(), row.line,
                             item.text, firstOf(row, m_plan.stageColumns),
                             firstOf(row, m_plan.ownerColumns)});
    }
}

bool RowMapper::refuse(std::string_view code, int column, std::string_view value) {
    rejection.code = code;
    rejection.column = column < 0 ? std::string() : m_plan.header->names()[static_cast<size_t>(column)];
    rejection.value = value;
    rejection.canImport = false;
    return false;
}

bool RowMapper::refuseByChoice(std::string_view code, int column, std::string_view value) {
    std::ignore = refuse(code, column, value);
    rejection.canImport = true;
    return false;
}

/// Cells may be missing only behind the last header with a name, and stand behind it only when empty.
bool RowMapper::widthFits(const Row& row) {
    const size_t width = m_plan.header->width();
    const size_t most = m_plan.header->names().size();
    const bool extra =
        std::any_of(row.cells.begin() + static_cast<std::ptrdiff_t>(std::min(most, row.cells.size())),
                    row.cells.end(), [](std::string_view cell) { return !trimmed(cell).empty(); });
    if (row.cells.size() >= width && !extra)
        return true;
    return refuse(code::kWrongWidth, FindingCounter::kFile,
                  std::to_string(row.cells.size()) + "/" + std::to_string(width));
}

bool RowMapper::leftOut(const Row& row) const {
    const auto& equal = m_plan.skipWhenEqual;
    if (equal.size() > 1 && std::ranges::all_of(equal, [&](size_t column) {
            return cellAt(row, column) == cellAt(row, equal.front());
        }))
        return true;
    return std::ranges::any_of(m_plan.keepWhen, [&](const auto& rule) {
        return std::ranges::find(*rule.second, asciiLower(cellAt(row, rule.first))) == rule.second->end();
    });
}

bool RowMapper::readFields(const Row& row) {
    m_rowCurrency = currencyOf(row);
    m_cellCurrency.clear();
    bool stageApplied = false;
    for (const PlannedField& field : m_plan.fields) {
        if (field.rule->join.empty()) {
            if (!readField(field, row))
                return false;
            continue;
        }
        if (!std::exchange(stageApplied, true) && !applyStage())
            return false;
        const bool given = !readSources(field, row).cell.null();
        if (!given)
            joinFields(field);
        if (given ? !readField(field, row) : !hasRequired(field))
            return false;
    }
    if (!stageApplied && !applyStage())
        return false;
    nameCurrency();
    readOwnColumns(row);
    return agrees();
}

/// Rows of one id that say different things may be unwanted as a whole.
bool RowMapper::agrees() {
    if (!m_plan.refusedIds.contains(record.id()))
        return true;
    const int column =
        m_plan.idColumns.empty() ? FindingCounter::kFile : static_cast<int>(m_plan.idColumns.front());
    return refuseByChoice(code::kRepeatedId, column, record.id());
}

bool RowMapper::survives(std::string_view problem, int column) const {
    const auto chosen = m_plan.treatmentOf(unknownCellCode(problem), column);
    return chosen ? *chosen == Treatment::Import : !rejectsAnyRow(problem);
}

/// A column that is there and empty takes the stored value away.
void RowMapper::readOwnColumns(const Row& row) {
    for (const auto& [own, columns] : m_plan.ownColumns) {
        crm::OwnCell& cell = record.own[own->name];
        cell.filters = own->filters;
        for (const size_t column : columns) {
            Reading reading{readCell(crm::FieldType::Text, cellAt(row, column), {}), column,
                            cellAt(row, column)};
            if (reading.cell.null())
                continue;
            countNotes(reading);
            cell.text = std::get<std::string>(std::move(reading.cell.value));
            break;
        }
    }
}

/// The currency that a column names, in capitals where it is a code.
std::string RowMapper::currencyOf(const Row& row) const {
    for (const auto& [column, source] : m_plan.currencies) {
        const std::string_view cell = cellAt(row, column);
        const std::string_view text = source ? insteadOf(cell, *source) : cell;
        if (isNullToken(text))
            continue;
        std::string code(text);
        std::ranges::transform(code, code.begin(),
                               [](char c) { return c >= 'a' && c <= 'z' ? char(c - 'a' + 'A') : c; });
        if (looksLikeCurrency(code))
            return code;
        const std::string_view called = currencyCalled(text);
        return std::string(called.empty() ? text : called);
    }
    return {};
}

bool RowMapper::readField(const PlannedField& field, const Row& row) {
    Reading reading = readSources(field, row);
    CellResult& cell = reading.cell;
    if (!cell.currency.empty())
        takeCurrency(reading);
    if (cell.notes != 0)
        countNotes(reading);
    record.present.set(static_cast<size_t>(field.field));
    if (!cell.problem.empty()) {
        const int column = static_cast<int>(reading.column);
        if (field.required)
            return refuse(cell.problem, column, reading.text);
        if (!survives(cell.problem, column))
            return refuseByChoice(cell.problem, column, reading.text);
        notice({Level::Warn, unknownCellCode(cell.problem), column, reading.text});
        return true;
    }
    if (cell.thousandths && m_rowCurrency.empty())
        record.assumed.push_back({field.field, assumedDigits(), *cell.thousandths});
    if (!cell.null())
        record.values[static_cast<size_t>(field.field)] = std::move(cell.value);
    else if (field.rule->fallback)
        record.values[static_cast<size_t>(field.field)] = *field.rule->fallback;
    return hasRequired(field);
}

size_t RowMapper::columnOf(const PlannedSource& source) const {
    if (source.source->unpivot == Unpivot::Cell)
        return m_unpivot->column;
    if (source.source->unpivot != Unpivot::Beside)
        return source.column;
    const auto beside = m_unpivot->beside.find(source.source);
    return beside == m_unpivot->beside.end() ? kNowhere : beside->second;
}

std::string_view RowMapper::cellOf(const PlannedSource& source, const Row& row) const {
    if (source.source->unpivot == Unpivot::Name)
        return m_unpivot->name;
    if (source.source->unpivot == Unpivot::Group)
        return m_unpivot->group;
    return cellAt(row, columnOf(source));
}

RowMapper::Reading RowMapper::readSources(const PlannedField& field, const Row& row) const {
    Reading empty;
    for (const PlannedSource& planned : field.sources) {
        const std::string_view cell = cellOf(planned, row);
        if (cell.empty() || !isWanted(planned, row) ||
            (!planned.plain && !beginsWithOne(cell, planned.source->prefixes)))
            continue;
        const std::string_view text = planned.plain ? cell : insteadOf(cell, *planned.source);
        Reading reading{readText(field, planned, row, text), columnOf(planned), cell};
        if (!reading.cell.null() || !reading.cell.problem.empty())
            return reading;
        empty.cell.notes |= reading.cell.notes;
        empty.column = planned.column;
        empty.text = cell;
    }
    return empty;
}

CellResult RowMapper::readText(const PlannedField& field, const PlannedSource& planned, const Row& row,
                               std::string_view text) const {
    const bool number = row.isNumber(columnOf(planned));
    if (field.type != crm::FieldType::Money && !number)
        return readCell(field.type, text, planned.format);
    CellFormat format = planned.format;
    format.currency = m_rowCurrency.empty() ? m_plan.currency : m_rowCurrency;
    format.leastDigits = m_rowCurrency.empty() ? m_plan.leastDigits : 0;
    // A number of a workbook has a point, whatever mark the texts of the column show.
    if (number)
        format.decimalMark = '.';
    format.from1904 = number && row.from1904;
    return readCell(field.type, text, format);
}

void RowMapper::countNotes(const Reading& reading) {
    for (unsigned n = 0, left = reading.cell.notes; left != 0; ++n, left >>= 1U) {
        if (left & 1U)
            notice({Level::Note, noteCode(n), static_cast<int>(reading.column), reading.text});
    }
}

/// A column may give several fields; what is to say of its cell is said once.
void RowMapper::notice(const Noticed& item) {
    if (std::ranges::none_of(m_noticed, [&](const Noticed& known) {
            return known.column == item.column && known.code == item.code;
        }))
        m_noticed.push_back(item);
}

bool RowMapper::hasRequired(const PlannedField& field) {
    if (!field.required ||
        !std::holds_alternative<std::monostate>(record.values[static_cast<size_t>(field.field)]))
        return true;
    const int column =
        field.sources.empty() ? FindingCounter::kFile : static_cast<int>(field.sources.front().column);
    return refuse(field.field == 0 ? code::kMissingId : code::kMissingValue, column, {});
}

void RowMapper::joinFields(const PlannedField& field) {
    std::string text;
    bool any = false;
    for (size_t i = 0; i < field.rule->join.size(); ++i) {
        const auto piece = crm::plainText(record.values[static_cast<size_t>(field.rule->join[i])]);
        if (!piece && !field.rule->joinGaps) {
            record.set(field.field, {});
            return;
        }
        any = any || piece.has_value();
        text += (i == 0 ? "" : field.rule->joinWith) + piece.value_or(std::string());
    }
    record.set(field.field, any ? crm::Value(std::move(text)) : crm::Value());
}

} // namespace gtm::ingest
