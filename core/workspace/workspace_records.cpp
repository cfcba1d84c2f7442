// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/resources.h"
#include "core/report/board.h"
#include "core/report/lens.h"
#include "core/report/records.h"
#include "core/workspace/display_reader.h"
#include "core/workspace/workspace_state.h"

namespace gtm {

namespace {

constexpr int kLifeWeeks = 104;

std::vector<report::RecordKey> keysOf(SQLite::Statement& rows) {
    std::vector<report::RecordKey> found;
    while (rows.executeStep()) {
        const std::string type = rows.getColumn(0).getString();
        for (size_t i = 0; i < kpi::kRecordTypes; ++i)
            if (kpi::name(static_cast<kpi::RecordType>(i)) == type)
                found.push_back({static_cast<kpi::RecordType>(i), rows.getColumn(1).getInt()});
    }
    return found;
}

std::vector<report::RecordKey> findRecord(SQLite::Database& connection, const std::string& id) {
    SQLite::Statement rows(connection, resourceText("sql/find_record.sql"));
    rows.bind(1, id);
    return keysOf(rows);
}

std::vector<std::pair<std::string, std::string>> ownValuesOf(SQLite::Database& connection,
                                                             const std::string& id) {
    std::vector<std::pair<std::string, std::string>> values;
    SQLite::Statement rows(connection, resourceText("sql/own_values_of_id.sql"));
    rows.bind(1, id);
    rows.bind(2, static_cast<int>(crm::Entity::Opportunity));
    rows.bind(3, static_cast<int>(crm::Entity::Lead));
    rows.bind(4, static_cast<int>(crm::Entity::Account));
    rows.bind(5, static_cast<int>(crm::Entity::Contact));
    while (rows.executeStep())
        values.emplace_back(rows.getColumn(0).getString(), rows.getColumn(1).getString());
    return values;
}

/// A pattern for what contains these words, with nothing in them that stands for something else.
std::string patternOf(const std::string& words) {
    std::string pattern = "%";
    for (const char letter : words) {
        if (letter == '%' || letter == '_' || letter == '\\')
            pattern += '\\';
        pattern += letter;
    }
    return pattern + '%';
}

/// Handoffs and checks are about a record and no records of their own.
bool standsForItself(const report::RecordKey& record) {
    return record.type != kpi::RecordType::Handoff && record.type != kpi::RecordType::Quality;
}

/// The KPI of a request, and the last day of its week.
struct Asked {
    const kpi::Definition* definition;
    Day week;
};
Result<Asked> askedFor(const Workspace& workspace, const Workspace::State& state, const KpiRequest& request) {
    if (workspace.empty())
        return fail(Code::NoData, workspace.path().string());
    const auto found = checkRequest(state.catalogue(), state.engine(), request);
    if (!found)
        return tl::unexpected(found.error());
    return Asked{*found, state.weekEnding(request.week)};
}

} // namespace

Result<report::RecordList> Workspace::records(const KpiRequest& request) const {
    KpiRequest one = request; // with its weeks: what they need may be known from the page that shows them
    one.by.clear();
    one.withSignal = false;
    auto series = kpi(one);
    if (!series)
        return tl::unexpected(series.error());
    return untilStopped(request.stop, [&](const Pulse& pulse) -> Result<report::RecordList> {
        const kpi::Engine engine = m_state->engine(&pulse);
        const auto found = checkRequest(m_state->catalogue(), engine, one);
        if (!found)
            return tl::unexpected(found.error()); // a measure has days, no records
        const kpi::Definition& definition = **found;
        kpi::Point& point = series->points.back();
        const kpi::Span span = request.period ? engine.spanOfPeriod(definition, *request.period)
                                              : engine.spanOfWeek(definition, point.period.last);
        return m_state->ask(pulse, [&](SQLite::Database& connection) {
            DisplayReader reader(connection, m_state->currency, m_state->displays);
            return report::buildRecords(
                m_state->catalogue(), engine, definition, span, request.filter, point,
                [&](kpi::RecordType type, std::int32_t rid) { return reader.read(type, rid); });
        });
    });
}

Result<report::ValueTrends> Workspace::trends(const KpiRequest& request) const {
    const auto asked = askedFor(*this, *m_state, request);
    if (!asked)
        return tl::unexpected(asked.error());
    return untilStopped(request.stop, [&](const Pulse& pulse) -> Result<report::ValueTrends> {
        return report::valueTrends(m_state->engine(&pulse), *asked->definition, asked->week, request.weeks,
                                   request.by, request.filter);
    });
}

Result<std::vector<report::KpiChart>> Workspace::charts(const KpiRequest& request) const {
    const auto asked = askedFor(*this, *m_state, request);
    if (!asked)
        return tl::unexpected(asked.error());
    return untilStopped(request.stop, [&](const Pulse& pulse) -> Result<std::vector<report::KpiChart>> {
        return report::kpiCharts(m_state->catalogue(), m_state->engine(&pulse), *asked->definition,
                                 asked->week, request.filter);
    });
}

Result<report::WhatMoved> Workspace::whatMoved(const KpiRequest& request) const {
    const auto asked = askedFor(*this, *m_state, request);
    if (!asked)
        return tl::unexpected(asked.error());
    const Day compared = m_state->weekEnding(request.compared.value_or(asked->week - days{7}));
    return untilStopped(request.stop, [&](const Pulse& pulse) -> Result<report::WhatMoved> {
        report::WhatMoved answer;
        answer.definition = *asked->definition;
        answer.moved = kpi::whatMoved(m_state->engine(&pulse), m_state->catalogue(), answer.definition,
                                      compared, asked->week, request.by, request.filter);
        return m_state->ask(pulse, [&](SQLite::Database& connection) {
            DisplayReader reader(connection, m_state->currency, m_state->displays);
            for (const kpi::MovedRecord& record : answer.moved.records) {
                const kpi::RecordType type = m_state->catalogue().find(record.kpi)->record;
                report::RecordDisplay display = reader.read(type, record.record);
                answer.rows.push_back({std::move(display.recordType), std::move(display.id),
                                       std::move(display.name), std::move(display.account), record.factor,
                                       record.movement, record.before, record.after, record.effect});
            }
            return std::move(answer);
        });
    });
}

Result<std::vector<report::RecordDisplay>> Workspace::findRecords(const std::string& words, int most) const {
    if (empty())
        return fail(Code::NoData, path().string());
    std::vector<report::RecordDisplay> found;
    if (words.empty())
        return found;
    return m_state->ask([&](SQLite::Database& connection) {
        SQLite::Statement rows(connection, resourceText("sql/find_by_words.sql"));
        rows.bind(1, words);
        rows.bind(2, patternOf(words));
        rows.bind(3, most);
        DisplayReader reader(connection, m_state->currency, m_state->displays);
        for (const report::RecordKey& record : keysOf(rows))
            found.push_back(reader.read(record.type, record.rid));
        return std::move(found);
    });
}

Result<report::RecordLife> Workspace::recordLife(const std::string& id, std::optional<Day> week) const {
    if (empty())
        return fail(Code::NoData, path().string());
    report::RecordLife life;
    life.id = id;
    std::vector<report::RecordKey> records;
    auto read = m_state->ask([&](SQLite::Database& connection) {
        records = findRecord(connection, id);
        life.own = ownValuesOf(connection, id);
        DisplayReader reader(connection, m_state->currency, m_state->displays);
        for (const report::RecordKey& record : records)
            if (standsForItself(record))
                life.records.push_back(reader.read(record.type, record.rid));
    });
    if (!read)
        return tl::unexpected(read.error());
    if (records.empty())
        return fail(Code::UnknownRecord, id);
    return untilStopped({}, [&](const Pulse&) -> Result<report::RecordLife> {
        const kpi::FactSet& facts = m_state->facts;
        const Day last = m_state->weekEnding(week);
        Day first = last;
        if (!week)
            first = std::max(
                last - days{7 * (kLifeWeeks - 1)},
                m_state->weekEnding(report::firstDayOf(m_state->catalogue(), facts, records).value_or(last)));
        std::vector<Day> endings;
        for (Day ending = first; ending <= last; ending += days{7})
            endings.push_back(ending);
        life.uses = report::recordUses(m_state->catalogue(), facts, records, endings);
        return std::move(life);
    });
}

Result<std::vector<report::LensReading>> Workspace::lens(const KpiRequest& request) const {
    if (empty())
        return fail(Code::NoData, path().string());
    const auto found = checkRequest(m_state->catalogue(), m_state->engine(), request);
    if (!found)
        return tl::unexpected(found.error());
    const auto variants = kpi::lensOf(request.kpi, m_state->catalogue());
    if (!variants)
        return tl::unexpected(variants.error());
    const Day week = m_state->weekEnding(request.week);
    const report::LensAsk ask{request.period, week, request.filter};
    const auto read = [&](const Pulse& pulse,
                          SQLite::Database& connection) -> Result<std::vector<report::LensReading>> {
        std::vector<report::LensReading> readings;
        for (const kpi::LensVariant& variant : *variants) {
            pulse.look();
            const auto view = kpi::LensView::open(
                [&](const kpi::Definition& theirs) -> const kpi::FactTable& {
                    return m_state->lensFacts(connection, theirs);
                },
                m_state->catalogue(), m_state->facts, **found, variant);
            if (!view)
                return tl::unexpected(view.error());
            readings.push_back(report::readLens(*view, variant, ask));
        }
        return readings;
    };
    return untilStopped(request.stop, [&](const Pulse& pulse) {
        return m_state->ask(pulse, [&](SQLite::Database& connection) { return read(pulse, connection); });
    });
}

} // namespace gtm
