// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/rules/derived.h"

namespace gtm::rules {

/// Fills people and lead steps: identity by normalized e-mail (RP5), populations (RP1), the lifecycle path
/// (decision 17). Person i of `derived.people` is lead i of `data.leads`; those who never were a lead follow.
void derivePeople(const CrmData& data, const Model& model, Derived& derived);

/// Fills responses (21, 22, 27; decisions 15 and 16); needs people.
void deriveResponses(const CrmData& data, const Model& model, Derived& derived);

/// Fills unassigned spans and assignments (25), and lead leaks (28, decision 20); needs people.
void deriveLeadCare(const CrmData& data, const Model& model, Derived& derived);

/// Fills owner spans of people, deals, accounts and handoffs; needs all of them.
void deriveOwners(const CrmData& data, Derived& derived);

/// Where a lead stood on a day, read from its history; the present status where there is none.
class StatusLine {
  public:
    StatusLine(const Lead& lead, const Model& model);
    [[nodiscard]] Level first() const { return m_changes.front().level; }
    /// First day on which the lead stood at `level` or above it on the path, the creation included.
    [[nodiscard]] std::optional<Day> reached(Level level) const;
    struct Change {
        Day on{};
        Level level = Level::Unknown;
    };
    [[nodiscard]] const std::vector<Change>& changes() const { return m_changes; }

  private:
    std::vector<Change> m_changes; ///< By day; the first holds from the creation.
};

/// Human, outbound or two-way, done, and not by a team whose activity does not count.
[[nodiscard]] bool isTouch(const Activity& activity, const CrmData& data, const Model& model);

} // namespace gtm::rules
