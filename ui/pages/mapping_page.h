// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/mapped_file.h"
#include "ui/pages/import_step.h"

#include <filesystem>
#include <vector>

class QScrollArea;

namespace gtm::ui {

class Card;
class MappingFields;
class MappingFilesModel;
class Panel;
class PreviewModel;
class Table;

/// Files that somebody has to say something about before they are imported: what each holds, which column
/// gives which field, and what their values do not show. Nothing is taken before the check that follows.
class MappingPage : public ImportStep {
    Q_OBJECT
  public:
    explicit MappingPage(const Look& look, QWidget* parent = nullptr);

    /// Where the files go, and the currency of amounts.
    void setStore(const QString& path, const std::string& currency);
    /// Shows files; the first that needs somebody is selected.
    void setFiles(std::vector<MappedFile> files, std::vector<std::string> takenNames);
    void clear() { setFiles({}, {}); }
    [[nodiscard]] const std::vector<MappedFile>& files() const { return m_files; }
    [[nodiscard]] int current() const { return m_current; }
    /// What reading a file by its draft gave.
    void setCheck(int file, Result<ingest::MappingCheck> check);
    /// What is still missing, as one sentence; empty: the files can be checked.
    [[nodiscard]] QString missing() const;
    void focusFirst();

  Q_SIGNALS:
    void draftChanged();
    void checkRequested();
    void cancelRequested();
    void filesRequested();
    /// None of the files is an export: they are tables of daily values.
    void dailyRequested(const std::vector<std::filesystem::path>& paths);

  protected:
    void arrange() override;

  private:
    void build();
    void fillDrop();
    void wire();
    void select(int file);
    void showAll();
    void showPreview();
    void showFoot();
    [[nodiscard]] int count(MappedFile::State state) const;

    const Look& m_look;
    std::vector<MappedFile> m_files;
    std::vector<std::string> m_taken;
    int m_current = -1;
    QScrollArea* m_scroll;
    QWidget* m_body;
    Card* m_drop;
    ui::Panel *m_filesPanel, *m_fieldsPanel, *m_previewPanel;
    MappingFilesModel* m_filesModel;
    PreviewModel* m_previewModel;
    Table *m_table, *m_preview;
    MappingFields* m_fields;
    Button *m_add, *m_daily, *m_cancel, *m_check;
};

} // namespace gtm::ui
