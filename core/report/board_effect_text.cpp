// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/text.h"
#include "core/report/format.h"
#include "core/report/kpi_words.h"
#include "core/report/phrase.h"
#include "core/report/sentence.h"

#include <QCoreApplication>

#include <cctype>

namespace gtm::report {

namespace {

/// So many are named; the rest is counted.
constexpr size_t kNamedChanges = 2, kNamedFlips = 3, kNamedWeeks = 3;

/// "a, b and 3 more"
std::string firstOf(std::vector<std::string> names, size_t most) {
    const size_t all = names.size();
    if (all <= most)
        return joined(names, ", ");
    names.resize(most);
    return filled(translated(QT_TRANSLATE_NOOP("gtm::report", "%1 and %2 more")),
                  {joined(names, ", "), std::to_string(all - most), {}});
}

std::string newWeeksText(const ingest::BoardEffect& effect) {
    const auto week = [&](Day ending) { return weekName(ending, effect.after); };
    if (effect.newWeeks.empty())
        return filled(translated(QT_TRANSLATE_NOOP("gtm::report", "The newest complete week stays %1.")),
                      {week(effect.after), {}, {}});
    std::string said = effect.newWeeks.size() == 1
                           ? filled(translated(QT_TRANSLATE_NOOP("gtm::report", "%1 becomes complete.")),
                                    {week(effect.after), {}, {}})
                           : filled(translated(QT_TRANSLATE_NOOP("gtm::report", "%1 to %2 become complete.")),
                                    {week(effect.newWeeks.front()), week(effect.after), {}});
    said.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(said.front())));
    return said;
}

std::string changeOf(const ingest::BoardEffect::Change& change, const std::string& currency) {
    const std::string name = kpiText(change.kpi.name);
    if (!change.most)
        return name;
    const FormatOptions options{kpi::unitNamed(change.unit).value_or(kpi::Unit::Count), currency};
    const std::string by = changeText(change.most, options);
    if (!by.starts_with('+'))
        return filled(translated(QT_TRANSLATE_NOOP("gtm::report", "%1 by less than it shows")),
                      {name, {}, {}});
    return filled(translated(QT_TRANSLATE_NOOP("gtm::report", "%1 by up to %2")), {name, by.substr(1), {}});
}

std::string changesText(const ingest::BoardEffect& effect) {
    if (effect.changes.empty())
        return translated(QT_TRANSLATE_NOOP("gtm::report", "No number of past weeks changes."));
    std::vector<std::string> weeks, changes;
    for (const Day week : effect.weeks)
        weeks.push_back(weekName(week, effect.after));
    for (const ingest::BoardEffect::Change& change : effect.changes)
        changes.push_back(changeOf(change, effect.currency));
    const std::string when = weeks.size() <= kNamedWeeks
                                 ? joined(weeks, ", ")
                                 : filled(translated(QT_TRANSLATE_NOOP("gtm::report", "%1 past weeks")),
                                          {std::to_string(weeks.size()), {}, {}});
    return filled(translated(QT_TRANSLATE_NOOP("gtm::report", "Numbers change in %1: %2.")),
                  {when, firstOf(std::move(changes), kNamedChanges), {}});
}

std::string flipOf(const ingest::BoardEffect::Flip& flip, Day newest) {
    const auto word = [](const std::string& status) {
        return statusText(kpi::statusNamed(status).value_or(kpi::Status::NoData));
    };
    const std::string change = filled(translated(QT_TRANSLATE_NOOP("gtm::report", "from '%1' to '%2'")),
                                      {word(flip.before), word(flip.after), {}});
    return filled(translated(QT_TRANSLATE_NOOP("gtm::report", "%1 in %2 %3")),
                  {kpiText(flip.kpi.name), weekName(flip.week, newest), change});
}

std::string flipsText(const ingest::BoardEffect& effect) {
    if (effect.flips.empty())
        return translated(QT_TRANSLATE_NOOP("gtm::report", "No KPI changes status in past weeks."));
    std::vector<std::string> flips;
    for (const ingest::BoardEffect::Flip& flip : effect.flips)
        flips.push_back(flipOf(flip, effect.after));
    return filled(translated(QT_TRANSLATE_NOOP("gtm::report", "Status changes: %1.")),
                  {firstOf(std::move(flips), kNamedFlips), {}, {}});
}

} // namespace

std::string boardEffectText(const ingest::BoardEffect& effect) {
    if (!effect.before)
        return filled(translated(QT_TRANSLATE_NOOP("gtm::report", "First import: the board starts with %1.")),
                      {weekName(effect.after, effect.after), {}, {}});
    return newWeeksText(effect) + ' ' + changesText(effect) + ' ' + flipsText(effect);
}

} // namespace gtm::report
