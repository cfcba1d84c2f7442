// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/language.h"
#include "ui/models/record_query.h"
#include "ui/theme/look.h"

#include <QByteArray>
#include <QSettings>
#include <QStringList>
#include <QVariant>

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
    RecentStores,
    LastFolder,
    Paper,
    PdfDefinitions,
    MeetingScreen, ///< Name of the screen that the meeting was shown on last.
    MeetingScale,
    TourSeen,      ///< The hints of the first start were shown.
    MeetingChoice, ///< 1: off track only, 2: also at risk, 3: all.
    Author,        ///< Who answered for the last version.
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
    [[nodiscard]] QStringList recentStores() const;
    /// Puts a store at the front of the list.
    void addRecentStore(const QString& path);

  private:
    QSettings m_file;
};

} // namespace gtm::ui
