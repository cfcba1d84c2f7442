// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/theme/look.h"
#include "ui/widgets/chart_widget.h"

#include <QDialog>

namespace gtm::ui {

/// A chart as a plain table whose text can be copied.
class ChartTableDialog : public QDialog {
    Q_OBJECT
  public:
    ChartTableDialog(const Look& look, const QString& title, const ChartTable& table, QWidget* parent);
};

} // namespace gtm::ui
