// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/board.h"

#include "core/base/parallel.h"
#include "core/kpi/status.h"
#include "core/report/board_measures.h"
#include "core/report/format.h"
#include "core/report/kpi_words.h"
#include "core/report/panels.h"
#include "core/report/phrase.h"

#include <QCoreApplication>

#include <algorithm>

namespace gtm::report {

using kpi::Definition;
using kpi::Point;

namespace {

constexpr size_t kDiscussFirst = 3, kMostSegments = 5;

class BoardBuilder {
  public:
    BoardBuilder(const kpi::Catalogue& catalogue, const kpi::Engine& engine, const rules::Model& model,
                 const kpi::MeasureShelf& measures, const BoardRequest& request, const DataState& data)
        : m_catalogue(catalogue), m_engine(engine), m_model(model), m_measures(measures), m_request(request) {
        m_board.data = data;
        m_board.filter = request.filter;
        const Day asOf = engine.facts().asOf;
        const FiscalCalendar& calendar = engine.facts().fiscal;
        m_board.newestCompleteWeek = calendar.newestWeekEnding(asOf);
        m_board.lastWeekEnding = calendar.weekOf(asOf).last;
        m_board.weekEnding = request.week ? calendar.weekOf(*request.week).last : *m_board.newestCompleteWeek;
        m_board.comparedWeekEnding =
            request.compared ? calendar.weekOf(*request.compared).last : m_board.weekEnding - days{7};
        m_board.complete = asOf >= m_board.weekEnding;
        setFirstWeek();
    }

    Scoreboard build() {
        for (const rules::BoardGroup& group : m_model.plan.board)
            m_board.groups.push_back({group.key, kpiText(group.title), kpiText(group.team), {}});
        addRows();
        summarise();
        addPanels(m_board, m_catalogue, m_engine, m_model);
        if (m_request.bySegment)
            splitBySegment();
        return std::move(m_board);
    }

  private:
    void setFirstWeek() {
        std::int32_t first = kpi::kEndOfTime;
        for (const std::string& id : m_engine.facts().tables.ids()) {
            const kpi::RecordType record = m_catalogue.find(id)->record;
            // Accounts and contracts are older than what leads and deals tell of.
            if (record == kpi::RecordType::Opportunity || record == kpi::RecordType::Lead)
                first = std::min(first, m_engine.facts().tables.head(id).firstDay);
        }
        if (first != kpi::kEndOfTime && first != kpi::kNoDay)
            m_board.firstWeekEnding = m_engine.facts().fiscal.weekOf(dayFromNumber(first)).last;
    }

    /// Rows do not need each other, so each processor takes the next one.
    void addRows() {
        struct Place {
            size_t group;
            const std::string* id;
            std::optional<BoardRow> row;
        };
        std::vector<Place> places;
        for (size_t group = 0; group < m_model.plan.board.size(); ++group)
            for (const std::string& id : m_model.plan.board[group].kpis)
                places.push_back({group, &id, {}});
        eachInParallel(places.size(), [&](size_t i) {
            Place& place = places[i];
            const std::string& group = m_model.plan.board[place.group].key;
            if (const Definition* definition = m_catalogue.find(*place.id))
                place.row = row(*definition, group);
            else if (kpi::isMeasureId(*place.id))
                place.row = measure(*place.id, group);
        });
        for (Place& place : places)
            if (place.row)
                m_board.groups[place.group].rows.push_back(std::move(*place.row));
    }

    [[nodiscard]] BoardRow row(const Definition& definition, const std::string& group) const {
        BoardRow row;
        const Definition& then = m_catalogue.at(definition, m_board.weekEnding);
        row.kpi = definition.id;
        row.name = nameOf(definition);
        row.group = group;
        row.core = definition.core;
        row.unit = then.unit;
        row.direction = then.direction;
        row.owner = ownerOf(definition, m_model);
        row.missing = m_engine.missing(definition, m_request.filter);
        std::vector<Day> endings;
        for (int i = m_request.trendWeeks - 1; i >= 0; --i)
            endings.push_back(m_board.weekEnding - days{7 * i});
        auto found = m_engine.weeksAndTrend(definition, {m_board.weekEnding, m_board.comparedWeekEnding},
                                            endings, m_request.filter);
        row.trend = std::move(found.trend);
        row.point = std::move(found.points.front());
        row.definitionVersion = row.point.definitionVersion;
        row.subline = subline(then, row.point);
        row.compareWith(found.points.back());
        row.signal = kpi::summaryOf(m_engine.signal(definition, m_board.weekEnding, m_request.filter));
        return row;
    }

    [[nodiscard]] BoardRow measure(const std::string& id, const std::string& group) const {
        BoardRow row = measureRow(id, m_measures, m_engine, m_model,
                                  {m_board.weekEnding, m_board.comparedWeekEnding, m_request.trendWeeks,
                                   !m_request.filter.empty()});
        row.group = group;
        return row;
    }

