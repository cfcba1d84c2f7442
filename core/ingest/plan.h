// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/ingest/detect.h"
#include "core/ingest/finding_counter.h"
#include "core/ingest/row_choice.h"

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace gtm::ingest {

/// What the store and the import say about reading, where a profile does not.
struct ReadOptions {
    Zone reporting = Zone::utc(); ///< Of the days that moments lie on.
    Zone written = Zone::utc();   ///< Of timestamps without offset.
    std::string currency = "USD"; ///< Of money without one.
    /// In which zone they were written is asked, where neither the profile nor `zones` says it: `written` is
    /// only what is proposed then. The sample brings its own zone.
    bool asksZone = false;
    std::map<std::string, Zone> zones = {}; ///< By source system: what somebody said before.
    std::vector<RowChoice> choices = {};    ///< What somebody wants done with rows, of any table.
    /// Of stages that the model knows, by their keys: a mapping that lists stages need not list them.
    std::map<std::string, StageOutcome> modelStages = {};
};

/// A column that makes records of its own, and what its header names.
struct UnpivotColumn {
    size_t column = 0;
    std::string name, group;
    /// The columns of another kind that name the same, by the source that reads them.
    std::map<const ColumnSource*, size_t> beside = {};
};

/// A column of the file that gives values to a field.
struct PlannedSource {
    size_t column = 0; ///< Of an unpivoted source whatever column is in turn.
    const ColumnSource* source = nullptr;
    bool plain = true; ///< Every cell is read as it is.
    CellFormat format; ///< Its currency is set row by row.
    int when = -1;     ///< Of the column that says which rows are read; -1: all are.
};

struct PlannedField {
    int field = 0;
    crm::FieldType type = crm::FieldType::Text;
    bool required = false;
    const FieldRule* rule = nullptr;
    std::vector<PlannedSource> sources; ///< Empty: composed of other fields, or a default only.
};

/// A mapping laid over the header of one file.
struct Plan {
    const Mapping* mapping = nullptr;
    const Header* header = nullptr;
    Zone reporting = Zone::utc();
    Zone written = Zone::utc();
    bool asksZone = false; ///< Nobody said yet that `written` is right.
    std::string currency;
    int leastDigits = 0;              ///< Decimals of money of which nothing names the currency.
    std::vector<PlannedField> fields; ///< Those composed of others last.
    std::vector<size_t> idColumns;    ///< Where the id comes from; all empty: the row has none.
    /// The first column that is not empty names the currency of the row's money; the rule may be null.
    std::vector<std::pair<size_t, const ColumnSource*>> currencies;
    std::vector<UnpivotColumn> unpivot; ///< Of a mapping that unpivots; each makes a record of every row.
    std::vector<size_t> merged;         ///< Columns with the ids of records that were merged into the row's.
    std::vector<std::pair<const OwnColumn*, std::vector<size_t>>> ownColumns; ///< Columns in turn.
    std::vector<size_t> skipWhenEqual;
    std::vector<std::pair<size_t, const std::vector<std::string>*>> keepWhen;
    std::vector<std::string> skippedColumns;         ///< Headers that nothing reads.
    std::vector<std::string> missing;                ///< Required fields without a column: their headers.
    std::vector<RowChoice> choices;                  ///< Of this table.
    std::map<std::string, StageOutcome> modelStages; ///< By their keys.
    std::vector<size_t> nameColumns, stageColumns,
        ownerColumns;                    ///< What tells people which row it is; in turn.
    std::set<std::string> refusedIds;    ///< Rows of these are rejected: they say different things.
    std::set<std::int64_t> leftOutLines; ///< Rows that another mapping of the file rejected by choice.

    /// What somebody wants done with the rows of a finding; empty: what an import does by itself.
    [[nodiscard]] std::optional<Treatment> treatmentOf(std::string_view code, int column) const;
};

/// `mapping` and `header` must outlive the plan; formats point into it, so it is not to be moved once used.
/// Headers that occur twice are told to `findings`.
[[nodiscard]] std::unique_ptr<Plan> makePlan(const Mapping& mapping, const Header& header,
                                             const ReadOptions& options, FindingCounter& findings);

} // namespace gtm::ingest
