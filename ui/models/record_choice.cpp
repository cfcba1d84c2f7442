// SPDX-License-Identifier: GPL-3.0-only
#include "ui/models/record_choice.h"

#include "core/report/sentence.h"
#include "ui/text/words.h"

#include <algorithm>

namespace gtm::ui {

using report::Role;

bool inPart(const report::RecordRow& row, RecordPart part) {
    switch (part) {
    case RecordPart::Number:
        return row.role == Role::Numerator;
    case RecordPart::Rest:
        return row.role == Role::Denominator;
    case RecordPart::Base:
        return row.role != Role::Excluded && row.denominator;
    case RecordPart::LeftOut:
        return row.role == Role::Excluded;
    }
    return false;
}

void RecordChoice::toggle(const std::string& dimension, const std::string& value) {
    auto& chosen = values[dimension];
    if (const auto at = std::ranges::find(chosen, value); at != chosen.end())
        chosen.erase(at);
    else
        chosen.push_back(value);
    if (chosen.empty())
        values.erase(dimension);
}

std::vector<ChoiceChip> chipsOf(const RecordChoice& choice) {
    std::vector<ChoiceChip> chips;
    for (const auto& [dimension, values] : choice.values)
        for (const std::string& value : values) {
            ChoiceChip& chip = chips.emplace_back();
            chip.title =
                QStringLiteral("%1: %2").arg(dimensionTitle(dimension), dimensionValue(dimension, value));
            chip.without = choice;
            chip.without.toggle(dimension, value);
        }
    if (choice.age) {
        chips.push_back({Words::tr("In stage: %1").arg(bandTitle(*choice.age)), choice});
        chips.back().without.age.reset();
    }
    if (choice.touch) {
        chips.push_back({Words::tr("First touch: %1").arg(touchRangeTitle(*choice.touch)), choice});
        chips.back().without.touch.reset();
    }
    if (choice.moved) {
        chips.push_back({movementTitle(*choice.moved), choice});
        chips.back().without.moved.reset();
    }
    return chips;
}

QString partTitle(RecordPart part) {
    switch (part) {
    case RecordPart::Number:
        return Words::tr("In the number");
    case RecordPart::Rest:
        return Words::tr("Rest of the base");
    case RecordPart::Base:
        return Words::tr("Whole base");
    case RecordPart::LeftOut:
        return Words::tr("Left out");
    }
    return {};
}

QString movementTitle(kpi::Movement movement) {
    switch (movement) {
    case kpi::Movement::Entered:
        return Words::tr("Entered");
    case kpi::Movement::Left:
        return Words::tr("Left");
    case kpi::Movement::Changed:
        return Words::tr("Changed");
    }
    return {};
}

} // namespace gtm::ui
