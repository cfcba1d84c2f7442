// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/sample/model.h"

namespace gtm::sample {

/// What an account and a lead say about a company.
struct Profile {
    Region region = Region::Americas;
    Segment segment = Segment::Smb;
    std::uint8_t country = 0;
    std::uint8_t industry = 0;
    std::int32_t employees = 0;
};

[[nodiscard]] Profile randomProfile(Random& random);
/// Both return the index of the new record.
Index addAccount(World& world, NameNumber company, const Profile& profile, Instant created, Index owner);
Index addContact(World& world, Index account, NameNumber person, Source source, Instant created);

} // namespace gtm::sample
