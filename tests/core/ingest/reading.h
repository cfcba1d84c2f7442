// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/ingest/table_reader.h"
#include "tests/core/ingest/support.h"

#include <map>

namespace gtm::ingest::testing {

[[nodiscard]] inline const std::vector<Profile>& builtIn() {
    static const std::vector<Profile> all = builtInProfiles().value();
    return all;
}

/// Everything that reading one file gave.
struct Read {
    FileReport report;
    bool ready = false;
    bool sample = false;
    std::vector<crm::Record> records;
    std::vector<std::int64_t> lines;
    std::vector<Rejection> rejections;
    std::optional<Error> error;

    /// A field of the n-th record as plain text; `null` and `absent` where it is that.
    [[nodiscard]] std::string field(size_t n, std::string_view name) const {
        if (n >= records.size())
            return "no such record";
        const auto index = static_cast<size_t>(crm::fieldIndex(records[n].entity, name));
        if (!records[n].present.test(index))
            return "absent";
        return crm::plainText(records[n].values[index]).value_or("null");
    }
    [[nodiscard]] const Finding* finding(std::string_view code, std::string_view column = {}) const {
        for (const Finding& item : report.findings) {
            if (item.code == code && (column.empty() || item.column == column))
                return &item;
        }
        return nullptr;
    }
    [[nodiscard]] std::int64_t rows(std::string_view code, std::string_view column = {}) const {
        const Finding* found = finding(code, column);
        return found ? found->rows : -1;
    }
};

[[nodiscard]] inline Read readSource(const SourceFile& source, const ReadOptions& options = {},
                                     const Profile* chosen = nullptr, const std::stop_token& stop = {}) {
    Read out;
    const auto table = openTable(source, builtIn(), chosen);
    if (!table) {
        out.error = table.error();
        return out;
    }
    out.report = table->report();
    out.sample = table->recognition.sample;
    if (!table->recognised())
        return out;
    auto reader = TableReader::open(*table, options);
    if (!reader) {
        out.error = reader.error();
        return out;
    }
    out.ready = reader->ready();
    RowSinks sinks;
    sinks.record = [&](crm::Record&& record, std::int64_t line) {
        out.records.push_back(std::move(record));
        out.lines.push_back(line);
        return Result<void>{};
    };
    sinks.rejection = [&](Rejection&& rejection) {
        out.rejections.push_back(std::move(rejection));
        return Result<void>{};
    };
    if (const auto done = reader->run(sinks, stop); !done)
        out.error = done.error();
    out.report = reader->report();
    return out;
}

[[nodiscard]] inline Read readText(const std::string& content, const ReadOptions& options = {},
                                   const Profile* chosen = nullptr) {
    const Folder folder;
    return readSource(sourceFile(folder.write("export.csv", content)), options, chosen);
}

/// A profile of one mapping with the lines that a test is about.
[[nodiscard]] inline Profile profileOf(const std::string& toml) {
    auto profile = parseProfile(toml, "test.toml", builtIn());
    EXPECT_TRUE(profile) << profile.error().where << " " << profile.error().detail;
    return profile.value_or(Profile{});
}

/// Deals of a made-up CRM: a profile that the tests add settings to.
inline const std::string kDeals = "name = \"deals\"\nsource = \"acme\"\nentity = \"opportunity\"\n";
inline const std::string kColumns =
    "[columns]\nid = \"No\"\nname = \"Name\"\nstage = \"Phase\"\namount = \"Sum\"\n"
    "close_date = \"Closing\"\ncurrency = \"Cur\"\nprobability = \"Chance\"\n";

[[nodiscard]] inline Read readDeals(const std::string& content, const std::string& settings = {},
                                    const std::string& more = {}) {
    const Profile profile = profileOf(kDeals + settings + kColumns + more);
    return readText(content, {}, &profile);
}

} // namespace gtm::ingest::testing
