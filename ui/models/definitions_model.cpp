// SPDX-License-Identifier: GPL-3.0-only
#include "ui/models/definitions_model.h"

#include "core/report/kpi_words.h"
#include "ui/text/words.h"

#include <algorithm>
#include <limits>
#include <map>

namespace gtm::ui {

namespace {

enum class DefinitionColumn { Name, Formula, Target, VersionNumber, Since, Owner, State };

} // namespace

DefinitionsModel::DefinitionsModel(QObject* parent)
    : TableModel({{tr("KPI"), 300},
                  {tr("Formula in words"), 160, Qt::AlignLeft, true},
                  {tr("Target"), 70, Qt::AlignRight},
                  {tr("Version"), 56},
                  {tr("In force since"), 96},
                  {tr("Owner"), 90},
                  {tr("State"), 60}},
                 parent) {}

void DefinitionsModel::setDefinitions(const report::DefinitionSet& set, const report::Scoreboard& board,
                                      const report::DefinitionSet& retired) {
    beginResetModel();
    m_set = set;
    m_retired = retired;
    m_board = board;
    rebuild();
    endResetModel();
}

void DefinitionsModel::setDrafts(const std::set<std::string>& drafts, const std::set<std::string>& fresh) {
    if (drafts == m_drafts && fresh == m_fresh)
        return;
    beginResetModel();
    m_drafts = drafts;
    m_fresh = fresh;
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
    return which == Which::All || which == Which::Retired ||
           (which == Which::OnBoard ? row.onBoard : m_drafts.contains(row.definition.id));
}

int DefinitionsModel::count(Which which) const {
    if (which == Which::Retired)
        return int(m_retired.rows.size());
    return int(std::ranges::count_if(m_set.rows, [&](const auto& row) { return fits(row, which); }));
}

std::vector<int> DefinitionsModel::chosenRows() const {
    const auto says = [&](const std::string& part) {
        return text(part).contains(m_choice.words, Qt::CaseInsensitive);
    };
    const auto found = [&](const kpi::Words& words) {
        return says(words.name) || says(words.formula) || std::ranges::any_of(words.synonyms, says);
    };
    std::vector<int> chosen;
    for (int i = 0; i < std::ssize(rows()); ++i) {
        const auto& row = rows()[static_cast<size_t>(i)];
        const kpi::Definition& d = row.definition;
        const bool named = m_choice.words.isEmpty() || says(d.id) || found(report::wordsOf(d)) ||
                           owner(d).contains(m_choice.words, Qt::CaseInsensitive);
        if (fits(row, m_choice.which) && named)
            chosen.push_back(i);
    }
    std::map<std::string, int> places;
    for (const report::BoardGroup& group : m_board.groups)
        for (const report::BoardRow& row : group.rows)
            places.emplace(row.kpi, int(places.size()) - std::numeric_limits<int>::max());
    std::ranges::stable_sort(chosen, {}, [&](int i) {
        const auto at = places.find(rows()[static_cast<size_t>(i)].definition.id);
        return at == places.end() ? 0 : at->second;
    });
    return chosen;
}

void DefinitionsModel::rebuild() {
    m_lines.clear();
    const std::vector<int> chosen = chosenRows();
    // The groups of the board in its order, then those that are not on it.
    struct Group {
        std::string key;
        QString title, team;
    };
    std::vector<Group> groups;
    for (const report::BoardGroup& group : m_board.groups)
        groups.push_back({group.key, text(group.title), text(group.team)});
    const auto groupOf = [&](int i) { return rows()[static_cast<size_t>(i)].definition.group; };
    for (const int i : chosen)
        if (std::ranges::find(groups, groupOf(i), &Group::key) == groups.end())
            groups.push_back({groupOf(i), capitalised(text(groupOf(i))), {}});
    for (const Group& group : groups) {
        if (std::ranges::find(chosen, group.key, groupOf) == chosen.end())
            continue;
        m_lines.push_back({group.title, -1, group.team});
        for (const int i : chosen)
            if (groupOf(i) == group.key)
                m_lines.push_back({{}, i});
    }
}

const kpi::Definition* DefinitionsModel::definition(int row) const {
    if (row < 0 || row >= std::ssize(m_lines) || isHead(row))
        return nullptr;
    return &rows()[static_cast<size_t>(m_lines[static_cast<size_t>(row)].definition)].definition;
}

int DefinitionsModel::rowOf(const std::string& id, int version) const {
    for (int row = 0; row < std::ssize(m_lines); ++row)
        if (const kpi::Definition* one = definition(row);
            one && one->id == id && (version == 0 || one->version == version))
            return row;
    return -1;
}

std::optional<Day> DefinitionsModel::until(int row) const {
    return definition(row) ? rows()[static_cast<size_t>(m_lines[static_cast<size_t>(row)].definition)].until
                           : std::nullopt;
}

std::vector<kpi::Definition> DefinitionsModel::listed() const {
    std::vector<kpi::Definition> all;
    for (int row = 0; row < std::ssize(m_lines); ++row)
        if (const kpi::Definition* one = definition(row))
            all.push_back(*one);
    return all;
}

int DefinitionsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_lines.size());
}

QString DefinitionsModel::target(const kpi::Definition& definition) const {
    const report::BoardRow* row = m_board.row(definition.id);
    // What the board holds it against, where the board is made by this version.
    const bool shown = row && row->definitionVersion == definition.version;
    kpi::Point point = shown ? row->point : kpi::Point();
    if (!shown)
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
        return column == 0 ? headCell(line.head, line.team) : Cell{};
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
        return {m_fresh.contains(d.id) ? text(report::kDash) : text(report::shortDate(d.effective, 0)),
                Tone::Ink2};
    case Owner:
        return {owner(d), Tone::Ink2};
    case State:
        if (const auto day = until(row))
            return {tr("until %1").arg(text(report::shortDate(*day, 0))), Tone::Ink3};
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
