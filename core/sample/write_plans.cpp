// SPDX-License-Identifier: GPL-3.0-only
#include "core/sample/book_writers.h"

namespace gtm::sample {

using namespace std::chrono;

namespace {

/// What marketing runs each quarter, and its share of the campaign money.
struct CampaignPlan {
    std::string_view name, type, channel;
    double share;
};
constexpr std::array<CampaignPlan, 4> kCampaigns{{{"Search and social", "Advertisement", "Advertising", 0.46},
                                                  {"Webinar series", "Webinar", "Webinar", 0.12},
                                                  {"Field events", "Conference", "Event", 0.27},
                                                  {"Guides and reports", "Content", "Content", 0.15}}};
/// Monthly money at the end of the timeline for size 1, whole USD; it grew with the volume of deals.
constexpr double kCampaignMoney = 62'000;
constexpr double kMarketingStaff = 70'000;
constexpr double kSalesStaff = 290'000;
constexpr double kTools = 24'000;

std::vector<Day> quarters(const Timeline& time) {
    std::vector<Day> starts;
    for (Day start = fiscalQuarterStart(time.first, 1); start <= time.last; start = addMonths(start, 3))
        starts.push_back(start);
    return starts;
}

std::string quarterName(Day start) {
    const year_month_day date{start};
    return std::to_string(static_cast<int>(date.year())) + " Q" +
           std::to_string((static_cast<unsigned>(date.month()) + 2) / 3);
}

std::string campaignId(size_t quarter, size_t plan) {
    return salesforceId(prefix::kCampaign, quarter * kCampaigns.size() + plan);
}

std::int64_t money(const World& world, Day month, double now, Random& random) {
    const double amount =
        now * world.options.size * dealVolumeOn(world.time, month) * random.uniform(0.94, 1.06);
    return static_cast<std::int64_t>(amount / 10) * 10;
}

/// The kind that a team is in the eyes of a handoff.
std::string_view kindOf(Team team) {
    static constexpr std::array<std::string_view, kTeams> kKinds{
        "SDR",       "SDR",        "SDR",    "Sales", "Sales", "Sales", "Customer success",
        "Marketing", "Operations", "Partner"};
    return kKinds[static_cast<size_t>(team)];
}

class SpendLines {
  public:
    SpendLines(CsvFile& file, const World& world)
        : m_file(file), m_world(world), m_random(world.options.seed, "spend") {}

    void write() {
        const auto starts = quarters(m_world.time);
        for (size_t quarter = 0; quarter < starts.size(); ++quarter)
            for (int month = 0; month < 3; ++month) {
                const Day day = addMonths(starts[quarter], month);
                if (day > m_world.time.last)
                    return;
                for (size_t i = 0; i < kCampaigns.size(); ++i)
                    line(day, kCampaigns[i].channel, "Marketing programs",
                         kCampaignMoney * kCampaigns[i].share, campaignId(quarter, i));
                line(day, "Staff", "Marketing", kMarketingStaff, {});
                line(day, "Staff", "Sales", kSalesStaff, {});
                line(day, "Tools", "Sales", kTools, {});
            }
    }

  private:
    void line(Day day, std::string_view channel, std::string_view kind, double now,
              const std::string& campaign) {
        m_file.add("S-" + std::to_string(5000 + m_number++)).add(day).add(addMonths(day, 1) - days{1});
        m_file.add(campaign).add(channel).add(kind).add(money(m_world, day, now, m_random)).add("USD");
        m_file.endRow();
    }

    CsvFile& m_file;
    const World& m_world;
    Random m_random;
    int m_number = 0;
};

} // namespace

Written writeTeams(const World& world, const Books&, const Folder& folder) {
    CsvFile file(folder / "Team.csv", {"Team ID", "Team", "Parent team ID", "Manager ID", "Kind"});
    for (int i = 0; i < kTeams; ++i) {
        const auto team = static_cast<Team>(i);
        Index manager = kNone;
        for (size_t user = 0; user < world.staff.users().size(); ++user)
            if (world.staff.users()[user].team == team && world.staff.users()[user].isManager)
                manager = static_cast<Index>(user);
        file.add("T-" + std::to_string(10 + i))
            .add(text(team))
            .add("")
            .add(userId(world, manager))
            .add(kindOf(team));
        file.endRow();
    }
    return file.commit();
}

Written writeCampaigns(const World& world, const Books&, const Folder& folder) {
    CsvFile file(folder / "Campaign.csv",
                 {"Id", "Name", "Type", "ParentId", "StartDate", "EndDate", "BudgetedCost", "CurrencyIsoCode",
                  "Status", "IsActive", "CreatedDate", "IsDeleted"});
    Random random(world.options.seed, "campaigns");
    const auto starts = quarters(world.time);
    for (size_t quarter = 0; quarter < starts.size(); ++quarter)
        for (size_t i = 0; i < kCampaigns.size(); ++i) {
            const Day start = starts[quarter], end = addMonths(start, 3) - days{1};
            const bool running = end >= world.time.last;
            file.add(campaignId(quarter, i)).add(std::string(kCampaigns[i].name) + ' ' + quarterName(start));
            file.add(kCampaigns[i].type).add("").add(start).add(end);
            file.add(3 * money(world, start, kCampaignMoney * kCampaigns[i].share, random)).add("USD");
            file.add(running ? "In Progress" : "Completed").add(running);
            file.add(world.time.at(start - days{21}, 600, 0)).add(false);
            file.endRow();
        }
    return file.commit();
}

Written writeSpend(const World& world, const Books&, const Folder& folder) {
    CsvFile file(folder / "Spend.csv",
                 {"Spend ID", "Day", "Until", "Campaign ID", "Channel", "Kind", "Amount", "Currency"});
    SpendLines(file, world).write();
    return file.commit();
}

Written writeQuotas(const World& world, const Books& books, const Folder& folder) {
    CsvFile file(folder / "Quota.csv",
                 {"Quota ID", "Owner ID", "Team", "Period start", "Period end", "Quota", "Currency"});
    int number = 0;
    for (const Quota& quota : books.quotas) {
        file.add("Q-" + std::to_string(1000 + number++)).add(userId(world, quota.owner));
        file.add(quota.team ? text(*quota.team) : "").add(quota.start).add(quota.end);
        file.add(quota.amount).add("USD");
        file.endRow();
    }
    return file.commit();
}

Written writeTargets(const World& world, const Books&, const Folder& folder) {
    CsvFile file(folder / "Target.csv", {"Target ID", "KPI", "Scope", "Scope value", "Period start",
                                         "Period end", "Target", "Tolerance"});
    struct Plan {
        std::string_view kpi, target, tolerance;
    };
    constexpr std::array<Plan, 5> kPlans{{{"lead_new", "40", "6"},
                                          {"mql_new", "14", "3"},
                                          {"pipe_created_cnt", "24", "4"},
                                          {"reg_hours", "60", "12"},
                                          {"opp_age", "40", "5"}}};
    int number = 0;
    for (const int year : {static_cast<int>(year_month_day{world.time.last}.year()) - 1,
                           static_cast<int>(year_month_day{world.time.last}.year())})
        for (const Plan& plan : kPlans) {
            file.add("G-" + std::to_string(1000 + number++)).add(plan.kpi).add("Company").add("");
            file.add(makeDay(year, 1, 1)).add(makeDay(year, 12, 31)).add(plan.target).add(plan.tolerance);
            file.endRow();
        }
    return file.commit();
}

} // namespace gtm::sample
