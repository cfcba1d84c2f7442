// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/ingest/profile.h"
#include "core/ingest/row_choice.h"
#include "core/workspace/governance.h"
#include "core/workspace/versions.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

/// Stages of exports that somebody maps to stages of the model: aliases of these, in its next version.
namespace gtm {

/// The stages that a new one can be mapped to, in the order of the model. None where a version of the model
/// waits for its day, or records follow different ones: a further version would change more than the stage.
[[nodiscard]] std::vector<std::string> stagesToMapTo(const Governance& governance, const InForce& by,
                                                     Day asOf);
/// The newest model with these stages as aliases; none where it knows all of them.
[[nodiscard]] Result<std::optional<VersionDraft>> withAliases(const InForce& by,
                                                              std::span<const ingest::RowChoice> mapped);

/// What the stages of the model say about the outcome, by their keys; those that somebody maps say what the
/// stages say that they are mapped to.
[[nodiscard]] std::map<std::string, ingest::StageOutcome>
outcomesOfStages(const rules::Model& model, std::span<const ingest::RowChoice> choices);

} // namespace gtm
