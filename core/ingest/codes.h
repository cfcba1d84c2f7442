// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <string_view>

/// The words that ingest uses in `Finding::code` and `Rejection::code`. Sentences for people are made from
/// them, the column and the value elsewhere; the guide explains each (resources/guide).
namespace gtm::ingest::code {

// A row that cannot be read as a row.
inline constexpr std::string_view kWrongWidth = "wrong_width"; ///< Value: cells found / cells of the header.
inline constexpr std::string_view kOpenQuote = "open_quote";   ///< Value: the line where the quote opens.
inline constexpr std::string_view kFieldTooLong = "field_too_long";
inline constexpr std::string_view kRowTooLong = "row_too_long";
inline constexpr std::string_view kTooManyColumns = "too_many_columns";

// A cell that cannot be read. In an id or a required field the row is rejected with this code. In any
// other field the cell becomes null and is counted: the first four under `bad_cell`, the rest by name.
inline constexpr std::string_view kBadId = "bad_id"; ///< Too long for an id, or with control characters.
inline constexpr std::string_view kRoundedId = "rounded_id"; ///< `4.87688E+18`: a spreadsheet rounded it.
inline constexpr std::string_view kBadDate = "bad_date";
inline constexpr std::string_view kBadNumber = "bad_number";
inline constexpr std::string_view kBadBool = "bad_bool";
inline constexpr std::string_view kShortYear = "short_year";    ///< Two digits of a year, no century given.
inline constexpr std::string_view kOutOfRange = "out_of_range"; ///< A ratio below 0 or above 1.
inline constexpr std::string_view kCurrencyConflict = "currency_conflict"; ///< The cell names another one.
inline constexpr std::string_view kNulInValue = "nul_in_value"; ///< A NUL byte in an id, date or number.

// A row without what it must have.
inline constexpr std::string_view kMissingId = "missing_id";
inline constexpr std::string_view kMissingValue = "missing_value"; ///< A required field is empty.

// Rows that contradict each other.
inline constexpr std::string_view kRepeatedId =
    "repeated_id"; ///< Rows of one id with different values; the latest counts. Value: one of the ids.

// About a file.
inline constexpr std::string_view kUnrecognised =
    "unrecognised"; ///< Value: nearest mapping; column: what it lacks.
inline constexpr std::string_view kLikelyExport =
    "likely_export"; ///< Value: the mapping it would fit in other words, how sure that is; column: why.
inline constexpr std::string_view kVersionTable = "version_table"; ///< Full-record history; left alone.
inline constexpr std::string_view kMissingColumn =
    "missing_column"; ///< A required field has no column; not read.
inline constexpr std::string_view kNeedsAnswer =
    "needs_answer"; ///< Ambiguous; not read until it is answered.
inline constexpr std::string_view kEncodingGuessed = "encoding_guessed"; ///< Value: the encoding taken.
inline constexpr std::string_view kNulBytes = "nul_bytes";               ///< The file holds NUL bytes.
inline constexpr std::string_view kTitleRows = "title_rows";             ///< Rows above the header, left out.
inline constexpr std::string_view kFooter = "footer"; ///< Rows below the table, left out; value: the first.
inline constexpr std::string_view kSubtotals =
    "subtotals"; ///< Sums between the records of a workbook, left out; value: the first.
inline constexpr std::string_view kSkippedRows = "skipped_rows"; ///< Left out by a rule of the mapping.
inline constexpr std::string_view kTextAfterQuote = "text_after_quote"; ///< Read as part of the cell.

inline constexpr std::string_view kBadBytes =
    "bad_bytes"; ///< Value: the encoding in which some bytes mean nothing; U+FFFD stands for them.
inline constexpr std::string_view kSecondTable =
    "second_table"; ///< Another table below the first, left out; value: its header.
inline constexpr std::string_view kRepeatedHeader =
    "repeated_header"; ///< Rows equal to the header, left out.
inline constexpr std::string_view kRaggedRows =
    "ragged_rows"; ///< Rows with fewer or more cells than the header (`read` only; an import rejects them).

// A workbook.
inline constexpr std::string_view kOtherSheets = "other_sheets"; ///< Value: sheets that were not read.
inline constexpr std::string_view kHiddenSheets =
    "hidden_sheets";                                           ///< Value: hidden sheets; they are not read.
inline constexpr std::string_view kErrorCells = "error_cells"; ///< `#N/A` and the like, read as empty.
inline constexpr std::string_view kUncomputed =
    "uncomputed"; ///< Formulas whose result the file does not hold, read as empty.

// A file that cannot be read, and what to do about it.
inline constexpr std::string_view kPasswordProtected = "password_protected";
inline constexpr std::string_view kLegacyWorkbook = "legacy_workbook"; ///< `.xls` of Excel 97 to 2003.
inline constexpr std::string_view kBinaryWorkbook = "binary_workbook"; ///< `.xlsb`.
inline constexpr std::string_view kWebPage = "web_page";               ///< HTML or XML under another name.
inline constexpr std::string_view kUnreadable =
    "unreadable"; ///< Damaged, protected or beyond the limits; value: how.
inline constexpr std::string_view kOtherFormat = "other_format"; ///< PDF, a compressed file, ...
inline constexpr std::string_view kBadProfile =
    "bad_profile"; ///< An own profile was not used; column: its file and line, value: what is wrong there.

// About a column.
inline constexpr std::string_view kBadCell = "bad_cell"; ///< Cells read as null; value: an example.
inline constexpr std::string_view kDuplicateHeader = "duplicate_header"; ///< The first of them is read.
inline constexpr std::string_view kDateOrder = "date_order";             ///< Value: what the values showed.
inline constexpr std::string_view kDecimalMark = "decimal_mark";         ///< Value: what the values showed.
inline constexpr std::string_view kRatioScale = "ratio_scale"; ///< 0 to 1, where the vendor writes percent.
inline constexpr std::string_view kMixedDateOrder = "mixed_date_order"; ///< Both orders occur; none is read.
inline constexpr std::string_view kMixedDecimalMark =
    "mixed_decimal_mark"; ///< Both marks occur; none is read.
inline constexpr std::string_view kUnknownStage =
    "unknown_stage"; ///< Not in the profile's stages; kept as it is.

// Something was decided while a cell was read.
inline constexpr std::string_view kIdChecksum =
    "id_checksum"; ///< Not a well-formed Salesforce id; kept as it is.
inline constexpr std::string_view kClockGap = "clock_gap";         ///< A local time that the clocks skipped.
inline constexpr std::string_view kClockOverlap = "clock_overlap"; ///< A local time that occurred twice.
inline constexpr std::string_view kTimeDropped = "time_dropped";   ///< A time of day in a date-only field.
inline constexpr std::string_view kRounded = "rounded";            ///< More decimals than the currency has.
inline constexpr std::string_view kSuffixRead = "suffix_read"; ///< `k` or `M` read as thousand or million.
inline constexpr std::string_view kSignRead = "sign_read";     ///< `$` or `¥` beside another currency.
inline constexpr std::string_view kNulRemoved = "nul_removed"; ///< NUL bytes taken out of a text.

// What the store and the rules add to what was read.
inline constexpr std::string_view kOlderRows =
    "older_rows"; ///< The store knows newer states; nothing was overwritten.
inline constexpr std::string_view kFarAhead = "far_ahead"; ///< Records so far beyond all others that as-of
                                                           ///< does not follow them; value: the furthest day.
inline constexpr std::string_view kMergedRecords =
    "merged_records"; ///< Records of the store that others say were merged into them.
inline constexpr std::string_view kMappedStage =
    "mapped_stage"; ///< A stage that is an alias of one of the model from here on, which is the answer.
inline constexpr std::string_view kUnknownStatus =
    "unknown_status"; ///< A lead status that the model does not know.

inline constexpr std::string_view kMoreStages =
    "more_stages"; ///< Value: how many unknown or new stages there are beside those told one by one.
inline constexpr std::string_view kUnknownType =
    "unknown_type";                                          ///< A type of deal that the model does not know.
inline constexpr std::string_view kMoreTypes = "more_types"; ///< The same as more_stages for types.
inline constexpr std::string_view kMoreStatuses = "more_statuses"; ///< The same for statuses of leads.

inline constexpr std::string_view kUnknownOwner =
    "unknown_owner"; ///< Not among the users of the export; value: an example.
inline constexpr std::string_view kClosedBeforeCreated =
    "closed_before_created"; ///< The close date lies before the creation.
inline constexpr std::string_view kNoCloseDate = "no_close_date"; ///< Where other deals have one.
inline constexpr std::string_view kNoRate =
    "no_rate"; ///< Deals in currencies that the model has no rate for.
inline constexpr std::string_view kUnmatchedUser =
    "unmatched_user"; ///< People of the model whom nothing that was imported names; value: the first few.
inline constexpr std::string_view kTouchBeforeStart =
    "touch_before_start"; ///< Somebody was in touch before the lead came in.
inline constexpr std::string_view kSamePerson =
    "same_person"; ///< Leads of one e-mail address within 90 days; the first one counts.
inline constexpr std::string_view kPlaceholderAddress =
    "placeholder_address"; ///< Value: e-mail addresses of so many records that they make no two of them one.
inline constexpr std::string_view kSharedHost =
    "shared_host"; ///< Value: hosts of websites that tell no company from another; they join no accounts.
inline constexpr std::string_view kDuplicateDeal =
    "duplicate_deal"; ///< Open deals of one account under one name, but for the oldest of them.
inline constexpr std::string_view kBulkEdit =
    "bulk_edit"; ///< Deals moved by one actor within one minute, too many for a decision each.
inline constexpr std::string_view kClosedApart =
    "closed_apart"; ///< Close date and recorded closing lie more than 7 days apart; the close date holds.
inline constexpr std::string_view kUndatedEnd =
    "undated_end"; ///< Contracts that are terminated or cancelled, and no day of it is known; they do not
                   ///< count.
inline constexpr std::string_view kManyValues =
    "many_values"; ///< Records whose value of the dimension, which is named, is too rare to count by itself.

// How an export differs from the newest earlier one of its kind. A first one, and the same again, say
// nothing.
inline constexpr std::string_view kVanishedColumn = "vanished_column"; ///< A field lost its only column.
inline constexpr std::string_view kRenamedColumn =
    "renamed_column"; ///< Value: the header that seems to stand for it now.
inline constexpr std::string_view kFewerRows = "fewer_rows"; ///< By 30 % or more; value: rows now / before.
inline constexpr std::string_view kOneOwner =
    "one_owner"; ///< All rows are one owner's, the value; before there were several.
inline constexpr std::string_view kNewStage = "new_stage";   ///< In no earlier export of the kind.
inline constexpr std::string_view kNewStatus = "new_status"; ///< The same for a status of leads.
inline constexpr std::string_view kMissingRecords =
    "missing_records"; ///< In the store and not in the export; kept, and marked as missing.

// About links between records; column: that of the file which gives the link, else the field.
inline constexpr std::string_view kLinkUnresolved =
    "link_unresolved"; ///< No record has this id or name; value: the first few of them.
inline constexpr std::string_view kLinkAmbiguous =
    "link_ambiguous"; ///< Several records have this name or domain; answer: their ids.

// What a folder or archive holds besides tables.
inline constexpr std::string_view kLitter = "litter";                ///< Left by an operating system.
inline constexpr std::string_view kNestedArchive = "nested_archive"; ///< A zip inside a zip.
inline constexpr std::string_view kNotAnExport = "not_an_export";
inline constexpr std::string_view kOtherFiles =
    "other_files"; ///< Value: other tables of the archive (`read` only).

} // namespace gtm::ingest::code
