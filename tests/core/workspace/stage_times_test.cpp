// SPDX-License-Identifier: GPL-3.0-only
// Deals of which a CRM keeps the latest entry into each stage only (RH6), with its end and the time of all
// visits beside it. The deal is O4 of the golden fixture: it went back from Proposal to Demo once.
#include "tests/core/workspace/rules_case.h"

namespace gtm {
namespace {

using test::RulesCase;

const Day kEnd = makeDay(2026, 11, 15);

struct ToldStage {
    const char *name, *entered, *exited;
    double days; ///< Of all visits.
};
/// In Demo from 17 to 24 August and from 7 to 14 September, in Proposal in between and from then to the 21st.
const std::vector<ToldStage> kWentBack{{"Discovery", "2026-08-10 10:00", "2026-08-17 10:00", 7},
                                       {"Demo", "2026-09-07 10:00", "2026-09-14 10:00", 14},
                                       {"Proposal", "2026-09-14 10:00", "2026-09-21 10:00", 21},
                                       {"Negotiation", "2026-09-21 10:00", "2026-10-05 10:00", 14},
                                       {"Closed Won", "2026-10-05 10:00", "", 0}};
const std::vector<std::string> kEntered{"Date entered "},
    kAll{"Date entered ", "Date exited ", "Cumulative time in "};
constexpr double kSeconds = 86'400, kMilliseconds = 86'400'000;

/// An export of one deal, with these kinds of columns for each stage.
std::string hubSpotDeal(const std::string& stage, const std::vector<ToldStage>& stages,
                        const std::vector<std::string>& kinds, double unit = kSeconds) {
    const bool won = stage == "Closed Won";
    std::string header = "\"Record ID\",\"Deal Name\",\"Deal Stage\",\"Deal Type\",\"Amount\",\"Create "
                         "Date\",\"Close Date\",\"Last Modified Date\"",
                cells = "\"4\",\"Back\",\"" + stage + "\",\"newbusiness\",\"30000\",\"2026-08-10 10:00\",\"" +
                        (won ? "2026-10-05 10:00" : "2026-12-20 10:00") + "\",\"2026-11-10 10:00\"";
    for (const std::string& kind : kinds)
        for (const ToldStage& told : stages) {
            header += ",\"" + kind + "\"\"" + told.name + " (Sales Pipeline)\"\"\"";
            const bool days = kind == kAll[2];
            cells += ",\"" +
                     (days && told.days > 0 ? std::to_string(static_cast<std::int64_t>(told.days * unit))
                      : days                ? std::string()
                      : kind == kAll[1]     ? told.exited
                                            : told.entered) +
                     "\"";
        }
    return header + "\n" + cells + "\n";
}

/// The same deal as its property history tells it, with all visits.
const std::string kHistory = "deal_id,name,value,timestamp\n"
                             "4,dealstage,Discovery,2026-08-10T10:00:00Z\n"
                             "4,dealstage,Demo,2026-08-17T10:00:00Z\n"
                             "4,dealstage,Proposal,2026-08-24T10:00:00Z\n"
                             "4,dealstage,Demo,2026-09-07T10:00:00Z\n"
                             "4,dealstage,Proposal,2026-09-14T10:00:00Z\n"
                             "4,dealstage,Negotiation,2026-09-21T10:00:00Z\n"
                             "4,dealstage,Closed Won,2026-10-05T10:00:00Z\n";

struct StageTimesCase : RulesCase {
    /// Time in Discovery, Demo, Proposal and Negotiation.
    std::vector<std::optional<double>> daysInStages() const {
        std::vector<std::optional<double>> days;
        for (const char* stage : {"Discovery", "Demo", "Proposal", "Negotiation"})
            days.push_back(week("stage_days", kEnd, {{"stage", {stage}}}).value);
        return days;
    }
};
using Days = std::vector<std::optional<double>>;

} // namespace

TEST_F(StageTimesCase, TheTimeOfAllVisitsCountsWhereTheEntriesTellOfTheLatestOnly) {
    import({{ "deals.csv", hubSpotDeal("Closed Won", kWentBack, kEntered) }});
    EXPECT_EQ(daysInStages(), (Days{28, 7, 7, 14})) << "Discovery ends with the next entry that is known";
    import({{ "deals.csv", hubSpotDeal("Closed Won", kWentBack, kAll) }});
    EXPECT_EQ(daysInStages(), (Days{7, 14, 21, 14}));
    // What lay between the exit of 17 August and the entry of 7 September nobody recorded: it was open.
    EXPECT_EQ(week("opp_age", makeDay(2026, 8, 30)).records, 1);
    expectVerified();
}

TEST_F(StageTimesCase, MillisecondsAreToldBySizeAgainstTheVisit) {
    import({{ "deals.csv", hubSpotDeal("Closed Won", kWentBack, kAll, kMilliseconds) }});
    EXPECT_EQ(daysInStages(), (Days{7, 14, 21, 14}));
    expectVerified();
}

TEST_F(StageTimesCase, WithoutExitsTheAgeOfTheDealTellsTheUnit) {
    const std::vector<std::string> kinds{"Date entered ", "Cumulative time in "};
    import({{ "deals.csv", hubSpotDeal("Closed Won", kWentBack, kinds, kMilliseconds) }});
    EXPECT_EQ(daysInStages(), (Days{28, 14, 21, 14})) << "no time takes days from a visit";
    expectVerified();
}

TEST_F(StageTimesCase, ARecordedHistoryWins) {
    std::vector<ToldStage> stages = kWentBack;
    stages[0].exited = "2026-08-15 10:00"; // The history says the 17th.
    stages[1].days = 15.5;                 // Two visits of 7 days may have lasted so long.
    import({{"deals.csv", hubSpotDeal("Closed Won", stages, kAll)},
            { "deal_property_history.csv",
              kHistory }});
    EXPECT_EQ(daysInStages(), (Days{7, 14, 21, 14}));
    EXPECT_EQ(week("dq_path", kEnd, {{"reason", {"backward"}}}).numerator, 1);
    expectVerified();
}

TEST_F(StageTimesCase, AnExitTellsSinceWhenADealStandsWhereNoEntryIsExported) {
    const std::vector<ToldStage> stages{kWentBack[0], kWentBack[1]};
    import({{ "deals.csv", hubSpotDeal("Proposal", stages, kEntered) }});
    EXPECT_EQ(week("stage_age", kEnd).value, 5) << "since the last change of anything";
    import({{ "deals.csv", hubSpotDeal("Proposal", stages, kAll) }});
    EXPECT_EQ(week("stage_age", kEnd).value, 62) << "14 September to 15 November";
    EXPECT_EQ(week("stage_days", kEnd, {{"stage", {"Demo"}}}).value, 14);
    expectVerified();
}

TEST_F(StageTimesCase, AnExitBeforeTheLatestEntryIsThatOfAnEarlierVisit) {
    std::vector<ToldStage> stages{kWentBack[0], kWentBack[1]};
    stages[1].exited = "2026-08-24 10:00";
    stages[1].days = 0;
    import({{ "deals.csv", hubSpotDeal("Demo", stages, kAll) }});
    EXPECT_EQ(week("stage_age", kEnd).value, 69) << "7 September to 15 November";
    expectVerified();
}

TEST_F(StageTimesCase, TheTimesAreTheSameWeekByWeekAndAtOnce) {
    import({{ "deals.csv",
              hubSpotDeal("Demo", {kWentBack[0], kWentBack[1]}, kEntered) }},
           makeDay(2026, 9, 10));
    import({{ "deals.csv", hubSpotDeal("Closed Won", kWentBack, kAll) }});
    EXPECT_EQ(daysInStages(), (Days{7, 14, 21, 14}));
    expectVerified();
}

} // namespace gtm
