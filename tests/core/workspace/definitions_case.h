// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "tests/core/workspace/versions_case.h"

#include <string>

namespace gtm::test {

/// Four deals closed in the weeks that end on 8 and 15 November; the second of each is lost.
inline const std::string kFourDeals =
    "Id,Name,StageName,Amount,CurrencyIsoCode,CloseDate,CreatedDate,IsClosed,IsWon,OwnerId\n"
    "d1,One,Closed Won,100,USD,2026-11-03,2026-09-01T10:00:00Z,true,true,u1\n"
    "d2,Two,Closed Lost,300,USD,2026-11-04,2026-09-01T10:00:00Z,true,false,u1\n"
    "d3,Three,Closed Won,100,USD,2026-11-10,2026-09-01T10:00:00Z,true,true,u1\n"
    "d4,Four,Closed Lost,100,USD,2026-11-11,2026-09-01T10:00:00Z,true,false,u1\n";

inline constexpr Day kBefore = makeDay(2026, 11, 8), kSince = makeDay(2026, 11, 15),
                     kMonday = makeDay(2026, 11, 9);

/// A store in which definitions are published.
struct DefinitionVersions : VersionsCase {
    [[nodiscard]] std::string text(const std::string& id) const {
        return workspace->definitionDocument(id)->text;
    }
    [[nodiscard]] static VersionDraft drafted(const std::string& toml) {
        return {store::Subject::Definitions, {{"mine.toml", toml}}};
    }
    /// Lost deals below 200 are no decisions of their own.
    [[nodiscard]] VersionDraft withoutSmallLosses() const {
        return drafted(replaced(text("win_rate"), "WHERE outcome <> 'open'",
                                "WHERE (outcome = 'won' OR amount > 20000) AND outcome <> 'open'"));
    }
};

} // namespace gtm::test
