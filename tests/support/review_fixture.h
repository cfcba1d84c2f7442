// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/review.h"

namespace gtm::fixture {

/// The actions and notes of the design's example week: 15 open, 2 of them overdue on Monday 16 November.
[[nodiscard]] report::Review review();

} // namespace gtm::fixture
