// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "tests/core/workspace/rules_case.h"

namespace gtm::test {

/// A store in which versions are published.
struct VersionsCase : RulesCase {
    static Signature signedBy(const char* author, Day effective = makeDay(2026, 11, 9), bool toAll = true) {
        Signature signature;
        signature.author = author;
        signature.reason = "Agreed in the weekly meeting";
        signature.effective = effective;
        signature.toAll = toAll;
        signature.publishedAt = Instant{std::chrono::milliseconds{1'800'000'000'000}};
        signature.program = "test";
        return signature;
    }
    void publish(const VersionDraft& draft, const Signature& signature) {
        const auto published = workspace->publish(draft, signature);
        ASSERT_TRUE(published) << published.error().where << ' ' << published.error().detail;
        ASSERT_TRUE(workspace->reload());
    }
    [[nodiscard]] static std::string replaced(std::string text, const std::string& what,
                                              const std::string& with) {
        const size_t at = text.find(what);
        EXPECT_NE(at, std::string::npos) << what;
        return at == std::string::npos ? text : text.replace(at, what.size(), with);
    }
};

} // namespace gtm::test
