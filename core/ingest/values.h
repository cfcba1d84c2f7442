// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/zone.h"
#include "core/crm/record.h"
#include "core/ingest/time_text.h"

#include <string>
#include <string_view>

namespace gtm::ingest {

enum class IdKind {
    Text,       ///< Kept as written.
    Salesforce, ///< 15 characters become 18; all zeros are null.
    Guid,       ///< Lower case, without braces.
};

/// How the cells of one column are written, and what they are read for.
struct CellFormat {
    IdKind idKind = IdKind::Text;
    DateOrder dateOrder = DateOrder::Ymd;
    int century = 0;                 ///< Put before two-digit years; 0: they are refused.
    bool from1904 = false;           ///< Of a workbook whose days are counted from 1904.
    bool dateOnly = false;           ///< A Moment that holds a date: the midnight written behind it is none.
    char decimalMark = '.';          ///< `.` or `,`; 0: the column contradicts itself.
    double ratioScale = 1;           ///< 100 where ratios are written in percent.
    const Zone* written = nullptr;   ///< Of timestamps that state no offset.
    const Zone* reporting = nullptr; ///< Of `Moment::on`.
    std::string_view currency = "USD"; ///< Of the record, for the decimals of its money.
    int leastDigits = 0;               ///< Decimals that money without a currency of its own has at least.
};

/// Things decided while a cell was read, to be counted as findings.
enum class CellNote : unsigned {
    IdChecksum = 1,
    ClockGap = 2,
    ClockOverlap = 4,
    TimeDropped = 8,
    Rounded = 16,
    SuffixRead = 32,
    NulRemoved = 64,
    SignRead = 128,
};
inline constexpr unsigned kCellNotes = 8;
/// The code of codes.h for the n-th note.
[[nodiscard]] std::string_view noteCode(unsigned n);

struct CellResult {
    crm::Value value;          ///< Nothing: the cell is null, or has a problem.
    std::string_view problem;  ///< A code of codes.h; empty: none.
    unsigned notes = 0;        ///< `CellNote` bits.
    std::string_view currency; ///< The ISO code that a money cell names by itself; lives as long as the cell.
    std::optional<Minor> thousandths; ///< Of a major unit: money in a currency that the cell does not name.

    [[nodiscard]] bool null() const { return std::holds_alternative<std::monostate>(value); }
    void note(CellNote what) { notes |= static_cast<unsigned>(what); }
};

/// Empty, `-`, `--`, `N/A`, `null`, `(blank)` and the like; for typed cells only, since a person may be named
/// None. `text` is trimmed.
[[nodiscard]] bool isNullToken(std::string_view text);

/// Reads one cell. Nothing is clamped and nothing is guessed: what cannot be read is a problem, never 0.
[[nodiscard]] CellResult readCell(crm::FieldType type, std::string_view text, const CellFormat& format);

} // namespace gtm::ingest
