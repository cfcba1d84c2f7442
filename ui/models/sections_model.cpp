// SPDX-License-Identifier: GPL-3.0-only
#include "ui/models/sections_model.h"

#include "ui/text/words.h"

namespace gtm::ui {

void SectionsModel::setSections(std::vector<Section> sections) {
    if (sections == m_sections)
        return;
    if (sections.size() != m_sections.size()) {
        beginResetModel();
        m_sections = std::move(sections);
        endResetModel();
        return;
    }
    m_sections = std::move(sections);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

Cell SectionsModel::cell(int row, int column) const {
    const Section& one = section(row);
    if (column == 1)
        return {fullCount(one.rows), Tone::Ink3};
    Cell cell{one.title, one.problems > 0 ? Tone::Off : Tone::Ink};
    cell.mark = one.problems > 0 ? CellMark::OffTrack : CellMark::None;
    if (one.problems > 0)
        cell.spoken = tr("%1, %2").arg(one.title, counted(one.problems, tr("%1 problem"), tr("%1 problems")));
    return cell;
}

} // namespace gtm::ui
