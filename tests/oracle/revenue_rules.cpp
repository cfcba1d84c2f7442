// SPDX-License-Identifier: GPL-3.0-only
// What customers pay now of what they paid a year ago (KPIs 36, 37, 38).
#include "tests/oracle/oracle.h"

#include <algorithm>

namespace gtm::oracle {

namespace {

/// The account that an account was merged into, at the end of the chain.
const Account* survivor(const Book& book, const std::string& id) {
    auto account = book.accounts.find(id);
    while (account != book.accounts.end() && !account->second->mergedInto.empty())
        account = book.accounts.find(account->second->mergedInto);
    return account == book.accounts.end() ? nullptr : account->second;
}

/// In force from its first to its last day; ended early, up to the day of that, and never where nobody knows
/// that day.
bool inForce(const Contract& contract, DayNo day) {
    const bool cancelled = isOneOf(contract.status, {"Cancelled", "Canceled", "Terminated"});
    if (isOneOf(contract.status, {"Draft"}) || (cancelled && !contract.ended) || !contract.start ||
        !contract.end)
        return false;
    return *contract.start <= day && day <= *contract.end && (!contract.ended || day < *contract.ended);
}

struct Paid {
    double then = 0, now = 0;
};

enum class Kept { AtMostThen, All, Logo };

std::vector<Row> retention(const Book& book, DayNo day, Kept kept) {
    std::map<const Account*, Paid> paid;
    for (const Contract& contract : book.records.contracts) {
        const Account* account = survivor(book, contract.account);
        if (!account || account->deleted)
            continue;
        const double arr = book.money(contract.arr, contract.currency);
        paid[account].then += inForce(contract, addMonths(day, -12)) ? arr : 0;
        paid[account].now += inForce(contract, day) ? arr : 0;
    }
    std::vector<Row> rows;
    for (const auto& [account, sums] : paid) {
        if (sums.then <= 0)
            continue;
        Row row{account->id,
                book.ownerTraits(book.ownerOn("account", account->id, account->owner, day)),
                {},
                {},
                {},
                false,
                0};
        row.traits["segment"] = account->segment;
        row.traits["region"] = account->region;
        row.denominator = kept == Kept::Logo ? 1 : sums.then;
        row.numerator = kept == Kept::Logo  ? (sums.now > 0 ? 1 : 0)
                        : kept == Kept::All ? sums.now
                                            : std::min(sums.now, sums.then);
        rows.push_back(row);
    }
    return rows;
}

} // namespace

void addRevenueRules(const Book& book, Rules& rules) {
    rules["grr"] = {Kind::Ratio, [&](DayNo end) { return retention(book, end, Kept::AtMostThen); }};
    rules["nrr"] = {Kind::Ratio, [&](DayNo end) { return retention(book, end, Kept::All); }};
    rules["logo_ret"] = {Kind::Ratio, [&](DayNo end) { return retention(book, end, Kept::Logo); }};
}

} // namespace gtm::oracle
