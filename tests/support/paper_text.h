// SPDX-License-Identifier: GPL-3.0-only
// What a PDF says, read by poppler's tools.
#pragma once

#include "tests/support/tool.h"

#include <QRegularExpression>
#include <QStringList>

#include <filesystem>

namespace gtm::test {

inline bool noPoppler() {
    return !outputOf(QStringLiteral("pdfinfo"), {QStringLiteral("-v")});
}

/// All words in their order, without the blanks between them and without ligatures.
inline QString textOf(const std::filesystem::path& file, QStringList options = {}) {
    options << QString::fromStdString(file.string()) << QStringLiteral("-");
    return outputOf(QStringLiteral("pdftotext"), options)
        .value_or(QString())
        .normalized(QString::NormalizationForm_KC)
        .remove(QRegularExpression(QStringLiteral("[\\s\\x{202F}\\x{00A0}]")));
}

} // namespace gtm::test
