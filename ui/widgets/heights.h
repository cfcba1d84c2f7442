// SPDX-License-Identifier: GPL-3.0-only
#pragma once

class QWidget;

namespace gtm::ui {

/// Height that a widget needs at this width, with the words that it has now. A layout answers from what it
/// measured last; pages that place their parts by hand ask before Qt would have measured again.
[[nodiscard]] int heightFor(QWidget* widget, int width);

} // namespace gtm::ui
