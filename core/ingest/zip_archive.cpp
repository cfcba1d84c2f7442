// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/zip_archive.h"

#include "core/base/text.h"

#include <zip.h>

#include <algorithm>
#include <map>
#include <mutex>

namespace gtm::ingest {

namespace {

struct CloseArchive {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
struct CloseMember {
    void operator()(zip_file_t* member) const { zip_fclose(member); }
};
using ArchiveHandle = std::unique_ptr<zip_t, CloseArchive>;
using MemberHandle = std::unique_ptr<zip_file_t, CloseMember>;

std::string openErrorText(int code) {
    zip_error_t error;
    zip_error_init_with_code(&error, code);
    std::string text = zip_error_strerror(&error);
    zip_error_fini(&error);
    return text;
}

std::string nameKey(std::string_view name) {
    std::string key = asciiLower(name);
    std::ranges::replace(key, '\\', '/');
    return key;
}

} // namespace

struct ZipArchive::State {
    std::string bytes; ///< Of an archive in memory; the handle reads in them.
    ArchiveHandle handle;
    std::mutex mutex; ///< libzip knows no threads.
    ArchiveLimits limits;
    std::vector<Member> members;
    std::map<std::string, size_t, std::less<>> byName;
    /// The most that any reading of a member has inflated: a second pass over it costs nothing new.
    std::map<std::uint64_t, std::uint64_t> inflated;
    std::uint64_t inflatedTotal = 0;

    [[nodiscard]] bool admits(std::uint64_t index, std::uint64_t count) {
        std::uint64_t& most = inflated[index];
        if (count > most) {
            inflatedTotal += count - most;
            most = count;
        }
        return inflatedTotal <= limits.inflatedBytes;
    }
};

class ZipArchive::MemberStream : public ByteStream {
  public:
    MemberStream(std::shared_ptr<ZipArchive> archive, MemberHandle handle, const zip_stat_t& stat,
                 std::string display)
        : m_archive(std::move(archive))
        , m_handle(std::move(handle))
        , m_display(std::move(display))
        , m_index(stat.index)
        , m_packed(stat.comp_size) {
        if (stat.valid & ZIP_STAT_SIZE)
            m_size = stat.size;
    }

    ~MemberStream() override {
        const std::lock_guard lock(m_archive->m_state->mutex);
        m_handle.reset();
    }

    Result<size_t> read(std::span<char> buffer) override {
        const std::lock_guard lock(m_archive->m_state->mutex);
        const zip_int64_t got = zip_fread(m_handle.get(), buffer.data(), buffer.size());
        if (got < 0)
            return fail(Code::BadArchive, m_display, zip_file_strerror(m_handle.get()));
        m_position += static_cast<std::uint64_t>(got);
        State& state = *m_archive->m_state;
        if (!state.admits(m_index, m_position))
            return fail(Code::BadArchive, m_display, "too_large");
        if (m_position > state.limits.ratioFrom && m_position / state.limits.ratio > m_packed)
            return fail(Code::BadArchive, m_display, "ratio");
        return static_cast<size_t>(got);
    }
    std::optional<std::uint64_t> size() const override { return m_size; }
    std::uint64_t position() const override { return m_position; }

  private:
    std::shared_ptr<ZipArchive> m_archive; // Before the handle: a member is closed before its archive.
    MemberHandle m_handle;
    std::string m_display;
    std::uint64_t m_index;
    std::uint64_t m_packed;
    std::optional<std::uint64_t> m_size;
    std::uint64_t m_position = 0;
};

ZipArchive::ZipArchive(std::unique_ptr<State> state) : m_state(std::move(state)) {}
ZipArchive::~ZipArchive() = default;

const std::vector<ZipArchive::Member>& ZipArchive::members() const {
    return m_state->members;
}

const ZipArchive::Member* ZipArchive::find(std::string_view name) const {
    const auto found = m_state->byName.find(nameKey(name));
    return found == m_state->byName.end() ? nullptr : &m_state->members[found->second];
}

Result<std::shared_ptr<ZipArchive>> ZipArchive::open(const std::filesystem::path& file,
                                                     const ArchiveLimits& limits) {
    int code = 0;
    auto state = std::make_unique<State>();
    state->handle.reset(zip_open(file.c_str(), ZIP_RDONLY, &code));
    state->limits = limits;
    if (!state->handle) {
        if (code == ZIP_ER_NOENT)
            return fail(Code::FileNotFound, file.string());
        if (code == ZIP_ER_OPEN || code == ZIP_ER_READ)
            return fail(Code::FileUnreadable, file.string(), openErrorText(code));
        return fail(Code::BadArchive, file.string(),
                    code == ZIP_ER_NOZIP ? "not_a_zip" : openErrorText(code));
    }
    return listed(std::move(state), file.string());
}

Result<std::shared_ptr<ZipArchive>> ZipArchive::fromBytes(std::string bytes, const std::string& display,
                                                          const ArchiveLimits& limits) {
    auto state = std::make_unique<State>();
    state->bytes = std::move(bytes);
    state->limits = limits;
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(state->bytes.data(), state->bytes.size(), 0, &error);
    if (source)
        state->handle.reset(zip_open_from_source(source, ZIP_RDONLY, &error));
    if (!state->handle) {
        const bool noZip = zip_error_code_zip(&error) == ZIP_ER_NOZIP;
        const std::string text = noZip ? "not_a_zip" : zip_error_strerror(&error);
        zip_source_free(source);
        zip_error_fini(&error);
        return fail(Code::BadArchive, display, text);
    }
    return listed(std::move(state), display);
}

Result<std::shared_ptr<ZipArchive>> ZipArchive::listed(std::unique_ptr<State> state,
                                                       const std::string& display) {
    const auto entries = static_cast<std::uint64_t>(zip_get_num_entries(state->handle.get(), 0));
    if (entries > state->limits.entries)
        return fail(Code::BadArchive, display, "too_many_entries");
    for (std::uint64_t index = 0; index < entries; ++index) {
        const char* name = zip_get_name(state->handle.get(), index, ZIP_FL_ENC_GUESS);
        if (!name)
            return fail(Code::BadArchive, display, zip_strerror(state->handle.get()));
        const std::string text = name;
        if (text.ends_with('/'))
            continue;
        state->byName.emplace(nameKey(text), state->members.size());
        state->members.push_back({index, text});
    }
    return std::shared_ptr<ZipArchive>(new ZipArchive(std::move(state)));
}

Result<std::unique_ptr<ByteStream>> ZipArchive::openMember(std::uint64_t index, const std::string& display) {
    const std::lock_guard lock(m_state->mutex);
    zip_stat_t stat;
    zip_stat_init(&stat);
    zip_t* archive = m_state->handle.get();
    if (zip_stat_index(archive, index, 0, &stat) != 0 || !(stat.valid & ZIP_STAT_COMP_SIZE))
        return fail(Code::BadArchive, display, zip_strerror(archive));
    stat.index = index;
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE)
        return fail(Code::BadArchive, display, "encrypted");
    MemberHandle handle(zip_fopen_index(archive, index, 0));
    if (!handle)
        return fail(Code::BadArchive, display, zip_strerror(archive));
    return std::make_unique<MemberStream>(shared_from_this(), std::move(handle), stat, display);
}

} // namespace gtm::ingest
