// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/kpi_text.h"

#include "core/report/kpi_words.h"
#include "core/report/table.h"

#include <QCoreApplication>

namespace gtm::report {

namespace {

QString kpiTr(const char* text) {
    return QCoreApplication::translate("gtm::report", text);
}

} // namespace

std::string signalSentence(const kpi::Signal& signal) {
    if (signal.gap == kpi::SignalGap::NoWeeks)
        return kpiTr(QT_TRANSLATE_NOOP("gtm::report", "A period by itself shows no variation."))
            .toStdString();
    if (signal.gap == kpi::SignalGap::TooFewWeeks)
        return kpiTr(QT_TRANSLATE_NOOP("gtm::report",
                                       "Too few weeks to tell a change from ordinary variation: %1 of %2."))
            .arg(signal.segments.empty() ? 0 : signal.segments.back().weeks)
            .arg(kpi::kFewestWeeks)
            .toStdString();
    if (!signal.changedSince)
        return kpiTr(QT_TRANSLATE_NOOP("gtm::report", "Ordinary variation.")).toStdString();
    return kpiTr(QT_TRANSLATE_NOOP("gtm::report", "A real change since the week ending %1."))
        .arg(QString::fromStdString(isoText(*signal.changedSince)))
        .toStdString();
}

std::string signalText(const kpi::Signal& signal, const FormatOptions& options) {
    std::string text = signalSentence(signal);
    if (signal.segments.empty() || !signal.segments.back().centre)
        return text;
    const kpi::SignalSegment& now = signal.segments.back();
    const auto value = [&](std::optional<double> number) {
        return QString::fromStdString(valueText(number, options));
    };
    QString range = kpiTr(QT_TRANSLATE_NOOP("gtm::report", "Single weeks vary about %1, without limits."));
    if (now.lower && now.upper)
        range = kpiTr(QT_TRANSLATE_NOOP("gtm::report", "Single weeks vary about %1, from %2 to %3."))
                    .arg(QStringLiteral("%1"), value(now.lower), value(now.upper));
    else if (now.upper)
        range = kpiTr(QT_TRANSLATE_NOOP("gtm::report",
                                        "Single weeks vary about %1, up to %2; there is no lower limit."))
                    .arg(QStringLiteral("%1"), value(now.upper));
    else if (now.lower)
        range = kpiTr(QT_TRANSLATE_NOOP("gtm::report",
                                        "Single weeks vary about %1, down to %2; there is no upper limit."))
                    .arg(QStringLiteral("%1"), value(now.lower));
    return text + ' ' + range.arg(value(now.centre)).toStdString();
}

std::string comparisonText(const KpiSeries& series, const FormatOptions& options) {
    const kpi::Point& point = series.points.back();
    std::string text;
    const auto add = [&](std::optional<double> change, const QString& with) {
        if (change)
            text += (text.empty() ? "" : ", ") +
                    with.arg(QString::fromStdString(changeText(change, options))).toStdString();
    };
    const QString to = kpiTr(QT_TRANSLATE_NOOP("gtm::report", "%1 to the week ending %2"));
    const auto toWeek = [&](Day ending) {
        return to.arg(QStringLiteral("%1"), QString::fromStdString(isoText(ending)));
    };
    add(point.changeVsPrevious, kpiTr(QT_TRANSLATE_NOOP("gtm::report", "%1 to the week before")));
    add(point.changeVs4Weeks, kpiTr(QT_TRANSLATE_NOOP("gtm::report", "%1 to the four weeks before")));
    add(point.changeVsYear, toWeek(sameWeekOfYearBefore(point.period.last)));
    if (series.compared)
        add(series.changeVsCompared, toWeek(series.compared->period.last));
    return text.empty() ? text : text + '.';
}

std::string kpiHead(const KpiSeries& series, const FormatOptions& options) {
    const kpi::Words words = wordsOf(series.definition);
    std::string head = words.name + ": " + words.formula + "\n" + signalText(series.signal, options) + "\n";
    if (const std::string changes = comparisonText(series, options); !changes.empty())
        head += changes + "\n";
    return head + "\n";
}

namespace {

class MovedTable {
  public:
    MovedTable(const kpi::Moved& moved, const FormatOptions& options) : m_options(options) {
        m_rates = !moved.segments.empty() && moved.segments.front().rateEffect.has_value();
        m_table.columns = {{"Part"}, {"Before", true}, {"After", true}, {"Effect", true}};
        if (m_rates)
            m_table.columns.insert(m_table.columns.end(), {{"By rate", true}, {"By mix", true}});
        m_table.columns.insert(m_table.columns.end(), {{"Entered", true}, {"Left", true}, {"Changed", true}});
        addGroup("records that entered", moved.entered, 0);
        addGroup("records that left", moved.left, 1);
        addGroup("records that changed", moved.changed, 2);
        for (const auto* parts : {&moved.factors, &moved.bridge, &moved.segments})
            for (const kpi::MovedPart& part : *parts)
                add(part, parts == &moved.factors, parts == &moved.bridge);
    }
    [[nodiscard]] const Table& table() const { return m_table; }

