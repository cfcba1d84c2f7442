// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/quantile.h"
#include "core/base/text.h"
#include "core/rules/deals.h"
#include "core/rules/pieces.h"
#include "core/rules/revenue.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace gtm::rules {

namespace {

constexpr double kOldFactor = 1.5; ///< Of the median won cycle: above it an open deal is old (18).
constexpr int kQuartersAhead = 2;

/// A property of a deal from its history: the last row of a day holds from that day on.
template<typename T>
class Story {
  public:
    void add(Day on, const T& value) { m_steps[on] = value; }
    [[nodiscard]] T on(Day day) const {
        const auto next = m_steps.upper_bound(day);
        if (m_steps.empty())
            return T{};
        return next == m_steps.begin() ? next->second : std::prev(next)->second;
    }
    void cutInto(Pieces& pieces) const {
        for (const auto& [day, value] : m_steps)
            pieces.cut(day);
    }

  private:
    std::map<Day, T> m_steps;
};

/// What forecasts read of one deal beside amount and close date.
struct Outlook {
    Story<std::string> category;
    Story<std::optional<double>> probability;
};

/// From the stage history where that carries them, else from the other histories; else as they are, which
/// says nothing about a closed deal.
Outlook outlookOf(const Opportunity& o, bool open, Day createdOn) {
    Outlook outlook;
    bool categories = false, chances = false;
    for (const StageRow& row : o.history) {
        if (!row.forecast.empty())
            outlook.category.add(row.when.on, row.forecast);
        if (row.probability)
            outlook.probability.add(row.when.on, row.probability);
        categories |= !row.forecast.empty();
        chances |= row.probability.has_value();
    }
    if (!categories && !o.forecastChanges.empty()) {
        categories = true;
        outlook.category.add(createdOn, o.forecastChanges.front().before.value_or(std::string()));
        for (const FieldChange& change : o.forecastChanges)
            outlook.category.add(change.on, change.after.value_or(std::string()));
    }
    const Day changed = o.modified ? std::max(o.modified->on, createdOn) : createdOn;
    if (open && outlook.category.on(Day::max()) != o.forecast)
        outlook.category.add(categories ? changed : createdOn, o.forecast);
    if (open && outlook.probability.on(Day::max()) != o.probability)
        outlook.probability.add(chances ? changed : createdOn, o.probability);
    return outlook;
}

/// From which day of its age on a deal is old; empty: nothing was won yet.
std::optional<int> oldFromAge(const Derived& derived) {
    std::vector<double> cycles;
    for (const DealRow& deal : derived.deals)
        if (deal.outReason.empty() && deal.dealClass == "new" && deal.outcome == StageOutcome::Won &&
            deal.createdOn && deal.closedOn && *deal.closedOn >= *deal.createdOn && !deal.createdClosed)
            cycles.push_back(daysBetween(*deal.createdOn, *deal.closedOn));
    const auto median = quantile(cycles, 0.5);
    if (!median)
        return std::nullopt;
    return static_cast<int>(std::floor(*median * kOldFactor)) + 1;
}

class ForecastBuilder {
  public:
    ForecastBuilder(const CrmData& data, const Model& model, Derived& derived)
        : m_data(data), m_model(model), m_derived(derived), m_oldFrom(oldFromAge(derived)) {
        for (const Stage& stage : derived.stages) {
            m_order[stage.name] = stage.order;
            if (stage.name == model.revenue.lateStage)
                m_lateFrom = stage.order;
        }
        // Where no deal ever stood in it, its place among the model's own stages says what is late.
        const auto late = model.stages.find(headerKey(model.revenue.lateStage));
        if (!m_lateFrom && late != model.stages.end())
            m_lateFrom = late->second.order;
    }

    void build() {
        size_t next = 0; // Open spans stand in the order of the deals.
        const auto& open = m_derived.openSpans;
        for (size_t i = 0; i < m_data.opportunities.size(); ++i) {
            m_data.beat();
            const size_t first = next;
            while (next < open.size() && open[next].deal == m_data.opportunities[i].rid)
                ++next;
            if (first == next)
                continue;
            const Opportunity& o = m_data.opportunities[i];
            const bool isOpen = m_derived.deals[i].outcome == StageOutcome::Open;
            m_states = statesOf(o, m_derived.paths[i].path.visits.front().enteredOn);
            m_outlook = outlookOf(o, isOpen, open[first].fromOn);
            for (size_t s = first; s < next; ++s)
                cut(o, m_derived.deals[i], open[s]);
        }
    }

