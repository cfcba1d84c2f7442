// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/measure_job.h"

#include "core/base/text.h"
#include "core/ingest/batch_log.h"
#include "core/ingest/codes.h"
#include "core/ingest/finding_counter.h"
#include "core/ingest/measure_cells.h"
#include "core/ingest/number_text.h"
#include "core/ingest/reach.h"
#include "core/ingest/values.h"
#include "core/store/measures.h"

#include <algorithm>
#include <cmath>

namespace gtm::ingest {

namespace {

constexpr int kPercentDigits = 2; ///< A ratio is a fraction of one: `12.5%` is 0.125.

/// A measure that is a column, and where its cells stand.
struct Column {
    const Measure* measure;
    int cell, only = -1;
};

/// A line of a file as days and numbers.
class RowReader {
  public:
    RowReader(const MeasureSet& set, const std::vector<std::string>& header)
        : m_set(set), m_date(columnOf(header, set.dateColumn)) {
        for (const Measure& measure : set.measures)
            if (!measure.column.empty())
                m_columns.push_back({&measure, columnOf(header, measure.column),
                                     measure.only ? columnOf(header, measure.only->first) : -1});
    }

    [[nodiscard]] std::optional<Day> day(const std::vector<std::string_view>& cells) const {
        const auto written = parseTime(withoutWeekday(trimmed(cells[static_cast<size_t>(m_date)])),
                                       m_set.dateOrder, m_set.century);
        return written && !written->shortYear ? std::optional(written->day) : std::nullopt;
    }
    [[nodiscard]] std::string_view dateCell(const std::vector<std::string_view>& cells) const {
        return cells[static_cast<size_t>(m_date)];
    }
    [[nodiscard]] const std::vector<Column>& columns() const { return m_columns; }

