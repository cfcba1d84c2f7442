// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/ingest/row_choice.h"
#include "ui/pages/import_step.h"

namespace gtm::ui {

class ImportsPage;

/// What an import of mapped files would store, reject and notice, before anything is stored.
class CheckPage : public ImportStep {
    Q_OBJECT
  public:
    explicit CheckPage(const Look& look, QWidget* parent = nullptr);

    /// `mostRejects`: from this share of a file on, in percent, the note warns.
    void setReport(const ingest::ImportReport& report, double mostRejects);
    /// Of some file more rows than that would be rejected, and the page says so.
    [[nodiscard]] bool warns() const { return m_warns; }
    /// The data is checked again: what stands there holds until the next report, and `Stop` gives that up.
    void setChecking();
    /// Until the worker has stopped.
    void setStopping();
    [[nodiscard]] bool checking() const { return m_checking; }
    [[nodiscard]] ImportsPage& findings() { return *m_findings; }
    void focusFirst();

  Q_SIGNALS:
    void backRequested();
    void cancelRequested();
    /// Of a check that is made again.
    void stopRequested();
    void importRequested();
    /// Something else is to be done with rows: the check is to be made again.
    void choiceMade(const gtm::ingest::RowChoice& choice);

  private:
    ImportsPage* m_findings;
    Button *m_cancel, *m_back, *m_import;
    bool m_warns = false, m_checking = false;
};

} // namespace gtm::ui
