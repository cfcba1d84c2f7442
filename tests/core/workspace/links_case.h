// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "tests/support/import_case.h"

#include <algorithm>

namespace gtm::test {

/// What leads where in a store, and which of its records are one human or one company.
struct LinksCase : ImportCase {
    ingest::ImportReport import(const std::vector<std::pair<std::string, std::string>>& files,
                                Day asOf = makeDay(2026, 11, 15)) {
        auto report = ImportCase::import(files, asOf);
        for (const auto& file : report.files)
            EXPECT_TRUE(file.recognised() && file.rejected == 0) << file.path;
        return report;
    }
    /// Humans that count as new, by the ids of their first rows: persons, and contacts that never were a
    /// lead.
    std::vector<std::string> newPersons() const {
        return rows("SELECT id FROM (SELECT p.rid, coalesce(l.id, c.id) AS id FROM person p LEFT JOIN lead l "
                    "ON p.object "
                    "= 'lead' AND l.rid = p.record LEFT JOIN contact c ON p.object = 'contact' AND c.rid = "
                    "p.record WHERE "
                    "first = 1 UNION ALL SELECT n.rid, c.id FROM never_lead n JOIN contact c ON c.rid = "
                    "n.record WHERE "
                    "first = 1) ORDER BY rid");
    }
    std::int64_t logos() const {
        return std::stoll(rows("SELECT count(*) FROM deal WHERE first_won = 1").at(0));
    }
    /// The joins as "state object value: other with first".
    std::vector<std::string> joins() const {
        std::vector<std::string> lines;
        const auto all = workspace->joins();
        EXPECT_TRUE(all);
        for (const report::Join& j : *all)
            lines.push_back(j.state() + ' ' + j.rule + ' ' + j.value + ": " + j.other.source + ' ' +
                            j.other.id + " with " + j.first.source + ' ' + j.first.id + " since " +
                            std::to_string(j.sinceBatch));
        return lines;
    }
    void setJoined(std::int64_t join, bool joined) {
        const auto done = workspace->setJoined(join, joined);
        ASSERT_TRUE(done) << done.error().detail;
        ASSERT_TRUE(workspace->reload());
    }
    static std::vector<std::string> issues(const ingest::ImportReport& report) {
        std::vector<std::string> lines;
        for (const auto& file : report.files)
            for (const auto& finding : file.findings)
                if (finding.code.starts_with("link_"))
                    lines.push_back(finding.code + ' ' + file.entity + '.' + finding.fields.front() + ' ' +
                                    finding.value + " [" + finding.answer + "] " +
                                    std::to_string(finding.rows));
        std::ranges::sort(lines);
        return lines;
    }
};

using Texts = std::vector<std::string>;

inline const std::string kSalesLeads =
    "Id,Company,FirstName,LastName,Email,Status,CreatedDate,IsConverted,ConvertedDate,"
    "ConvertedContactId,ConvertedOpportunityId\n";
inline const std::string kHubContacts =
    "\"Record ID\",\"First Name\",\"Email\",\"Lifecycle Stage\",\"Create Date\",\"Contact owner\"\n";
inline const std::string kWonHead =
    "Id,Name,AccountId,StageName,Amount,CreatedDate,CloseDate,IsClosed,IsWon\n";

} // namespace gtm::test