  private:
    [[nodiscard]] int pushesUntil(Day day) const {
        int pushes = 0;
        for (size_t i = 1; i < m_states.size() && m_states[i].from <= day; ++i) {
            const auto &before = m_states[i - 1].closeDate, &after = m_states[i].closeDate;
            pushes += before && after && *after > *before;
        }
        return pushes;
    }

    [[nodiscard]] bool isLate(const std::string& stage) const {
        const auto order = m_order.find(stage);
        return m_lateFrom && order != m_order.end() && order->second >= *m_lateFrom;
    }

    void cut(const Opportunity& o, const DealRow& deal, const OpenSpan& open) {
        const FiscalCalendar& fiscal = m_model.fiscal;
        std::optional<Day> oldOn;
        if (m_oldFrom && deal.createdOn)
            oldOn = *deal.createdOn + days{*m_oldFrom};
        Pieces pieces(open.fromOn, open.toOn);
        m_outlook.category.cutInto(pieces);
        m_outlook.probability.cutInto(pieces);
        if (oldOn)
            pieces.cut(*oldOn);
        const Day last = open.toOn ? std::min(*open.toOn, m_data.asOf) : m_data.asOf;
        for (Day day = fiscal.quarterAfter(open.fromOn); day <= last; day = fiscal.quarterAfter(day))
            pieces.cut(day);
        pieces.each([&](Day from, std::optional<Day> to) {
            ForecastSpan span;
            span.deal = o.rid;
            span.fromOn = from;
            span.toOn = to;
            span.closeOn = stateOn(m_states, from).closeDate;
            if (span.closeOn)
                span.ahead = fiscal.quartersBetween(from, *span.closeOn);
            span.amount = open.amount;
            span.currency = open.currency;
            span.category = m_outlook.category.on(from);
            span.probability = m_outlook.probability.on(from);
            span.pushes = pushesUntil(from);
            span.clean = !open.stalled && !open.pastDue.value_or(false);
            span.late = isLate(open.stage);
            span.old = oldOn && from >= *oldOn;
            m_derived.revenue.forecast.push_back(std::move(span));
        });
    }

    const CrmData& m_data;
    const Model& m_model;
    Derived& m_derived;
    std::optional<int> m_oldFrom, m_lateFrom;
    std::map<std::string, int> m_order;
    std::vector<DealState> m_states;
    Outlook m_outlook;
};

/// The forecast spans of one deal, which stand together in order of time.
using DealForecast = std::vector<ForecastSpan>;

const ForecastSpan* forecastOn(const DealForecast& spans, Day day) {
    for (const ForecastSpan& span : spans)
        if (span.fromOn <= day && (!span.toOn || day < *span.toOn))
            return &span;
    return nullptr;
}

/// One deal in one fiscal quarter: how it was called, whether it slipped, what flowed.
class QuarterReader {
  public:
    QuarterReader(const DealRow& deal, const std::vector<StageVisit>& visits, const DealForecast& spans,
                  Day quarter, const CrmData& data, const Model& model, DerivedRevenue& out)
        : m_deal(deal)
        , m_visits(visits)
        , m_spans(spans)
        , m_quarter(quarter)
        , m_next(model.fiscal.quarterAfter(quarter))
        , m_afterNext(model.fiscal.quarterAfter(m_next))
        , m_asOf(data.asOf)
        , m_callDay(quarter + days{model.revenue.callDay - 1})
        , m_out(out) {}

    void read() {
        if (m_next <= m_asOf)
            call();
        slip();
        flow();
    }

  private:
    [[nodiscard]] bool isDue(const ForecastSpan* span) const {
        return span && span->closeOn && *span->closeOn >= m_quarter && *span->closeOn < m_next;
    }
    [[nodiscard]] bool wonBefore(Day day) const {
        return m_deal.outcome == StageOutcome::Won && m_deal.closedOn && *m_deal.closedOn >= m_quarter &&
               *m_deal.closedOn < day;
    }

