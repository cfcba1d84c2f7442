// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/command.h"

#include <vector>

namespace gtm::app {

/// A word behind a command that does several things, and what it does with the arguments behind it.
struct Verb {
    const char* name;
    int (*run)(const Invocation& invocation);
};

/// Runs the verb that the first argument names; throws WrongUse with the nearest right one.
[[nodiscard]] int runVerb(const Invocation& invocation, const std::vector<Verb>& verbs);

} // namespace gtm::app
