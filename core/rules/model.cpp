// SPDX-License-Identifier: GPL-3.0-only
#include "core/rules/model.h"

#include "core/base/resources.h"
#include "core/base/text.h"
#include "core/base/toml_reader.h"
#include "core/rules/model_plan.h"
#include "core/rules/model_revenue.h"

#include <algorithm>
#include <array>
#include <utility>

namespace gtm::rules {

namespace {

constexpr std::array kLevels{std::pair{"lead", Level::Lead},
                             std::pair{"mql", Level::Mql},
                             std::pair{"sal", Level::Sal},
                             std::pair{"sql", Level::Sql},
                             std::pair{"converted", Level::Converted},
                             std::pair{"disqualified", Level::Disqualified},
                             std::pair{"recycled", Level::Recycled}};
constexpr std::array kKinds{
    std::pair{"hand_raiser", SourceKind::HandRaiser}, std::pair{"inbound", SourceKind::Inbound},
    std::pair{"outbound", SourceKind::Outbound}, std::pair{"list_import", SourceKind::ListImport}};
constexpr std::array kClasses{"new", "expansion", "renewal", "other"};
constexpr int kMonths = 12, kMostDays = 10'000, kMostWeeks = 520;

/// Reads one model document; errors are collected in `errors`.
class ModelReader {
  public:
    ModelReader(const toml::table& root, std::string where, const KnownNames& known,
                std::vector<Error>& errors)
        : m_root(root, where, errors), m_where(std::move(where)), m_known(known), m_errors(errors) {}

    Model read(const Zone& zone, const std::string& currency) {
        m_model.version = m_root.integer("version", 1);
        m_model.effective = m_root.date("effective").value_or(Day{});
        section("fiscal", [&](TomlReader& r) {
            m_model.fiscal.startMonth = r.integerBetween("start_month", 1, 1, kMonths);
            const std::string weeks = r.text("weeks");
            if (!weeks.empty() && weeks != "4-4-5")
                r.error("weeks", "'" + weeks + "' is not 4-4-5; without it quarters are calendar months");
            m_model.fiscal.ofWeeks = weeks == "4-4-5";
            const std::string start = r.text("week_start", "monday");
            if (start == "sunday")
                m_model.fiscal.weekStart = WeekStart::Sunday;
            else if (start != "monday")
                r.error("week_start", "'" + start + "' is neither monday nor sunday");
        });
        readCalendars(zone);
        readStages();
        section("lifecycle", [&](TomlReader& r) { readNames(r, kLevels, m_model.levels); });
        section("sources", [&](TomlReader& r) {
            readNames(r, kKinds, m_model.sources);
            m_model.partnerSources = names(r, "partner");
        });
        readRules();
        section("opportunity", [&](TomlReader& r) {
            for (const char* kind : kClasses)
                for (const std::string& type : r.texts(kind))
                    m_model.classOfType[headerKey(type)] = kind;
            m_model.noDecisionReasons = names(r, "no_decision");
            m_model.voidReasons = names(r, "void");
            m_model.excludedPipelines = names(r, "excluded_pipelines");
        });
        readTerritories();
        m_model.revenue = readRevenueRules(m_root, m_where, m_errors);
        m_model.plan = readPlan(m_root, m_where, {currency, m_model.fiscal}, m_known, m_errors);
        readMeeting();
        readRates(currency);
        m_root.rejectUnknownKeys();
        return std::move(m_model);
    }

  private:
    template<typename Read>
    void section(std::string_view key, Read&& read) {
        if (const toml::table* table = m_root.table(key)) {
            TomlReader reader(*table, m_where, m_errors);
            read(reader);
            reader.rejectUnknownKeys();
        }
    }

    template<typename Read>
    void each(TomlReader& from, std::string_view key, Read&& read) {
        for (const toml::table* table : from.tables(key)) {
            TomlReader reader(*table, m_where, m_errors);
            read(reader);
            reader.rejectUnknownKeys();
        }
    }

