// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/ingest/export_changes.h"
#include "core/report/quality.h"
#include "ui/models/table_model.h"

#include <optional>
#include <string>
#include <vector>

namespace gtm::ui {

/// The files of one import and what became of their rows.
class FilesModel : public TableModel {
    Q_OBJECT
  public:
    explicit FilesModel(QObject* parent = nullptr);
    void setReport(const ingest::ImportReport& report);
    int rowCount(const QModelIndex& parent = {}) const override;

  protected:
    [[nodiscard]] Cell cell(int row, int column) const override;

  private:
    std::vector<ingest::FileReport> m_files;
};

/// The data-quality report: what was rejected, warned about and noted, with the KPIs that it bears on.
class FindingsModel : public TableModel {
    Q_OBJECT
  public:
    explicit FindingsModel(QObject* parent = nullptr);
    /// With a last column that says what is done with the rows.
    void setChoosing();
    static constexpr int kMessage = 1, kFile = 2, kRows = 3, kEffect = 4, kTreatment = 5;
    /// The last column, which leads to the rows or records that a finding is about.
    [[nodiscard]] int showColumn() const { return int(columns().size()) - 1; }
    void setReport(const ingest::ImportReport& report);
    /// The same report with more places of its findings; what is shown stays.
    void setPlacesOf(const ingest::ImportReport& report) { m_rows = report::qualityRows(report); }
    /// Only findings of this level; empty: all.
    void setLevel(std::optional<ingest::Level> level);
    [[nodiscard]] int countOf(ingest::Level level) const;
    [[nodiscard]] int countAll() const { return int(m_rows.size()); }
    [[nodiscard]] const report::QualityRow& row(int shown) const {
        return m_rows[static_cast<size_t>(m_shown[static_cast<size_t>(shown)])];
    }
    /// Everything that may be done with the rows of a line that leaves a choice.
    [[nodiscard]] std::vector<ingest::RowChoice> waysOf(int shown) const {
        return report::waysOf(row(shown), m_stages);
    }
    int rowCount(const QModelIndex& parent = {}) const override;

  protected:
    [[nodiscard]] Cell cell(int row, int column) const override;

  private:
    std::vector<report::QualityRow> m_rows;
    std::vector<std::string> m_stages; ///< That a new one can be mapped to.
    std::vector<int> m_shown;
    std::optional<ingest::Level> m_level;
};

/// What is different from the exports before.
class ChangesModel : public TableModel {
    Q_OBJECT
  public:
    explicit ChangesModel(std::vector<ingest::ExportChange> changes, QObject* parent = nullptr);
    int rowCount(const QModelIndex& parent = {}) const override;

  protected:
    [[nodiscard]] Cell cell(int row, int column) const override;

  private:
    std::vector<ingest::ExportChange> m_changes;
};

/// One reason for which rows were not accepted: a code and a column.
struct RejectionReason {
    std::string code, column, example;
    std::int64_t rows = 0;
};
[[nodiscard]] std::vector<RejectionReason> reasonsOf(const std::vector<ingest::Rejection>& rejections);
/// "Amount is not a number"
[[nodiscard]] QString reasonTitle(const RejectionReason& reason);

/// The reasons, the one with most rows first, and a last row that stands for all of them.
class ReasonsModel : public TableModel {
    Q_OBJECT
  public:
    explicit ReasonsModel(QObject* parent = nullptr);
    void setRejections(const std::vector<ingest::Rejection>& rejections);
    /// Empty for the last row.
    [[nodiscard]] std::optional<RejectionReason> reason(int row) const;
    int rowCount(const QModelIndex& parent = {}) const override;

  protected:
    [[nodiscard]] Cell cell(int row, int column) const override;

  private:
    std::vector<RejectionReason> m_reasons;
    std::int64_t m_all = 0;
};

/// Every rejected row with its file, line, column, value and reason.
class RejectionsModel : public TableModel {
    Q_OBJECT
  public:
    explicit RejectionsModel(QObject* parent = nullptr);
    void setRejections(const std::vector<ingest::Rejection>& rejections);
    /// Only rows of this reason; empty: all.
    void setReason(const std::optional<RejectionReason>& reason);
    int rowCount(const QModelIndex& parent = {}) const override;

  protected:
    [[nodiscard]] Cell cell(int row, int column) const override;

  private:
    std::vector<ingest::Rejection> m_rows;
    std::vector<int> m_shown;
};

} // namespace gtm::ui
