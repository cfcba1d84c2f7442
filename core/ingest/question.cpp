// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/question.h"

#include "core/ingest/codes.h"
#include "core/ingest/number_text.h"
#include "core/ingest/values.h"

#include <algorithm>
#include <array>
#include <optional>

namespace gtm::ingest {

namespace {

using Kind = Question::Kind;

constexpr int kYearsInCentury = 100;
constexpr std::array kKeys{std::pair{Kind::DateOrder, "date_order"}, std::pair{Kind::Century, "century"},
                           std::pair{Kind::DecimalMark, "decimal_mark"},
                           std::pair{Kind::Encoding, "encoding"}, std::pair{Kind::TimeZone, "time_zone"}};

std::optional<Kind> kindOf(const Finding& finding) {
    for (const auto& [kind, key] : kKeys)
        if (finding.code == code::kNeedsAnswer &&
            finding.answer.find(std::string(key) + " = ") != std::string::npos)
            return kind;
    return std::nullopt;
}

crm::Value readAsDate(const std::string& example, DateOrder order) {
    CellFormat format;
    const Zone utc = Zone::utc();
    format.dateOrder = order;
    format.century = 2000; // whatever it is, day and month are seen
    format.written = format.reporting = &utc;
    const CellResult read = readCell(crm::FieldType::Moment, example, format);
    const auto* moment = std::get_if<crm::Moment>(&read.value);
    return moment ? crm::Value(moment->on) : crm::Value();
}

crm::Value readAsNumber(const std::string& example, char mark) {
    const auto number = parseNumber(example, mark);
    return number ? crm::Value(toDouble(*number)) : crm::Value();
}

/// What an answer offers, each in quotes behind its key.
std::vector<Question::Choice> offeredIn(const std::string& answer, const std::string& assignment) {
    std::vector<Question::Choice> choices;
    size_t at = answer.find(assignment);
    while ((at = answer.find('"', at)) != std::string::npos) {
        const size_t end = answer.find('"', at + 1);
        if (end == std::string::npos)
            break;
        choices.push_back({answer.substr(at + 1, end - at - 1), {}});
        at = end + 1;
    }
    return choices;
}

/// The zone that is proposed, UTC, and then all others by name.
std::vector<Question::Choice> zonesBehind(std::vector<Question::Choice> proposed) {
    const auto add = [&](const std::string& id) {
        if (std::ranges::find(proposed, id, &Question::Choice::word) == proposed.end())
            proposed.push_back({id, {}});
    };
    add("UTC");
    for (const std::string& id : Zone::ids())
        add(id);
    return proposed;
}

std::vector<Question::Choice> choicesOf(Kind kind, const Finding& finding) {
    switch (kind) {
    case Kind::DateOrder:
        return {{"dmy", readAsDate(finding.value, DateOrder::Dmy)},
                {"mdy", readAsDate(finding.value, DateOrder::Mdy)}};
    case Kind::Century:
        return {{"2000", {}}, {"1900", {}}};
    case Kind::DecimalMark:
        return {{",", readAsNumber(finding.value, ',')}, {".", readAsNumber(finding.value, '.')}};
    case Kind::Encoding:
        return offeredIn(finding.answer, "encoding = ");
    case Kind::TimeZone:
        return zonesBehind(offeredIn(finding.answer, "time_zone = "));
    }
    return {};
}

/// What all findings of a code say; empty where they differ or there is none.
std::string agreedValue(const FileReport& report, std::string_view code) {
    std::string common;
    for (const Finding& finding : report.findings) {
        if (finding.code != code)
            continue;
        if (!common.empty() && common != finding.value)
            return {};
        common = finding.value;
    }
    return common;
}

} // namespace

std::vector<Question> questionsOf(const FileReport& report) {
    std::vector<Question> questions;
    for (const Finding& finding : report.findings)
        if (const auto kind = kindOf(finding))
            questions.push_back(
                {*kind, finding.column, finding.rows, finding.value, choicesOf(*kind, finding)});
    return questions;
}

void answer(MappingDraft& draft, Question::Kind kind, const std::string& word) {
    switch (kind) {
    case Kind::DateOrder:
        draft.dateOrder = word == "dmy" ? DateOrder::Dmy : word == "mdy" ? DateOrder::Mdy : DateOrder::Auto;
        return;
    case Kind::Century:
        draft.century = word == "2000" ? 20 * kYearsInCentury : word == "1900" ? 19 * kYearsInCentury : 0;
        return;
    case Kind::DecimalMark:
        draft.decimalMark = word == ","   ? DecimalMark::Comma
                            : word == "." ? DecimalMark::Point
                                          : DecimalMark::Auto;
        return;
    case Kind::Encoding:
        draft.encoding = word;
        return;
    case Kind::TimeZone:
        draft.timeZone = word;
        return;
    }
}

std::string answerIn(const MappingDraft& draft, Question::Kind kind) {
    switch (kind) {
    case Kind::DateOrder:
        return draft.dateOrder == DateOrder::Dmy ? "dmy" : draft.dateOrder == DateOrder::Mdy ? "mdy" : "";
    case Kind::Century:
        return draft.century > 0 ? std::to_string(draft.century) : "";
    case Kind::DecimalMark:
        return draft.decimalMark == DecimalMark::Comma   ? ","
               : draft.decimalMark == DecimalMark::Point ? "."
                                                         : "";
    case Kind::Encoding:
        return draft.encoding;
    case Kind::TimeZone:
        return draft.timeZone;
    }
    return {};
}

void settle(MappingDraft& draft, const FileReport& report) {
    for (const auto& [kind, code] :
         {std::pair{Kind::DateOrder, code::kDateOrder}, std::pair{Kind::DecimalMark, code::kDecimalMark}})
        if (answerIn(draft, kind).empty())
            answer(draft, kind, agreedValue(report, code));
}

} // namespace gtm::ingest
