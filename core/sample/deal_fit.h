// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/sample/deal_desk.h"

/// A four-week window holds a few dozen closed deals, so that chance alone would move the win rate by five
/// points. What has to stay near its level is therefore settled in the order of closing.
namespace gtm::sample {

/// Turns a few outcomes around until every four weeks, counted back from the end, hold their share of wins.
void fitWins(World& world, std::vector<DealPath>& paths);
/// Why lost new business was lost, or that nobody said.
void giveLossReasons(const World& world, std::vector<DealPath>& paths);
/// Scales what was created in the newest complete week to its level against the baseline that the
/// scoreboard takes: the median week of the year before the quarter.
void fitNewestWeek(World& world);

} // namespace gtm::sample
