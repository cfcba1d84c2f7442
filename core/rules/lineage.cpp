// SPDX-License-Identifier: GPL-3.0-only
#include "core/rules/lineage.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace gtm::rules {

using crm::Entity;

namespace {

/// Fields, parted by blanks, and the columns that they go into. `*`: all of them.
struct LineageLine {
    Entity entity;
    std::string_view fields;
    std::string_view columns; ///< `table.column` or `table`, parted by blanks.
};

constexpr std::string_view kOfTeams =
    "owner_span.opportunity owner_span.lead owner_span.account owner_span.handoff handoff routing_span.moved "
    "response.in_sla deal_outcome.onboarded_on deal_outcome.onboard_gap risk_span.band";

constexpr std::array kLineage{
    LineageLine{
        Entity::Opportunity, "id is_deleted merged_into",
        "deal open_span stage_path stage_visit deal_leak forecast_span forecast_call slip_span pipe_flow "
        "deal_outcome inactive_span handoff quality"},
    LineageLine{
        Entity::Opportunity, "stage is_closed is_won",
        "deal.outcome deal.stage open_span.stage open_span.qualified stage_path stage_visit "
        "deal_leak.reason forecast_span forecast_call pipe_flow inactive_span deal_outcome "
        "handoff.requested_on handoff.answered_on customer.route ready_span.open_deal renewal.outcome"},
    LineageLine{
        Entity::Opportunity, "amount currency",
        "deal.amount deal.amount_created deal.currency open_span.amount open_span.currency deal_leak.amount "
        "forecast_span.amount forecast_span.currency forecast_call.amount forecast_call.booked "
        "slip_span.amount pipe_flow.amount handoff.missing quality_span.failed"},
    LineageLine{Entity::Opportunity, "close_date",
                "deal.closed_on open_span.past_due deal_leak.at_on forecast_span.ahead forecast_span.pushes "
                "forecast_span.clean forecast_call slip_span pipe_flow deal_outcome.close_kept "
                "deal_outcome.onboard_by deal_outcome.quarter_to handoff.requested_on handoff.missing "
                "renewal.outcome risk_span.band quality_span.failed"},
    LineageLine{
        Entity::Opportunity, "created",
        "deal.created_on open_span.from_on stage_path.entered_on forecast_span.from_on forecast_span.old "
        "inactive_span.inactive deal_outcome.credit ready_span.open_deal quality_span.failed"},
    LineageLine{Entity::Opportunity, "stage_changed modified",
                "open_span.since_on stage_path.entered_on forecast_span.from_on"},
    LineageLine{Entity::Opportunity, "type", "deal.class handoff.kind ready_span.open_deal"},
    LineageLine{Entity::Opportunity, "lost_reason", "deal_leak.reason deal_outcome.loss_reason"},
    LineageLine{Entity::Opportunity, "forecast_category",
                "deal.omitted_at_creation forecast_span.category forecast_call.category"},
    LineageLine{Entity::Opportunity, "probability", "forecast_span.probability"},
    LineageLine{Entity::Opportunity, "account_id account_name",
                "deal.first_won customer.route ready_span.open_deal deal_outcome.onboarded_on "
                "deal_outcome.onboard_gap deal_outcome.credit handoff.answered_on handoff.missing "
                "quality_span.failed"},
    LineageLine{Entity::Opportunity, "contact_id",
                "person.converted_on person.has_opportunity lead_step.reached_on"},
    LineageLine{Entity::Opportunity, "product", "handoff.missing quality_span.failed"},
    LineageLine{Entity::Opportunity, "source partner_account_id",
                "deal.route deal_outcome.credit customer.route"},
    LineageLine{Entity::Opportunity, "source", "handoff.missing quality_span.failed"},
    LineageLine{Entity::Opportunity, "owner_id owner_name",
                "owner_span.opportunity owner_span.handoff deal_leak.reason handoff quality_span.failed"},
    LineageLine{
        Entity::StageHistory, "*",
        "deal.stage_events open_span.since_on stage_path stage_visit forecast_span forecast_call slip_span "
        "pipe_flow deal_outcome.close_kept handoff.answered_on quality_span.failed"},
    LineageLine{
        Entity::Lead, "id is_deleted merged_into",
        "person response lead_step lead_leak unassigned_span assignment routing_span handoff quality"},
    LineageLine{
        Entity::Lead, "created",
        "person.created_on response.start_on lead_step.entered_on assignment routing_span.assigned_on "
        "quality_span.failed"},
    LineageLine{Entity::Lead, "inbound", "response.start_on"},
    LineageLine{Entity::Lead, "first_touch", "response.touch_on lead_leak.reason handoff.answered_on"},
    LineageLine{Entity::Lead, "status", "person.status lead_step lead_leak.reason handoff"},
    LineageLine{Entity::Lead, "source",
                "person.kind response.in_ttft response.inbound response.out_reason handoff.missing "
                "quality_span.failed"},
    LineageLine{Entity::Lead, "email",
                "person.first never_lead response.out_reason handoff.missing quality_span.failed"},
    LineageLine{Entity::Lead, "phone", "person.first response.out_reason"},
    LineageLine{Entity::Lead, "segment employees region country", "handoff.missing quality_span.failed"},
    LineageLine{
        Entity::Lead, "owner_id owner_name",
        "owner_span.lead owner_span.handoff unassigned_span.reason assignment lead_leak.reason routing_span "
        "handoff quality_span.failed"},
    LineageLine{Entity::Lead, "is_converted converted converted_opportunity_id",
                "person.converted_on person.has_opportunity lead_step.reached_on quality_span.failed"},
    LineageLine{Entity::Lead, "converted_contact_id", "person.first never_lead response.touch_on"},
    LineageLine{Entity::Lead, "disqualify_reason", "lead_leak.reason handoff.unreasoned"},
    LineageLine{Entity::Contact, "id is_deleted merged_into", "person never_lead response quality"},
    LineageLine{Entity::Contact, "created",
                "person.created_on never_lead.created_on response.start_on quality_span.failed"},
    LineageLine{Entity::Contact, "email", "person.first never_lead response.out_reason quality_span.failed"},
    LineageLine{Entity::Contact, "phone", "person.first never_lead.first response.out_reason"},
    LineageLine{Entity::Contact, "source account_id", "person.out_reason never_lead.out_reason"},
    LineageLine{Entity::Contact, "source segment region country", "quality_span.failed"},
    LineageLine{Entity::Contact, "owner_id owner_name", "owner_span.lead quality_span.failed"},
    LineageLine{
        Entity::LeadHistory, "*",
        "lead_step lead_leak.reason unassigned_span assignment routing_span handoff quality_span.failed"},
    LineageLine{
        Entity::OwnerHistory, "*",
        "owner_span.opportunity owner_span.lead owner_span.account owner_span.handoff unassigned_span.reason "
        "assignment lead_leak.reason deal_leak.reason routing_span handoff deal_outcome.onboarded_on "
        "deal_outcome.onboard_gap quality_span.failed"},
    LineageLine{
        Entity::FieldHistory, "*",
        "deal.amount_created deal.omitted_at_creation open_span.amount open_span.past_due forecast_span "
        "forecast_call slip_span pipe_flow deal_outcome.close_kept"},
    LineageLine{Entity::Activity, "*",
                "response.touch_on lead_leak.reason open_span.stalled deal_leak.reason forecast_span.clean "
                "inactive_span deal_outcome.onboarded_on deal_outcome.onboard_gap handoff.answered_on "
                "handoff.missing risk_span.band ready_span.met"},
    LineageLine{Entity::Opportunity, "owner_team", kOfTeams},
    LineageLine{Entity::Lead, "owner_team", kOfTeams},
    LineageLine{
        Entity::User, "*",
        "owner_span.opportunity owner_span.lead owner_span.account owner_span.handoff unassigned_span.reason "
        "lead_leak.reason deal_leak.reason handoff routing_span.moved deal_outcome.onboarded_on "
        "deal_outcome.onboard_gap risk_span.band quality_span.failed"},
    LineageLine{
        Entity::Team, "id name kind",
        "handoff routing_span.moved deal_outcome.onboarded_on deal_outcome.onboard_gap risk_span.band"},
    LineageLine{Entity::Account, "id", "deal.first_won"},
    LineageLine{Entity::Account, "id merged_into is_deleted",
                "customer arr_span retention_span renewal risk_span ready_span handoff quality"},
    LineageLine{Entity::Account, "website", "deal.first_won quality_span.failed"},
    LineageLine{Entity::Account, "name", "customer.out_reason quality_span.failed"},
    LineageLine{Entity::Account, "segment employees region country",
                "customer.segment customer.region handoff.missing quality_span.failed"},
    LineageLine{
        Entity::Account, "owner_id owner_name",
        "owner_span.account owner_span.handoff handoff deal_outcome.onboarded_on deal_outcome.onboard_gap "
        "quality_span.failed"},
    LineageLine{Entity::Account, "csm_id csm_name",
                "owner_span.handoff handoff deal_outcome.onboarded_on deal_outcome.onboard_gap "
                "risk_span.band"},
    LineageLine{Entity::Contract, "id account_id account_name is_deleted status start",
                "arr_span retention_span renewal risk_span ready_span"},
    LineageLine{Entity::Contract, "end_date ended auto_renew",
                "arr_span.to_on retention_span renewal risk_span ready_span.to_on"},
    LineageLine{Entity::Contract, "arr amount currency",
                "arr_span.arr arr_span.currency retention_span renewal.arr renewal.currency risk_span.arr "
                "risk_span.currency"},
    LineageLine{Entity::Contract, "notice", "risk_span.band"},
    LineageLine{
        Entity::Contract, "opportunity_id renewal_opportunity_id",
        "renewal.outcome renewal.decided_on renewal.on_time risk_span.band arr_span.to_on retention_span"},
    LineageLine{Entity::AccountHealth, "*", "risk_span.band ready_span.known ready_span.met"},
    LineageLine{Entity::Ticket, "*", "risk_span.band ready_span.met"},
    LineageLine{Entity::Partner, "id name tier route", "registration.tier registration.route"},
    LineageLine{Entity::DealRegistration, "id is_deleted submitted", "registration"},
    LineageLine{Entity::DealRegistration, "approved",
                "registration.approved_on registration.approval_hours deal_outcome.credit"},
    LineageLine{Entity::DealRegistration, "resolved", "registration.resolved_on"},
    LineageLine{Entity::DealRegistration, "is_conflict", "registration.conflict"},
    LineageLine{Entity::DealRegistration, "partner_id", "registration.route registration.tier"},
    LineageLine{Entity::DealRegistration, "account_id account_name",
                "registration.segment registration.region deal_outcome.credit"},
    LineageLine{Entity::DealRegistration, "opportunity_id expires", "deal_outcome.credit"},
    LineageLine{Entity::Quota, "*", "quota_span"},
    LineageLine{Entity::Spend, "id is_deleted day amount currency channel kind", "spend_line"},
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
