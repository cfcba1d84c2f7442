// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/ingest/detect.h"
#include "core/ingest/import_report.h"
#include "core/ingest/survey.h"

#include <span>
#include <stop_token>

namespace gtm::ingest {

/// A file that was looked at: its bytes are surveyed, its header is found, its kind is recognised or not.
/// No row has become a record yet. The profiles that were asked must outlive it.
struct Table {
    SourceFile source;
    Survey survey;
    Recognition recognition;

    [[nodiscard]] bool recognised() const { return recognition.recognised(); }
    /// What is known so far; of a file that is not recognised, all there is to say.
    [[nodiscard]] FileReport report() const;
};

[[nodiscard]] Result<Table> openTable(const SourceFile& source, std::span<const Profile> profiles,
                                      const Profile* chosen = nullptr, const SurveyChoice& choice = {},
                                      const std::stop_token& stop = {});

} // namespace gtm::ingest
