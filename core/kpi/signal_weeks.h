// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/kpi/signal.h"

/// Which weeks a signal is made of, and which of them it tells.
namespace gtm::kpi {

/// The weeks that are told, up to the one that is shown.
inline constexpr int kSignalWeeks = 52;
/// The first of them.
[[nodiscard]] constexpr Day firstToldWeek(Day weekEnding) {
    return weekEnding - days{7 * (kSignalWeeks - 1)};
}

/// The first week ending from which on values are looked at for a week: of the year before the last, so that
/// limits and shifts do not move with the week that is shown.
[[nodiscard]] Day firstSignalWeek(Day weekEnding);

/// A signal without its weeks before a day. Limits stay those of the whole segment; a change before that day
/// is how things are.
[[nodiscard]] Signal toldFrom(Signal signal, Day first);

} // namespace gtm::kpi
