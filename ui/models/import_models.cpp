// SPDX-License-Identifier: GPL-3.0-only
#include "ui/models/import_models.h"

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

QString fileName(const std::string& path) {
    return QFileInfo(text(path)).fileName();
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
    : TableModel({{tr("File"), 230, Qt::AlignLeft, true},
                  {tr("Read as"), 260},
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
        return {text(file.path), Tone::Ink, false,
                fine                ? CellMark::OnTrack
                : file.recognised() ? CellMark::OffTrack
                                    : CellMark::AtRisk};
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
    : TableModel({{tr("Level"), 104},
                  {tr("Finding"), 380, Qt::AlignLeft, true},
                  {tr("File"), 260},
                  {tr("Rows"), 84, Qt::AlignRight}},
                 parent) {}

void FindingsModel::setReport(const ingest::ImportReport& report) {
    beginResetModel();
    m_rows.clear();
    for (const ingest::FileReport& file : report.files)
        for (const ingest::Finding& finding : file.findings)
            m_rows.push_back({text(file.path), finding});
    std::ranges::stable_sort(m_rows, std::greater(), [](const Row& row) { return int(row.finding.level); });
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
        if (!level || m_rows[static_cast<size_t>(i)].finding.level == *level)
            m_shown.push_back(i);
    endResetModel();
}

int FindingsModel::countOf(Level level) const {
    return int(std::ranges::count_if(m_rows, [level](const Row& row) { return row.finding.level == level; }));
}

int FindingsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_shown.size());
}

Cell FindingsModel::cell(int at, int column) const {
    const Row& row = m_rows[static_cast<size_t>(m_shown[static_cast<size_t>(at)])];
    switch (column) {
    case 0: {
        const Level level = row.finding.level;
        const QString word = level == Level::Reject ? tr("Reject")
                             : level == Level::Warn ? tr("Warn")
                                                    : tr("Note");
        const Tone tone = level == Level::Reject ? Tone::Off : level == Level::Warn ? Tone::Risk : Tone::Ink2;
        return {word, tone, true, markOf(level)};
    }
    case 1:
        return {text(report::sentence(row.finding)), Tone::Ink};
    case 2:
        return {row.file, Tone::Ink2};
    case 3:
        return row.finding.rows > 0 ? number(row.finding.rows, Tone::Ink)
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
    Rejection row;
    row.code = reason.code;
    row.column = reason.column;
    row.value = reason.example;
    return text(report::sentence(row));
}

ReasonsModel::ReasonsModel(QObject* parent)
    : TableModel({{tr("Reason"), 240, Qt::AlignLeft, true}, {tr("Rows"), 74, Qt::AlignRight}}, parent) {}

void ReasonsModel::setRejections(const std::vector<Rejection>& rejections) {
    beginResetModel();
    m_reasons = reasonsOf(rejections);
    endResetModel();
}

int ReasonsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_reasons.size());
}

Cell ReasonsModel::cell(int row, int column) const {
    if (column == 0)
        return {reasonTitle(reason(row)), Tone::Ink, false, CellMark::OffTrack};
    return number(reason(row).rows, Tone::Ink);
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
        return {fileName(row.path), Tone::Ink2};
    case 1:
        return number(row.line);
    case 2:
        return {text(row.column), Tone::Ink};
    case 3:
        return row.value.empty() ? Cell{text(report::kDash), Tone::Ink3}
                                 : Cell{text(row.value), Tone::Off, true};
    case 4:
        return {text(report::sentence(row)), Tone::Ink};
    default:
        return {};
    }
}

} // namespace gtm::ui
