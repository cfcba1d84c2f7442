// SPDX-License-Identifier: GPL-3.0-only
// Why a record is left out, and why a number is not there.
#include "core/kpi/measure.h"
#include "core/report/format.h"
#include "core/report/phrase.h"
#include "core/report/sentence.h"

#include <QCoreApplication>

#include <array>
#include <map>

namespace gtm::report {

namespace {

const std::map<std::string, const char*>& reasonTexts() {
    static const std::map<std::string, const char*> texts{
        {"by_hand", QT_TRANSLATE_NOOP("gtm::report", "Excluded by hand")},
        {"deleted", QT_TRANSLATE_NOOP("gtm::report", "Deleted in the CRM")},
        {"merged", QT_TRANSLATE_NOOP("gtm::report", "Merged into another record")},
        {"test", QT_TRANSLATE_NOOP("gtm::report", "Test account")},
        {"internal", QT_TRANSLATE_NOOP("gtm::report", "Own company")},
        {"negative_amount", QT_TRANSLATE_NOOP("gtm::report", "Negative amount")},
        {"opportunity_before_lead", QT_TRANSLATE_NOOP("gtm::report", "Its opportunity is older")},
        {"void", QT_TRANSLATE_NOOP("gtm::report", "Merged or entered twice, by its lost reason")},
        {"pipeline", QT_TRANSLATE_NOOP("gtm::report", "Its pipeline is in no KPI")},
        {"new", QT_TRANSLATE_NOOP("gtm::report", "New business")},
        {"expansion", QT_TRANSLATE_NOOP("gtm::report", "Expansion, not new business")},
        {"renewal", QT_TRANSLATE_NOOP("gtm::report", "Renewal, not new business")},
        {"other", QT_TRANSLATE_NOOP("gtm::report", "Other class, not new business")},
        {"created_closed", QT_TRANSLATE_NOOP("gtm::report", "Created already closed")},
        {"omitted", QT_TRANSLATE_NOOP("gtm::report", "Omitted from the forecast at creation")},
        {"other_category", QT_TRANSLATE_NOOP("gtm::report", "In another forecast category, or in none")},
        {"not_first_win", QT_TRANSLATE_NOOP("gtm::report", "The account was won before")},
        {"no_created_date", QT_TRANSLATE_NOOP("gtm::report", "No created date")},
        {"closed_before_created", QT_TRANSLATE_NOOP("gtm::report", "Closed before it was created")},
        {"converted_before_created", QT_TRANSLATE_NOOP("gtm::report", "Converted before it was created")},
        {"no_close_date", QT_TRANSLATE_NOOP("gtm::report", "No close date")},
        {"no_amount", QT_TRANSLATE_NOOP("gtm::report", "No amount")},
        {"not_qualified", QT_TRANSLATE_NOOP("gtm::report", "Before the first qualified stage")},
        {"pending", QT_TRANSLATE_NOOP("gtm::report", "Still in the stage")},
        {"still_there", QT_TRANSLATE_NOOP("gtm::report", "Still in the stage")},
        {"stage_unknown", QT_TRANSLATE_NOOP("gtm::report", "Its stage at that time is not known")},
        {"no_rate", QT_TRANSLATE_NOOP("gtm::report", "No exchange rate for its currency")},
        {"no_converted_date", QT_TRANSLATE_NOOP("gtm::report", "Converted on an unknown day")},
        {"skipped", QT_TRANSLATE_NOOP("gtm::report", "Stage was skipped")},
        {"bulk_edit", QT_TRANSLATE_NOOP("gtm::report", "Moved by a bulk edit")},
        {"negative", QT_TRANSLATE_NOOP("gtm::report", "Negative duration")},
        {"many_values",
         QT_TRANSLATE_NOOP("gtm::report", "Values of a dimension that are too many to tell apart")},
        {"same_person", QT_TRANSLATE_NOOP("gtm::report", "The same person within 90 days")},
        {"list_import", QT_TRANSLATE_NOOP("gtm::report", "List import")},
        {"outbound", QT_TRANSLATE_NOOP("gtm::report", "Outbound lead")},
        {"not_inbound", QT_TRANSLATE_NOOP("gtm::report", "Not inbound")},
        {"not_hand_raiser", QT_TRANSLATE_NOOP("gtm::report", "Did not ask for contact")},
        {"spam", QT_TRANSLATE_NOOP("gtm::report", "Spam")},
        {"no_start_time", QT_TRANSLATE_NOOP("gtm::report", "The export gives no time of creation")},
        {"no_time", QT_TRANSLATE_NOOP("gtm::report", "Only the day is known")},
        {"same_day", QT_TRANSLATE_NOOP("gtm::report", "Touched on the same day, hour not known")},
        {"date_only", QT_TRANSLATE_NOOP("gtm::report", "Touched on a day, hour not known")},
        {"before_start", QT_TRANSLATE_NOOP("gtm::report", "Touched before the lead came in")},
        {"counted_once", QT_TRANSLATE_NOOP("gtm::report", "Counted once, under another reason")},
        {"no_decision", QT_TRANSLATE_NOOP("gtm::report", "No decision")},
        {"no_reason", QT_TRANSLATE_NOOP("gtm::report", "Lost, no reason given")},
        {"no_reasons_kept", QT_TRANSLATE_NOOP("gtm::report", "Its CRM exports no reasons")},
        {"no_touches_told", QT_TRANSLATE_NOOP("gtm::report", "Its CRM exports no touches")},
        {"no_success_told", QT_TRANSLATE_NOOP("gtm::report", "Its CRM tells of no success managers")},
        {"silent", QT_TRANSLATE_NOOP("gtm::report", "Silent 30 days or more")},
        {"no_owner", QT_TRANSLATE_NOOP("gtm::report", "No owner")},
        {"queue", QT_TRANSLATE_NOOP("gtm::report", "In a queue")},
        {"inactive_owner", QT_TRANSLATE_NOOP("gtm::report", "Owner is no longer active")},
        {"never_touched", QT_TRANSLATE_NOOP("gtm::report", "Never touched")},
        {"few_attempts", QT_TRANSLATE_NOOP("gtm::report", "Fewer than three attempts")},
        {"accepted_no_action", QT_TRANSLATE_NOOP("gtm::report", "Accepted without action")},
        {"rejected_no_reason", QT_TRANSLATE_NOOP("gtm::report", "Rejected without a reason")},
        {"no_due_date", QT_TRANSLATE_NOOP("gtm::report", "The calendar of its team never opens")},
        {"no_probability", QT_TRANSLATE_NOOP("gtm::report", "No probability")},
        {"no_cs_owner", QT_TRANSLATE_NOOP("gtm::report", "No owner in customer success")},
        {"no_kickoff", QT_TRANSLATE_NOOP("gtm::report", "No kickoff yet")},
        {"few_signals", QT_TRANSLATE_NOOP("gtm::report", "Fewer than three signals are known")},
        {"one_close_date", QT_TRANSLATE_NOOP("gtm::report", "Only its last close date is known")},
        {"sourced", QT_TRANSLATE_NOOP("gtm::report", "Sourced by a partner")},
        {"influenced", QT_TRANSLATE_NOOP("gtm::report", "Influenced by a partner")},
        {"direct", QT_TRANSLATE_NOOP("gtm::report", "Without a partner")},
        {"backward", QT_TRANSLATE_NOOP("gtm::report", "Moved backwards")},
        {"reopened", QT_TRANSLATE_NOOP("gtm::report", "Opened again after a closing")},
    };
    return texts;
}

} // namespace

std::string reasonText(const std::string& code) {
    const auto text = reasonTexts().find(code);
    return text == reasonTexts().end() ? code : translated(text->second);
}

std::string missingText(const std::vector<std::string>& inputs) {
    static const std::map<std::string, const char*> names{
        {"user", QT_TRANSLATE_NOOP("gtm::report", "Users export")},
        {"account", QT_TRANSLATE_NOOP("gtm::report", "Accounts export")},
        {"contact", QT_TRANSLATE_NOOP("gtm::report", "Contacts export")},
        {"lead", QT_TRANSLATE_NOOP("gtm::report", "Leads export")},
        {"opportunity", QT_TRANSLATE_NOOP("gtm::report", "Opportunities export")},
        {"stage_history", QT_TRANSLATE_NOOP("gtm::report", "Stage history export")},
        {"lead_history", QT_TRANSLATE_NOOP("gtm::report", "Lead history export")},
        {"activity", QT_TRANSLATE_NOOP("gtm::report", "Activities export")},
        {"created_date", QT_TRANSLATE_NOOP("gtm::report", "created date of opportunities")},
        {"close_date", QT_TRANSLATE_NOOP("gtm::report", "close date of opportunities")},
        {"amount", QT_TRANSLATE_NOOP("gtm::report", "amount of opportunities")},
        {"loss_reason", QT_TRANSLATE_NOOP("gtm::report", "loss reason of opportunities")},
        {"loss_reason_column", QT_TRANSLATE_NOOP("gtm::report", "loss reason of opportunities")},
        {"rejection_reason", QT_TRANSLATE_NOOP("gtm::report", "rejection reason of leads")},
        {"lead_owner", QT_TRANSLATE_NOOP("gtm::report", "owner of leads")},
        {"account_csm", QT_TRANSLATE_NOOP("gtm::report", "success manager of accounts")},
        {"team_of_users", QT_TRANSLATE_NOOP("gtm::report", "teams of users")},
        {"user_team", QT_TRANSLATE_NOOP("gtm::report", "teams of users")},
        {"forecast_category", QT_TRANSLATE_NOOP("gtm::report", "forecast category of opportunities")},
        {"probability", QT_TRANSLATE_NOOP("gtm::report", "probability of opportunities")},
        {"deal_account", QT_TRANSLATE_NOOP("gtm::report", "account of opportunities")},
        {"deal_source", QT_TRANSLATE_NOOP("gtm::report", "source of opportunities")},
        {"partner_account", QT_TRANSLATE_NOOP("gtm::report", "partner account of opportunities")},
        {"owner_history", QT_TRANSLATE_NOOP("gtm::report", "Owner history export")},
        {"contract", QT_TRANSLATE_NOOP("gtm::report", "Contracts export")},
        {"account_health", QT_TRANSLATE_NOOP("gtm::report", "Account health export")},
        {"ticket", QT_TRANSLATE_NOOP("gtm::report", "Tickets export")},
        {"partner", QT_TRANSLATE_NOOP("gtm::report", "Partners export")},
        {"deal_registration", QT_TRANSLATE_NOOP("gtm::report", "Deal registrations export")},
        {"quota", QT_TRANSLATE_NOOP("gtm::report", "Quotas export")},
        {"spend", QT_TRANSLATE_NOOP("gtm::report", "Spend export")},
        {"measure_day", QT_TRANSLATE_NOOP("gtm::report", "imported measures")},
    };
    std::string list;
    for (const std::string& input : inputs) {
        const auto name = names.find(input);
        const std::string words = kpi::isMeasureId(input)
                                      ? filled(translated(QT_TRANSLATE_NOOP("gtm::report", "the measure %1")),
                                               {kpi::measureName(input), {}, {}})
                                  : name == names.end() ? input
                                                        : translated(name->second);
        list += (list.empty() ? "" : ", ") + words;
    }
    return filled(translated(QT_TRANSLATE_NOOP("gtm::report", "Needs %1")), {list, {}, {}});
}

std::string absenceText(const kpi::Point& point, const std::vector<std::string>& missing) {
    using kpi::Flag;
    if (!missing.empty())
        return missingText(missing);
    static const std::array<std::pair<Flag, const char*>, 8> texts{
        {{Flag::UnknownDimension, QT_TRANSLATE_NOOP("gtm::report", "Cannot be filtered this way")},
         {Flag::NoRate, QT_TRANSLATE_NOOP("gtm::report", "No exchange rate for some amounts")},
         {Flag::BlankDay, QT_TRANSLATE_NOOP("gtm::report", "A day of the measure is blank")},
         {Flag::OutsideData, QT_TRANSLATE_NOOP("gtm::report", "Outside the data")},
         {Flag::NoHistory, QT_TRANSLATE_NOOP("gtm::report", "History does not reach back to this week")},
         {Flag::UntouchedMajority, QT_TRANSLATE_NOOP("gtm::report", "Most leads are not touched yet")},
         {Flag::QuotaMet, QT_TRANSLATE_NOOP("gtm::report", "Quota met")},
         {Flag::NoFactor, QT_TRANSLATE_NOOP("gtm::report", "One of its factors has no value or is 0")}}};
    for (const auto& [flag, text] : texts)
        if (point.has(flag))
            return translated(text);
    return {};
}

namespace {

struct CountedVersion {
    const char *one, *many, *next;
};

std::string versionCounts(const std::map<int, std::int64_t>& versions, const CountedVersion& words) {
    std::string said;
    for (const auto& [version, records] : versions) {
        const char* form = !said.empty() ? words.next : records == 1 ? words.one : words.many;
        said += (said.empty() ? "" : ", ") +
                filled(translated(form), {countText(double(records), true), std::to_string(version), {}});
    }
    return said;
}

} // namespace

std::string mixedVersionsText(const kpi::Point& point) {
    if (!point.has(kpi::Flag::MixedVersions))
        return {};
    if (point.versions.size() > 1)
        return versionCounts(point.versions, {QT_TRANSLATE_NOOP("gtm::report", "%1 record by version %2"),
                                              QT_TRANSLATE_NOOP("gtm::report", "%1 records by version %2"),
                                              QT_TRANSLATE_NOOP("gtm::report", "%1 by version %2")});
    if (point.models.size() > 1)
        return versionCounts(point.models, {QT_TRANSLATE_NOOP("gtm::report", "%1 record by model %2"),
                                            QT_TRANSLATE_NOOP("gtm::report", "%1 records by model %2"),
                                            QT_TRANSLATE_NOOP("gtm::report", "%1 by model %2")});
    return translated(QT_TRANSLATE_NOOP("gtm::report", "Not all records by one version"));
}

} // namespace gtm::report
