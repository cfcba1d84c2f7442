// SPDX-License-Identifier: GPL-3.0-only
#include "ui/versions/draft_folder.h"

#include "core/base/files.h"
#include "core/base/hash.h"
#include "core/workspace/version_files.h"
#include "ui/versions/draft.h"

#include <algorithm>

namespace gtm::ui {

namespace {

constexpr auto kBegun = ".begun"; ///< Ends the name of the file with what a draft was begun with.

} // namespace

DraftFolder::DraftFolder(const std::filesystem::path& folder, const std::filesystem::path& store)
    : m_folder(folder / hash128(store.string()).hex()) {}

Result<void> DraftFolder::keep(const Draft& draft) const {
    if (m_folder.empty())
        return {};
    const auto file = m_folder / (draft.id() + ".toml"), begun = m_folder / (draft.id() + kBegun);
    std::error_code ignored;
    if (!draft.changed()) {
        std::filesystem::remove(file, ignored);
        std::filesystem::remove(begun, ignored);
        return {};
    }
    if (auto made = makePrivateFolder(m_folder); !made)
        return made;
    if (auto written = writeFile(draft.begun(), begun); !written)
        return written;
    return writeFile(draft.text(), file);
}

std::vector<DraftFolder::Kept> DraftFolder::read() const {
    std::vector<Kept> kept;
    std::error_code ignored;
    for (const auto& entry : std::filesystem::directory_iterator(m_folder, ignored))
        if (const auto file = entry.path(); file.extension() == ".toml")
            if (const auto draft = readDraft({file.string()}, {})) {
                const std::string id = file.stem().string();
                const auto begun = readDraft({(m_folder / (id + kBegun)).string()}, {});
                kept.push_back(
                    {id, draft->texts.front().text, begun ? begun->texts.front().text : std::string()});
            }
    std::ranges::sort(kept, {}, &Kept::id);
    return kept;
}

} // namespace gtm::ui
