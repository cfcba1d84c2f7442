// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/format.h"
#include "core/report/versions.h"
#include "ui/models/table_model.h"

#include <optional>

namespace gtm::ui {

/// The targets of a KPI: whom and when each is for, and who set it.
class TargetsModel : public TableModel {
    Q_OBJECT
  public:
    explicit TargetsModel(QObject* parent = nullptr);
    /// `week` tells those that hold from those that did or will.
    void setTargets(const kpi::Definition& definition, std::vector<report::SetTarget> targets,
                    const std::string& currency, Day week);
    int rowCount(const QModelIndex& parent = {}) const override;

  protected:
    [[nodiscard]] Cell cell(int row, int column) const override;

  private:
    [[nodiscard]] QString daysOf(const report::SetTarget& target) const;
    /// In the week that is shown; the first of several for the same records counts.
    [[nodiscard]] bool holds(int row) const;

    kpi::Direction m_direction{};
    report::FormatOptions m_format;
    std::vector<report::SetTarget> m_targets;
    Day m_week{};
};

/// After how many days a deal is past the limit of its stage: the stages side by side as long as they have
/// room, else below each other.
class StageLimitsModel : public TableModel {
    Q_OBJECT
  public:
    explicit StageLimitsModel(QObject* parent = nullptr) : TableModel({}, parent) {}
    void setLimits(std::vector<kpi::StageInfo> limits);
    int rowCount(const QModelIndex& parent = {}) const override;

  protected:
    [[nodiscard]] Cell cell(int row, int column) const override;

  private:
    std::vector<kpi::StageInfo> m_limits;
    bool m_across = true;
};

/// What a version of a definition changed: the last week under both.
class VersionChangeModel : public TableModel {
    Q_OBJECT
  public:
    explicit VersionChangeModel(QObject* parent = nullptr);
    void setChange(const kpi::Definition& definition, std::optional<report::VersionChange> change,
                   const std::string& currency);
    int rowCount(const QModelIndex& parent = {}) const override;

  protected:
    [[nodiscard]] Cell cell(int row, int column) const override;

  private:
    report::FormatOptions m_format;
    std::optional<report::VersionChange> m_change;
};

} // namespace gtm::ui