    static NameSet names(TomlReader& reader, std::string_view key) {
        NameSet set;
        for (const std::string& text : reader.texts(key))
            set.insert(headerKey(text));
        return set;
    }

    template<typename Table, typename Map>
    static void readNames(TomlReader& reader, const Table& table, Map& into) {
        for (const auto& [key, value] : table)
            for (const std::string& text : reader.texts(key))
                into[headerKey(text)] = value;
    }

    int minuteOfDay(TomlReader& reader, std::string_view key, int fallback) {
        const std::string text = reader.text(key);
        if (text.empty())
            return fallback;
        int hour = 0, minute = 0;
        if (text.size() == 5 && text[2] == ':' && std::sscanf(text.c_str(), "%2d:%2d", &hour, &minute) == 2 &&
            hour >= 0 && minute >= 0 && minute < 60 && hour * 60 + minute <= 24 * 60)
            return hour * 60 + minute;
        reader.error(key, "a time such as \"09:00\" is expected");
        return fallback;
    }

    void readCalendar(const std::string& name, const toml::table& table, const Zone& zone) {
        TomlReader reader(table, m_where, m_errors);
        BusinessCalendar calendar;
        calendar.zone = zone;
        if (const std::string id = reader.text("zone"); !id.empty()) {
            if (auto named = Zone::named(id))
                calendar.zone = *named;
            else
                reader.error("zone", "'" + id + "' is not an IANA time zone such as Europe/Berlin");
        }
        calendar.openMinute = minuteOfDay(reader, "open", calendar.openMinute);
        calendar.closeMinute = minuteOfDay(reader, "close", calendar.closeMinute);
        if (calendar.closeMinute <= calendar.openMinute)
            reader.error("close",
                         "the day closes after it opens, such as open = \"09:00\", close = \"17:00\"");
        readWorkingDays(reader, calendar);
        for (const std::string& holiday : reader.texts("holidays")) {
            if (const auto day = parseIsoDay(holiday))
                calendar.holidays.insert(*day);
            else
                reader.error("holidays", "'" + holiday + "' is not a date such as \"2026-12-25\"");
        }
        for (const std::string& team : reader.texts("teams"))
            if (const auto [entry, isNew] = m_model.calendarOfTeam.emplace(headerKey(team), name); !isNew)
                reader.error("teams", "'" + team + "' has the calendar " + entry->second +
                                          " already; name a team in one calendar");
        reader.rejectUnknownKeys();
        m_model.calendars[name] = std::move(calendar);
    }

    static void readWorkingDays(TomlReader& reader, BusinessCalendar& calendar) {
        if (!reader.has("working_days"))
            return;
        calendar.working.fill(false);
        const toml::array* listed = reader.node("working_days")->as_array();
        if (!listed)
            reader.error("working_days", "a list of weekdays is expected, 1 = Monday to 7 = Sunday");
        for (size_t i = 0; listed && i < listed->size(); ++i) {
            const auto day = listed->get(i)->value<int>();
            if (day && *day >= 1 && *day <= 7)
                calendar.working[static_cast<size_t>(*day - 1)] = true;
            else
                reader.error("working_days", "a weekday lies between 1 = Monday and 7 = Sunday");
        }
        if (listed && listed->empty())
            reader.error("working_days", "at least one day is worked on; write 1 = Monday to 7 = Sunday");
    }

    void readCalendars(const Zone& zone) {
        m_model.calendars["default"].zone = zone;
        if (const toml::table* all = m_root.table("calendar"))
            for (const auto& [name, node] : *all) {
                const toml::table* table = node.as_table();
                if (table)
                    readCalendar(std::string(name.str()), *table, zone);
                else
                    m_root.errorAt(node, "calendar",
                                   "a table is expected, such as [calendar." + std::string(name.str()) + "]");
            }
    }

