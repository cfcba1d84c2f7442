// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/dry_run.h"

#include "core/base/text.h"
#include "core/report/format.h"
#include "core/report/json_values.h"

#include <QCoreApplication>

#include <algorithm>

namespace gtm::report {

using namespace json_values;

namespace {

constexpr size_t kRecordsInText = 20;

QString dryTr(const char* sentence) {
    return QCoreApplication::translate("gtm::report", sentence);
}

/// The role of each record over a period: the first of numerator, denominator and excluded.
using Sides = std::map<std::int32_t, Role>;

class Comparison {
  public:
    Comparison(const NumbersOf& before, const NumbersOf& after, Day newest, const DisplayLookup& display)
        : m_before{before.catalogue, before.facts}
        , m_after{after.catalogue, after.facts}
        , m_catalogue(before.catalogue)
        , m_display(display) {
        for (int i = kDryRunWeeks - 1; i >= 0; --i) {
            m_endings.push_back(newest - days{7 * i});
            m_endingsThen.push_back(after.facts.fiscal.weekEndingLike(m_endings.back()));
        }
    }

    [[nodiscard]] DryRunKpi compare(const kpi::Definition& now) const {
        const kpi::Definition* then = m_catalogue.find(now.id);
        DryRunKpi out{now.id, now.text().name, now.unit, {}, {}, namesRecords(now)};
        const auto after = m_after.weeks(now, m_endingsThen, {});
        const auto before =
            then ? m_before.weeks(*then, m_endings, {}) : std::vector<kpi::Point>(after.size());
        const FormatOptions format{now.unit};
        for (size_t i = 0; i < after.size(); ++i)
            out.weeks.push_back({m_endings[i], before[i].value, after[i].value, before[i].status,
                                 after[i].status, decimalsToTell(before[i], format),
                                 decimalsToTell(after[i], format)});
        if (out.recordsNamed)
            addRecords(now, then, out);
        return out;
    }

  private:
    static Sides sidesOf(const kpi::Engine& engine, const kpi::Definition& definition,
                         const std::vector<Day>& endings) {
        Sides sides;
        const kpi::Span span = engine.spanOfPeriod(definition, {endings.front() - days{6}, endings.back()});
        for (const kpi::EngineRecord& record : engine.records(definition, span, {})) {
            const kpi::CountedFact& counted = record.counted;
            const bool above = counted.numerator && *counted.numerator != 0;
            const bool alone = !counted.denominator && !counted.numerator;
            const Role role = counted.excluded ? Role::Excluded
                              : above || alone ? Role::Numerator
                                               : Role::Denominator;
            const auto [entry, isNew] =
                sides.try_emplace(engine.facts().tables.at(record.kpi).record[counted.fact], role);
            entry->second = std::min(entry->second, role);
        }
        return sides;
    }

    void addRecords(const kpi::Definition& now, const kpi::Definition* then, DryRunKpi& out) const {
        const Sides after = sidesOf(m_after, now, m_endingsThen);
        const Sides before = then ? sidesOf(m_before, *then, m_endings) : Sides();
        Sides all = after;
        all.insert(before.begin(), before.end());
        for (const auto& [rid, role] : all) {
            const auto was = before.find(rid), is = after.find(rid);
            const auto side = [](bool there, const auto& entry) {
                return there ? std::string(name(entry->second)) : std::string();
            };
            const std::string from = side(was != before.end(), was), to = side(is != after.end(), is);
            if (from == to)
                continue;
            const RecordDisplay shown = m_display ? m_display(now.record, rid) : RecordDisplay();
            out.records.push_back({shown.recordType, shown.id, shown.name, shown.account, from, to});
        }
    }

