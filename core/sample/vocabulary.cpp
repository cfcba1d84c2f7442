// SPDX-License-Identifier: GPL-3.0-only
#include "core/sample/vocabulary.h"

namespace gtm::sample {

namespace {

template<typename E, size_t N>
std::string_view at(const std::array<std::string_view, N>& words, E value) {
    return words[static_cast<size_t>(value)];
}

} // namespace

std::string_view text(Region region) {
    static constexpr std::array<std::string_view, 3> kWords{"Americas", "EMEA", "APAC"};
    return at(kWords, region);
}

std::string_view text(Segment segment) {
    static constexpr std::array<std::string_view, 3> kWords{"Enterprise", "Mid-market", "SMB"};
    return at(kWords, segment);
}

std::string_view text(Source source) {
    static constexpr std::array<std::string_view, 12> kWords{
        "Web form",    "Demo request", "Inbound call", "Chat",    "Webinar",  "Content",
        "Advertising", "Event",        "Referral",     "Partner", "Outbound", "List import"};
    return at(kWords, source);
}

std::string_view text(LeadStatus status) {
    static constexpr std::array<std::string_view, 7> kWords{"New",       "MQL",          "SAL",     "SQL",
                                                            "Converted", "Disqualified", "Recycled"};
    return at(kWords, status);
}

std::string_view text(LeadReason reason) {
    static constexpr std::array<std::string_view, 7> kWords{
        "", "No budget", "Not a fit", "No response", "Bad contact data", "Student or competitor", "Spam"};
    return at(kWords, reason);
}

std::string_view text(DealType type) {
    static constexpr std::array<std::string_view, 3> kWords{"New Business", "Existing Business - Upgrade",
                                                            "Renewal"};
    return at(kWords, type);
}

std::string_view text(Stage stage) {
    static constexpr std::array<std::string_view, 7> kWords{
        "Discovery", "Evaluation", "Proposal", "Negotiation", "Commit", "Closed Won", "Closed Lost"};
    return at(kWords, stage);
}

std::string_view text(LossReason reason) {
    static constexpr std::array<std::string_view, 6> kWords{"Competitor",  "Price",  "No decision",
                                                            "Product fit", "Timing", ""};
    return at(kWords, reason);
}

std::string_view text(AccountType type) {
    static constexpr std::array<std::string_view, 3> kWords{"Prospect", "Customer", "Partner"};
    return at(kWords, type);
}

int probabilityOf(Stage stage) {
    static constexpr std::array<int, 7> kPercent{10, 25, 50, 70, 90, 100, 0};
    return kPercent[static_cast<size_t>(stage)];
}

std::string_view text(ForecastCategory category) {
    static constexpr std::array<std::string_view, 5> kWords{"Pipeline", "BestCase", "Forecast", "Closed",
                                                            "Omitted"};
    return at(kWords, category);
}

ForecastCategory usualCategoryOf(Stage stage) {
    using enum ForecastCategory;
    static constexpr std::array<ForecastCategory, 7> kUsual{Pipeline, Pipeline, BestCase, BestCase,
                                                            Commit,   Closed,   Omitted};
    return kUsual[static_cast<size_t>(stage)];
}

std::string_view industry(int index) {
    static constexpr std::array<std::string_view, kIndustries> kWords{
        "Software", "Manufacturing", "Financial services", "Healthcare",           "Retail", "Logistics",
        "Media",    "Energy",        "Education",          "Professional services"};
    return kWords[static_cast<size_t>(index)];
}

std::string_view country(Region region, int index) {
    static constexpr std::array<std::array<std::string_view, kCountriesPerRegion>, 3> kWords{{
        {"United States", "United States", "United States", "Canada", "Brazil"},
        {"United Kingdom", "Germany", "France", "Netherlands", "Spain"},
        {"Australia", "Singapore", "Japan", "India", "New Zealand"},
    }};
    return kWords[static_cast<size_t>(region)][static_cast<size_t>(index)];
}

std::string_view product(int index) {
    static constexpr std::array<std::string_view, kProducts> kWords{"Northlight Core", "Northlight Insights",
                                                                    "Northlight Connect"};
    return kWords[static_cast<size_t>(index)];
}

} // namespace gtm::sample
