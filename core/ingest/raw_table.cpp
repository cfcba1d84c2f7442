// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/raw_table.h"

#include "core/base/text.h"
#include "core/ingest/codes.h"
#include "core/ingest/finding_counter.h"
#include "core/ingest/footer.h"

#include <algorithm>

namespace gtm::ingest {

namespace {

constexpr std::int64_t kRowsBetweenStops = 1000;

bool isFilled(std::string_view cell) {
    return !trimmed(cell).empty();
}

/// Columns up to the last cell that is not blank.
size_t extentOf(const std::vector<std::string_view>& cells) {
    const auto last = std::find_if(cells.rbegin(), cells.rend(), isFilled);
    return static_cast<size_t>(cells.rend() - last);
}

/// A row that only its beginning is known of; an open quote swallowed what follows, and that is all there is.
bool isCut(const Row& row) {
    return !row.problem.empty() && row.problem != code::kOpenQuote;
}

/// What is wrong with the row of the header; its cells are then incomplete.
Result<std::string> problemOfHeader(const Table& table) {
    auto rows = openRows(table.source, table.survey);
    if (!rows)
        return tl::unexpected(rows.error());
    Row row;
    while ((*rows)->next(row)) {
        if (row.line >= table.headerLine)
            return std::string(row.problem);
    }
    return std::string();
}

std::string withoutNul(std::string_view text) {
    std::string out(text);
    std::erase(out, '\0');
    return out;
}

} // namespace

Result<RawTable> RawTable::open(const SourceFile& source, const SurveyChoice& choice,
                                const std::stop_token& stop) {
    static const auto profiles = builtInProfiles();
    SurveyChoice asked = choice;
    asked.anySheet = false;
    auto table =
        openTable(source, profiles ? std::span(*profiles) : std::span<const Profile>(), nullptr, asked, stop);
    if (!table)
        return tl::unexpected(table.error());
    return of(std::move(*table), stop);
}

Result<RawTable> RawTable::of(Table table, const std::stop_token& stop) {
    RawTable raw(std::move(table));
    for (Finding& finding : raw.m_table.report().findings) {
        // What is shown is seen: where two encodings may be meant, the usual one is taken and named.
        const bool importAsks = finding.code == code::kNeedsAnswer && !raw.m_table.survey.encodingOpen;
        if (finding.code != code::kUnrecognised && finding.code != code::kVersionTable && !importAsks)
            raw.m_findings.push_back(std::move(finding));
    }
    if (!raw.readable())
        return raw;
    if (auto measured = raw.measure(stop); !measured)
        return tl::unexpected(measured.error());
    return raw;
}

bool RawTable::readable() const {
    return m_table.survey.refused.empty() && !m_table.survey.encodingOpen;
}

Result<std::unique_ptr<Body>> RawTable::openBody() const {
    auto rows = openRows(m_table.source, m_table.survey);
    if (!rows)
        return tl::unexpected(rows.error());
    const TableShape& shape = m_table.shape;
    return std::make_unique<Body>(std::move(*rows), m_table.headerLine, shape,
                                  FooterTest{[&shape](const Row& row, bool afterBlank) {
                                      return mayBeFooter(row, shape, afterBlank);
                                  }});
}

Result<void> RawTable::measure(const std::stop_token& stop) {
    auto body = openBody();
    if (!body)
        return tl::unexpected(body.error());
    const std::vector<std::string>& names = m_table.shape.header;
    const size_t width = extentOf({names.begin(), names.end()});
    FindingCounter counter;
    const auto problem = problemOfHeader(m_table);
    if (!problem)
        return tl::unexpected(problem.error());
    m_complete = problem->empty();
    if (!m_complete)
        counter.add(Level::Reject, *problem, FindingCounter::kFile, std::to_string(m_table.headerLine));
    std::vector<std::int64_t> uses;
    std::int64_t count = 0;
    Row row;
    for (; (*body)->next(row); ++count) {
        if (count % kRowsBetweenStops == 0 && stop.stop_requested())
            return fail(Code::Cancelled, m_table.source.path);
        if (!row.problem.empty()) {
            const std::int64_t line = row.problem == code::kOpenQuote ? row.quoteLine : row.line;
            counter.add(Level::Reject, row.problem, FindingCounter::kFile, std::to_string(line));
            m_complete = false;
        }
        if (isCut(row))
            continue;
        if (row.textAfterQuote)
            counter.add(Level::Note, code::kTextAfterQuote, FindingCounter::kFile, {});
        if (row.cells.size() < width || extentOf(row.cells) > names.size())
            counter.add(Level::Note, code::kRaggedRows, FindingCounter::kFile,
                        std::to_string(row.cells.size()) + "/" + std::to_string(width));
        uses.resize(std::max(uses.size(), row.cells.size()));
        for (size_t i = 0; i < row.cells.size(); ++i)
            uses[i] += isFilled(row.cells[i]);
    }
    if ((*body)->failure())
        return tl::unexpected(*(*body)->failure());
    chooseColumns(uses, count);
    for (auto& list : {(*body)->findings(), counter.findings(m_header)})
        m_findings.insert(m_findings.end(), list.begin(), list.end());
    return {};
}

/// Columns without a name and without a value at either edge are none; those behind the last name count where
/// most rows use them.
void RawTable::chooseColumns(const std::vector<std::int64_t>& uses, std::int64_t rows) {
    const std::vector<std::string>& names = m_table.shape.header;
    const auto used = [&](size_t i) { return i < uses.size() && uses[i] > 0; };
    const auto named = [&](size_t i) { return i < names.size() && isFilled(names[i]); };
    size_t end = 0;
    for (size_t i = 0; i < std::max(names.size(), uses.size()); ++i) {
        if (named(i) || (used(i) && (i < names.size() || uses[i] * 2 > rows)))
            end = i + 1;
    }
    while (m_first < end && !named(m_first) && !used(m_first))
        ++m_first;
    for (size_t i = m_first; i < end; ++i)
        m_header.push_back(i < names.size() ? withoutNul(trimmed(names[i])) : std::string());
}

Result<void> RawTable::forRows(const RowSink& sink, const std::stop_token& stop) const {
    return forCells([&](const Row& row) { sink(row.cells, row.line); }, stop);
}

Result<void> RawTable::forCells(const CellSink& sink, const std::stop_token& stop) const {
    if (!readable())
        return {};
    auto body = openBody();
    if (!body)
        return tl::unexpected(body.error());
    Row row, given;
    std::vector<std::string> cleaned;
    for (std::int64_t count = 0; (*body)->next(row); ++count) {
        if (count % kRowsBetweenStops == 0 && stop.stop_requested())
            return fail(Code::Cancelled, m_table.source.path);
        if (isCut(row))
            continue;
        const size_t end = std::max(m_first + m_header.size(), extentOf(row.cells));
        row.cells.resize(end);
        given.line = row.line;
        given.cells.assign(row.cells.begin() + static_cast<std::ptrdiff_t>(m_first), row.cells.end());
        given.numbers.clear();
        for (size_t i = m_first; i < row.numbers.size(); ++i)
            given.numbers.push_back(row.numbers[i]);
        cleaned.clear();
        cleaned.reserve(given.cells.size()); // So that what a cell was changed to stays where it is.
        for (std::string_view& cell : given.cells) {
            if (cell.find('\0') != std::string_view::npos)
                cell = cleaned.emplace_back(withoutNul(cell));
        }
        sink(given);
    }
    if ((*body)->failure())
        return tl::unexpected(*(*body)->failure());
    return {};
}

} // namespace gtm::ingest
