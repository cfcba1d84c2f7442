// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/view_name.h"

#include <QRegularExpression>

#include <string_view>

namespace gtm::ingest {

namespace {

constexpr std::string_view kView = "{view}";

QString escapedPart(std::string_view text) {
    const auto size = static_cast<qsizetype>(text.size());
    return QRegularExpression::escape(QString::fromUtf8(text.data(), size))
        .replace(QRegularExpression::escape(QStringLiteral("{date}")),
                 QStringLiteral("\\d{4}-\\d{2}-\\d{2}"));
}

} // namespace

bool isViewPattern(const std::string& pattern) {
    const size_t at = pattern.find(kView);
    return at != std::string::npos && at > 0 && at + kView.size() < pattern.size() &&
           pattern.find(kView, at + 1) == std::string::npos;
}

std::string viewIn(const std::string& path, const std::string& pattern) {
    const size_t at = pattern.find(kView);
    if (at == std::string::npos)
        return {};
    const std::string_view text = pattern;
    const QRegularExpression named(escapedPart(text.substr(0, at)) + QStringLiteral("(.+?)") +
                                   escapedPart(text.substr(at + kView.size())));
    return named.match(QString::fromStdString(path)).captured(1).toStdString();
}

} // namespace gtm::ingest
