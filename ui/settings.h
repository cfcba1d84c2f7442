// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/calendar.h"
#include "ui/language.h"
#include "ui/models/record_query.h"
#include "ui/theme/look.h"

#include <QByteArray>
#include <QSettings>
#include <QStringList>
#include <QVariant>

#include <optional>

namespace gtm::ui {

/// What the window remembers between runs.
enum class Setting {
    Geometry,
    Theme,
    Language,
    NumberFormat,
    ViewScale,
    TrendWeeks,
    KpiWeeks,
    MovedBy,
    TrendsBy, ///< The dimension of the small trends; empty: tables.
    ColumnsShown,
    ColumnsHidden,
    ColumnWidths,
    RecentStores,
    LastFolder,
    Paper,
    PdfDefinitions,
    PdfRecords,    ///< Of the KPIs that are off track.
    MeetingScreen, ///< Name of the screen that the meeting was shown on last.
    MeetingScale,
    TourSeen,      ///< The hints of the first start were shown.
    MeetingChoice, ///< 1: off track only, 2: also at risk, 3: all.
    Author,        ///< Who answered for the last version.
    StartAtLast,   ///< A store opens with the week that was shown last, not with its newest complete one.
    LastWeek,      ///< That week, as the day number of its end, and the store: "20742 /home/ann/north.gtm".
    AskToUndo,     ///< Ask before an import is taken back.
};

/// One file, readable by its owner only. Every key, its type and its default stand in one table.
class Settings {
  public:
    explicit Settings(const QString& file);

    [[nodiscard]] QVariant value(Setting setting) const;
    void set(Setting setting, const QVariant& value);

    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);
    [[nodiscard]] LanguageChoice language() const;
    void setLanguage(LanguageChoice choice);
    [[nodiscard]] FormatChoice numberFormat() const;
    void setNumberFormat(FormatChoice choice);
    /// Which columns of the records are wanted.
    [[nodiscard]] ColumnWish columnWish() const;
    void setColumnWish(const ColumnWish& wish);
    /// The week that a store is to open with; empty: its newest complete one.
    [[nodiscard]] std::optional<Day> startWeek(const QString& store) const;
    void setLastWeek(const QString& store, Day week);
    [[nodiscard]] QStringList recentStores() const;
    /// Puts a store at the front of the list.
    void addRecentStore(const QString& path);
    void forgetRecentStore(const QString& path);

  private:
    QSettings m_file;
};

} // namespace gtm::ui
