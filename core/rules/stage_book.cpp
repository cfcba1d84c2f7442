// SPDX-License-Identifier: GPL-3.0-only
#include "core/rules/stage_book.h"

#include "core/base/text.h"

#include <algorithm>

namespace gtm::rules {

namespace {

constexpr int kBehindKnownStages = 1000;

/// `won` and `lost` as words of their own, and anything disqualified.
StageOutcome guessFromWords(const std::string& text) {
    std::string word;
    for (char c : asciiLower(text) + ' ') {
        if (c >= 'a' && c <= 'z') {
            word += c;
            continue;
        }
        if (word == "won")
            return StageOutcome::Won;
        if (word == "lost" || word.starts_with("disqualif"))
            return StageOutcome::Lost;
        word.clear();
    }
    return StageOutcome::Open;
}

} // namespace

const Stage& unknownStage() {
    static const Stage stage{{}, 0, StageOutcome::Open, std::nullopt, false, false};
    return stage;
}

StageBook::StageBook(const CrmData& data, const Model& model) {
    for (const DeclaredStage& declared : data.declaredStages)
        m_stages[{declared.system, declared.key}] = declared.stage;

    std::map<Key, Seen> seen;
    std::map<Key, std::string> texts;
    std::map<int, std::unordered_map<Word, Seen*>> noted;
    const auto note = [&](int system, Word text) -> Seen& {
        Seen*& here = noted[system][text];
        if (!here) {
            const Key key{system, headerKey(text)};
            texts.try_emplace(key, text);
            here = &seen[key];
        }
        return *here;
    };
    for (const Opportunity& o : data.opportunities) {
        data.beat();
        if (!o.stage.empty()) {
            Seen& here = note(o.system, o.stage);
            ++here.deals;
            here.closed += o.isClosed.value_or(false) ? 1 : 0;
            here.won += o.isWon.value_or(false) ? 1 : 0;
        }
        for (size_t i = 0; i < o.history.size(); ++i) {
            Seen& here = note(o.system, o.history[i].stage);
            here.position += static_cast<double>(i);
            ++here.places;
        }
        for (const StageRow& row : o.history)
            if (!row.fromStage.empty())
                note(o.system, row.fromStage);
        for (const FieldChange& change : o.stageChanges)
            for (const auto& stage : {change.before, change.after})
                if (stage)
                    note(o.system, *stage);
    }

    std::vector<std::pair<Key, Seen>> open;
    for (const auto& [key, here] : seen) {
        m_seen.push_back(key);
        if (m_stages.contains(key))
            continue;
        const auto known = model.stages.find(key.second);
        if (known != model.stages.end()) {
            m_stages[key] = known->second;
            continue;
        }
        const std::string& text = texts.at(key);
        m_unknown.push_back(text);
        Stage stage{text, 0, StageOutcome::Open, std::nullopt, true};
        if (here.deals > 0 && here.closed == here.deals)
            stage.outcome = here.won * 2 > here.deals ? StageOutcome::Won : StageOutcome::Lost;
        else
            stage.outcome = guessFromWords(text);
        m_stages[key] = stage;
        if (stage.outcome == StageOutcome::Open)
            open.emplace_back(key, here);
    }
    // Unknown open stages in the order in which histories pass them, then by name.
    const auto meanPlace = [](const Seen& s) { return s.places ? s.position / s.places : 0.0; };
    std::ranges::stable_sort(
        open, [&](const auto& a, const auto& b) { return meanPlace(a.second) < meanPlace(b.second); });
    int order = kBehindKnownStages;
    for (const auto& [key, here] : open)
        m_stages[key].order = order++;
    for (auto& [key, stage] : m_stages)
        if (stage.outcome == StageOutcome::Open && !stage.limitDays)
            stage.limitDays = model.defaultLimitDays;
    for (const auto& [system, words] : noted)
        for (const auto& [text, here] : words)
            m_byText[system][text] = &m_stages.at({system, headerKey(text)});
}

std::vector<Stage> StageBook::inUse() const {
    std::map<std::string, Stage> byName;
    for (const Key& key : m_seen)
        byName.try_emplace(m_stages.at(key).name, m_stages.at(key));
    std::vector<Stage> stages;
    for (const auto& [name, stage] : byName)
        stages.push_back(stage);
    std::ranges::stable_sort(stages, {}, [](const Stage& stage) {
        return std::pair(stage.outcome != StageOutcome::Open, stage.order);
    });
    return stages;
}

const Stage& StageBook::of(int system, Word text) const {
    if (const auto known = m_byText.find(system); known != m_byText.end())
        if (const auto stage = known->second.find(text); stage != known->second.end())
            return *stage->second;
    const auto found = m_stages.find({system, headerKey(text)});
    return found == m_stages.end() ? unknownStage() : found->second;
}

} // namespace gtm::rules
