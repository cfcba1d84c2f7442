// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/detail.h"
#include "core/report/panels.h"

#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace gtm::ui {

/// The records behind a number by the part that they play in it.
enum class RecordPart {
    Number,  ///< In its numerator, or simply counted.
    Rest,    ///< In its denominator only.
    Base,    ///< Its whole denominator, whether or not it is in the numerator too.
    LeftOut, ///< Looked at and not counted.
};

/// Which of the records behind a number are shown: a part of them, and of these the ones with certain values.
/// Every number of a panel stands for one such choice.
struct RecordChoice {
    std::optional<RecordPart> part;          ///< Empty: the first that has records.
    kpi::Filter values;                      ///< Of dimensions; any of the values of each.
    std::optional<report::AgingBand> age;    ///< Days that a deal is in its stage.
    std::optional<report::TouchRange> touch; ///< Minutes to the first touch.

    /// Whether anything but the part is chosen.
    [[nodiscard]] bool narrows() const { return !values.empty() || age || touch; }
    /// One more value of a dimension, or one fewer where it is chosen already.
    void toggle(const std::string& dimension, const std::string& value);
};

[[nodiscard]] bool inPart(const report::RecordRow& row, RecordPart part);

/// Everything that is chosen but the part, one entry each: what it is called, and the choice without it.
struct ChoiceChip {
    QString title; ///< "Stage: Commit"
    RecordChoice without;
};
[[nodiscard]] std::vector<ChoiceChip> chipsOf(const RecordChoice& choice);

} // namespace gtm::ui
