// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/mapped_file.h"
#include "ui/models/table_model.h"

namespace gtm::ui {

/// "Confirm", "Recognised", ...
[[nodiscard]] QString stateWord(MappedFile::State state);

/// The files that wait to be imported, and what each still needs.
class MappingFilesModel : public TableModel {
    Q_OBJECT
  public:
    explicit MappingFilesModel(QObject* parent = nullptr);
    /// Must outlive the model, or be taken away with null.
    void setFiles(const std::vector<MappedFile>* files);
    /// Says again what stands in the rows.
    void refresh();
    int rowCount(const QModelIndex& parent = {}) const override;

  protected:
    [[nodiscard]] Cell cell(int row, int column) const override;

  private:
    const std::vector<MappedFile>* m_files = nullptr;
};

/// The user's own profiles, and what each reads.
class MappingsModel : public TableModel {
    Q_OBJECT
  public:
    explicit MappingsModel(QObject* parent = nullptr);
    void setProfiles(const std::vector<ingest::OwnProfile>& profiles);
    int rowCount(const QModelIndex& parent = {}) const override;

  protected:
    [[nodiscard]] Cell cell(int row, int column) const override;

  private:
    std::vector<ingest::OwnProfile> m_profiles;
};

/// The first rows of a file as written; columns that nothing reads say so.
class PreviewModel : public TableModel {
    Q_OBJECT
  public:
    explicit PreviewModel(QObject* parent = nullptr) : TableModel({}, parent) {}
    void setFile(const MappedFile& file);
    int rowCount(const QModelIndex& parent = {}) const override;

  protected:
    [[nodiscard]] Cell cell(int row, int column) const override;

  private:
    std::vector<std::vector<std::string>> m_rows;
    std::vector<bool> m_read;
};

} // namespace gtm::ui
