// SPDX-License-Identifier: GPL-3.0-only
// Deals that stay too long in a stage, and what partners brought (KPIs 17, 42).
#include "tests/oracle/bulk_edits.h"

#include <algorithm>
#include <cmath>

namespace gtm::oracle {

namespace {

constexpr size_t kStallSample = 10;
constexpr int kPartnerDays = 30;

/// The days that three quarters of the deals which moved on from a stage spent in it, where ten did.
std::map<std::string, double> stallLines(const Book& book, const BulkEdits& bulk) {
    std::map<std::string, std::vector<double>> spent;
    for (const DealView& view : book.deals) {
        if (!view.counts())
            continue;
        for (const Reached& reached : stagesReached(view, book.orders)) {
            if (!reached.resolved || !reached.moved)
                continue;
            DayNo total = 0;
            bool there = false, byHand = true;
            for (size_t i = 0; i < view.visits.size(); ++i) {
                if (view.visits[i].stage != reached.stage)
                    continue;
                const bool left = i + 1 < view.visits.size();
                there |= left;
                byHand &= left && !(i > 0 && bulk.has(view.visits[i])) && !bulk.has(view.visits[i + 1]);
                total += left ? view.visits[i + 1].from - view.visits[i].from : 0;
            }
            if (there && byHand)
                spent[reached.stage].push_back(total);
        }
    }
    std::map<std::string, double> lines;
    for (auto& [stage, days] : spent) {
        if (days.size() < kStallSample)
            continue;
        std::ranges::sort(days);
        const double place = 0.75 * static_cast<double>(days.size() - 1);
        const auto low = static_cast<size_t>(place), high = std::min(low + 1, days.size() - 1);
        lines[stage] = days[low] + (days[high] - days[low]) * (place - static_cast<double>(low));
    }
    return lines;
}

std::vector<Row> stalled(const Book& book, const std::map<std::string, double>& lines, DayNo day,
                         bool byValue) {
    std::vector<Row> rows;
    for (const DealView& view : book.deals) {
        if (!view.counts() || !view.openOn(day))
            continue;
        Row row = book.row(view, day);
        const Visit* visit = view.openVisitOn(day);
        row.unknown = !visit;
        if (visit) {
            row.traits["stage"] = visit->stage;
            const auto line = lines.find(visit->stage);
            const double most = line == lines.end() ? visit->open->limitDays : line->second;
            row.denominator = byValue ? book.money(view.amountOn(day), view.deal->currency) : 1;
            row.numerator = day - visit->from > most ? *row.denominator : 0;
        }
        rows.push_back(row);
    }
    return rows;
}

/// A partner brought the deal: its source says so, or a registration was approved at most 30 days before it
/// was created and had not run out by then.
bool isSourced(const Book& book, const DealView& view) {
    const Deal& deal = *view.deal;
    if (isOneOf(deal.source, {"Partner", "Partner Referral"}))
        return true;
    return std::ranges::any_of(book.records.registrations, [&](const Registered& one) {
        const auto account = book.accounts.find(deal.account);
        const bool sameAccount = one.opportunity.empty() && account != book.accounts.end() &&
                                 (one.account == deal.account ||
                                  (one.account.empty() && one.accountName == account->second->name));
        if (one.opportunity != deal.id && !sameAccount)
            return false;
        return one.approved && view.created && *one.approved <= *view.created &&
               *view.created - *one.approved <= kPartnerDays &&
               one.expires.value_or(*view.created) >= *view.created;
    });
}

std::vector<Row> partnerShare(const Book& book, Days days) {
    std::vector<Row> rows;
    for (const DealView& view : book.deals) {
        if (view.out || (view.cls != "new" && view.cls != "expansion") || view.createdClosed ||
            !days.has(view.created))
            continue;
        rows.push_back(book.row(view, *view.created));
        rows.back().denominator = book.money(view.amountCreated, view.deal->currency);
        rows.back().numerator = isSourced(book, view) ? *rows.back().denominator : 0;
    }
    return rows;
}

} // namespace

void addCareRules(const Book& book, Rules& rules) {
    const auto lines =
        std::make_shared<const std::map<std::string, double>>(stallLines(book, BulkEdits(book)));
    rules["stalled_share"] = {Kind::Ratio,
                              [&book, lines](DayNo end) { return stalled(book, *lines, end, false); }};
    rules["stalled_share_value"] = {Kind::Ratio,
                                    [&book, lines](DayNo end) { return stalled(book, *lines, end, true); }};
    rules["partner_share"] = {Kind::Ratio, [&](DayNo end) { return partnerShare(book, weeksTo(end, 13)); }};
}

} // namespace gtm::oracle
