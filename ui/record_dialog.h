// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/workspace/workspace.h"
#include "ui/asker.h"
#include "ui/theme/look.h"

#include <QDialog>

#include <optional>

namespace gtm::ui {

class Button;
class FindField;
class FoundRecordsModel;
class Label;
class RecordUsesModel;
class Table;

/// Finds any record by its id or its name, and says in which KPIs and weeks it counts, in which role, or why
/// it is left out. A line of that can be opened.
class RecordDialog : public QDialog {
    Q_OBJECT
  public:
    RecordDialog(const Look& look, const Workspace& workspace, QWidget* parent);

    /// As if these words were typed.
    void find(const QString& words);
    /// Which line somebody opened, and of which record.
    struct Wanted {
        std::string id;
        report::RecordUse use;
    };
    [[nodiscard]] const std::optional<Wanted>& wanted() const { return m_wanted; }
    /// The record that somebody wants to leave out of every KPI.
    [[nodiscard]] const std::optional<report::RecordDisplay>& leftOut() const { return m_leftOut; }
    [[nodiscard]] bool waiting() const { return m_search.waiting() || m_life.waiting(); }
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void build();
    void wire();
    void search(const QString& words);
    void showFound(const QString& words, const Result<std::vector<report::RecordDisplay>>& found);
    void askLife();
    void openUse(const QModelIndex& index);
    /// The record that is chosen, where somebody could leave it out; else null.
    [[nodiscard]] const report::RecordDisplay* leavable() const;
    void say(const QString& words, bool wrong = false);

    const Look& m_look;
    const Workspace& m_workspace;
    FindField* m_find;
    FoundRecordsModel* m_found;
    RecordUsesModel* m_uses;
    Table *m_foundTable, *m_usesTable;
    Label *m_said, *m_head;
    std::string m_shown; ///< The id of the record whose uses stand there.
    std::optional<Wanted> m_wanted;
    std::optional<report::RecordDisplay> m_leftOut;
    Button* m_leaveOut;
    Asker m_search, m_life;
};

} // namespace gtm::ui
