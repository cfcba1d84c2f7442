// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/measure_draft.h"

#include "core/base/text.h"
#include "core/base/toml_reader.h"
#include "core/ingest/measure_cells.h"
#include "core/ingest/number_text.h"
#include "core/ingest/raw_table.h"
#include "core/ingest/values.h"

#include <algorithm>

namespace gtm::ingest {

namespace {

/// Of the filled cells of a column, what they can be read as.
struct ColumnSight {
    std::int64_t filled = 0, dates = 0, numbers = 0, percents = 0;
    std::int64_t monthFirst = 0, dayFirst = 0, point = 0, comma = 0;
    std::string eitherDate, eitherNumber; ///< Examples that read both ways.

    /// `written` as a number: a workbook holds it with a point, and it shows nothing about the mark of texts.
    void add(std::string_view cell, bool written) {
        if (isNullToken(cell))
            return;
        ++filled;
        const DateHint date = dateHint(withoutWeekday(cell));
        dates += date.date;
        monthFirst += date.order == OrderHint::Mdy;
        dayFirst += date.order == OrderHint::Dmy;
        if (date.order == OrderHint::Ambiguous && eitherDate.empty())
            eitherDate = cell;
        auto number = parseNumber(cell, '.');
        if (!number && !written)
            number = parseNumber(cell, ',');
        numbers += number.has_value();
        percents += number && number->percent;
        const MarkHint mark = number && !written ? markHint(cell) : MarkHint::None;
        point += mark == MarkHint::Point;
        comma += mark == MarkHint::Comma;
        if (mark == MarkHint::Ambiguous && eitherNumber.empty())
            eitherNumber = cell;
    }
    [[nodiscard]] bool isDate() const { return filled > 0 && dates == filled; }
    [[nodiscard]] bool isNumber() const { return filled > 0 && numbers == filled && !isDate(); }
    [[nodiscard]] const char* unit() const { return percents == filled ? "ratio" : "count"; }
};

/// What the values show; empty where they show nothing or contradict each other.
template<typename Value>
std::optional<Value> shownBy(std::int64_t first, std::int64_t second, bool ambiguous, Value a, Value b) {
    if (first > 0 && second > 0)
        return std::nullopt;
    if (second > 0)
        return b;
    return first > 0 || !ambiguous ? std::optional(a) : std::nullopt;
}

void addColumnDrafts(MeasureDraft& draft, const std::vector<std::string>& header,
                     const std::vector<ColumnSight>& columns) {
    ColumnSight dates, numbers;
    const auto add = [](ColumnSight& sum, const ColumnSight& one) {
        sum.monthFirst += one.monthFirst;
        sum.dayFirst += one.dayFirst;
        sum.point += one.point;
        sum.comma += one.comma;
        if (sum.eitherDate.empty())
            sum.eitherDate = one.eitherDate;
        if (sum.eitherNumber.empty())
            sum.eitherNumber = one.eitherNumber;
    };
    for (size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].isDate()) {
            draft.dateColumns.push_back(header[i]);
            add(dates, columns[i]);
        } else if (columns[i].isNumber() && !header[i].empty()) {
            draft.columns.push_back({header[i], header[i], MeasureFold::Sum, columns[i].unit(), "higher",
                                     true, columns[i].filled});
            add(numbers, columns[i]);
        }
    }
    if (!draft.dateColumns.empty())
        draft.dateColumn = draft.dateColumns.front();
    draft.orderExample = dates.eitherDate;
    draft.order =
        shownBy(dates.monthFirst, dates.dayFirst, !dates.eitherDate.empty(), DateOrder::Mdy, DateOrder::Dmy);
    if (!draft.order && draft.orderExample.empty()) // some are written one way, and some the other
        draft.orderExample = draft.dateColumn;
    draft.markExample = numbers.eitherNumber;
    draft.decimalMark = shownBy(numbers.point, numbers.comma, !numbers.eitherNumber.empty(), '.', ',');
    if (!draft.decimalMark && draft.markExample.empty())
        draft.markExample = draft.columns.front().column;
}

void writeLine(std::string& toml, const char* key, const std::string& value) {
    toml += std::string(key) + " = " + tomlText(value) + '\n';
}

} // namespace

std::string MeasureDraft::missing() const {
    if (name.empty())
        return "give these measures a name";
    if (dateColumn.empty())
        return "no column holds the day";
    if (!order)
        return "say whether " + orderExample + " begins with the month or with the day";
    if (!decimalMark)
        return "say whether " + markExample + " has a decimal point or a decimal comma";
    if (std::ranges::none_of(columns, &MeasureColumnDraft::taken))
        return "every column is left out";
    return {};
}

Result<MeasureDraft> proposeMeasures(const std::filesystem::path& file, std::stop_token stop) {
    const auto sources = tablesAt(file);
    if (!sources)
        return tl::unexpected(sources.error());
    if (sources->empty())
        return fail(Code::NothingToImport, file.string());
    const auto table = RawTable::open(sources->front(), {}, stop);
    if (!table)
        return tl::unexpected(table.error());
    if (!table->readable())
        return fail(Code::NothingToImport, file.string());
    MeasureDraft draft;
    draft.name = measureNameOf(file.stem().string());
    std::vector<ColumnSight> columns(table->header().size());
    auto read = table->forCells(
        [&](const Row& row) {
            ++draft.rows;
            for (size_t i = 0; i < columns.size(); ++i)
                columns[i].add(trimmed(row.cells[i]), row.isNumber(i));
        },
        stop);
    if (!read)
        return tl::unexpected(read.error());
    addColumnDrafts(draft, table->header(), columns);
    return draft;
}

std::string measureNameOf(const std::string& title) {
    std::string name;
    for (const char letter : asciiLower(title)) {
        const bool plain = (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
        if (plain)
            name += letter;
        else if (!name.empty() && name.back() != '_')
            name += '_';
    }
    while (!name.empty() && name.back() == '_')
        name.pop_back();
    return name.empty() ? "measure" : name;
}

Result<MeasureSet> declare(const MeasureDraft& draft) {
    if (const std::string missing = draft.missing(); !missing.empty())
        return fail(Code::BadDefinition, draft.name.empty() ? draft.dateColumn : draft.name, missing);
    std::string toml;
    writeLine(toml, "name", draft.name);
    writeLine(toml, "date", draft.dateColumn);
    writeLine(toml, "date_order", *draft.order == DateOrder::Dmy ? "dmy" : "mdy");
    writeLine(toml, "decimal_mark", std::string(1, *draft.decimalMark));
    for (const MeasureColumnDraft& column : draft.columns) {
        if (!column.taken)
            continue;
        toml += "\n[[measure]]\n";
        writeLine(toml, "name", measureNameOf(column.title));
        writeLine(toml, "title", column.title);
        writeLine(toml, "column", column.column);
        writeLine(toml, "fold", std::string(name(column.fold)));
        writeLine(toml, "unit", column.unit);
        writeLine(toml, "direction", column.direction);
    }
    return parseMeasureSet(toml, draft.name);
}

} // namespace gtm::ingest
