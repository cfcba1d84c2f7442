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
    code::kLinkUnresolved, code::kLinkAmbiguous,    code::kNoRate};

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

ingest::Finding findingOf(const rules::LinkIssue& link) {
    const auto code = link.candidates.empty() ? ingest::code::kLinkUnresolved : ingest::code::kLinkAmbiguous;
    auto finding = ingest::makeFinding(ingest::Level::Warn, code, link.name, link.rows, link.field);
    finding.answer = joined(link.candidates, ", ");
    finding.fields = {link.field};
    return finding;
}

/// The file of the report that findings about such records go to, the one that holds most of them; null where
/// it has none.
ingest::FileReport* fileOf(ingest::ImportReport& report, std::string_view entity) {
    ingest::FileReport* most = nullptr;
    for (ingest::FileReport& file : report.files)
        if (file.entity == entity && (!most || file.rowsRead > most->rowsRead))
            most = &file;
    return most;
}

void add(SQLite::Database& connection, std::int64_t batch, ingest::FileReport& file,
         ingest::Finding finding) {
    ingest::addFinding(connection, batch, file.path, finding);
    file.findings.push_back(std::move(finding));
}

} // namespace

void reportStrange(SQLite::Database& connection, const Strange& strange, ingest::ImportReport& report) {
    for (const rules::Oddity& oddity : strange.records)
        if (auto* file = fileOf(report, crm::entityName(oddity.entity)))
            add(connection, report.batch, *file, findingOf(connection, oddity));
    for (const rules::LinkIssue& link : strange.links)
        if (auto* file = fileOf(report, crm::entityName(link.from)))
            add(connection, report.batch, *file, findingOf(link));
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
        return std::ranges::find(before.files, file.entity, &ingest::FileReport::entity) !=
               before.files.end();
    };
    if (!std::ranges::all_of(report.files, wasThere))
        return false;
    for (const ingest::FileReport& then : before.files)
        if (auto* file = fileOf(report, then.entity))
            for (const ingest::Finding& finding : then.findings)
                if (isStrange(finding))
                    add(connection, report.batch, *file, finding);
    return true;
}

} // namespace gtm
