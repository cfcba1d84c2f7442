// SPDX-License-Identifier: GPL-3.0-only
#include "ui/models/dry_run_models.h"

#include "ui/text/words.h"

#include <algorithm>

namespace gtm::ui {

namespace {

int flipsOf(const report::DryRunKpi& kpi) {
    return int(std::ranges::count_if(kpi.weeks, &report::DryRunWeek::flips));
}

QString sideTitle(const std::string& side) {
    return side == "numerator"     ? SideChangesModel::tr("Numerator")
           : side == "denominator" ? SideChangesModel::tr("Denominator only")
           : side == "excluded"    ? SideChangesModel::tr("Left out")
                                   : SideChangesModel::tr("Not among them");
}

Cell statusCell(kpi::Status status, bool flips) {
    Cell cell{statusWord(status), flips ? Tone::Ink : Tone::Ink2, flips};
    cell.mark = markOf(status);
    return cell;
}

Cell countCell(std::int64_t count) {
    return {fullCount(count), count > 0 ? Tone::Ink : Tone::Ink3};
}

} // namespace

DryRunKpisModel::DryRunKpisModel(QObject* parent)
    : TableModel({{tr("KPI"), 200, Qt::AlignLeft, true},
                  {tr("Weeks"), 60, Qt::AlignRight},
                  {tr("Statuses"), 60, Qt::AlignRight},
                  {tr("Records"), 60, Qt::AlignRight}},
                 parent) {}

void DryRunKpisModel::setRun(report::DryRun run) {
    beginResetModel();
    m_run = std::move(run);
    std::ranges::stable_sort(m_run.kpis, std::greater(), flipsOf);
    endResetModel();
}

int DryRunKpisModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_run.kpis.size());
}

Cell DryRunKpisModel::cell(int row, int column) const {
    const report::DryRunKpi& one = kpi(row);
    switch (column) {
    case 0:
        return {text(one.name), Tone::Ink, true};
    case 1:
        return countCell(std::ranges::count_if(one.weeks, &report::DryRunWeek::differs));
    case 2:
        return countCell(flipsOf(one));
    case 3:
        return countCell(std::ssize(one.records));
    default:
        return {};
    }
}

DryRunWeeksModel::DryRunWeeksModel(QObject* parent)
    : TableModel({{tr("Week ending"), 110},
                  {tr("As it is"), 90, Qt::AlignRight},
                  {tr("As it would be"), 90, Qt::AlignRight},
                  {tr("Change"), 80, Qt::AlignRight},
                  {tr("Status now"), 110},
                  {tr("Status then"), 110, Qt::AlignLeft, true}},
                 parent) {}

void DryRunWeeksModel::setKpi(const report::DryRunKpi& kpi, const std::string& currency) {
    beginResetModel();
    m_kpi = kpi;
    std::ranges::reverse(m_kpi.weeks);
    m_currency = currency;
    endResetModel();
}

int DryRunWeeksModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_kpi.weeks.size());
}

Cell DryRunWeeksModel::cell(int row, int column) const {
    const report::DryRunWeek& week = m_kpi.weeks[static_cast<size_t>(row)];
    const report::FormatOptions format{m_kpi.unit, m_currency};
    const Tone tone = week.differs() ? Tone::Ink : Tone::Ink3;
    switch (column) {
    case 0:
        return {text(report::longDate(week.weekEnding)), tone};
    case 1:
        return {text(report::valueText(week.before, withDecimals(format, week.decimalsBefore))), tone};
    case 2:
        return {text(report::valueText(week.after, withDecimals(format, week.decimalsAfter))), tone,
                week.differs()};
    case 3:
        return {week.before && week.after ? text(report::changeText(*week.after - *week.before, format))
                                          : text(report::kDash),
                tone};
    case 4:
        return statusCell(week.statusBefore, false);
    case 5:
        return statusCell(week.statusAfter, week.flips());
    default:
        return {};
    }
}

SideChangesModel::SideChangesModel(QObject* parent)
    : TableModel({{tr("Record"), 160, Qt::AlignLeft, true},
                  {tr("Account"), 140, Qt::AlignLeft, true},
                  {tr("Id"), 130},
                  {tr("Side now"), 120},
                  {tr("Side then"), 120}},
                 parent) {}

void SideChangesModel::setKpi(const report::DryRunKpi& kpi) {
    beginResetModel();
    m_records = kpi.records;
    endResetModel();
}

int SideChangesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_records.size());
}

Cell SideChangesModel::cell(int row, int column) const {
    const report::SideChange& one = m_records[static_cast<size_t>(row)];
    switch (column) {
    case 0:
        return {text(one.name.empty() ? one.id : one.name)};
    case 1:
        return {text(one.account), Tone::Ink2};
    case 2:
        return {text(one.id), Tone::Ink2};
    case 3:
        return {sideTitle(one.before), Tone::Ink2};
    case 4:
        return {sideTitle(one.after), Tone::Ink, true};
    default:
        return {};
    }
}

} // namespace gtm::ui
