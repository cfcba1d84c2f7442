// SPDX-License-Identifier: GPL-3.0-only
#include "core/rules/deals.h"

#include "core/base/text.h"
#include "core/rules/bulk_stages.h"
#include "core/rules/revenue.h"
#include "core/rules/shown_states.h"
#include "core/rules/stage_times.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <set>
#include <tuple>

namespace gtm::rules {

namespace {

/// Closed or not, by the flags of a deal or of one of its states first, then by the stage (RP3).
template<typename Flagged>
StageOutcome outcomeOf(const Flagged& of, const Stage& stage) {
    if (of.isWon.value_or(false))
        return StageOutcome::Won;
    if (of.isClosed)
        return *of.isClosed ? StageOutcome::Lost : StageOutcome::Open;
    return stage.outcome;
}

/// The day of the change into the present stage where the history does not hold it; `left` is the day on
/// which the one before is said to have been left.
Day dayOfPresentStage(const Opportunity& o, StageOutcome outcome, Day notBefore, std::optional<Day> left) {
    Day day = notBefore;
    if (outcome != StageOutcome::Open && o.closeDate)
        day = *o.closeDate;
    else if (o.stageChanged)
        day = o.stageChanged->on;
    else if (left)
        day = *left;
    else if (o.modified)
        day = o.modified->on;
    return std::max(day, notBefore);
}

/// The day of a change that two imports show, as near as the record itself tells it: not before the change
/// before it, and not after the import that showed it.
Day dayOfChange(const Opportunity& o, const ShownState& state, Day after, StageOutcome outcome) {
    const auto told = outcome != StageOutcome::Open ? state.closeDate
                      : o.stageChanged              ? std::optional(o.stageChanged->on)
                                                    : std::nullopt;
    return told && *told > after && *told <= state.on ? *told : state.on;
}

/// The day of the last change of stage where all imports showed one stage, so that it holds for the first
/// too.
std::optional<Day> enteredFirstStage(const Opportunity& o) {
    return o.stageChanges.empty() && o.stageChanged ? std::optional(o.stageChanged->on) : std::nullopt;
}

/// Its history starts in a closed stage. Without one its close date lies before its creation: within one day
/// it may have been created first.
bool isCreatedClosed(const Opportunity& o, const std::vector<StageEvent>& events, std::optional<Day> start) {
    if (!start || events.empty() || events.front().stage.outcome == StageOutcome::Open)
        return false;
    const Day closed = events.front().on;
    return o.history.empty() ? closed < *start : closed <= *start;
}

class PathBuilder {
  public:
    PathBuilder(const CrmData& data, const StageBook& book, const StageTimes& times)
        : m_book(book), m_times(times), m_bulk(data) {}

    [[nodiscard]] StagePath build(const Opportunity& o) const {
        StagePath path;
        std::vector<StageEvent> events = eventsOf(o);
        path.events = static_cast<int>(collapse(events).size());
        const auto start = firstDayOf(o);
        addPresentStage(o, events, path);
        path.createdClosed = isCreatedClosed(o, events, start);
        path.closingShownOn = closingShownOn(o);
        m_times.closeVisits(o, events);
        // Between its creation and the first stage that is known a deal was open all the same.
        if (start && !events.empty() && *start < events.front().on)
            events.insert(events.begin(), {unknownStage(), *start});
        path.visits = collapse(events);
        for (const StageVisit& visit : path.visits)
            if (visit.stage.outcome != StageOutcome::Open)
                path.lastClosedOn = visit.enteredOn;
        return path;
    }

  private:
    /// By its status, which some CRMs close a deal by alone; where that shows no change, by a stage that is
    /// closed after one that was open. A closed stage that is renamed closes nothing again.
    [[nodiscard]] std::optional<Day> closingShownOn(const Opportunity& o) const {
        std::optional<Day> shown;
        for (const FieldChange& change : o.closedShown)
            if (change.after == "1")
                shown = change.on;
        if (shown)
            return shown;
        const auto isOpen = [&](const std::optional<std::string>& stage) {
            return m_book.of(o.system, stage.value_or(std::string())).outcome == StageOutcome::Open;
        };
        for (const FieldChange& change : o.stagesShown)
            if (isOpen(change.before) && !isOpen(change.after))
                shown = change.on;
        return shown;
    }

