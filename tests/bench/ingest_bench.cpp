// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/csv_reader.h"
#include "core/ingest/table_reader.h"
#include "core/ingest/zip_archive.h"
#include "core/report/table.h"

#include <QTemporaryDir>
#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstring>
#include <fstream>
#include <memory>
#include <string>

namespace {

using namespace gtm;
using namespace gtm::ingest;

constexpr int kRows = 200'000;
constexpr int kRowsOfBook = 100'000;

/// Leads as Salesforce exports them; every value in quotes or none.
std::string leads(bool quoted) {
    const std::string quote = quoted ? "\"" : "";
    const std::string between = quote + "," + quote;
    std::string text =
        "Id,Name,Company,Email,Status,LeadSource,OwnerId,CreatedDate,IsConverted,Country,Industry\n";
    for (int i = 0; i < kRows; ++i) {
        const std::string n = std::to_string(100'000 + i);
        text += quote + "00Q1G00000" + n.substr(1) + between + "Jane Doe " + n + between + "Company " +
                n.substr(3) + " Ltd" + between + "jane" + n + "@example.com" + between + "Working" + between +
                "Web" + between + "0051G000007Ez4XQAS" + between + "2026-03-1" + n.substr(5) + "T0" +
                n.substr(5) + ":11:12.000Z" + between + "false" + between + "Germany" + between + "Software" +
                quote + "\n";
    }
    return text;
}

class TextStream : public ByteStream {
  public:
    explicit TextStream(const std::string& text) : m_text(text) {}
    Result<size_t> read(std::span<char> buffer) override {
        const size_t count = std::min(buffer.size(), m_text.size() - m_position);
        std::memcpy(buffer.data(), m_text.data() + m_position, count);
        m_position += count;
        return count;
    }
    std::uint64_t position() const override { return m_position; }

  private:
    const std::string& m_text;
    size_t m_position = 0;
};

/// Cells found per second; the row's cells are touched, nothing is copied.
void readCells(benchmark::State& state) {
    const std::string text = leads(state.range(0) != 0);
    size_t cells = 0;
    for (auto _ : state) {
        CsvReader reader(std::make_unique<TextStream>(text));
        Row row;
        while (reader.next(row))
            cells += row.cells.size();
    }
    benchmark::DoNotOptimize(cells);
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
}
BENCHMARK(readCells)->ArgName("quoted")->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);

/// From the bytes of a file to records: survey, recognition, typed values.
void readRecords(benchmark::State& state) {
    const QTemporaryDir folder;
    const std::string file = folder.filePath(QStringLiteral("Lead.csv")).toStdString();
    const std::string text = leads(true);
    std::ofstream(file, std::ios::binary) << text;
    const auto profiles = builtInProfiles().value();
    const SourceFile source{file, SourceKind::Table, file, nullptr, 0};
    RowSinks sinks;
    std::int64_t records = 0;
    sinks.record = [&](crm::Record&&, std::int64_t) -> Result<void> {
        ++records;
        return {};
    };
    sinks.rejection = [](Rejection&&) { return Result<void>{}; };
    for (auto _ : state) {
        const auto table = openTable(source, profiles);
        auto reader = TableReader::open(*table, {});
        if (!reader->run(sinks) || records % kRows != 0)
            state.SkipWithError("not every row became a record");
    }
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
    state.SetItemsProcessed(records);
}
BENCHMARK(readRecords)->Unit(benchmark::kMillisecond);

/// A workbook of so many rows as the program itself writes one.
const std::filesystem::path& workbook() {
    static const QTemporaryDir folder;
    static const std::filesystem::path file = [] {
        report::Table table;
        const auto text = [](const std::string& words) { return report::Cell(words); };
        for (const char* column : {"Id", "Name", "Company", "Status", "Amount"})
            table.columns.push_back({column});
        for (int i = 0; i < kRowsOfBook; ++i)
            table.rows.push_back({text("00Q" + std::to_string(i)), text("Jane Doe " + std::to_string(i)),
                                  text("Company " + std::to_string(i % 1000)), text("Working"),
                                  text(std::to_string(i * 7 % 100'000))});
        std::filesystem::path path = folder.filePath(QStringLiteral("book.xlsx")).toStdString();
        std::ignore = report::writeXlsx(table, "Leads", path);
        return path;
    }();
    return file;
}

/// What inflating alone takes of reading a workbook.
void inflateBook(benchmark::State& state) {
    const std::filesystem::path& file = workbook(); // writing it takes no part
    std::vector<char> block(256 * 1024);
    std::int64_t bytes = 0;
    for (auto _ : state) {
        const auto archive = ZipArchive::open(file);
        for (const ZipArchive::Member& member : (*archive)->members()) {
            auto stream = (*archive)->openMember(member.index, member.name);
            for (size_t got = 1; got > 0; bytes += static_cast<std::int64_t>(got))
                got = (*stream)->read(block).value_or(0);
        }
    }
    state.SetBytesProcessed(bytes);
}
BENCHMARK(inflateBook)->Unit(benchmark::kMillisecond)->UseRealTime();

void readBook(benchmark::State& state) {
    const std::filesystem::path file = workbook();
    const SourceFile source{file.string(), SourceKind::Table, file, nullptr, 0};
    const auto surveyed = survey(source);
    size_t cells = 0;
    for (auto _ : state) {
        auto rows = openRows(source, *surveyed);
        Row row;
        while ((*rows)->next(row))
            cells += row.cells.size();
    }
    if (cells == 0)
        state.SkipWithError("no cell was read");
}
BENCHMARK(readBook)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace
