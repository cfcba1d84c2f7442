// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/ingest/question.h"

#include <QString>
#include <QStringList>

namespace gtm::ui {

/// "Date order": what a question is about.
[[nodiscard]] QString questionTitle(ingest::Question::Kind kind);
/// "Day first or month first? 312 rows can be read both ways"
[[nodiscard]] QString questionWords(const ingest::Question& question);
/// What the example is by each choice: "3 Nov 2026", "11 Mar 2026".
[[nodiscard]] QStringList choiceWords(const ingest::Question& question);
/// Position of the choice that the draft takes; -1: none yet.
[[nodiscard]] int choiceIn(const ingest::MappingDraft& draft, const ingest::Question& question);
/// A value as read: "3 Nov 2026", "18,400.00", "yes"; `currency` gives money its decimals.
[[nodiscard]] QString readWords(const crm::Value& value, const std::string& currency);

} // namespace gtm::ui
