// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/models/record_choice.h"
#include "ui/models/record_moves.h"
#include "ui/models/table_model.h"

#include <array>
#include <map>
#include <memory>
#include <set>

namespace gtm::ui {

/// What a list of records needs beside itself to be read.
struct RecordContext {
    std::string currency;
    Day evaluation{}; ///< The day that ages are counted to.
    /// Of a composite: the definition behind each of its factors.
    std::map<std::string, kpi::Definition> factors;
};

/// One thing that can be said of a record: a column of its table.
struct RecordField {
    enum class Kind {
        Name,
        Account,
        Segment,
        Owner,
        Part,
        Stage,
        Factor,
        Reason,
        Effect,
        Age,
        Created,
        Close,
        Value,
        Amount,
        Id,
        Counted,
        Team,
        Region,
        Source,
        Pipeline,
        Product,
        Route,
        Class,
        Own
    };
    Kind kind{};
    std::string own = {}; ///< The name of a dimension of the user's own.
    bool operator==(const RecordField&) const = default;
};
/// How a choice of columns is remembered.
[[nodiscard]] QString keyOf(const RecordField& field);

/// The records behind one number and how they read. It never changes, so any thread may read it.
class RecordBook {
  public:
    RecordBook() = default;
    RecordBook(std::shared_ptr<const report::RecordList> list, RecordContext context, RecordMoves moves = {});

    [[nodiscard]] const report::RecordList& list() const { return *m_list; }
    [[nodiscard]] const RecordContext& context() const { return m_context; }
    [[nodiscard]] const RecordMoves& moves() const { return m_moves; }
    [[nodiscard]] std::int64_t countOf(RecordPart part) const { return m_counts[static_cast<size_t>(part)]; }
    /// Whether the number adds up amounts of money rather than counting records.
    [[nodiscard]] bool sumsMoney() const;
    /// The rows that a choice takes from: the list, or what left it.
    [[nodiscard]] const std::vector<report::RecordRow>& rowsFor(const RecordChoice& choice) const;
    /// Whether a row plays the chosen part, or moved as chosen.
    [[nodiscard]] bool inChosenPart(const report::RecordRow& row, const RecordChoice& choice) const;
    [[nodiscard]] bool passes(const report::RecordRow& row, const RecordChoice& choice) const;
    /// What a row adds to the chosen part, in the currency of the board.
    [[nodiscard]] double counted(const report::RecordRow& row, const RecordChoice& choice) const;

    /// Every field that one of these rows fills, in the order of the table.
    [[nodiscard]] std::vector<RecordField> fieldsOf(const RecordChoice& choice) const;
    /// Whether it is a column of these records where nobody chose otherwise.
    [[nodiscard]] bool isUsual(const RecordField& field) const;
    [[nodiscard]] TableColumn column(const RecordField& field) const;
    [[nodiscard]] Cell cell(const report::RecordRow& row, const RecordField& field,
                            const RecordChoice& choice) const;

  private:
    [[nodiscard]] bool fills(const report::RecordRow& row, const RecordField& field) const;
    [[nodiscard]] std::optional<int> ageOf(const report::RecordRow& row) const;
    /// What the parts of the records are called; those that no definition names are kinds.
    [[nodiscard]] std::string partDimension() const;
    [[nodiscard]] const kpi::Definition& definitionOf(const report::RecordRow& row) const;
    [[nodiscard]] Cell dayCell(std::optional<Day> day) const;
    [[nodiscard]] Cell closeCell(const report::RecordRow& row) const;
    [[nodiscard]] Cell ageCell(const report::RecordRow& row) const;
    [[nodiscard]] Cell effectCell(const report::RecordRow& row) const;
    [[nodiscard]] Cell amountCell(const report::RecordRow& row, const RecordChoice& choice) const;
    [[nodiscard]] Cell valueCell(const report::RecordRow& row) const;

    std::shared_ptr<const report::RecordList> m_list = std::make_shared<report::RecordList>();
    RecordContext m_context;
    RecordMoves m_moves;
    std::array<std::int64_t, 4> m_counts{}; ///< By RecordPart.
};

/// The value of a dimension of a record; the definition says what its part means.
[[nodiscard]] std::string dimensionOf(const report::RecordRow& row, const kpi::Definition& definition,
                                      const std::string& dimension);

} // namespace gtm::ui
