// SPDX-License-Identifier: GPL-3.0-only
#include "core/workspace/strange.h"

#include "core/base/resources.h"
#include "core/base/text.h"
#include "core/ingest/batch_log.h"
#include "core/ingest/codes.h"
#include "core/store/missing.h"
#include "core/store/owners.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <set>

namespace gtm {

namespace {

namespace code = ingest::code;

/// So many people of a model are named; the finding counts all.
constexpr size_t kNamedPeople = 5;

/// What only the rules say, besides unknown stages and links, which readers know too.
constexpr std::array kStrangeCodes{
    code::kUnknownStatus,  code::kManyValues,       code::kUnknownOwner, code::kClosedBeforeCreated,
    code::kNoCloseDate,    code::kTouchBeforeStart, code::kSamePerson,   code::kPlaceholderAddress,
    code::kSharedHost,     code::kDuplicateDeal,    code::kBulkEdit,     code::kClosedApart,
    code::kLinkUnresolved, code::kLinkAmbiguous,    code::kNoRate,       code::kUnknownType,
    code::kMoreTypes,      code::kUndatedEnd};

/// What is read or held against an export before names the column: unknown and new stages, and how many more.
bool isStrange(const ingest::Finding& finding) {
    if (finding.code == code::kUnknownStage || finding.code == code::kMoreStages ||
        finding.code == code::kMoreStatuses)
        return finding.column.empty();
    return std::ranges::find(kStrangeCodes, finding.code) != kStrangeCodes.end();
}

void addPlace(ingest::Finding& finding, store::RecordLabel label, const std::string& value = {}) {
    finding.places.push_back({std::move(label.id), std::move(label.name), 0, value, std::move(label.stage),
                              std::move(label.owner)});
}

/// The finding that an oddity is; its places carry the ids and names of the records.
ingest::Finding findingOf(SQLite::Database& connection, const rules::Oddity& oddity) {
    auto finding = ingest::makeFinding(oddity.note ? ingest::Level::Note : ingest::Level::Warn, oddity.code,
                                       oddity.value, std::ssize(oddity.records));
    finding.fields = oddity.fields;
    store::RecordLabels labels(connection, oddity.entity);
    for (const rules::OddRecord& record : oddity.records) {
        if (std::ssize(finding.places) == ingest::kMostPlaces)
            break;
        addPlace(finding, labels.of(record.rid), record.value);
    }
    return finding;
}

/// A link as people know it: by the column of the file that holds it.
ingest::Finding findingOf(const rules::LinkIssue& link, const ingest::FileReport& file) {
    const auto code = link.candidates.empty() ? ingest::code::kLinkUnresolved : ingest::code::kLinkAmbiguous;
    const auto column = file.columns.find(link.field);
    auto finding = ingest::makeFinding(ingest::Level::Warn, code, link.name, link.rows,
                                       column == file.columns.end() ? link.field : column->second);
    finding.answer = joined(link.candidates, ", ");
    finding.fields = {link.field};
    return finding;
}

/// The file of the report that findings about such records go to, the one that holds most of them; null where
/// it has none. `source`: only files of this source.
ingest::FileReport* fileOf(ingest::ImportReport& report, std::string_view entity,
                           const std::string* source = nullptr) {
    ingest::FileReport* most = nullptr;
    for (ingest::FileReport& file : report.files)
        if (file.entity == entity && (!source || file.vendor == *source) &&
            (!most || file.rowsRead > most->rowsRead))
            most = &file;
    return most;
}

void add(SQLite::Database& connection, std::int64_t batch, ingest::FileReport& file,
         ingest::Finding finding) {
    ingest::addFinding(connection, batch, file.path, file.entity, finding);
    file.findings.push_back(std::move(finding));
}

/// Finds the file of an import that brought records of one kind and one source: what is strange about those
/// of another source is no word on it.
class FilesBySource {
  public:
    FilesBySource(SQLite::Database& connection, ingest::ImportReport& report) : m_report(report) {
        SQLite::Statement find(connection, resourceText("sql/find_source_system.sql"));
        for (const ingest::FileReport& file : report.files) {
            find.reset();
            find.bind(1, file.vendor);
            if (find.executeStep())
                m_names.emplace(find.getColumn(0).getInt(), file.vendor);
        }
    }

    [[nodiscard]] ingest::FileReport* of(crm::Entity entity, int system) const {
        if (system == 0)
            return fileOf(m_report, crm::entityName(entity));
        const auto name = m_names.find(system);
        return name == m_names.end() ? nullptr : fileOf(m_report, crm::entityName(entity), &name->second);
    }

