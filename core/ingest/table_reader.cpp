// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/table_reader.h"

#include "core/base/text.h"
#include "core/ingest/body.h"
#include "core/ingest/codes.h"
#include "core/ingest/column_survey.h"
#include "core/ingest/footer.h"
#include "core/ingest/reach.h"
#include "core/ingest/repeated_ids.h"
#include "core/ingest/row_mapper.h"

#include <algorithm>

namespace gtm::ingest {

namespace {

constexpr std::int64_t kRowsBetweenLooks = 1000; ///< At the stop token and the progress.
constexpr size_t kKeptOfBrokenCell = 1000;

/// The rows below the header.
Result<Body> openBody(const Table& table, const Plan& plan) {
    auto rows = openRows(table.source, table.survey);
    if (!rows)
        return tl::unexpected(rows.error());
    FooterTest footers;
    if (plan.mapping->reading.footers)
        footers = {[&plan](const Row& row, bool afterBlank) { return mayBeFooter(row, plan, afterBlank); },
                   [&plan](const Row& row) { return hasId(row, plan); },
                   {}};
    if (plan.mapping->reading.footers && table.survey.book) // only workbooks have formatted reports
        footers.isSubtotal = [&plan](const Row& row) { return isSubtotal(row, plan); };
    return Body(std::move(*rows), table.headerLine, table.shape, std::move(footers));
}

/// Whether rows of one id with different values are not wanted.
bool refusesRepeated(const Plan& plan) {
    return std::ranges::any_of(plan.choices, [](const RowChoice& choice) {
        return choice.code == code::kRepeatedId && choice.treatment == Treatment::Reject;
    });
}

/// Of a row that could not be read as one the cells may be of any length; their beginnings tell enough.
void shorten(std::vector<std::string>& cells) {
    for (std::string& cell : cells)
        cell.resize(cutTo(cell, kKeptOfBrokenCell).size());
}

} // namespace

struct TableReader::State {
    const Table& table;
    FindingCounter findings;
    std::unique_ptr<Plan> plan;
    std::vector<Finding> open;   ///< What keeps the file from being read.
    std::vector<Finding> around; ///< What was left out around the rows.
    std::int64_t rowsRead = 0;
    std::int64_t rejected = 0;

    [[nodiscard]] Result<void> survey(const std::stop_token& stop);
    [[nodiscard]] Result<RepeatedIds> findRepeated(const std::stop_token& stop) const;
};

namespace {

/// One run over the rows of a file.
class Run {
  public:
    Run(const Table& table, const Plan& plan, FindingCounter& findings, const RowSinks& sinks)
        : m_table(table), m_plan(plan), m_findings(findings), m_sinks(sinks), m_mapper(plan, findings) {}
    /// Passes over rows that do not reach beyond a day, as it is when they are met; null: over none.
    void passOver(const std::optional<Day>* reached) { m_reached = reached; }

    [[nodiscard]] Result<void> readAll(const std::stop_token& stop);
    [[nodiscard]] std::int64_t rowsRead() const { return m_rowsRead; }
    [[nodiscard]] std::int64_t rejected() const { return m_rejected; }
    [[nodiscard]] std::vector<Finding> around() { return std::move(m_around); }

  private:
    [[nodiscard]] Result<void> give(const Row& row);
    [[nodiscard]] Result<void> give(const Row& row, size_t part);

