// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/rules/stage_book.h"
#include "core/rules/stage_path.h"

#include <unordered_map>

namespace gtm::rules {

/// What a CRM tells of stages beside the latest entry into each (RH6): when that visit ended, and how long
/// all visits took together. The visits that are known hold; these fill in what they do not tell.
class StageTimes {
  public:
    StageTimes(const CrmData& data, const StageBook& book);

    /// The day on which the visit that an event begins was over; nothing: nobody tells.
    [[nodiscard]] std::optional<Day> leftOn(const Opportunity& o, const StageEvent& event) const;
    /// Puts a stage that nobody recorded between a visit that is over and a later event, unless a history of
    /// the CRM tells of that visit too.
    void closeVisits(const Opportunity& o, std::vector<StageEvent>& events) const;
    /// Takes the time of all visits for the days of stages that were left, where the visits that are known
    /// cannot have lasted so long. Needs `reached`.
    void addLostVisits(const Opportunity& o, StagePath& path) const;

  private:
    [[nodiscard]] double unitOf(int system) const;

    const CrmData& m_data;
    const StageBook& m_book;
    std::unordered_map<int, double> m_units; ///< How many are a second, by system.
};

} // namespace gtm::rules
