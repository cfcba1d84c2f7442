// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/workspace/workspace.h"
#include "ui/versions/publish_dialog.h"
#include "ui/worker.h"

namespace gtm::ui {

class DryRunKpisModel;
class DryRunWeeksModel;
class SideChangesModel;
class Panel;
class Table;

/// What a draft would change, before anybody publishes it: the KPIs that differ, their last 26 weeks as they
/// are and as they would be, and the records that change side. It is computed beside the window and can be
/// stopped.
class TryOutDialog : public QDialog {
    Q_OBJECT
  public:
    TryOutDialog(const Look& look, const Workspace& workspace, VersionDraft draft, const PublishAsk& ask,
                 QWidget* parent);

    /// What was chosen, to be published with.
    [[nodiscard]] Signature signature() const;
    [[nodiscard]] bool running() const { return m_worker.running(); }
    void reject() override;

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void build();
    void arrange();
    void wire();
    void run();
    void show(const Result<report::DryRun>& run);
    void showKpi(int row);
    void showButtons();
    void say(const QString& words, bool wrong = false);

    const Look& m_look;
    const Workspace& m_workspace;
    VersionDraft m_draft;
    Signature m_signature;
    EffectFields* m_effect;
    Label* m_said;
    DryRunKpisModel* m_kpis;
    DryRunWeeksModel* m_weeks;
    SideChangesModel* m_records;
    Table *m_kpisTable, *m_weeksTable, *m_recordsTable;
    Panel *m_kpisPanel, *m_weeksPanel, *m_recordsPanel;
    QBoxLayout* m_body;
    Button *m_run, *m_stop, *m_publish, *m_close;
    Worker m_worker; ///< Goes first: it computes with what stands above.
};

} // namespace gtm::ui
