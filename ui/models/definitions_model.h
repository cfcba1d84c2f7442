// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/change_log.h"
#include "core/report/scoreboard.h"
#include "core/report/versions.h"
#include "ui/models/table_model.h"

#include <set>
#include <string>
#include <vector>

namespace gtm::ui {

/// Definitions as a list under the groups of the board.
class DefinitionsModel : public TableModel {
    Q_OBJECT
  public:
    explicit DefinitionsModel(QObject* parent = nullptr);

    enum class Which { OnBoard, All, Drafts, Retired };
    static constexpr int kFormulaColumn = 1, kSinceColumn = 4, kOwnerColumn = 5;
    struct Choice {
        Which which = Which::OnBoard;
        QString words; ///< In the id, the name, the formula or the owner; empty: all.
    };
    /// `board` says targets and owners where it shows a KPI. `retired`: versions that are no longer in force.
    void setDefinitions(const report::DefinitionSet& set, const report::Scoreboard& board,
                        const report::DefinitionSet& retired = {});
    /// Ids of those that somebody changes; `fresh`: of these the ones that were never in force.
    void setDrafts(const std::set<std::string>& drafts, const std::set<std::string>& fresh = {});
    void setChoice(const Choice& choice);
    [[nodiscard]] int count(Which which) const;
    /// Null for a head.
    [[nodiscard]] const kpi::Definition* definition(int row) const;
    /// Of the version, or of any; -1: it is not listed.
    [[nodiscard]] int rowOf(const std::string& id, int version = 0) const;
    /// The day on which the version of a row lost its place; empty: it is in force.
    [[nodiscard]] std::optional<Day> until(int row) const;
    /// All that are listed, from the top.
    [[nodiscard]] std::vector<kpi::Definition> listed() const;
    int rowCount(const QModelIndex& parent = {}) const override;

  protected:
    [[nodiscard]] Cell cell(int row, int column) const override;
    [[nodiscard]] bool isHead(int row) const override {
        return m_lines[static_cast<size_t>(row)].definition < 0;
    }

  private:
    struct Line {
        QString head;
        int definition = -1; ///< Of the set; -1: a head.
        QString team = {};   ///< Of a head.
    };
    void rebuild();
    [[nodiscard]] const std::vector<report::DefinitionSet::Row>& rows() const {
        return m_choice.which == Which::Retired ? m_retired.rows : m_set.rows;
    }
    /// The rows that are chosen, those of the board in its order before the others.
    [[nodiscard]] std::vector<int> chosenRows() const;
    [[nodiscard]] bool fits(const report::DefinitionSet::Row& row, Which which) const;
    [[nodiscard]] QString target(const kpi::Definition& definition) const;
    [[nodiscard]] QString owner(const kpi::Definition& definition) const;

    report::DefinitionSet m_set, m_retired;
    report::Scoreboard m_board;
    std::set<std::string> m_drafts, m_fresh;
    Choice m_choice;
    std::vector<Line> m_lines;
};

/// The versions of one document, newest first; the one that ships stands last.
class VersionsModel : public TableModel {
    Q_OBJECT
  public:
    explicit VersionsModel(QObject* parent = nullptr);
    /// `log` has the publications of this document only. `first`: the day from which what ships holds, where
    /// it is in force; `firstVersion` 0: nothing ships.
    void setLog(std::vector<report::LogEntry> log, int firstVersion, Day first);
    /// The publication of a row; null: it ships with the program.
    [[nodiscard]] const report::LogEntry* entry(int row) const;
    int rowCount(const QModelIndex& parent = {}) const override;

  protected:
    [[nodiscard]] Cell cell(int row, int column) const override;

  private:
    std::vector<report::LogEntry> m_log; ///< Newest first.
    int m_firstVersion = 1;
    Day m_first{};
};

/// The publications of one document out of all of them, each with that document alone.
[[nodiscard]] std::vector<report::LogEntry> logOf(const std::vector<report::LogEntry>& log,
                                                  store::Subject subject, const std::string& id);

} // namespace gtm::ui
