// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/kpi/definition.h"
#include "ui/pdf/sheet.h"

#include <vector>

namespace gtm::ui {

/// Those of the board, in its order.
[[nodiscard]] std::vector<kpi::Definition> boardDefinitions(const report::Scoreboard& board,
                                                            const std::vector<kpi::Definition>& definitions);

/// Where the card of one definition stands: in two columns, page after page.
struct DefinitionPlace {
    const kpi::Definition* definition;
    int page; ///< Of the appendix, from 0.
    QRectF rect;
};
[[nodiscard]] std::vector<DefinitionPlace> placeDefinitions(const Sheet& sheet,
                                                            const std::vector<kpi::Definition>& definitions);
/// Of a card this wide.
[[nodiscard]] double definitionHeight(const Sheet& sheet, const kpi::Definition& definition, double width);
void paintDefinition(QPainter& painter, const Sheet& sheet, const DefinitionPlace& place);

} // namespace gtm::ui
