// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <cstdint>
#include <string>

namespace gtm::sample {

/// People and companies are numbers; their names are put together when a row is written.
using NameNumber = std::uint32_t;

inline constexpr NameNumber kPeople = 64 * 96; ///< Distinct names of people.

[[nodiscard]] std::string firstName(NameNumber person);
[[nodiscard]] std::string lastName(NameNumber person);
/// Distinct for every number.
[[nodiscard]] std::string companyName(NameNumber company);
/// Under `.example`, a top-level domain that nobody can own.
[[nodiscard]] std::string companyDomain(NameNumber company);
[[nodiscard]] std::string emailOf(NameNumber person, NameNumber company);
/// Within 555-01xx, the numbers kept for fiction.
[[nodiscard]] std::string phoneOf(NameNumber person, NameNumber company);

} // namespace gtm::sample
