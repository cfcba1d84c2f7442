// SPDX-License-Identifier: GPL-3.0-only
// The table of first-touch SLAs: which rule decides, and what is wrong with one.
#include "core/rules/model.h"
#include "core/rules/model_plan.h"

#include <gmock/gmock.h>

namespace gtm::rules {

namespace {

constexpr auto kSlaModel = R"(
[sources]
hand_raiser = ["Web form"]

[sla]
hand_raiser_hours = 4
other_hours = 24

[[sla.rule]]
source = "Web-Form"
segment = "Enterprise"
hours = 0.25
[[sla.rule]]
source = "Webinar"
hours = 8
[[sla.rule]]
segment = "enterprise"
hours = 2
[[sla.rule]]
source = "A source that no lead has"
hours = 1
)";

ModelReading readSla(const std::string& toml) {
    return readModel(toml, "model.toml", Zone::utc(), "USD", {});
}

} // namespace

TEST(FirstTouchSla, TheFirstRuleThatFitsALeadDecidesElseItsKindOfSource) {
    const ModelReading read = readSla(kSlaModel);
    ASSERT_THAT(read.errors, testing::IsEmpty()) << "a source that no lead has is no error";
    const struct {
        const char *source, *segment;
        int minutes;
        const char* why;
    } cases[]{
        {"Web form", "Enterprise", 15, "both"},
        {"web_form", "ENTERPRISE", 15, "both, by letters and digits"},
        {"Webinar", "SMB", 480, "by source"},
        {"Webinar", "Enterprise", 480, "by source, which stands above the segment"},
        {"Event", "Enterprise", 120, "by segment"},
        {"", "Enterprise", 120, "by segment, of no source"},
        {"Web form", "SMB", 240, "none: a hand-raiser"},
        {"Web form", "", 240, "none: a hand-raiser of no segment"},
        {"Event", "SMB", 1440, "none: another lead"},
        {"", "", 1440, "none: nothing is known"},
    };
    for (const auto& one : cases)
        EXPECT_EQ(read.model.slaMinutes(one.source, one.segment), one.minutes) << one.why;
}

TEST(FirstTouchSla, WithoutRulesLeadsHaveTheHoursOfTheirKind) {
    const Model model = parseModel(defaultModelText(), {}, Zone::utc(), "USD").value();
    EXPECT_EQ(model.slaMinutes("Web form", "Enterprise"), 240);
    EXPECT_EQ(model.slaMinutes("Webinar", "Enterprise"), 1440);
}

TEST(FirstTouchSla, SaysWhereARuleIsWrongAndWhatToWriteInstead) {
    const struct {
        const char *rule, *where, *detail;
    } cases[]{
        {"source = \"Web\"\n", "model.toml:2",
         "hours: is missing; write the business hours to the first touch, such as hours = 2"},
        {"source = \"Web\"\nhours = 0\n", "model.toml:4",
         "hours: business hours from 0.02 to 10000 are expected, such as hours = 2"},
        {"source = \"Web\"\nhours = -4\n", "model.toml:4",
         "hours: business hours from 0.02 to 10000 are expected, such as hours = 2"},
        {"source = \"Web\"\nhours = 10_001\n", "model.toml:4",
         "hours: business hours from 0.02 to 10000 are expected, such as hours = 2"},
        {"source = \"Web\"\nhours = \"two\"\n", "model.toml:4", "hours: a number is expected"},
        {"hours = 2\n", "model.toml:2",
         "source: a source, a segment or both are expected, such as source = \"Web\""},
        {"source = \" \"\nhours = 2\n", "model.toml:3",
         "source: a source, a segment or both are expected, such as source = \"Web\""},
        {"source = \"Web\"\nhour = 2\nhours = 2\n", "model.toml:4",
         "hour: this key is not known; did you mean hours?"},
        {"segment = \"SMB\"\nhours = 2\n[[sla.rule]]\nsource = \"Web\"\nsegment = \"smb\"\nhours = 1\n",
         "model.toml:6",
         "source: a rule above takes all of these leads, so that this one never decides; move it above that "
         "one, or remove it"},
    };
    for (const auto& one : cases) {
        const ModelReading read = readSla("[sla]\n[[sla.rule]]\n" + std::string(one.rule));
        ASSERT_EQ(read.errors.size(), 1U) << one.rule;
        EXPECT_EQ(read.errors.front().where, one.where) << one.rule;
        EXPECT_EQ(read.errors.front().detail, one.detail);
    }
}

} // namespace gtm::rules
