// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/hash.h"
#include "core/base/result.h"
#include "core/crm/schema.h"
#include "core/ingest/encoding.h"
#include "core/ingest/values.h"

#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace gtm::ingest {

/// Words of a source and what is read instead of them; upper and lower case agree.
struct ValueMap {
    std::vector<std::pair<std::string, std::string>> words; ///< From lower case.
    std::optional<std::string> others;                      ///< For every other word, written `*`.

    /// The text to read; empty: this column gives no value. A word without an entry stays as it is.
    [[nodiscard]] std::string_view apply(std::string_view text) const;
};

/// What of an unpivoted column a source reads: its cell, what its header names, or the cell of the column of
/// another kind that names the same.
enum class Unpivot { None, Cell, Name, Group, Beside };

/// One column that may give a field its value.
struct ColumnSource {
    /// Of an unpivoted column with `Beside` how the headers of the other kind begin; empty for what else it
    /// gives.
    std::string header;
    Unpivot unpivot = Unpivot::None;
    std::vector<std::string> prefixes; ///< Only cells that begin with one of them count.
    std::vector<std::string> strip;    ///< Beginnings that are cut off.
    std::string firstOf;               ///< Of several values with this between them, the first.
    bool inBrackets = false;           ///< Of `Demo (Partners)`, what stands in the brackets at the end.
    bool beforeBrackets = false;       ///< What stands before them; the whole where there are none.
    std::optional<std::string> then;   ///< Read instead of a cell that counts.
    std::string whenHeader; ///< Only rows whose cell of this column is one of `whenWords` count, ...
    std::vector<std::string> whenWords; ///< ... in lower case; without the column all do.
    bool whenNot = false;               ///< Only rows whose cell is none of them.
    ValueMap values;
};

/// Where a field's value comes from: the first source that gives one, else the default.
struct FieldRule {
    int field = 0; ///< Position in `crm::fields(entity)`.
    std::vector<ColumnSource> sources;
    std::vector<int> join;      ///< Or, where no source gives one: other fields whose values make this one.
    std::string joinWith = "|"; ///< Stands between them.
    bool joinGaps = false;      ///< Some of them may be empty.
    std::optional<crm::Value> fallback;
    bool dateOnly = false; ///< A moment whose column holds dates, whatever time stands behind them.
};

/// A column that no field takes and that is kept: the first of its headers with a value.
struct OwnColumn {
    std::string name;
    std::vector<std::string> headers;
    bool filters =
        true; ///< As a dimension of the user's own; else it is only kept with the record, unmapped.
};

enum class StageOutcome { Open, Won, Lost };

struct StageRule {
    std::vector<std::string> match; ///< As the source writes it, in lower case.
    std::string name;               ///< As the store and the model call it.
    int order = 0;                  ///< 0: not given.
    StageOutcome outcome = StageOutcome::Open;
    int limitDays = 0; ///< Older than this in the stage is stalled; 0: not given.
};

/// `.`, `,`, or what the column's values show.
enum class DecimalMark { Auto, Point, Comma };

/// How the cells of a file are written.
struct Reading {
    IdKind idKind = IdKind::Text;
    DateOrder dateOrder = DateOrder::Auto;
    DecimalMark decimalMark = DecimalMark::Auto;
    int century = 0;
    std::string timeZone; ///< Of timestamps without offset; empty: the zone that the import names.
    double ratioScale = 1;
    bool footers = true;              ///< The file may end in lines that are no records.
    std::optional<Encoding> encoding; ///< Of a text that is not Unicode; none: windows-1252, or asked.
};

/// How the rows of one kind of file become records of one entity.
struct Mapping {
    std::string name;
    crm::Entity entity = crm::Entity::Opportunity;
    Reading reading;
    std::vector<FieldRule> fields; ///< In the order of `crm::fields(entity)`.
    /// Lists of headers; a file with all headers of one list is recognised. None: every field must have one
    /// of its columns.
    std::vector<std::vector<std::string>> signatures;
    std::vector<std::string> unless;   ///< A file with one of these headers is not meant.
    bool exact = false;                ///< The file may have no headers besides those of the signature.
    std::vector<OwnColumn> ownColumns; ///< Of an entity that keeps them.
    std::vector<StageRule> stages;
    std::vector<std::string> currencyColumn; ///< Of the amounts of a stage history.
    /// Of a record that others were merged into: their ids, with `;` between them.
    std::vector<std::string> mergedColumn;
    std::vector<std::string> skipWhenEqual; ///< Rows whose cells in these columns agree are left out.
    std::vector<std::pair<std::string, std::vector<std::string>>> keepWhen; ///< Column, words in lower case.
    /// Mappings of the same profile that read the file once more: one export may hold several entities.
    std::vector<std::string> also;
    bool secondary = false; ///< Named in `also` of another one, and reached through it only.
    /// Every column whose header begins so makes a record of its own from each row: `Date entered "Demo
    /// (Sales Pipeline)"` names Demo and Sales Pipeline.
    std::string unpivot;
    /// How such headers go on, in lower case, that name no value: `Date entered current stage`.
    std::vector<std::string> unpivotExcept;

    [[nodiscard]] const FieldRule* rule(int field) const;
    /// Whether a header is one of the columns that are unpivoted.
    [[nodiscard]] bool unpivots(std::string_view header) const;
    /// The same, or one of those that stand beside them.
    [[nodiscard]] bool readsUnpivoted(std::string_view header) const;
    /// The rule of the stage that the source calls `text`; null: none.
    [[nodiscard]] const StageRule* stage(std::string_view text) const;
};

/// A saved description of a source system's exports.
struct Profile {
    std::string name;
    std::string source;     ///< The source system that the records' ids belong to.
    std::string viewInName; ///< How its files name the view that they hold (view_name.h); empty: they do not.
    std::vector<Mapping> mappings;
    Hash128 text; ///< Over what it was read from, with what it extends.
    bool builtIn = false;

    [[nodiscard]] const Mapping* mapping(std::string_view name) const;
    /// The names of the entities that its files hold, each once, in the order of its mappings.
    [[nodiscard]] std::vector<std::string> entities() const;
};

/// Reads a profile; an error names file and line and says what to write instead. `known` are the profiles
/// that it may extend.
[[nodiscard]] Result<Profile> parseProfile(std::string_view toml, const std::string& where,
                                           std::span<const Profile> known = {});
[[nodiscard]] Result<std::string> profileText(const std::filesystem::path& file);
[[nodiscard]] Result<Profile> readProfile(const std::filesystem::path& file,
                                          std::span<const Profile> known = {});
/// The profiles that ship with the program, by name.
[[nodiscard]] Result<std::vector<Profile>> builtInProfiles();
/// One of `known` by its name, else a file.
[[nodiscard]] Result<Profile> findProfile(const std::string& nameOrFile, std::span<const Profile> known);

} // namespace gtm::ingest