    kpi::Engine m_before, m_after;
    const kpi::Catalogue& m_catalogue;
    const DisplayLookup& m_display;
    std::vector<Day> m_endings, m_endingsThen; ///< Of the same weeks, as each side counts them.
};

std::string sideWord(const std::string& side) {
    return side.empty() ? dryTr(QT_TRANSLATE_NOOP("gtm::report", "not among them")).toStdString() : side;
}

size_t flipsOf(const DryRunKpi& kpi) {
    return static_cast<size_t>(std::ranges::count_if(kpi.weeks, &DryRunWeek::flips));
}

Table weeksTable(const DryRunKpi& kpi, const FormatOptions& options) {
    Table table;
    table.columns = {{"week_ending"}, {"now", true}, {"then", true}, {"status_now"}, {"status_then"}};
    for (const DryRunWeek& week : kpi.weeks)
        table.rows.push_back(
            {isoText(week.weekEnding), valueText(week.before, withDecimals(options, week.decimalsBefore)),
             valueText(week.after, withDecimals(options, week.decimalsAfter)), statusText(week.statusBefore),
             statusText(week.statusAfter) + (week.flips() ? " *" : "")});
    return table;
}

std::string recordsText(const DryRunKpi& kpi) {
    std::string text;
    for (size_t i = 0; i < kpi.records.size() && i < kRecordsInText; ++i) {
        const SideChange& one = kpi.records[i];
        text += "  " + one.recordType + " " + one.id + (one.name.empty() ? "" : ", " + one.name) + ": " +
                sideWord(one.before) + " -> " + sideWord(one.after) + "\n";
    }
    if (kpi.records.size() > kRecordsInText)
        text += "  " +
                dryTr(QT_TRANSLATE_NOOP("gtm::report", "and %1 more; --format json lists all"))
                    .arg(kpi.records.size() - kRecordsInText)
                    .toStdString() +
                "\n";
    return text;
}

} // namespace

bool namesRecords(const kpi::Definition& definition) {
    return definition.record != kpi::RecordType::Handoff && definition.record != kpi::RecordType::Quality &&
           definition.aggregate != kpi::Aggregate::Composite;
}

std::vector<DryRunKpi> compareNumbers(const NumbersOf& before, const NumbersOf& after, Day newest,
                                      const DisplayLookup& display,
                                      const std::function<void(double done)>& progress) {
    const Comparison comparison(before, after, newest, display);
    std::vector<DryRunKpi> differing;
    const auto& all = after.catalogue.all();
    for (size_t i = 0; i < all.size(); ++i) {
        const kpi::Definition& definition = all[i];
        if (progress)
            progress(double(i) / double(all.size()));
        DryRunKpi one = comparison.compare(definition);
        if (!one.records.empty() || std::ranges::any_of(one.weeks, &DryRunWeek::differs))
            differing.push_back(std::move(one));
    }
    return differing;
}

std::string dryRunText(const DryRun& run, const std::string& currency) {
    size_t flips = 0;
    for (const DryRunKpi& kpi : run.kpis)
        flips += flipsOf(kpi);
    std::string out =
        dryTr(QT_TRANSLATE_NOOP("gtm::report", "Nothing was published. Over the last %1 weeks %2 of %3 KPIs "
                                               "would change; statuses that would flip: %4."))
            .arg(kDryRunWeeks)
            .arg(run.kpis.size())
            .arg(run.compared)
            .arg(flips)
            .toStdString() +
        "\n";
    if (!run.cut.empty())
        out += dryTr(QT_TRANSLATE_NOOP("gtm::report", "Records of both versions cannot stand in one number "
                                                      "of %1: the version cuts at the week."))
                   .arg(text(joined(run.cut, ", ")))
                   .toStdString() +
               "\n";
    for (const DryRunKpi& kpi : run.kpis) {
        out += "\n" +
               dryTr(QT_TRANSLATE_NOOP("gtm::report",
                                       "%1 (%2): statuses that flip: %3, records that change side: %4"))
                   .arg(text(kpi.name), text(kpi.id))
                   .arg(flipsOf(kpi))
                   .arg(kpi.records.size())
                   .toStdString() +
               "\n" + alignedText(weeksTable(kpi, {kpi.unit, currency})) + recordsText(kpi);
    }
    return out;
}

Table dryRunNumbers(const DryRun& run) {
    Table table;
    table.columns = {{"kpi"},         {"week_ending"},   {"before", true},
                     {"after", true}, {"status_before"}, {"status_after"}};
    const auto number = [](const std::optional<double>& value) { return value ? Cell(*value) : Cell(); };
    for (const DryRunKpi& kpi : run.kpis)
        for (const DryRunWeek& week : kpi.weeks)
            table.rows.push_back({kpi.id, isoText(week.weekEnding), number(week.before), number(week.after),
                                  std::string(kpi::name(week.statusBefore)),
                                  std::string(kpi::name(week.statusAfter))});
    return table;
}

std::string toJson(const DryRun& run) {
    QJsonArray kpis;
    for (const DryRunKpi& kpi : run.kpis) {
        QJsonArray weeks, records;
        for (const DryRunWeek& week : kpi.weeks)
            weeks.append(QJsonObject{{key("week_ending"), json(std::optional(week.weekEnding))},
                                     {key("before"), json(week.before)},
                                     {key("after"), json(week.after)},
                                     {key("status_before"), json(kpi::name(week.statusBefore))},
                                     {key("status_after"), json(kpi::name(week.statusAfter))}});
        for (const SideChange& one : kpi.records)
            records.append(QJsonObject{{key("record_type"), json(one.recordType)},
                                       {key("id"), json(one.id)},
                                       {key("name"), orNull(one.name)},
                                       {key("account"), orNull(one.account)},
                                       {key("before"), orNull(one.before)},
                                       {key("after"), orNull(one.after)}});
        kpis.append(QJsonObject{{key("kpi"), json(kpi.id)},
                                {key("flips"), json(static_cast<std::int64_t>(flipsOf(kpi)))},
                                {key("weeks"), weeks},
                                {key("records"), records}});
    }
    return document({{key("dry_run"), true},
                     {key("compared"), run.compared},
                     {key("cut_at_week"), array(run.cut)},
                     {key("kpis"), kpis}});
}

} // namespace gtm::report
