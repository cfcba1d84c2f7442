// SPDX-License-Identifier: GPL-3.0-only
#include "core/rules/vendor_history.h"

#include "core/base/text.h"
#include "core/ingest/number_text.h"
#include "core/ingest/time_text.h"
#include "core/rules/record_row.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace gtm::rules {

using crm::Entity;

namespace {

/// How one CRM writes the values of its histories, as far as all of them together show. Reports write them
/// as their reader does; other exports as a computer does, which needs no evidence.
class WrittenForms {
  public:
    void addAmount(const std::string& written) {
        const ingest::MarkHint hint = ingest::markHint(trimmed(written));
        m_point = m_point || hint == ingest::MarkHint::Point;
        m_comma = m_comma || hint == ingest::MarkHint::Comma;
        m_openMark = m_openMark || hint == ingest::MarkHint::Ambiguous;
    }
    void addDay(const std::string& written) {
        const ingest::OrderHint hint = ingest::dateHint(trimmed(written)).order;
        m_monthFirst = m_monthFirst || hint == ingest::OrderHint::Mdy;
        m_dayFirst = m_dayFirst || hint == ingest::OrderHint::Dmy;
    }

    /// Minor units in plain text, as change events write them; empty: not readable.
    [[nodiscard]] std::optional<std::string> minorText(const std::string& written,
                                                       const std::string& currency) const {
        const auto number = ingest::parseNumber(trimmed(written), mark());
        bool rounded = false;
        const auto minor = number ? ingest::toMinor(*number, minorDigits(currency), &rounded) : std::nullopt;
        return minor ? std::optional(std::to_string(*minor)) : std::nullopt;
    }
    /// The date of `2026-09-30`, `2026-09-30 00:00:00` and `9/30/2026`; never shifted. Empty: not readable.
    [[nodiscard]] std::optional<std::string> dayText(const std::string& written) const {
        const auto day = parseIsoDay(std::string(trimmed(written)).substr(0, 10));
        if (day)
            return isoText(*day);
        const auto time = ingest::parseTime(trimmed(written), order());
        return time && !time->shortYear ? std::optional(isoText(time->day)) : std::nullopt;
    }

  private:
    [[nodiscard]] char mark() const {
        if (m_point && m_comma)
            return 0;
        if (m_comma)
            return ',';
        return m_point || !m_openMark ? '.' : '\0';
    }
    [[nodiscard]] ingest::DateOrder order() const {
        if (m_monthFirst && m_dayFirst)
            return ingest::DateOrder::Mixed;
        return m_monthFirst ? ingest::DateOrder::Mdy
               : m_dayFirst ? ingest::DateOrder::Dmy
                            : ingest::DateOrder::Ymd;
    }
    bool m_point = false, m_comma = false, m_openMark = false;
    bool m_monthFirst = false, m_dayFirst = false;
};

/// The category in the words that opportunities carry.
std::optional<std::string> forecastText(const std::string& written) {
    static const std::map<std::string, std::string> words{
        {"omitted", "omitted"},   {"omit", "omitted"},  {"notforecasted", "omitted"},
        {"pipeline", "pipeline"}, {"bestcase", "best"}, {"mostlikely", "likely"},
        {"forecast", "commit"},   {"commit", "commit"}, {"closed", "closed"},
        {"closedwon", "closed"},
    };
    const auto word = words.find(headerKey(written));
    if (word != words.end())
        return word->second;
    return written.empty() ? std::nullopt : std::optional(written);
}

/// Lookups may come as two rows of one second, one with names and one with ids: the one with ids counts. Two
/// changes within one second follow each other.
template<typename Owned>
void buildOwners(Owned& of, UserDirectory& users) {
    auto& rows = of.ownerRows;
    if (rows.empty())
        return;
    const auto isById = [&](const StatusChange& row) {
        return users.isId(of.system, row.from) || users.isId(of.system, row.to);
    };
    const auto names = std::partition(rows.begin(), rows.end(), isById);
    sortInTurn({rows.begin(), names});
    sortInTurn({names, rows.end()});
    std::inplace_merge(rows.begin(), names, rows.end(), isBefore<StatusChange>);
    if (of.created)
        of.owners.push_back({of.created->on, of.created->at, users.ownerOf(of.system, rows.front().from)});
    const StatusChange* last = nullptr;
    for (const StatusChange& row : rows) {
        const bool atOnce = last && last->when == row.when;
        if (atOnce && !isById(row) && row.from != last->to)
            continue;
        of.owners.push_back({row.when.on, row.when.at, users.ownerOf(of.system, row.to)});
        last = &row;
    }
    rows = {};
}

class VendorReader {
  public:
    VendorReader(SQLite::Database& connection, const Model& model, const RecordPlaces& places,
                 UserDirectory& users, CrmData& data)
        : m_connection(connection)
        , m_reporting(model.rates.reporting())
        , m_places(places)
        , m_users(users)
        , m_data(data) {}

