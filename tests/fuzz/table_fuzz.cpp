// SPDX-License-Identifier: GPL-3.0-only
// libFuzzer: any bytes as a file named GTM_FUZZ_EXTENSION, from the reader to the store.
#include "tests/fuzz/harness.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static gtm::fuzz::Harness harness;
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    if (!harness.import(bytes, GTM_FUZZ_EXTENSION).accounted())
        std::abort();
    return 0;
}
