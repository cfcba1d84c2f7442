// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/result.h"

#include <QString>

namespace gtm::ui {

/// What happened, in one sentence, and what it means or what to do, in the rest.
struct Saying {
    QString what, meaning;
};
[[nodiscard]] Saying sayingOf(const Error& error);

} // namespace gtm::ui