    void read() {
        readOwners();
        readFields();
        for (auto* people : {&m_data.leads, &m_data.neverLeads})
            for (Lead& lead : *people)
                buildOwners(lead, m_users);
        for (Opportunity& o : m_data.opportunities)
            buildOwners(o, m_users);
        for (Account& account : m_data.accounts)
            buildOwners(account, m_users);
    }

  private:
    static bool isForecast(const std::string& field) {
        return field == "forecastcategory" || field == "forecastcategoryname" ||
               field == "hsmanualforecastcategory";
    }
    static bool isDeal(const std::string& object) { return object == "opportunity" || object == "deal"; }

    void readOwners() {
        for (RecordRow row(m_connection, Entity::OwnerHistory); row.next();) {
            const auto when = row.moment("at");
            if (!when || row.flag("is_deleted"))
                continue;
            const StatusChange change{*when, row.word("old_owner"), row.word("new_owner")};
            const std::string object = headerKey(row.text("object")), id = row.text("record_id");
            const auto keep = [&](int place, auto& all) {
                if (place != kNone)
                    all[static_cast<size_t>(place)].ownerRows.push_back(change);
            };
            const auto placeIn = [&](const IdIndex& index) { return index.findAnywhere(row.system(), id); };
            // A CRM that has its people as leads has the row of none of another's.
            const bool amongLeads = m_places.contacts.find(row.system(), id) == kNone &&
                                    m_places.leads.find(row.system(), id) != kNone;
            const int contact = amongLeads ? kNone : placeIn(m_places.contacts);
            if (isDeal(object))
                keep(placeIn(m_places.opportunities), m_data.opportunities);
            else if (object == "lead")
                keep(placeIn(m_places.leads), m_data.leads);
            else if (object == "contact" && neverLead(contact) != kNone)
                keep(neverLead(contact), m_data.neverLeads);
            else if (object == "contact")
                keep(contactAmongLeads(contact, placeIn(m_places.leads)), m_data.leads);
            else if (object == "account" || object == "company")
                keep(placeIn(m_places.accounts), m_data.accounts);
        }
    }

    [[nodiscard]] int neverLead(int contact) const {
        return contact == kNone ? kNone : m_data.contacts[static_cast<size_t>(contact)].neverLead;
    }

    /// The row of a contact, in CRMs that have no leads; where no contact has the id, people of its CRM are
    /// kept as leads. A contact that goes with a lead has no row: its owners tell nothing.
    [[nodiscard]] int contactAmongLeads(int contact, int lead) const {
        if (contact == kNone)
            return lead;
        const int row = m_data.contacts[static_cast<size_t>(contact)].lead;
        return row != kNone && m_data.leads[static_cast<size_t>(row)].isContact ? row : kNone;
    }

    /// A change of a field that rules read, as it was written.
    struct Written {
        int deal;
        int system;
        std::string field;
        Moment when;
        std::string before, after;
    };

