// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/resources.h"
#include "core/kpi/effects.h"
#include "core/rules/lineage.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace gtm::kpi {
namespace {

std::vector<std::string> idsOf(crm::Entity entity, const std::string& field) {
    static const auto catalogue = Catalogue::builtIn();
    std::vector<std::string> ids;
    for (const Definition* definition : kpisReading(*catalogue, rules::derivedFrom(entity, field)))
        ids.push_back(definition->id);
    return ids;
}

TEST(Lineage, NamesColumnsThatThereAre) {
    SQLite::Database schema(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    for (const std::string& step : resourceNames("migrations"))
        schema.exec(resourceText("migrations/" + step));
    int columns = 0;
    for (int i = 0; i < crm::kEntityCount; ++i)
        for (const crm::Field& field : crm::fields(static_cast<crm::Entity>(i)))
            for (const auto& of : rules::derivedFrom(static_cast<crm::Entity>(i), field.name)) {
                if (of.table == "owner_span") { // names the kind of record instead
                    EXPECT_THAT(of.column, testing::AnyOf("opportunity", "lead", "account", "handoff"));
                    continue;
                }
                ++columns;
                SQLite::Statement info(schema,
                                       "SELECT count(*) FROM pragma_table_info(?) WHERE name = ? OR ? = ''");
                info.bind(1, of.table);
                info.bind(2, of.column);
                info.bind(3, of.column);
                ASSERT_TRUE(info.executeStep());
                EXPECT_GT(info.getColumn(0).getInt(), 0) << of.table << '.' << of.column;
            }
    EXPECT_GT(columns, 50);
}

TEST(Lineage, EveryKpiComesFromSomeField) {
    std::set<std::string> reached;
    for (int i = 0; i < crm::kEntityCount; ++i)
        for (const crm::Field& field : crm::fields(static_cast<crm::Entity>(i)))
            for (const std::string& id : idsOf(static_cast<crm::Entity>(i), std::string(field.name)))
                reached.insert(id);
    const auto catalogue = Catalogue::builtIn();
    for (const Definition& definition : catalogue->all())
        EXPECT_TRUE(reached.contains(definition.id)) << definition.id;
}

TEST(Effects, FollowTheColumnsThatAKpiSelects) {
    using testing::Contains;
    using testing::Not;
    using enum crm::Entity;
    EXPECT_THAT(idsOf(Opportunity, "close_date"), Contains("win_rate"));
    EXPECT_THAT(idsOf(Opportunity, "close_date"), Not(Contains("ttft")));
    EXPECT_THAT(idsOf(Opportunity, "amount"), Contains("bookings_new"));
    EXPECT_THAT(idsOf(Opportunity, "amount"), Contains("sales_velocity")) << "through its factors";
    EXPECT_THAT(idsOf(Opportunity, "amount"), Not(Contains("win_rate")));
    EXPECT_THAT(idsOf(Opportunity, "owner_id"), Contains("win_rate")) << "it can be broken down by owner";
    EXPECT_THAT(idsOf(Lead, "email"), Contains("lead_new"));
    EXPECT_THAT(idsOf(Lead, "response.touch_kind"), Contains("ttft"));
    EXPECT_THAT(idsOf(Opportunity, "contact_id"), Contains("lead_to_opp")) << "a person's first deal";
    EXPECT_THAT(idsOf(OwnerHistory, "new_owner"), testing::IsSupersetOf({"pipe_leak", "lead_leak"}));
    EXPECT_THAT(idsOf(FieldHistory, "new_value"), Contains("slip_rate"));
    EXPECT_THAT(idsOf(Account, "website"), Contains("logos_new"));
    EXPECT_TRUE(idsOf(Opportunity, "next_step").empty());
}

} // namespace
} // namespace gtm::kpi
