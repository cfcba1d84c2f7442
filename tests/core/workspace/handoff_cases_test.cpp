// SPDX-License-Identifier: GPL-3.0-only
// Handoffs within their SLA, on small exports whose answers can be worked out by hand.
#include "tests/core/workspace/revenue_case.h"

namespace gtm {

using test::RevenueCase;

TEST_F(RevenueCase, HandoffsAreDueInBusinessHours) {
    import({{"Lead.csv", "Id,LastName,Company,Email,Status,LeadSource,OwnerId,CreatedDate\n"
                         "1,One,Oak,one@oak.example,SAL,Web form,,2026-10-26T09:00:00.000Z\n"
                         "2,Two,Oak,two@oak.example,SAL,Web form,,2026-10-26T09:00:00.000Z\n"
                         "3,Three,Oak,three@oak.example,MQL,Web form,,2026-10-26T09:00:00.000Z\n"
                         "4,Four,Oak,four@oak.example,Disqualified,Web form,,2026-10-26T09:00:00.000Z\n"},
            {"LeadHistory.csv", "Id,LeadId,Field,OldValue,NewValue,CreatedDate\n"
                                "1,1,Status,New,MQL,2026-11-02T10:00:00.000Z\n"
                                "2,2,Status,New,MQL,2026-11-02T10:00:00.000Z\n"
                                "3,3,Status,New,MQL,2026-11-02T10:00:00.000Z\n"
                                "4,4,Status,New,MQL,2026-11-02T10:00:00.000Z\n"
                                "5,1,Status,MQL,SAL,2026-11-05T09:30:00.000Z\n"
                                "6,2,Status,MQL,SAL,2026-11-05T10:30:00.000Z\n"
                                "7,4,Status,MQL,Disqualified,2026-11-03T12:00:00.000Z\n"},
            { "Task.csv",
              "Id,WhoId,Status,TaskSubtype,CreatedDate,CompletedDateTime\n"
              "1,00Q00000000none,Completed,Call,2026-11-02T12:00:00.000Z,2026-11-02T12:00:00.000Z\n" }});
    // Qualified on Monday at 10: 7 + 8 + 8 hours until Wednesday evening, the 24th ends on Thursday at 10.
    const auto sla = week("sla_handoff_mql", kWeek);
    EXPECT_EQ(sla.numerator, 2) << "one in time, one rejected in time";
    EXPECT_EQ(sla.denominator, 4);
    const auto accepted = week("lead_accept", kWeek);
    EXPECT_EQ(accepted.numerator, 2);
    EXPECT_EQ(accepted.denominator, 4) << "silence is a rejection";
    // The Wednesday before nothing was due: only what was answered counts, and nothing has to.
    EXPECT_EQ(week("sla_handoff_mql", makeDay(2026, 11, 1)).denominator.value_or(0), 0);
    expectVerified();
}

TEST_F(RevenueCase, AnMqlFromTheStartIsHandedOverAtItsCreation) {
    import({{"Lead.csv", "Id,LastName,Company,Email,Status,LeadSource,OwnerId,CreatedDate\n"
                         "1,One,Oak,one@oak.example,SAL,Web form,,2026-11-02T10:00:00.000Z\n"
                         "2,Two,Oak,two@oak.example,MQL,Web form,,2026-11-02T10:00:00.000Z\n"
                         "3,Three,Oak,three@oak.example,SQL,Web form,,2026-11-02T10:00:00.000Z\n"},
            {"LeadHistory.csv", "Id,LeadId,Field,OldValue,NewValue,CreatedDate\n"
                                "1,1,Status,MQL,SAL,2026-11-03T09:30:00.000Z\n"
                                "2,3,Status,New,SQL,2026-11-03T09:30:00.000Z\n"},
            { "Task.csv",
              "Id,WhoId,Status,TaskSubtype,CreatedDate,CompletedDateTime\n"
              "1,00Q00000000none,Completed,Call,2026-11-02T12:00:00.000Z,2026-11-02T12:00:00.000Z\n" }});
    // The first two came as MQLs; the first was accepted the next day. The third never waited as one.
    const auto sla = week("sla_handoff_mql", kWeek);
    EXPECT_EQ(sla.numerator, 1);
    EXPECT_EQ(sla.denominator, 2);
}

TEST_F(RevenueCase, WhatIsAnsweredOvernightTookNoBusinessTime) {
    import({{"Lead.csv", "Id,LastName,Company,Email,Status,LeadSource,OwnerId,CreatedDate\n"
                         "1,One,Oak,one@oak.example,SAL,Web form,,2026-10-26T09:00:00.000Z\n"
                         "2,Two,Oak,two@oak.example,SAL,Web form,,2026-10-26T09:00:00.000Z\n"},
            {"LeadHistory.csv", "Id,LeadId,Field,OldValue,NewValue,CreatedDate\n"
                                "1,1,Status,New,MQL,2026-11-02T07:00:00.000Z\n"
                                "2,2,Status,New,MQL,2026-11-02T07:00:00.000Z\n"
                                "3,1,Status,MQL,SAL,2026-11-05T08:30:00.000Z\n"
                                "4,2,Status,MQL,SAL,2026-11-05T09:01:00.000Z\n"},
            { "Task.csv",
              "Id,WhoId,Status,TaskSubtype,CreatedDate,CompletedDateTime\n"
              "1,00Q00000000none,Completed,Call,2026-11-02T12:00:00.000Z,2026-11-02T12:00:00.000Z\n" }});
    // Three days of 8 hours pass from Monday to Wednesday evening; the next minute is that of Thursday at 9.
    const auto sla = week("sla_handoff_mql", kWeek);
    EXPECT_EQ(sla.numerator, 1) << "as first touches within their SLA";
    EXPECT_EQ(sla.denominator, 2);
}

} // namespace gtm
