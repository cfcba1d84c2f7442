// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/codes.h"
#include "core/report/damage_text.h"
#include "core/report/phrase.h"
#include "core/report/sentence.h"

#include <QCoreApplication>

#include <map>

namespace gtm::report {

namespace {

/// %1 column, %2 value, %3 answer or number of rows.
const std::map<std::string, const char*>& ingestTexts() {
    static const std::map<std::string, const char*> texts{
        {"wrong_width",
         QT_TRANSLATE_NOOP("gtm::report",
                           "Cells in the row: %2, in the header: %3. Check for a missing or an extra "
                           "delimiter.")},
        {"open_quote",
         QT_TRANSLATE_NOOP(
             "gtm::report",
             "A quote that opens in line %2 is never closed. Close it in the export and import again.")},
        {"field_too_long", QT_TRANSLATE_NOOP("gtm::report", "A cell is longer than 1 MiB.")},
        {"row_too_long", QT_TRANSLATE_NOOP("gtm::report", "The row is longer than 2 MiB.")},
        {"too_many_columns", QT_TRANSLATE_NOOP("gtm::report", "The row has more than 4,096 columns.")},
        {"bad_id", QT_TRANSLATE_NOOP("gtm::report", "%1: '%2' cannot be an id.")},
        {"rounded_id",
         QT_TRANSLATE_NOOP("gtm::report",
                           "%1: '%2' is an id that a spreadsheet has rounded, and may be that of several "
                           "records. Import the export itself, or keep the column as text.")},
        {"bad_date", QT_TRANSLATE_NOOP("gtm::report", "%1: '%2' cannot be read as a date.")},
        {"bad_number", QT_TRANSLATE_NOOP("gtm::report", "%1: '%2' is not a number.")},
        {"bad_bool", QT_TRANSLATE_NOOP("gtm::report", "%1: '%2' is neither yes nor no.")},
        {"short_year",
         QT_TRANSLATE_NOOP("gtm::report", "%1: '%2' has a year of two digits. Export it with four.")},
        {"out_of_range", QT_TRANSLATE_NOOP("gtm::report", "%1: '%2' lies outside 0 to 100 %.")},
        {"currency_conflict",
         QT_TRANSLATE_NOOP("gtm::report", "%1: '%2' names another currency than the row.")},
        {"nul_in_value", QT_TRANSLATE_NOOP("gtm::report", "%1: the value holds a NUL byte.")},
        {"repeated_id",
         QT_TRANSLATE_NOOP(
             "gtm::report",
             "%1: ids such as '%2' stand in several rows with different values. The row that was "
             "changed last counts, else the last of the file.")},
        {"repeated_id_row",
         QT_TRANSLATE_NOOP("gtm::report", "%1: '%2' stands in several rows with different values.")},
        {"unknown_stage_row", QT_TRANSLATE_NOOP("gtm::report", "%1: '%2' is not in the mapping's stages.")},
        {"missing_id",
         QT_TRANSLATE_NOOP("gtm::report", "%1 is empty, and a row without an id cannot be stored.")},
        {"missing_value",
         QT_TRANSLATE_NOOP("gtm::report", "%1 is empty, and the row cannot be counted without it.")},
        {"unrecognised", QT_TRANSLATE_NOOP("gtm::report", "The file is left alone: its headers fit no export "
                                                          "that is known. A mapping profile can read it.")},
        {"likely_export",
         QT_TRANSLATE_NOOP(
             "gtm::report",
             "Its headers resemble those of %2: %1. Nothing is read before somebody agrees: the "
             "window proposes this mapping, and an import with --profile takes the lines below "
             "as a file, once they are checked.\n%3")},
        {"likely_export_lacking",
         QT_TRANSLATE_NOOP(
             "gtm::report",
             "Its headers resemble those of %2: %1. A column that every record needs is missing; "
             "add it to the export, or choose the columns in the window.")},
        {"version_table",
         QT_TRANSLATE_NOOP("gtm::report",
                           "The file is left alone: it holds versions of records, not their present state.")},
        {"missing_column",
         QT_TRANSLATE_NOOP("gtm::report", "The file is left alone: it has no column for %1.")},
        {"needs_answer",
         QT_TRANSLATE_NOOP("gtm::report", "%1: '%2' can be read in two ways. The file is left alone until a "
                                          "mapping profile says which: %3")},
        {"needs_zone",
         QT_TRANSLATE_NOOP(
             "gtm::report",
             "%1: '%2' names no time zone. The file is left alone until --time-zone, or a mapping "
             "profile, says in which zone the export is written: %3")},
        {"needs_encoding",
         QT_TRANSLATE_NOOP(
             "gtm::report",
             "The text is not UTF-8, and what it is instead is not certain. The file is left alone "
             "until a mapping profile says how it is encoded: %3")},
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
        {"unreadable",
         QT_TRANSLATE_NOOP("gtm::report", "The file is left alone, since it cannot be read: %2.")},
        {"bad_profile",
         QT_TRANSLATE_NOOP("gtm::report",
                           "A mapping of your own was not used, since it cannot be read. %1: %2.")},
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
        {"subtotals", QT_TRANSLATE_NOOP("gtm::report", "Sums between the records were left out: '%2'.")},
        {"skipped_rows",
         QT_TRANSLATE_NOOP("gtm::report",
                           "Rows that change nothing, or are of another kind, were left out.")},
        {"text_after_quote",
         QT_TRANSLATE_NOOP("gtm::report", "Text behind a closing quote was read as part of the cell.")},
        {"bad_cell",
         QT_TRANSLATE_NOOP("gtm::report", "%1: cells such as '%2' cannot be read; they count as not known.")},
        {"duplicate_header",
         QT_TRANSLATE_NOOP("gtm::report", "The header %1 occurs twice; the first column was read.")},
        {"date_order", QT_TRANSLATE_NOOP("gtm::report", "%1: dates were read as %2, as the values show.")},
        {"decimal_mark",
         QT_TRANSLATE_NOOP("gtm::report", "%1: the decimal mark is '%2', as the values show.")},
        {"ratio_scale",
         QT_TRANSLATE_NOOP("gtm::report",
                           "%1 was read as 0 to 1: no value is above 1, so it is not in percent.")},
        {"mixed_date_order",
         QT_TRANSLATE_NOOP("gtm::report",
                           "%1: nearly all dates are written as %2; those that are not cannot be read.")},
        {"mixed_decimal_mark",
         QT_TRANSLATE_NOOP("gtm::report",
                           "%1: nearly all numbers have the decimal mark '%2'; those that have not cannot "
                           "be read.")},
        {"closed_apart",
         QT_TRANSLATE_NOOP("gtm::report",
                           "The close date of these deals lies more than 7 days from the day on which their "
                           "history closes them. The close date counts, as in the CRM.")},
        {"mapped_stage",
         QT_TRANSLATE_NOOP("gtm::report", "The stage '%2' counts as %3. The model remembers it from this "
                                          "import on.")},
        {"unknown_stage",
         QT_TRANSLATE_NOOP("gtm::report", "The stage '%2' is not in the model. It counts as it is flagged or "
                                          "worded, behind the known stages.")},
        {"unknown_status",
         QT_TRANSLATE_NOOP(
             "gtm::report",
             "The lead status '%2' is not in the model. It stands for no step of the lifecycle.")},
        {"unknown_type",
         QT_TRANSLATE_NOOP("gtm::report", "The deal type '%2' is not in the model. It counts as new business "
                                          "until the model lists it as expansion, renewal or other.")},
        {"more_types", QT_TRANSLATE_NOOP("gtm::report", "%2 more deal types are unknown; they are not listed "
                                                        "one by one.")},
        {"more_stages", QT_TRANSLATE_NOOP("gtm::report", "%2 more stages are unknown or new; they are not "
                                                         "listed one by one.")},
        {"more_statuses", QT_TRANSLATE_NOOP("gtm::report", "%2 more lead statuses are unknown or new; they "
                                                           "are not listed one by one.")},
        {"unknown_owner",
         QT_TRANSLATE_NOOP("gtm::report",
                           "Records are owned by somebody whom the users export does not hold, "
                           "such as %2. They count under that id, in no team.")},
        {"closed_before_created",
         QT_TRANSLATE_NOOP("gtm::report", "Deals close before they are created. They are left out of cycle "
                                          "times; correct one of the dates in the CRM.")},
        {"no_close_date", QT_TRANSLATE_NOOP("gtm::report", "Deals have no close date, while others do.")},
        {"no_rate", QT_TRANSLATE_NOOP(
                        "gtm::report",
                        "Amounts in %2 have no exchange rate: sums that hold them have no value. "
                        "Add the rate to the go-to-market model: a [[rate]] with currency, from and value.")},
        {"unmatched_user",
         QT_TRANSLATE_NOOP(
             "gtm::report",
             "The model says something of people whom no imported user or owner is called like: "
             "%2. It has no effect. Write their id or name in the model as it is exported, or "
             "import the users.")},
        {"touch_before_start",
         QT_TRANSLATE_NOOP("gtm::report", "Somebody was in touch with these leads before they came in. They "
                                          "are left out of response times.")},
        {"many_values",
         QT_TRANSLATE_NOOP(
             "gtm::report",
             "%2 has more than 200 different values. The most frequent count by themselves, the "
             "others together as (other).")},
        {"same_person",
         QT_TRANSLATE_NOOP("gtm::report",
                           "Leads share an e-mail address with one that came in less than 90 days before. "
                           "They count as one person.")},
        {"placeholder_address",
         QT_TRANSLATE_NOOP("gtm::report",
                           "Addresses such as %2 stand in so many records that they are nobody's "
                           "own. Each of these records counts as a person.")},
        {"shared_host",
         QT_TRANSLATE_NOOP("gtm::report",
                           "Websites of accounts lie on hosts that many companies share, such as "
                           "%2. They make no accounts of two CRMs one company.")},
        {"duplicate_deal",
         QT_TRANSLATE_NOOP("gtm::report",
                           "Open deals repeat the account and the name of an older open one. All of them "
                           "count; close the doubles in the CRM.")},
        {"bulk_edit",
         QT_TRANSLATE_NOOP("gtm::report", "Deals were moved by bulk edits. The days that they stood in those "
                                          "stages are left out of stage times.")},
        {"undated_end",
         QT_TRANSLATE_NOOP("gtm::report",
                           "Contracts are terminated or cancelled, and nothing says since when. They do not "
                           "count; export the day on which they ended.")},
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
        {"sign_read",
         QT_TRANSLATE_NOOP("gtm::report",
                           "%1: the sign of '%2' is that of several currencies, and none of them is that of "
                           "these amounts. $ was read as USD and ¥ as JPY. Export the currency, too, if "
                           "it is another one.")},
        {"nul_removed", QT_TRANSLATE_NOOP("gtm::report", "%1: NUL bytes were taken out of the text.")},
        {"litter", QT_TRANSLATE_NOOP("gtm::report",
                                     "Left alone: it belongs to an operating system, not to an export.")},
        {"nested_archive",
         QT_TRANSLATE_NOOP(
             "gtm::report",
             "Left alone: it is an archive inside an archive. Unpack it, and import what it holds.")},
        {"not_an_export", QT_TRANSLATE_NOOP("gtm::report", "Left alone: it is not a table.")},
        {"link_unresolved",
         QT_TRANSLATE_NOOP("gtm::report",
                           "%1 names records that the store does not hold: %2. These rows stay "
                           "without that link.")},
        {"link_ambiguous",
         QT_TRANSLATE_NOOP("gtm::report", "%1: '%2' may mean any of %3. Nothing was linked; export the id "
                                          "column, or make the names differ.")},
        {"merged_records",
         QT_TRANSLATE_NOOP("gtm::report", "Records were merged into others of this export. They are marked "
                                          "merged and no longer counted by themselves.")},
        {"far_ahead",
         QT_TRANSLATE_NOOP("gtm::report",
                           "Records are dated up to %2, far beyond all others. The data is taken to reach "
                           "as far as the others do; correct these dates, or name the as-of date.")},
        {"older_rows",
         QT_TRANSLATE_NOOP("gtm::report",
                           "Rows older than what the store knows changed no record; they may tell "
                           "when earlier changes happened.")},
    };
    return texts;
}

/// Of a row; the value of such a finding is the line of the first.
bool isBeyondLimits(const std::string& code) {
    return code == "field_too_long" || code == "row_too_long" || code == "too_many_columns";
}

/// A list that was cut ends in words.
std::string listed(std::string list) {
    constexpr std::string_view kCut = ", ...";
    if (!list.ends_with(kCut))
        return list;
    list.resize(list.size() - kCut.size());
    return filled(translated(QT_TRANSLATE_NOOP("gtm::report", "%1 and others")), {list, {}, {}});
}

std::string ingestSentence(const std::string& code, const std::string& column, const std::string& value,
                           const std::string& answer) {
    const auto text = ingestTexts().find(code);
    if (text == ingestTexts().end())
        return code;
    if (code == ingest::code::kWrongWidth) {
        const auto [cells, header] = twoNumbers(value);
        return filled(translated(text->second), {column, cells, header});
    }
    return filled(translated(text->second), {column, listed(value), listed(answer)});
}

} // namespace

namespace {

/// A row that somebody chose to reject is told by other words than one that was only warned about.
std::string rejectionKey(const std::string& code) {
    return code == ingest::code::kRepeatedId || code == ingest::code::kUnknownStage ? code + "_row" : code;
}

/// Told as what is wrong with a row where it is rejected, and in other fields with what became of the cell.
bool isOfUnknownCells(const ingest::Finding& finding) {
    using namespace ingest::code;
    return finding.level == ingest::Level::Warn &&
           (finding.code == kShortYear || finding.code == kOutOfRange || finding.code == kCurrencyConflict ||
            finding.code == kNulInValue || finding.code == kBadId || finding.code == kRoundedId);
}

} // namespace

std::string sentence(const ingest::Finding& finding) {
    // The only question that is about no column is how the file is encoded.
    const bool encoding = finding.code == "needs_answer" && finding.column.empty();
    const std::string value =
        finding.code == ingest::code::kUnreadable ? damageText(finding.value) : finding.value;
    const bool zone =
        finding.code == "needs_answer" && finding.answer.find("time_zone = ") != std::string::npos;
    const bool lacking = finding.code == ingest::code::kLikelyExport && finding.answer.empty();
    const std::string code = encoding  ? "needs_encoding"
                             : zone    ? "needs_zone"
                             : lacking ? "likely_export_lacking"
                                       : finding.code;
    const std::string text = ingestSentence(code, finding.column, value, finding.answer);
    if (isOfUnknownCells(finding))
        return text + ' ' +
               translated(QT_TRANSLATE_NOOP("gtm::report", "Such cells are stored as not known."));
    if (!isBeyondLimits(finding.code))
        return text;
    return filled(translated(QT_TRANSLATE_NOOP("gtm::report", "Line %1 cannot be read. %2")),
                  {finding.value, text, {}});
}

std::string sentence(const ingest::Rejection& rejection) {
    return ingestSentence(rejectionKey(rejection.code), rejection.column, rejection.value, {});
}

std::string rejectionTitle(const std::string& code, const std::string& column) {
    if (code == ingest::code::kWrongWidth)
        return translated(
            QT_TRANSLATE_NOOP("gtm::report", "The row has more or fewer cells than the header"));
    const auto text = ingestTexts().find(rejectionKey(code));
    if (text == ingestTexts().end())
        return code;
    // The sentence about one value, without the value and without the advice behind it.
    std::string title = translated(text->second);
    const std::string value = ": '%2'";
    if (const auto at = title.find(value); at != std::string::npos)
        title.erase(at, value.size());
    for (const std::string& end : {std::string(". "), translated(QT_TRANSLATE_NOOP("gtm::report", ", and "))})
        title = title.substr(0, title.find(end));
    if (title.ends_with('.'))
        title.pop_back();
    return filled(title, {column, {}, {}});
}

} // namespace gtm::report
