// SPDX-License-Identifier: GPL-3.0-only
#include "ui/models/import_models.h"

#include "core/ingest/codes.h"
#include "core/report/kpi_words.h"
#include "core/report/sentence.h"
#include "ui/text/words.h"

#include <QFileInfo>

#include <algorithm>
#include <numeric>

namespace gtm::ui {

using ingest::Level;
using ingest::Rejection;

namespace {

Cell number(std::int64_t count, Tone tone = Tone::Ink2) {
    return {text(report::countText(double(count), true)), tone, false, CellMark::None,
            QVariant::fromValue<qlonglong>(count)};
}

/// What a person calls the file; the rest of its path is in the tooltip.
Cell fileCell(const std::string& path, Tone tone) {
    const bool folder = path.ends_with('/'); // has a name all the same
    Cell cell{QFileInfo(text(folder ? path.substr(0, path.size() - 1) : path)).fileName(), tone};
    cell.tip = text(path);
    return cell;
}

/// The value that was refused; of a row of another width there is none.
Cell exampleCell(const std::string& code, const std::string& value, Tone tone) {
    if (value.empty() || code == ingest::code::kWrongWidth)
        return {text(report::kDash), Tone::Ink3};
    return {text(value), tone, tone == Tone::Off};
}

/// The first KPIs by name; spoken, all of them.
Cell effect(const std::vector<ingest::Effect>& effects) {
    QStringList names;
    for (const ingest::Effect& one : effects)
        names << text(report::kpiText(one.name));
    Cell cell{text(report::effectText(effects)), Tone::Ink2};
    cell.spoken = names.join(QStringLiteral(", "));
    return cell;
}

CellMark markOf(Level level) {
    switch (level) {
    case Level::Reject:
        return CellMark::OffTrack;
    case Level::Warn:
        return CellMark::AtRisk;
    case Level::Note:
        return CellMark::Note;
    }
    return CellMark::None;
}

} // namespace

FilesModel::FilesModel(QObject* parent)
    : TableModel({{tr("File"), 160, Qt::AlignLeft, true},
                  {tr("Read as"), 150, Qt::AlignLeft, false, 420},
                  {tr("Rows"), 84, Qt::AlignRight},
                  {tr("New"), 74, Qt::AlignRight},
                  {tr("Changed"), 84, Qt::AlignRight},
                  {tr("Same"), 84, Qt::AlignRight},
                  {tr("Rejected"), 84, Qt::AlignRight}},
                 parent) {}

void FilesModel::setReport(const ingest::ImportReport& report) {
    beginResetModel();
    m_files = report.files;
    endResetModel();
}

int FilesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_files.size());
}

Cell FilesModel::cell(int row, int column) const {
    const ingest::FileReport& file = m_files[static_cast<size_t>(row)];
    switch (column) {
    case 0: {
        const bool fine = file.recognised() && file.rejected == 0;
        Cell cell = fileCell(file.path, Tone::Ink);
        cell.mark = fine ? CellMark::OnTrack : file.recognised() ? CellMark::OffTrack : CellMark::AtRisk;
        return cell;
    }
    case 1:
        if (!file.recognised())
            return {tr("Not recognised, left alone"), Tone::Risk};
        return {QStringLiteral("%1, %2").arg(entityTitle(file.entity), capitalised(text(file.vendor))),
                Tone::Ink2};
    case 2:
        return number(file.rowsRead, Tone::Ink);
    case 3:
        return number(file.inserted);
    case 4:
        return number(file.updated);
    case 5:
        return number(file.unchanged);
    case 6:
        return number(file.rejected, file.rejected > 0 ? Tone::Off : Tone::Ink2);
    default:
        return {};
    }
}

FindingsModel::FindingsModel(QObject* parent)
    : TableModel({{tr("Level"), 130}, // a level is never cut
                  {tr("Finding"), 300, Qt::AlignLeft, true},
                  {tr("File"), 160},
                  {tr("Rows"), 74, Qt::AlignRight},
                  {tr("Effect"), 170, Qt::AlignLeft, true},
                  {QString(), 100}},
                 parent) {}

void FindingsModel::setChoosing() {
    beginResetModel();
    auto all = columns();
    for (const auto& [column, width] : {std::pair{kMessage, 150}, {kEffect, 90}})
        all[static_cast<size_t>(column)].width = width;
    all.insert(all.begin() + kTreatment, {tr("What to do"), 260});
    setColumns(std::move(all));
    endResetModel();
}

void FindingsModel::setReport(const ingest::ImportReport& report) {
    beginResetModel();
    m_rows = report::qualityRows(report);
    m_stages = report.stages;
    m_level.reset();
    m_shown.resize(m_rows.size());
    std::iota(m_shown.begin(), m_shown.end(), 0);
    endResetModel();
}

void FindingsModel::setLevel(std::optional<Level> level) {
    beginResetModel();
    m_level = level;
    m_shown.clear();
    for (int i = 0; i < std::ssize(m_rows); ++i)
        if (!level || m_rows[static_cast<size_t>(i)].level == *level)
            m_shown.push_back(i);
    endResetModel();
}

int FindingsModel::countOf(Level level) const {
    return int(std::ranges::count(m_rows, level, &report::QualityRow::level));
}

int FindingsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_shown.size());
}

