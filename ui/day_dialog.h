// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/calendar.h"
#include "ui/action_dialog.h"

#include <QStringList>

namespace gtm::ui {

class DateField;

/// Asks up to which day an export reaches that does not say it itself.
class DayDialog : public ReviewDialog {
    Q_OBJECT
  public:
    /// `files` names what the export consists of; `proposed`: the day that stands there first.
    DayDialog(const Look& look, const QStringList& files, Day proposed, QWidget* parent);
    [[nodiscard]] Day day() const;

  private:
    DateField* m_day;
};

} // namespace gtm::ui
