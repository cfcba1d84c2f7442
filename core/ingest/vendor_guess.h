// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/ingest/detect.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace gtm::ingest {

/// A column that a field might be read from. It is proposed to somebody, never taken silently.
struct FieldSuggestion {
    int field = 0;         ///< Position in `crm::fields(entity)`.
    size_t column = 0;     ///< Of the file.
    double confidence = 0; ///< 1: a header that is known for the field; less: one that resembles it.
    std::string resembles; ///< The known header that it was compared with.
    /// How the vendor's profile reads the column, with the words of the other language; null: as it stands.
    std::optional<ColumnSource> reading = {};
};

/// A mapping of a vendor's profile that a file would fit if its headers were not translated or renamed.
struct VendorGuess {
    const Profile* profile = nullptr; ///< Both point into the profiles asked.
    const Mapping* mapping = nullptr;
    double confidence = 0; ///< 0 to 1: half for the headers of the signature, half for columns explained.
    std::string reason;    ///< The first headers that stand for others: `Thema = Topic, ...`.
    std::vector<FieldSuggestion> fields; ///< By field; a column whose words give several has several.
};

/// The likeliest vendor's export of one entity, or of any. Headers are compared with those of the profiles
/// that ship and with what other languages make of them (`resources/vocabulary/german.toml`). Empty: none
/// comes near; every header of a signature must have a column that stands for it.
[[nodiscard]] std::optional<VendorGuess> guessVendor(const Header& header, std::span<const Profile> known,
                                                     std::optional<crm::Entity> entity = {});

} // namespace gtm::ingest