    /// The parts of an oddity that are about one file each, in the order of the report.
    [[nodiscard]] std::vector<std::pair<ingest::FileReport*, rules::Oddity>>
    partsOf(const rules::Oddity& oddity) const {
        std::map<ingest::FileReport*, rules::Oddity> parts;
        std::map<int, ingest::FileReport*> fileOfSystem;
        const bool isExample = !oddity.records.empty() && oddity.value == oddity.records.front().value;
        for (const rules::OddRecord& record : oddity.records) {
            const auto [known, isNew] = fileOfSystem.try_emplace(record.system);
            if (isNew)
                known->second = of(oddity.entity, record.system);
            if (!known->second)
                continue;
            const auto [part, begins] = parts.try_emplace(known->second);
            if (begins)
                part->second = {
                    oddity.code, oddity.entity, isExample ? record.value : oddity.value, oddity.fields,
                    {},          oddity.note};
            part->second.records.push_back(record);
        }
        // A word that only histories know has no record to tell whose it is.
        if (auto* file = oddity.records.empty() ? of(oddity.entity, 0) : nullptr)
            parts.emplace(file, oddity);
        return {std::make_move_iterator(parts.begin()), std::make_move_iterator(parts.end())};
    }

  private:
    ingest::ImportReport& m_report;
    std::map<int, std::string> m_names; ///< Of the sources whose files the import brought, by their rid.
};

} // namespace

void reportStrange(SQLite::Database& connection, const Strange& strange, ingest::ImportReport& report) {
    const FilesBySource files(connection, report);
    for (const rules::Oddity& oddity : strange.records)
        for (const auto& [file, part] : files.partsOf(oddity))
            add(connection, report.batch, *file, findingOf(connection, part));
    for (const rules::LinkIssue& link : strange.links)
        if (auto* file = files.of(link.from, link.system))
            add(connection, report.batch, *file, findingOf(link, *file));
}

std::set<std::string> unmatchedUsers(SQLite::Database& connection, const rules::Model& model) {
    std::set<std::string> named;
    for (const rules::ModelUser& user : model.plan.users)
        for (const std::string& name : {user.user, user.manager})
            if (!name.empty())
                named.insert(name);
    return named.empty() ? named : store::unknownOwners(connection, named);
}

void reportMappedStages(SQLite::Database& connection, std::span<const ingest::RowChoice> mapped,
                        ingest::ImportReport& report) {
    ingest::FileReport* file = fileOf(report, crm::entityName(crm::Entity::Opportunity));
    if (!file)
        return;
    store::RecordLabels labels(connection, crm::Entity::Opportunity);
    SQLite::Statement deals(connection, resourceText("sql/read_deal_stages.sql"));
    for (const ingest::RowChoice& choice : mapped) {
        auto finding = ingest::makeFinding(ingest::Level::Note, code::kMappedStage, choice.word);
        finding.answer = choice.stage;
        finding.fields = {"stage"};
        for (deals.reset(); deals.executeStep();) {
            if (headerKey(deals.getColumn(1).getString()) != headerKey(choice.word))
                continue;
            if (finding.rows++ < ingest::kMostPlaces)
                addPlace(finding, labels.of(deals.getColumn(0).getInt64()));
        }
        add(connection, report.batch, *file, std::move(finding));
    }
}

void reportUnmatchedUsers(SQLite::Database& connection, const rules::Model& model,
                          ingest::ImportReport& report) {
    const std::set<std::string> unmatched = unmatchedUsers(connection, model);
    ingest::FileReport* file = fileOf(report, crm::entityName(crm::Entity::User));
    if (!file) {
        const auto read = std::ranges::find_if(report.files, &ingest::FileReport::recognised);
        file = read == report.files.end() ? nullptr : &*read;
    }
    if (!file || unmatched.empty())
        return;
    std::vector<std::string> named(unmatched.begin(), unmatched.end());
    if (named.size() > kNamedPeople) {
        named.resize(kNamedPeople);
        named.emplace_back("...");
    }
    add(connection, report.batch, *file,
        ingest::makeFinding(ingest::Level::Warn, code::kUnmatchedUser, joined(named, ", "),
                            std::ssize(unmatched)));
}

bool repeatStrange(SQLite::Database& connection, const ingest::ImportReport& before,
                   ingest::ImportReport& report) {
    const auto wasThere = [&](const ingest::FileReport& file) {
        return std::ranges::any_of(before.files, [&](const ingest::FileReport& then) {
            return then.entity == file.entity && then.vendor == file.vendor;
        });
    };
    if (!std::ranges::all_of(report.files, wasThere))
        return false;
    for (const ingest::FileReport& then : before.files)
        if (auto* file = fileOf(report, then.entity, &then.vendor))
            for (const ingest::Finding& finding : then.findings)
                if (isStrange(finding))
                    add(connection, report.batch, *file, finding);
    return true;
}

} // namespace gtm
