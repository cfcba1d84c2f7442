// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/settings.h"
#include "ui/theme/look.h"

#include <QScrollArea>

#include <vector>

class QGridLayout;
class QVBoxLayout;

namespace gtm::ui {

class Button;
class ElidedLabel;
class FlowLayout;
class Label;
class SegmentBar;
class SelectBox;
class TextField;

/// Where the open store and its backups lie, and on which screens a meeting can be shown.
struct SettingsPlaces {
    QString store, backups; ///< Empty: no store is open.
    QStringList screens;    ///< By name.
    QString screen;         ///< The one that a meeting would be shown on now.
    bool filled = false, writable = false;
    bool usLetter = false; ///< The paper that is usual here, where none was chosen.
};

/// Everything that the window remembers, in one place. A choice holds at once, except for the language.
class SettingsPage : public QScrollArea {
    Q_OBJECT
  public:
    explicit SettingsPage(const Look& look, QWidget* parent = nullptr);

    void setState(const Settings& settings, const SettingsPlaces& places);
    void focusFirst();

  Q_SIGNALS:
    void themeChosen(gtm::ui::ThemeChoice choice);
    void scaleChosen(int percent);
    void languageChosen(gtm::ui::LanguageChoice language);
    void formatChosen(gtm::ui::FormatChoice format);
    void trendWeeksChosen(int weeks);
    void kpiWeeksChosen(int weeks);
    /// What is only remembered, until somebody asks for it.
    void chosen(gtm::ui::Setting setting, const QVariant& value);
    void openStoreRequested();
    void backUpRequested();
    void restoreRequested();

  private:
    void addHead(const QString& title);
    void addRow(const QString& title, QWidget* field, const QString& meaning = {});
    SegmentBar* addChoice(const QString& title, const QStringList& choices, const QString& meaning = {});
    void build();
    void wire();
    void apply();

    const Look& m_look;
    QWidget* m_body;
    QVBoxLayout* m_column;
    QGridLayout* m_grid = nullptr; ///< Of the group that is being built.
    QList<QGridLayout*> m_grids;
    FlowLayout* m_verbs = nullptr;
    SegmentBar *m_theme, *m_scale, *m_language, *m_format, *m_trend, *m_kpi, *m_paper, *m_cards, *m_meeting,
        *m_start, *m_undo;
    SelectBox* m_screen;
    TextField* m_author;
    ElidedLabel *m_store, *m_backups;
    Button *m_open, *m_backUp, *m_restore;
};

} // namespace gtm::ui
