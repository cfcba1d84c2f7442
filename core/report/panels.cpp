// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/panels.h"

#include "core/report/phrase.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace gtm::report {

using kpi::Definition;
using kpi::EngineRecord;
using kpi::FactTable;

namespace {

constexpr const char* kLeads = QT_TRANSLATE_NOOP("gtm::report", "Leads");
constexpr const char* kMql = QT_TRANSLATE_NOOP("gtm::report", "MQL");
constexpr const char* kSql = QT_TRANSLATE_NOOP("gtm::report", "SQL");
constexpr const char* kOpportunity = QT_TRANSLATE_NOOP("gtm::report", "Opportunity");
constexpr const char* kWon = QT_TRANSLATE_NOOP("gtm::report", "Won");
constexpr const char* kDecided = QT_TRANSLATE_NOOP("gtm::report", "decided");
constexpr int kTouchEdges[] = {15, 60, 240, 480, 1440, 2880};

class PanelBuilder {
  public:
    PanelBuilder(Scoreboard& board, const kpi::Catalogue& catalogue, const kpi::Engine& engine)
        : m_board(board), m_catalogue(catalogue), m_engine(engine) {}

    void funnel() {
        struct Step {
            const char *label, *kpi, *of;
        };
        const BoardRow* first = m_board.row("lead_to_mql");
        if (!first || !first->point.denominator || first->point.has(kpi::Flag::NoHistory))
            return;
        FunnelStep leads;
        leads.label = translated(kLeads);
        leads.count = first->point.denominator;
        leads.point = first->point;
        const Definition& definition = *m_catalogue.find("lead_to_mql");
        const auto before = m_engine.weeks(
            definition, {m_board.weekEnding - days{7 * definition.window.weeks}}, m_board.filter);
        if (before.front().denominator && leads.point.complete && before.front().complete)
            leads.changeVsPrevious = *leads.count - *before.front().denominator;
        m_board.funnel.push_back(std::move(leads));
        for (const Step& step : {Step{kMql, "lead_to_mql", kLeads}, Step{kSql, "mql_to_sql", kMql},
                                 Step{kOpportunity, "sql_to_opp", kSql}, Step{kWon, "win_rate", kDecided}}) {
            const BoardRow* row = m_board.row(step.kpi);
            const bool told = row && !row->point.has(kpi::Flag::NoHistory);
            if (row)
                m_board.funnel.push_back({translated(step.label),
                                          told ? row->point.numerator : std::nullopt,
                                          told ? row->point.denominator : std::nullopt,
                                          translated(step.of),
                                          step.kpi,
                                          row->name,
                                          row->point,
                                          {}});
        }
    }

    void aging() {
        const BoardRow* row = m_board.row("stage_aging");
        if (!row)
            return;
        AgingTable& table = m_board.aging;
        table.point = row->point;
        if (!row->point.value)
            return; // parts of what nobody knows would contradict the row
        table.bands = {{0, 14}, {15, 30}, {31, 60}, {61, 90}, {91, std::nullopt}};
        std::map<std::string, size_t> place;
        for (const kpi::StageInfo& stage : m_engine.facts().stages) {
            place[stage.name] = table.stages.size();
            AgingStage line{stage.name, stage.limitDays, std::vector<AgingCell>(table.bands.size())};
            for (size_t i = 0; i < table.bands.size(); ++i)
                line.cells[i].pastLimit = stage.limitDays && table.bands[i].fromDays > *stage.limitDays;
            table.stages.push_back(std::move(line));
        }
        const Definition& definition = *m_catalogue.find("stage_aging");
        const kpi::Span span = m_engine.spanOfWeek(definition, m_board.weekEnding);
        const FactTable& facts = m_engine.facts().tables.at(definition.id);
        for (const EngineRecord& record : m_engine.records(definition, span, m_board.filter)) {
            if (record.counted.excluded)
                continue;
            const auto at = place.find(facts.parts.text(facts.part[record.counted.fact]));
            if (at == place.end())
                continue;
            const int age = dayNumber(span.evaluation) - facts.since[record.counted.fact];
            addOpen(table.stages[at->second], bandOf(table, age), record.counted);
        }
        std::erase_if(table.stages, [](const AgingStage& stage) { return stage.deals == 0; });
        for (const AgingStage& stage : table.stages) {
            table.open += stage.open;
            table.past += stage.past;
        }
    }

    void leak() {
        const BoardRow* row = m_board.row("pipe_leak");
        if (!row)
            return;
        LeakTable& table = m_board.leak;
        table.point = row->point;
        if (!row->point.value)
            return;
        if (row->point.target && row->point.denominator)
            table.limit = *row->point.target * *row->point.denominator;
        const Definition& definition = *m_catalogue.find("pipe_leak");
        std::map<std::string, LeakReason> reasons;
        for (const std::string& part : definition.parts)
            reasons[part].key = part;
        const FactTable& facts = m_engine.facts().tables.at(definition.id);
        const kpi::Span span = m_engine.spanOfWeek(definition, m_board.weekEnding);
        for (const EngineRecord& record : m_engine.records(definition, span, m_board.filter)) {
            const kpi::CountedFact& fact = record.counted;
            if (fact.excluded || fact.displaced || !fact.numerator)
                continue;
            LeakReason& reason = reasons[facts.parts.text(facts.part[fact.fact])];
            reason.amount += *fact.numerator;
            ++reason.deals;
            table.total += *fact.numerator;
        }
        for (auto& [key, reason] : reasons) {
            if (std::string need = m_engine.missingOfPart(definition, key); !need.empty())
                reason.missing = {std::move(need)};
            table.reasons.push_back(reason);
        }
        std::ranges::stable_sort(table.reasons, std::greater(), &LeakReason::amount);
    }

