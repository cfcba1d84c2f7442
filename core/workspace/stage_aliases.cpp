// SPDX-License-Identifier: GPL-3.0-only
#include "core/workspace/stage_aliases.h"

#include "core/base/text.h"
#include "core/workspace/model_sheet.h"

#include <algorithm>

namespace gtm {

namespace {

const SheetKind& stageSheet() {
    return *std::ranges::find(modelSheets(), "stages", &SheetKind::id);
}

size_t columnOf(const char* key) {
    const auto& columns = stageSheet().columns;
    return static_cast<size_t>(std::ranges::find(columns, key, &SheetColumn::key) - columns.begin());
}

Result<std::string> withAlias(const std::string& toml, const std::string& stage, const std::string& alias) {
    const auto rows = readSheet(toml, stageSheet());
    if (!rows)
        return tl::unexpected(rows.error());
    const size_t name = columnOf("name"), aliases = columnOf("aliases");
    const auto row =
        std::ranges::find_if(*rows, [&](const SheetCells& cells) { return cells[name] == stage; });
    if (row == rows->end())
        return fail(Code::BadDefinition, "model", "name: there is no stage '" + stage + "'");
    const std::string& before = (*row)[aliases];
    return withCell(toml, stageSheet(), static_cast<size_t>(row - rows->begin()), aliases,
                    before.empty() ? alias : before + "; " + alias);
}

} // namespace

std::vector<std::string> stagesToMapTo(const Governance& governance, const InForce& by, Day asOf) {
    const auto newest = newestText(governance, store::Subject::Model, kModelId);
    const auto rows = readSheet(by.modelText, stageSheet());
    if (by.models.editions.size() > 1 || (newest && newest->publication->effective > asOf) || !rows)
        return {};
    std::vector<std::string> names;
    for (const SheetCells& row : *rows)
        names.push_back(row[columnOf("name")]);
    return names;
}

Result<std::optional<VersionDraft>> withAliases(const InForce& by,
                                                std::span<const ingest::RowChoice> mapped) {
    std::string toml = by.modelText;
    for (const ingest::RowChoice& choice : mapped) {
        if (by.models.now().stages.contains(headerKey(choice.word)))
            continue;
        auto more = withAlias(toml, choice.stage, choice.word);
        if (!more)
            return tl::unexpected(more.error());
        toml = std::move(*more);
    }
    if (toml == by.modelText)
        return std::nullopt;
    return VersionDraft{store::Subject::Model, {{"model", std::move(toml)}}};
}

std::map<std::string, ingest::StageOutcome> outcomesOfStages(const rules::Model& model,
                                                             std::span<const ingest::RowChoice> choices) {
    std::map<std::string, ingest::StageOutcome> outcomes;
    for (const auto& [key, stage] : model.stages)
        outcomes[key] = stage.outcome == rules::StageOutcome::Open  ? ingest::StageOutcome::Open
                        : stage.outcome == rules::StageOutcome::Won ? ingest::StageOutcome::Won
                                                                    : ingest::StageOutcome::Lost;
    for (const ingest::RowChoice& choice : choices)
        if (const auto into = outcomes.find(headerKey(choice.stage));
            choice.treatment == ingest::Treatment::Map && into != outcomes.end())
            outcomes.emplace(headerKey(choice.word), into->second);
    return outcomes;
}

} // namespace gtm
