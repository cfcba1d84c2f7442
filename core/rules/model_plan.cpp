// SPDX-License-Identifier: GPL-3.0-only
#include "core/rules/model_plan.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace gtm::rules {

namespace {

constexpr std::array kScopes{std::pair{"company", QuotaScope::Company}, std::pair{"team", QuotaScope::Team},
                             std::pair{"segment", QuotaScope::Segment},
                             std::pair{"owner", QuotaScope::Owner}};
constexpr std::array kRecords{"opportunity", "lead", "contact", "account"};

/// Reads the plan of one model document; errors are collected.
class PlanReader {
  public:
    PlanReader(TomlReader& root, const std::string& where, const PlanGround& ground, const KnownNames& known,
               std::vector<Error>& errors)
        : m_root(root), m_where(where), m_ground(ground), m_known(known), m_errors(errors) {}

    ModelPlan read() {
        each("board", [&](TomlReader& r) { readGroup(r); });
        readTargetTable();
        each("target", [&](TomlReader& r) { readTarget(r); });
        each("quota", [&](TomlReader& r) { readQuota(r); });
        each("exclude", [&](TomlReader& r) { readExclusion(r); });
        each("user", [&](TomlReader& r) { readUser(r); });
        readOwners();
        return std::move(m_plan);
    }

  private:
    template<typename Read>
    void each(std::string_view key, Read&& read) {
        for (const toml::table* table : m_root.tables(key)) {
            TomlReader reader(*table, m_where, m_errors);
            read(reader);
            reader.rejectUnknownKeys();
        }
    }

    /// What is wrong with the id of a KPI; empty: nothing.
    [[nodiscard]] std::string wrongKpi(const std::string& id) const {
        // Measures come and go with imports: the board says what is not there.
        if (id.starts_with("measure:") || m_known.kpis.empty() ||
            std::ranges::find(m_known.kpis, id) != m_known.kpis.end())
            return {};
        const std::string near = nearestWord(id, m_known.kpis);
        return "there is no KPI '" + id + "'" +
               (near.empty() ? "; the page Definitions and the command 'definitions list' show all"
                             : "; did you mean " + near + "?");
    }

    void readGroup(TomlReader& r) {
        BoardGroup group{r.requiredText("key"), r.requiredText("title"), r.text("team"), r.texts("kpis")};
        const toml::array* listed = r.node("kpis") ? r.node("kpis")->as_array() : nullptr;
        for (size_t i = 0; listed && i < listed->size(); ++i) {
            const std::string id = listed->get(i)->value_or(std::string());
            if (const std::string wrong = wrongKpi(id); !wrong.empty())
                r.errorAt(*listed->get(i), "kpis", wrong);
            else if (!m_onBoard.insert(id).second)
                r.errorAt(*listed->get(i), "kpis",
                          "'" + id + "' stands on the board twice; keep one of them");
        }
        m_plan.board.push_back(std::move(group));
    }

    /// `[targets]`: of the company, always.
    void readTargetTable() {
        const toml::table* all = m_root.table("targets");
        if (!all)
            return;
        TomlReader outer(*all, m_where, m_errors);
        for (const auto& [kpi, node] : *all) {
            const std::string id(kpi.str());
            if (const std::string wrong = wrongKpi(id); !wrong.empty())
                outer.errorAt(node, "targets", wrong);
            const toml::table* table = node.as_table();
            if (!table) {
                outer.errorAt(node, id, "a target is expected, such as { value = 0.25 }");
                continue;
            }
            TomlReader r(*table, m_where, m_errors);
            ModelTarget target;
            target.kpi = id;
            readValue(r, target);
            r.rejectUnknownKeys();
        }
    }

    void readTarget(TomlReader& r) {
        ModelTarget target;
        target.kpi = r.requiredText("kpi");
        if (const std::string wrong = wrongKpi(target.kpi); !target.kpi.empty() && !wrong.empty())
            r.error("kpi", wrong);
        target.scope = r.text("scope");
        target.name = r.text("name");
        if (target.scope == "company")
            target.scope.clear();
        if (target.scope.empty() != target.name.empty())
            r.error(target.scope.empty() ? "name" : "scope",
                    "a scope and its name belong together, such as scope = \"segment\", name = \"SMB\"");
        const bool known = target.scope.empty() || m_known.dimensions.empty() ||
                           std::ranges::find(m_known.dimensions, target.scope) != m_known.dimensions.end();
        if (!known)
            r.error("scope",
                    "'" + target.scope + "' is none of company, " + joined(m_known.dimensions, ", "));
        if (const std::string period = r.text("period"); !period.empty()) {
            target.length = periodLengthNamed(period);
            if (!target.length)
                r.error("period", "'" + period + "' is none of week, month, quarter, year");
        }
        target.from = r.date("from");
        target.to = r.date("to");
        if (target.from && target.to && *target.to < *target.from)
            r.error("to", "lies before from");
        readValue(r, target);
    }

