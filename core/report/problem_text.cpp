// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/problem_text.h"

#include "core/report/phrase.h"

#include <QCoreApplication>

#include <array>
#include <optional>
#include <string_view>

namespace gtm::report {

namespace {

/// The sentences of the checks, as they are written where something is found wrong; the first that fits
/// holds.
constexpr const char* kSentences[]{
    QT_TRANSLATE_NOOP("gtm::report", "a text begins with a quote and does not end on its line"),
    QT_TRANSLATE_NOOP("gtm::report",
                      "a value is expected behind =: a text between quotes, a number, a date, true or false"),
    QT_TRANSLATE_NOOP("gtm::report", "a name, then =, then a value are expected"),
    QT_TRANSLATE_NOOP("gtm::report", "a text in quotes is expected"),
    QT_TRANSLATE_NOOP("gtm::report", "is missing"),
    QT_TRANSLATE_NOOP("gtm::report", "a whole number is expected"),
    QT_TRANSLATE_NOOP("gtm::report", "a whole number from %1 to %2 is expected"),
    QT_TRANSLATE_NOOP("gtm::report", "a number is expected"),
    QT_TRANSLATE_NOOP("gtm::report", "true or false is expected"),
    QT_TRANSLATE_NOOP("gtm::report", "a date without quotes is expected, such as 2026-01-05"),
    QT_TRANSLATE_NOOP("gtm::report", "a list of texts is expected, such as [\"a\", \"b\"]"),
    QT_TRANSLATE_NOOP("gtm::report", "a table is expected"),
    QT_TRANSLATE_NOOP("gtm::report", "a table is expected, such as %1"),
    QT_TRANSLATE_NOOP("gtm::report", "a list of tables is expected, written as %1"),
    QT_TRANSLATE_NOOP("gtm::report", "this key is not known"),
    QT_TRANSLATE_NOOP("gtm::report", "this key is not known; did you mean %1?"),
    QT_TRANSLATE_NOOP("gtm::report", "is written in one line, or as a list of values; change it in the text"),
    QT_TRANSLATE_NOOP("gtm::report", "is written in one line; change it in the text"),
    QT_TRANSLATE_NOOP("gtm::report", "a fixed target and a baseline exclude each other"),
    QT_TRANSLATE_NOOP("gtm::report", "a target of 0 needs an absolute tolerance"),
    QT_TRANSLATE_NOOP("gtm::report", "a target of 0 needs an absolute tolerance; add tolerance = 0.02"),
    QT_TRANSLATE_NOOP("gtm::report", "a window has weeks or quarters, not both"),
    QT_TRANSLATE_NOOP("gtm::report", "a composite has factors and an expression, every other KPI has facts"),
    QT_TRANSLATE_NOOP("gtm::report", "a table [text.en] with the words is expected"),
    QT_TRANSLATE_NOOP("gtm::report", "cannot be read from character %1 on"),
    QT_TRANSLATE_NOOP("gtm::report", "must be the name of the file"),
    QT_TRANSLATE_NOOP("gtm::report", "is used twice"),
    QT_TRANSLATE_NOOP("gtm::report", "'%1' is not a dimension"),
    QT_TRANSLATE_NOOP("gtm::report", "a sum with parts is expected, of a sum"),
    QT_TRANSLATE_NOOP("gtm::report", "'%1' is not a factor"),
    QT_TRANSLATE_NOOP("gtm::report", "'%1' has no facts of its own"),
    QT_TRANSLATE_NOOP("gtm::report", "'%1' stands in two files; give one of them another id"),
    QT_TRANSLATE_NOOP("gtm::report",
                      "a KPI stays about the same kind of record, %1; give the new one an id of its own"),
    QT_TRANSLATE_NOOP("gtm::report", "write lower-case letters, digits and underscores, such as win_rate"),
    QT_TRANSLATE_NOOP("gtm::report", "%1 builds on it: %2"),
    QT_TRANSLATE_NOOP("gtm::report", "'%1' is not known; did you mean %2?"),
    QT_TRANSLATE_NOOP("gtm::report", "'%1' is not known"),
    QT_TRANSLATE_NOOP("gtm::report", "a new KPI starts with version = 1"),
    QT_TRANSLATE_NOOP("gtm::report", "this was made from version %1, and the newest one is %2; export it "
                                     "again and carry your changes over"),
    QT_TRANSLATE_NOOP("gtm::report",
                      "the store knows no user or owner '%1'; write the id or the name as it is exported"),
    QT_TRANSLATE_NOOP("gtm::report", "the store holds no %1 '%2'; write the id as 'records' shows it"),
    QT_TRANSLATE_NOOP("gtm::report", "there is no stage '%1'"),
    QT_TRANSLATE_NOOP("gtm::report",
                      "a number is expected, of a field that holds numbers, such as employees_from"),
    QT_TRANSLATE_NOOP(
        "gtm::report",
        "a list of texts is expected, of a field that holds texts, such as country = [\"DE\", \"AT\"]"),
    QT_TRANSLATE_NOOP("gtm::report", "there is no field '%1'; did you mean %2?"),
    QT_TRANSLATE_NOOP("gtm::report", "there is no field '%1'"),
    QT_TRANSLATE_NOOP("gtm::report", "leads and opportunities have a route"),
    QT_TRANSLATE_NOOP("gtm::report", "a condition is expected, such as { country = [\"DE\"] }"),
    QT_TRANSLATE_NOOP("gtm::report", "'%1' is not 4-4-5; without it quarters are calendar months"),
    QT_TRANSLATE_NOOP("gtm::report", "'%1' is neither monday nor sunday"),
    QT_TRANSLATE_NOOP("gtm::report", "a time such as \"09:00\" is expected"),
    QT_TRANSLATE_NOOP("gtm::report", "'%1' is not an IANA time zone such as Europe/Berlin"),
    QT_TRANSLATE_NOOP("gtm::report",
                      "the day closes after it opens, such as open = \"09:00\", close = \"17:00\""),
    QT_TRANSLATE_NOOP("gtm::report", "'%1' is not a date such as \"2026-12-25\""),
    QT_TRANSLATE_NOOP("gtm::report", "'%1' has the calendar %2 already; name a team in one calendar"),
    QT_TRANSLATE_NOOP("gtm::report", "a list of weekdays is expected, 1 = Monday to 7 = Sunday"),
    QT_TRANSLATE_NOOP("gtm::report", "a weekday lies between 1 = Monday and 7 = Sunday"),
    QT_TRANSLATE_NOOP("gtm::report", "at least one day is worked on; write 1 = Monday to 7 = Sunday"),
    QT_TRANSLATE_NOOP("gtm::report",
                      "no stage has the outcome %1; add %2 to the stage in which deals end so"),
    QT_TRANSLATE_NOOP("gtm::report", "'%1' names the stage %2 already; letters and digits tell stages apart"),
    QT_TRANSLATE_NOOP("gtm::report",
                      "is missing; write the business hours to the first touch, such as hours = 2"),
    QT_TRANSLATE_NOOP("gtm::report", "business hours from %1 to %2 are expected, such as hours = 2"),
    QT_TRANSLATE_NOOP("gtm::report", "a source, a segment or both are expected, such as source = \"Web\""),
    QT_TRANSLATE_NOOP("gtm::report", "a rule above takes all of these leads, so that this one never decides; "
                                     "move it above that one, or remove it"),
    QT_TRANSLATE_NOOP("gtm::report", "a number from 1 (Monday) to 7 (Sunday) is expected"),
    QT_TRANSLATE_NOOP("gtm::report", "a number from 1 to 480 is expected"),
    QT_TRANSLATE_NOOP("gtm::report", "a rate has a currency such as \"EUR\" and a value above 0"),
    QT_TRANSLATE_NOOP("gtm::report", "there is no KPI '%1'; did you mean %2?"),
    QT_TRANSLATE_NOOP("gtm::report", "there is no KPI '%1'; the page Definitions and the command "
                                     "'definitions list' show all"),
    QT_TRANSLATE_NOOP("gtm::report", "'%1' stands on the board twice; keep one of them"),
    QT_TRANSLATE_NOOP("gtm::report", "a target is expected, such as { value = 0.25 }"),
    QT_TRANSLATE_NOOP("gtm::report",
                      "a scope and its name belong together, such as scope = \"segment\", name = \"SMB\""),
    QT_TRANSLATE_NOOP("gtm::report", "'%1' is none of %2"),
    QT_TRANSLATE_NOOP("gtm::report", "lies before from"),
    QT_TRANSLATE_NOOP("gtm::report", "0 or more is expected"),
    QT_TRANSLATE_NOOP("gtm::report",
                      "a quota of a team, segment or owner has its name, one of the company has none"),
    QT_TRANSLATE_NOOP("gtm::report",
                      "a quota holds from a first to a last day, such as from = 2026-10-01, to = 2026-12-31"),
    QT_TRANSLATE_NOOP("gtm::report", "a quota lies within one fiscal quarter; write one for each quarter"),
    QT_TRANSLATE_NOOP("gtm::report", "three letters are expected, such as \"EUR\""),
    QT_TRANSLATE_NOOP("gtm::report",
                      "an amount in whole units of the currency is expected, such as 1_200_000"),
    QT_TRANSLATE_NOOP("gtm::report", "'%1' is excluded already; keep one of them"),
    QT_TRANSLATE_NOOP("gtm::report", "says nothing; add team, manager, queue or inactive_from"),
    QT_TRANSLATE_NOOP("gtm::report", "nobody is the manager of himself; name another user"),
    QT_TRANSLATE_NOOP("gtm::report", "a share above 0 and up to 1 is expected"),
    QT_TRANSLATE_NOOP("gtm::report", "a SELECT is expected that only reads"),
    QT_TRANSLATE_NOOP("gtm::report", "a SELECT is expected"),
    QT_TRANSLATE_NOOP("gtm::report", "one statement is expected, and no other behind it"),
    QT_TRANSLATE_NOOP("gtm::report", "the column %1 is not known; columns are %2"),
    QT_TRANSLATE_NOOP("gtm::report", "the column %1 stands there twice"),
    QT_TRANSLATE_NOOP("gtm::report", "a column record_id is missing; write SELECT rid AS record_id, ..."),
    QT_TRANSLATE_NOOP("gtm::report", "facts need a column at (a day), or \"from\" and \"to\" (days between "
                                     "which they hold)"),
    QT_TRANSLATE_NOOP("gtm::report", "%1; write one SELECT over the derived tables"),
    QT_TRANSLATE_NOOP("gtm::report", "facts come from the derived tables alone, not from %1"),
};

using Parts = std::array<std::string, 3>;

/// The parts that make the sentence of `pattern`; none: it is another sentence. Between two marks stands a
/// text.
std::optional<Parts> partsOf(std::string_view pattern, std::string_view sentence) {
    Parts parts;
    while (!pattern.empty()) {
        if (pattern.front() != '%') {
            if (sentence.empty() || sentence.front() != pattern.front())
                return std::nullopt;
            pattern.remove_prefix(1);
            sentence.remove_prefix(1);
            continue;
        }
        const auto part = static_cast<size_t>(pattern[1] - '1');
        pattern.remove_prefix(2);
        const std::string_view next = pattern.substr(0, pattern.find('%'));
        const bool last = next.size() == pattern.size();
        const size_t end =
            last ? (sentence.ends_with(next) ? sentence.size() - next.size() : std::string::npos)
                 : sentence.find(next);
        if (end == std::string::npos)
            return std::nullopt;
        parts.at(part) = sentence.substr(0, end);
        sentence.remove_prefix(end);
    }
    return sentence.empty() ? std::optional(parts) : std::nullopt;
}

/// The sentence in the language of the program; none: it is none of ours.
std::optional<std::string> said(const std::string& sentence) {
    for (const char* pattern : kSentences)
        if (auto parts = partsOf(pattern, sentence)) {
            if (std::string_view(pattern) == "%1 builds on it: %2")
                (*parts)[1] = problemText((*parts)[1]);
            return filled(translated(pattern), *parts);
        }
    return std::nullopt;
}

} // namespace

std::string problemText(const std::string& detail, bool withKey) {
    if (const auto whole = said(detail))
        return *whole;
    const size_t colon = detail.find(": ");
    if (colon == std::string::npos)
        return detail;
    const std::string sentence = detail.substr(colon + 2);
    const auto known = said(sentence);
    const bool isKey = known || detail.find(' ') > colon;
    const std::string before = withKey || !isKey ? detail.substr(0, colon + 2) : std::string();
    return before + known.value_or(sentence);
}

} // namespace gtm::report
