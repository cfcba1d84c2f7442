// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/table_reader.h"

#include "core/base/text.h"
#include "core/ingest/codes.h"
#include "core/ingest/column_survey.h"
#include "core/ingest/footer.h"
#include "core/ingest/row_mapper.h"

#include <algorithm>
#include <utility>

namespace gtm::ingest {

namespace {

constexpr std::int64_t kRowsBetweenLooks = 1000; ///< At the stop token and the progress.
constexpr size_t kMostFooterRows = 50;
constexpr size_t kKeptOfBrokenCell = 1000;

/// The reader, behind the header.
Result<CsvReader> openBody(const Table& table) {
    auto reader = openRows(table.source, table.survey);
    Row row;
    for (size_t i = 0; reader && i <= table.recognition.headerRow; ++i)
        static_cast<void>(reader->next(row));
    return reader;
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
    std::vector<Finding> open; ///< What keeps the file from being read.
    std::int64_t rowsRead = 0;
    std::int64_t rejected = 0;

    [[nodiscard]] Result<void> survey(const std::stop_token& stop);
};

namespace {

/// One run over the rows of a file.
class Run {
  public:
    Run(const Table& table, const Plan& plan, FindingCounter& findings, const RowSinks& sinks)
        : m_table(table), m_plan(plan), m_findings(findings), m_sinks(sinks), m_mapper(plan, findings) {}

    [[nodiscard]] Result<void> readAll(const std::stop_token& stop);
    [[nodiscard]] std::int64_t rowsRead() const { return m_rowsRead; }
    [[nodiscard]] std::int64_t rejected() const { return m_rejected; }

  private:
    [[nodiscard]] Result<void> take(const Row& row);
    [[nodiscard]] Result<void> takeHeldBack();
    [[nodiscard]] Result<void> give(const Row& row);
    [[nodiscard]] Result<void> give(const Row& row, size_t part);
    void countFooters();

    const Table& m_table;
    const Plan& m_plan;
    FindingCounter& m_findings;
    const RowSinks& m_sinks;
    RowMapper m_mapper;
    std::vector<KeptRow> m_heldBack; ///< Footers, if nothing but footers follows.
    bool m_afterBlank = false;
    std::int64_t m_rowsRead = 0;
    std::int64_t m_rejected = 0;
};

Result<void> Run::readAll(const std::stop_token& stop) {
    auto reader = openBody(m_table);
    if (!reader)
        return tl::unexpected(reader.error());
    Row row;
    for (std::int64_t seen = 0; reader->next(row); ++seen) {
        if (seen % kRowsBetweenLooks == 0) {
            if (stop.stop_requested())
                return fail(Code::Cancelled, m_table.source.path);
            const auto bytes = static_cast<double>(std::max<std::uint64_t>(1, m_table.survey.bytes));
            if (m_sinks.progress)
                m_sinks.progress(m_rowsRead, static_cast<double>(reader->stream().position()) / bytes);
        }
        if (auto taken = take(row); !taken)
            return taken;
    }
    if (reader->failure())
        return tl::unexpected(*reader->failure());
    countFooters();
    if (m_sinks.progress)
        m_sinks.progress(m_rowsRead, 1.0);
    return {};
}

Result<void> Run::take(const Row& row) {
    if (isBlankRow(row)) {
        m_afterBlank = true;
        return {};
    }
    const bool afterBlank = std::exchange(m_afterBlank, false) || row.afterBlank || !m_heldBack.empty();
    if (m_plan.mapping->reading.footers && m_heldBack.size() < kMostFooterRows &&
        mayBeFooter(row, m_plan, afterBlank)) {
        m_heldBack.emplace_back(row);
        return {};
    }
    if (auto taken = takeHeldBack(); !taken)
        return taken;
    return give(row);
}

/// A record follows: what looked like a footer is a row like any other.
Result<void> Run::takeHeldBack() {
    for (const KeptRow& kept : std::exchange(m_heldBack, {})) {
        if (auto given = give(kept.row()); !given)
            return given;
    }
    return {};
}

Result<void> Run::give(const Row& row) {
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
        return m_sinks.record(std::move(m_mapper.record), row.line);
    case RowMapper::Kind::Rejected:
        break;
    }
    ++m_rowsRead;
    ++m_rejected;
    Rejection rejection = m_mapper.rejection;
    rejection.path = m_table.source.path;
    if (!row.problem.empty())
        shorten(rejection.cells);
    return m_sinks.rejection(std::move(rejection));
}

void Run::countFooters() {
    for (const KeptRow& kept : m_heldBack) {
        std::string text;
        const Row row = kept.row();
        for (const std::string_view cell : row.cells)
            text += (text.empty() || trimmed(cell).empty() ? "" : " ") + std::string(trimmed(cell));
        m_findings.add(Level::Note, code::kFooter, FindingCounter::kFile, text);
    }
}

} // namespace

TableReader::TableReader(std::unique_ptr<State> state) : m_state(std::move(state)) {}
TableReader::~TableReader() = default;
TableReader::TableReader(TableReader&&) noexcept = default;
TableReader& TableReader::operator=(TableReader&&) noexcept = default;

Result<void> TableReader::State::survey(const std::stop_token& stop) {
    ColumnSurvey columns(*plan);
    if (!columns.needed())
        return {};
    auto reader = openBody(table);
    if (!reader)
        return tl::unexpected(reader.error());
    Row row;
    for (std::int64_t seen = 0; reader->next(row); ++seen) {
        if (seen % kRowsBetweenLooks == 0 && stop.stop_requested())
            return fail(Code::Cancelled, table.source.path);
        columns.add(row);
    }
    if (reader->failure())
        return tl::unexpected(*reader->failure());
    open = columns.decide(*plan, findings, *table.recognition.profile);
    return {};
}

Result<TableReader> TableReader::open(const Table& table, const ReadOptions& options,
                                      const std::stop_token& stop) {
    auto state = std::make_unique<State>(State{table, {}, nullptr, {}, 0, 0});
    const Recognition& recognition = table.recognition;
    state->plan = makePlan(*recognition.mapping, recognition.header, options, state->findings);
    for (const std::string& header : state->plan->missing)
        state->open.push_back({.level = Level::Reject,
                               .code = std::string(code::kMissingColumn),
                               .column = header,
                               .rows = 0,
                               .value = {},
                               .answer = {}});
    if (state->open.empty()) {
        if (auto surveyed = state->survey(stop); !surveyed)
            return tl::unexpected(surveyed.error());
    }
    return TableReader(std::move(state));
}

bool TableReader::ready() const {
    return m_state->open.empty();
}

Result<void> TableReader::run(const RowSinks& sinks, const std::stop_token& stop) {
    if (!ready())
        return {};
    Run run(m_state->table, *m_state->plan, m_state->findings, sinks);
    auto done = run.readAll(stop);
    m_state->rowsRead = run.rowsRead();
    m_state->rejected = run.rejected();
    return done;
}

FileReport TableReader::report() const {
    FileReport out = m_state->table.report();
    out.rowsRead = m_state->rowsRead;
    out.rejected = m_state->rejected;
    out.skippedColumns = m_state->plan->skippedColumns;
    for (Finding& finding : m_state->findings.findings(out.header))
        out.findings.push_back(std::move(finding));
    out.findings.insert(out.findings.end(), m_state->open.begin(), m_state->open.end());
    return out;
}

} // namespace gtm::ingest
