// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/business_time.h"
#include "core/base/money.h"
#include "core/base/result.h"
#include "core/base/word.h"
#include "core/rules/crm_revenue.h"
#include "core/rules/field_rules.h"
#include "core/rules/first_touch.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace gtm::rules {

enum class StageOutcome { Open, Won, Lost };
[[nodiscard]] std::string_view name(StageOutcome outcome);

struct Stage {
    Word name;
    int order = 0; ///< Among open stages; closed stages have none.
    StageOutcome outcome = StageOutcome::Open;
    std::optional<int> limitDays{};
    bool qualified = true;
    bool known = true; ///< False: open, and nobody recorded in which stage.
};

/// Where a lead status stands on the lifecycle path; the last two stand beside it.
enum class Level { Unknown, Lead, Mql, Sal, Sql, Converted, Disqualified, Recycled };

enum class SourceKind { Unknown, HandRaiser, Inbound, Outbound, ListImport };
[[nodiscard]] std::string_view name(SourceKind kind);

/// Names compared by their letters and digits (`gtm::headerKey`), or ids as they are.
using NameSet = std::set<std::string>;

struct BoardGroup {
    std::string key, title, team;
    std::vector<std::string> kpis;
};

/// A target of the company or, with a scope, of one value of a dimension, for the periods that end within its
/// days; without days always. With a length it is for whole periods of that length alone; without one a sum
/// has it in its weeks, any other number in every period.
struct ModelTarget {
    std::string kpi;
    std::string scope, name; ///< Dimension and value; both empty: the company.
    std::optional<PeriodLength> length;
    std::optional<Day> from, to;
    double value = 0;
    std::optional<double> tolerance;
};

/// A quota as an export would give it.
struct ModelQuota {
    QuotaScope scope = QuotaScope::Company;
    std::string name; ///< Of the team, segment or owner.
    Day from{}, to{};
    Minor amount = 0;
    std::string currency;
};

/// A record that somebody left out of every KPI.
struct Exclusion {
    std::string record; ///< opportunity, lead, contact or account
    std::string id;     ///< As its CRM has it.
    std::string author, reason;
    std::string where; ///< File and line.
};

/// What a model says of somebody who owns records: more than the user export does, or instead of it.
struct ModelUser {
    std::string user;    ///< Id or name.
    std::string team;    ///< Empty: as exported.
    std::string manager; ///< Name of another user; empty: as exported.
    std::string where;   ///< File and line.
    std::optional<bool> queue;
    std::optional<Day> inactiveFrom;
};

/// The reason of such a record.
inline constexpr const char* kByHand = "by_hand";

/// What a model plans and decides by hand.
struct ModelPlan {
    std::vector<BoardGroup> board;
    std::vector<ModelTarget> targets;
    std::vector<ModelQuota> quotas;
    std::vector<Exclusion> exclusions;
    std::map<std::string, NameSet, std::less<>> excluded; ///< Their ids, by kind of record.
    std::map<std::string, std::string> owners;            ///< Persons behind the owner roles, by KPI.
    std::vector<ModelUser> users;

    [[nodiscard]] bool excludes(std::string_view record, std::string_view id) const;
};

struct SegmentBand {
    std::string name;
    std::optional<double> employeesBelow;
};

/// What a team does, as far as handoffs tell teams apart.
enum class TeamKind { Other, Sdr, Success, Partner, Marketing, Sales };

/// Rules of handoffs, forecast, renewal, partners and economics.
struct RevenueRules {
    std::vector<std::pair<std::string, TeamKind>> teamWords;        ///< Lower case; in order of precedence.
    std::map<std::string, int> handoffMinutes;                      ///< Business minutes to accept, by kind.
    std::vector<std::string> leadFields, dealFields, accountFields; ///< That a complete record has.
    int noteDays = 30;   ///< A context note is at most so old at a handoff.
    int routingDays = 7; ///< A change of team within them shows a wrong route.
    int inactiveDays = 14, newDealDays = 7;
    int onboardingDays = 14;
    int callDay = 28; ///< Of the quarter: its forecast is frozen then.
    std::string lateStage;
    int renewalDays = 90, touchDays = 30, partnerDays = 30;
    double seatShare = 0.8, usageDrop = 0.3;
    double grossMargin = 0.8;

