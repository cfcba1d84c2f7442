// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/export_watch.h"

#include "core/base/resources.h"
#include "core/base/text.h"
#include "core/ingest/batch_log.h"
#include "core/ingest/codes.h"
#include "core/store/missing.h"

#include <algorithm>
#include <filesystem>

namespace gtm::ingest {

namespace {

std::set<FieldWord> wordsEver(SQLite::Database& connection, std::int64_t system, const std::string& kind,
                              std::int64_t batch) {
    std::set<FieldWord> words;
    SQLite::Statement rows(connection, resourceText("sql/read_words_ever.sql"));
    rows.bind(1, system);
    rows.bind(2, kind);
    rows.bind(3, batch);
    while (rows.executeStep())
        words.emplace(rows.getColumn(0).getString(), rows.getColumn(1).getString());
    return words;
}

/// An owner as people call him, where the users tell.
std::string ownerName(SQLite::Database& connection, std::int64_t system, const std::string& owner) {
    SQLite::Statement name(connection, resourceText("sql/find_user_name.sql"));
    name.bind(1, system);
    name.bind(2, owner);
    return name.executeStep() ? name.getColumn(0).getString() : owner;
}

/// The letters of a file's name, which exports of one kind have in common whatever day they are of.
std::string nameWithoutDay(const std::string& path) {
    std::string name = std::filesystem::path(path).filename().string();
    std::erase_if(name, [](char c) { return c >= '0' && c <= '9'; });
    return headerKey(name);
}

} // namespace

bool coversSpan(crm::Entity entity) {
    using enum crm::Entity;
    return entity == StageHistory || entity == LeadHistory || entity == OwnerHistory ||
           entity == FieldHistory || entity == Activity || entity == AccountHealth || entity == Spend;
}

void ExportWatch::Counted::add(const std::string& word) {
    if (word.size() > kLongestExcerpt)
        return add(std::string(cutTo(word, kLongestExcerpt)));
    if (const auto known = rows.find(word); known != rows.end())
        ++known->second;
    else if (rows.size() < size_t{kMostWordsKept})
        rows.emplace(word, 1);
}

void ExportWatch::begin(const Table& table, const std::string& view, std::int64_t system, bool readable,
                        std::optional<Day> day) {
    const Recognition& by = table.recognition;
    Kind begun{system,
               by.profile->name + ": " + by.mapping->name,
               view,
               by.mapping,
               table.place(),
               day,
               readable,
               {},
               {},
               0,
               false};
    const auto same = std::ranges::find_if(m_kinds, [&](const Kind& kind) {
        return kind.system == system && kind.every == begun.every && kind.view == begun.view;
    });
    m_now = static_cast<size_t>(same - m_kinds.begin());
    if (same == m_kinds.end())
        m_kinds.push_back(std::move(begun));
    else if (!coversSpan(by.mapping->entity) && same->day < day &&
             nameWithoutDay(same->path) == nameWithoutDay(begun.path))
        *same = std::move(begun);
    Kind& kind = m_kinds[m_now];
    kind.readable = kind.readable && readable;
    for (const std::string& header : by.header.names())
        if (!Header(kind.shape.header).has(header))
            kind.shape.header.push_back(header);
    m_counted.clear();
    const auto count = [&](std::string_view as, std::string_view first, std::string_view second) {
        Counted counted{std::string(as),
                        {crm::fieldIndex(by.mapping->entity, first),
                         second.empty() ? -1 : crm::fieldIndex(by.mapping->entity, second)},
                        {}};
        if (counted.columns[0] >= 0 || counted.columns[1] >= 0)
            m_counted.push_back(std::move(counted));
    };
    count(kOwnerField, "owner_id", "owner_name");
    if (by.mapping->entity == crm::Entity::Opportunity)
        count("stage", "stage", {});
    if (by.mapping->entity == crm::Entity::Lead)
        count("status", "status", {});
}

void ExportWatch::add(const crm::Record& record) {
    for (Counted& counted : m_counted)
        for (const int column : counted.columns)
            if (const auto* word = column < 0 ? nullptr : record.get<std::string>(column)) {
                counted.add(*word);
                break;
            }
}

void ExportWatch::addRejected(const Rejection& rejection, store::RecordWriter& writer) {
    if (!rejection.id.empty())
        writer.noteSeen(rejection.id);
    else if (rejection.code != code::kMissingId)
        m_kinds[m_now].broken = true;
}

bool ExportWatch::recall(SQLite::Database& connection, const FileMemory& memory) {
    const Kind& kind = m_kinds[m_now];
    SQLite::Statement exported(connection, resourceText("sql/find_export_kind.sql"));
    exported.bind(1, memory.batch);
    exported.bind(2, kind.system);
    exported.bind(3, kind.name());
    if (!exported.executeStep() || exported.getColumn(1).getInt64() != memory.rowsRead)
        return false;
    SQLite::Statement words(connection, resourceText("sql/read_export_words.sql"));
    words.bind(1, exported.getColumn(0).getInt64());
    while (words.executeStep()) {
        const auto counted = std::ranges::find(m_counted, words.getColumn(0).getString(), &Counted::field);
        if (counted != m_counted.end())
            counted->rows[words.getColumn(1).getString()] = words.getColumn(2).getInt64();
    }
    end(memory.rowsRead, memory.known, {});
    return true;
}

void ExportWatch::end(std::int64_t rows, std::int64_t known, std::vector<std::int64_t> unseen) {
    Kind& kind = m_kinds[m_now];
    const bool first = kind.known == 0 && kind.shape.rows == 0;
    kind.shape.rows += rows;
    for (const Counted& counted : m_counted)
        for (const auto& [word, count] : counted.rows)
            if (const FieldWord of{counted.field, word};
                kind.shape.words.contains(of) || !kind.shape.isFull(counted.field))
                kind.shape.words[of] += count;
    kind.known = known;
    if (!first) {
        std::vector<std::int64_t> both;
        std::ranges::set_intersection(kind.unseen, unseen, std::back_inserter(both));
        unseen = std::move(both);
    }
    kind.unseen = std::move(unseen);
}

std::optional<ExportWatch::Before> ExportWatch::before(SQLite::Database& connection, const Kind& kind,
                                                       const store::Batch& batch) {
    SQLite::Statement row(connection, resourceText("sql/read_export_before.sql"));
    row.bind(1, kind.system);
    row.bind(2, kind.name());
    row.bind(3, batch.id);
    row.bind(4, dayNumber(batch.asOf));
    if (!row.executeStep())
        return std::nullopt;
    Before found;
    found.shape.header = headerOf(row.getColumn(1).getString());
    found.shape.rows = row.getColumn(2).getInt64();
    found.late = row.getColumn(3).getInt() != 0;
    SQLite::Statement words(connection, resourceText("sql/read_export_words.sql"));
    words.bind(1, row.getColumn(0).getInt64());
    while (words.executeStep())
        found.shape.words[{words.getColumn(0).getString(), words.getColumn(1).getString()}] =
            words.getColumn(2).getInt64();
    return found;
}

std::vector<Finding> ExportWatch::compare(SQLite::Database& connection, const Kind& kind,
                                          const store::Batch& batch) const {
    const auto earlier = before(connection, kind, batch);
    if (!earlier)
        return {};
    std::vector<Finding> findings =
        compareColumns(earlier->shape.header, Header(kind.shape.header), *kind.mapping);
    if (!kind.readable)
        return findings;
    bool filtered = false;
    for (Finding& finding : compareRows(earlier->shape, kind.shape, *kind.mapping,
                                        wordsEver(connection, kind.system, kind.name(), batch.id))) {
        if (finding.code == code::kOneOwner) {
            filtered = true;
            finding.value = ownerName(connection, kind.system, finding.value);
        }
        findings.push_back(std::move(finding));
    }
    if (earlier->late || coversSpan(kind.mapping->entity))
        return findings;
    if (auto missing = markMissing(connection, kind, batch.id,
                                   !filtered && !kind.broken && !lacksViews(connection, kind, batch.id)))
        findings.push_back(std::move(*missing));
    return findings;
}

/// The records of the entity that no file of the import held, whatever mapping read it.
std::vector<std::int64_t> ExportWatch::unseenWith(const Kind& kind) const {
    std::vector<std::int64_t> unseen = kind.unseen;
    for (const Kind& other : m_kinds) {
        if (!other.readable || other.system != kind.system || other.mapping->entity != kind.mapping->entity)
            continue;
        std::vector<std::int64_t> both;
        std::ranges::set_intersection(unseen, other.unseen, std::back_inserter(both));
        unseen = std::move(both);
    }
    return unseen;
}

bool ExportWatch::lacksViews(SQLite::Database& connection, const Kind& kind, std::int64_t batch) const {
    if (kind.view.empty())
        return false;
    SQLite::Statement views(connection, resourceText("sql/read_export_views.sql"));
    views.bind(1, kind.system);
    views.bind(2, batch);
    while (views.executeStep()) {
        const std::string view = views.getColumn(0).getString();
        if (view.starts_with(kind.every + " (") &&
            std::ranges::find(m_kinds, view, &Kind::name) == m_kinds.end())
            return true;
    }
    return false;
}

/// Marks what is gone and clears what came back. An export that holds less than half of the records that
/// were there, one owner's only, or rows that could not be read, is no whole one: what it leaves out is not
/// missing.
std::optional<Finding> ExportWatch::markMissing(SQLite::Database& connection, const Kind& kind,
                                                std::int64_t batch, bool whole) const {
    store::MissingMarks marks(connection, kind.mapping->entity, kind.system);
    const auto unseen = unseenWith(kind);
    std::vector<std::int64_t> back, gone;
    std::ranges::set_difference(marks.marked(), unseen, std::back_inserter(back));
    for (const std::int64_t rid : back)
        marks.clear(rid);
    std::ranges::set_difference(unseen, marks.marked(), std::back_inserter(gone));
    const std::int64_t seen = kind.known - std::ssize(unseen);
    if (!whole || seen < std::ssize(gone))
        return std::nullopt;
    Finding finding = makeFinding(Level::Warn, code::kMissingRecords);
    finding.fields = {"id"};
    store::RecordLabels labels(connection, kind.mapping->entity);
    for (const std::int64_t rid : gone) {
        store::RecordLabel label = labels.of(rid);
        if (label.gone)
            continue;
        marks.mark(rid, batch);
        if (finding.rows++ < kMostPlaces)
            finding.places.push_back({std::move(label.id),
                                      std::move(label.name),
                                      0,
                                      {},
                                      std::move(label.stage),
                                      std::move(label.owner)});
    }
    return finding.rows == 0 ? std::nullopt : std::optional(std::move(finding));
}

void ExportWatch::save(SQLite::Database& connection, const Kind& kind, std::int64_t batch) {
    SQLite::Statement write(connection, resourceText("sql/write_export_kind.sql"));
    write.bind(1, batch);
    write.bind(2, kind.system);
    write.bind(3, kind.name());
    write.bind(4, headerText(kind.shape.header));
    write.bind(5, kind.shape.rows);
    write.exec();
    const std::int64_t id = connection.getLastInsertRowid();
    SQLite::Statement word(connection, resourceText("sql/write_export_word.sql"));
    for (const auto& [of, rows] : kind.shape.words) {
        word.reset();
        word.bind(1, id);
        word.bind(2, of.first);
        word.bind(3, of.second);
        word.bind(4, rows);
        word.exec();
    }
}

std::vector<ExportChange> ExportWatch::settle(SQLite::Database& connection, const store::Batch& batch) {
    std::vector<ExportChange> changes;
    if (m_refused)
        return changes;
    for (const Kind& kind : m_kinds) {
        for (Finding& finding : compare(connection, kind, batch))
            changes.push_back({kind.path, std::move(finding)});
        if (kind.readable)
            save(connection, kind, batch.id);
    }
    return changes;
}

} // namespace gtm::ingest
