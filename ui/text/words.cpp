// SPDX-License-Identifier: GPL-3.0-only
#include "ui/text/words.h"

#include "core/kpi/moved.h"
#include "core/kpi/status.h"
#include "core/report/kpi_words.h"
#include "core/report/sentence.h"

#include <QRegularExpression>
#include <QStringList>

namespace gtm::ui {

namespace {

struct Word {
    const char* key;
    const char* english;
};

constexpr Word kDimensions[]{
    {"owner", QT_TRANSLATE_NOOP("Words", "Owner")},
    {"team", QT_TRANSLATE_NOOP("Words", "Team")},
    {"manager", QT_TRANSLATE_NOOP("Words", "Manager")},
    {"segment", QT_TRANSLATE_NOOP("Words", "Segment")},
    {"region", QT_TRANSLATE_NOOP("Words", "Region")},
    {"source", QT_TRANSLATE_NOOP("Words", "Source")},
    {"pipeline", QT_TRANSLATE_NOOP("Words", "Pipeline")},
    {"product", QT_TRANSLATE_NOOP("Words", "Product")},
    {"route", QT_TRANSLATE_NOOP("Words", "Route")},
    {"class", QT_TRANSLATE_NOOP("Words", "Class")},
    {"stage", QT_TRANSLATE_NOOP("Words", "Stage")},
    {"reason", QT_TRANSLATE_NOOP("Words", "Reason")},
    {"kind", QT_TRANSLATE_NOOP("Words", "Kind")},
    {"(factor)", QT_TRANSLATE_NOOP("Words", "Part of")},
    {"(left out)", QT_TRANSLATE_NOOP("Words", "Left out")},
};

constexpr Word kEntities[]{
    {"user", QT_TRANSLATE_NOOP("Words", "Users")},
    {"account", QT_TRANSLATE_NOOP("Words", "Accounts")},
    {"contact", QT_TRANSLATE_NOOP("Words", "Contacts")},
    {"lead", QT_TRANSLATE_NOOP("Words", "Leads")},
    {"opportunity", QT_TRANSLATE_NOOP("Words", "Opportunities")},
    {"stage_history", QT_TRANSLATE_NOOP("Words", "Stage history")},
    {"lead_history", QT_TRANSLATE_NOOP("Words", "Lead history")},
    {"activity", QT_TRANSLATE_NOOP("Words", "Activities")},
    {"campaign", QT_TRANSLATE_NOOP("Words", "Campaigns")},
    {"spend", QT_TRANSLATE_NOOP("Words", "Spend")},
    {"team", QT_TRANSLATE_NOOP("Words", "Teams")},
    {"contract", QT_TRANSLATE_NOOP("Words", "Contracts")},
    {"account_health", QT_TRANSLATE_NOOP("Words", "Account health")},
    {"ticket", QT_TRANSLATE_NOOP("Words", "Tickets")},
    {"partner", QT_TRANSLATE_NOOP("Words", "Partners")},
    {"deal_registration", QT_TRANSLATE_NOOP("Words", "Deal registrations")},
    {"quota", QT_TRANSLATE_NOOP("Words", "Quotas")},
    {"target", QT_TRANSLATE_NOOP("Words", "Targets")},
    {"owner_history", QT_TRANSLATE_NOOP("Words", "Owner history")},
    {"measure_day", QT_TRANSLATE_NOOP("Words", "Measures")},
};

/// The word for a key; an unknown key reads as itself, with spaces and a capital.
template<size_t N>
QString lookUp(const Word (&words)[N], const std::string& key) {
    for (const Word& word : words)
        if (key == word.key)
            return Words::tr(word.english);
    return capitalised(text(key).replace(u'_', u' '));
}

} // namespace

QString text(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

report::FormatOptions formatOf(kpi::Unit unit, const std::string& currency, const kpi::Point& point) {
    report::FormatOptions options{unit, currency, 0};
    options.extraDecimals = report::decimalsToTell(point, options);
    return options;
}

QString weekName(Day weekEnding, Day current) {
    return text(report::weekName(weekEnding, current));
}

QString weekTitle(Day ending) {
    return Words::tr("%1, ending %2")
        .arg(capitalised(weekName(ending, ending)), text(report::longDate(ending)));
}

QString capitalised(const QString& sentence) {
    return sentence.isEmpty() ? sentence : sentence.left(1).toUpper() + sentence.mid(1);
}

QString uncapitalised(const QString& word) {
    return word.left(1).toLower() + word.mid(1);
}

QString nounInSentence(const QString& noun) {
    return report::languageCode() == "de" ? noun : noun.toLower();
}

QString dimensionTitle(const std::string& dimension) {
    return lookUp(kDimensions, dimension);
}

QString dimensionValue(const std::string& dimension, const std::string& value) {
    if (value == kpi::kNoValue)
        return Words::tr("None");
    if (value == kpi::kOtherSegments)
        return Words::tr("Others");
    return dimension == "kind"
               ? kindTitle(value)
               : text(dimension == "reason" || dimension == "(left out)" ? report::reasonText(value) : value);
}

QString kindTitle(const std::string& kind) {
    return text(report::kindText(kind));
}

QString entityTitle(const std::string& entity) {
    return lookUp(kEntities, entity);
}

QString statusWord(kpi::Status status) {
    return text(report::statusText(status));
}

QString formerStatus(const report::BoardRow& row) {
    const bool comparable = kpi::severity(row.previousStatus) >= 0 && kpi::severity(row.point.status) >= 0;
    if (!comparable || row.previousStatus == row.point.status)
        return {};
    return Words::tr("was %1").arg(uncapitalised(statusWord(row.previousStatus)));
}

QString bucketEdge(int minutes) {
    if (minutes < 60 || minutes % 60 != 0)
        return text(report::minutesText(minutes));
    return Words::tr("%1 h").arg(text(report::countText(minutes / 60)));
}

QString bandTitle(const report::AgingBand& band) {
    if (!band.toDays)
        return Words::tr("over %1 d").arg(band.fromDays - 1);
    return Words::tr("%1\u2013%2 d").arg(band.fromDays).arg(*band.toDays);
}

QString touchRangeTitle(const report::TouchRange& range) {
    if (range.overMinutes && range.toMinutes)
        return Words::tr("%1\u2013%2").arg(bucketEdge(*range.overMinutes), bucketEdge(*range.toMinutes));
    if (range.toMinutes)
        return QString::fromUtf8("\u2264\u202F%1").arg(bucketEdge(*range.toMinutes));
    return range.overMinutes ? Words::tr("over %1 or never").arg(bucketEdge(*range.overMinutes))
                             : Words::tr("any");
}

QString axisText(double value, const report::FormatOptions& format) {
    const QRegularExpression zeros(QStringLiteral("%1(0+(?=\\D|$))|(?<=%1[1-9])0+(?=\\D|$)")
                                       .arg(QRegularExpression::escape(text(report::numberStyle().decimal))));
    return text(report::valueText(value, format)).remove(zeros);
}

bool countsRecords(const kpi::Point& point) {
    return point.denominator && *point.denominator == double(point.records);
}

QString countOf(const kpi::Point& point, std::optional<double> part, const std::string& currency) {
    if (!part)
        return text(report::kDash);
    return text(countsRecords(point) ? report::countText(*part) : report::moneyText(*part, currency));
}

QString fullCount(std::int64_t number) {
    return text(report::countText(double(number), true));
}

QString counted(std::int64_t number, const QString& one, const QString& many) {
    return (number == 1 ? one : many).arg(fullCount(number));
}

QString rowsWords(std::int64_t rows) {
    return counted(rows, Words::tr("%1 row"), Words::tr("%1 rows"));
}

QString filesWords(std::int64_t files) {
    return counted(files, Words::tr("%1 file"), Words::tr("%1 files"));
}

QString namesInWords(const QStringList& names) {
    constexpr qsizetype kNamed = 3;
    if (names.size() > kNamed)
        return Words::tr("%1 and %2 more")
            .arg(names.first(kNamed).join(QStringLiteral(", ")), fullCount(names.size() - kNamed));
    if (names.size() < 2)
        return names.join(QString());
    return Words::tr("%1 and %2").arg(names.first(names.size() - 1).join(QStringLiteral(", ")), names.last());
}

QString recordNoun(kpi::RecordType type, std::int64_t count) {
    if (type == kpi::RecordType::Lead)
        return count == 1 ? Words::tr("lead") : Words::tr("leads");
    if (type == kpi::RecordType::Opportunity)
        return count == 1 ? Words::tr("deal") : Words::tr("deals");
    if (type == kpi::RecordType::Account)
        return count == 1 ? Words::tr("account") : Words::tr("accounts");
    if (type == kpi::RecordType::Handoff)
        return count == 1 ? Words::tr("handoff") : Words::tr("handoffs");
    if (type == kpi::RecordType::Measure)
        return count == 1 ? Words::tr("day") : Words::tr("days");
    return count == 1 ? Words::tr("record") : Words::tr("records");
}

QString recordNoun(const kpi::Definition& definition, std::int64_t count) {
    const bool passages = definition.record == kpi::RecordType::Opportunity &&
                          definition.partDimension == "stage" && definition.basis == kpi::Basis::Event;
    if (passages)
        return count == 1 ? Words::tr("passage") : Words::tr("passages");
    return recordNoun(definition.record, count);
}

QString filterWords(const kpi::Filter& filter) {
    QStringList parts;
    for (const auto& [dimension, values] : filter)
        for (const std::string& value : values)
            parts << (value == kpi::kNoValue ? Words::tr("%1: none").arg(dimensionTitle(dimension))
                                             : text(value));
    return parts.isEmpty() ? Words::tr("All segments, regions and sources")
                           : parts.join(QStringLiteral(", "));
}

QString sampleWords() {
    return Words::tr("Sample data, made up");
}

} // namespace gtm::ui
