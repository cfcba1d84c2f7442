// SPDX-License-Identifier: GPL-3.0-only
#include "ui/models/mapping_models.h"

#include "core/report/sentence.h"
#include "ui/text/words.h"

#include <algorithm>

namespace gtm::ui {

namespace {

constexpr double kPreviewColumn = 110;

CellMark markOf(MappedFile::State state) {
    switch (state) {
    case MappedFile::State::Recognised:
    case MappedFile::State::Mapped:
        return CellMark::OnTrack;
    case MappedFile::State::Confirm:
        return CellMark::AtRisk;
    case MappedFile::State::LeftOut:
        return CellMark::Note;
    case MappedFile::State::NotRead:
        return CellMark::OffTrack;
    }
    return CellMark::None;
}

Tone toneOf(MappedFile::State state) {
    return state == MappedFile::State::Confirm   ? Tone::Risk
           : state == MappedFile::State::NotRead ? Tone::Off
                                                 : Tone::Ink2;
}

/// Why nothing can be read of a file.
QString reasonOf(const MappedFile& file) {
    const auto& findings = file.look.report.findings;
    return file.state() != MappedFile::State::NotRead || findings.empty()
               ? QString()
               : text(report::sentence(findings.front()));
}

bool isRead(const MappedFile& file, const std::string& column) {
    if (file.keptAs(column))
        return true;
    if (file.known())
        return std::ranges::find(file.look.report.skippedColumns, column) ==
               file.look.report.skippedColumns.end();
    return file.chosen && !fieldOf(file.draft, column).isEmpty();
}

} // namespace

QString stateWord(MappedFile::State state) {
    switch (state) {
    case MappedFile::State::Recognised:
        return Words::tr("Recognised");
    case MappedFile::State::Confirm:
        return Words::tr("Confirm");
    case MappedFile::State::Mapped:
        return Words::tr("Mapped");
    case MappedFile::State::LeftOut:
        return Words::tr("Left out");
    case MappedFile::State::NotRead:
        return Words::tr("Not read");
    }
    return {};
}

MappingFilesModel::MappingFilesModel(QObject* parent)
    : TableModel({{tr("File"), 110, Qt::AlignLeft, true},
                  {tr("Vendor"), 80},
                  {tr("Entity"), 80},
                  {tr("Rows"), 84, Qt::AlignRight},
                  {tr("Columns mapped"), 110, Qt::AlignRight},
                  {tr("State"), 110}},
                 parent) {}

void MappingFilesModel::setFiles(const std::vector<MappedFile>* files) {
    beginResetModel();
    m_files = files;
    endResetModel();
}

void MappingFilesModel::refresh() {
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int MappingFilesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_files ? 0 : int(m_files->size());
}

Cell MappingFilesModel::cell(int row, int column) const {
    const MappedFile& file = (*m_files)[static_cast<size_t>(row)];
    const MappedFile::State state = file.state();
    switch (column) {
    case 0: {
        Cell name{file.fileName()};
        name.tip = text(file.look.place);
        return name;
    }
    case 1:
        return {file.vendorTitle(), Tone::Ink2};
    case 2:
        return {file.holds(), Tone::Ink2};
    case 3:
        return {file.look.readable ? fullCount(file.look.rowCount) : text(report::kDash), Tone::Ink};
    case 4:
        return {file.look.readable
                    ? tr("%1 of %2").arg(file.columnsRead()).arg(qlonglong(file.look.header.size()))
                    : text(report::kDash),
                Tone::Ink};
    case 5: {
        Cell word{stateWord(state), toneOf(state), state == MappedFile::State::Confirm, markOf(state)};
        word.tip = reasonOf(file);
        return word;
    }
    default:
        return {};
    }
}

MappingsModel::MappingsModel(QObject* parent)
    : TableModel({{tr("Name"), 160, Qt::AlignLeft, true},
                  {tr("Source"), 120},
                  {tr("Reads"), 180},
                  {tr("File"), 140}},
                 parent) {}

void MappingsModel::setProfiles(const std::vector<ingest::OwnProfile>& profiles) {
    beginResetModel();
    m_profiles = profiles;
    endResetModel();
}

int MappingsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_profiles.size());
}

Cell MappingsModel::cell(int row, int column) const {
    const ingest::OwnProfile& own = m_profiles[static_cast<size_t>(row)];
    switch (column) {
    case 0:
        return {text(own.profile.name), Tone::Ink, true};
    case 1:
        return {text(own.profile.source), Tone::Ink2};
    case 2: {
        QStringList entities;
        for (const std::string& entity : own.profile.entities())
            entities << entityTitle(entity);
        return {entities.join(QStringLiteral(", ")), Tone::Ink2};
    }
    case 3: {
        Cell file{text(own.file.filename().string()), Tone::Ink2};
        file.tip = text(own.file.string());
        return file;
    }
    default:
        return {};
    }
}

void PreviewModel::setFile(const MappedFile& file) {
    beginResetModel();
    std::vector<TableColumn> columns;
    m_read.clear();
    for (const std::string& name : file.look.header) {
        m_read.push_back(isRead(file, name));
        columns.push_back({m_read.back() ? text(name) : tr("%1 (not imported)").arg(text(name)),
                           kPreviewColumn, Qt::AlignLeft});
    }
    if (!columns.empty())
        columns.back().stretch = true;
    setColumns(std::move(columns));
    m_rows = file.look.rows;
    endResetModel();
}

int PreviewModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

Cell PreviewModel::cell(int row, int column) const {
    const auto& cells = m_rows[static_cast<size_t>(row)];
    const auto at = static_cast<size_t>(column);
    return {at < cells.size() ? text(cells[at]) : QString(), m_read[at] ? Tone::Ink : Tone::Ink3};
}

} // namespace gtm::ui
