// SPDX-License-Identifier: GPL-3.0-only
#include "ui/models/definitions_model.h"

#include "core/report/kpi_words.h"
#include "ui/text/words.h"

#include <algorithm>

namespace gtm::ui {

namespace {

enum class DefinitionColumn { Name, Formula, Target, VersionNumber, Since, Owner, State };

} // namespace

DefinitionsModel::DefinitionsModel(QObject* parent)
    : TableModel({{tr("KPI"), 150},
                  {tr("Formula in words"), 160, Qt::AlignLeft, true},
                  {tr("Target"), 70, Qt::AlignRight},
                  {tr("Version"), 56},
                  {tr("In force since"), 96},
                  {tr("Owner"), 90},
                  {tr("Draft"), 60}},
                 parent) {}

void DefinitionsModel::setDefinitions(const report::DefinitionSet& set, const report::Scoreboard& board) {
    beginResetModel();
    m_set = set;
    m_board = board;
    rebuild();
    endResetModel();
}

void DefinitionsModel::setDrafts(const std::set<std::string>& drafts) {
    if (drafts == m_drafts)
        return;
    beginResetModel();
    m_drafts = drafts;
    rebuild();
    endResetModel();
}

void DefinitionsModel::setChoice(const Choice& choice) {
    beginResetModel();
    m_choice = choice;
    rebuild();
    endResetModel();
}

bool DefinitionsModel::fits(const report::DefinitionSet::Row& row, Which which) const {
    return which == Which::All ||
           (which == Which::OnBoard ? row.onBoard : m_drafts.contains(row.definition.id));
}

int DefinitionsModel::count(Which which) const {
    return int(std::ranges::count_if(m_set.rows, [&](const auto& row) { return fits(row, which); }));
}

void DefinitionsModel::rebuild() {
    m_lines.clear();
    const auto says = [&](const std::string& part) {
        return text(part).contains(m_choice.words, Qt::CaseInsensitive);
    };
    std::vector<int> chosen;
    for (int i = 0; i < std::ssize(m_set.rows); ++i) {
        const auto& row = m_set.rows[static_cast<size_t>(i)];
        const kpi::Definition& d = row.definition;
        const auto found = [&](const kpi::Words& words) {
            return says(words.name) || says(words.formula) || std::ranges::any_of(words.synonyms, says);
        };
        const bool named = m_choice.words.isEmpty() || says(d.id) || found(report::wordsOf(d)) ||
                           owner(d).contains(m_choice.words, Qt::CaseInsensitive);
        if (fits(row, m_choice.which) && named)
            chosen.push_back(i);
    }
    // The groups of the board in its order, then those that are not on it.
    std::vector<std::pair<std::string, QString>> groups;
    for (const report::BoardGroup& group : m_board.groups)
        groups.emplace_back(group.key, text(group.title));
    for (const auto& row : m_set.rows)
        if (std::ranges::find(groups, row.definition.group, &decltype(groups)::value_type::first) ==
            groups.end())
            groups.emplace_back(row.definition.group, capitalised(text(row.definition.group)));
    const auto groupOf = [&](int i) { return m_set.rows[static_cast<size_t>(i)].definition.group; };
    for (const auto& [key, title] : groups) {
        if (std::ranges::find(chosen, key, groupOf) == chosen.end())
            continue;
        m_lines.push_back({title, -1});
        for (const int i : chosen)
            if (groupOf(i) == key)
                m_lines.push_back({{}, i});
    }
}

const kpi::Definition* DefinitionsModel::definition(int row) const {
    if (row < 0 || row >= std::ssize(m_lines) || isHead(row))
        return nullptr;
    return &m_set.rows[static_cast<size_t>(m_lines[static_cast<size_t>(row)].definition)].definition;
}

int DefinitionsModel::rowOf(const std::string& id) const {
    for (int row = 0; row < std::ssize(m_lines); ++row)
        if (const kpi::Definition* one = definition(row); one && one->id == id)
            return row;
    return -1;
}

int DefinitionsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_lines.size());
}