    /// Counts or amounts behind the value, or the definition's own line.
    [[nodiscard]] std::string subline(const Definition& definition, const Point& point) const {
        std::string line = wordsOf(definition).subline;
        if (line.empty() && point.numerator && point.denominator) {
            const bool money = m_engine.facts().tables.at(definition.id).money;
            const auto text = [&](double number) {
                return money ? moneyText(number, m_board.data.currency) : countText(number, true);
            };
            // Where the counts stand in the place of the rate, the rate stands here.
            line = isToldAsCounts(point, definition.unit)
                       ? valueText(point.value, {definition.unit})
                       : filled(translated(QT_TRANSLATE_NOOP("gtm::report", "%1 of %2")),
                                {text(*point.numerator), text(*point.denominator), {}});
            if (definition.window.quarters == 0 && definition.window.weeks > 1)
                line += filled(translated(QT_TRANSLATE_NOOP("gtm::report", ", %1 weeks")),
                               {std::to_string(definition.window.weeks), {}, {}});
        }
        if (point.pending > 0)
            line += (line.empty() ? "" : ", ") +
                    filled(translated(QT_TRANSLATE_NOOP("gtm::report", "%1 still open")),
                           {countText(static_cast<double>(point.pending), true), {}, {}});
        if (point.censored > 0)
            line += (line.empty() ? "" : ", ") +
                    filled(translated(QT_TRANSLATE_NOOP("gtm::report", "%1 untouched")),
                           {countText(static_cast<double>(point.censored), true), {}, {}});
        return line;
    }

    /// In the order in which the board offers them to choose from.
    [[nodiscard]] std::vector<std::string> segmentNames() const {
        auto names = m_engine.dimensionValues("segment");
        std::erase(names, kpi::kNoValue);
        names.resize(std::min(names.size(), kMostSegments));
        return names;
    }

    void splitBySegment() {
        SegmentTable& table = m_board.bySegment;
        table.segments = segmentNames();
        for (const BoardGroup& group : m_board.groups)
            for (const BoardRow& row : group.rows) {
                const Definition* known = m_catalogue.find(row.kpi);
                if (!known)
                    continue; // a measure has no segments
                const Definition& definition = *known;
                if (!row.core || !m_engine.has(definition, "segment"))
                    continue;
                SegmentTable::Row split{row.kpi, row.name, row.unit, row.direction, {}};
                for (const std::string& segment : table.segments) {
                    kpi::Filter filter = m_board.filter;
                    filter["segment"] = {segment};
                    split.points.push_back(m_engine.weeks(definition, {m_board.weekEnding}, filter).front());
                }
                table.rows.push_back(std::move(split));
            }
    }

    void summarise() {
        std::vector<std::pair<double, std::string>> worst;
        for (const BoardGroup& group : m_board.groups)
            for (const BoardRow& row : group.rows) {
                const int now = kpi::severity(row.point.status), before = kpi::severity(row.previousStatus);
                m_board.onTrack += now == 0;
                m_board.atRisk += now == 1;
                m_board.offTrack += now == 2;
                m_board.other += now < 0;
                if (now == 2)
                    worst.emplace_back(kpi::relativeMiss(row.point, row.direction), row.name);
                if (now >= 0 && before >= 0) {
                    m_board.slipped += now > before;
                    m_board.recovered += now < before;
                }
            }
        std::ranges::stable_sort(worst, std::greater(), &std::pair<double, std::string>::first);
        for (size_t i = 0; i < worst.size() && i < kDiscussFirst; ++i)
            m_board.discussFirst.push_back(worst[i].second);
    }

    const kpi::Catalogue& m_catalogue;
    const kpi::Engine& m_engine;
    const rules::Model& m_model;
    const kpi::MeasureShelf& m_measures;
    const BoardRequest& m_request;
    Scoreboard m_board;
};

} // namespace

void BoardRow::compareWith(const Point& before) {
    const bool comparable = before.complete && point.complete && before.madeBy == point.madeBy;
    previousStatus = comparable ? before.status : kpi::Status::NoData;
    changeVsCompared = kpi::changeBetween(before, point);
    changeVs4Weeks = point.changeVs4Weeks;
}

const BoardRow* Scoreboard::row(std::string_view kpi) const {
    for (const BoardGroup& group : groups)
        for (const BoardRow& row : group.rows)
            if (row.kpi == kpi)
                return &row;
    return nullptr;
}

void Scoreboard::setReview(Review all) {
    review = std::move(all);
    for (BoardGroup& group : groups)
        for (BoardRow& row : group.rows) {
            const auto own = review.openOf(row.kpi);
            row.openActions = int(own.size());
            row.lateActions = int(std::ranges::count_if(own, &ActionRow::overdue));
            row.notes = int(review.notesOf(row.kpi, weekEnding).size());
        }
}

std::string ownerOf(const Definition& definition, const rules::Model& model) {
    const auto person = model.plan.owners.find(definition.id);
    return person == model.plan.owners.end() ? kpiText(definition.ownerRole) : person->second;
}

Scoreboard buildBoard(const kpi::Catalogue& catalogue, const kpi::Engine& engine, const rules::Model& model,
                      const kpi::MeasureShelf& measures, const BoardRequest& request, const DataState& data) {
    return BoardBuilder(catalogue, engine, model, measures, request, data).build();
}

} // namespace gtm::report