  private:
    static std::string count(std::int64_t records) { return countText(static_cast<double>(records), true); }

    void addGroup(const char* name, const kpi::MovedRecords& records, size_t column) {
        std::vector<Cell> row{std::string(name), std::string(), std::string(),
                              changeText(records.effect, m_options)};
        row.resize(m_table.columns.size(), std::string());
        row[m_table.columns.size() - 3 + column] = count(records.records);
        m_table.rows.push_back(std::move(row));
    }

    /// A factor has a unit of its own, and a term of a bridge no records that could be told apart.
    void add(const kpi::MovedPart& part, bool isFactor, bool ofBridge) {
        const FormatOptions options = isFactor ? FormatOptions{kpi::Unit::Count, {}, 1} : m_options;
        std::vector<Cell> row{part.key, valueText(part.before, options), valueText(part.after, options),
                              changeText(part.effect, m_options)};
        if (m_rates) {
            row.emplace_back(changeText(part.rateEffect, m_options));
            row.emplace_back(changeText(part.mixEffect, m_options));
        }
        for (const std::int64_t records : {part.entered, part.left, part.changed})
            row.emplace_back(ofBridge ? std::string() : count(records));
        m_table.rows.push_back(std::move(row));
    }

    const FormatOptions& m_options;
    bool m_rates = false;
    Table m_table;
};

} // namespace

std::string movedText(const KpiSeries& series, const FormatOptions& options) {
    if (!series.moved)
        return {};
    const kpi::Moved& moved = series.moved->moved;
    const QString from = QString::fromStdString(isoText(moved.before.period.last));
    if (!moved.change)
        return "\n" +
               kpiTr(QT_TRANSLATE_NOOP("gtm::report",
                                       "What moved since the week ending %1 is not known: one of the "
                                       "two weeks has no value or is not over."))
                   .arg(from)
                   .toStdString() +
               "\n";
    return "\n" +
           kpiTr(QT_TRANSLATE_NOOP("gtm::report", "What moved since the week ending %1: %2, in parts."))
               .arg(from, QString::fromStdString(changeText(moved.change, options)))
               .toStdString() +
           "\n\n" + alignedText(MovedTable(moved, options).table());
}

std::string ruleText(kpi::SignalRule rule) {
    switch (rule) {
    case kpi::SignalRule::BeyondLimit:
        return kpiTr(QT_TRANSLATE_NOOP("gtm::report", "Outside the limits")).toStdString();
    case kpi::SignalRule::Run:
        return kpiTr(
                   QT_TRANSLATE_NOOP("gtm::report", "Eight or more in a row on one side of the centre line"))
            .toStdString();
    case kpi::SignalRule::NearLimit:
        return kpiTr(QT_TRANSLATE_NOOP("gtm::report",
                                       "Three of four nearer to a limit than to the centre line"))
            .toStdString();
    }
    return {};
}

} // namespace gtm::report
