// SPDX-License-Identifier: GPL-3.0-only
// What an import need not do again comes out as if it had done it.
#include "core/report/json.h"
#include "core/rules/derived.h"
#include "core/sample/sample.h"
#include "core/store/database.h"
#include "core/workspace/derivation.h"
#include "core/workspace/workspace.h"
#include "tests/core/sample/export_folder.h"
#include "tests/support/import_case.h"
#include "tests/support/store_tables.h"

#include <random>

namespace gtm {

using test::ImportCase;
using test::TempFolder;

namespace {

using ExportFiles = std::map<std::string, sample::test::Table>; ///< By their names.

ExportFiles exportsOfSample() {
    sample::Options options;
    options.size = 0.06;
    const sample::test::ExportFolder folder(options);
    ExportFiles files;
    for (const auto& file : folder.files())
        files[file.filename().string()] = folder.table(file.stem().string());
    return files;
}

void writeExports(const TempFolder& folder, const std::string& name, const ExportFiles& files) {
    for (const auto& [file, table] : files) {
        std::string text;
        const auto add = [&](const sample::test::Cells& cells) {
            for (size_t i = 0; i < cells.size(); ++i) {
                text += i ? ",\"" : "\"";
                for (const char c : cells[i])
                    text += c == '"' ? std::string("\"\"") : std::string(1, c);
                text += '"';
            }
            text += '\n';
        };
        add(table.columns);
        for (const auto& row : table.rows)
            add(row);
        folder.write(name + "/" + file, text);
    }
}

/// Gives some rows the cells of others, leaves some out and adds some: anything but the ids may change.
void changeSome(ExportFiles& files, std::mt19937& random) {
    for (auto& [file, table] : files) {
        auto& rows = table.rows;
        for (size_t i = 0; i < rows.size() && rows.size() > 1; ++i) {
            const size_t chance = random() % 100;
            const auto& other = rows[random() % rows.size()];
            if (chance < 4) {
                const size_t column = 1 + random() % (table.columns.size() - 2);
                rows[i][column] = other[column];
            } else if (chance == 4) {
                auto more = rows[i];
                more[0] = other[0].substr(0, 3) + "New" + std::to_string(100'000 + random() % 900'000);
                rows.push_back(more);
            } else if (chance == 5) {
                rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(i));
            }
        }
    }
}

class SteppedStore {
  public:
    explicit SteppedStore(const TempFolder& folder, const std::string& name)
        : m_path(folder / name), m_workspace(std::move(*Workspace::open(m_path, {}))) {}

    ingest::ImportReport import(const std::filesystem::path& exports, Day asOf) {
        ImportRequest request;
        request.paths = {exports};
        request.asOf = asOf;
        m_read = 0;
        auto report = m_workspace.import(request, [this](const ingest::ImportProgress& now) {
            m_read += now.step == ingest::ImportProgress::Step::Storing && now.rows == 0 ? 1 : 0;
        });
        EXPECT_TRUE(report) << report.error().where << ' ' << report.error().detail;
        EXPECT_TRUE(m_workspace.reload());
        report->seconds = 0;
        return std::move(*report);
    }
    void forget() const {
        SQLite::Database connection(m_path.string(), SQLite::OPEN_READWRITE);
        connection.exec("DELETE FROM file_memory");
    }
    void expectVerified() const {
        const auto checks = m_workspace.verify();
        ASSERT_TRUE(checks);
        for (const report::VerifyCheck& check : *checks)
            EXPECT_TRUE(check.ok) << check.name << ": " << check.detail;
    }
    /// ExportFiles whose rows the newest import went through.
    [[nodiscard]] int read() const { return m_read; }
    /// All but what tells when and how an import went.
    [[nodiscard]] std::map<std::string, std::string> tables() const {
        auto tables = test::tablesOf(m_path);
        tables.erase("batch");
        tables.erase("file_memory");
        return tables;
    }

