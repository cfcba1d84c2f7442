// SPDX-License-Identifier: GPL-3.0-only
// Asks the engine and the oracle the same and compares.
#pragma once

#include "core/workspace/workspace.h"
#include "tests/oracle/oracle.h"

#include <string>
#include <vector>

namespace gtm::oracle {

/// Counts what was compared and keeps the first differences of each KPI in words.
class Agreement {
  public:
    Agreement(const Workspace& workspace, const Oracle& oracle) : m_workspace(workspace), m_oracle(oracle) {}

    /// The trailing weeks up to `week`, each of them.
    void compareWeeks(const std::string& kpi, Day week, int weeks, const Wanted& wanted = {});
    /// Every value of a dimension in one week, and that their sum is the whole.
    void compareBreakdown(const std::string& kpi, Day week, const std::string& dimension);

    [[nodiscard]] int compared() const { return m_compared; }
    /// Of these, with records behind them.
    [[nodiscard]] int withRecords() const { return m_withRecords; }
    [[nodiscard]] const std::vector<std::string>& differences() const { return m_differences; }

  private:
    void compare(const std::string& what, const kpi::Point& engine, const Answer& oracle);
    void differ(const std::string& what, const kpi::Point& engine, const Answer& oracle);

    const Workspace& m_workspace;
    const Oracle& m_oracle;
    int m_compared = 0, m_withRecords = 0;
    std::vector<std::string> m_differences;
};

} // namespace gtm::oracle
