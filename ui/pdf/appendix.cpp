// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pdf/appendix.h"

#include "ui/gather.h"

namespace gtm::ui {

Result<Appendix> appendixOf(const Workspace& workspace, const report::Scoreboard& board,
                            const AppendixWish& wish) {
    Appendix appendix;
    if (wish.definitions)
        appendix.definitions = workspace.definitions();
    for (const report::BoardGroup& group : board.groups)
        for (const report::BoardRow& row : group.rows) {
            if (!wish.records || row.point.status != kpi::Status::OffTrack || kpi::isMeasureId(row.kpi))
                continue;
            KpiRequest request;
            request.kpi = row.kpi;
            request.week = board.weekEnding;
            request.filter = board.filter;
            auto records = workspace.records(request);
            if (!records)
                return tl::unexpected(records.error());
            const RecordContext context = recordContext(workspace, board, records->definition);
            appendix.records.emplace_back(std::make_shared<const report::RecordList>(std::move(*records)),
                                          context);
        }
    return appendix;
}

} // namespace gtm::ui