    void call() {
        ForecastCall row{m_deal.rid, m_quarter, m_callDay, m_next, m_afterNext, {}, {}, {}, m_deal.currency};
        if (wonBefore(m_callDay + days{1})) {
            row.category = "won";
            row.amount = m_deal.amount;
        } else if (const ForecastSpan* span = forecastOn(m_spans, m_callDay); isDue(span)) {
            row.category = span->category;
            row.amount = span->amount;
        }
        if (wonBefore(m_next))
            row.booked = m_deal.amount.value_or(0);
        if (!row.category.empty() || row.booked)
            m_out.calls.push_back(std::move(row));
    }

    /// Until the quarter ends; a deal that is closed has not slipped, also where it is opened again later.
    void slip() {
        const ForecastSpan* start = forecastOn(m_spans, m_quarter);
        if (!isDue(start))
            return;
        Day covered = m_quarter;
        for (const ForecastSpan& span : m_spans) {
            if (span.fromOn >= m_next || (span.toOn && *span.toOn <= m_quarter))
                continue;
            if (span.fromOn > covered)
                addSlip(covered, span.fromOn, false, *start);
            addSlip(span.fromOn, span.toOn, span.closeOn && *span.closeOn >= m_next, *start);
            covered = span.toOn ? std::min(*span.toOn, m_next) : m_next;
        }
        if (covered < m_next)
            addSlip(covered, m_next, false, *start);
    }

    void addSlip(Day from, std::optional<Day> to, bool slipped, const ForecastSpan& start) {
        const Day begin = std::max(from, m_quarter), end = to ? std::min(*to, m_next) : m_next;
        auto& slips = m_out.slips;
        const bool goesOn = !slips.empty() && slips.back().deal == m_deal.rid && slips.back().toOn == begin &&
                            slips.back().slipped == slipped && begin > m_quarter;
        if (goesOn)
            slips.back().toOn = end;
        else
            slips.push_back({m_deal.rid, begin, end, slipped, start.amount, m_deal.currency});
    }

    /// The amount that is due in the quarter, day by day, as an opening and the moves since.
    void flow() {
        const ForecastSpan* before = forecastOn(m_spans, m_quarter);
        if (isDue(before))
            addFlow("opening", m_quarter, before->amount.value_or(0));
        for (const ForecastSpan& span : m_spans) {
            if (span.fromOn >= m_next)
                break;
            if (span.fromOn > m_quarter)
                step(&span == &m_spans.front() ? nullptr : &span - 1, span);
            const bool gap = &span == &m_spans.back() || (&span + 1)->fromOn != span.toOn;
            if (gap && span.toOn && *span.toOn > m_quarter && *span.toOn < m_next && isDue(&span))
                addFlow(outcomeAfter(span) == StageOutcome::Won ? "won" : "lost", *span.toOn,
                        -span.amount.value_or(0));
        }
    }

    /// How the deal was closed after a span, in the end or until it was opened again.
    [[nodiscard]] StageOutcome outcomeAfter(const ForecastSpan& span) const {
        return &span == &m_spans.back() ? m_deal.outcome : lastClosing(m_visits, (&span + 1)->fromOn);
    }

    void step(const ForecastSpan* before, const ForecastSpan& span) {
        const bool joined = before && before->toOn == span.fromOn;
        const bool was = joined && isDue(before), is = isDue(&span);
        const Minor amount = span.amount.value_or(0);
        if (!joined && is)
            addFlow(before ? "reopened" : "created", span.fromOn, amount);
        else if (joined && !was && is)
            addFlow("pulled_in", span.fromOn, amount);
        else if (was && !is)
            addFlow("pushed", span.fromOn, -before->amount.value_or(0));
        else if (was && is && amount != before->amount.value_or(0))
            addFlow(amount > before->amount.value_or(0) ? "raised" : "lowered", span.fromOn,
                    amount - before->amount.value_or(0));
    }

    void addFlow(const char* kind, Day from, Minor amount) {
        m_out.flows.push_back({m_deal.rid, from, m_next, kind, amount, m_deal.currency});
    }

