// SPDX-License-Identifier: GPL-3.0-only
#include "core/workspace/strange.h"

#include "core/base/text.h"
#include "core/ingest/batch_log.h"
#include "core/ingest/codes.h"
#include "core/store/missing.h"

#include <algorithm>
#include <array>

namespace gtm {

namespace {

namespace code = ingest::code;

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

/// The finding that an oddity is; its places carry the ids and names of the records.
ingest::Finding findingOf(SQLite::Database& connection, const rules::Oddity& oddity) {
    auto finding = ingest::makeFinding(oddity.note ? ingest::Level::Note : ingest::Level::Warn, oddity.code,
                                       oddity.value, std::ssize(oddity.records));
    finding.fields = oddity.fields;
    store::RecordLabels labels(connection, oddity.entity);
    for (const rules::OddRecord& record : oddity.records) {
        if (std::ssize(finding.places) == ingest::kMostPlaces)
            break;
        store::RecordLabel label = labels.of(record.rid);
        finding.places.push_back({std::move(label.id), std::move(label.name), 0, record.value});
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

/// The file of the report that findings about such records go to; null where it has none.
ingest::FileReport* fileOf(ingest::ImportReport& report, std::string_view entity) {
    const auto file = std::ranges::find(report.files, entity, &ingest::FileReport::entity);
    return file == report.files.end() ? nullptr : &*file;
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
