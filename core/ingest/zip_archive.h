// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/ingest/byte_stream.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace gtm::ingest {

/// What an archive may cost. Bytes are counted while they are inflated; declared sizes are not believed.
struct ArchiveLimits {
    std::uint64_t entries = 10'000;
    std::uint64_t inflatedBytes = std::uint64_t{4} << 30; ///< Of all members together, each counted once.
    std::uint64_t ratio = 200;                            ///< Inflated to packed bytes of one member ...
    std::uint64_t ratioFrom = std::uint64_t{10} << 20;    ///< ... beyond this many inflated bytes.
};

/// A zip file whose members are read where they are; nothing is ever written to disk. Its streams may be read
/// on different threads, one at a time. `Error::detail` of a refused archive is `not_a_zip`,
/// `too_many_entries`, `encrypted`, `too_large`, `ratio`, or what the library said.
class ZipArchive : public std::enable_shared_from_this<ZipArchive> {
  public:
    struct Member {
        std::uint64_t index = 0;
        std::string name; ///< UTF-8, with `/` between folders.
    };

    [[nodiscard]] static Result<std::shared_ptr<ZipArchive>> open(const std::filesystem::path& file,
                                                                  const ArchiveLimits& limits = {});
    /// The same of an archive that lies in memory, as one does that is itself a member.
    [[nodiscard]] static Result<std::shared_ptr<ZipArchive>>
    fromBytes(std::string bytes, const std::string& display, const ArchiveLimits& limits = {});
    ~ZipArchive();
    ZipArchive(const ZipArchive&) = delete;
    ZipArchive& operator=(const ZipArchive&) = delete;

    /// Files only, in the order of the archive.
    [[nodiscard]] const std::vector<Member>& members() const;
    /// A file by its name, upper and lower case alike and `\` as good as `/`; null: there is none.
    [[nodiscard]] const Member* find(std::string_view name) const;
    /// `display` names the member in errors. The stream keeps the archive open.
    [[nodiscard]] Result<std::unique_ptr<ByteStream>> openMember(std::uint64_t index,
                                                                 const std::string& display);

  private:
    struct State;
    class MemberStream;
    [[nodiscard]] static Result<std::shared_ptr<ZipArchive>> listed(std::unique_ptr<State> state,
                                                                    const std::string& display);
    explicit ZipArchive(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace gtm::ingest
