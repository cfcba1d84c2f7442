// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/theme/look.h"

#include <QList>
#include <QString>

#include <utility>

class QWidget;

namespace gtm::ui {

/// The sheet of keyboard shortcuts.
void showShortcuts(const Look& look, const QList<std::pair<QString, QString>>& lines, QWidget* parent);
/// Version, licence and the licence of the embedded font.
void showAbout(const Look& look, const QString& version, QWidget* parent);

} // namespace gtm::ui
