// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/kpi/moved.h"
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
    /// What became of the records since the compared week, whatever part they play. Those that left are the
    /// ones of that week.
    std::optional<kpi::Movement> moved = {};

    /// Whether anything but the part is chosen.
    [[nodiscard]] bool narrows() const { return !values.empty() || age || touch || moved; }
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
/// "In the number", "Rest of the base", "Whole base", "Left out"
[[nodiscard]] QString partTitle(RecordPart part);
/// "Entered", "Left", "Changed"
[[nodiscard]] QString movementTitle(kpi::Movement movement);

/// Names under which a choice can hold more than dimensions: the factor of a composite, and the reason why a
/// record is left out.
inline constexpr const char* kFactorValue = "(factor)";
inline constexpr const char* kLeftOutValue = "(left out)";

} // namespace gtm::ui