    /// The CRM's own history, and what imports show before and after it.
    [[nodiscard]] std::vector<StageEvent> eventsOf(const Opportunity& o) const {
        std::vector<StageEvent> events;
        const std::vector<ShownState> shown = shownStates(o);
        const auto first = shown.empty() ? shown.begin() : std::next(shown.begin());
        const auto later = std::find_if(first, shown.end(), [&](const ShownState& state) {
            return !o.history.empty() && state.on >= o.history.front().when.on;
        });
        if (later != first)
            addStart(o, shown.front(), first->on, events);
        for (auto state = first; state != later; ++state)
            addShown(o, *state, events);
        addRecorded(o, events);
        for (auto state = later; state != shown.end(); ++state)
            addShown(o, *state, events);
        return events;
    }

    void addRecorded(const Opportunity& o, std::vector<StageEvent>& events) const {
        if (o.history.empty())
            return;
        // RH2: a field history says where a deal stood before its first change.
        const std::string& before = o.history.front().fromStage;
        if (events.empty() && o.created && !before.empty() && o.created->on <= o.history.front().when.on)
            events.push_back({m_book.of(o.system, before), o.created->on});
        for (const StageRow& row : o.history)
            events.push_back({m_book.of(o.system, row.stage), row.when.on, m_bulk.hold(row)});
    }

    [[nodiscard]] Stage stageOf(const Opportunity& o, const ShownState& state) const {
        Stage stage = m_book.of(o.system, state.stage);
        stage.outcome = outcomeOf(state, stage);
        return stage;
    }

    /// Where a deal stood before the first change that imports show: where it was closed, since its close
    /// date of that time, and before that in the stage that its status alone had closed, as far as we know
    /// since when.
    void addStart(const Opportunity& o, const ShownState& start, Day changedOn,
                  std::vector<StageEvent>& events) const {
        const Day created = o.created ? o.created->on : changedOn;
        const auto entered = enteredFirstStage(o);
        const Stage stage = stageOf(o, start);
        if (stage.outcome == StageOutcome::Open) {
            events.push_back({stage, entered && *entered <= changedOn ? *entered : created});
            return;
        }
        const Day closed = start.closeDate ? std::min(*start.closeDate, changedOn) : created;
        const Stage& named = m_book.of(o.system, start.stage);
        if (named.outcome == StageOutcome::Open && entered && *entered < closed)
            events.push_back({named, *entered});
        events.push_back({stage, closed});
    }

    void addShown(const Opportunity& o, const ShownState& state, std::vector<StageEvent>& events) const {
        const Stage into = stageOf(o, state);
        if (into.outcome != StageOutcome::Open && events.back().stage.outcome == into.outcome) {
            events.back().stage = into; // A closed stage that is renamed closes nothing again.
            return;
        }
        events.push_back({into, dayOfChange(o, state, events.back().on, into.outcome)});
    }

    void addPresentStage(const Opportunity& o, std::vector<StageEvent>& events, StagePath& path) const {
        if (o.stage.empty() && !o.isClosed && !o.isWon) {
            path.outcome = events.empty() ? StageOutcome::Open : events.back().stage.outcome;
            return;
        }
        Stage present = m_book.of(o.system, o.stage);
        path.outcome = outcomeOf(o, present);
        present.outcome = path.outcome;
        if (events.empty()) {
            // RH2: an open deal without history has stood in its stage since its creation, or since the day
            // that the CRM names. Of a closed one we know the end only, and that not at all where the CRM
            // names neither a close date nor the day of its last change of stage (RD3).
            const auto start = firstDayOf(o);
            if (path.outcome == StageOutcome::Open && o.stageChanged)
                events.push_back({present, o.stageChanged->on});
            else if (path.outcome == StageOutcome::Open && start)
                events.push_back({present, *start});
            else if (path.outcome != StageOutcome::Open && (o.closeDate || o.stageChanged))
                events.push_back({present, o.closeDate ? *o.closeDate : o.stageChanged->on});
            return;
        }
        const Stage& last = events.back().stage;
        if (last.outcome != path.outcome || (path.outcome == StageOutcome::Open && last.name != present.name))
            events.push_back({present, dayOfPresentStage(o, path.outcome, events.back().on,
                                                         m_times.leftOn(o, events.back()))});
    }