QString DefinitionsModel::target(const kpi::Definition& definition) const {
    const report::BoardRow* row = m_board.row(definition.id);
    kpi::Point point = row ? row->point : kpi::Point();
    if (!row)
        point.target = definition.target.value;
    return text(report::targetText(point, definition.direction, {definition.unit, m_board.data.currency}));
}

QString DefinitionsModel::owner(const kpi::Definition& definition) const {
    const report::BoardRow* row = m_board.row(definition.id);
    return text(row ? row->owner : definition.ownerRole);
}

Cell DefinitionsModel::cell(int row, int column) const {
    const Line& line = m_lines[static_cast<size_t>(row)];
    if (line.definition < 0)
        return column == 0 ? Cell{line.head, Tone::Ink2, true} : Cell{};
    const kpi::Definition& d = *definition(row);
    using enum DefinitionColumn;
    switch (DefinitionColumn(column)) {
    case Name: {
        Cell cell{text(report::nameOf(d)), Tone::Ink, true};
        cell.tip = text(d.id);
        return cell;
    }
    case Formula: {
        Cell cell{text(report::wordsOf(d).formula), Tone::Ink2};
        cell.tip = cell.text;
        return cell;
    }
    case Target:
        return {target(d), Tone::Ink2};
    case VersionNumber:
        return {QStringLiteral("v%1").arg(d.version), Tone::Ink2};
    case Since:
        return {text(report::shortDate(d.effective, 0)), Tone::Ink2};
    case Owner:
        return {owner(d), Tone::Ink2};
    case State:
        return m_drafts.contains(d.id) ? Cell{tr("Draft"), Tone::Risk, true} : Cell{};
    }
    return {};
}

VersionsModel::VersionsModel(QObject* parent)
    : TableModel({{tr("Version"), 56},
                  {tr("In force"), 110},
                  {tr("Holds for"), 90},
                  {tr("Reason"), 140, Qt::AlignLeft, true},
                  {tr("Published by"), 100}},
                 parent) {}

void VersionsModel::setLog(std::vector<report::LogEntry> log, int firstVersion, Day first) {
    beginResetModel();
    m_log = std::move(log);
    std::ranges::reverse(m_log);
    m_firstVersion = firstVersion;
    m_first = first;
    endResetModel();
}

const report::LogEntry* VersionsModel::entry(int row) const {
    return row >= 0 && row < std::ssize(m_log) ? &m_log[static_cast<size_t>(row)] : nullptr;
}

int VersionsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_log.size()) + (m_firstVersion > 0 ? 1 : 0);
}

Cell VersionsModel::cell(int row, int column) const {
    const report::LogEntry* one = entry(row);
    const auto since = [](Day day) {
        return day == Day{} ? tr("before") : tr("since %1").arg(text(report::shortDate(day, 0)));
    };
    if (!one) {
        const QString words[]{QStringLiteral("v%1").arg(m_firstVersion),
                              since(m_first),
                              tr("All records"),
                              tr("Ships with the program"),
                              {}};
        return {words[column], Tone::Ink2};
    }
    const store::Publication& by = one->publication;
    switch (column) {
    case 0:
        return {QStringLiteral("v%1").arg(by.texts.front().version), Tone::Ink, true};
    case 1:
        return {since(by.effective)};
    case 2:
        return {by.toAll ? tr("All records") : tr("New records"), Tone::Ink2};
    case 3: {
        Cell cell{text(by.reason)};
        cell.tip = cell.text;
        return cell;
    }
    case 4:
        return {text(by.author), Tone::Ink2};
    default:
        return {};
    }
}

std::vector<report::LogEntry> logOf(const std::vector<report::LogEntry>& log, store::Subject subject,
                                    const std::string& id) {
    std::vector<report::LogEntry> out;
    for (const report::LogEntry& all : log)
        for (size_t i = 0; i < all.publication.texts.size(); ++i) {
            if (all.publication.subject != subject || all.publication.texts[i].id != id)
                continue;
            report::LogEntry one{all.publication, {all.names[i]}, {all.before[i]}};
            one.publication.texts = {all.publication.texts[i]};
            out.push_back(std::move(one));
        }
    return out;
}

} // namespace gtm::ui
