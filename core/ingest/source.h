// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/ingest/byte_stream.h"
#include "core/ingest/zip_archive.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace gtm::ingest {

enum class SourceKind {
    Table,  ///< By its name a file of rows: .csv, .tsv, .tab, .psv, .ssv, .txt, or a workbook of any age.
    Litter, ///< Left by an operating system or by Excel: `__MACOSX/`, `.DS_Store`, `~$book.xlsx`, hidden
            ///< files.
    Other,  ///< Anything else: no export, a zip inside a zip, a link that leads out of the folder.
};

/// One file to look at: on disk, or a member of a zip.
struct SourceFile {
    std::string path; ///< As given; inside a folder joined to it; a member as `archive.zip/member.csv`.
    SourceKind kind = SourceKind::Other;
    std::filesystem::path file;          ///< The file on disk, or the archive.
    std::shared_ptr<ZipArchive> archive; ///< Empty for a file on disk.
    std::uint64_t member = 0;            ///< Of the archive.
    std::optional<Error> problem = {};   ///< An archive that cannot be listed: why it cannot be opened.

    [[nodiscard]] Result<std::unique_ptr<ByteStream>> open() const;
};

/// What the given files, folders (with all below them, in the order of their names) and zip files hold.
/// Links inside a folder are followed only where they stay inside it. A path that does not exist or cannot be
/// read is an error; a broken archive, and an encrypted or damaged member, is one when it is opened or read.
[[nodiscard]] Result<std::vector<SourceFile>> findSources(const std::vector<std::filesystem::path>& paths,
                                                          const ArchiveLimits& limits = {});

/// The tables to be read at one path, whatever its name ends in: a file, a zip, or a member of a zip as
/// `archive.zip/member.csv`.
[[nodiscard]] Result<std::vector<SourceFile>> tablesAt(const std::filesystem::path& path,
                                                       const ArchiveLimits& limits = {});

/// Whether an error says that a file itself is damaged, protected or beyond the limits: others beside it may
/// be read all the same.
[[nodiscard]] bool isOfOneFile(const Error& error);

} // namespace gtm::ingest
