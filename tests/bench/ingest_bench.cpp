// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/csv_reader.h"
#include "core/ingest/table_reader.h"

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

} // namespace