    /// By words that stand in the name of a team, or of its kind.
    [[nodiscard]] TeamKind kindOfTeam(std::string_view name) const;
};

/// When the leaders meet over the board.
struct MeetingPlan {
    int weekday = 1; ///< 1 = Monday to 7 = Sunday.
    int minutes = 45;
};

/// The go-to-market model: everything about a company that the KPI definitions leave open. Read from
/// resources/model/default.toml.
struct Model {
    int version = 1;
    Day effective{};
    FiscalCalendar fiscal;
    std::map<std::string, BusinessCalendar> calendars; ///< By name; `default` always.
    std::map<std::string, std::string> calendarOfTeam; ///< Team to calendar name.
    std::map<std::string, Stage> stages;               ///< By the key of name and aliases.
    int defaultLimitDays = 60;
    std::map<std::string, Level> levels;       ///< By status key.
    std::map<std::string, SourceKind> sources; ///< By source key.
    NameSet partnerSources;
    SlaTable sla;
    NameSet ignoredTeams;
    NameSet spamReasons;
    int samePersonDays = 90;
    int silentDays = 30;
    int leadMinimumAgeDays = 30;
    int leadWindowWeeks = 13;
    int minimumAttempts = 3;
    std::map<std::string, std::string> classOfType; ///< Type key to new, expansion, renewal, other.
    NameSet noDecisionReasons;
    NameSet voidReasons;       ///< Lost reasons of deals that were none: merged, entered twice.
    NameSet excludedPipelines; ///< Their deals are in no KPI.
    std::vector<SegmentBand> segments;
    std::vector<FieldRule> fieldRules;                  ///< Before segments and regions, in their order.
    std::map<std::string, std::string> regionOfCountry; ///< Country key to region.
    NameSet internalDomains;                            ///< Lower case.
    NameSet testAccounts;
    NameSet freeMailDomains;  ///< Lower case; they join no accounts.
    NameSet sharedHosts;      ///< The same for hosts of many companies' pages, with all below them.
    NameSet siteHosts;        ///< The same for hosts below which each company has a name of its own.
    std::string organisation; ///< At the foot of what is printed; empty: nothing stands there.
    MeetingPlan meeting;
    ModelPlan plan;
    RateTable rates;
    RevenueRules revenue;

    [[nodiscard]] const BusinessCalendar& calendarFor(const std::string& team) const;
    [[nodiscard]] Level levelOf(std::string_view status) const;
    [[nodiscard]] SourceKind kindOf(std::string_view source) const;
    /// Business minutes to the first touch of a lead.
    [[nodiscard]] int slaMinutes(std::string_view source, std::string_view segment) const;
    /// An unknown or missing type counts as new business: exports of one kind of deal carry no type.
    [[nodiscard]] std::string classOf(std::string_view type) const;
    /// Whether a domain is a host that many companies have pages on, or lies below one.
    [[nodiscard]] bool isSharedHost(std::string_view domain) const;
    [[nodiscard]] std::string segmentOf(std::string_view segment, std::optional<double> employees) const;
    [[nodiscard]] std::string regionOf(std::string_view region, std::string_view country) const;
};

struct KnownNames;
/// A model and everything that is wrong with its document: file, line and what to write instead.
struct ModelReading {
    Model model;
    std::vector<Error> errors;
};
/// Reads a model; calendars without a zone of their own take `zone`, rates convert into `currency`.
[[nodiscard]] ModelReading readModel(std::string_view toml, const std::string& where, const Zone& zone,
                                     const std::string& currency, const KnownNames& known);
/// The same where one error is enough.
[[nodiscard]] Result<Model> parseModel(std::string_view toml, const std::string& where, const Zone& zone,
                                       const std::string& currency);
/// The document that ships with the program.
[[nodiscard]] std::string defaultModelText();

} // namespace gtm::rules
