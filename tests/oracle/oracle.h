// SPDX-License-Identifier: GPL-3.0-only
// The KPIs once more, written from their definitions as plain loops over the records. Shares nothing with
// core/rules and core/kpi, so that both are wrong in the same way only where the definition is.
#pragma once

#include "tests/oracle/answer.h"
#include "tests/oracle/clock.h"
#include "tests/oracle/contact_book.h"
#include "tests/oracle/deal_book.h"
#include "tests/oracle/lead_book.h"

#include <memory>

namespace gtm::oracle {

/// How a KPI finds its rows for the week that ends on a day.
struct Rule {
    Kind kind = Kind::Count;
    std::function<std::vector<Row>(DayNo weekEnd)> rows;
};
/// A KPI that is put together from others.
using Combination = std::function<Answer(DayNo weekEnd, const Wanted& wanted)>;

/// What all KPIs look at.
struct Book {
    Records records;
    std::map<std::string, double> rates; ///< Into the reporting currency; it need not be named.
    OfficeHours hours;
    std::vector<DealView> deals;
    std::vector<LeadView> leads;
    std::vector<ContactView> contacts; ///< Those that never were a lead.
    std::map<int, std::string> orders; ///< Open stages that occur, by order.
    std::map<std::string, const User*> users;
    std::map<std::string, const Account*> accounts;

    explicit Book(Records all, std::map<std::string, double> someRates);
    Book(const Book&) = delete;
    /// Major units of the reporting currency, to its cent. Nothing known counts as 0.
    [[nodiscard]] double money(std::optional<std::int64_t> amount, const std::string& currency) const;
    /// Id of the owner at the end of a day, from the changes; `now` where there are none.
    [[nodiscard]] std::string ownerOn(const std::string& object, const std::string& record,
                                      const std::string& now, DayNo day) const;
    [[nodiscard]] std::map<std::string, std::string> ownerTraits(const std::string& owner) const;
    /// A row of a deal, of a lead, and of a contact, with what it is filtered by: the owner is that of the
    /// day.
    [[nodiscard]] Row row(const DealView& view, DayNo day) const;
    [[nodiscard]] Row row(const LeadView& view, DayNo day) const;
    [[nodiscard]] Row row(const ContactView& view, DayNo day) const;
};

class Oracle {
  public:
    explicit Oracle(Records records, std::map<std::string, double> rates = {});

    [[nodiscard]] std::vector<std::string> kpis() const;
    /// Composites cannot be filtered in every case; `wanted` is then empty.
    [[nodiscard]] Answer answer(const std::string& kpi, DayNo weekEnd, const Wanted& wanted = {}) const;
    /// The rows behind a KPI of one week; none for a composite.
    [[nodiscard]] const std::vector<Row>& rows(const std::string& kpi, DayNo weekEnd) const;
    [[nodiscard]] const Book& book() const { return *m_book; }

  private:
    std::unique_ptr<Book> m_book;
    std::map<std::string, Rule> m_rules;
    std::map<std::string, Combination> m_combinations;
    mutable std::map<std::pair<std::string, DayNo>, std::vector<Row>> m_asked;
};

using Rules = std::map<std::string, Rule>;
using Combinations = std::map<std::string, Combination>;

void addDealRules(const Book& book, Rules& rules);
void addPipelineRules(const Book& book, Rules& rules, Combinations& combinations);
void addLeadRules(const Book& book, Rules& rules);
void addResponseRules(const Book& book, Rules& rules);
void addAgingRules(const Book& book, Rules& rules, Combinations& combinations);
void addHandoffRules(const Book& book, Rules& rules);
void addRevenueRules(const Book& book, Rules& rules);
void addCareRules(const Book& book, Rules& rules);
void addAccountRules(const Book& book, Rules& rules);
void addVelocity(const Book& book, Combinations& combinations);

/// Days of the four weeks, or of the twelve months, that end on a day.
struct Days {
    DayNo first, last;
    [[nodiscard]] bool has(std::optional<DayNo> day) const { return day && *day >= first && *day <= last; }
};
[[nodiscard]] inline Days weeksTo(DayNo last, int weeks) {
    return {last - 7 * weeks + 1, last};
}
[[nodiscard]] inline Days fourQuartersTo(DayNo last) {
    return {addMonths(last, -12) + 1, last};
}

} // namespace gtm::oracle
