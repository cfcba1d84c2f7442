// SPDX-License-Identifier: GPL-3.0-only
#include "ui/opened_store.h"

namespace gtm::ui {

namespace {

/// So many of the user's own have a filter of their own on the board.
constexpr size_t kOwnFilters = 4;

FilterChoices choicesOf(const Workspace& workspace) {
    FilterChoices choices{workspace.dimensionValues("segment"),
                          workspace.dimensionValues("region"),
                          workspace.dimensionValues("source"),
                          {}};
    if (auto owners = workspace.dimensionValues("owner"); owners.size() > 1)
        choices.own.emplace_back("owner", std::move(owners));
    const size_t most = choices.own.size() + kOwnFilters;
    for (const std::string& own : workspace.ownDimensions())
        if (choices.own.size() < most)
            choices.own.emplace_back(own, workspace.dimensionValues(own));
    return choices;
}

/// Rates may have been entered since that import; where none was lacking, nothing has to be looked up.
bool lacksRates(const Workspace& workspace, const ingest::ImportReport& last) {
    if (!last.lacksRates() || workspace.readOnly())
        return false;
    const auto lacking = workspace.lackingRates();
    return lacking && !lacking->empty();
}

} // namespace

Result<OpenedStore> opened(Result<Workspace> workspace, std::shared_ptr<StoreHold> hold) {
    if (!workspace)
        return tl::unexpected(workspace.error());
    OpenedStore store;
    store.hold = hold;
    store.workspace = {new Workspace(std::move(*workspace)), [hold](const Workspace* last) mutable {
                           delete last;
                           hold.reset();
                       }};
    if (store.workspace->empty())
        return store;
    store.choices = choicesOf(*store.workspace);
    auto last = store.workspace->lastImport();
    if (last) {
        store.lacksRates = lacksRates(*store.workspace, *last);
        store.lastImport = std::move(*last);
    } else if (last.error().code != Code::NoData) {
        return tl::unexpected(last.error());
    }
    return store;
}

} // namespace gtm::ui
