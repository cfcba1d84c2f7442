// SPDX-License-Identifier: GPL-3.0-only
#include "tests/oracle/vocabulary.h"

#include <algorithm>

namespace gtm::oracle {

std::string bare(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c >= 'A' && c <= 'Z')
            out += static_cast<char>(c - 'A' + 'a');
        else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            out += c;
    }
    return out;
}

bool isOneOf(std::string_view text, std::initializer_list<std::string_view> words) {
    return std::ranges::any_of(words, [&](std::string_view word) { return bare(word) == bare(text); });
}

std::optional<Stage> openStage(std::string_view name) {
    if (isOneOf(name, {"Prospecting"}))
        return Stage{"Prospecting", 10, 30, false};
    if (isOneOf(name, {"Qualification", "Qualify"}))
        return Stage{"Qualification", 20, 30, false};
    if (isOneOf(name, {"Discovery"}))
        return Stage{"Discovery", 30, 30, true};
    if (isOneOf(name, {"Demo", "Presentation Scheduled"}))
        return Stage{"Demo", 40, 30, true};
    if (isOneOf(name, {"Evaluation", "Develop"}))
        return Stage{"Evaluation", 45, 60, true};
    if (isOneOf(name, {"Proposal", "Proposal/Price Quote"}))
        return Stage{"Proposal", 60, 30, true};
    if (isOneOf(name, {"Negotiation", "Negotiation/Review"}))
        return Stage{"Negotiation", 70, 30, true};
    if (isOneOf(name, {"Commit", "Verbal Commit"}))
        return Stage{"Commit", 80, 14, true};
    return std::nullopt;
}

bool isWonStage(std::string_view name) {
    return isOneOf(name, {"Closed Won", "Won"});
}

bool isLostStage(std::string_view name) {
    return isOneOf(name, {"Closed Lost", "Lost"});
}

std::string dealClass(std::string_view type) {
    if (isOneOf(type, {"New Business", "New Customer", "New"}))
        return "new";
    if (isOneOf(type, {"Existing Business", "Existing Business - Upgrade", "Upsell", "Expansion"}))
        return "expansion";
    if (isOneOf(type, {"Renewal"}))
        return "renewal";
    return "other";
}

bool isNoDecision(std::string_view reason) {
    return isOneOf(reason, {"No decision", "Unresponsive", "Went dark"});
}

std::string sourceKind(std::string_view source) {
    if (isOneOf(source, {"Web form", "Demo request", "Contact us", "Inbound call", "Chat", "Web"}))
        return "hand_raiser";
    if (isOneOf(source, {"Webinar", "Content", "Advertising", "Event", "Referral", "Partner"}))
        return "inbound";
    if (isOneOf(source, {"Outbound", "Cold call"}))
        return "outbound";
    if (isOneOf(source, {"List import", "Purchased List"}))
        return "list_import";
    return "";
}

std::optional<int> leadStep(std::string_view status) {
    if (isOneOf(status, {"New", "Open", "Working"}))
        return 0;
    if (isOneOf(status, {"MQL"}))
        return 1;
    if (isOneOf(status, {"SAL", "Accepted"}))
        return 2;
    if (isOneOf(status, {"SQL", "Qualified"}))
        return 3;
    if (isOneOf(status, {"Converted"}))
        return 4;
    return std::nullopt;
}

bool isDisqualified(std::string_view status) {
    return isOneOf(status, {"Disqualified", "Unqualified", "Rejected"});
}

bool isRecycled(std::string_view status) {
    return isOneOf(status, {"Recycled", "Nurture"});
}

} // namespace gtm::oracle
