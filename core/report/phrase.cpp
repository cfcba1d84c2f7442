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
    for (size_t i = 0; i < parts.size(); ++i) {
        const std::string mark = "%" + std::to_string(i + 1);
        for (size_t at = text.find(mark); at != std::string::npos; at = text.find(mark, at + parts[i].size()))
            text.replace(at, mark.size(), parts[i]);
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
