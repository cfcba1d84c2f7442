// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/damage_text.h"

#include <QCoreApplication>

#include <array>
#include <string_view>
#include <utility>

namespace gtm::report {

namespace {

constexpr std::array<std::pair<std::string_view, const char*>, 10> kDamages{{
    {"not_a_zip", QT_TRANSLATE_NOOP("gtm::report", "it is no zip file; export or copy it again")},
    {"encrypted",
     QT_TRANSLATE_NOOP("gtm::report", "it is protected by a password; unpack it and import its files")},
    {"too_many_entries",
     QT_TRANSLATE_NOOP("gtm::report", "it has more than 10,000 entries; unpack it and import its files")},
    {"too_large", QT_TRANSLATE_NOOP("gtm::report",
                                    "it holds more than may be read at once; export it in parts or as CSV")},
    {"too_many_strings",
     QT_TRANSLATE_NOOP("gtm::report", "it has more than 16,777,216 texts; export it in parts or as CSV")},
    {"ratio",
     QT_TRANSLATE_NOOP("gtm::report", "it inflates to more than 200 times its size, as no export does")},
    {"no_sheets", QT_TRANSLATE_NOOP("gtm::report", "it has no sheet with cells")},
    {"doctype",
     QT_TRANSLATE_NOOP("gtm::report", "its XML declares a document type, which no workbook needs")},
    {"too_deep", QT_TRANSLATE_NOOP("gtm::report", "its XML is nested deeper than 64 levels")},
    {"tag_too_long", QT_TRANSLATE_NOOP("gtm::report", "its XML has a tag longer than 4 MiB")},
}};

} // namespace

std::string damageText(const std::string& detail) {
    const size_t colon = detail.rfind(": ");
    const size_t begin = colon == std::string::npos ? 0 : colon + 2;
    for (const auto& [word, text] : kDamages) {
        if (std::string_view(detail).substr(begin) == word)
            return detail.substr(0, begin) + QCoreApplication::translate("gtm::report", text).toStdString();
    }
    return detail;
}

} // namespace gtm::report