    const DealRow& m_deal;
    const std::vector<StageVisit>& m_visits;
    const DealForecast& m_spans;
    Day m_quarter, m_next, m_afterNext, m_asOf, m_callDay;
    DerivedRevenue& m_out;
};

void readQuarters(const CrmData& data, const Model& model, Derived& derived) {
    const auto& all = derived.revenue.forecast;
    size_t next = 0;
    for (size_t i = 0; i < derived.deals.size(); ++i) {
        data.beat();
        const DealRow& deal = derived.deals[i];
        DealForecast spans;
        for (; next < all.size() && all[next].deal == deal.rid; ++next)
            spans.push_back(all[next]);
        std::optional<Day> first = spans.empty() ? deal.closedOn : std::optional(spans.front().fromOn);
        std::optional<Day> last = spans.empty() ? deal.closedOn : spans.back().toOn.value_or(data.asOf);
        if (!first || !last)
            continue;
        if (deal.closedOn)
            last = std::max(*last, *deal.closedOn);
        for (Day quarter = model.fiscal.quarterStart(*first); quarter <= std::min(*last, data.asOf);
             quarter = model.fiscal.quarterAfter(quarter))
            QuarterReader(deal, derived.paths[i].path.visits, spans, quarter, data, model, derived.revenue)
                .read();
    }
}

/// The fiscal quarter that a quota is for: the one that holds all its days. Quotas of a CRM are of calendar
/// months and quarters, so that in years of whole weeks it is the one that holds their middle day. None: it
/// is for more than a quarter.
std::optional<Day> quarterOf(const Quota& quota, const FiscalCalendar& fiscal) {
    constexpr int kLongestQuarter = 14 * 7;
    if (fiscal.ofWeeks) {
        const days length = quota.last - quota.first;
        return length < days{kLongestQuarter} ? std::optional(fiscal.quarterStart(quota.first + length / 2))
                                              : std::nullopt;
    }
    const Day start = fiscal.quarterStart(quota.first);
    return quota.last < fiscal.quarterAfter(start) ? std::optional(start) : std::nullopt;
}

/// Imported quotas and those of the model, which hold instead for the quarters that they name.
std::vector<Quota> quotasOf(const CrmData& data, const Model& model, Derived& derived) {
    std::set<Day> planned;
    std::int64_t next = 1;
    for (const ModelQuota& quota : model.plan.quotas)
        planned.insert(model.fiscal.quarterStart(quota.from));
    std::vector<Quota> all;
    for (const Quota& quota : data.revenue.quotas) {
        next = std::max(next, quota.rid + 1);
        const auto quarter = quarterOf(quota, model.fiscal);
        if (quarter && !planned.contains(*quarter))
            all.push_back(quota);
    }
    for (const ModelQuota& quota : model.plan.quotas) {
        all.push_back({next, quota.scope, quota.from, quota.to, quota.amount, quota.currency});
        derived.revenue.modelQuotas.push_back({next++, quota.name.empty() ? "Company" : quota.name,
                                               quota.amount, quota.currency, quota.from, quota.to});
    }
    return all;
}

/// The company's quota of a quarter: that of the widest scope of which there are rows.
void spreadQuotas(const CrmData& data, const Model& model, Derived& derived) {
    std::map<Day, QuotaScope> widest;
    const std::vector<Quota> quotas = quotasOf(data, model, derived);
    for (const Quota& quota : quotas)
        if (const auto quarter = quarterOf(quota, model.fiscal)) {
            const auto [entry, isNew] = widest.try_emplace(*quarter, quota.scope);
            entry->second = std::min(entry->second, quota.scope);
        }
    for (const Quota& quota : quotas) {
        const auto quarter = quarterOf(quota, model.fiscal);
        if (!quarter || widest.at(*quarter) != quota.scope)
            continue;
        for (int ahead = 0; ahead <= kQuartersAhead; ++ahead) {
            const Day from = model.fiscal.quarterAfter(*quarter, -ahead);
            derived.revenue.quotas.push_back(
                {quota.rid, ahead, from, model.fiscal.quarterAfter(from), quota.amount, quota.currency});
        }
    }
}

} // namespace

void deriveForecast(const CrmData& data, const Model& model, Derived& derived) {
    ForecastBuilder(data, model, derived).build();
    readQuarters(data, model, derived);
    spreadQuotas(data, model, derived);
}

} // namespace gtm::rules
