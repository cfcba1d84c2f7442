// SPDX-License-Identifier: GPL-3.0-only
// What a row says about the stage of its deal, and what follows from that.
#include "core/ingest/codes.h"
#include "core/ingest/row_mapper.h"

namespace gtm::ingest {

/// The profile's name for the stage; one that only the model knows keeps its own.
bool RowMapper::applyStage() {
    if (m_plan.mapping->stages.empty() || m_stage < 0)
        return true;
    const std::string* written = record.get<std::string>(m_stage);
    if (!written)
        return true;
    if (const StageRule* stage = m_plan.mapping->stage(*written)) {
        record.set(m_stage, stage->name);
        applyOutcome(stage->outcome);
        return true;
    }
    const auto known = m_plan.modelStages.find(headerKey(*written));
    if (known == m_plan.modelStages.end())
        return passUnknownStage(*written);
    applyOutcome(known->second);
    return true;
}

bool RowMapper::passUnknownStage(const std::string& stage) {
    const FieldRule* rule = m_plan.mapping->rule(m_stage);
    const int column =
        rule->sources.empty() ? FindingCounter::kFile : m_plan.header->column(rule->sources.front().header);
    if (m_plan.treatmentOf(code::kUnknownStage, column) == Treatment::Reject)
        return refuseByChoice(code::kUnknownStage, column, stage);
    m_noticed.push_back({Level::Warn, code::kUnknownStage, column, stage});
    return true;
}

/// What a stage says about the outcome holds where no column does.
void RowMapper::applyOutcome(StageOutcome outcome) {
    if (m_closed >= 0 && !record.present.test(static_cast<size_t>(m_closed)))
        record.set(m_closed, outcome != StageOutcome::Open);
    if (m_won >= 0 && !record.present.test(static_cast<size_t>(m_won)))
        record.set(m_won, outcome == StageOutcome::Won);
}

} // namespace gtm::ingest
