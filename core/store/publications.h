// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/calendar.h"
#include "core/base/hash.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace gtm::store {

/// What a publication is about.
enum class Subject { Model, Definitions };

/// One publication: a version of the model, or of one or more KPI definitions, that somebody answers for.
struct Publication {
    struct Text {
        std::string id; ///< Of the KPI; `model`.
        int version = 0;
        std::string text; ///< TOML, as it is in force.
        friend bool operator==(const Text&, const Text&) = default;
    };
    std::int64_t id = 0; ///< 1, 2, 3, ... in order.
    Subject subject{};
    std::string author, reason;
    Day effective{};         ///< First day of the first week in which it is in force.
    bool toAll = true;       ///< Every record follows it; false: those that enter from `effective` on.
    Instant publishedAt{};   ///< The publisher's clock.
    std::string program;     ///< Its version.
    std::vector<Text> texts; ///< By id.
    friend bool operator==(const Publication&, const Publication&) = default;
};

/// What the program shipped when a subject was first published, by subject and id.
using ShippedTexts = std::map<std::pair<Subject, std::string>, std::string>;

// These throw SQLite::Exception and belong inside `Database::attempt`.

/// All publications, in order.
[[nodiscard]] std::vector<Publication> readPublications(SQLite::Database& connection);
/// Adds one behind the others; its id is given to it.
void addPublication(SQLite::Database& connection, Publication publication);
/// The first publication that, or anything before it, is no longer as it was published; 0: none.
[[nodiscard]] std::int64_t brokenPublication(SQLite::Database& connection);

[[nodiscard]] ShippedTexts readShippedTexts(SQLite::Database& connection);
/// Keeps those that are not kept yet; of others nothing changes.
void keepShippedTexts(SQLite::Database& connection, const ShippedTexts& texts);
/// The id of a kept text that is no longer as it was; empty: none.
[[nodiscard]] std::string brokenShippedText(SQLite::Database& connection);

} // namespace gtm::store
