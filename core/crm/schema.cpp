// SPDX-License-Identifier: GPL-3.0-only
#include "core/crm/schema.h"

#include <algorithm>
#include <array>

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
    Field{"source", Category},
    Field{"segment", Category},
    Field{"region", Category},
    Field{"created", Moment},
    Field{"close_date", Day, false, true},
    Field{"stage_changed", Moment},
    Field{"modified", Moment},
    Field{"is_closed", Bool},
    Field{"is_won", Bool},
    Field{"lost_reason", Category, false, true},
    Field{"next_step", Text},
    Field{"partner_account_id", Id},
    Field{"merged_into", Id},
    Field{"is_deleted", Bool},
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

constexpr std::array<std::string_view, kEntityCount> kNames{
    "user", "account", "contact", "lead", "opportunity", "stage_history", "lead_history", "activity"};

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
    }
    return {};
}

int fieldIndex(Entity entity, std::string_view name) {
    const auto all = fields(entity);
    const auto found = std::ranges::find(all, name, &Field::name);
    return found == all.end() ? -1 : static_cast<int>(found - all.begin());
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

} // namespace gtm::crm
