// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/declared_stages.h"

#include "core/base/resources.h"

namespace gtm::ingest {

bool declareStages(SQLite::Database& connection, std::int64_t system, const Mapping& mapping) {
    bool changed = false;
    SQLite::Statement write(connection, resourceText("sql/write_declared_stage.sql"));
    for (const StageRule& stage : mapping.stages) {
        // An open stage without a place of its own takes the model's.
        if (stage.outcome == StageOutcome::Open && stage.order == 0)
            continue;
        write.reset();
        write.bind(1, system);
        write.bind(2, stage.name);
        write.bind(3, stage.name);
        write.bind(4, stage.order);
        write.bind(5, stage.outcome == StageOutcome::Open  ? "open"
                      : stage.outcome == StageOutcome::Won ? "won"
                                                           : "lost");
        stage.limitDays > 0 ? write.bind(6, stage.limitDays) : write.bind(6);
        changed = write.exec() > 0 || changed;
    }
    return changed;
}

} // namespace gtm::ingest
