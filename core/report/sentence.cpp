// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/sentence.h"

#include "core/base/text.h"
#include "core/kpi/measure.h"
#include "core/report/damage_text.h"
#include "core/report/phrase.h"

#include <QCoreApplication>

#include <array>
#include <map>

namespace gtm::report {

namespace {

std::string withDetail(const std::string& text, const std::string& detail) {
    return detail.empty() ? text : text + " (" + detail + ")";
}

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

/// The last part of a path: what a person calls the file.
std::string fileName(const std::string& path) {
    const auto slash = path.find_last_of('/');
    return slash == std::string::npos ? path : path.substr(slash + 1);
}

/// What an action or a note lacks before it can be kept.
std::string incomplete(const Error& error) {
    if (!error.detail.empty())
        return filled(
            translated(QT_TRANSLATE_NOOP("gtm::report", "One line of at most %1 characters fits here. "
                                                        "Shorten the text.")),
            {error.detail, {}, {}});
    static const std::map<std::string, const char*, std::less<>> texts{
        {"kpi", QT_TRANSLATE_NOOP("gtm::report", "Choose the KPI that it is about.")},
        {"action", QT_TRANSLATE_NOOP("gtm::report", "Say what is to be done.")},
        {"owner", QT_TRANSLATE_NOOP("gtm::report", "Say who does it.")},
        {"due", QT_TRANSLATE_NOOP("gtm::report", "Say by when it is done.")},
        {"outcome", QT_TRANSLATE_NOOP("gtm::report", "Say in one line what happened.")}};
    const auto text = texts.find(error.where);
    return translated(text == texts.end() ? QT_TRANSLATE_NOOP("gtm::report", "Write a line.") : text->second);
}

std::string noRows(const Error& error) {
    std::string names;
    for (const std::string_view name : split(error.detail, '\n'))
        names.append(names.empty() ? "" : ", ").append(name);
    return filled(translated(error.detail.find('\n') == std::string::npos
                                 ? QT_TRANSLATE_NOOP("gtm::report",
                                                     "%1 has headers and no rows below them. Nothing was "
                                                     "imported. Export it again, without a filter that "
                                                     "leaves every record out.")
                                 : QT_TRANSLATE_NOOP("gtm::report",
                                                     "These files have headers and no rows below them: %1. "
                                                     "Nothing was imported. Export them again, without a "
                                                     "filter that leaves every record out.")),
                  {names, {}, {}});
}

std::string tooManyRejects(const Error& error) {
    const auto [rejected, rows] = twoNumbers(error.detail);
    return filled(
        translated(QT_TRANSLATE_NOOP("gtm::report", "Nothing was imported: %1 of %2 rows in %3 would be "
                                                    "rejected.")),
        {rejected, rows, fileName(error.where)});
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

std::string sentence(const Error& error) {
    const auto say = [&](const char* text) {
        return filled(translated(text), {error.where, error.detail, {}});
    };
    switch (error.code) {
    case Code::FileNotFound:
        return say(QT_TRANSLATE_NOOP("gtm::report", "There is no file %1."));
    case Code::FileUnreadable:
        return withDetail(say(QT_TRANSLATE_NOOP("gtm::report", "%1 cannot be read.")), error.detail);
    case Code::FileUnwritable:
        return withDetail(say(QT_TRANSLATE_NOOP("gtm::report", "%1 cannot be written.")), error.detail);
    case Code::NotAStore:
        return say(QT_TRANSLATE_NOOP(
            "gtm::report",
            "%1 is not a store of GTM Scoreboard. It was left as it is; choose another file."));
    case Code::StoreTooNew:
        return say(QT_TRANSLATE_NOOP("gtm::report", "%1 was written by a newer version of GTM Scoreboard. It "
                                                    "was left as it is; update the program to open it."));
    case Code::StoreAltered:
        return say(QT_TRANSLATE_NOOP("gtm::report", "%1 was changed by another program: its tables are not "
                                                    "those of GTM Scoreboard. It was left as it is."));
    case Code::StoreReadOnly:
        return say(QT_TRANSLATE_NOOP("gtm::report",
                                     "%1 cannot be written, so nothing was changed. Allow writing to the "
                                     "file and its folder, or copy it to a folder of your own."));
    case Code::StoreGone:
        return say(QT_TRANSLATE_NOOP("gtm::report",
                                     "The file of the open store is no longer at %1, so nothing was "
                                     "changed. What is kept from now on would be lost: save a copy of the "
                                     "store, or open another one."));
    case Code::StoreLocked:
        return say(QT_TRANSLATE_NOOP("gtm::report",
                                     "%1 is open in another window or used by another command, so "
                                     "nothing was changed. Close it there and try again."));
    case Code::StoreOutdated:
        return say(error.detail.empty()
                       ? QT_TRANSLATE_NOOP(
                             "gtm::report",
                             "%1 was made by an older version of GTM Scoreboard and has to be brought up to "
                             "date, but it cannot be written. Allow writing to the file and its folder, or "
                             "copy it to a folder of your own, and open it again.")
                       : QT_TRANSLATE_NOOP(
                             "gtm::report",
                             "%1 was made by an older version of GTM Scoreboard and has to be brought up to "
                             "date, but another program has it open. Close it there and try again."));
    case Code::DiskFull:
        return say(QT_TRANSLATE_NOOP("gtm::report",
                                     "There is too little room on the disk of %1, so nothing was "
                                     "changed. Make room there and try again."));
    case Code::StoreDamaged:
        return withDetail(say(QT_TRANSLATE_NOOP("gtm::report",
                                                "The store %1 is damaged. It was left as it is; put a backup "
                                                "in its place.")),
                          error.detail);
    case Code::StoreFailed:
        return withDetail(say(QT_TRANSLATE_NOOP("gtm::report", "The store %1 reports an error.")),
                          error.detail);
    case Code::TooManyValues:
        return say(QT_TRANSLATE_NOOP(
            "gtm::report",
            "'%1' has more than 65,535 different values, which no scoreboard can tell apart: the "
            "column that gives it looks like an id or free text. Nothing was changed. Give it "
            "another column with a mapping profile, or leave it out."));
    case Code::SampleMixed:
        return say(error.where.empty()
                       ? QT_TRANSLATE_NOOP("gtm::report",
                                           "Sample data and other files are never mixed. Nothing was "
                                           "imported; open a new store for these files.")
                       : QT_TRANSLATE_NOOP("gtm::report",
                                           "%1 is sample data and %2 is not, and the two are never mixed. "
                                           "Nothing was imported; import them one by one, each into a store "
                                           "of its own."));
    case Code::ZoneMismatch:
        return say(QT_TRANSLATE_NOOP(
            "gtm::report",
            "The store was created with %1, not with %2. Both are fixed when a store is created."));
    case Code::UnknownZone:
        return say(
            QT_TRANSLATE_NOOP("gtm::report", "'%1' is not a time zone. Give a name such as Europe/Berlin."));
    case Code::UnknownCurrency:
        return say(
            error.detail.empty()
                ? QT_TRANSLATE_NOOP("gtm::report", "'%1' is not a currency. Give three letters such as USD.")
                : QT_TRANSLATE_NOOP("gtm::report", "'%1' is not a currency. Did you mean %2?"));
    case Code::DaysHaveNoZone:
        return say(
            QT_TRANSLATE_NOOP("gtm::report", "The days of measures are in no time zone. Leave '%1' out."));
    case Code::UnknownKpi:
        return say(error.detail.empty()
                       ? QT_TRANSLATE_NOOP("gtm::report", "There is no KPI '%1'.")
                       : QT_TRANSLATE_NOOP("gtm::report", "There is no KPI '%1'. Did you mean %2?"));
    case Code::UnknownDimension:
        return say(error.detail.empty()
                       ? QT_TRANSLATE_NOOP("gtm::report", "There is no dimension '%1'.")
                       : QT_TRANSLATE_NOOP("gtm::report", "There is no dimension '%1'. Did you mean %2?"));
    case Code::ForeignDimension:
        return say(QT_TRANSLATE_NOOP("gtm::report", "This KPI has no '%1'. It has %2."));
    case Code::UnknownProfile:
        return say(
            error.detail.empty()
                ? QT_TRANSLATE_NOOP("gtm::report", "There is no mapping profile '%1'.")
                : QT_TRANSLATE_NOOP("gtm::report", "There is no mapping profile '%1'. Did you mean %2?"));
    case Code::BadDefinition:
        return error.where + ": " + error.detail;
    case Code::TooFewColumns:
        return say(QT_TRANSLATE_NOOP("gtm::report",
                                     "The mapping %1 reads one column only, and a file is recognised by two "
                                     "at least. Choose a column for one more field, or keep one."));
    case Code::ProfileExists:
        return say(QT_TRANSLATE_NOOP("gtm::report",
                                     "There is a mapping called %1 already, in %2. Nothing was kept; "
                                     "write another name."));
    case Code::BadArchive:
        return withDetail(
            say(QT_TRANSLATE_NOOP("gtm::report", "The archive %1 cannot be read. Nothing was imported.")),
            damageText(error.detail));
    case Code::BadWorkbook:
        return withDetail(
            say(QT_TRANSLATE_NOOP("gtm::report", "The workbook %1 cannot be read. Nothing was imported.")),
            damageText(error.detail));
    case Code::UnknownSheet:
        return say(error.detail.empty()
                       ? QT_TRANSLATE_NOOP("gtm::report", "%1 is a text file and has no sheets.")
                       : QT_TRANSLATE_NOOP("gtm::report", "%1 has no such sheet. It has: %2."));
    case Code::NotAText:
        return say(QT_TRANSLATE_NOOP("gtm::report", "%1 is a workbook, which has neither an encoding nor a "
                                                    "delimiter to choose. Leave --encoding and --delimiter "
                                                    "out."));
    case Code::TooManyRejects:
        return tooManyRejects(error);
    case Code::NothingToImport:
        return say(QT_TRANSLATE_NOOP("gtm::report", "There is nothing to import in %1."));
    case Code::NoRows:
        return noRows(error);
    case Code::AsOfUnknown:
        return say(QT_TRANSLATE_NOOP("gtm::report", "Nothing in %1 says how far the data reaches. Give the "
                                                    "date with --as-of, or put it into the file name."));
    case Code::NoData:
        return say(
            QT_TRANSLATE_NOOP("gtm::report", "The store holds no records yet. Import an export first."));
    case Code::UnknownRecord:
        return say(QT_TRANSLATE_NOOP("gtm::report",
                                     "No record has the id %1. 'records' lists the ids behind a number."));
    case Code::UnknownJoin:
        return say(QT_TRANSLATE_NOOP("gtm::report", "There is no join %1. 'joins' lists them."));
    case Code::UnknownBatch:
        return say(QT_TRANSLATE_NOOP("gtm::report", "There is no import %1. The newest one is %2."));
    case Code::ImportUndone:
        return say(QT_TRANSLATE_NOOP("gtm::report", "Import %1 was taken back meanwhile. What it found is no "
                                                    "longer in the store, and nothing was written."));
    case Code::LaterImports:
        return say(QT_TRANSLATE_NOOP(
            "gtm::report",
            "Import %1 cannot be taken back by itself: later ones build on it (%2). Take those back first."));
    case Code::BackupMissing:
        return say(QT_TRANSLATE_NOOP("gtm::report", "Import %1 cannot be taken back: the backup from before "
                                                    "it, %2, is missing or not the right one."));
    case Code::Unsigned:
        return say(QT_TRANSLATE_NOOP("gtm::report", "A version needs an author and a reason."));
    case Code::NotAWeekStart:
        return say(QT_TRANSLATE_NOOP(
            "gtm::report", "Versions take effect on the first day of a week, and %1 is not one. Write %2."));
    case Code::EffectiveTooEarly:
        return say(QT_TRANSLATE_NOOP("gtm::report",
                                     "The newest version takes effect on %2. A later one cannot "
                                     "take effect before it, on %1."));
    case Code::NothingToPublish:
        return say(
            QT_TRANSLATE_NOOP("gtm::report", "Nothing was published: this is what the newest version says."));
    case Code::FileExists:
        return say(QT_TRANSLATE_NOOP("gtm::report",
                                     "%1 exists already. It was left as it is; choose another name."));
    case Code::Incomplete:
        return incomplete(error);
    case Code::UnknownAction:
        return say(QT_TRANSLATE_NOOP("gtm::report", "There is no action %1 any more. Nothing was changed."));
    case Code::UnknownNote:
        return say(QT_TRANSLATE_NOOP("gtm::report", "There is no note %1 any more. Nothing was changed."));
    case Code::Cancelled:
        return say(QT_TRANSLATE_NOOP("gtm::report", "Stopped. The store is as it was before."));
    }
    return {};
}

} // namespace gtm::report
