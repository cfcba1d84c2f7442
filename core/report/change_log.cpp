// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/change_log.h"

#include "core/base/text.h"
#include "core/report/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace gtm::report {

namespace {

QString logTr(const char* sentence) {
    return QCoreApplication::translate("gtm::report", sentence);
}

QString qtext(const std::string& utf8) {
    return QString::fromStdString(utf8);
}

/// Without the two lines that every version changes.
std::vector<std::string_view> linesOf(std::string_view text) {
    std::vector<std::string_view> lines;
    for (const std::string_view line : split(text, '\n'))
        if (!line.starts_with("version = ") && !line.starts_with("effective = "))
            lines.push_back(line);
    return lines;
}

/// The lines that went and came, in order, by the longest common run of lines.
std::string changedLines(const std::string& before, const std::string& after) {
    const auto a = linesOf(before), b = linesOf(after);
    std::vector<std::vector<int>> common(a.size() + 1, std::vector<int>(b.size() + 1, 0));
    for (size_t i = a.size(); i-- > 0;)
        for (size_t j = b.size(); j-- > 0;)
            common[i][j] =
                a[i] == b[j] ? common[i + 1][j + 1] + 1 : std::max(common[i + 1][j], common[i][j + 1]);
    std::string out;
    size_t i = 0, j = 0;
    while (i < a.size() || j < b.size()) {
        if (i < a.size() && j < b.size() && a[i] == b[j]) {
            ++i;
            ++j;
        } else if (i < a.size() && (j == b.size() || common[i + 1][j] >= common[i][j + 1])) {
            if (!a[i].empty())
                out += "-" + std::string(a[i]) + "\n";
            ++i;
        } else {
            if (!b[j].empty())
                out += "+" + std::string(b[j]) + "\n";
            ++j;
        }
    }
    return out;
}

/// One line of prose: what somebody typed cannot end a paragraph or begin a heading.
std::string prose(const std::string& text) {
    std::string line = text;
    std::ranges::replace_if(
        line, [](char c) { return c == '\n' || c == '\r'; }, ' ');
    return line;
}

} // namespace

std::string changeLogMarkdown(const std::vector<LogEntry>& entries) {
    std::string out = "# " + logTr(QT_TRANSLATE_NOOP("gtm::report", "Change log")).toStdString() + "\n";
    if (entries.empty())
        out +=
            "\n" + logTr(QT_TRANSLATE_NOOP("gtm::report", "Nothing was published yet.")).toStdString() + "\n";
    for (auto at = entries.rbegin(); at != entries.rend(); ++at) {
        const LogEntry& entry = *at;
        const store::Publication& p = entry.publication;
        out += "\n## " +
               logTr(QT_TRANSLATE_NOOP("gtm::report", "From %1 on"))
                   .arg(qtext(longDate(p.effective)))
                   .toStdString() +
               "\n\n";
        const char* applies = p.toAll
                                  ? QT_TRANSLATE_NOOP("gtm::report", "For all records.")
                                  : QT_TRANSLATE_NOOP("gtm::report", "For what enters from then on; the rest "
                                                                     "keeps its version.");
        out += prose(p.reason) + "\n\n" +
               logTr(QT_TRANSLATE_NOOP("gtm::report", "Published by %1 on %2."))
                   .arg(qtext(prose(p.author)), qtext(isoText(p.publishedAt).substr(0, 10)))
                   .toStdString() +
               " " + logTr(applies).toStdString() + "\n";
        for (size_t i = 0; i < p.texts.size(); ++i) {
            out += "\n### " +
                   logTr(QT_TRANSLATE_NOOP("gtm::report", "%1, version %2"))
                       .arg(qtext(prose(entry.names[i])))
                       .arg(p.texts[i].version)
                       .toStdString() +
                   "\n\n";
            out += "```diff\n" + changedLines(entry.before[i], p.texts[i].text) + "```\n";
        }
    }
    return out;
}

} // namespace gtm::report
