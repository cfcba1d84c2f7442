// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/check_page.h"

#include "ui/pages/imports_page.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"

#include <QFileInfo>

#include <algorithm>

namespace gtm::ui {

CheckPage::CheckPage(const Look& look, QWidget* parent)
    : ImportStep(look, ImportRail::Step::Check, new ImportsPage(look), parent)
    , m_findings(findChild<ImportsPage*>(QString(), Qt::FindDirectChildrenOnly))
    , m_cancel(new Button(look, Button::Kind::Plain, tr("Cancel")))
    , m_back(new Button(look, Button::Kind::Plain, tr("Back")))
    , m_import(new Button(look, Button::Kind::Primary, {})) {
    for (Button* button : {m_cancel, m_back, m_import})
        addVerb(button);
    m_findings->setMappable(false); // the step before this one maps
    m_findings->setChoosing();
    connect(m_findings, &ImportsPage::choiceMade, this, &CheckPage::choiceMade);
    rail().setLine(ImportRail::Step::Import, tr("Nothing is stored yet"));
    connect(m_cancel, &Button::clicked, this,
            [this] { m_checking ? Q_EMIT stopRequested() : Q_EMIT cancelRequested(); });
    connect(m_back, &Button::clicked, this, &CheckPage::backRequested);
    connect(m_import, &Button::clicked, this, &CheckPage::importRequested);
    setReport({}, 100);
}

void CheckPage::setReport(const ingest::ImportReport& report, double mostRejects) {
    m_checking = false;
    m_findings->setReport(report);
    m_findings->setEnabled(true);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setEnabled(true);
    m_back->setEnabled(true);
    rail().setLine(ImportRail::Step::Check, m_findings->findingsWords());
    const auto rows = report.rowsRead() - report.rejected();
    m_import->setText(rows > 0 ? tr("Import %1").arg(rowsWords(rows)) : tr("Import"));
    m_import->setEnabled(rows > 0);
    const auto bad = std::ranges::find_if(report.files, [&](const ingest::FileReport& file) {
        return double(file.rejected) * 100 > double(file.rowsRead) * mostRejects;
    });
    m_warns = bad != report.files.end();
    if (m_warns)
        setNote(tr("%1 of %2 in %3 would be rejected. They are listed with line and reason.")
                    .arg(fullCount(bad->rejected), rowsWords(bad->rowsRead),
                         QFileInfo(text(bad->path)).fileName()),
                true);
    else if (rows <= 0)
        setNote(tr("No row can be imported. Go back and map other columns, or cancel."), true);
    else if (report.rejected() > 0)
        setNote(tr("Rejected rows are kept in the report, so they can be corrected and imported again."),
                false);
    else
        setNote(tr("The mapping is remembered: the next file of this kind is imported without a question."),
                false);
    arrange();
}

void CheckPage::setChecking() {
    m_checking = true;
    m_cancel->setText(tr("Stop"));
    m_cancel->setFocus(Qt::OtherFocusReason); // before what had it is switched off
    m_findings->setEnabled(false);
    for (Button* button : {m_back, m_import})
        button->setEnabled(false);
    setNote(tr("Checking again. What stands here is from before your choice."), false);
    arrange();
}

void CheckPage::setStopping() {
    m_cancel->setEnabled(false);
    setNote(tr("Stopping. What was checked before stays."), false);
}

void CheckPage::focusFirst() {
    (m_import->isEnabled() ? m_import : m_back)->setFocus(Qt::OtherFocusReason);
}

} // namespace gtm::ui

#include "moc_check_page.cpp"
