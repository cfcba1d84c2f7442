// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/workspace/mapping.h"
#include "ui/theme/look.h"

#include <QDialog>

#include <filesystem>
#include <vector>

class QPlainTextEdit;

namespace gtm::ui {

class Button;
class Label;
class MappingsModel;
class Table;

/// The user's own mapping profiles: what each reads, and its text to change, to give away or to remove.
class MappingsDialog : public QDialog {
    Q_OBJECT
  public:
    MappingsDialog(const Look& look, std::filesystem::path folder, QWidget* parent);

    /// Escape, and the window's own button: a text that was changed is not dropped without a question.
    void reject() override;

  private:
    [[nodiscard]] bool mayDrop();
    void back();
    QWidget* listPage();
    QWidget* textPage();
    void reread();
    void showButtons();
    [[nodiscard]] const ingest::OwnProfile* current() const;
    void edit();
    void save();
    void exportCurrent();
    void importFile();
    void removeCurrent();
    void say(const QString& words, bool wrong);

    const Look& m_look;
    std::filesystem::path m_folder;
    ingest::ProfileFolder m_own;
    MappingsModel* m_model;
    Table* m_table;
    Button *m_edit, *m_export, *m_remove;
    QWidget *m_list, *m_text;
    QPlainTextEdit* m_toml;
    Label* m_words;
};

} // namespace gtm::ui
