// SPDX-License-Identifier: GPL-3.0-only
#include "core/crm/schema.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <vector>

namespace gtm::crm {

namespace {

using enum FieldType;

constexpr std::array kUser{
    Field{"id", Id, true},
    Field{"name", Text},
    Field{"email", Text},
    Field{"is_active", Bool, false, true},
    Field{"team", Category, false, true},
    Field{"manager_id", Id},
    Field{"is_queue", Bool},
    Field{"modified", Moment},
    Field{"is_deleted", Bool},
};
constexpr std::array kAccount{
    Field{"id", Id, true},
    Field{"name", Text},
    Field{"owner_id", Id, false, true},
    Field{"owner_name", Text, false, true},
    Field{"type", Category},
    Field{"segment", Category},
    Field{"region", Category},
    Field{"country", Category},
    Field{"industry", Category},
    Field{"employees", Number},
    Field{"website", Text},
    Field{"parent_id", Id},
    Field{"created", Moment},
    Field{"modified", Moment},
    Field{"merged_into", Id},
    Field{"is_deleted", Bool},
    Field{"csm_id", Id, false, true, true},
    Field{"csm_name", Text, false, true, true},
};
constexpr std::array kContact{
    Field{"id", Id, true},
    Field{"name", Text},
    Field{"first_name", Text},
    Field{"last_name", Text},
    Field{"email", Text},
    Field{"account_id", Id},
    Field{"owner_id", Id, false, true},
    Field{"owner_name", Text, false, true},
    Field{"source", Category},
    Field{"segment", Category},
    Field{"region", Category},
    Field{"country", Category},
    Field{"created", Moment},
    Field{"modified", Moment},
    Field{"merged_into", Id},
    Field{"is_deleted", Bool},
    Field{"phone", Text, false, false, true},
};
constexpr std::array kLead{
    Field{"id", Id, true},
    Field{"name", Text},
    Field{"first_name", Text},
    Field{"last_name", Text},
    Field{"company", Text},
    Field{"email", Text},
    Field{"status", Category, false, true},
    Field{"source", Category},
    Field{"owner_id", Id, false, true},
    Field{"owner_name", Text, false, true},
    Field{"segment", Category},
    Field{"region", Category},
    Field{"country", Category},
    Field{"industry", Category},
    Field{"employees", Number},
    Field{"created", Moment, true},
    Field{"inbound", Moment},
    Field{"modified", Moment},
    Field{"is_converted", Bool},
    Field{"converted", Moment},
    Field{"converted_account_id", Id},
    Field{"converted_contact_id", Id},
    Field{"converted_opportunity_id", Id},
    Field{"disqualify_reason", Category, false, true},
    Field{"recycled_until", Day},
    Field{"merged_into", Id},
    Field{"is_deleted", Bool},
    Field{"phone", Text, false, false, true},
    Field{"first_touch", Moment, false, false, true},  ///< As the CRM itself tells it.
    Field{"owner_team", Category, false, false, true}, ///< Of the owner, where users are not exported.
};
constexpr std::array kOpportunity{
    Field{"id", Id, true},
    Field{"name", Text},
    Field{"account_id", Id},
    Field{"account_name", Text},
    Field{"contact_id", Id},
    Field{"owner_id", Id, false, true},
    Field{"owner_name", Text, false, true},
    Field{"pipeline", Category},
    Field{"stage", Category, true, true},
    Field{"amount", Money, false, true},
    Field{"currency", Category},
    Field{"probability", Ratio},
    Field{"forecast_category", Category, false, true},
    Field{"type", Category},
    Field{"product", Category},
    Field{"source", Category, false, true},
    Field{"segment", Category},
    Field{"region", Category},
    Field{"created", Moment},
    Field{"close_date", Day, false, true},
    Field{"stage_changed", Moment},
    Field{"modified", Moment},
    Field{"is_closed", Bool, false, true},
    Field{"is_won", Bool, false, true},
    Field{"lost_reason", Category, false, true},
    Field{"next_step", Text},
    Field{"partner_account_id", Id, false, true},
    Field{"merged_into", Id},
    Field{"is_deleted", Bool},
    Field{"owner_team", Category, false, false, true}, ///< Of the owner, where users are not exported.
};
constexpr std::array kStageHistory{
    Field{"id", Id, true},
    Field{"opportunity_id", Id, true},
    Field{"stage", Category, true},
    Field{"amount", Money},
    Field{"close_date", Day},
    Field{"probability", Ratio},
    Field{"forecast_category", Category},
    Field{"at", Moment, true},
    Field{"actor_id", Id},
    Field{"from_stage", Category},
    Field{"is_deleted", Bool},
    Field{"exited", Moment, false, false, true},        ///< When the visit that began at `at` ended.
    Field{"time_in_stage", Number, false, false, true}, ///< Of all visits; in seconds or milliseconds.
    Field{"currency", Category, false, false, true},    ///< Whose decimals the amount has.
};
constexpr std::array kLeadHistory{
    Field{"id", Id, true},    Field{"lead_id", Id, true}, Field{"field", Category, true},
    Field{"old_value", Text}, Field{"new_value", Text},   Field{"at", Moment, true},
    Field{"actor_id", Id},    Field{"is_deleted", Bool},
};
constexpr std::array kActivity{
    Field{"id", Id, true},       Field{"kind", Category, true},
    Field{"subtype", Category},  Field{"direction", Category},
    Field{"person_id", Id},      Field{"related_id", Id},
    Field{"account_id", Id},     Field{"owner_id", Id},
    Field{"owner_name", Text},   Field{"subject", Text},
    Field{"status", Category},   Field{"is_closed", Bool},
    Field{"due", Day},           Field{"occurred", Moment},
    Field{"completed", Moment},  Field{"created", Moment},
    Field{"modified", Moment},   Field{"is_automated", Bool},
    Field{"is_duplicate", Bool}, Field{"is_deleted", Bool},
};

constexpr std::array kCampaign{
    Field{"id", Id, true},     Field{"name", Text},      Field{"type", Category},
    Field{"source", Category}, Field{"parent_id", Id},   Field{"start", Day},
    Field{"end_date", Day},    Field{"budget", Money},   Field{"currency", Category},
    Field{"status", Category}, Field{"created", Moment}, Field{"modified", Moment},
    Field{"is_deleted", Bool},
};
constexpr std::array kSpend{
    Field{"id", Id, true},     Field{"day", Day, true},      Field{"until", Day},
    Field{"campaign_id", Id},  Field{"campaign_name", Text}, Field{"channel", Category},
    Field{"kind", Category},   Field{"amount", Money, true}, Field{"currency", Category},
    Field{"is_deleted", Bool},
};
constexpr std::array kTeam{
    Field{"id", Id, true},   Field{"name", Text},     Field{"parent_id", Id},
    Field{"manager_id", Id}, Field{"kind", Category}, Field{"is_deleted", Bool},
};
constexpr std::array kContract{
    Field{"id", Id, true},
    Field{"account_id", Id},
    Field{"account_name", Text},
    Field{"opportunity_id", Id},
    Field{"renewal_opportunity_id", Id},
    Field{"product", Category},
    Field{"start", Day, true},
    Field{"end_date", Day},
    Field{"arr", Money, false, true},
    Field{"amount", Money},
    Field{"currency", Category},
    Field{"status", Category, false, true},
    Field{"auto_renew", Bool},
    Field{"notice", Day},
    Field{"ended", Day},
    Field{"owner_id", Id, false, true},
    Field{"owner_name", Text, false, true},
    Field{"modified", Moment},
    Field{"is_deleted", Bool},
};
constexpr std::array kAccountHealth{
    Field{"id", Id, true},          Field{"account_id", Id},
    Field{"account_name", Text},    Field{"at", Moment, true},
    Field{"score", Number},         Field{"tier", Category},
    Field{"seats_bought", Number},  Field{"seats_active", Number},
    Field{"usage", Number},         Field{"milestone_reached", Bool},
    Field{"champion_active", Bool}, Field{"champion_left", Bool},
    Field{"whitespace", Bool},      Field{"is_deleted", Bool},
};
constexpr std::array kTicket{
    Field{"id", Id, true},
    Field{"account_id", Id},
    Field{"account_name", Text},
    Field{"severity", Category},
    Field{"status", Category, false, true},
    Field{"opened", Moment, true},
    Field{"closed", Moment},
    Field{"is_deleted", Bool},
};
constexpr std::array kPartner{
    Field{"id", Id, true},   Field{"name", Text},   Field{"tier", Category},   Field{"route", Category},
    Field{"account_id", Id}, Field{"owner_id", Id}, Field{"owner_name", Text}, Field{"is_deleted", Bool},
};
constexpr std::array kDealRegistration{
    Field{"id", Id, true},
    Field{"partner_id", Id},
    Field{"partner_name", Text},
    Field{"account_id", Id},
    Field{"account_name", Text},
    Field{"opportunity_id", Id},
    Field{"submitted", Moment, true},
    Field{"approved", Moment},
    Field{"expires", Day},
    Field{"resolved", Moment},
    Field{"status", Category, false, true},
    Field{"is_conflict", Bool},
    Field{"is_deleted", Bool},
};
constexpr std::array kQuota{
    Field{"id", Id, true},          Field{"owner_id", Id},        Field{"owner_name", Text},
    Field{"team", Category},        Field{"segment", Category},   Field{"period_start", Day, true},
    Field{"period_end", Day, true}, Field{"amount", Money, true}, Field{"currency", Category},
    Field{"is_deleted", Bool},
};
constexpr std::array kTarget{
    Field{"id", Id, true},          Field{"kpi", Category, true}, Field{"scope", Category},
    Field{"scope_value", Category}, Field{"period_start", Day},   Field{"period_end", Day},
    Field{"value", Number, true},   Field{"tolerance", Number},   Field{"is_deleted", Bool},
};
constexpr std::array kOwnerHistory{
    Field{"id", Id, true},    Field{"object", Category, true}, Field{"record_id", Id, true},
    Field{"old_owner", Text}, Field{"new_owner", Text},        Field{"at", Moment, true},
    Field{"actor_id", Id},    Field{"is_deleted", Bool},
};
constexpr std::array kFieldHistory{
    Field{"id", Id, true},          Field{"object", Category, true}, Field{"record_id", Id, true},
    Field{"field", Category, true}, Field{"old_value", Text},        Field{"new_value", Text},
    Field{"at", Moment, true},      Field{"actor_id", Id},           Field{"is_deleted", Bool},
};

constexpr std::array kMeasureDay{
    Field{"id", Id, true},   Field{"measure", Category, true},
    Field{"day", Day, true}, Field{"value", Number}, ///< Empty: all cells of the day were blank.
    Field{"rows", Number}, ///< Of the day that the measure keeps; 0: the day has none any more.
};

constexpr std::array<std::string_view, kEntityCount> kNames{
    "user",     "account",           "contact", "lead",   "opportunity",   "stage_history",  "lead_history",
    "activity", "campaign",          "spend",   "team",   "contract",      "account_health", "ticket",
    "partner",  "deal_registration", "quota",   "target", "owner_history", "field_history",  "measure_day"};

} // namespace

std::span<const Field> fields(Entity entity) {
    switch (entity) {
    case Entity::User:
        return kUser;
    case Entity::Account:
        return kAccount;
    case Entity::Contact:
        return kContact;
    case Entity::Lead:
        return kLead;
    case Entity::Opportunity:
        return kOpportunity;
    case Entity::StageHistory:
        return kStageHistory;
    case Entity::LeadHistory:
        return kLeadHistory;
    case Entity::Activity:
        return kActivity;
    case Entity::Campaign:
        return kCampaign;
    case Entity::Spend:
        return kSpend;
    case Entity::Team:
        return kTeam;
    case Entity::Contract:
        return kContract;
    case Entity::AccountHealth:
        return kAccountHealth;
    case Entity::Ticket:
        return kTicket;
    case Entity::Partner:
        return kPartner;
    case Entity::DealRegistration:
        return kDealRegistration;
    case Entity::Quota:
        return kQuota;
    case Entity::Target:
        return kTarget;
    case Entity::OwnerHistory:
        return kOwnerHistory;
    case Entity::FieldHistory:
        return kFieldHistory;
    case Entity::MeasureDay:
        return kMeasureDay;
    }
    return {};
}

int fieldIndex(Entity entity, std::string_view name) {
    // Asked for every cell that the rules read.
    static const auto indices = [] {
        std::vector<std::unordered_map<std::string_view, int>> each(kEntityCount);
        for (int of = 0; of < kEntityCount; ++of)
            for (const Field& field : fields(static_cast<Entity>(of)))
                each[static_cast<size_t>(of)].emplace(
                    field.name, static_cast<int>(std::ssize(each[static_cast<size_t>(of)])));
        return each;
    }();
    const auto& known = indices[static_cast<size_t>(entity)];
    const auto found = known.find(name);
    return found == known.end() ? -1 : found->second;
}

std::string_view entityName(Entity entity) {
    return kNames[static_cast<size_t>(entity)];
}

std::optional<Entity> entityNamed(std::string_view name) {
    const auto found = std::ranges::find(kNames, name);
    if (found == kNames.end())
        return std::nullopt;
    return static_cast<Entity>(found - kNames.begin());
}

std::span<const std::string_view> standardDimensions() {
    static constexpr std::array<std::string_view, 14> kNames{
        "owner",   "team",  "manager", "segment", "region", "source", "pipeline",
        "product", "route", "class",   "stage",   "reason", "kind",   "currency"};
    return kNames;
}

bool isCellName(std::string_view name) {
    constexpr size_t kLongest = 100;
    const bool plain =
        std::ranges::all_of(name, [](char c) { return static_cast<unsigned char>(c) >= ' ' && c != 0x7f; });
    return plain && !name.empty() && name.size() <= kLongest && trimmed(name) == name;
}

bool isDimensionName(std::string_view name) {
    constexpr size_t kLongest = 40;
    const auto standard = standardDimensions();
    return isCellName(name) && name.size() <= kLongest &&
           name.find_first_of("=,\"'\\") == std::string_view::npos &&
           std::ranges::find(standard, asciiLower(name)) == standard.end();
}

} // namespace gtm::crm