  private:
    std::filesystem::path m_path;
    Workspace m_workspace;
    int m_read = 0;
};

void expectSame(const SteppedStore& one, const SteppedStore& other) {
    const auto all = one.tables(), others = other.tables();
    ASSERT_EQ(all.size(), others.size());
    for (const auto& [name, text] : all)
        EXPECT_TRUE(others.at(name) == text) << name;
}

constexpr const char* kPlainDealHead = "Id,Name,StageName,Amount,CreatedDate,CloseDate,IsClosed,IsWon\n";
std::string openDeal(const std::string& id, const std::string& amount) {
    return id + ",Deal " + id + ",Discovery," + amount + ",2026-09-01T08:00:00Z,2026-12-01,false,false\n";
}

struct Increment : ImportCase {
    /// Whether the next import of these files reads this one.
    bool reads(const std::vector<std::pair<std::string, std::string>>& files, const std::string& name,
               Day asOf = makeDay(2026, 11, 15)) {
        folder.write("next/.keep", "");
        std::filesystem::remove_all(folder / "next");
        for (const auto& [file, text] : files)
            folder.write("next/" + file, text);
        ImportRequest request;
        request.paths = {folder / "next"};
        request.asOf = asOf;
        request.timeZone = "UTC";
        bool read = false;
        const auto report = workspace->import(request, [&](const ingest::ImportProgress& now) {
            read = read || (now.step == ingest::ImportProgress::Step::Storing && now.rows == 0 &&
                            now.path.ends_with(name));
        });
        EXPECT_TRUE(report);
        EXPECT_TRUE(workspace->reload());
        return read;
    }
};

} // namespace

TEST(Imports, FilesThatAreNotReadAgainSayWhatReadingThemSays) {
    const TempFolder folder;
    ExportFiles files = exportsOfSample();
    std::mt19937 random(7);
    writeExports(folder, "first", files);
    changeSome(files, random);
    writeExports(folder, "second", files);
    SteppedStore remembers(folder, "remembers.gtm"), forgets(folder, "forgets.gtm");
    int day = 1;
    for (const char* exports : {"first", "first", "second", "second", "first"}) {
        const Day asOf = makeDay(2026, 12, static_cast<unsigned>(day++));
        const auto report = remembers.import(folder / exports, asOf);
        const auto whole = forgets.import(folder / exports, asOf);
        EXPECT_EQ(report::toJson(report), report::toJson(whole)) << exports << ' ' << day;
        expectSame(remembers, forgets);
        EXPECT_GE(forgets.read(), static_cast<int>(files.size()));
        if (day == 3) { // the first again
            EXPECT_EQ(report.changed(), 0);
            EXPECT_LT(remembers.read(), forgets.read() / 3);
        }
        forgets.forget();
    }
}

TEST(Imports, WhatIsDerivedStepByStepIsWhatIsDerivedFromNothing) {
    const TempFolder folder;
    ExportFiles files = exportsOfSample();
    SteppedStore store(folder, "store.gtm");
    std::mt19937 random(11);
    for (unsigned week = 1; week <= 4; ++week) {
        const std::string name = "week" + std::to_string(week);
        writeExports(folder, name, files);
        store.import(folder / name, makeDay(2026, 12, week));
        store.expectVerified();
        changeSome(files, random);
    }
}

TEST(Imports, WhatFewChangesLeaveAsItWasIsWhatIsDerivedFromNothing) {
    const TempFolder folder;
    ExportFiles files = exportsOfSample();
    SteppedStore store(folder, "store.gtm");
    std::mt19937 random(13);
    for (unsigned week = 1; week <= 6; ++week) {
        const std::string name = "week" + std::to_string(week);
        writeExports(folder, name, files);
        store.import(folder / name, makeDay(2026, 12, 1 + week / 2)); // on a day as before, and on the next
        store.expectVerified();
        for (int change = 0; change < 5; ++change) {
            auto& table = std::next(files.begin(), static_cast<long>(random() % files.size()))->second;
            auto& row = table.rows[random() % table.rows.size()];
            const size_t column = 1 + random() % (table.columns.size() - 2);
            row[column] = table.rows[random() % table.rows.size()][column];
        }
    }
}

TEST(Imports, WhatIsDerivedAgainFromTheSameRecordsWritesNothing) {
    const TempFolder folder;
    writeExports(folder, "exports", exportsOfSample());
    const Day asOf = makeDay(2026, 12, 1);
    SteppedStore(folder, "store.gtm").import(folder / "exports", asOf);
    Governance governance;
    governance.builtIn = *kpi::Catalogue::builtIn();
    governance.modelText = rules::defaultModelText();
    governance.zone = *Zone::named(sample::kZone);
    governance.currency = sample::kCurrency;
    const auto by = inForce(governance, asOf);
    ASSERT_TRUE(by);
    SQLite::Database store((folder / "store.gtm").string(), SQLite::OPEN_READWRITE);
    const auto load = [&](const rules::Model& model) { return rules::loadCrmData(store, model, asOf); };
    const rules::Derived derived = rules::deriveLine(load, by->models).derived;
    ASSERT_GT(derived.deals.size(), 50U);
    const int before = store.getTotalChanges();
    rules::writeDerived(store, derived);
    EXPECT_EQ(store.getTotalChanges(), before);
}

