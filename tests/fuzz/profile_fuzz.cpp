// SPDX-License-Identifier: GPL-3.0-only
// libFuzzer: any bytes as a mapping profile. An error has to say where.
#include "core/ingest/profile.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const auto known = gtm::ingest::builtInProfiles();
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto profile = gtm::ingest::parseProfile(text, "fuzz.toml", *known);
    if (!profile && !profile.error().where.starts_with("fuzz.toml"))
        std::abort();
    return 0;
}
