// SPDX-License-Identifier: GPL-3.0-only
// write_exports SIZE FOLDER: the sample company, SIZE times as large, as exports in FOLDER/first, and the
// same with one row of a hundred changed in FOLDER/changed, and with the rows, and so the ids, in random
// order in FOLDER/shuffled.
#include "core/ingest/csv_reader.h"
#include "core/ingest/source.h"
#include "core/sample/sample.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <random>

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

std::string lineOf(const std::vector<std::string>& cells) {
    std::string line;
    for (size_t i = 0; i < cells.size(); ++i)
        line += (i ? "," : "") + inQuotes(cells[i]);
    return line + '\n';
}

/// The lines of a file, its header first, with every hundredth row changed where that is asked for.
std::vector<std::string> linesOf(const fs::path& from, bool changed) {
    const ingest::SourceFile source{from.string(), ingest::SourceKind::Table, from, nullptr, 0};
    std::vector<std::string> lines;
    auto stream = source.open();
    if (!stream)
        return lines;
    ingest::CsvReader reader(std::move(*stream), {});
    ingest::Row row;
    for (std::int64_t count = 0; reader.next(row); ++count) {
        std::vector<std::string> cells(row.cells.begin(), row.cells.end());
        if (changed && count > 0 && count % kChangedRow == 0)
            change(cells);
        lines.push_back(lineOf(cells));
    }
    return lines;
}

bool writeLines(const fs::path& to, const std::vector<std::string>& lines) {
    fs::create_directories(to.parent_path());
    std::ofstream out(to, std::ios::binary);
    for (const std::string& line : lines)
        out << line;
    return out.good() && !lines.empty();
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
    std::mt19937_64 random(1);
    for (const fs::path& file : *files) {
        std::vector<std::string> lines = linesOf(file, false);
        if (lines.empty() || !writeLines(folder / "changed" / file.filename(), linesOf(file, true)))
            return 1;
        std::shuffle(lines.begin() + 1, lines.end(), random);
        if (!writeLines(folder / "shuffled" / file.filename(), lines))
            return 1;
    }
    return 0;
}