    void readStages() {
        section("stages", [&](TomlReader& stages) {
            m_model.defaultLimitDays =
                stages.integerBetween("default_limit_days", m_model.defaultLimitDays, 1, kMostDays);
            each(stages, "stage", [&](TomlReader& r) {
                Stage stage;
                stage.name = r.requiredText("name");
                stage.order = r.integer("order", 0);
                stage.qualified = r.flag("qualified", true);
                if (r.has("limit_days"))
                    stage.limitDays = r.integerBetween("limit_days", 1, 1, kMostDays);
                const std::string outcome = r.text("outcome", "open");
                if (outcome == "won" || outcome == "lost")
                    stage.outcome = outcome == "won" ? StageOutcome::Won : StageOutcome::Lost;
                else if (outcome != "open")
                    r.error("outcome", "'" + outcome + "' is none of open, won, lost");
                addStage(r, "name", stage.name, stage);
                for (const std::string& alias : r.texts("aliases"))
                    addStage(r, "aliases", alias, stage);
            });
            for (const StageOutcome end : {StageOutcome::Won, StageOutcome::Lost})
                if (!m_model.stages.empty() && std::ranges::none_of(m_model.stages, [&](const auto& entry) {
                        return entry.second.outcome == end;
                    }))
                    stages.error("stage", "no stage has the outcome " + std::string(name(end)) +
                                              "; add outcome = \"" + std::string(name(end)) +
                                              "\" to the stage in which deals end so");
        });
    }

    void addStage(TomlReader& reader, std::string_view key, const std::string& text, const Stage& stage) {
        if (const auto [entry, isNew] = m_model.stages.emplace(headerKey(text), stage); !isNew)
            reader.error(key, "'" + text + "' names the stage " + entry->second.name.text() +
                                  " already; letters and digits tell stages apart");
    }

    void readRules() {
        m_model.sla = readSlaTable(m_root, m_where, m_errors);
        section("response", [&](TomlReader& r) {
            m_model.ignoredTeams = names(r, "ignored_teams");
            m_model.spamReasons = names(r, "spam_reasons");
            m_model.samePersonDays = r.integerBetween("same_person_days", 90, 0, kMostDays);
        });
        section("leakage", [&](TomlReader& r) {
            m_model.silentDays = r.integerBetween("silent_days", 30, 1, kMostDays);
            m_model.leadMinimumAgeDays = r.integerBetween("lead_minimum_age_days", 30, 0, kMostDays);
            m_model.leadWindowWeeks = r.integerBetween("lead_window_weeks", 13, 1, kMostWeeks);
            m_model.minimumAttempts = r.integerBetween("minimum_attempts", 3, 0, kMostDays);
        });
    }

    void readTerritories() {
        m_model.fieldRules = readFieldRules(m_root, m_where, m_errors);
        each(m_root, "segment", [&](TomlReader& r) {
            m_model.segments.push_back({r.requiredText("name"), r.number("employees_below")});
        });
        each(m_root, "region", [&](TomlReader& r) {
            const std::string region = r.requiredText("name");
            for (const std::string& country : r.texts("countries"))
                m_model.regionOfCountry[headerKey(country)] = region;
        });
        section("identity", [&](TomlReader& r) {
            for (const std::string& domain : r.texts("free_mail_domains"))
                m_model.freeMailDomains.insert(asciiLower(domain));
            for (const std::string& host : r.texts("shared_hosts"))
                m_model.sharedHosts.insert(asciiLower(host));
            for (const std::string& host : r.texts("site_hosts"))
                m_model.siteHosts.insert(asciiLower(host));
        });
        section("internal", [&](TomlReader& r) {
            for (const std::string& domain : r.texts("domains"))
                m_model.internalDomains.insert(asciiLower(domain));
            m_model.testAccounts = names(r, "test_accounts");
        });
    }

