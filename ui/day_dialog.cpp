// SPDX-License-Identifier: GPL-3.0-only
#include "ui/day_dialog.h"

#include "ui/text/words.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace gtm::ui {

DayDialog::DayDialog(const Look& look, const QStringList& files, Day proposed, QWidget* parent)
    : ReviewDialog(
          look,
          (files.size() > 1 ? tr("Up to which day do %1 reach?") : tr("Up to which day does %1 reach?"))
              .arg(namesInWords(files)),
          tr("Go on with this day"), parent)
    , m_day(new DateField(look, tr("Last day of the export"))) {
    auto* meaning = new Label(
        look, Type::Body, &Theme::ink2,
        files.size() > 1 ? tr("Nothing in them says when a record was created or changed, and none of their "
                              "names holds a date. Usually it is the day on which the export was made.")
                         : tr("Nothing in it says when a record was created or changed, and its name holds "
                              "no date. Usually it is the day on which the export was made."));
    meaning->setWordWrap(true);
    fields()->addWidget(meaning);
    fields()->addWidget(m_day, 0, Qt::AlignLeft);
    m_day->setDay(proposed);
    m_day->setFocus(Qt::OtherFocusReason);
}

Day DayDialog::day() const {
    return m_day->day();
}

} // namespace gtm::ui

#include "moc_day_dialog.cpp"
