// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/theme/look.h"

#include <QList>
#include <QSize>
#include <QString>

#include <utility>

class QDialog;
class QWidget;

namespace gtm::ui {

/// Keys and what they do, under a title.
struct ShortcutGroup {
    QString title;
    QList<std::pair<QString, QString>> lines; ///< What is done, and by which keys.
};
/// The sheet of keyboard shortcuts; it scrolls where the screen is too low.
void showShortcuts(const Look& look, const QList<ShortcutGroup>& groups, QWidget* parent);
/// Makes the look of a dialog smaller until it fits a window, with room for what may be said in it later.
void fitInto(QDialog& dialog, Look& look, QSize room);
/// Asks before something is done: a title as the question, what it means, and a button that names what it
/// does. Escape and the other button leave everything as it is.
[[nodiscard]] bool confirm(const Look& look, const QString& question, const QString& meaning,
                           const QString& verb, QWidget* parent);
/// Version, licence and the licence of the embedded font.
void showAbout(const Look& look, const QString& version, QWidget* parent);

} // namespace gtm::ui
