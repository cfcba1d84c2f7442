// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/ingest/import_report.h"
#include "core/ingest/row_choice.h"
#include "ui/text/sentences.h"

#include <QStringList>

#include <filesystem>
#include <span>
#include <vector>

/// What is said at the end of an import.
namespace gtm::ui {

/// Files that were named one by one and are no exports.
[[nodiscard]] QStringList leftAlone(const ingest::ImportReport& report,
                                    const std::vector<std::filesystem::path>& named);
/// Of one that stored all of its rows. `lacksRates`: amounts have no exchange rate.
[[nodiscard]] Saying storedSaying(const ingest::ImportReport& report, bool lacksRates);
/// Of one that rejected rows or left files alone, those that were named and others.
[[nodiscard]] Saying partlyStoredSaying(const ingest::ImportReport& report, const QStringList& leftAlone);
/// Of one in which no file was recognised.
[[nodiscard]] Saying nothingSaying(const ingest::ImportReport& report);
/// Of files of which some are sample data.
[[nodiscard]] Saying mixedSaying();
/// Of files that do not say how far they reach.
[[nodiscard]] Saying unknownReachSaying(const QStringList& files);
/// Why the model has a version more, where stages are mapped.
[[nodiscard]] QString mappingReason(std::span<const ingest::RowChoice> choices);

} // namespace gtm::ui
