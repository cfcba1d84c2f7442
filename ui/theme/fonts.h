// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>

namespace gtm::ui {

inline constexpr QLatin1StringView kFontFamily{"Roboto"};

/// Registers the embedded Roboto Regular and Medium; false where one of them cannot be read. Roboto has
/// digits of one advance, so that numbers line up with plain right alignment.
[[nodiscard]] bool loadFonts();

/// The licence of the embedded font, for the About box.
[[nodiscard]] QString fontLicence();

} // namespace gtm::ui
