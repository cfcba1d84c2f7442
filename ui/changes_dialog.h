// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/ingest/export_changes.h"
#include "ui/theme/look.h"

#include <QDialog>

#include <vector>

namespace gtm::ui {

/// What is different about exports that were loaded before, and the question whether to import them all the
/// same. Accepted means yes; Escape and the safe button, which has the focus, mean no.
class ChangesDialog : public QDialog {
    Q_OBJECT
  public:
    ChangesDialog(const Look& look, const std::vector<ingest::ExportChange>& changes,
                  QWidget* parent = nullptr);
};

} // namespace gtm::ui
