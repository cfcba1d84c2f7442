// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/workspace/workspace.h"
#include "ui/theme/look.h"
#include "ui/worker.h"

#include <QDialog>

#include <optional>

namespace gtm::ui {

class Button;
class JoinsModel;
class Label;
class Table;

/// Records that count as one human or company, and by which rule: to be taken apart, and put together again.
class JoinsDialog : public QDialog {
    Q_OBJECT
  public:
    JoinsDialog(const Look& look, const Workspace& workspace, QWidget* parent);
    /// Something was changed: the store is to be read again.
    [[nodiscard]] bool changed() const { return m_changed; }
    /// Not while the numbers are computed.
    void reject() override;

  private:
    void build();
    void reread(std::optional<std::int64_t> selected);
    void showButtons();
    [[nodiscard]] const report::Join* current() const;
    void setJoined(const report::Join& join, bool joined, bool undoable);
    void say(const QString& words, bool wrong);

    const Look& m_look;
    const Workspace& m_workspace;
    bool m_changed = false;
    std::optional<report::Join> m_last; ///< What was changed last, as it was before.
    JoinsModel* m_model;
    Table* m_table;
    Button *m_split, *m_join, *m_undo, *m_close;
    Label* m_words;
    Worker m_worker;
};

} // namespace gtm::ui