    const StageBook& m_book;
    const StageTimes& m_times;
    BulkStages m_bulk;
};

std::string outReason(const Opportunity& o, StageOutcome outcome, const CrmData& data, const Model& model) {
    if (model.plan.excludes("opportunity", o.id) ||
        (o.account != kNone && data.accounts[static_cast<size_t>(o.account)].byHand))
        return kByHand;
    if (!o.mergedInto.empty())
        return "merged";
    if (o.deleted)
        return "deleted";
    const bool test = o.account != kNone ? data.accounts[static_cast<size_t>(o.account)].test
                                         : model.testAccounts.contains(headerKey(o.accountName));
    if (test)
        return "test";
    if (model.excludedPipelines.contains(headerKey(o.pipeline)))
        return "pipeline";
    if (outcome == StageOutcome::Lost && model.voidReasons.contains(headerKey(o.lostReason)))
        return "void";
    if (o.amount.value_or(0) < 0)
        return "negative_amount";
    return {};
}

/// The category at creation (decision 23). Without any history it is today's, as long as the deal is open:
/// closing a deal sets its category, so that of a closed one tells nothing.
bool isOmitted(const Opportunity& o, const StagePath& path) {
    if (!o.history.empty() && !o.history.front().forecast.empty())
        return headerKey(o.history.front().forecast) == "omitted";
    if (!o.forecastChanges.empty()) {
        const FieldChange& first = o.forecastChanges.front();
        const bool atOnce = !first.before && o.created && first.on <= o.created->on;
        return headerKey((atOnce ? first.after : first.before).value_or(std::string())) == "omitted";
    }
    return o.history.empty() && path.outcome == StageOutcome::Open && headerKey(o.forecast) == "omitted";
}

/// RD1: the close date and the recorded closing lie more than a week apart.
bool closesApart(const Opportunity& o, const StagePath& path) {
    constexpr int kApart = 7;
    return path.outcome != StageOutcome::Open && !o.history.empty() && o.closeDate && path.lastClosedOn &&
           std::abs(daysBetween(*o.closeDate, *path.lastClosedOn)) > kApart;
}

/// The earliest amount that anything tells of; of a deal without a history the present one.
std::optional<Minor> firstAmount(const Opportunity& o) {
    for (const StageRow& row : o.history)
        if (row.amount)
            return row.amount;
    if (!o.amountChanges.empty())
        for (const DealState& state : statesOf(o, Day{}))
            if (state.amount)
                return state.amount;
    return o.amount;
}

DealRow makeDeal(const Opportunity& o, const StagePath& path, const CrmData& data, const Model& model) {
    DealRow deal;
    deal.rid = o.rid;
    deal.outReason = outReason(o, path.outcome, data, model);
    deal.dealClass = model.classOf(o.type);
    deal.outcome = path.outcome;
    if (o.created)
        deal.createdOn = o.created->on;
    if (path.outcome != StageOutcome::Open)
        deal.closedOn = o.closeDate ? o.closeDate : path.lastClosedOn; // RD1
    deal.amount = o.amount;
    deal.amountCreated = firstAmount(o);
    deal.currency = o.currency;
    deal.createdClosed = path.createdClosed;
    deal.omittedAtCreation = isOmitted(o, path);
    deal.stageEvents = path.events;
    deal.stage = path.visits.empty() ? o.stage : path.visits.back().stage.name;
    deal.closesApart = closesApart(o, path);
    deal.segment = o.segment;
    deal.region = o.region;
    deal.source = o.source;
    deal.pipeline = o.pipeline;
    deal.product = o.product;
    deal.route = !o.route.empty() ? o.route : o.partner ? "partner" : "direct";
    return deal;
}

/// What tells the account of a deal from others: the first record of its company, else the id or the name
/// that the deal gives. An account that was merged is the one that it was merged into.
std::string accountKey(const Opportunity& o, const CrmData& data, const std::vector<int>& survivors) {
    if (o.account != kNone) {
        const int survivor = survivors[static_cast<size_t>(o.account)];
        return "#" + std::to_string(data.accounts[static_cast<size_t>(survivor)].joined);
    }
    const std::string& named = o.accountId.empty() ? o.accountName : o.accountId;
    return named.empty() ? named : std::to_string(o.system) + "/" + named;
}

/// The first won deal of each account is its new logo; a deal without an account is a logo of its own.
void markFirstWon(const CrmData& data, Derived& derived) {
    const std::vector<int> survivors = survivingAccounts(data);
    std::map<std::string, size_t> firstOf;
    for (size_t i = 0; i < derived.deals.size(); ++i) {
        DealRow& deal = derived.deals[i];
        if (deal.outcome != StageOutcome::Won || !deal.outReason.empty() || !deal.closedOn)
            continue;
        const std::string account = accountKey(data.opportunities[i], data, survivors);
        if (account.empty()) {
            deal.firstWon = true;
            continue;
        }
        const auto [entry, isNew] = firstOf.try_emplace(account, i);
        if (!isNew && isWonBefore(data, derived.deals, i, entry->second))
            entry->second = i;
    }
    for (const auto& [account, deal] : firstOf)
        derived.deals[deal].firstWon = true;
}

/// The open stages of a pipeline that at least one deal in a hundred stood in, in order: only these can be
/// skipped. A rarer stage counts for the deals that stood in it.
constexpr double kLadderShare = 0.01;

std::vector<Stage> ladderOf(const std::vector<const StagePath*>& paths) {
    std::map<int, std::pair<Stage, int>> visited;
    for (const StagePath* path : paths) {
        std::set<int> here;
        for (const StageVisit& visit : path->visits)
            if (isStage(visit) && here.insert(visit.stage.order).second)
                ++visited.try_emplace(visit.stage.order, visit.stage, 0).first->second.second;
    }
    std::vector<Stage> ladder;
    for (const auto& [order, entry] : visited)
        if (entry.second >= kLadderShare * static_cast<double>(paths.size()))
            ladder.push_back(entry.first);
    return ladder;
}

} // namespace

bool isWonBefore(const CrmData& data, const std::vector<DealRow>& deals, size_t one, size_t other) {
    const auto rank = [&](size_t place) {
        const DealRow& deal = deals[place];
        const Opportunity& o = data.opportunities[place];
        return std::tuple(*deal.closedOn, deal.dealClass != "new", deal.createdOn.value_or(Day::max()),
                          o.system, std::string_view(o.id));
    };
    return rank(one) < rank(other);
}

std::optional<Day> firstDayOf(const Opportunity& o) {
    if (o.created)
        return o.created->on;
    return o.history.empty() ? std::nullopt : std::optional(o.history.front().when.on);
}

void deriveDeals(const CrmData& data, const Model& model, const StageBook& book, Derived& derived) {
    const StageTimes times(data, book);
    const PathBuilder builder(data, book, times);
    std::map<std::pair<int, std::string>, std::vector<const StagePath*>> pipelines;
    derived.paths.reserve(data.opportunities.size());
    derived.deals.reserve(data.opportunities.size());
    for (const Opportunity& o : data.opportunities) {
        data.beat();
        derived.paths.push_back({o.rid, builder.build(o)});
        derived.deals.push_back(makeDeal(o, derived.paths.back().path, data, model));
        pipelines[{o.system, o.pipeline}].push_back(&derived.paths.back().path);
    }
    markFirstWon(data, derived);
    std::map<std::pair<int, std::string>, std::vector<Stage>> ladders;
    for (const auto& [key, paths] : pipelines)
        ladders[key] = ladderOf(paths);
    for (size_t i = 0; i < data.opportunities.size(); ++i) {
        data.beat();
        StagePath& path = derived.paths[i].path;
        const Opportunity& o = data.opportunities[i];
        path.reached = reachedStages(path.visits, ladders.at({o.system, o.pipeline}), path.outcome);
        times.addLostVisits(o, path);
    }
}

} // namespace gtm::rules
