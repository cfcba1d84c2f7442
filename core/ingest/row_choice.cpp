// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/row_choice.h"

#include "core/ingest/codes.h"

#include <algorithm>
#include <array>

namespace gtm::ingest {

namespace {

/// Of warnings about rows, which their reader could reject as well.
constexpr std::array kRowWarnings{code::kBadCell,      code::kShortYear,        code::kOutOfRange,
                                  code::kNulInValue,   code::kCurrencyConflict, code::kBadId,
                                  code::kUnknownStage, code::kRepeatedId,       code::kRoundedId};

/// Of a stage that the model does not know, or that was mapped just now. One that was cut cannot be mapped,
/// nor one that a list of names cannot hold.
std::optional<RowChoice> stageChoiceOf(const FileReport& file, const Finding& finding) {
    if (finding.value.size() >= kLongestExcerpt || finding.value.find(';') != std::string::npos)
        return std::nullopt;
    const bool mapped = finding.code == code::kMappedStage;
    return RowChoice{file.path,
                     std::string(code::kUnknownStage),
                     {},
                     mapped ? Treatment::Map : Treatment::Import,
                     finding.value,
                     finding.answer};
}

} // namespace

std::string_view unknownCellCode(std::string_view problem) {
    const bool plain = problem == code::kBadDate || problem == code::kBadNumber || problem == code::kBadBool;
    return plain ? code::kBadCell : problem;
}

std::optional<RowChoice> choiceOf(const FileReport& file, const Finding& finding) {
    if (finding.code == code::kMappedStage || (finding.code == code::kUnknownStage && finding.column.empty()))
        return stageChoiceOf(file, finding);
    const auto isOfRow = [](const FindingPlace& place) { return place.line > 0; };
    if (finding.level != Level::Warn || std::ranges::find(kRowWarnings, finding.code) == kRowWarnings.end() ||
        std::ranges::none_of(finding.places, isOfRow))
        return std::nullopt;
    return RowChoice{file.path, finding.code, finding.column, Treatment::Import};
}

std::optional<RowChoice> choiceOf(const Rejection& rejection) {
    if (!rejection.canImport)
        return std::nullopt;
    return RowChoice{rejection.path, std::string(unknownCellCode(rejection.code)), rejection.column,
                     Treatment::Reject};
}

void choose(std::vector<RowChoice>& choices, const RowChoice& choice) {
    std::erase_if(choices, [&](const RowChoice& other) { return other.isAbout(choice); });
    choices.push_back(choice);
}

} // namespace gtm::ingest
