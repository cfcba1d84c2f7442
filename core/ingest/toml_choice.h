// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/toml_reader.h"

#include <array>
#include <string>
#include <string_view>
#include <utility>

namespace gtm::ingest {

template<typename Enum, size_t N>
using Choices = std::array<std::pair<std::string_view, Enum>, N>;

/// Sets `value` where the key is there.
template<typename Enum, size_t N>
void choose(TomlReader& reader, std::string_view key, const Choices<Enum, N>& choices, Enum& value) {
    const std::string word = reader.text(key);
    if (!reader.has(key))
        return;
    std::string all;
    for (const auto& [name, choice] : choices) {
        if (name == word) {
            value = choice;
            return;
        }
        all += (all.empty() ? "\"" : ", \"") + std::string(name) + "\"";
    }
    reader.error(key, "write one of " + all);
}

} // namespace gtm::ingest
