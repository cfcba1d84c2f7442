// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/ingest/xlsx_rows.h"
#include "tests/core/ingest/book.h"

namespace gtm::ingest::testing {

/// A row as `line: a|b|c`, after a blank line with `+` in front.
using Lines = std::vector<std::string>;

struct ReadSheet {
    Lines lines;
    std::optional<Error> error;
    std::vector<Finding> findings;
    friend bool operator==(const ReadSheet& a, const ReadSheet& b) {
        return a.lines == b.lines && a.error.has_value() == b.error.has_value();
    }
};

[[nodiscard]] inline ReadSheet readAll(RowSource& rows) {
    ReadSheet out;
    Row row;
    while (rows.next(row)) {
        std::string line = (row.afterBlank ? "+" : "") + std::to_string(row.line) + ": ";
        for (size_t i = 0; i < row.cells.size(); ++i)
            line += (i ? "|" : "") + std::string(row.cells[i]);
        if (!row.problem.empty())
            line = std::to_string(row.line) + "! " + std::string(row.problem);
        out.lines.push_back(line);
    }
    out.error = rows.failure();
    out.findings = rows.findings();
    return out;
}

[[nodiscard]] inline std::shared_ptr<Workbook> openBook(const Book& book, const Folder& folder) {
    auto archive = ZipArchive::open(book.write(folder));
    EXPECT_TRUE(archive);
    auto opened = Workbook::open(*archive, "book.xlsx");
    EXPECT_TRUE(opened) << opened.error().detail;
    return opened.value_or(nullptr);
}

/// Reads a sheet in every way there is: as written and by expat alone, in blocks of many sizes. All agree.
[[nodiscard]] inline ReadSheet readSheet(const Book& book, size_t sheet = 0) {
    const Folder folder;
    const auto opened = openBook(book, folder);
    const auto scan = scanSheet(opened->openSheet(sheet).value(), "book.xlsx");
    EXPECT_TRUE(scan);
    auto rows = XlsxRows::open(opened, sheet, scan->merges);
    EXPECT_TRUE(rows);
    ReadSheet out = readAll(**rows);
    const std::string xml = contentOf(**opened->openSheet(sheet));
    for (const size_t chunk : {1U, 7U, 64U, 100'000U}) {
        for (const bool expat : {false, true}) {
            auto again =
                XlsxRows::read(opened, sheet, std::make_unique<ChunkStream>(xml, chunk), scan->merges);
            EXPECT_TRUE(again);
            if (expat)
                (*again)->useExpatOnly();
            EXPECT_EQ(readAll(**again), out) << "blocks of " << chunk << (expat ? ", expat only" : "");
        }
    }
    return out;
}

} // namespace gtm::ingest::testing
