// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/mapped_file.h"
#include "ui/theme/look.h"

#include <QWidget>

#include <filesystem>
#include <vector>

class QScrollArea;

namespace gtm::ui {

class Button;
class Label;
class MappingFields;
class MappingFilesModel;
class MappingRail;
class MarkLabel;
class Panel;
class PreviewModel;
class Table;

/// Files that somebody has to say something about before they are imported: what each holds, which column
/// gives which field, and what their values do not show. Nothing is taken before the button is pressed.
class MappingPage : public QWidget {
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
    /// What is still missing, as one sentence; empty: the files can be imported.
    [[nodiscard]] QString missing() const;
    void focusFirst();

  Q_SIGNALS:
    void draftChanged();
    void importRequested();
    void cancelRequested();
    void filesRequested();
    /// None of the files is an export: they are tables of daily values.
    void dailyRequested(const std::vector<std::filesystem::path>& paths);

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    void build();
    void wire();
    void select(int file);
    void showAll();
    void showPreview();
    void showFoot();
    void arrange();
    [[nodiscard]] std::int64_t rowsToImport() const;
    [[nodiscard]] int count(MappedFile::State state) const;

    const Look& m_look;
    std::vector<MappedFile> m_files;
    std::vector<std::string> m_taken;
    int m_current = -1;
    MappingRail* m_rail;
    QScrollArea* m_scroll;
    QWidget *m_body, *m_foot;
    ui::Panel *m_filesPanel, *m_fieldsPanel, *m_previewPanel;
    MappingFilesModel* m_filesModel;
    PreviewModel* m_previewModel;
    Table *m_table, *m_preview;
    MappingFields* m_fields;
    Button* m_add;
    MarkLabel* m_mark;
    Label* m_note;
    Button *m_daily, *m_cancel, *m_import;
};

} // namespace gtm::ui