    const Table& m_table;
    const Plan& m_plan;
    FindingCounter& m_findings;
    const RowSinks& m_sinks;
    RowMapper m_mapper;
    const std::optional<Day>* m_reached = nullptr;
    std::vector<Finding> m_around;
    std::int64_t m_rowsRead = 0;
    std::int64_t m_rejected = 0;
};

Result<void> Run::readAll(const std::stop_token& stop) {
    auto body = openBody(m_table, m_plan);
    if (!body)
        return tl::unexpected(body.error());
    Row row;
    for (std::int64_t seen = 0; body->next(row); ++seen) {
        if (seen % kRowsBetweenLooks == 0) {
            if (stop.stop_requested())
                return fail(Code::Cancelled, m_table.source.path);
            const auto bytes = static_cast<double>(std::max<std::uint64_t>(1, m_table.survey.bytes));
            if (m_sinks.progress)
                m_sinks.progress(m_rowsRead, std::min(1.0, static_cast<double>(body->position()) / bytes));
        }
        if (auto given = give(row); !given)
            return given;
    }
    if (body->failure())
        return tl::unexpected(*body->failure());
    m_around = body->findings();
    if (m_sinks.progress)
        m_sinks.progress(m_rowsRead, 1.0);
    return {};
}

Result<void> Run::give(const Row& row) {
    if (m_plan.leftOutLines.contains(row.line))
        return {};
    if (m_reached && *m_reached && !m_mapper.mayReachBeyond(**m_reached, row)) {
        ++m_rowsRead;
        return {};
    }
    if (row.textAfterQuote)
        m_findings.add(Level::Note, code::kTextAfterQuote, FindingCounter::kFile, {});
    for (size_t part = 0; part < m_mapper.parts(); ++part)
        if (auto given = give(row, part); !given)
            return given;
    return {};
}

Result<void> Run::give(const Row& row, size_t part) {
    switch (m_mapper.map(row, part)) {
    case RowMapper::Kind::Nothing:
        return {};
    case RowMapper::Kind::Skipped:
        m_findings.add(Level::Note, code::kSkippedRows, FindingCounter::kFile, {});
        return {};
    case RowMapper::Kind::Record:
        ++m_rowsRead;
        if (m_sinks.merged)
            for (std::string& id : m_mapper.mergedIds(row))
                m_sinks.merged(std::move(id), m_mapper.record.id());
        return m_sinks.record(std::move(m_mapper.record), row.line);
    case RowMapper::Kind::Rejected:
        break;
    }
    ++m_rowsRead;
    ++m_rejected;
    Rejection rejection = m_mapper.rejection;
    rejection.path = m_table.place();
    if (!row.problem.empty())
        shorten(rejection.cells);
    return m_sinks.rejection(std::move(rejection));
}

} // namespace

TableReader::TableReader(std::unique_ptr<State> state) : m_state(std::move(state)) {}
TableReader::~TableReader() = default;
TableReader::TableReader(TableReader&&) noexcept = default;
TableReader& TableReader::operator=(TableReader&&) noexcept = default;

/// Looks at all rows where that is needed, or where the first thousand are not written as usual.
Result<void> TableReader::State::survey(const std::stop_token& stop) {
    ColumnSurvey columns(*plan, *table.recognition.profile);
    auto body = openBody(table, *plan);
    if (!body)
        return tl::unexpected(body.error());
    Row row;
    for (std::int64_t seen = 0; body->next(row); ++seen) {
        if (seen % kRowsBetweenLooks == 0) {
            if (stop.stop_requested())
                return fail(Code::Cancelled, table.source.path);
            if (seen > 0 && !columns.needed() && !columns.isUnusual())
                return {};
        }
        columns.add(row);
    }
    if (body->failure())
        return tl::unexpected(*body->failure());
    open = columns.decide(*plan, findings, *table.recognition.profile);
    return {};
}

/// Reads the table for nothing else.
Result<RepeatedIds> TableReader::State::findRepeated(const std::stop_token& stop) const {
    RepeatedIds repeated;
    if (!plan->mapping->unpivot.empty())
        return repeated;
    FindingCounter unsaid;
    const RowSinks sinks{[&](crm::Record&& record, std::int64_t line) -> Result<void> {
                             repeated.add(record, line);
                             return {};
                         },
                         [](Rejection&&) -> Result<void> { return {}; },
                         {}};
    if (auto done = Run(table, *plan, unsaid, sinks).readAll(stop); !done)
        return tl::unexpected(done.error());
    return repeated;
}

ReadOptions optionsFor(const Table& table, const ReadOptions& options) {
    ReadOptions reading = options;
    const auto said = options.zones.find(table.recognition.profile->source);
    if (options.asksZone && said != options.zones.end())
        reading.written = said->second;
    std::erase_if(reading.choices, [&](const RowChoice& one) { return one.place != table.place(); });
    reading.asksZone = options.asksZone && said == options.zones.end() && !table.recognition.sample;
    return reading;
}

Result<TableReader> TableReader::open(const Table& table, const ReadOptions& options,
                                      const std::stop_token& stop) {
    auto state = std::make_unique<State>(State{table, {}, nullptr, {}, {}, 0, 0});
    const Recognition& recognition = table.recognition;
    state->plan =
        makePlan(*recognition.mapping, recognition.header, optionsFor(table, options), state->findings);
    for (const std::string& header : state->plan->missing)
        state->open.push_back(makeFinding(Level::Reject, code::kMissingColumn, {}, 0, header));
    if (state->open.empty() && !table.asksEncoding()) {
        if (auto surveyed = state->survey(stop); !surveyed)
            return tl::unexpected(surveyed.error());
        if (refusesRepeated(*state->plan)) {
            const auto repeated = state->findRepeated(stop);
            if (!repeated)
                return tl::unexpected(repeated.error());
            state->plan->refusedIds = repeated->ids();
        }
    }
    return TableReader(std::move(state));
}

bool TableReader::ready() const {
    return m_state->open.empty() && !m_state->table.asksEncoding();
}

void TableReader::leaveOut(std::set<std::int64_t> lines) {
    m_state->plan->leftOutLines = std::move(lines);
}

Result<void> TableReader::run(const RowSinks& sinks, const std::stop_token& stop) {
    if (!ready())
        return {};
    Run run(m_state->table, *m_state->plan, m_state->findings, sinks);
    auto done = run.readAll(stop);
    m_state->rowsRead = run.rowsRead();
    m_state->rejected = run.rejected();
    m_state->around = run.around();
    return done;
}

Result<void> TableReader::reach(Reach& reach,
                                const std::function<void(std::int64_t rows, double fraction)>& progress,
                                const std::stop_token& stop) {
    if (!ready())
        return {};
    std::optional<Day> certain = reach.certain();
    std::int64_t whole = 0;
    const RowSinks sinks{[&](crm::Record&& record, std::int64_t) -> Result<void> {
                             reach.add(newestOf(record));
                             certain = reach.certain();
                             ++whole;
                             return {};
                         },
                         [&](Rejection&&) -> Result<void> {
                             ++whole;
                             return {};
                         },
                         progress};
    Run run(m_state->table, *m_state->plan, m_state->findings, sinks);
    run.passOver(&certain);
    if (auto done = run.readAll(stop); !done)
        return done;
    reach.add(certain, std::max<std::int64_t>(0, run.rowsRead() - whole));
    return {};
}

FileReport TableReader::report() const {
    FileReport out = m_state->table.report();
    out.rowsRead = m_state->rowsRead;
    out.rejected = m_state->rejected;
    out.skippedColumns = m_state->plan->skippedColumns;
    for (Finding& finding : m_state->findings.findings(out.header))
        out.findings.push_back(std::move(finding));
    out.findings.insert(out.findings.end(), m_state->around.begin(), m_state->around.end());
    out.findings.insert(out.findings.end(), m_state->open.begin(), m_state->open.end());
    return out;
}

Result<std::optional<Finding>> TableReader::repeatedRows(const std::stop_token& stop) const {
    const auto repeated = m_state->findRepeated(stop);
    if (!repeated)
        return tl::unexpected(repeated.error());
    std::vector<FindingPlace> rows = repeated->rows();
    if (rows.empty())
        return std::nullopt;
    const Plan& plan = *m_state->plan;
    Finding finding =
        makeFinding(Level::Warn, code::kRepeatedId, rows.front().id, std::ssize(rows),
                    plan.idColumns.empty() ? std::string() : plan.header->names()[plan.idColumns.front()]);
    rows.resize(std::min(rows.size(), static_cast<size_t>(kMostPlaces)));
    finding.places = std::move(rows);
    return finding;
}

} // namespace gtm::ingest