    void readFields() {
        std::vector<Written> changes;
        std::map<int, WrittenForms> forms;
        for (RecordRow row(m_connection, Entity::FieldHistory); row.next();) {
            m_data.beat();
            const auto when = row.moment("at");
            const std::string field = headerKey(row.text("field"));
            const int deal = m_places.opportunities.find(row.system(), row.text("record_id"));
            if (!when || row.flag("is_deleted") || deal == kNone || !isDeal(headerKey(row.text("object"))) ||
                (field != "amount" && field != "closedate" && !isForecast(field)))
                continue;
            changes.push_back(
                {deal, row.system(), field, *when, row.text("old_value"), row.text("new_value")});
            for (const std::string* value : {&changes.back().before, &changes.back().after})
                if (field == "amount")
                    forms[row.system()].addAmount(*value);
                else if (field == "closedate")
                    forms[row.system()].addDay(*value);
        }
        for (const Written& change : changes)
            noteField(change, forms[change.system]);
    }

    void noteField(const Written& change, const WrittenForms& forms) const {
        Opportunity& o = m_data.opportunities[static_cast<size_t>(change.deal)];
        const auto add = [&](std::vector<RecordedChange>& changes, const auto& read) {
            RecordedChange recorded{change.when, read(change.before), read(change.after)};
            // What cannot be read tells nothing; an empty text tells that the field was emptied.
            if (recorded.after || change.after.empty())
                changes.push_back(std::move(recorded));
        };
        const std::string& field = change.field;
        if (field == "amount")
            add(o.recorded.amounts, [&](const std::string& text) {
                return forms.minorText(text, o.currency.empty() ? m_reporting : o.currency.text());
            });
        else if (field == "closedate")
            add(o.recorded.closeDates, [&](const std::string& text) { return forms.dayText(text); });
        else
            add(o.recorded.forecasts, forecastText);
    }

    SQLite::Database& m_connection;
    std::string m_reporting; ///< Currency of amounts that name none.
    const RecordPlaces& m_places;
    UserDirectory& m_users;
    CrmData& m_data;
};

/// Of each source system, the newest day of which a history holds a change.
using NewestDays = std::map<int, Day>;

template<typename DayOf>
NewestDays newestDays(const CrmData& data, const DayOf& dayOf) {
    NewestDays newest;
    for (const Opportunity& o : data.opportunities)
        if (const std::optional<Day> day = dayOf(o)) {
            Day& known = newest.try_emplace(o.system, *day).first->second;
            known = std::max(known, *day);
        }
    return newest;
}

/// Puts the recorded changes of one field of all deals into the place of those that imports show.
void reconcileField(CrmData& data, std::vector<RecordedChange> RecordedFields::*recorded,
                    std::vector<FieldChange> Opportunity::*seen) {
    for (Opportunity& o : data.opportunities)
        sortByTime(o.recorded.*recorded);
    const NewestDays newest = newestDays(data, [&](const Opportunity& o) {
        const auto& changes = o.recorded.*recorded;
        return changes.empty() ? std::nullopt : std::optional(changes.back().when.on);
    });
    for (Opportunity& o : data.opportunities) {
        auto& own = o.recorded.*recorded;
        if (own.empty())
            continue;
        const VendorReach reach{own.front().when.on, newest.at(o.system)};
        auto& changes = o.*seen;
        dropCovered(changes, reach);
        const auto later = std::ranges::find_if(changes, [&](const auto& c) { return c.on >= reach.first; });
        std::vector<FieldChange> all(changes.begin(), later);
        for (RecordedChange& change : own)
            all.push_back({change.when.on, std::move(change.before), std::move(change.after)});
        for (auto change = later; change != changes.end(); ++change)
            if (change->after != all.back().after)
                all.push_back(std::move(*change));
        changes = std::move(all);
        own = {};
    }
}

template<typename T>
bool carries(const Opportunity& o, std::optional<T> StageRow::*field) {
    return std::ranges::any_of(o.history, [&](const StageRow& row) { return (row.*field).has_value(); });
}

/// The stage history wins over both others, for the fields that its rows carry.
void reconcileStages(CrmData& data) {
    const NewestDays newest = newestDays(data, [](const Opportunity& o) {
        return o.history.empty() ? std::nullopt : std::optional(o.history.back().when.on);
    });
    for (Opportunity& o : data.opportunities) {
        if (o.history.empty())
            continue;
        const VendorReach reach{o.history.front().when.on, newest.at(o.system)};
        for (auto* changes : {&o.stageChanges, &o.closedChanges, &o.wonChanges})
            dropCovered(*changes, reach);
        if (carries(o, &StageRow::amount))
            dropCovered(o.amountChanges, reach);
        if (carries(o, &StageRow::closeDate))
            dropCovered(o.closeDateChanges, reach);
    }
}

/// The changes of one moment. As a chain they are a path over the states that takes every change once, which
/// Hierholzer's algorithm finds: what leads back to a state is put in where the path first came by.
class SameMoment {
  public:
    explicit SameMoment(std::span<StatusChange> sorted) : m_changes(sorted), m_used(sorted.size(), false) {}