    void touch(const rules::Model& model) {
        const BoardRow* row = m_board.row("sla_response");
        if (!row)
            return;
        TouchTable& table = m_board.touch;
        table.point = row->point;
        if (!row->point.value)
            return;
        const Definition& definition = *m_catalogue.find("sla_response");
        const kpi::Span span = m_engine.spanOfWeek(definition, m_board.weekEnding);
        std::vector<kpi::CountedFact> leads;
        std::set<int> slas;
        for (const EngineRecord& record : m_engine.records(definition, span, m_board.filter))
            if (!record.counted.excluded) {
                leads.push_back(record.counted);
                slas.insert(slaOf(model, definition, record.counted.fact));
            }
        table.slaMinutes.assign(slas.begin(), slas.end());
        slas.insert(std::begin(kTouchEdges), std::end(kTouchEdges));
        for (const int edge : slas)
            table.buckets.push_back({edge, 0, 0});
        table.buckets.push_back({std::nullopt, 0, 0});
        for (const kpi::CountedFact& fact : leads) {
            const bool met = fact.numerator.value_or(0) > 0;
            (met ? table.inSla : table.late) += 1;
            TouchBucket& bucket = bucketOf(table, fact.value, met);
            (met ? bucket.inSla : bucket.late) += 1;
        }
    }

    void bridge() {
        const Definition* definition = m_catalogue.find("pipe_waterfall");
        if (!definition || definition->parts.empty() || !knowsFilter(*definition))
            return;
        PipelineBridge& table = m_board.bridge;
        const kpi::Span span = m_engine.spanOfWeek(*definition, m_board.weekEnding);
        table.point = m_engine.weeks(*definition, {m_board.weekEnding}, m_board.filter).front();
        table.from = m_engine.facts().fiscal.quarterStart(span.evaluation);
        table.to = span.evaluation;
        const FactTable& facts = m_engine.facts().tables.at(definition->id);
        std::map<std::string, PipelineBridge::Term> terms;
        for (const EngineRecord& record : m_engine.records(*definition, span, m_board.filter)) {
            if (record.counted.excluded || !record.counted.value)
                continue;
            PipelineBridge::Term& term = terms[facts.parts.text(facts.part[record.counted.fact])];
            term.amount += *record.counted.value;
            ++term.deals;
        }
        table.opening = terms[definition->parts.front()].amount;
        table.openingDeals = terms[definition->parts.front()].deals;
        for (size_t i = 1; i < definition->parts.size(); ++i) {
            PipelineBridge::Term& term = terms[definition->parts[i]];
            term.key = definition->parts[i];
            if (term.deals > 0)
                table.terms.push_back(term);
        }
    }

  private:
    [[nodiscard]] bool knowsFilter(const Definition& definition) const {
        return std::ranges::all_of(m_board.filter,
                                   [&](const auto& entry) { return m_engine.has(definition, entry.first); });
    }

    static size_t bandOf(const AgingTable& table, int age) {
        const auto at =
            std::ranges::find_if(table.bands, [age](const AgingBand& band) { return inBand(band, age); });
        return at == table.bands.end() ? 0 : static_cast<size_t>(at - table.bands.begin());
    }

    static void addOpen(AgingStage& stage, size_t band, const kpi::CountedFact& fact) {
        const double amount = fact.denominator.value_or(0), past = fact.numerator.value_or(0);
        stage.cells[band].amount += amount;
        ++stage.cells[band].deals;
        stage.open += amount;
        stage.past += past;
        ++stage.deals;
        stage.dealsPast += past > 0;
    }

    /// Business minutes that a lead is to be touched within.
    [[nodiscard]] int slaOf(const rules::Model& model, const Definition& definition, size_t fact) const {
        const FactTable& facts = m_engine.facts().tables.at(definition.id);
        const auto of = [&](const char* dimension) {
            const std::string value = m_engine.dimensionOf(definition, facts, fact, dimension);
            return value == kpi::kNoValue ? std::string() : value;
        };
        return model.slaMinutes(of("source"), of("segment"));
    }

    static TouchBucket& bucketOf(TouchTable& table, std::optional<double> minutes, bool met) {
        size_t at = 0;
        while (at + 1 < table.buckets.size() && !inRange(touchRange(table, at), minutes, met))
            ++at;
        return table.buckets[at];
    }

    Scoreboard& m_board;
    const kpi::Catalogue& m_catalogue;
    const kpi::Engine& m_engine;
};

} // namespace

bool inBand(const AgingBand& band, int days) {
    return (days >= band.fromDays || band.fromDays == 0) && (!band.toDays || days <= *band.toDays);
}

TouchRange touchRange(const TouchTable& touch, size_t bucket) {
    return {bucket == 0 ? std::nullopt : touch.buckets[bucket - 1].toMinutes,
            touch.buckets[bucket].toMinutes};
}

bool inRange(const TouchRange& range, std::optional<double> minutes, bool met) {
    if (!minutes)
        return met ? !range.overMinutes : !range.toMinutes;
    return (!range.overMinutes || *minutes > *range.overMinutes) &&
           (!range.toMinutes || *minutes <= *range.toMinutes);
}

void addPanels(Scoreboard& board, const kpi::Catalogue& catalogue, const kpi::Engine& engine,
               const rules::Model& model) {
    PanelBuilder panels(board, catalogue, engine);
    panels.funnel();
    panels.aging();
    panels.leak();
    panels.touch(model);
    panels.bridge();
}

} // namespace gtm::report
