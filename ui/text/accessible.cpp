// SPDX-License-Identifier: GPL-3.0-only
#include "ui/text/accessible.h"

#include "ui/text/words.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace gtm::ui {

namespace {

/// Replaces a unit that stands after a digit.
void sayUnit(QString& formatted, const QString& unit, const QString& word) {
    const QRegularExpression pattern(
        QStringLiteral("(?<=\\d)[ \\x{202F}]%1(?![A-Za-z])").arg(QRegularExpression::escape(unit)));
    formatted.replace(pattern, u' ' + word);
}

void sayUnit(QString& formatted, report::UnitSign unit, const QString& word) {
    sayUnit(formatted, text(report::unitSign(unit)), word);
}

/// How a trend lies to its target: all weeks above, below, or so many of them.
QString againstTarget(std::span<const double> values, double target) {
    const auto above = std::ranges::count_if(values, [target](double v) { return v > target; });
    const auto below = std::ranges::count_if(values, [target](double v) { return v < target; });
    if (above == std::ssize(values))
        return Words::tr("above target all weeks");
    if (below == std::ssize(values))
        return Words::tr("below target all weeks");
    return Words::tr("above target in %1 of %2 weeks").arg(above).arg(std::ssize(values));
}

} // namespace

QString comparedInWords(QString formatted) {
    formatted.replace(QString::fromUtf8("\u2265\u202F"), Words::tr("at least "));
    return formatted.replace(QString::fromUtf8("\u2264\u202F"), Words::tr("at most "));
}

QString spoken(QString formatted) {
    if (formatted == QString::fromUtf8(report::kDash))
        return Words::tr("no value");
    formatted = comparedInWords(formatted);
    formatted.replace(QString::fromUtf8(report::kMinus), Words::tr("minus "));
    formatted.replace(u'+', Words::tr("plus "));
    formatted.replace(QChar(0xB1), Words::tr("plus or minus "));
    sayUnit(formatted, QStringLiteral("%"), Words::tr("percent"));
    sayUnit(formatted, report::UnitSign::Points, Words::tr("points"));
    sayUnit(formatted, report::UnitSign::Hours, Words::tr("hours"));
    sayUnit(formatted, report::UnitSign::Minutes, Words::tr("minutes"));
    sayUnit(formatted, report::UnitSign::Days, Words::tr("days"));
    sayUnit(formatted, report::UnitSign::Months, Words::tr("months"));
    return formatted;
}

QString spokenChange(const QString& formatted, Change change) {
    switch (change) {
    case Change::None:
        return Words::tr("not comparable");
    case Change::Same:
        return Words::tr("no change");
    case Change::Up:
    case Change::Down:
        return spoken(formatted);
    case Change::UpWorse:
    case Change::DownWorse:
        return Words::tr("%1, worse").arg(spoken(formatted));
    case Change::UpBetter:
    case Change::DownBetter:
        return Words::tr("%1, better").arg(spoken(formatted));
    }
    return {};
}

QString spokenStatus(const RowText& row) {
    return row.second.isEmpty() ? row.status : row.status + QStringLiteral(", ") + row.second;
}

QString spokenBullet(const report::BoardRow& row, const RowText& words, const std::string& currency) {
    QStringList parts{spoken(words.value)};
    parts << (row.point.target ? Words::tr("target %1").arg(spoken(words.target)) : Words::tr("no target"));
    const QString limit = limitWords(row.point, row.direction, formatOf(row.unit, currency, row.point));
    if (!limit.isEmpty())
        parts << spoken(limit);
    return parts.join(QStringLiteral(", "));
}

QString spokenTrend(const report::BoardRow& row, int weeks, const std::string& currency) {
    const auto shown = std::min<size_t>(row.trend.size(), static_cast<size_t>(weeks));
    std::vector<double> known;
    for (auto at = row.trend.end() - static_cast<std::ptrdiff_t>(shown); at != row.trend.end(); ++at)
        if (*at)
            known.push_back(**at);
    if (known.empty())
        return Words::tr("no trend");
    const report::FormatOptions format = formatOf(row.unit, currency);
    const auto say = [&format](double value) { return spoken(text(report::valueText(value, format))); };
    const auto [lowest, highest] = std::ranges::minmax(known);
    QString out = Words::tr("%1 weeks, from %2 to %3, lowest %4, highest %5")
                      .arg(known.size())
                      .arg(say(known.front()), say(known.back()), say(lowest), say(highest));
    if (row.point.target)
        out += QStringLiteral(", ") + againstTarget(known, *row.point.target);
    return out;
}

QString spokenActions(const report::BoardRow& row, const RowText& words) {
    QString said = row.openActions == 0 ? Words::tr("none open") : Words::tr("%1 open").arg(row.openActions);
    if (row.lateActions > 0)
        said += Words::tr(", %1 late").arg(row.lateActions);
    return words.notes.isEmpty() ? said : said + QStringLiteral(", ") + words.notes;
}

QString spokenRow(const report::BoardRow& row, const RowText& words, const QString& comparedWeek) {
    QStringList parts{words.name, uncapitalised(words.status), spoken(words.value)};
    if (row.point.target)
        parts << Words::tr("target %1").arg(spoken(words.target));
    if (words.compared == Change::Same)
        parts << Words::tr("same as %1").arg(comparedWeek);
    else if (words.compared == Change::Up || words.compared == Change::Down)
        parts << Words::tr("%1 since %2").arg(spokenChange(words.vsCompared, words.compared), comparedWeek);
    else if (words.compared != Change::None)
        parts << Words::tr("%1 than %2").arg(spokenChange(words.vsCompared, words.compared), comparedWeek);
    if (!words.signal.isEmpty())
        parts << words.signal;
    if (!words.owner.isEmpty())
        parts << Words::tr("owner %1").arg(words.owner);
    if (row.openActions > 0 || row.notes > 0)
        parts << Words::tr("actions %1").arg(spokenActions(row, words));
    if (words.needsImport)
        parts << words.subline;
    return parts.join(QStringLiteral(", "));
}

} // namespace gtm::ui
