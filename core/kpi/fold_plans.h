// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/last_answers.h"

#include <span>

namespace gtm::kpi {

class FoldPlan;
struct FactTable;
struct FoldRules;
struct Span;

/// The plans of the last few questions to one table: the next one often has the same spans and another
/// filter. Several threads may ask at once. A copy of the table begins with none.
class FoldPlans {
  public:
    /// The plan of a question to the table that has these plans, which nobody changes any more.
    [[nodiscard]] std::shared_ptr<const FoldPlan> of(const FactTable& table, const FoldRules& rules,
                                                     std::span<const Span> spans) const;

  private:
    /// A row of the board asks for its weeks, the single ones and those of baselines, panels for more.
    static constexpr size_t kKept = 8;
    LastAnswers<FoldPlan, kKept> m_plans;
};

} // namespace gtm::kpi
