// SPDX-License-Identifier: GPL-3.0-only
#include "core/sample/ids.h"

namespace gtm::sample {

std::string idSuffix(std::string_view id15) {
    constexpr std::string_view kLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";
    std::string suffix;
    for (size_t block = 0; block < 15; block += 5) {
        size_t bits = 0;
        for (size_t i = 0; i < 5; ++i) {
            const char letter = id15[block + i];
            if (letter >= 'A' && letter <= 'Z')
                bits |= size_t{1} << i;
        }
        suffix += kLetters[bits];
    }
    return suffix;
}

std::string salesforceId(std::string_view keyPrefix, std::uint64_t number) {
    constexpr std::string_view kDigits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    // The pod of the made-up organisation, then a counter that does not start at nothing.
    std::string id = std::string(keyPrefix) + "Nl0000" + "000000";
    number += 100'000'000;
    for (size_t place = 15; place-- > 9 && number > 0; number /= 62)
        id[place] = kDigits[number % 62];
    return id + idSuffix(id);
}

} // namespace gtm::sample
