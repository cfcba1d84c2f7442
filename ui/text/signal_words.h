// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/kpi/signal.h"
#include "core/report/format.h"
#include "core/report/scoreboard.h"

#include <QString>

/// Signal and noise in words: whether the newest weeks say something, and by which rule.
namespace gtm::ui {

/// "Ordinary variation: single weeks lie between 20 % and 28 %"; "A real change since week 34: outside the
/// limits"; or why nothing can be said. `current` is the week shown.
[[nodiscard]] QString signalWords(const kpi::Signal& signal, Day current,
                                  const report::FormatOptions& format);
/// "real change since week 34", for a row of the board; empty for ordinary variation, and for a change that
/// is older than a quarter.
[[nodiscard]] QString signalNote(const report::BoardRow& row);
/// The same as a sentence for a card: also that nothing but ordinary variation is seen, or that it is not
/// known.
[[nodiscard]] QString signalSentence(const report::BoardRow& row);

} // namespace gtm::ui
