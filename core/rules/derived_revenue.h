// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/calendar.h"
#include "core/base/money.h"
#include "core/base/word.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// The rows of the derived tables of handoffs, forecast, retention, partners, economics and data quality
/// (resources/migrations/0003). The meaning of each column stands beside its table there; spans are half
/// open.
namespace gtm::rules {

struct ForecastSpan {
    std::int64_t deal = 0;
    Day fromOn{};
    std::optional<Day> toOn;
    std::optional<Day> closeOn;
    std::optional<int> ahead;
    std::optional<Minor> amount;
    Word currency, category;
    std::optional<double> probability;
    int pushes = 0;
    bool clean = false, late = false, old = false;
};

struct ForecastCall {
    std::int64_t deal = 0;
    Day quarterOn{};
    Day calledOn{}; ///< The day of the quarter on which its forecast was frozen.
    Day fromOn{}, toOn{};
    Word category;
    std::optional<Minor> amount, booked;
    Word currency;
};

struct SlipSpan {
    std::int64_t deal = 0;
    Day fromOn{}, toOn{};
    bool slipped = false;
    std::optional<Minor> amount;
    Word currency;
};

struct PipeFlow {
    std::int64_t deal = 0;
    Day fromOn{}, toOn{};
    Word kind;
    Minor amount = 0;
    Word currency;
};

struct QuotaSpan {
    std::int64_t quota = 0;
    int ahead = 0;
    Day fromOn{}, toOn{};
    Minor amount = 0;
    Word currency;
};

/// A quota that stands in the model, so that people recognise it.
struct ModelQuotaRow {
    std::int64_t rid = 0; ///< Behind those that were imported.
    Word name;
    Minor amount = 0;
    Word currency;
    Day first{}, last{};
};

struct DealOutcome {
    std::int64_t deal = 0;
    Word lossReason;
    std::optional<bool> closeKept;
    std::optional<Day> onboardBy, onboardedOn;
    Word onboardGap, credit;
    std::optional<Day> quarterTo;
};

struct InactiveSpan {
    std::int64_t deal = 0;
    Day fromOn{};
    std::optional<Day> toOn;
    bool inactive = false;
};

struct HandoffRow {
    std::int64_t rid = 0;
    Word kind, object;
    std::int64_t record = 0;
    Word outReason;
    Day requestedOn{};
    std::optional<Day> dueOn, answeredOn, decidedOn;
    std::optional<bool> inSla, accepted;
    std::optional<bool> unreasoned; ///< Of what was turned down: no reason stands beside it, and could.
    Word missing;
    Word owner, team, segment, region, source, route;
};

struct RoutingSpan {
    std::int64_t person = 0;
    Day assignedOn{}, fromOn{};
    std::optional<Day> toOn;
    int changes = 0;
    bool moved = false;
};

struct CustomerRow {
    std::int64_t rid = 0, record = 0;
    Word outReason, segment, region, route;
};

struct ArrSpan {
    std::int64_t account = 0;
    Day fromOn{};
    std::optional<Day> toOn;
    Minor arr = 0;
    Word currency;
};

struct RetentionSpan {
    std::int64_t account = 0;
    Day fromOn{};
    std::optional<Day> toOn;
    Minor arrThen = 0, arrNow = 0;
    Word currency;
};

struct RenewalRow {
    std::int64_t account = 0;
    Day endOn{};
    Minor arr = 0;
    Word currency;
    std::optional<Day> decidedOn;
    Word outcome;
    bool onTime = false;
};

struct RiskSpan {
    std::int64_t account = 0;
    Day endOn{}, fromOn{}, toOn{};
    Minor arr = 0;
    Word currency, band;
    int points = 0;
};

struct ReadySpan {
    std::int64_t account = 0;
    Day fromOn{};
    std::optional<Day> toOn;
    int known = 0, met = 0;
    bool openDeal = false;
};

struct RegistrationRow {
    std::int64_t rid = 0;
    Day submittedOn{};
    std::optional<Day> approvedOn, resolvedOn;
    std::optional<double> approvalHours;
    bool conflict = false;
    Word segment, region, route, tier;
};

struct SpendLine {
    std::int64_t rid = 0;
    Day atOn{};
    Minor amount = 0;
    Word currency, channel;
};

struct QualityRow {
    std::int64_t rid = 0;
    Word object;
    std::int64_t record = 0;
};
struct QualitySpan {
    std::int64_t row = 0; ///< QualityRow::rid.
    Word aspect;
    std::optional<Day> fromOn, toOn;
    int failed = 0, checked = 0;
};

struct DerivedRevenue {
    std::vector<ForecastSpan> forecast;
    std::vector<ForecastCall> calls;
    std::vector<SlipSpan> slips;
    std::vector<PipeFlow> flows;
    std::vector<QuotaSpan> quotas;
    std::vector<ModelQuotaRow> modelQuotas;
    std::vector<DealOutcome> outcomes;
    std::vector<InactiveSpan> inactive;
    std::vector<HandoffRow> handoffs;
    std::vector<RoutingSpan> routing;
    std::vector<CustomerRow> customers; ///< One for each account, in order: rid is the place from 1.
    std::vector<ArrSpan> arr;
    std::vector<RetentionSpan> retention;
    std::vector<RenewalRow> renewals;
    std::vector<RiskSpan> risks;
    std::vector<ReadySpan> ready;
    std::vector<RegistrationRow> registrations;
    std::vector<SpendLine> spend;
    double grossMargin = 0;
    std::vector<QualityRow> quality;
    std::vector<QualitySpan> qualitySpans;
};

} // namespace gtm::rules
