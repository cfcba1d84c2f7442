// SPDX-License-Identifier: GPL-3.0-only
#include "core/workspace/version_files.h"

#include "core/base/files.h"

#include <QFile>

namespace gtm {

Result<VersionDraft> readDraft(const std::vector<std::string>& files, store::Subject subject) {
    VersionDraft draft{subject, {}};
    for (const std::string& path : files) {
        QFile file(QString::fromStdString(path));
        if (!file.exists())
            return fail(Code::FileNotFound, path);
        if (!file.open(QIODevice::ReadOnly))
            return fail(Code::FileUnreadable, path, file.errorString().toStdString());
        draft.texts.push_back({path, file.readAll().toStdString()});
    }
    return draft;
}

Result<void> writeNewFile(const std::string& text, const std::filesystem::path& file) {
    std::error_code ignored;
    if (std::filesystem::exists(file, ignored))
        return fail(Code::FileExists, file.string());
    return writeFile(text, file);
}

Result<size_t> exportDefinitions(const Workspace& workspace, const std::filesystem::path& folder) {
    std::error_code ignored;
    std::vector<report::GovernedText> all;
    for (const auto& row : workspace.definitionSet().rows) {
        auto document = workspace.definitionDocument(row.definition.id);
        if (!document)
            return tl::unexpected(document.error());
        if (const auto file = folder / (document->id + ".toml"); std::filesystem::exists(file, ignored))
            return fail(Code::FileExists, file.string());
        all.push_back(std::move(*document));
    }
    if (auto made = makePrivateFolder(folder); !made)
        return tl::unexpected(made.error());
    for (const report::GovernedText& document : all)
        if (auto written = writeFile(document.text, folder / (document.id + ".toml")); !written)
            return tl::unexpected(written.error());
    return all.size();
}

} // namespace gtm
