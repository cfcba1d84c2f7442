// SPDX-License-Identifier: GPL-3.0-only
#include "core/rules/model_draft.h"

#include "core/base/text.h"
#include "core/base/toml_reader.h"
#include "core/rules/stage_book.h"

#include <algorithm>
#include <map>
#include <set>

namespace gtm::rules {

namespace {

constexpr int kOrderStep = 10;

/// The open stages that a deal passed, each at its first time, in order.
std::vector<std::string> passedBy(const Opportunity& deal, const StageBook& book) {
    std::vector<std::string> passed;
    const auto add = [&](const std::string& text) {
        const Stage& stage = book.of(deal.system, text);
        if (!text.empty() && stage.outcome == StageOutcome::Open &&
            std::ranges::find(passed, stage.name.text()) == passed.end())
            passed.push_back(stage.name);
    };
    for (const StageRow& row : deal.history)
        add(row.stage);
    for (const FieldChange& change : deal.stageChanges)
        for (const auto& stage : {change.before, change.after})
            if (stage)
                add(*stage);
    add(deal.stage);
    return passed;
}

struct SeenStage {
    Stage stage;
    std::set<std::string> texts; ///< As exports write it, or the model knows it, other than its name.
    size_t deals = 0;            ///< That passed it.
};

std::map<std::string, SeenStage> stagesOf(const CrmData& data, const Model& model, const StageBook& book) {
    std::map<std::string, SeenStage> seen;
    for (const Stage& stage : book.inUse())
        seen[stage.name].stage = stage;
    for (const auto& [key, stage] : model.stages)
        if (const auto here = seen.find(stage.name); here != seen.end() && key != headerKey(stage.name))
            here->second.texts.emplace(key);
    for (const Opportunity& deal : data.opportunities) {
        std::set<std::string> texts{deal.stage};
        for (const StageRow& row : deal.history)
            texts.insert(row.stage);
        for (const std::string& text : texts) {
            if (text.empty())
                continue;
            SeenStage& here = seen[book.of(deal.system, text).name];
            ++here.deals;
            if (headerKey(text) == headerKey(here.stage.name))
                continue;
            here.texts.erase(headerKey(text));
            here.texts.insert(text);
        }
    }
    return seen;
}

std::string stageText(const SeenStage& seen, int order, bool known) {
    const Stage& stage = seen.stage;
    std::string out = "[[stages.stage]]\nname = " + tomlText(stage.name) + "\n";
    std::vector<std::string> aliases;
    for (const std::string& text : seen.texts)
        aliases.push_back(tomlText(text));
    if (!aliases.empty())
        out += "aliases = [" + joined(aliases, ", ") + "]\n";
    if (stage.outcome != StageOutcome::Open)
        return out + "outcome = \"" + std::string(name(stage.outcome)) + "\"\n";
    out += "order = " + std::to_string(order) + "\n";
    if (stage.limitDays)
        out += "limit_days = " + std::to_string(*stage.limitDays) + "\n";
    if (!stage.qualified)
        out += "qualified = false\n";
    return out + (known ? ""
                        : "# New: passed by " + std::to_string(seen.deals) +
                              " deals. Confirm order, limit_days and qualified.\n");
}

std::string stagesText(const CrmData& data, const Model& model) {
    const StageBook book(data, model);
    std::vector<std::vector<std::string>> sequences;
    for (const Opportunity& deal : data.opportunities)
        if (auto passed = passedBy(deal, book); !passed.empty())
            sequences.push_back(std::move(passed));
    std::map<std::string, SeenStage> seen = stagesOf(data, model, book);
    std::string out = "[stages]\ndefault_limit_days = " + std::to_string(model.defaultLimitDays) +
                      "\n# Proposed from " + std::to_string(sequences.size()) +
                      " deals: open stages stand in the order in which most of them pass.\n\n";
    int order = 0;
    const auto add = [&](const SeenStage& one) {
        out += stageText(one, order += kOrderStep, model.stages.contains(headerKey(one.stage.name)));
    };
    for (const std::string& stage : majorityOrder(sequences)) {
        add(seen.at(stage));
        seen.erase(stage);
    }
    std::set<StageOutcome> ends;
    for (const auto& [stage, one] : seen)
        if (one.stage.outcome != StageOutcome::Open) {
            add(one);
            ends.insert(one.stage.outcome);
        }
    for (const auto& [key, stage] : model.stages) // Deals that are not closed yet will close somewhere.
        if (stage.outcome != StageOutcome::Open && ends.insert(stage.outcome).second)
            add({stage, {}, 0});
    return out;
}

/// What the data names and the model has no word for, as comments.
std::string openQuestions(const CrmData& data, const Model& model) {
    std::set<std::string> teams, statuses, sources, currencies;
    for (const User& user : data.users)
        if (!user.team.empty() && user.kind == TeamKind::Other)
            teams.insert(user.team);
    for (const Lead& lead : data.leads) {
        if (!lead.status.empty() && model.levelOf(lead.status) == Level::Unknown)
            statuses.insert(lead.status);
        if (!lead.source.empty() && model.kindOf(lead.source) == SourceKind::Unknown)
            sources.insert(lead.source);
    }
    for (const Opportunity& deal : data.opportunities)
        if (!deal.currency.empty() && !model.rates.rate(deal.currency, data.asOf))
            currencies.insert(deal.currency);
    std::string out;
    const auto ask = [&](const std::set<std::string>& names, const std::string& what) {
        std::vector<std::string> quoted;
        for (const std::string& one : names)
            quoted.push_back(tomlText(one));
        if (!quoted.empty())
            out += "# " + what + ": " + joined(quoted, ", ") + "\n";
    };
    ask(teams, "Teams without a kind, for [teams]");
    ask(statuses, "Lead statuses without a level, for [lifecycle]");
    ask(sources, "Lead sources without a kind, for [sources]");
    ask(currencies, "Currencies without a rate, for [[rate]]");
    return out;
}

/// From the header of the stages to the next header that is none of theirs, without the comment above that.
std::pair<size_t, size_t> stagesIn(const std::string& toml) {
    const auto startsAt = [&](std::string_view header, size_t from) {
        for (size_t at = from; at != std::string::npos && at < toml.size();) {
            if (toml.compare(at, header.size(), header) == 0)
                return at;
            const size_t end = toml.find('\n', at);
            at = end == std::string::npos ? end : end + 1;
        }
        return std::string::npos;
    };
    const size_t begin = startsAt("[stages]", 0);
    if (begin == std::string::npos)
        return {toml.size(), toml.size()};
    size_t end = begin + 1;
    do
        end = startsAt("[", toml.find('\n', end) + 1);
    while (end != std::string::npos && toml.compare(end, 15, "[[stages.stage]]", 15) == 0);
    if (end == std::string::npos)
        return {begin, toml.size()};
    while (end > begin) { // The comment above the next section belongs to it.
        const size_t line = toml.rfind('\n', end - 2) + 1;
        if (toml[line] != '#')
            break;
        end = line;
    }
    return {begin, end};
}

} // namespace

std::vector<std::string> majorityOrder(const std::vector<std::vector<std::string>>& sequences) {
    std::map<std::pair<std::string, std::string>, int> before;
    std::map<std::string, int> lead; // Names behind it less names before it.
    for (const auto& sequence : sequences)
        for (size_t i = 0; i < sequence.size(); ++i) {
            lead[sequence[i]];
            for (size_t j = i + 1; j < sequence.size(); ++j)
                ++before[{sequence[i], sequence[j]}];
        }
    for (const auto& [pair, times] : before) {
        const auto other = before.find({pair.second, pair.first});
        if (other == before.end() || times > other->second) {
            ++lead[pair.first];
            --lead[pair.second];
        }
    }
    std::vector<std::string> order;
    for (const auto& [name, places] : lead)
        order.push_back(name);
    std::ranges::stable_sort(order, std::greater(), [&](const std::string& name) { return lead.at(name); });
    return order;
}

std::string proposeModel(const CrmData& data, const Model& model, const std::string& toml) {
    const auto [begin, end] = stagesIn(toml);
    std::string out = toml;
    out.replace(begin, end - begin, (begin == toml.size() ? "\n" : "") + stagesText(data, model) + "\n");
    const std::string questions = openQuestions(data, model);
    return questions.empty() ? out : out + "\n# Open questions of the imported data:\n" + questions;
}

} // namespace gtm::rules
