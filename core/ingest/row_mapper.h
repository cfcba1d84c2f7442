// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/crm/record.h"
#include "core/ingest/plan.h"
#include "core/ingest/row_source.h"

namespace gtm::ingest {

/// Turns one row into a record, by a plan. A bad cell in an id or a required field rejects the row; in any
/// other field the cell becomes null and is counted.
class RowMapper {
  public:
    enum class Kind {
        Record,
        Rejected,
        Skipped, ///< Left out by a rule of the mapping.
        Nothing, ///< An unpivoted column that is empty in this row.
    };

    RowMapper(const Plan& plan, FindingCounter& findings);

    /// How many records a row may make.
    [[nodiscard]] size_t parts() const { return m_plan.mapping->unpivot.empty() ? 1 : m_plan.unpivot.size(); }
    /// After `Record`, `record` is the row's; after `Rejected`, `rejection` says why.
    [[nodiscard]] Kind map(const Row& row, size_t part);
    /// Whether a record of the row may reach beyond a day (`newestOf`): seldom wrong where it says yes, never
    /// where it says no, and quicker than `map`.
    [[nodiscard]] bool mayReachBeyond(Day day, const Row& row) const;

    /// Of a row that became a record: the ids of those that were merged into it.
    [[nodiscard]] std::vector<std::string> mergedIds(const Row& row) const;

    crm::Record record;
    Rejection rejection; ///< Without path.

  private:
    /// What the sources of a field gave, and from which column.
    struct Reading {
        CellResult cell;
        size_t column = 0;
        std::string_view text;
    };
    struct Noticed {
        Level level;
        std::string_view code;
        int column;
        std::string_view text; ///< Lives as long as the row and the record.
    };
    [[nodiscard]] bool leftOut(const Row& row) const;
    [[nodiscard]] bool widthFits(const Row& row);
    [[nodiscard]] bool readFields(const Row& row);
    [[nodiscard]] bool readField(const PlannedField& field, const Row& row);
    /// Of an unpivoted source the column in turn.
    [[nodiscard]] size_t columnOf(const PlannedSource& source) const;
    [[nodiscard]] std::string_view cellOf(const PlannedSource& source, const Row& row) const;
    [[nodiscard]] Reading readSources(const PlannedField& field, const Row& row) const;
    [[nodiscard]] CellResult readText(const PlannedField& field, const PlannedSource& planned, const Row& row,
                                      std::string_view text) const;
    [[nodiscard]] std::string currencyOf(const Row& row) const;
    void takeCurrency(Reading& reading);
    void nameCurrency();
    [[nodiscard]] int assumedDigits() const;
    void countNoticed(const Row& row);
    void countNotes(const Reading& reading);
    void notice(const Noticed& item);
    void joinFields(const PlannedField& field);
    [[nodiscard]] bool hasRequired(const PlannedField& field);
    /// Whether a row is kept although a cell of a field that it can do without cannot be read.
    [[nodiscard]] bool survives(std::string_view problem, int column) const;
    [[nodiscard]] bool applyStage();
    /// Of a stage that neither the mapping nor the model knows; false: somebody wants its rows left out.
    [[nodiscard]] bool passUnknownStage(const std::string& stage);
    void applyOutcome(StageOutcome outcome);
    [[nodiscard]] bool agrees();
    void readOwnColumns(const Row& row);
    [[nodiscard]] bool refuse(std::string_view code, int column, std::string_view value);
    /// The same where the row would be imported if somebody chose so.
    [[nodiscard]] bool refuseByChoice(std::string_view code, int column, std::string_view value);

    const Plan& m_plan;
    const UnpivotColumn* m_unpivot = nullptr; ///< In turn.
    FindingCounter& m_findings;
    std::vector<const PlannedField*> m_reaching;
    std::vector<Noticed> m_noticed;                   ///< Of this row; counted only if it becomes a record.
    int m_stage, m_closed, m_won, m_currency, m_name; ///< Fields of the entity; -1: it has none.
    std::string m_rowCurrency;                        ///< Named by a column; empty: by none.
    std::string m_cellCurrency;                       ///< Named by the money cell itself.
};

} // namespace gtm::ingest
