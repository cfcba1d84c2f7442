// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/joins.h"
#include "ui/models/table_model.h"

namespace gtm::ui {

/// Records that are held to be one human or one company: those that are joined now, then those that somebody
/// split, then those that ended by themselves.
class JoinsModel : public TableModel {
    Q_OBJECT
  public:
    explicit JoinsModel(QObject* parent = nullptr);
    void setJoins(std::vector<report::Join> joins);
    [[nodiscard]] const report::Join& join(int row) const { return m_joins[static_cast<size_t>(row)]; }
    /// The row of a join; -1: none.
    [[nodiscard]] int rowOf(std::int64_t id) const;
    int rowCount(const QModelIndex& parent = {}) const override;

  protected:
    [[nodiscard]] Cell cell(int row, int column) const override;

  private:
    std::vector<report::Join> m_joins;
};

/// "Lead Ann Lee": what a record of a join is called.
[[nodiscard]] QString partyWords(const report::Join::Party& party);

} // namespace gtm::ui
