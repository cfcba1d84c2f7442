// SPDX-License-Identifier: GPL-3.0-only
#include "ui/models/places_model.h"

#include "core/report/format.h"
#include "ui/text/words.h"

#include <algorithm>

namespace gtm::ui {

PlacesModel::PlacesModel(QObject* parent) : TableModel({}, parent) {}

void PlacesModel::setPlaces(const report::QualityRow& finding, std::vector<ingest::FindingPlace> places) {
    beginResetModel();
    m_places = std::move(places);
    m_code = finding.code;
    const QString value =
        finding.column.empty() ? tr("Value in file") : tr("%1 in file").arg(text(finding.column));
    const std::vector<TableColumn> all{{tr("Line"), 74, Qt::AlignRight},
                                       {tr("ID"), 170},
                                       {tr("Record"), 200, Qt::AlignLeft, true},
                                       {tr("Stage"), 130},
                                       {tr("Owner"), 130},
                                       {value, 150, Qt::AlignRight},
                                       {tr("Why"), 150}};
    std::vector<TableColumn> columns;
    m_shown.clear();
    for (const Column column : {kLine, kId, kRecord, kStage, kOwner, kValue, kWhy})
        if (column == kRecord ||
            std::ranges::any_of(m_places, [&](const auto& p) { return !textOf(p, column).isEmpty(); })) {
            m_shown.push_back(column);
            columns.push_back(all[column]);
        }
    setColumns(std::move(columns));
    endResetModel();
}

int PlacesModel::columnOf(Column column) const {
    const auto at = std::ranges::find(m_shown, column);
    return at == m_shown.end() ? -1 : int(at - m_shown.begin());
}

int PlacesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_places.size());
}

QString PlacesModel::textOf(const ingest::FindingPlace& place, Column column) const {
    switch (column) {
    case kLine:
        return place.line == 0 ? QString() : text(report::countText(double(place.line), true));
    case kId:
        return text(place.id);
    case kRecord:
        return text(report::placeText(place));
    case kStage:
        return text(place.stage);
    case kOwner:
        return text(place.owner);
    case kValue:
        return text(place.value);
    case kWhy:
        return text(report::cellReason(m_code, place.value));
    }
    return {};
}

Cell PlacesModel::cell(int row, int column) const {
    const ingest::FindingPlace& place = m_places[static_cast<size_t>(row)];
    const Column shown = m_shown[static_cast<size_t>(column)];
    const QString said = textOf(place, shown);
    if (said.isEmpty())
        return {text(report::kDash), Tone::Ink3};
    if (shown == kLine) {
        Cell line{said, Tone::Ink2};
        line.sort = QVariant::fromValue<qlonglong>(place.line);
        return line;
    }
    return {said, shown == kRecord ? Tone::Ink : shown == kValue ? Tone::Off : Tone::Ink2};
}

} // namespace gtm::ui

#include "moc_places_model.cpp"