    void readMeeting() {
        m_model.organisation = m_root.text("organisation");
        section("meeting", [&](TomlReader& r) {
            const int day = r.integer("day", m_model.meeting.weekday);
            const int minutes = r.integer("minutes", m_model.meeting.minutes);
            if (day < 1 || day > 7)
                r.error("day", "a number from 1 (Monday) to 7 (Sunday) is expected");
            else if (minutes < 1 || minutes > 480)
                r.error("minutes", "a number from 1 to 480 is expected");
            else
                m_model.meeting = {day, minutes};
        });
    }

    void readRates(const std::string& currency) {
        m_model.rates = RateTable(currency);
        each(m_root, "rate", [&](TomlReader& r) {
            const std::string code = r.requiredText("currency");
            const auto value = r.number("value");
            if (!looksLikeCurrency(code) || !value || *value <= 0)
                r.error("currency", "a rate has a currency such as \"EUR\" and a value above 0");
            else
                m_model.rates.add(code, r.date("from").value_or(Day{}), *value);
        });
    }

    TomlReader m_root;
    std::string m_where;
    const KnownNames& m_known;
    std::vector<Error>& m_errors;
    Model m_model;
};

template<typename Map, typename Value>
Value lookUp(const Map& map, const std::string& key, Value fallback) {
    const auto found = map.find(key);
    return found == map.end() ? fallback : Value(found->second);
}

} // namespace

std::string_view name(StageOutcome outcome) {
    return outcome == StageOutcome::Open ? "open" : outcome == StageOutcome::Won ? "won" : "lost";
}

std::string_view name(SourceKind kind) {
    for (const auto& [text, value] : kKinds)
        if (value == kind)
            return text;
    return "unknown";
}

const BusinessCalendar& Model::calendarFor(const std::string& team) const {
    const auto named = calendarOfTeam.find(headerKey(team));
    return calendars.at(named == calendarOfTeam.end() ? "default" : named->second);
}

Level Model::levelOf(std::string_view status) const {
    return lookUp(levels, headerKey(status), Level::Unknown);
}

SourceKind Model::kindOf(std::string_view source) const {
    return lookUp(sources, headerKey(source), SourceKind::Unknown);
}

int Model::slaMinutes(std::string_view source, std::string_view segment) const {
    return sla.minutesOf(kindOf(source) == SourceKind::HandRaiser, source, segment);
}

std::string Model::classOf(std::string_view type) const {
    return lookUp(classOfType, headerKey(type), std::string("new"));
}

bool Model::isSharedHost(std::string_view domain) const {
    if (siteHosts.contains(std::string(domain)))
        return true;
    while (!sharedHosts.contains(std::string(domain))) {
        const size_t dot = domain.find('.');
        if (dot == std::string_view::npos)
            return false;
        domain.remove_prefix(dot + 1);
    }
    return true;
}

std::string Model::segmentOf(std::string_view segment, std::optional<double> employees) const {
    if (!segment.empty() || !employees)
        return std::string(segment);
    const auto band = std::ranges::find_if(
        segments, [&](const SegmentBand& b) { return !b.employeesBelow || *employees < *b.employeesBelow; });
    return band == segments.end() ? std::string() : band->name;
}

std::string Model::regionOf(std::string_view region, std::string_view country) const {
    return region.empty() ? lookUp(regionOfCountry, headerKey(country), std::string()) : std::string(region);
}

ModelReading readModel(std::string_view toml, const std::string& where, const Zone& zone,
                       const std::string& currency, const KnownNames& known) {
    ModelReading reading;
    const auto document = parseToml(toml, where);
    if (!document) {
        reading.errors.push_back(document.error());
        return reading;
    }
    reading.model = ModelReader(*document, where, known, reading.errors).read(zone, currency);
    return reading;
}

Result<Model> parseModel(std::string_view toml, const std::string& where, const Zone& zone,
                         const std::string& currency) {
    ModelReading reading = readModel(toml, where, zone, currency, {});
    if (!reading.errors.empty())
        return tl::unexpected(reading.errors.front());
    return std::move(reading.model);
}

std::string defaultModelText() {
    return resourceText("model/default.toml");
}

} // namespace gtm::rules