  private:
    const MeasureSet& m_set;
    int m_date;
    std::vector<Column> m_columns;
};

} // namespace

Result<MeasureJob> MeasureJob::open(const ImportPlan& plan, MeasureSet set, std::stop_token stop) {
    MeasureJob job;
    job.m_plan = plan;
    job.m_set = std::move(set);
    const auto sources = findSources(plan.paths);
    if (!sources)
        return tl::unexpected(sources.error());
    for (const SourceFile& source : *sources) {
        if (source.kind != SourceKind::Table)
            job.m_files.push_back({nullptr, leftAlone(source)});
        else if (auto opened = job.openFile(source, stop); !opened)
            return tl::unexpected(opened.error());
    }
    if (job.m_files.empty())
        return fail(Code::NothingToImport, plan.paths.empty() ? std::string() : plan.paths.front().string());
    return job;
}

Result<void> MeasureJob::openFile(const SourceFile& source, std::stop_token stop) {
    SurveyChoice choice;
    choice.sheet = m_plan.sheet;
    auto table = RawTable::open(source, choice, stop);
    if (!table)
        return tl::unexpected(table.error());
    if (isLeftOut(m_plan, table->table().place()))
        return {};
    File file{nullptr, table->table().report()};
    file.report.findings = table->findings();
    file.report.vendor = file.report.entity = file.report.profile = {};
    file.report.header = table->header();
    if (table->readable()) {
        const auto missing = missingColumns(m_set, table->header());
        for (const std::string& column : missing)
            file.report.findings.push_back(
                makeFinding(Level::Reject, code::kMissingColumn, column, 0, column));
        if (missing.empty()) {
            file.report.entity = std::string(crm::entityName(crm::Entity::MeasureDay));
            file.report.profile = m_set.name;
            file.table = std::make_unique<RawTable>(std::move(*table));
        }
    }
    m_files.push_back(std::move(file));
    return {};
}

bool MeasureJob::hasTables() const {
    return std::ranges::any_of(m_files, [](const File& file) { return file.table != nullptr; });
}

Result<void> MeasureJob::describeFiles(std::stop_token) {
    for (const File& file : m_files)
        m_report.files.push_back(file.report);
    m_report.asOf = m_plan.asOf;
    return {};
}

Result<void> MeasureJob::readRows(File& file, Days& days, std::vector<Rejection>& rejections,
                                  std::stop_token stop) const {
    const RowReader reader(m_set, file.report.header);
    FindingCounter counter;
    const auto number = [&](const Row& row, const Column& column) -> std::optional<double> {
        const auto at = static_cast<size_t>(column.cell);
        const std::string_view text = trimmed(row.cells[at]);
        if (isNullToken(text))
            return std::nullopt;
        // A number of a workbook has a point, whatever mark the set declares for texts.
        const char mark = row.isNumber(at) ? '.' : m_set.decimalMark;
        auto read = parseNumber(text, mark);
        if (read && read->percent && column.measure->unit == "ratio")
            read->scale += kPercentDigits;
        if (read && std::isfinite(toDouble(*read)))
            return toDouble(*read);
        counter.addPlace(Level::Warn, code::kBadCell, column.cell, {{}, {}, row.line, text});
        return std::nullopt;
    };
    auto done = file.table->forCells(
        [&](const Row& row) {
            const auto& cells = row.cells;
            ++file.report.rowsRead;
            const auto day = reader.day(cells);
            if (!day) {
                const std::string date(trimmed(reader.dateCell(cells)));
                rejections.push_back({file.report.path,
                                      row.line,
                                      m_set.dateColumn,
                                      date,
                                      std::string(date.empty() ? code::kMissingValue : code::kBadDate),
                                      {cells.begin(), cells.end()}});
                ++file.report.rejected;
                return;
            }
            ++file.rows[*day];
            DayCells& measures = days[*day];
            for (const Column& column : reader.columns()) {
                auto& kept = measures[column.measure->name];
                if (column.only >= 0 &&
                    trimmed(cells[static_cast<size_t>(column.only)]) != column.measure->only->second)
                    continue;
                kept.push_back(number(row, column));
            }
        },
        stop);
    std::ranges::move(counter.findings(file.report.header), std::back_inserter(file.report.findings));
    return done;
}

crm::Record MeasureJob::recordOf(const Measure& measure, Day day,
                                 const std::vector<std::optional<double>>& cells) {
    crm::Record record(crm::Entity::MeasureDay);
    const auto set = [&](std::string_view field, crm::Value value) {
        record.set(crm::fieldIndex(record.entity, field), std::move(value));
    };
    const auto value = foldCells(measure.fold, cells);
    set("id", measure.name + '|' + isoText(day));
    set("measure", measure.name);
    set("day", day);
    set("rows", static_cast<double>(cells.size()));
    set("value", value ? crm::Value(*value) : crm::Value());
    return record;
}

store::Outcome MeasureJob::storeDay(Day day, const DayCells& measures, store::RecordWriter& writer) const {
    bool inserted = false, updated = false, known = false;
    for (const auto& [name, cells] : measures) {
        crm::Record record = recordOf(*m_set.find(name), day, cells);
        // A day that has no row of a measure is absent from it, unless it had one before.
        if (cells.empty() && !writer.knows(record.id()))
            continue;
        const store::Outcome outcome = writer.put(std::move(record));
        inserted |= outcome == store::Outcome::Inserted;
        updated |= outcome == store::Outcome::Updated;
        known |= outcome == store::Outcome::Unchanged || outcome == store::Outcome::Older;
    }
    if (updated || (inserted && known))
        return store::Outcome::Updated;
    return inserted ? store::Outcome::Inserted : store::Outcome::Unchanged;
}

void MeasureJob::storeDays(const Days& days, store::RecordWriter& writer) {
    for (const auto& [day, measures] : days) {
        raise(m_newest, day);
        const store::Outcome outcome = storeDay(day, measures, writer);
        m_hasNews |= outcome != store::Outcome::Unchanged;
        for (File& file : m_files)
            if (const auto rows = file.rows.find(day); rows != file.rows.end()) {
                FileReport& report = file.report;
                (outcome == store::Outcome::Updated    ? report.updated
                 : outcome == store::Outcome::Inserted ? report.inserted
                                                       : report.unchanged) += rows->second;
            }
    }
}

Result<void> MeasureJob::checkNames(SQLite::Database& connection) const {
    for (const auto& [name, toml] : store::measureSets(connection)) {
        const auto before = parseMeasureSet(toml, name);
        if (!before)
            return tl::unexpected(before.error());
        for (const Measure& kept : before->measures) {
            const Measure* now = m_set.find(kept.name);
            if (name != m_set.name && now)
                return fail(Code::BadDefinition, m_set.name,
                            "the measure '" + kept.name + "' is declared by " + name +
                                " already; write another name");
            const bool same =
                now && now->column == kept.column && now->fold == kept.fold && now->only == kept.only;
            if (name == m_set.name && !kept.column.empty() && !same)
                return fail(
                    Code::BadDefinition, m_set.name,
                    "the measure '" + kept.name +
                        "' is declared otherwise here than where its days were imported; give it, or the "
                        "set, another name");
        }
    }
    return {};
}

Result<void> MeasureJob::store(SQLite::Database& connection, const store::Batch& batch,
                               store::ControlTotals& totals, const ProgressFn& progress,
                               std::stop_token stop) {
    if (auto unique = checkNames(connection); !unique)
        return unique;
    store::keepMeasureSet(connection, m_set.name, m_set.toml);
    Days days;
    std::vector<std::vector<Rejection>> rejections(m_files.size());
    for (size_t i = 0; i < m_files.size(); ++i) {
        File& file = m_files[i];
        if (!file.table)
            continue;
        if (auto read = readRows(file, days, rejections[i], stop); !read)
            return read;
        if (auto checked = checkRejects(m_plan, file.report); !checked)
            return checked;
        if (progress)
            progress({ImportProgress::Step::Storing, static_cast<int>(i), static_cast<int>(m_files.size()),
                      file.report.path, file.report.rowsRead,
                      kStoringShare * static_cast<double>(i + 1) / static_cast<double>(m_files.size())});
    }
    store::RecordWriter writer(
        connection, {crm::Entity::MeasureDay, store::systemId(connection, m_set.name), batch.id, batch.asOf},
        totals[std::string(crm::entityName(crm::Entity::MeasureDay))]);
    storeDays(days, writer);
    for (size_t i = 0; i < m_files.size(); ++i) {
        const File& file = m_files[i];
        writeFileReport(connection, batch.id, file.report,
                        file.table ? file.table->table().survey.hash : Hash128{}, rejections[i]);
        m_report.files.push_back(file.report);
        std::ranges::move(rejections[i], std::back_inserter(m_report.rejections));
    }
    return {};
}

} // namespace gtm::ingest
