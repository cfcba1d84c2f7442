// SPDX-License-Identifier: GPL-3.0-only
#include "ui/models/board_model.h"

#include "core/report/kpi_words.h"
#include "ui/text/words.h"

#include <QMimeData>

#include <algorithm>

namespace gtm::ui {

namespace {

constexpr auto kRowType = "application/x-gtm-board-row";

} // namespace

BoardModel::BoardModel(QObject* parent)
    : TableModel({{tr("KPI"), 180},
                  {tr("Formula in words"), 160, Qt::AlignLeft, true},
                  {tr("Id"), 130},
                  {tr("Shown"), 60}},
                 parent) {}

void BoardModel::setDefinitions(std::vector<report::DefinitionSet::Row> definitions) {
    beginResetModel();
    m_definitions = std::move(definitions);
    rebuild();
    endResetModel();
}

void BoardModel::setGroups(const BoardGroups& groups) {
    beginResetModel();
    m_groups = groups;
    rebuild();
    endResetModel();
}

void BoardModel::rebuild() {
    m_lines.clear();
    for (int group = 0; group < std::ssize(m_groups); ++group) {
        const rules::BoardGroup& one = m_groups[static_cast<size_t>(group)];
        m_lines.push_back({text(one.title.empty() ? one.key : report::kpiText(one.title)), {}, group, 0});
        for (size_t place = 0; place < one.kpis.size(); ++place)
            m_lines.push_back({{}, one.kpis[place], group, place});
    }
    const size_t rest = m_lines.size();
    m_lines.push_back({tr("Not on the board"), {}, -1, 0});
    for (const auto& row : m_definitions)
        if (!isOnBoard(m_groups, row.definition.id))
            m_lines.push_back({{}, row.definition.id, -1, 0});
    if (m_lines.size() == rest + 1)
        m_lines.pop_back();
}

const kpi::Definition* BoardModel::definition(const std::string& kpi) const {
    const auto found =
        std::ranges::find(m_definitions, kpi, [](const auto& row) { return row.definition.id; });
    return found == m_definitions.end() ? nullptr : &found->definition;
}

std::string BoardModel::kpi(int row) const {
    return row >= 0 && row < std::ssize(m_lines) ? m_lines[static_cast<size_t>(row)].kpi : std::string();
}

int BoardModel::rowOf(const std::string& kpi) const {
    const auto found = std::ranges::find(m_lines, kpi, &Line::kpi);
    return kpi.empty() || found == m_lines.end() ? -1 : int(found - m_lines.begin());
}

std::string BoardModel::groupOf(const std::string& kpi) const {
    const kpi::Definition* own = definition(kpi);
    return own ? own->group : std::string();
}

int BoardModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_lines.size());
}

Cell BoardModel::cell(int row, int column) const {
    const Line& line = m_lines[static_cast<size_t>(row)];
    if (line.kpi.empty())
        return column == 0 ? Cell{line.head, Tone::Ink2, true} : Cell{};
    const kpi::Definition* own = definition(line.kpi);
    const Tone tone = line.group < 0 ? Tone::Ink2 : Tone::Ink;
    switch (column) {
    case 0:
        return {text(own ? report::nameOf(*own) : line.kpi), tone, line.group >= 0};
    case 1:
        return {own ? text(report::wordsOf(*own).formula) : tr("There is no such KPI."),
                own ? Tone::Ink2 : Tone::Off};
    case 2:
        return {text(line.kpi), Tone::Ink3};
    case 3:
        return {line.group < 0 ? tr("no") : tr("yes"), tone};
    default:
        return {};
    }
}

Qt::ItemFlags BoardModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags plain = TableModel::flags(index);
    if (!m_editable)
        return plain;
    return !index.isValid() || isHead(index.row()) ? plain | Qt::ItemIsDropEnabled
                                                   : plain | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled;
}

QStringList BoardModel::mimeTypes() const {
    return {QLatin1StringView(kRowType)};
}

QMimeData* BoardModel::mimeData(const QModelIndexList& indexes) const {
    auto* mime = new QMimeData;
    if (!indexes.isEmpty())
        mime->setData(QLatin1StringView(kRowType), QByteArray::fromStdString(kpi(indexes.front().row())));
    return mime;
}

bool BoardModel::dropMimeData(const QMimeData* mime, Qt::DropAction, int row, int,
                              const QModelIndex& parent) {
    const std::string dragged = mime->data(QLatin1StringView(kRowType)).toStdString();
    if (dragged.empty() || !m_editable)
        return false;
    // Between two rows it goes before the lower one; on a row to its place.
    const int at = row >= 0 ? row : parent.isValid() ? parent.row() : rowCount();
    const bool end = at >= rowCount();
    const Line& line = m_lines[static_cast<size_t>(end ? rowCount() - 1 : at)];
    BoardGroups then = m_groups;
    if (line.group < 0 && (end || !line.kpi.empty())) {
        if (isOnBoard(m_groups, dragged))
            then = toggledKpi(m_groups, dragged, {});
    } else if (line.kpi.empty() && at > 0) {
        // Before a head: at the end of the group above it.
        const auto above =
            static_cast<size_t>(line.group < 0 ? std::ssize(m_groups) - 1 : std::max(0, line.group - 1));
        const bool onHead = row < 0 && line.group >= 0;
        then = onHead ? placedKpi(m_groups, dragged, static_cast<size_t>(line.group), 0)
                      : placedKpi(m_groups, dragged, above, m_groups[above].kpis.size());
    } else {
        then = placedKpi(m_groups, dragged, static_cast<size_t>(std::max(0, line.group)),
                         end ? line.place + 1 : line.place);
    }
    Q_EMIT arranged(then, dragged);
    return false; // whoever listens moves it; the view must not remove the row that was dragged
}

} // namespace gtm::ui