    void readValue(TomlReader& r, ModelTarget& target) {
        const auto value = r.number("value");
        if (!r.has("value"))
            r.error("value", "is missing");
        target.value = value.value_or(0);
        target.tolerance = r.number("tolerance");
        if (target.tolerance && *target.tolerance < 0)
            r.error("tolerance", "0 or more is expected");
        if (value == 0.0 && !target.tolerance)
            r.error("value", "a target of 0 needs an absolute tolerance; add tolerance = 0.02");
        m_plan.targets.push_back(std::move(target));
    }

    void readQuota(TomlReader& r) {
        ModelQuota quota;
        const std::string scope = r.text("scope", "company");
        const auto named =
            std::ranges::find(kScopes, scope, [](const auto& s) { return std::string(s.first); });
        if (named == kScopes.end())
            r.error("scope", "'" + scope + "' is none of company, team, segment, owner");
        else
            quota.scope = named->second;
        quota.name = r.text("name");
        if ((quota.scope == QuotaScope::Company) != quota.name.empty())
            r.error("name", "a quota of a team, segment or owner has its name, one of the company has none");
        const auto from = r.date("from"), to = r.date("to");
        if (!from || !to || *to < *from)
            r.error("to",
                    "a quota holds from a first to a last day, such as from = 2026-10-01, to = 2026-12-31");
        else if (*to >= m_ground.fiscal.quarterAfter(*from))
            r.error("to", "a quota lies within one fiscal quarter; write one for each quarter");
        quota.from = from.value_or(Day{});
        quota.to = to.value_or(Day{});
        quota.currency = r.text("currency", m_ground.currency);
        if (!looksLikeCurrency(quota.currency))
            r.error("currency", "three letters are expected, such as \"EUR\"");
        const auto amount = r.number("amount");
        if (!amount || *amount < 0 || *amount > kMostAmount)
            r.error("amount", "an amount in whole units of the currency is expected, such as 1_200_000");
        else
            quota.amount = roundHalfAway(*amount * minorPerMajor(quota.currency));
        m_plan.quotas.push_back(std::move(quota));
    }

    void readExclusion(TomlReader& r) {
        Exclusion out{r.requiredText("record"), r.requiredText("id"), r.requiredText("author"),
                      r.requiredText("reason"), r.placeOf("id")};
        if (!out.record.empty() && std::ranges::find(kRecords, out.record) == kRecords.end())
            r.error("record", "'" + out.record + "' is none of opportunity, lead, contact, account");
        if (m_plan.excludes(out.record, out.id))
            r.error("id", "'" + out.id + "' is excluded already; keep one of them");
        m_plan.excluded[out.record].insert(out.id);
        m_plan.exclusions.push_back(std::move(out));
    }

    void readUser(TomlReader& r) {
        ModelUser user;
        user.user = r.requiredText("user");
        user.team = r.text("team");
        user.manager = r.text("manager");
        user.where = r.placeOf("user");
        if (r.has("queue"))
            user.queue = r.flag("queue");
        user.inactiveFrom = r.date("inactive_from");
        if (user.team.empty() && user.manager.empty() && !user.queue && !user.inactiveFrom)
            r.error("user", "says nothing; add team, manager, queue or inactive_from");
        if (!user.manager.empty() && user.manager == user.user)
            r.error("manager", "nobody is the manager of himself; name another user");
        m_plan.users.push_back(std::move(user));
    }

    void readOwners() {
        const toml::table* owners = m_root.table("owners");
        if (!owners)
            return;
        TomlReader reader(*owners, m_where, m_errors);
        for (const auto& [kpi, node] : *owners) {
            const std::string id(kpi.str());
            if (const std::string wrong = wrongKpi(id); !wrong.empty())
                reader.errorAt(node, "owners", wrong);
            m_plan.owners[id] = reader.requiredText(id);
        }
    }

    static constexpr double kMostAmount = 1e13;

    TomlReader& m_root;
    const std::string& m_where;
    const PlanGround& m_ground;
    const KnownNames& m_known;
    std::vector<Error>& m_errors;
    ModelPlan m_plan;
    std::set<std::string> m_onBoard;
};

} // namespace

bool ModelPlan::excludes(std::string_view record, std::string_view id) const {
    const auto ids = excluded.find(record);
    return ids != excluded.end() && ids->second.contains(std::string(id));
}

ModelPlan readPlan(TomlReader& root, const std::string& where, const PlanGround& ground,
                   const KnownNames& known, std::vector<Error>& errors) {
    return PlanReader(root, where, ground, known, errors).read();
}

} // namespace gtm::rules
