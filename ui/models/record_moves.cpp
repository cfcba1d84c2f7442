// SPDX-License-Identifier: GPL-3.0-only
#include "ui/models/record_moves.h"

namespace gtm::ui {

RecordMoves::RecordMoves(const std::vector<report::MovedRow>& rows, std::vector<report::RecordRow> left)
    : m_left(std::move(left)) {
    for (const report::MovedRow& row : rows)
        m_moves.try_emplace({row.recordType, row.id, row.factor}, Move{row.movement, row.effect});
}

const RecordMoves::Move* RecordMoves::find(const report::RecordRow& row) const {
    const auto at = m_moves.find({row.recordType, row.id, row.factor});
    return at == m_moves.end() ? nullptr : &at->second;
}

std::optional<kpi::Movement> RecordMoves::movementOf(const report::RecordRow& row) const {
    const Move* move = find(row);
    return move ? std::optional(move->movement) : std::nullopt;
}

std::optional<double> RecordMoves::effectOf(const report::RecordRow& row) const {
    const Move* move = find(row);
    return move ? move->effect : std::nullopt;
}

} // namespace gtm::ui
