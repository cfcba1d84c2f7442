// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/hash.h"

#include <xxhash.h>

#include <cstring>

namespace gtm {

std::string Hash128::hex() const {
    static constexpr char digit[] = "0123456789abcdef";
    std::string text;
    text.reserve(32);
    for (std::uint64_t part : {high, low})
        for (int shift = 60; shift >= 0; shift -= 4)
            text += digit[(part >> shift) & 15U];
    return text;
}

std::array<std::byte, 16> Hash128::bytes() const {
    std::array<std::byte, 16> out{};
    std::memcpy(out.data(), &high, 8);
    std::memcpy(out.data() + 8, &low, 8);
    return out;
}

Hash128 Hash128::fromBytes(const void* sixteenBytes) {
    Hash128 hash;
    std::memcpy(&hash.high, sixteenBytes, 8);
    std::memcpy(&hash.low, static_cast<const std::byte*>(sixteenBytes) + 8, 8);
    return hash;
}

Hash128 hash128(std::span<const std::byte> data) {
    const XXH128_hash_t hash = XXH3_128bits(data.data(), data.size());
    return {hash.high64, hash.low64};
}

struct Hasher::State {
    XXH3_state_t xxh;
};

Hasher::Hasher() : m_state(std::make_unique<State>()) {
    XXH3_128bits_reset(&m_state->xxh);
}
Hasher::~Hasher() = default;
Hasher::Hasher(Hasher&&) noexcept = default;
Hasher& Hasher::operator=(Hasher&&) noexcept = default;

void Hasher::add(std::string_view block) {
    XXH3_128bits_update(&m_state->xxh, block.data(), block.size());
}

Hash128 Hasher::result() const {
    const XXH128_hash_t hash = XXH3_128bits_digest(&m_state->xxh);
    return {hash.high64, hash.low64};
}

} // namespace gtm
