// SPDX-License-Identifier: GPL-3.0-only
#include "ui/models/target_models.h"

#include "core/kpi/status.h"
#include "core/report/dry_run.h"
#include "ui/text/words.h"

#include <algorithm>

namespace gtm::ui {

namespace {

constexpr size_t kMostAcross = 6; ///< So many stages have room side by side.

QString lengthWords(PeriodLength length, const QString& days) {
    switch (length) {
    case PeriodLength::Week:
        return Words::tr("Weeks, %1").arg(days);
    case PeriodLength::Month:
        return Words::tr("Months, %1").arg(days);
    case PeriodLength::Quarter:
        return Words::tr("Fiscal quarters, %1").arg(days);
    case PeriodLength::Year:
        return Words::tr("Fiscal years, %1").arg(days);
    }
    return days;
}

} // namespace

TargetsModel::TargetsModel(QObject* parent)
    : TableModel({{tr("Applies to"), 140},
                  {tr("On track"), 90, Qt::AlignRight},
                  {tr("At risk"), 90, Qt::AlignRight},
                  {tr("In force"), 160},
                  {tr("Set by"), 120}},
                 parent) {}

void TargetsModel::setTargets(const kpi::Definition& definition, std::vector<report::SetTarget> targets,
                              const std::string& currency, Day week) {
    beginResetModel();
    m_direction = definition.direction;
    m_format = {definition.unit, currency};
    m_targets = std::move(targets);
    m_week = week;
    endResetModel();
}

int TargetsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_targets.size());
}

QString TargetsModel::daysOf(const report::SetTarget& target) const {
    const auto day = [](Day one) { return text(report::shortDate(one, 0)); };
    if (target.from && target.to)
        return tr("%1 to %2").arg(day(*target.from), day(*target.to));
    return target.from ? tr("since %1").arg(day(*target.from))
           : target.to ? tr("until %1").arg(day(*target.to))
                       : tr("always");
}

bool TargetsModel::holds(int row) const {
    const auto covers = [this](const report::SetTarget& one) {
        return (!one.from || *one.from <= m_week) && (!one.to || m_week <= *one.to);
    };
    const auto target = m_targets.begin() + row;
    return covers(*target) && std::none_of(m_targets.begin(), target, [&](const report::SetTarget& earlier) {
               return covers(earlier) && earlier.dimension == target->dimension && earlier.of == target->of &&
                      earlier.length == target->length;
           });
}

Cell TargetsModel::cell(int row, int column) const {
    const report::SetTarget& target = m_targets[static_cast<size_t>(row)];
    const Tone tone = holds(row) ? Tone::Ink : Tone::Ink3;
    switch (column) {
    case 0:
        return {target.dimension.empty() ? tr("All records")
                                         : tr("%1 %2").arg(dimensionTitle(target.dimension),
                                                           dimensionValue(target.dimension, target.of)),
                tone};
    case 1: {
        kpi::Point point;
        point.target = target.value;
        return {text(report::targetText(point, m_direction, m_format)), tone};
    }
    case 2:
        return {tr("to %1").arg(
                    axisText(kpi::atRiskLimit(target.value, target.tolerance, m_direction), m_format)),
                tone};
    case 3:
        return {target.length ? lengthWords(*target.length, daysOf(target)) : daysOf(target), tone};
    default: {
        using By = report::SetTarget::By;
        return {target.by == By::Model    ? tr("The model")
                : target.by == By::Import ? tr("Imported targets")
                                          : tr("This definition"),
                Tone::Ink3};
    }
    }
}

void StageLimitsModel::setLimits(std::vector<kpi::StageInfo> limits) {
    beginResetModel();
    m_limits = std::move(limits);
    m_across = m_limits.size() <= kMostAcross;
    std::vector<TableColumn> columns;
    for (size_t i = 0; m_across && i < m_limits.size(); ++i)
        columns.push_back({text(m_limits[i].name), 90, Qt::AlignRight});
    if (!m_across)
        columns = {{tr("Stage"), 200}, {tr("Days"), 90, Qt::AlignRight}};
    setColumns(std::move(columns));
    endResetModel();
}

int StageLimitsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_across ? int(!m_limits.empty()) : int(m_limits.size());
}

Cell StageLimitsModel::cell(int row, int column) const {
    const kpi::StageInfo& stage = m_limits[size_t(m_across ? column : row)];
    if (!m_across && column == 0)
        return {text(stage.name)};
    return stage.limitDays ? numberCell(QString::number(*stage.limitDays), *stage.limitDays)
                           : Cell{text(report::kDash), Tone::Ink3};
}

VersionChangeModel::VersionChangeModel(QObject* parent)
    : TableModel({{tr("Last week under both"), 200},
                  {tr("Before"), 80, Qt::AlignRight},
                  {tr("After"), 80, Qt::AlignRight},
                  {tr("Difference"), 90, Qt::AlignRight},
                  {tr("In %1 weeks").arg(report::kDryRunWeeks), 160}},
                 parent) {}

void VersionChangeModel::setChange(const kpi::Definition& definition,
                                   std::optional<report::VersionChange> change, const std::string& currency) {
    beginResetModel();
    m_format = {definition.unit, currency};
    m_change = change;
    endResetModel();
}

int VersionChangeModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_change ? 0 : 1;
}

Cell VersionChangeModel::cell(int, int column) const {
    const report::VersionChange& change = *m_change;
    const auto difference = change.valueBefore && change.valueAfter
                                ? std::optional(*change.valueAfter - *change.valueBefore)
                                : std::nullopt;
    switch (column) {
    case 0:
        return {weekTitle(change.weekEnding)};
    case 1:
        return {text(report::valueText(change.valueBefore, m_format))};
    case 2:
        return {text(report::valueText(change.valueAfter, m_format))};
    case 3:
        return {text(report::changeText(difference, m_format))};
    default: {
        const QString flips = counted(change.flips, tr("%1 status differs"), tr("%1 statuses differ"));
        return {change.records ? tr("%1, %2").arg(counted(*change.records, tr("%1 record counts otherwise"),
                                                          tr("%1 records count otherwise")),
                                                  flips)
                               : flips,
                Tone::Ink2};
    }
    }
}

} // namespace gtm::ui

#include "moc_target_models.cpp"
