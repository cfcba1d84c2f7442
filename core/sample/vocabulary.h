// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace gtm::sample {

enum class Region : std::uint8_t { Americas, Emea, Apac };
enum class Segment : std::uint8_t { Enterprise, MidMarket, Smb };
enum class Source : std::uint8_t {
    WebForm,
    DemoRequest,
    InboundCall,
    Chat, // hand-raisers
    Webinar,
    Content,
    Advertising,
    Event,
    Referral,
    Partner,
    Outbound,
    ListImport
};
enum class LeadStatus : std::uint8_t { New, Mql, Sal, Sql, Converted, Disqualified, Recycled };
enum class LeadReason : std::uint8_t { None, NoBudget, NotAFit, NoResponse, BadData, Student, Spam };
enum class DealType : std::uint8_t { NewBusiness, Expansion, Renewal };
enum class Stage : std::uint8_t { Discovery, Evaluation, Proposal, Negotiation, Commit, Won, Lost };
enum class ForecastCategory : std::uint8_t { Pipeline, BestCase, Commit, Closed, Omitted };
enum class LossReason : std::uint8_t { Competitor, Price, NoDecision, ProductFit, Timing, None };
enum class AccountType : std::uint8_t { Prospect, Customer, Partner };
enum class ActivityKind : std::uint8_t { Call, Email, ListEmail, ToDo, Meeting };

[[nodiscard]] std::string_view text(Region region);
[[nodiscard]] std::string_view text(Segment segment);
[[nodiscard]] std::string_view text(Source source);
[[nodiscard]] std::string_view text(LeadStatus status);
[[nodiscard]] std::string_view text(LeadReason reason);
[[nodiscard]] std::string_view text(DealType type);
[[nodiscard]] std::string_view text(Stage stage);
[[nodiscard]] std::string_view text(ForecastCategory category);
[[nodiscard]] std::string_view text(LossReason reason);
[[nodiscard]] std::string_view text(AccountType type);

[[nodiscard]] constexpr bool isHandRaiser(Source source) {
    return source <= Source::Chat;
}
[[nodiscard]] constexpr bool isInbound(Source source) {
    return source < Source::Outbound;
}
[[nodiscard]] constexpr bool isClosed(Stage stage) {
    return stage >= Stage::Won;
}
[[nodiscard]] int probabilityOf(Stage stage); ///< Percent.
[[nodiscard]] ForecastCategory usualCategoryOf(Stage stage);

inline constexpr int kIndustries = 10;
inline constexpr int kCountriesPerRegion = 5;
inline constexpr int kProducts = 3;
[[nodiscard]] std::string_view industry(int index);
[[nodiscard]] std::string_view country(Region region, int index);
[[nodiscard]] std::string_view product(int index);

} // namespace gtm::sample
