// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/sentence.h"

#include "core/ingest/codes.h"
#include "core/report/damage_text.h"
#include "core/report/format.h"

#include <QCoreApplication>

#include <array>
#include <cstdlib>
#include <map>

namespace gtm::report {

namespace {

std::string tr(const char* text) {
    return QCoreApplication::translate("gtm::report", text).toStdString();
}

/// Puts the parts in: %1, %2, %3.
std::string filled(std::string text, const std::array<std::string, 3>& parts) {
    for (size_t i = 0; i < parts.size(); ++i) {
        const std::string mark = "%" + std::to_string(i + 1);
        for (size_t at = text.find(mark); at != std::string::npos; at = text.find(mark, at + parts[i].size()))
            text.replace(at, mark.size(), parts[i]);
    }
    return text;
}

std::string withDetail(const std::string& text, const std::string& detail) {
    return detail.empty() ? text : text + " (" + detail + ")";
}

/// %1 column, %2 value, %3 answer or number of rows.
const std::map<std::string, const char*>& ingestTexts() {
    static const std::map<std::string, const char*> texts{
        {"wrong_width",
         QT_TRANSLATE_NOOP("gtm::report",
                           "The row has %2 cells, the header has %3. Check for a missing or an extra "
                           "delimiter.")},
        {"open_quote",
         QT_TRANSLATE_NOOP(
             "gtm::report",
             "A quote that opens in line %2 is never closed. Close it in the export and import again.")},
        {"field_too_long", QT_TRANSLATE_NOOP("gtm::report", "A cell is longer than 1 MiB.")},
        {"row_too_long", QT_TRANSLATE_NOOP("gtm::report", "The row is longer than 2 MiB.")},
        {"too_many_columns", QT_TRANSLATE_NOOP("gtm::report", "The row has more than 4,096 columns.")},
        {"bad_id", QT_TRANSLATE_NOOP("gtm::report", "%1: '%2' cannot be an id.")},
        {"bad_date", QT_TRANSLATE_NOOP("gtm::report", "%1: '%2' cannot be read as a date.")},
        {"bad_number", QT_TRANSLATE_NOOP("gtm::report", "%1: '%2' is not a number.")},
        {"bad_bool", QT_TRANSLATE_NOOP("gtm::report", "%1: '%2' is neither yes nor no.")},
        {"short_year",
         QT_TRANSLATE_NOOP("gtm::report", "%1: '%2' has a year of two digits. Export it with four.")},
        {"out_of_range", QT_TRANSLATE_NOOP("gtm::report", "%1: '%2' lies outside 0 to 100 %.")},
        {"currency_conflict",
         QT_TRANSLATE_NOOP("gtm::report", "%1: '%2' names another currency than the row.")},
        {"nul_in_value", QT_TRANSLATE_NOOP("gtm::report", "%1: the value holds a NUL byte.")},
        {"missing_id",
         QT_TRANSLATE_NOOP("gtm::report", "%1 is empty, and a row without an id cannot be stored.")},
        {"missing_value",
         QT_TRANSLATE_NOOP("gtm::report", "%1 is empty, and the row cannot be counted without it.")},
        {"unrecognised", QT_TRANSLATE_NOOP("gtm::report", "The file is left alone: its headers fit no export "
                                                          "that is known. A mapping profile can read it.")},
        {"version_table",
         QT_TRANSLATE_NOOP("gtm::report",
                           "The file is left alone: it holds versions of records, not their present state.")},
        {"missing_column",
         QT_TRANSLATE_NOOP("gtm::report", "The file is left alone: it has no column for %1.")},
        {"needs_answer",
         QT_TRANSLATE_NOOP("gtm::report", "%1: '%2' can be read in two ways. The file is left alone until a "
                                          "mapping profile says which: %3")},
        {"needs_encoding",
         QT_TRANSLATE_NOOP(
             "gtm::report",
             "The text is neither UTF-8 nor windows-1252. The file is left alone until a mapping "
             "profile, or --encoding of the command read, says how it is encoded: %3")},
        {"bad_bytes",
         QT_TRANSLATE_NOOP("gtm::report",
                           "Some bytes mean nothing in %2; a replacement character stands for them.")},
        {"second_table",
         QT_TRANSLATE_NOOP(
             "gtm::report",
             "A second table below the first was left out: '%2'. Save it as a file of its own.")},
        {"repeated_header", QT_TRANSLATE_NOOP("gtm::report", "Rows that repeat the header were left out.")},
        {"ragged_rows",
         QT_TRANSLATE_NOOP("gtm::report", "Rows have fewer or more cells than the header (%2).")},
        {"other_sheets", QT_TRANSLATE_NOOP("gtm::report", "Other sheets of the workbook were not read: %2.")},
        {"hidden_sheets", QT_TRANSLATE_NOOP("gtm::report", "Hidden sheets were not read: %2.")},
        {"other_files", QT_TRANSLATE_NOOP("gtm::report", "Other tables of the archive were not read: %2.")},
        {"error_cells",
         QT_TRANSLATE_NOOP("gtm::report", "Cells with an error such as %2 were read as empty.")},
        {"uncomputed",
         QT_TRANSLATE_NOOP("gtm::report",
                           "Formulas whose results the file does not hold were read as empty. Open "
                           "the file in a spreadsheet program, save it, and import again.")},
        {"password_protected",
         QT_TRANSLATE_NOOP("gtm::report",
                           "The workbook is protected by a password. Open it in Excel, remove the "
                           "password (File, Info, Protect Workbook), save it, and import again.")},
        {"legacy_workbook",
         QT_TRANSLATE_NOOP("gtm::report",
                           "The file is a workbook of Excel 97 to 2003 (.xls). Open it in a "
                           "spreadsheet program, save it as .xlsx or .csv, and import that file.")},
        {"binary_workbook",
         QT_TRANSLATE_NOOP("gtm::report",
                           "The file is a binary workbook (.xlsb). Open it in Excel, save it as "
                           ".xlsx or .csv, and import that file.")},
        {"web_page", QT_TRANSLATE_NOOP("gtm::report",
                                       "The file is a web page or XML under the name of a table, as some "
                                       "exports to Excel are. Export it as CSV, or open it in a spreadsheet "
                                       "program, save it as .xlsx, and import that file.")},
        {"other_format",
         QT_TRANSLATE_NOOP("gtm::report", "The file is neither a text table nor an XLSX workbook. "
                                          "Export it as CSV or XLSX.")},
        {"encoding_guessed", QT_TRANSLATE_NOOP("gtm::report", "The file is not UTF-8; it was read as %2.")},
        {"nul_bytes", QT_TRANSLATE_NOOP("gtm::report", "The file holds NUL bytes.")},
        {"title_rows", QT_TRANSLATE_NOOP("gtm::report", "Rows above the header were left out.")},
        {"footer", QT_TRANSLATE_NOOP("gtm::report", "Footer rows below the table were left out: '%2'.")},
        {"skipped_rows", QT_TRANSLATE_NOOP("gtm::report", "Rows that change nothing were left out.")},
        {"text_after_quote",
         QT_TRANSLATE_NOOP("gtm::report", "%1: text behind a closing quote was read as part of the cell.")},
        {"bad_cell",
         QT_TRANSLATE_NOOP("gtm::report",
                           "%1: cells such as '%2' cannot be read; they were stored as not known.")},
        {"duplicate_header",
         QT_TRANSLATE_NOOP("gtm::report", "The header %1 occurs twice; the first column was read.")},
        {"date_order", QT_TRANSLATE_NOOP("gtm::report", "%1: dates were read as %2, as the values show.")},
        {"decimal_mark",
         QT_TRANSLATE_NOOP("gtm::report", "%1: the decimal mark is '%2', as the values show.")},
        {"mixed_date_order",
         QT_TRANSLATE_NOOP(
             "gtm::report",
             "%1 holds dates with the day first and dates with the month first; neither can be trusted.")},
        {"mixed_decimal_mark",
         QT_TRANSLATE_NOOP("gtm::report",
                           "%1 holds numbers with both decimal marks; neither can be trusted.")},
        {"closed_apart",
         QT_TRANSLATE_NOOP("gtm::report",
                           "The close date of these deals lies more than 7 days from the day on which their "
                           "history closes them. The close date counts, as in the CRM.")},
        {"unknown_stage",
         QT_TRANSLATE_NOOP("gtm::report", "The stage '%2' is not in the model. It counts as it is flagged or "
                                          "worded, behind the known stages.")},
        {"unknown_status",
         QT_TRANSLATE_NOOP(
             "gtm::report",
             "The lead status '%2' is not in the model. It stands for no step of the lifecycle.")},
        {"unknown_owner",
         QT_TRANSLATE_NOOP("gtm::report",
                           "Records are owned by somebody whom the users export does not hold, "
                           "such as %2. They count under that id, in no team.")},
        {"closed_before_created",
         QT_TRANSLATE_NOOP("gtm::report", "Deals close before they are created. They are left out of cycle "
                                          "times; correct one of the dates in the CRM.")},
        {"no_close_date", QT_TRANSLATE_NOOP("gtm::report", "Deals have no close date, while others do.")},
        {"touch_before_start",
         QT_TRANSLATE_NOOP("gtm::report", "Somebody was in touch with these leads before they came in. They "
                                          "are left out of response times.")},
        {"same_person",
         QT_TRANSLATE_NOOP("gtm::report",
                           "Leads share an e-mail address with one that came in less than 90 days before. "
                           "They count as one person.")},
        {"duplicate_deal",
         QT_TRANSLATE_NOOP("gtm::report",
                           "Open deals repeat the account and the name of an older open one. All of them "
                           "count; close the doubles in the CRM.")},
        {"bulk_edit",
         QT_TRANSLATE_NOOP("gtm::report", "Deals were moved by bulk edits. The days that they stood in those "
                                          "stages are left out of stage times.")},
        {"vanished_column",
         QT_TRANSLATE_NOOP("gtm::report", "The column %1, which was in the export before, is gone. What it "
                                          "gave stays as it was last seen.")},
        {"renamed_column",
         QT_TRANSLATE_NOOP("gtm::report", "The column %1, which was in the export before, is gone; %2 may "
                                          "stand for it now. A mapping profile can read it.")},
        {"fewer_rows",
         QT_TRANSLATE_NOOP("gtm::report",
                           "The export is at least 30 % shorter than the one before: %2 rows.")},
        {"one_owner",
         QT_TRANSLATE_NOOP("gtm::report", "All rows belong to one owner, %2, where the export before had "
                                          "several: it looks filtered. What it leaves out is kept.")},
        {"new_stage", QT_TRANSLATE_NOOP("gtm::report", "The stage '%2' was in no export before.")},
        {"new_status", QT_TRANSLATE_NOOP("gtm::report", "The lead status '%2' was in no export before.")},
        {"missing_records",
         QT_TRANSLATE_NOOP("gtm::report", "Records that were in the exports before are not in this one. They "
                                          "are kept as last seen, count as before, and are marked missing.")},
        {"id_checksum",
         QT_TRANSLATE_NOOP("gtm::report", "%1: '%2' is no well-formed Salesforce id; it was kept as it is.")},
        {"clock_gap",
         QT_TRANSLATE_NOOP("gtm::report",
                           "%1: '%2' falls into the hour that the clocks skipped; it was moved forward.")},
        {"clock_overlap",
         QT_TRANSLATE_NOOP("gtm::report",
                           "%1: '%2' occurred twice when the clocks went back; the first was taken.")},
        {"time_dropped", QT_TRANSLATE_NOOP("gtm::report", "%1: the time of day was left out of a date.")},
        {"rounded",
         QT_TRANSLATE_NOOP("gtm::report", "%1: '%2' has more decimals than its currency and was rounded.")},
        {"suffix_read",
         QT_TRANSLATE_NOOP("gtm::report", "%1: '%2' was read with k as thousand and M as million.")},
        {"nul_removed", QT_TRANSLATE_NOOP("gtm::report", "%1: NUL bytes were taken out of the text.")},
        {"litter", QT_TRANSLATE_NOOP("gtm::report",
                                     "Left alone: it belongs to an operating system, not to an export.")},
        {"not_an_export", QT_TRANSLATE_NOOP("gtm::report", "Left alone: it is not a table.")},
        {"link_unresolved",
         QT_TRANSLATE_NOOP("gtm::report",
                           "%1 names records that the store does not hold: %2. These rows stay "
                           "without that link.")},
        {"link_ambiguous",
         QT_TRANSLATE_NOOP("gtm::report", "%1: '%2' may mean any of %3. Nothing was linked; export the id "
                                          "column, or make the names differ.")},
        {"older_rows",
         QT_TRANSLATE_NOOP("gtm::report", "Rows older than what the store knows changed nothing.")},
    };
    return texts;
}

const std::map<std::string, const char*>& reasonTexts() {
    static const std::map<std::string, const char*> texts{
        {"deleted", QT_TRANSLATE_NOOP("gtm::report", "Deleted in the CRM")},
        {"merged", QT_TRANSLATE_NOOP("gtm::report", "Merged into another record")},
        {"test", QT_TRANSLATE_NOOP("gtm::report", "Test account")},
        {"internal", QT_TRANSLATE_NOOP("gtm::report", "Own company")},
        {"negative_amount", QT_TRANSLATE_NOOP("gtm::report", "Negative amount")},
        {"new", QT_TRANSLATE_NOOP("gtm::report", "New business")},
        {"expansion", QT_TRANSLATE_NOOP("gtm::report", "Expansion, not new business")},
        {"renewal", QT_TRANSLATE_NOOP("gtm::report", "Renewal, not new business")},
        {"other", QT_TRANSLATE_NOOP("gtm::report", "Other class, not new business")},
        {"created_closed", QT_TRANSLATE_NOOP("gtm::report", "Created already closed")},
        {"omitted", QT_TRANSLATE_NOOP("gtm::report", "Omitted from the forecast at creation")},
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

/// "17/16" and "287 / 2042" in two, as people write numbers.
std::pair<std::string, std::string> twoNumbers(const std::string& text) {
    const auto slash = text.find('/');
    const auto number = [](const std::string& digits) {
        return countText(std::strtod(digits.c_str(), nullptr), true);
    };
    if (slash == std::string::npos)
        return {text, {}};
    return {number(text.substr(0, slash)), number(text.substr(slash + 1))};
}

/// The last part of a path: what a person calls the file.
std::string fileName(const std::string& path) {
    const auto slash = path.find_last_of('/');
    return slash == std::string::npos ? path : path.substr(slash + 1);
}

std::string tooManyRejects(const Error& error) {
    const auto [rejected, rows] = twoNumbers(error.detail);
    return filled(tr(QT_TRANSLATE_NOOP("gtm::report", "Nothing was imported: %1 of %2 rows in %3 would be "
                                                      "rejected.")),
                  {rejected, rows, fileName(error.where)});
}

/// Of a row; the value of such a finding is the line of the first.
bool isBeyondLimits(const std::string& code) {
    return code == "field_too_long" || code == "row_too_long" || code == "too_many_columns";
}

std::string ingestSentence(const std::string& code, const std::string& column, const std::string& value,
                           const std::string& answer) {
    const auto text = ingestTexts().find(code);
    if (text == ingestTexts().end())
        return code;
    if (code == ingest::code::kWrongWidth) {
        const auto [cells, header] = twoNumbers(value);
        return filled(tr(text->second), {column, cells, header});
    }
    return filled(tr(text->second), {column, value, answer});
}

} // namespace

std::string sentence(const ingest::Finding& finding) {
    // The only question that is about no column is how the file is encoded.
    const bool encoding = finding.code == "needs_answer" && finding.column.empty();
    const std::string text = ingestSentence(encoding ? "needs_encoding" : finding.code, finding.column,
                                            finding.value, finding.answer);
    if (!isBeyondLimits(finding.code))
        return text;
    return filled(tr(QT_TRANSLATE_NOOP("gtm::report", "Line %1 cannot be read. %2")),
                  {finding.value, text, {}});
}

std::string sentence(const ingest::Rejection& rejection) {
    return ingestSentence(rejection.code, rejection.column, rejection.value, {});
}

std::string rejectionTitle(const std::string& code, const std::string& column) {
    if (code == ingest::code::kWrongWidth)
        return tr(QT_TRANSLATE_NOOP("gtm::report", "The row has more or fewer cells than the header"));
    const auto text = ingestTexts().find(code);
    if (text == ingestTexts().end())
        return code;
    // The sentence about one value, without the value and without the advice behind it.
    std::string title = tr(text->second);
    const std::string value = ": '%2'";
    if (const auto at = title.find(value); at != std::string::npos)
        title.erase(at, value.size());
    for (const char* end : {". ", ", and "})
        title = title.substr(0, title.find(end));
    if (title.ends_with('.'))
        title.pop_back();
    return filled(title, {column, {}, {}});
}

std::string reasonText(const std::string& code) {
    const auto text = reasonTexts().find(code);
    return text == reasonTexts().end() ? code : tr(text->second);
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
        {"lead_owner", QT_TRANSLATE_NOOP("gtm::report", "owner of leads")},
        {"team_of_users", QT_TRANSLATE_NOOP("gtm::report", "teams of users")},
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
    };
    std::string list;
    for (const std::string& input : inputs) {
        const auto name = names.find(input);
        list += (list.empty() ? "" : ", ") + (name == names.end() ? input : tr(name->second));
    }
    return filled(tr(QT_TRANSLATE_NOOP("gtm::report", "Needs %1")), {list, {}, {}});
}

std::string absenceText(const kpi::Point& point, const std::vector<std::string>& missing) {
    using kpi::Flag;
    if (!missing.empty())
        return missingText(missing);
    static const std::array<std::pair<Flag, const char*>, 5> texts{
        {{Flag::UnknownDimension, QT_TRANSLATE_NOOP("gtm::report", "Cannot be filtered this way")},
         {Flag::NoRate, QT_TRANSLATE_NOOP("gtm::report", "No exchange rate for some amounts")},
         {Flag::OutsideData, QT_TRANSLATE_NOOP("gtm::report", "Outside the data")},
         {Flag::NoHistory, QT_TRANSLATE_NOOP("gtm::report", "History does not reach back to this week")},
         {Flag::UntouchedMajority, QT_TRANSLATE_NOOP("gtm::report", "Most leads are not touched yet")}}};
    for (const auto& [flag, text] : texts)
        if (point.has(flag))
            return tr(text);
    return {};
}

std::string sentence(const Error& error) {
    const auto say = [&](const char* text) { return filled(tr(text), {error.where, error.detail, {}}); };
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
        return say(QT_TRANSLATE_NOOP(
            "gtm::report",
            "%1 is open in another window or cannot be written, so it was opened for reading only."));
    case Code::StoreFailed:
        return withDetail(say(QT_TRANSLATE_NOOP("gtm::report", "The store %1 reports an error.")),
                          error.detail);
    case Code::SampleMixed:
        return say(QT_TRANSLATE_NOOP("gtm::report", "Sample data and other files are never mixed. Nothing "
                                                    "was imported; open a new store for these files."));
    case Code::ZoneMismatch:
        return say(QT_TRANSLATE_NOOP(
            "gtm::report",
            "The store was created with %1, not with %2. Both are fixed when a store is created."));
    case Code::UnknownZone:
        return say(
            QT_TRANSLATE_NOOP("gtm::report", "'%1' is not a time zone. Give a name such as Europe/Berlin."));
    case Code::UnknownCurrency:
        return say(
            QT_TRANSLATE_NOOP("gtm::report", "'%1' is not a currency. Give three letters such as USD."));
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
    case Code::TooManyRejects:
        return tooManyRejects(error);
    case Code::NothingToImport:
        return say(QT_TRANSLATE_NOOP("gtm::report", "There is nothing to import in %1."));
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
    case Code::LaterImports:
        return say(QT_TRANSLATE_NOOP(
            "gtm::report",
            "Import %1 cannot be taken back by itself: later ones build on it (%2). Take those back first."));
    case Code::BackupMissing:
        return say(QT_TRANSLATE_NOOP("gtm::report", "Import %1 cannot be taken back: the backup from before "
                                                    "it, %2, is missing or not the right one."));
    case Code::Cancelled:
        return say(QT_TRANSLATE_NOOP("gtm::report", "Stopped. The store is as it was before."));
    }
    return {};
}

} // namespace gtm::report
