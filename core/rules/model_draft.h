// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/rules/crm_data.h"

#include <string>

namespace gtm::rules {

/// Proposes what a model says, from the records: for somebody to confirm, never in force by itself. The
/// document is `toml` with the stages that occur in the place of its own, open ones in the order in which
/// most deals pass them; what has no answer in the data stands there as a comment. Limits and qualification
/// of stages that the model knows stay.
[[nodiscard]] std::string proposeModel(const CrmData& data, const Model& model, const std::string& toml);

/// Names in the order in which most of the sequences pass them: one stands before another where more
/// sequences have it first. `sequences` hold each name once.
[[nodiscard]] std::vector<std::string> majorityOrder(const std::vector<std::vector<std::string>>& sequences);

} // namespace gtm::rules
