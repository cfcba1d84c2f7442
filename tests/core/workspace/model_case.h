// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "tests/core/workspace/versions_case.h"

#include <string>

namespace gtm::test {

inline constexpr auto kModelDealHead =
    "Id,Name,StageName,Amount,CurrencyIsoCode,CloseDate,CreatedDate,IsClosed,IsWon,OwnerId\n";

/// Two deals won in the week of 9 November: 100 dollars and 100 euros.
inline const std::string kTwoDeals =
    std::string(kModelDealHead) + "d1,One,Closed Won,100,USD,2026-11-10,2026-09-01T10:00:00Z,true,true,u1\n"
                                  "d2,Two,Closed Won,100,EUR,2026-11-11,2026-09-02T10:00:00Z,true,true,u2\n";

inline constexpr Day kModelWeek = makeDay(2026, 11, 15);
inline constexpr auto kEuro = "\n[[rate]]\ncurrency = \"EUR\"\nvalue = 1.5\n";

/// A store in which versions of the model are published.
struct ModelVersions : VersionsCase {
    [[nodiscard]] VersionDraft with(const std::string& more) const {
        return {store::Subject::Model, {{"model.toml", workspace->modelDocument().text + more}}};
    }
    [[nodiscard]] Code refusal(const VersionDraft& draft, const Signature& signature) const {
        const auto published = workspace->publish(draft, signature);
        return published ? Code::Cancelled : published.error().code;
    }
};

} // namespace gtm::test
