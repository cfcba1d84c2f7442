// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <gtest/gtest.h>
#include <zip.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace gtm::ingest::testing {

struct ZipMember {
    std::string name;
    std::string content;
    bool encrypted = false;
    bool plain = false; ///< Stored as it is, which costs a fraction of packing it.
};

inline void addMembers(zip_t* archive, const std::vector<ZipMember>& members) {
    for (const ZipMember& member : members) {
        zip_source_t* source = zip_source_buffer(archive, member.content.data(), member.content.size(), 0);
        const zip_int64_t index = zip_file_add(archive, member.name.c_str(), source, ZIP_FL_ENC_UTF_8);
        ASSERT_GE(index, 0);
        if (member.plain)
            zip_set_file_compression(archive, static_cast<zip_uint64_t>(index), ZIP_CM_STORE, 0);
        if (member.encrypted) {
            ASSERT_EQ(
                zip_file_set_encryption(archive, static_cast<zip_uint64_t>(index), ZIP_EM_AES_256, "secret"),
                0);
        }
    }
}

inline void writeZip(const std::filesystem::path& file, const std::vector<ZipMember>& members) {
    int error = 0;
    zip_t* archive = zip_open(file.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &error);
    ASSERT_NE(archive, nullptr);
    addMembers(archive, members);
    ASSERT_EQ(zip_close(archive), 0) << zip_strerror(archive);
}

/// The same archive without a file.
[[nodiscard]] inline std::string zipBytes(const std::vector<ZipMember>& members) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* packed = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(packed); // closing the archive gives up one hold of it
    zip_t* archive = zip_open_from_source(packed, ZIP_TRUNCATE, &error);
    addMembers(archive, members);
    EXPECT_EQ(zip_close(archive), 0) << zip_strerror(archive);
    zip_stat_t about;
    zip_stat_init(&about);
    zip_source_stat(packed, &about);
    std::string bytes(about.size, '\0');
    zip_source_open(packed);
    EXPECT_EQ(zip_source_read(packed, bytes.data(), bytes.size()), static_cast<zip_int64_t>(bytes.size()));
    zip_source_close(packed);
    zip_source_free(packed);
    return bytes;
}

[[nodiscard]] inline std::string bytesOf(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

} // namespace gtm::ingest::testing
