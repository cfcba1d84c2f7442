// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/workspace/model_sheet.h"

#include <QString>

#include <utility>
#include <vector>

namespace gtm::ui {

/// What the ids of KPIs and the numbers of weekdays in cells of the model are called, and back.
class CellNames {
  public:
    using Kpis = std::vector<std::pair<std::string, QString>>; ///< Id and name.

    /// Of those that share a name, each says its id behind it.
    void setKpis(Kpis kpis);
    [[nodiscard]] const Kpis& kpis() const { return m_kpis; }
    /// A cell as people read it; lists are parted by semicolons, as in the cell.
    [[nodiscard]] QString shown(const SheetColumn& column, const std::string& cell) const;
    /// What somebody typed as the document has it; a word that is no name stays as it is.
    [[nodiscard]] std::string kept(const SheetColumn& column, const QString& typed) const;

  private:
    Kpis m_kpis;
};

} // namespace gtm::ui
