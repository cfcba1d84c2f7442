// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/json_values.h"

#include <QJsonDocument>

namespace gtm::report::json_values {

QString text(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}
QJsonValue json(std::string_view utf8) {
    return text(utf8);
}
QJsonValue json(const std::optional<double>& value) {
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}
QJsonValue json(const std::optional<Day>& day) {
    return day ? QJsonValue(text(isoText(*day))) : QJsonValue(QJsonValue::Null);
}
QJsonValue json(std::int64_t number) {
    return QJsonValue(static_cast<qint64>(number));
}
QJsonValue orNull(const std::string& utf8) {
    return utf8.empty() ? QJsonValue(QJsonValue::Null) : json(utf8);
}
QString key(const char* name) {
    return QString::fromLatin1(name);
}

std::string document(const QJsonObject& object) {
    return QJsonDocument(object).toJson(QJsonDocument::Indented).toStdString();
}

QJsonArray array(const std::vector<std::string>& texts) {
    QJsonArray out;
    for (const std::string& one : texts)
        out.append(json(one));
    return out;
}

QJsonObject point(const kpi::Point& p) {
    QJsonArray flags;
    for (const kpi::Flag flag : p.flags)
        flags.append(json(name(flag)));
    const auto counts = [](const std::map<int, std::int64_t>& byVersion) {
        QJsonObject out;
        for (const auto& [version, records] : byVersion)
            out.insert(QString::number(version), json(records));
        return out;
    };
    return {{key("kpi"), json(p.kpi)},
            {key("currency"), orNull(p.currency)},
            {key("from"), json(std::optional(p.period.first))},
            {key("to"), json(std::optional(p.period.last))},
            {key("value"), json(p.value)},
            {key("numerator"), json(p.numerator)},
            {key("denominator"), json(p.denominator)},
            {key("records"), json(p.records)},
            {key("excluded"), json(p.excluded)},
            {key("mean"), json(p.mean)},
            {key("p75"), json(p.p75)},
            {key("p90"), json(p.p90)},
            {key("interval_low"), json(p.interval ? std::optional(p.interval->low) : std::nullopt)},
            {key("interval_high"), json(p.interval ? std::optional(p.interval->high) : std::nullopt)},
            {key("status"), json(name(p.status))},
            {key("target"), json(p.target)},
            {key("at_risk"), json(p.atRisk)},
            {key("complete"), p.complete},
            {key("definition_version"), p.definitionVersion},
            {key("versions"), counts(p.versions)},
            {key("model_version"), p.modelVersion},
            {key("model_versions"), counts(p.models)},
            {key("change_vs_previous"), json(p.changeVsPrevious)},
            {key("change_vs_4_weeks"), json(p.changeVs4Weeks)},
            {key("change_vs_year"), json(p.changeVsYear)},
            {key("flags"), flags}};
}

} // namespace gtm::report::json_values
