// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/versions.h"
#include "ui/models/table_model.h"
#include "ui/versions/board_order.h"

namespace gtm::ui {

/// The rows of the board as the model has them, and below them the KPIs that are not on it. A row that is
/// dragged elsewhere is told, not moved.
class BoardModel : public TableModel {
    Q_OBJECT
  public:
    explicit BoardModel(QObject* parent = nullptr);

    void setDefinitions(std::vector<report::DefinitionSet::Row> definitions);
    void setGroups(const BoardGroups& groups);
    void setEditable(bool editable) { m_editable = editable; }
    [[nodiscard]] const BoardGroups& groups() const { return m_groups; }
    /// Empty for a head.
    [[nodiscard]] std::string kpi(int row) const;
    [[nodiscard]] int rowOf(const std::string& kpi) const;
    /// Of the board's groups; the group that its definition names where it is on none.
    [[nodiscard]] std::string groupOf(const std::string& kpi) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool dropMimeData(const QMimeData* mime, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

  Q_SIGNALS:
    /// The board as it is to be, and the row that was moved.
    void arranged(const gtm::ui::BoardGroups& groups, const std::string& kpi);

  protected:
    [[nodiscard]] Cell cell(int row, int column) const override;
    [[nodiscard]] bool isHead(int row) const override {
        return m_lines[static_cast<size_t>(row)].kpi.empty();
    }

  private:
    struct Line {
        QString head;
        std::string kpi;
        int group = -1; ///< -1: not on the board.
        size_t place = 0;
    };
    void rebuild();
    [[nodiscard]] const kpi::Definition* definition(const std::string& kpi) const;

    std::vector<report::DefinitionSet::Row> m_definitions;
    BoardGroups m_groups;
    std::vector<Line> m_lines;
    bool m_editable = false;
};

} // namespace gtm::ui
