// SPDX-License-Identifier: GPL-3.0-only
// First-touch SLAs by source and segment, from the model to the number, its records and the histogram.
#include "tests/core/workspace/model_case.h"

#include <gmock/gmock.h>

namespace gtm {

using test::ModelVersions;
using testing::ElementsAre;

namespace {

/// Four leads of one Tuesday morning, at 10:00: the third was called after 40 minutes, the others after three
/// hours. The office is open from 9 to 17.
constexpr auto kSlaLeads = "Id,LastName,Company,Status,LeadSource,Segment__c,OwnerId,CreatedDate\n"
                           "00Q1,One,Oak,New,Web form,SMB,u,2026-11-10T10:00:00Z\n"
                           "00Q2,Two,Elm,New,Webinar,SMB,u,2026-11-10T10:00:00Z\n"
                           "00Q3,Three,Ash,New,Web form,Enterprise,u,2026-11-10T10:00:00Z\n"
                           "00Q4,Four,Fir,New,Webinar,Enterprise,u,2026-11-10T10:00:00Z\n";

std::string slaCalls() {
    std::string tasks =
        "Id,WhoId,OwnerId,Subject,TaskSubtype,Status,IsClosed,ActivityDate,CompletedDateTime,CreatedDate\n";
    for (const auto& [lead, at] :
         {std::pair{"00Q1", "13:00"}, {"00Q2", "13:00"}, {"00Q3", "10:40"}, {"00Q4", "13:00"}})
        tasks += "t" + std::string(lead) + "," + lead + ",u,Call,Call,Completed,true,2026-11-10,2026-11-10T" +
                 at + ":00Z,2026-11-10T" + at + ":00Z\n";
    return tasks;
}

constexpr auto kSlaRules = R"(
[[sla.rule]]
source = "Web form"
segment = "Enterprise"
hours = 0.5
[[sla.rule]]
segment = "Enterprise"
hours = 2
[[sla.rule]]
source = "Webinar"
hours = 3
)";

const std::string kSlaQuery = "SELECT sla_minutes, in_sla FROM response ORDER BY sla_minutes, in_sla";

} // namespace

TEST_F(ModelVersions, ALeadIsHeldAgainstTheSlaOfItsSourceAndSegment) {
    import({{"Lead.csv", kSlaLeads}, { "Task.csv", slaCalls() }});
    EXPECT_THAT(rows(kSlaQuery), ElementsAre("240 1", "240 1", "1440 1", "1440 1"));
    EXPECT_EQ(week("sla_response", test::kModelWeek).numerator, 4);
    publish(with(kSlaRules), signedBy("Ann"));
    EXPECT_THAT(rows(kSlaQuery), ElementsAre("30 0", "120 0", "180 1", "240 1"));
    const kpi::Point point = week("sla_response", test::kModelWeek);
    EXPECT_EQ(point.numerator, 2);
    EXPECT_EQ(point.denominator, 4);
    EXPECT_EQ(week("sla_response", test::kModelWeek, {{"segment", {"Enterprise"}}}).numerator, 0);
    EXPECT_EQ(week("sla_response", test::kModelWeek, {{"source", {"Webinar"}}}).numerator, 1);
    expectVerified();
}

TEST_F(ModelVersions, LeadsFromBeforeAVersionKeepTheirSla) {
    import({{"Lead.csv", std::string(kSlaLeads) + "00Q5,Five,Yew,New,Webinar,SMB,u,2026-11-08T10:00:00Z\n"},
            { "Task.csv",
              slaCalls() }});
    publish(with(kSlaRules), signedBy("Ann", makeDay(2026, 11, 9), false));
    EXPECT_THAT(rows(kSlaQuery), ElementsAre("30 0", "120 0", "180 1", "240 1", "1440 0"));
    expectVerified();
}

TEST_F(ModelVersions, TheHistogramOfFirstTouchesHasALineForEachSlaOfItsLeads) {
    import({{"Lead.csv", kSlaLeads}, { "Task.csv", slaCalls() }});
    EXPECT_THAT(workspace->board({})->touch.slaMinutes, ElementsAre(240, 1440));
    publish(with(kSlaRules), signedBy("Ann"));
    const report::TouchTable touch = workspace->board({})->touch;
    EXPECT_THAT(touch.slaMinutes, ElementsAre(30, 120, 180, 240));
    std::vector<std::string> bars;
    for (const report::TouchBucket& bucket : touch.buckets)
        bars.push_back((bucket.toMinutes ? std::to_string(*bucket.toMinutes) : "longer") + ": " +
                       std::to_string(bucket.inSla) + "+" + std::to_string(bucket.late));
    EXPECT_THAT(bars, ElementsAre("15: 0+0", "30: 0+0", "60: 0+1", "120: 0+0", "180: 2+1", "240: 0+0",
                                  "480: 0+0", "1440: 0+0", "2880: 0+0", "longer: 0+0"));
    BoardRequest smb;
    smb.filter = {{"segment", {"SMB"}}};
    EXPECT_THAT(workspace->board(smb)->touch.slaMinutes, ElementsAre(180, 240));
}

TEST_F(ModelVersions, AWrongSlaRuleIsNotPublished) {
    import({{"Lead.csv", kSlaLeads}, { "Task.csv", slaCalls() }});
    const VersionDraft wrong = with("\n[[sla.rule]]\nsource = \"Webinar\"\nhours = 0\n");
    ASSERT_EQ(workspace->check(wrong).size(), 1U);
    EXPECT_EQ(refusal(wrong, signedBy("Ann")), Code::BadDefinition);
    EXPECT_TRUE(workspace->check(with("\n[[sla.rule]]\nsource = \"Nobody's\"\nhours = 1\n")).empty());
}

} // namespace gtm
