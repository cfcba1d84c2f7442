// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/column_survey.h"

#include "core/base/text.h"
#include "core/ingest/codes.h"
#include "core/ingest/number_text.h"

#include <algorithm>

namespace gtm::ingest {

namespace {

constexpr int kAnyCentury = 2000; ///< Whichever it is, the time of day is seen.

bool isTime(crm::FieldType type) {
    return type == crm::FieldType::Day || type == crm::FieldType::Moment;
}
bool isNumber(crm::FieldType type) {
    return type == crm::FieldType::Number || type == crm::FieldType::Ratio || type == crm::FieldType::Money;
}

/// Of values that contradict each other the many are right about the few, as long as those are strays: they
/// are cells that cannot be read then. Otherwise nobody but the user knows.
constexpr std::int64_t kManyToOne = 20;

/// Whether the first, or the second, is what the column is written in; empty: that has to be asked.
std::optional<bool> prevails(std::int64_t first, std::int64_t second) {
    if (first >= kManyToOne * second)
        return true;
    if (second >= kManyToOne * first)
        return false;
    return std::nullopt;
}

void keepFirst(std::string& place, std::string_view text) {
    if (place.empty())
        place = text;
}

Finding question(const std::string& column, std::int64_t rows, const std::string& example,
                 const std::string& answer) {
    Finding open = makeFinding(Level::Reject, code::kNeedsAnswer, example, rows, column);
    open.answer = answer;
    return open;
}

template<typename Apply>
void forSourcesOf(Plan& plan, size_t column, bool (*ofType)(crm::FieldType), Apply apply) {
    for (PlannedField& field : plan.fields) {
        for (PlannedSource& source : field.sources) {
            if (source.column == column && ofType(field.type))
                apply(source.format);
        }
    }
}

std::map<size_t, std::vector<size_t>> columnsTogether(const Plan& plan) {
    std::map<size_t, std::vector<size_t>> together;
    std::map<const ColumnSource*, size_t> first; // Null: of the columns that are unpivoted.
    const auto add = [&](const ColumnSource* kind, size_t column) {
        together[first.try_emplace(kind, column).first->second].push_back(column);
    };
    for (const UnpivotColumn& column : plan.unpivot) {
        add(nullptr, column.column);
        for (const auto& [source, beside] : column.beside)
            add(source, beside);
    }
    return together;
}

/// What all columns of a file that could be decided agree on; an export has one locale.
template<typename Choice>
std::optional<Choice> agreed(const std::map<size_t, std::optional<Choice>>& decided) {
    std::optional<Choice> common;
    for (const auto& [column, choice] : decided) {
        if (!choice)
            continue;
        if (common && *common != *choice)
            return std::nullopt;
        common = choice;
    }
    return common;
}

} // namespace

std::string answerLines(const Profile& profile, const std::string& line) {
    if (!profile.builtIn)
        return line;
    return "name = \"my-" + profile.name + "\"\nextends = \"" + profile.name + "\"\n" + line;
}

ColumnSurvey::ColumnSurvey(const Plan& plan, const Profile& profile) {
    const Reading& reading = plan.mapping->reading;
    m_together = columnsTogether(plan);
    for (const PlannedField& field : plan.fields) {
        for (const PlannedSource& source : field.sources) {
            if (source.source->unpivot == Unpivot::Name || source.source->unpivot == Unpivot::Group)
                continue;
            const bool usual = profile.builtIn && reading.dateOrder == DateOrder::Ymd;
            if (isTime(field.type) && (usual || reading.dateOrder == DateOrder::Auto))
                m_dates[source.column].usual = usual;
            if (field.type == crm::FieldType::Ratio && profile.builtIn && reading.ratioScale > 1)
                m_ratios[source.column];
            if (isTime(field.type) && plan.asksZone)
                m_times[source.column];
            if (isNumber(field.type) && reading.decimalMark == DecimalMark::Auto)
                m_numbers[source.column];
        }
    }
}

void ColumnSurvey::addDate(DateColumn& column, std::string_view cell) {
    const DateHint hint = dateHint(cell);
    if (hint.order == OrderHint::Mdy)
        keepFirst(column.monthExample, trimmed(cell));
    if (hint.order == OrderHint::Dmy)
        keepFirst(column.dayExample, trimmed(cell));
    column.monthFirst += hint.order == OrderHint::Mdy;
    column.dayFirst += hint.order == OrderHint::Dmy;
    column.either += hint.order == OrderHint::Either;
    column.ambiguous += hint.order == OrderHint::Ambiguous;
    column.shortYears += hint.date && hint.shortYear;
    column.fullYears += hint.date && !hint.shortYear;
    if (hint.order == OrderHint::Ambiguous)
        keepFirst(column.ambiguousExample, trimmed(cell));
    if (hint.shortYear)
        keepFirst(column.shortExample, trimmed(cell));
}

void ColumnSurvey::addNumber(NumberColumn& column, std::string_view cell) {
    const MarkHint hint = markHint(cell);
    if (hint == MarkHint::Point)
        keepFirst(column.pointExample, trimmed(cell));
    if (hint == MarkHint::Comma)
        keepFirst(column.commaExample, trimmed(cell));
    column.point += hint == MarkHint::Point;
    column.comma += hint == MarkHint::Comma;
    const bool both = cell.find('.') != std::string_view::npos && cell.find(',') != std::string_view::npos;
    column.pointLast += both && hint == MarkHint::Point;
    column.commaLast += both && hint == MarkHint::Comma;
    column.ambiguous += hint == MarkHint::Ambiguous;
    if (hint == MarkHint::Ambiguous)
        keepFirst(column.example, trimmed(cell));
}

/// Whether the mark is a point or a comma makes no difference to what is above 1.
void ColumnSurvey::addRatio(RatioColumn& column, std::string_view cell) {
    for (const char mark : {'.', ','})
        if (const auto number = parseNumber(cell, mark); number && !number->percent) {
            const double value = toDouble(*number);
            column.above += value > 1;
            column.within += value > 0 && value <= 1;
            return;
        }
}

bool ColumnSurvey::isUnusual() const {
    const auto ordered = [](const auto& entry) {
        const DateColumn& column = entry.second;
        return column.usual && column.monthFirst + column.dayFirst + column.either + column.ambiguous > 0;
    };
    return std::ranges::any_of(m_dates, ordered) || std::ranges::any_of(m_ratios, [](const auto& entry) {
               return entry.second.above == 0 && entry.second.within > 0;
           });
}

bool ColumnSurvey::needed() const {
    return !m_numbers.empty() || !m_times.empty() ||
           std::ranges::any_of(m_dates, [](const auto& entry) { return !entry.second.usual; });
}

void ColumnSurvey::addTime(TimeColumn& column, std::string_view cell) {
    std::optional<WrittenTime> written;
    for (const DateOrder order : {DateOrder::Mdy, DateOrder::Dmy})
        if (!written)
            written = parseTime(trimmed(cell), order, kAnyCentury);
    if (!written || !written->time || written->time->count() == 0 || written->offset)
        return;
    ++column.zoneless;
    keepFirst(column.example, trimmed(cell));
}

void ColumnSurvey::add(const Row& row) {
    const auto each = [&row, this](size_t index, const auto& take) {
        const auto together = m_together.find(index);
        for (const size_t at : together == m_together.end() ? std::vector{index} : together->second)
            if (at < row.cells.size() && !row.cells[at].empty())
                take(at);
    };
    for (auto& [index, column] : m_dates)
        each(index, [&date = column, &row](size_t at) { addDate(date, row.cells[at]); });
    for (auto& [index, column] : m_ratios)
        each(index, [&ratio = column, &row](size_t at) { addRatio(ratio, trimmed(row.cells[at])); });
    for (auto& [index, column] : m_times)
        each(index, [&time = column, &row](size_t at) { addTime(time, row.cells[at]); });
    for (auto& [index, column] : m_numbers)
        each(index, [&number = column, &row](size_t at) {
            if (!row.isNumber(at)) // What a workbook holds as a number is written with a point everywhere.
                addNumber(number, row.cells[at]);
        });
}

void ColumnSurvey::decideDates(Plan& plan, FindingCounter& findings, const Profile& profile,
                               std::vector<Finding>& open) const {
    const auto& names = plan.header->names();
    std::map<size_t, std::optional<DateOrder>> decided;
    for (const auto& [index, column] : m_dates) {
        if (column.monthFirst + column.dayFirst == 0)
            continue;
        if (const auto month = prevails(column.monthFirst, column.dayFirst))
            decided[index] = *month ? DateOrder::Mdy : DateOrder::Dmy;
    }
    const auto common = agreed(decided);
    for (const auto& [index, column] : m_dates) {
        if (column.usual && column.monthFirst + column.dayFirst + column.either + column.ambiguous == 0)
            continue;
        DateOrder order = decided.contains(index) ? *decided.at(index) : DateOrder::Mdy;
        const bool torn = column.monthFirst > 0 && column.dayFirst > 0;
        if (torn && decided.contains(index))
            findings.add(Level::Warn, code::kMixedDateOrder, static_cast<int>(index),
                         order == DateOrder::Mdy ? "mdy" : "dmy",
                         std::min(column.monthFirst, column.dayFirst));
        if (!decided.contains(index) && (torn || column.ambiguous > 0)) {
            order = torn ? DateOrder::Mixed : common.value_or(DateOrder::Mixed);
            if (order == DateOrder::Mixed)
                open.push_back(question(names[index], column.monthFirst + column.dayFirst + column.ambiguous,
                                        torn ? column.tornExample() : column.ambiguousExample,
                                        answerLines(profile, "date_order = \"mdy\" # or \"dmy\"\n")));
        }
        if (order != DateOrder::Mixed && column.monthFirst + column.dayFirst + column.ambiguous > 0)
            findings.add(Level::Note, code::kDateOrder, static_cast<int>(index),
                         order == DateOrder::Mdy ? "mdy" : "dmy",
                         column.monthFirst + column.dayFirst + column.either + column.ambiguous);
        if (column.shortYears > 0 && column.fullYears == 0 && plan.mapping->reading.century == 0)
            open.push_back(question(names[index], column.shortYears, column.shortExample,
                                    answerLines(profile, "century = 2000\n")));
        forSourcesOf(plan, index, isTime, [&](CellFormat& format) { format.dateOrder = order; });
    }
}

void ColumnSurvey::decideNumbers(Plan& plan, FindingCounter& findings, const Profile& profile,
                                 std::vector<Finding>& open) const {
    const auto& names = plan.header->names();
    std::map<size_t, std::optional<char>> decided;
    for (const auto& [index, column] : m_numbers) {
        if (column.point + column.comma == 0)
            continue;
        auto point = prevails(column.point, column.comma);
        if ((column.pointLast > 0) != (column.commaLast > 0)) { // they tell, unless the many say otherwise
            const bool told = column.pointLast > 0;
            point = point.value_or(told) == told ? std::optional(told) : std::nullopt;
        }
        if (point)
            decided[index] = *point ? '.' : ',';
    }
    const auto common = agreed(decided);
    for (const auto& [index, column] : m_numbers) {
        char mark = decided.contains(index) ? *decided.at(index) : '.';
        const bool torn = column.point > 0 && column.comma > 0;
        if (torn && mark != 0 && decided.contains(index))
            findings.add(Level::Warn, code::kMixedDecimalMark, static_cast<int>(index),
                         std::string_view(&mark, 1), mark == '.' ? column.comma : column.point);
        if (!decided.contains(index) && (torn || column.ambiguous > 0)) {
            mark = torn ? '\0' : common.value_or('\0');
            if (mark == 0)
                open.push_back(question(names[index], column.point + column.comma + column.ambiguous,
                                        torn ? column.tornExample() : column.example,
                                        answerLines(profile, "decimal_mark = \".\" # or \",\"\n")));
        }
        if (mark != 0 && column.point + column.comma + column.ambiguous > 0)
            findings.add(Level::Note, code::kDecimalMark, static_cast<int>(index), std::string_view(&mark, 1),
                         column.point + column.comma + column.ambiguous);
        forSourcesOf(plan, index, isNumber, [&](CellFormat& format) { format.decimalMark = mark; });
    }
}

void ColumnSurvey::decideRatios(Plan& plan, FindingCounter& findings) const {
    for (const auto& [index, column] : m_ratios)
        if (column.above == 0 && column.within > 0) {
            findings.add(Level::Note, code::kRatioScale, static_cast<int>(index), {}, column.within);
            forSourcesOf(plan, index, isNumber, [](CellFormat& format) { format.ratioScale = 1; });
        }
}

/// An export is written in one zone: its first column with such times asks for all of them.
void ColumnSurvey::askZone(const Plan& plan, const Profile& profile, std::vector<Finding>& open) const {
    const auto first =
        std::ranges::find_if(m_times, [](const auto& column) { return column.second.zoneless > 0; });
    if (first == m_times.end())
        return;
    open.push_back(question(plan.header->names()[first->first], first->second.zoneless, first->second.example,
                            answerLines(profile, "time_zone = \"" + plan.written.id() + "\"\n")));
}

std::vector<Finding> ColumnSurvey::decide(Plan& plan, FindingCounter& findings,
                                          const Profile& profile) const {
    std::vector<Finding> open;
    decideDates(plan, findings, profile, open);
    decideNumbers(plan, findings, profile, open);
    decideRatios(plan, findings);
    askZone(plan, profile, open);
    return open;
}

} // namespace gtm::ingest
