// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/sample/random.h"

#include <array>
#include <cstdint>

/// Every number that decides what the scoreboard says about the sample, in one place. "Now" means the
/// newest weeks, "before" the time before a drift set in. Shares are of one.
namespace gtm::sample::levels {

/// Mixed into the seeds of the leads and of the deals. Of many equal companies the default one should be
/// typical: at size 1 the luck of the draw moves each row by a few points, and the newest week is to show
/// the levels below.
inline constexpr std::uint64_t kLeadDraw = 90;
inline constexpr std::uint64_t kDealDraw = 16;

// Volumes per week at the end of the timeline, for size 1.
inline constexpr double kLeads = 42;         ///< Without list imports.
inline constexpr double kListImport = 20;    ///< Leads in one uploaded list.
inline constexpr int kListImportWeeks = 8;   ///< Weeks between two lists.
inline constexpr double kDirectDeals = 18.5; ///< New business that sales and partners open themselves.
inline constexpr double kExpansions = 2.6;
inline constexpr double kVolumeTwoYearsAgo = 0.44; ///< Against the end of the timeline.
/// January to December.
inline constexpr std::array<double, 12> kSeason{1.02, 1.02, 1.05, 1.00, 1.00, 0.97,
                                                0.86, 0.82, 1.04, 1.08, 1.06, 1.00};
inline constexpr double kHolidaySeason = 0.5; ///< 20 to 31 December.
inline constexpr double kWeekNoise = 0.09;    ///< Deviation of a week's volume.

// Accounts at size 1, besides those that converted leads open.
inline constexpr int kPartners = 14;
inline constexpr int kLongCustomers = 50; ///< Customers from before the timeline: the first renewals.
inline constexpr int kProspects = 540;
inline constexpr double kProspectsBefore = 0.55; ///< Share of prospects that exist when it starts.

// First touch (ttft, sla_response): business minutes after creation, by share of the touched leads.
// A hand-raiser's SLA is 240 minutes, another inbound lead's 1440. Untouched leads come on top.
inline constexpr std::array kHandRaiserTouchBefore{Knot{0, 1},     Knot{0.25, 7},   Knot{0.50, 18},
                                                   Knot{0.70, 60}, Knot{0.86, 240}, Knot{0.95, 900},
                                                   Knot{1, 3000}};
inline constexpr std::array kHandRaiserTouchNow{Knot{0, 1},       Knot{0.25, 13}, Knot{0.44, 27.5},
                                                Knot{0.61, 36.5}, Knot{0.68, 90}, Knot{0.75, 240},
                                                Knot{0.90, 1400}, Knot{1, 3600}};
inline constexpr std::array kInboundTouchBefore{Knot{0, 10}, Knot{0.40, 180}, Knot{0.70, 700},
                                                Knot{0.87, 1440}, Knot{1, 3600}};
inline constexpr std::array kInboundTouchNow{Knot{0, 15}, Knot{0.35, 240}, Knot{0.60, 900}, Knot{0.75, 1440},
                                             Knot{1, 4300}};
inline constexpr double kTouchedBefore = 0.96; ///< Share of inbound leads that anyone ever touches.
inline constexpr double kTouchedNow = 0.935;
inline constexpr int kTouchDriftFrom = 8; ///< Weeks ago at which response began to worsen,
inline constexpr int kTouchDriftTo = 3;   ///< and at which it reached today's level.

// Lead life cycle (lead_to_mql, mql_to_sql, sql_to_opp, lead_leak).
inline constexpr double kMqlBefore = 0.345; ///< Of touched leads that do not leak, before the source factor.
inline constexpr double kMqlNow = 0.42;
inline constexpr double kMqlHandRaiser = 1.30; ///< Source factors of the MQL share.
inline constexpr double kMqlInbound = 0.85;
inline constexpr double kMqlOutbound = 0.80;
inline constexpr double kSqlBefore = 0.45; ///< Of MQLs that do not leak.
inline constexpr double kSqlNow = 0.402;
inline constexpr double kOpportunityShare = 0.64; ///< Of SQLs.
inline constexpr double kLeakBefore = 0.030;      ///< Of touched leads: no decision and no further activity.
inline constexpr double kLeakNow = 0.079;
inline constexpr int kLifecycleDriftFrom = 40;
inline constexpr int kLifecycleDriftTo = 12;

// New business (win_rate, cycle_days, sales_velocity).
inline constexpr double kWon = 0.345;       ///< Of deals that never stall, at first.
inline constexpr double kWinRate = 0.285;   ///< Of the deals that closed in the newest four weeks.
inline constexpr double kWinNoise = 0.02;   ///< Deviation in the four-week windows before.
inline constexpr double kWonPartner = 1.30; ///< Factors of the won share.
inline constexpr double kWonEnterprise = 0.85;
inline constexpr double kWonSmb = 1.08;
inline constexpr double kWonEmea = 0.92;
inline constexpr std::array<double, 3> kCycleDays{70, 47, 31}; ///< Median by Segment.
inline constexpr double kCycleSigma = 0.32;
inline constexpr double kEmeaCycle = 1.4;                               ///< The slow region.
inline constexpr std::array<double, 3> kAmount{82'000, 31'000, 11'500}; ///< Median by Segment, USD.
inline constexpr double kAmountSigma = 0.42;
/// Amount created in the newest week / median week of the year before the quarter (pipe_created_amt).
inline constexpr double kPipelineNewestWeek = 1.15;

// Stuck deals (stage_aging, pipe_leak).
inline constexpr double kStallBefore = 0.12; ///< Of new business: sits in one stage far past its limit.
inline constexpr double kStallNow = 0.32;
inline constexpr int kStallDriftFrom = 34;
inline constexpr int kStallDriftTo = 16;
inline constexpr double kStallDaysMin = 35;  ///< Extra days in the stage: this and
inline constexpr double kStallDaysMean = 50; ///< an exponential tail with this mean.
inline constexpr double kStallLost = 0.75;   ///< Of stalled deals; the rest wakes up again.
inline constexpr double kSilent = 0.36;      ///< Of stalled deals: nobody talks to the customer any more.
/// Competitor, Price, No decision, Product fit, Timing, none given.
inline constexpr std::array<double, 6> kLossReasons{0.29, 0.25, 0.155, 0.145, 0.11, 0.05};
inline constexpr std::array<double, 6> kStalledLossReasons{0.11, 0.13, 0.38, 0.06, 0.21, 0.11};

// Forecast (fc_accuracy, commit_conv): deals that their owners commit in the quarter in which they are due.
inline constexpr double kCommittedWon = 0.85;  ///< Share of those that will be won.
inline constexpr double kCommittedLost = 0.25; ///< Share of those that will be lost.

// Paths that are not straight.
inline constexpr double kBackward = 0.06;
inline constexpr double kSkip = 0.12;
inline constexpr double kReopened = 0.05; ///< Of won deals: lost once, then opened again.
inline constexpr int kBulkEditWeeksAgo = 9;
inline constexpr double kBulkEditDeals = 30;
inline constexpr double kForgottenDeals = 4;  ///< Open, and still owned by the executive who left.
inline constexpr double kPartnerRoute = 0.12; ///< Of direct new business.

// Customers.
inline constexpr double kRenewalWon = 0.89;
inline constexpr double kExpansionWon = 0.60;

} // namespace gtm::sample::levels
