// SPDX-License-Identifier: GPL-3.0-only
#include "ui/settings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace gtm::ui {

namespace {

constexpr qsizetype kRecentStores = 8;

struct Row {
    Setting setting;
    const char* key;
    QVariant fallback;
};

const std::vector<Row>& table() {
    static const std::vector<Row> rows{
        {Setting::Geometry, "window/geometry", QByteArray()},
        {Setting::Theme, "window/theme", QStringLiteral("system")},
        {Setting::Language, "window/language", QStringLiteral("system")},
        {Setting::NumberFormat, "window/number_format", QStringLiteral("english")},
        {Setting::ViewScale, "window/view_scale", 100},
        {Setting::TrendWeeks, "board/trend_weeks", 13},
        {Setting::KpiWeeks, "kpi/trend_weeks", 52},
        {Setting::MovedBy, "kpi/moved_by", QString()},
        {Setting::TrendsBy, "kpi/trends_by", QString()},
        {Setting::ColumnsShown, "records/columns_shown", QStringList()},
        {Setting::ColumnsHidden, "records/columns_hidden", QStringList()},
        {Setting::ColumnWidths, "records/column_widths", QVariantMap()},
        {Setting::RecentStores, "stores/recent", QStringList()},
        {Setting::LastFolder, "files/last_folder", QString()},
        {Setting::Paper, "pdf/paper", QString()},
        {Setting::PdfDefinitions, "pdf/definitions", false},
        {Setting::PdfRecords, "pdf/records", false},
        {Setting::MeetingScreen, "meeting/screen", QString()},
        {Setting::MeetingScale, "meeting/scale", 100},
        {Setting::TourSeen, "window/tour_seen", false},
        {Setting::MeetingChoice, "meeting/choice", 3},
        {Setting::Author, "versions/author", QString()},
        {Setting::StartAtLast, "board/start_at_last_week", false},
        {Setting::LastWeek, "board/last_week", QString()},
        {Setting::AskToUndo, "imports/ask_to_undo", true},
    };
    return rows;
}

const Row& rowOf(Setting setting) {
    return *std::ranges::find(table(), setting, &Row::setting);
}

/// Creates the file as its owner's alone, before anything is written to it.
QString privateFile(const QString& path) {
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    if (!file.exists() && file.open(QIODevice::WriteOnly))
        file.close();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return path;
}

constexpr std::array kThemes{std::pair{ThemeChoice::System, "system"}, std::pair{ThemeChoice::Light, "light"},
                             std::pair{ThemeChoice::Dark, "dark"}};
constexpr std::array kLanguages{std::pair{LanguageChoice::System, "system"},
                                std::pair{LanguageChoice::English, "en"},
                                std::pair{LanguageChoice::German, "de"}};
constexpr std::array kFormats{std::pair{FormatChoice::System, "system"},
                              std::pair{FormatChoice::English, "english"},
                              std::pair{FormatChoice::German, "german"}};

/// The choice that a word stands for; one that is not known is the first, the system's.
template<typename Choices>
auto choiceOf(const QString& word, const Choices& choices) {
    const auto found =
        std::ranges::find_if(choices, [&](const auto& c) { return word == QLatin1StringView(c.second); });
    return found == choices.end() ? choices.front().first : found->first;
}

template<typename Choice, typename Choices>
QString wordOf(Choice choice, const Choices& choices) {
    return QLatin1StringView(
        std::ranges::find_if(choices, [&](const auto& c) { return c.first == choice; })->second);
}

} // namespace

Settings::Settings(const QString& file) : m_file(privateFile(file), QSettings::IniFormat) {}

QVariant Settings::value(Setting setting) const {
    const Row& row = rowOf(setting);
    return m_file.value(QLatin1StringView(row.key), row.fallback);
}

void Settings::set(Setting setting, const QVariant& value) {
    const QLatin1StringView key(rowOf(setting).key);
    if (m_file.contains(key) && m_file.value(key) == value)
        return; // writing takes longer than a frame
    m_file.setValue(key, value);
    m_file.sync();
}

ThemeChoice Settings::theme() const {
    return choiceOf(value(Setting::Theme).toString(), kThemes);
}

void Settings::setTheme(ThemeChoice choice) {
    set(Setting::Theme, wordOf(choice, kThemes));
}

LanguageChoice Settings::language() const {
    return choiceOf(value(Setting::Language).toString(), kLanguages);
}

void Settings::setLanguage(LanguageChoice choice) {
    set(Setting::Language, wordOf(choice, kLanguages));
}

FormatChoice Settings::numberFormat() const {
    return choiceOf(value(Setting::NumberFormat).toString(), kFormats);
}

void Settings::setNumberFormat(FormatChoice choice) {
    set(Setting::NumberFormat, wordOf(choice, kFormats));
}

ColumnWish Settings::columnWish() const {
    ColumnWish wish{value(Setting::ColumnsShown).toStringList(),
                    value(Setting::ColumnsHidden).toStringList()};
    const QVariantMap widths = value(Setting::ColumnWidths).toMap();
    for (auto width = widths.begin(); width != widths.end(); ++width)
        if (const double units = width.value().toDouble(); units > 0)
            wish.widths[width.key()] = units;
    return wish;
}

void Settings::setColumnWish(const ColumnWish& wish) {
    set(Setting::ColumnsShown, wish.shown);
    set(Setting::ColumnsHidden, wish.hidden);
    QVariantMap widths;
    for (const auto& [key, units] : wish.widths)
        widths[key] = units;
    set(Setting::ColumnWidths, widths);
}

std::optional<Day> Settings::startWeek(const QString& store) const {
    const QString last = value(Setting::LastWeek).toString();
    bool known = false;
    const int day = last.section(u' ', 0, 0).toInt(&known);
    if (!value(Setting::StartAtLast).toBool() || !known || last.section(u' ', 1) != store)
        return std::nullopt;
    return Day{days{day}};
}

void Settings::setLastWeek(const QString& store, Day week) {
    set(Setting::LastWeek, QStringLiteral("%1 %2").arg(dayNumber(week)).arg(store));
}

QStringList Settings::recentStores() const {
    return value(Setting::RecentStores).toStringList();
}

void Settings::addRecentStore(const QString& path) {
    QStringList recent = recentStores();
    recent.removeAll(path);
    recent.prepend(path);
    set(Setting::RecentStores, recent.mid(0, kRecentStores));
}

void Settings::forgetRecentStore(const QString& path) {
    QStringList recent = recentStores();
    recent.removeAll(path);
    set(Setting::RecentStores, recent);
}

} // namespace gtm::ui