    [[nodiscard]] std::vector<StatusChange> inTurn(std::optional<Word> before) {
        std::vector<StatusChange> chain;
        while (chain.size() < m_changes.size()) {
            const Word start = before && nextFrom(*before) ? *before : firstState();
            addPath(start, chain);
            before = chain.back().to;
        }
        return chain;
    }

  private:
    [[nodiscard]] std::optional<size_t> nextFrom(const Word& state) const {
        for (size_t i = 0; i < m_changes.size(); ++i)
            if (!m_used[i] && m_changes[i].from == state)
                return i;
        return std::nullopt;
    }
    /// The first state that more changes leave than reach; of a circle, the first of all.
    [[nodiscard]] Word firstState() const {
        std::optional<Word> any;
        for (size_t i = 0; i < m_changes.size(); ++i) {
            if (m_used[i])
                continue;
            const Word& state = m_changes[i].from;
            int surplus = 0;
            for (size_t other = 0; other < m_changes.size(); ++other)
                if (!m_used[other])
                    surplus +=
                        (m_changes[other].from == state ? 1 : 0) - (m_changes[other].to == state ? 1 : 0);
            if (surplus > 0)
                return state;
            any = any.value_or(state);
        }
        return *any;
    }
    void addPath(const Word& start, std::vector<StatusChange>& chain) {
        std::vector<std::optional<size_t>> steps{std::nullopt};
        std::vector<size_t> backwards;
        while (!steps.empty()) {
            const auto step = steps.back();
            if (const auto next = nextFrom(step ? m_changes[*step].to : start)) {
                m_used[*next] = true;
                steps.push_back(next);
                continue;
            }
            steps.pop_back();
            if (step)
                backwards.push_back(*step);
        }
        for (auto change = backwards.rbegin(); change != backwards.rend(); ++change)
            chain.push_back(m_changes[*change]);
    }

    std::span<StatusChange> m_changes;
    std::vector<bool> m_used;
};

} // namespace

void sortInTurn(std::span<StatusChange> changes) {
    std::ranges::sort(changes, [](const StatusChange& a, const StatusChange& b) {
        return a.when == b.when ? std::tie(a.from, a.to) < std::tie(b.from, b.to) : isBefore(a, b);
    });
    std::optional<Word> before;
    for (auto at = changes.begin(); at != changes.end();) {
        const auto end = std::find_if(at, changes.end(), [&](const auto& c) { return c.when != at->when; });
        std::ranges::move(SameMoment({at, end}).inTurn(before), at);
        at = end;
        before = std::prev(at)->to;
    }
}

void readVendorHistory(SQLite::Database& connection, const Model& model, const RecordPlaces& places,
                       UserDirectory& users, CrmData& data) {
    VendorReader(connection, model, places, users, data).read();
}

void reconcileDeals(CrmData& data) {
    reconcileField(data, &RecordedFields::amounts, &Opportunity::amountChanges);
    reconcileField(data, &RecordedFields::closeDates, &Opportunity::closeDateChanges);
    reconcileField(data, &RecordedFields::forecasts, &Opportunity::forecastChanges);
    reconcileStages(data);
}

} // namespace gtm::rules
