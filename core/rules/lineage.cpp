// SPDX-License-Identifier: GPL-3.0-only
#include "core/rules/lineage.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace gtm::rules {

namespace {

/// Fields, parted by blanks, and the columns that they go into. `*`: all of them.
struct LineageLine {
    crm::Entity entity;
    std::string_view fields;
    std::string_view columns; ///< `table.column` or `table`, parted by blanks.
};

constexpr std::array kLineage{
    LineageLine{crm::Entity::Opportunity, "id is_deleted merged_into",
                "deal open_span stage_path stage_visit deal_leak"},
    LineageLine{crm::Entity::Opportunity, "stage is_closed is_won",
                "deal.outcome deal.stage open_span.stage open_span.qualified stage_path stage_visit "
                "deal_leak.reason"},
    LineageLine{
        crm::Entity::Opportunity, "amount currency",
        "deal.amount deal.amount_created deal.currency open_span.amount open_span.currency deal_leak.amount"},
    LineageLine{crm::Entity::Opportunity, "close_date", "deal.closed_on open_span.past_due deal_leak.at_on"},
    LineageLine{crm::Entity::Opportunity, "created",
                "deal.created_on open_span.from_on stage_path.entered_on"},
    LineageLine{crm::Entity::Opportunity, "stage_changed modified",
                "open_span.since_on stage_path.entered_on"},
    LineageLine{crm::Entity::Opportunity, "type", "deal.class"},
    LineageLine{crm::Entity::Opportunity, "lost_reason", "deal_leak.reason"},
    LineageLine{crm::Entity::Opportunity, "forecast_category", "deal.omitted_at_creation"},
    LineageLine{crm::Entity::Opportunity, "account_id account_name", "deal.first_won"},
    LineageLine{crm::Entity::Opportunity, "owner_id owner_name", "owner_span.opportunity deal_leak.reason"},
    LineageLine{crm::Entity::StageHistory, "*",
                "deal.stage_events open_span.since_on stage_path stage_visit"},
    LineageLine{crm::Entity::Lead, "id is_deleted merged_into",
                "person response lead_step lead_leak unassigned_span assignment"},
    LineageLine{crm::Entity::Lead, "created",
                "person.created_on response.start_on lead_step.entered_on assignment"},
    LineageLine{crm::Entity::Lead, "inbound", "response.start_on"},
    LineageLine{crm::Entity::Lead, "status", "person.status lead_step lead_leak.reason"},
    LineageLine{crm::Entity::Lead, "source",
                "person.kind response.in_ttft response.inbound response.out_reason"},
    LineageLine{crm::Entity::Lead, "email", "person.first response.out_reason"},
    LineageLine{crm::Entity::Lead, "owner_id owner_name",
                "owner_span.lead unassigned_span.reason assignment lead_leak.reason"},
    LineageLine{crm::Entity::Lead, "is_converted converted converted_opportunity_id",
                "person.converted_on person.has_opportunity lead_step.reached_on"},
    LineageLine{crm::Entity::Lead, "disqualify_reason", "lead_leak.reason"},
    LineageLine{crm::Entity::Contact, "id is_deleted merged_into", "person response"},
    LineageLine{crm::Entity::Contact, "created", "person.created_on response.start_on"},
    LineageLine{crm::Entity::Contact, "email", "person.first response.out_reason"},
    LineageLine{crm::Entity::Contact, "owner_id owner_name", "owner_span.lead"},
    LineageLine{crm::Entity::LeadHistory, "*", "lead_step lead_leak.reason unassigned_span assignment"},
    LineageLine{crm::Entity::Activity, "*",
                "response.touch_on lead_leak.reason open_span.stalled deal_leak.reason"},
    LineageLine{
        crm::Entity::User, "*",
        "owner_span.opportunity owner_span.lead unassigned_span.reason lead_leak.reason deal_leak.reason"},
    LineageLine{crm::Entity::Account, "id", "deal.first_won"},
};

void addColumns(std::string_view columns, std::vector<DerivedColumn>& out) {
    for (const std::string_view one : split(columns, ' ')) {
        const auto point = one.find('.');
        out.push_back({std::string(one.substr(0, point)),
                       point == std::string_view::npos ? std::string() : std::string(one.substr(point + 1))});
    }
}

} // namespace

std::vector<DerivedColumn> derivedFrom(crm::Entity entity, std::string_view field) {
    std::vector<DerivedColumn> columns;
    if (field.find('.') != std::string_view::npos) {
        addColumns(field, columns);
        return columns;
    }
    for (const LineageLine& line : kLineage) {
        if (line.entity != entity)
            continue;
        const auto fields = split(line.fields, ' ');
        if (line.fields == "*" || std::ranges::find(fields, field) != fields.end())
            addColumns(line.columns, columns);
    }
    return columns;
}

} // namespace gtm::rules