Cell FindingsModel::cell(int at, int column) const {
    const report::QualityRow& one = row(at);
    if (column == showColumn())
        return one.places.empty()
                   ? Cell{}
                   : Cell{one.ofRecords() ? tr("Show records") : tr("Show rows"), Tone::Accent};
    switch (column) {
    case 0: {
        const QString word = one.level == Level::Reject ? tr("Reject")
                             : one.level == Level::Warn ? tr("Warn")
                                                        : tr("Note");
        const Tone tone = one.level == Level::Reject ? Tone::Off
                          : one.level == Level::Warn ? Tone::Risk
                                                     : Tone::Ink2;
        return {word, tone, true, markOf(one.level)};
    }
    case 1:
        return {text(one.message), Tone::Ink, true};
    case 2:
        return fileCell(one.path, Tone::Ink2);
    case 3:
        return one.rows > 0 ? number(one.rows, Tone::Ink) : Cell{text(report::kDash), Tone::Ink3};
    case 4:
        return one.effects.empty() ? Cell{text(report::kDash), Tone::Ink3} : effect(one.effects);
    case kTreatment:
        return {text(report::treatmentText(one)), Tone::Ink2};
    default:
        return {};
    }
}

ChangesModel::ChangesModel(std::vector<ingest::ExportChange> changes, QObject* parent)
    : TableModel({{tr("What is different"), 420, Qt::AlignLeft, true},
                  {tr("File"), 190},
                  {tr("Rows"), 74, Qt::AlignRight}},
                 parent)
    , m_changes(std::move(changes)) {}

int ChangesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_changes.size());
}

Cell ChangesModel::cell(int row, int column) const {
    const ingest::ExportChange& change = m_changes[static_cast<size_t>(row)];
    switch (column) {
    case 0:
        return {text(report::sentence(change.finding)), Tone::Ink, false, CellMark::AtRisk};
    case 1:
        return fileCell(change.path, Tone::Ink2);
    case 2:
        return change.finding.rows > 0 ? number(change.finding.rows, Tone::Ink)
                                       : Cell{text(report::kDash), Tone::Ink3};
    default:
        return {};
    }
}

std::vector<RejectionReason> reasonsOf(const std::vector<Rejection>& rejections) {
    std::vector<RejectionReason> reasons;
    for (const Rejection& row : rejections) {
        const auto at = std::ranges::find_if(reasons, [&row](const RejectionReason& reason) {
            return reason.code == row.code && reason.column == row.column;
        });
        if (at == reasons.end())
            reasons.push_back({row.code, row.column, row.value, 1});
        else
            ++at->rows;
    }
    std::ranges::stable_sort(reasons, std::greater(), &RejectionReason::rows);
    return reasons;
}

QString reasonTitle(const RejectionReason& reason) {
    return text(report::rejectionTitle(reason.code, reason.column));
}

ReasonsModel::ReasonsModel(QObject* parent)
    : TableModel(
          {{tr("Reason"), 200, Qt::AlignLeft, true}, {tr("Rows"), 60, Qt::AlignRight}, {tr("Example"), 90}},
          parent) {}

void ReasonsModel::setRejections(const std::vector<Rejection>& rejections) {
    beginResetModel();
    m_reasons = reasonsOf(rejections);
    m_all = std::ssize(rejections);
    endResetModel();
}

std::optional<RejectionReason> ReasonsModel::reason(int row) const {
    return row >= 0 && row < std::ssize(m_reasons) ? std::optional(m_reasons[static_cast<size_t>(row)])
                                                   : std::nullopt;
}

int ReasonsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || m_reasons.empty() ? 0 : int(m_reasons.size()) + 1;
}

Cell ReasonsModel::cell(int row, int column) const {
    const auto shown = reason(row);
    if (!shown) { // all of them, in the last row
        if (column == 0)
            return {tr("All reasons"), Tone::Ink, true};
        return column == 1 ? number(m_all, Tone::Ink) : Cell{};
    }
    if (column == 0)
        return {reasonTitle(*shown), Tone::Ink, false, CellMark::OffTrack};
    if (column == 1)
        return number(shown->rows, Tone::Ink);
    return exampleCell(shown->code, shown->example, Tone::Ink2);
}

RejectionsModel::RejectionsModel(QObject* parent)
    : TableModel({{tr("File"), 200, Qt::AlignLeft, true},
                  {tr("Line"), 64, Qt::AlignRight},
                  {tr("Column"), 130},
                  {tr("Value in file"), 150},
                  {tr("Why"), 280, Qt::AlignLeft, true}},
                 parent) {}

void RejectionsModel::setRejections(const std::vector<Rejection>& rejections) {
    beginResetModel();
    m_rows = rejections;
    m_shown.resize(m_rows.size());
    std::iota(m_shown.begin(), m_shown.end(), 0);
    endResetModel();
}

void RejectionsModel::setReason(const std::optional<RejectionReason>& reason) {
    beginResetModel();
    m_shown.clear();
    for (int i = 0; i < std::ssize(m_rows); ++i) {
        const Rejection& row = m_rows[static_cast<size_t>(i)];
        if (!reason || (row.code == reason->code && row.column == reason->column))
            m_shown.push_back(i);
    }
    endResetModel();
}

int RejectionsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_shown.size());
}

Cell RejectionsModel::cell(int at, int column) const {
    const Rejection& row = m_rows[static_cast<size_t>(m_shown[static_cast<size_t>(at)])];
    switch (column) {
    case 0:
        return fileCell(row.path, Tone::Ink2);
    case 1:
        return number(row.line);
    case 2:
        return {text(row.column), Tone::Ink};
    case 3:
        return exampleCell(row.code, row.value, Tone::Off);
    case 4:
        return {text(report::sentence(row)), Tone::Ink};
    default:
        return {};
    }
}

} // namespace gtm::ui
