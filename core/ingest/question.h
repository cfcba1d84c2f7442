// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/crm/record.h"
#include "core/ingest/import_report.h"
#include "core/ingest/mapping_draft.h"

#include <string>
#include <vector>

namespace gtm::ingest {

/// Something about a file that its values do not show: somebody has to say it.
struct Question {
    enum class Kind { DateOrder, Century, DecimalMark, Encoding, TimeZone };
    struct Choice {
        std::string word; ///< As a profile writes it.
        crm::Value reads; ///< What the example is then; nothing: it cannot be said.
    };
    Kind kind = Kind::DateOrder;
    std::string column; ///< Header; empty: it is about the whole file.
    std::int64_t rows = 0;
    std::string example;
    std::vector<Choice> choices;
};

/// The open questions of a report, in the order of its findings.
[[nodiscard]] std::vector<Question> questionsOf(const FileReport& report);
/// Puts the word of a choice into a draft; an empty one takes the answer back.
void answer(MappingDraft& draft, Question::Kind kind, const std::string& word);
/// The word that a draft answers with; empty: it does not.
[[nodiscard]] std::string answerIn(const MappingDraft& draft, Question::Kind kind);
/// What the values of this file showed is made an answer too, so that next week's file, which may not show
/// it, is read the same way. Where its columns differ nothing is.
void settle(MappingDraft& draft, const FileReport& report);

} // namespace gtm::ingest
