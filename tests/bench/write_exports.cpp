// SPDX-License-Identifier: GPL-3.0-only
// write_exports SIZE FOLDER: the sample company, SIZE times as large, as exports in FOLDER/first, and the
// same with one row of a hundred changed in FOLDER/changed.
#include "core/ingest/csv_reader.h"
#include "core/ingest/source.h"
#include "core/sample/sample.h"

#include <cstdio>
#include <cstdlib>
#include <fstream>

namespace {

using namespace gtm;
namespace fs = std::filesystem;

constexpr std::int64_t kChangedRow = 100;

std::string inQuotes(std::string_view cell) {
    std::string out = "\"";
    for (const char c : cell)
        out += c == '"' ? std::string("\"\"") : std::string(1, c);
    return out + '"';
}

/// Another name, subject or value: the last column that holds words.
void change(std::vector<std::string>& cells) {
    for (size_t i = cells.size(); i-- > 1;)
        if (cells[i].find(' ') != std::string::npos) {
            cells[i] += " again";
            return;
        }
}

bool copyChanged(const fs::path& from, const fs::path& to) {
    const ingest::SourceFile source{from.string(), ingest::SourceKind::Table, from, nullptr, 0};
    auto stream = source.open();
    if (!stream)
        return false;
    ingest::CsvReader reader(std::move(*stream), {});
    std::ofstream out(to, std::ios::binary);
    ingest::Row row;
    for (std::int64_t count = 0; reader.next(row); ++count) {
        std::vector<std::string> cells(row.cells.begin(), row.cells.end());
        if (count > 0 && count % kChangedRow == 0)
            change(cells);
        for (size_t i = 0; i < cells.size(); ++i)
            out << (i ? "," : "") << inQuotes(cells[i]);
        out << '\n';
    }
    return out.good();
}

} // namespace

int main(int argc, char** argv) {
    const double size = argc == 3 ? std::strtod(argv[1], nullptr) : 0;
    if (size <= 0) {
        std::fputs("usage: write_exports SIZE FOLDER\n", stderr);
        return 2;
    }
    const fs::path folder = argv[2];
    sample::Options options;
    options.size = size;
    const auto files = sample::writeExports(folder / "first", options);
    if (!files)
        return 1;
    fs::create_directories(folder / "changed");
    for (const fs::path& file : *files)
        if (!copyChanged(file, folder / "changed" / file.filename()))
            return 1;
    return 0;
}
