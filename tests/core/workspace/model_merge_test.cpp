// SPDX-License-Identifier: GPL-3.0-only
// A draft of the model after somebody published another version.
#include "core/workspace/model_merge.h"
#include "core/workspace/model_sheet.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace gtm {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

namespace {

constexpr auto kBegun = R"(version = 1
effective = 2026-01-05

[sla]
hand_raiser_hours = 4

# In order.
[[stages.stage]]
name = "Discovery"
order = 10
limit_days = 30

[[stages.stage]]
name = "Negotiation"
order = 20

[[stages.stage]]
name = "Won"
outcome = "won"
)";

const SheetKind& kindOf(const std::string& id) {
    return *std::ranges::find(modelSheets(), id, &SheetKind::id);
}

std::string with(const std::string& toml, size_t row, const char* column, const std::string& cell) {
    const SheetKind& stages = kindOf("stages");
    const auto at = std::ranges::find(stages.columns, column, &SheetColumn::key) - stages.columns.begin();
    return withCell(toml, stages, row, size_t(at), cell).value();
}

std::string newerModel() {
    return with(kBegun, 1, "aliases", "Legal Review");
}

} // namespace

TEST(CarriedDraft, KeepsItsOwnEditsBesideThoseOfTheNewerVersion) {
    std::string draft = with(kBegun, 1, "limit_days", "14");
    draft = withRowMoved(draft, kindOf("stages"), 1, 0).value();
    const auto carried = carriedOver(kBegun, newerModel(), draft);
    ASSERT_TRUE(carried);
    EXPECT_THAT(carried->lost, IsEmpty());
    const auto rows = readSheet(carried->text, kindOf("stages")).value();
    EXPECT_THAT(rows.front(), testing::IsSupersetOf({"Negotiation", "14", "Legal Review"}))
        << "wherever the row stands by now";
    EXPECT_THAT(carried->text, HasSubstr("# In order."));
    EXPECT_EQ(carriedOver(kBegun, newerModel(), kBegun)->text, newerModel());
}

TEST(CarriedDraft, NamesWhatBothChangedAndTakesItFromTheNewerVersion) {
    const std::string draft = with(with(kBegun, 1, "aliases", "Contract"), 0, "limit_days", "20");
    const auto carried = carriedOver(kBegun, newerModel(), draft);
    ASSERT_TRUE(carried);
    EXPECT_THAT(carried->lost, ElementsAre("Negotiation"));
    EXPECT_EQ(carried->text, with(with(kBegun, 0, "limit_days", "20"), 1, "aliases", "Legal Review"));
}

TEST(CarriedDraft, TakesRowsThatCameAndThoseThatWent) {
    const SheetKind& stages = kindOf("stages");
    SheetCells legal(stages.columns.size());
    legal.front() = "Legal";
    const std::string longer = withRow(kBegun, stages, 2, legal).value();
    const std::string draft = with(kBegun, 0, "limit_days", "20");
    EXPECT_EQ(carriedOver(kBegun, longer, draft)->text, with(longer, 0, "limit_days", "20"));
    EXPECT_EQ(carriedOver(longer, kBegun, with(longer, 0, "limit_days", "20"))->text, draft);
    const auto edited = carriedOver(longer, kBegun, with(longer, 2, "limit_days", "5"));
    ASSERT_TRUE(edited);
    EXPECT_THAT(edited->lost, ElementsAre("Legal")) << "the draft had changed it";
    const auto renamed = carriedOver(kBegun, newerModel(), with(kBegun, 1, "name", "Closing"));
    ASSERT_TRUE(renamed);
    EXPECT_THAT(renamed->lost, ElementsAre("Negotiation")) << "nobody knows that it is the same stage";
}

TEST(CarriedDraft, IsNoneWhereTheNewerVersionChangesMoreThanSectionsHold) {
    const std::string draft = with(kBegun, 0, "limit_days", "20");
    EXPECT_FALSE(carriedOver(kBegun, withRowMoved(kBegun, kindOf("stages"), 1, 0).value(), draft));
    EXPECT_FALSE(carriedOver(kBegun, std::string(kBegun) + "# A comment.\n", draft));
    EXPECT_FALSE(carriedOver(kBegun, "[", draft));
}

} // namespace gtm
