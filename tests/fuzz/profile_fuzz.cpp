// SPDX-License-Identifier: GPL-3.0-only
// libFuzzer: any bytes as a mapping profile. An error has to say where, and what is no error has to read.
#include "tests/fuzz/harness.h"
#include "tests/fuzz/seeds.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const auto known = gtm::ingest::builtInProfiles();
    static gtm::fuzz::Harness harness;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto profile = gtm::ingest::parseProfile(text, "fuzz.toml", *known);
    if (!profile) {
        if (!profile.error().where.starts_with("fuzz.toml"))
            std::abort();
        return 0;
    }
    for (const std::string& seed : gtm::fuzz::csvSeeds())
        if (!harness.import(seed, ".csv", {&*profile, 1}).accounted())
            std::abort();
    return 0;
}
