// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/ingest/survey.h"

namespace gtm::ingest {

/// What a file is by its first bytes, whatever its name says.
struct Form {
    std::shared_ptr<Workbook> book; ///< It is a workbook.
    std::string_view refused;       ///< Or of a kind that cannot be read: a code of codes.h.
    Hash128 hash;                   ///< Of the bytes, where it is one of these.
};
[[nodiscard]] Result<Form> formOf(const SourceFile& source, const std::stop_token& stop);

/// Chooses the sheet of a workbook and looks through it.
[[nodiscard]] Result<Survey> surveyBook(const SourceFile& source, const Form& form,
                                        const SurveyChoice& choice, const std::stop_token& stop);
/// Another sheet of a workbook that was surveyed; only this sheet is looked through.
[[nodiscard]] Result<Survey> surveySheet(const Survey& book, size_t sheet);

} // namespace gtm::ingest
