// SPDX-License-Identifier: GPL-3.0-only
// Small made-up CRMs that are wrong in the ways real ones are, as Salesforce exports them.
#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <utility>
#include <vector>

namespace gtm::oracle {

/// Name and text of each export.
using Exports = std::vector<std::pair<std::string, std::string>>;

inline constexpr double kEuro = 1.1; ///< Dollars for a euro in all of these stores.

/// A dozen deals and leads with their histories and activities, the same for the same seed. Dates end before
/// 15 November 2026.
class RandomCrm {
  public:
    explicit RandomCrm(std::uint32_t seed) : m_random(seed), m_givesReasons(seed % 5 != 2) {}
    [[nodiscard]] Exports exports();

  private:
    using Seconds = std::int64_t;

    [[nodiscard]] int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }
    [[nodiscard]] bool chance(int percent) { return below(100) < percent; }
    [[nodiscard]] std::string oneOf(const std::vector<std::string>& words);
    [[nodiscard]] Seconds later(Seconds at, int days);
    [[nodiscard]] std::string given(const std::string& reason) const { return m_givesReasons ? reason : ""; }

    void addDeal(int number);
    void addLead(int number);
    void addContact(int number);
    void addTasks(const std::string& who, const std::string& what, Seconds from);
    void addLine(std::string& file, const std::vector<std::string>& cells);

    std::mt19937 m_random;
    bool m_givesReasons; ///< Else the columns of reasons are empty in all rows.
    std::string m_deals, m_history, m_leads, m_leadHistory, m_contacts, m_tasks;
    int m_lines = 0;
};

} // namespace gtm::oracle
