// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <tl/expected.hpp>

#include <string>

namespace gtm {

/// What went wrong, as a value that a program can act on. Sentences for people are made from it in
/// core/report/sentence.h, which the window and the command line share.
enum class Code {
    FileNotFound,
    FileUnreadable,
    FileUnwritable,
    NotAStore,     ///< The file exists and is not one of our stores.
    StoreTooNew,   ///< Written by a later version of the program.
    StoreAltered,  ///< The schema is not exactly ours.
    StoreReadOnly, ///< The file or its folder cannot be written.
    StoreGone,     ///< The file of an open store lies no longer at its path.
    StoreLocked,   ///< Another program, or another window, has the store open.
    StoreOutdated, ///< Of an older schema, which may not be changed; `detail`: somebody has it open.
    StoreFailed,   ///< SQLite reported an error; `detail` holds its text.
    StoreDamaged,  ///< SQLite cannot make sense of what the file holds; `detail` holds its text.
    DiskFull,      ///< There is no room for `where`, or for a copy of it beside it.
    TooManyValues, ///< `where` is a dimension with more values than can be told apart.
    SampleMixed,   ///< Sample and other files may not share a store.
    ZoneMismatch,  ///< The store was created with another reporting zone or currency.
    UnknownZone,
    DaysHaveNoZone,  ///< A zone was given for measures, whose days have none.
    UnknownCurrency, ///< `detail` is the code that seems to be meant.
    UnknownKpi,
    UnknownDimension,
    ForeignDimension, ///< A dimension that exists, but not for this KPI; `detail` names those that it has.
    UnknownProfile,
    BadDefinition, ///< A TOML file of ours or of the user does not say what it must.
    TooFewColumns, ///< A mapping, `where`, reads one column of a file at most, and recognises none by it.
    ProfileExists, ///< `where` is the name of a mapping, `detail` the file that holds another one of it.
    BadArchive,
    BadWorkbook,  ///< A spreadsheet file that is damaged or beyond the limits; `detail` says where and what.
    UnknownSheet, ///< `where` is the file, `detail` the sheets that it has.
    NotAText,     ///< An encoding or a delimiter was chosen for a workbook, which has neither.
    TooManyRejects,
    NothingToImport,
    NoRows,            ///< The files have headers and nothing below; `detail`: their names, a line each.
    AsOfUnknown,       ///< Nothing in the files says how far they reach; `detail`: their names, a line each.
    NoData,            ///< The store holds no records yet.
    UnknownBatch,      ///< `detail` is the newest one.
    LaterImports,      ///< An import that later ones, `detail`, build on.
    ImportUndone,      ///< `where` is the number of an import that was taken back meanwhile.
    BackupMissing,     ///< Of the store before an import; `detail` is the file.
    UnknownRecord,     ///< `where` is the id that was asked for.
    UnknownJoin,       ///< `where` is the number that was asked for.
    Unsigned,          ///< A version without an author or a reason.
    NotAWeekStart,     ///< `where` is a date, `detail` the first day of its week.
    EffectiveTooEarly, ///< A date before that on which the newest version takes effect, `detail`.
    NothingToPublish,  ///< Every document says what is published already.
    FileExists,        ///< A file that is not written over.
    Incomplete,        ///< An action or a note; `where` is the field, `detail` the limit of what is too long.
    UnknownAction,     ///< `where` is its number.
    UnknownNote,       ///< `where` is its number.
    Cancelled,
};

struct Error {
    Code code;
    std::string where;  ///< The file, id or place; empty where the code says it all.
    std::string detail; ///< What the library said, or the offending value; may be empty.
};

/// Thrown where deep work over a store cannot go on; `store::Database::attempt` makes its error of it.
struct Refused {
    Error error;
};

template<typename T>
using Result = tl::expected<T, Error>;

template<typename T>
inline constexpr bool isResult = false;
template<typename T>
inline constexpr bool isResult<Result<T>> = true;

[[nodiscard]] inline tl::unexpected<Error> fail(Code code, std::string where = {}, std::string detail = {}) {
    return tl::unexpected(Error{code, std::move(where), std::move(detail)});
}

} // namespace gtm