TEST_F(Increment, AFileIsReadAgainWhereItMightSaySomethingElse) {
    const std::string both = kPlainDealHead + openDeal("1", "100") + openDeal("2", "200");
    import({{ "Opportunity.csv", both }});
    EXPECT_FALSE(reads({{"Opportunity.csv", both}}, "Opportunity.csv"));
    EXPECT_FALSE(reads({{"Renamed.csv", both}}, "Renamed.csv")) << "the bytes are what counts";
    EXPECT_TRUE(reads({{"Opportunity.csv", both}}, "Opportunity.csv", makeDay(2026, 11, 14))) << "older";
    EXPECT_TRUE(reads({{"Opportunity.csv", kPlainDealHead + openDeal("1", "150")}}, "Opportunity.csv"));
    EXPECT_TRUE(reads({{"Opportunity.csv", both}}, "Opportunity.csv")) << "a record is another by now";
    EXPECT_EQ(rows("SELECT amount FROM opportunity ORDER BY id"),
              (std::vector<std::string>{"10000", "20000"}));
    EXPECT_FALSE(reads({{"Opportunity.csv", both}}, "Opportunity.csv"));
}

TEST_F(Increment, AFileThatIsNotCertainToSayTheSameIsAlwaysRead) {
    const std::string broken = kPlainDealHead + openDeal("1", "100") + "2,too narrow\n";
    import({{ "Opportunity.csv", broken }});
    EXPECT_TRUE(reads({{"Opportunity.csv", broken}}, "Opportunity.csv")) << "a row of who knows which deal";
    const std::string twice = kPlainDealHead + openDeal("1", "100") + openDeal("1", "300");
    EXPECT_TRUE(reads({{"Opportunity.csv", twice}}, "Opportunity.csv"));
    EXPECT_TRUE(reads({{"Opportunity.csv", twice}}, "Opportunity.csv")) << "a record in two states";
    const std::string one = kPlainDealHead + openDeal("1", "300"),
                      two = kPlainDealHead + openDeal("2", "200");
    import({{"a.csv", one}, { "b.csv", two }});
    EXPECT_TRUE(reads({{"a.csv", one}, {"b.csv", two}}, "a.csv")) << "each holds what the other lacks";
    EXPECT_TRUE(reads({{"a.csv", one}, {"b.csv", two}}, "b.csv"));
}

TEST_F(Increment, RejectedRowsAreRejectedAgainWithoutBeingRead) {
    const std::string text = kPlainDealHead + openDeal("1", "100") + openDeal("", "200");
    const auto first = import({{"Opportunity.csv", text}});
    EXPECT_FALSE(reads({{"Opportunity.csv", text}}, "Opportunity.csv"));
    const auto again = workspace->lastImport();
    ASSERT_TRUE(again);
    ASSERT_EQ(again->rejections.size(), 1U);
    EXPECT_EQ(again->rejections[0].line, first.rejections[0].line);
    EXPECT_EQ(again->rejections[0].cells, first.rejections[0].cells);
    EXPECT_EQ(again->files[0].rejected, 1);
    EXPECT_EQ(again->files[0].unchanged, 1);
}

TEST_F(Increment, AnUndoneImportIsForgotten) {
    const std::string before = kPlainDealHead + openDeal("1", "100"),
                      after = kPlainDealHead + openDeal("1", "150");
    import({{ "Opportunity.csv", before }});
    EXPECT_TRUE(reads({{"Opportunity.csv", after}}, "Opportunity.csv"));
    ASSERT_TRUE(workspace->undoImport());
    ASSERT_TRUE(workspace->reload());
    EXPECT_FALSE(reads({{"Opportunity.csv", before}}, "Opportunity.csv"));
    EXPECT_TRUE(reads({{"Opportunity.csv", after}}, "Opportunity.csv"));
}

} // namespace gtm
