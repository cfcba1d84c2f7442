// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/language.h"

namespace gtm::fixture {

/// The program in German, with German numbers and dates. It holds for what is made while it lives.
class German {
  public:
    German() {
        ui::setLanguage(ui::LanguageChoice::German);
        report::setNumberStyle(report::germanNumbers());
    }
    ~German() {
        ui::setLanguage(ui::LanguageChoice::English);
        report::setNumberStyle(report::englishNumbers());
    }
    German(const German&) = delete;
    German& operator=(const German&) = delete;
};

} // namespace gtm::fixture
