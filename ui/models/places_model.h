// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/quality.h"
#include "ui/models/table_model.h"

#include <vector>

namespace gtm::ui {

/// Rows or records of one finding, with what the export says of them; columns that nothing stands in are left
/// out.
class PlacesModel : public TableModel {
    Q_OBJECT
  public:
    explicit PlacesModel(QObject* parent = nullptr);
    enum Column { kLine, kId, kRecord, kStage, kOwner, kValue, kWhy };
    /// `places`: those of the finding that are listed.
    void setPlaces(const report::QualityRow& finding, std::vector<ingest::FindingPlace> places);
    /// Where a column stands now; -1: nothing stands in it.
    [[nodiscard]] int columnOf(Column column) const;
    int rowCount(const QModelIndex& parent = {}) const override;

  protected:
    [[nodiscard]] Cell cell(int row, int column) const override;

  private:
    [[nodiscard]] QString textOf(const ingest::FindingPlace& place, Column column) const;

    std::vector<ingest::FindingPlace> m_places;
    std::string m_code; ///< Of the finding.
    std::vector<Column> m_shown;
};

} // namespace gtm::ui
