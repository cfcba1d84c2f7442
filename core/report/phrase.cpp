// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/phrase.h"

#include "core/report/format.h"

#include <QCoreApplication>

#include <cstdlib>

namespace gtm::report {

std::string translated(const char* text) {
    return QCoreApplication::translate("gtm::report", text).toStdString();
}

std::string filled(std::string text, const std::array<std::string, 3>& parts) {
    // In one pass: a part may hold a mark of its own.
    for (size_t at = text.find('%'); at != std::string::npos; at = text.find('%', at)) {
        const size_t part = at + 1 < text.size() ? static_cast<size_t>(text[at + 1] - '1') : parts.size();
        if (part >= parts.size()) {
            ++at;
            continue;
        }
        text.replace(at, 2, parts[part]);
        at += parts[part].size();
    }
    return text;
}

std::pair<std::string, std::string> twoNumbers(const std::string& text) {
    const auto slash = text.find('/');
    const auto number = [](const std::string& digits) {
        return countText(std::strtod(digits.c_str(), nullptr), true);
    };
    if (slash == std::string::npos)
        return {text, {}};
    return {number(text.substr(0, slash)), number(text.substr(slash + 1))};
}

} // namespace gtm::report
