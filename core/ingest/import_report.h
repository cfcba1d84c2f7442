// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/calendar.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace gtm::ingest {

enum class Level { Note, Warn, Reject };
[[nodiscard]] std::string_view name(Level level);

/// A record that a finding is about, or a place in the file.
struct FindingPlace {
    std::string id, name;               ///< Of the record; empty where it has none.
    std::int64_t line = 0;              ///< Physical line where the row starts; 0: it is not about a line.
    std::string value;                  ///< The cell as read; empty: it is not about a cell.
    std::string stage = {}, owner = {}; ///< Of a row as the export has them, of a record as the store does.
};
/// Of one finding no more places than this are kept; `rows` counts them all.
inline constexpr std::int64_t kMostPlaces = 100'000;
/// Texts of a file that stand in findings are cut to so many bytes.
inline constexpr size_t kLongestExcerpt = 200;
/// So many unknown or new words of one field are told one by one, the commonest first.
inline constexpr size_t kMostWords = 20;
/// How many places are given where not all are asked for.
inline constexpr int kWorstPlaces = 5;
enum class Places { Worst, All };

/// A KPI whose numbers something bears on.
struct Effect {
    std::string kpi;  ///< Its id.
    std::string name; ///< As people call it.
};

/// Something that the reader noticed about a file or a column, with the number of rows it touches.
struct Finding {
    Level level = Level::Note;
    std::string code;   ///< `unrecognised`, `needs_answer`, `encoding_guessed`, `bad_cell`, ...
    std::string column; ///< Header as written; empty where it is about the file.
    std::int64_t rows = 0;
    std::string value;                     ///< An example, or what was decided.
    std::string answer;                    ///< Of `needs_answer`: the profile lines that would answer it.
    std::vector<std::string> fields = {};  ///< Fields of the file's entity that it bears on.
    std::vector<FindingPlace> places = {}; ///< Worst first.
    std::vector<Effect> effects = {};      ///< KPIs that it bears on, in the order of the catalogue.
};

/// A finding about a file, or about the column that is named; without places and answers.
[[nodiscard]] Finding makeFinding(Level level, std::string_view code, std::string value = {},
                                  std::int64_t rows = 0, std::string column = {});

/// A row that was not accepted, and why. Nothing of it is lost: `cells` are as read.
struct Rejection {
    std::string path;
    std::int64_t line = 0; ///< Physical line where the row starts; the first line is 1.
    std::string column;
    std::string value;
    std::string code; ///< `bad_date`, `missing_id`, `wrong_width`, ...
    std::vector<std::string> cells;
    std::string id = {};    ///< Of the record, as far as the row was read.
    bool canImport = false; ///< Only because of what a choice decides (row_choice.h); not kept in the store.
    std::string name = {}, stage = {}, owner = {}; ///< As the export has them.
};

struct FileReport {
    std::string path;    ///< As given; a member of a zip as `archive.zip/member.csv`.
    std::string vendor;  ///< salesforce, or the source system of the profile; empty: not recognised.
    std::string entity;  ///< opportunity, ...; empty: not recognised.
    std::string profile; ///< The mapping profile that was applied.
    std::string reason;  ///< Which headers it was recognised by.
    std::string encoding;
    std::int64_t rowsRead = 0, inserted = 0, updated = 0, unchanged = 0, rejected = 0;
    std::vector<std::string> header;
    std::map<std::string, std::string> columns; ///< By field, what gives it; not kept in the store.
    std::vector<std::string> skippedColumns;
    std::vector<Finding> findings;
    std::vector<Effect> effects; ///< KPIs that its records are behind: what a rejected row is missing from.
    [[nodiscard]] bool recognised() const { return !entity.empty(); }
    /// It is an export in which no row stands, and none was left out.
    [[nodiscard]] bool isHeaderAlone() const;
};

/// What an import does to a board that people have seen: to the weeks up to the newest one that was complete
/// before it. Numbers that were marked incomplete were none to rely on, and take no part.
struct BoardEffect {
    /// A KPI of which numbers differ.
    struct Change {
        Effect kpi;
        std::string unit; ///< As its definition names it.
        int weeks = 0;
        /// The largest distance between a number before and after, in the KPI's own unit; empty: numbers come
        /// or go.
        std::optional<double> most;
    };
    /// A status that differs, by its names before and after.
    struct Flip {
        Effect kpi;
        Day week{}; ///< Its last day.
        std::string before, after;
    };
    std::optional<Day> before;   ///< The newest complete week; empty: there was no board.
    Day after{};                 ///< The same with this import.
    std::vector<Day> newWeeks;   ///< Those that become complete, oldest first; of a first import empty.
    std::string currency;        ///< Of the amounts.
    std::vector<Day> weeks;      ///< In which numbers differ, oldest first.
    std::vector<Change> changes; ///< Largest first, each held against the KPI's own number.
    std::vector<Flip> flips;     ///< Newest week first.
};

struct ImportReport {
    std::int64_t batch = 0;  ///< 0: nothing was stored.
    std::optional<Day> asOf; ///< Empty: nothing was recognised.
    double seconds = 0;
    std::vector<FileReport> files;
    std::vector<Rejection> rejections;
    bool dryRun = false;
    std::optional<BoardEffect> board; ///< Of a dry run, where the numbers before it are known.
    std::vector<std::string> stages;  ///< Of a dry run: stages of the model that a new one can be mapped to.
    /// False where something was rejected, left alone or needs an answer, or nothing is an export: exit
    /// code 1.
    [[nodiscard]] bool clean() const;
    /// Amounts are in currencies that the model has no exchange rate for.
    [[nodiscard]] bool lacksRates() const;
    /// Nothing but headers was read: no row says anything.
    [[nodiscard]] bool holdsHeadersAlone() const;
    [[nodiscard]] std::int64_t rowsRead() const;
    [[nodiscard]] std::int64_t changed() const; ///< Inserted and updated.
    [[nodiscard]] std::int64_t rejected() const;
};

/// The share of a whole import at whose end all rows are stored; the rest derives the numbers from them.
inline constexpr double kStoringShare = 0.7;

/// What an import is doing, for a progress bar. Sent at most ten times a second.
struct ImportProgress {
    enum class Step { Reading, Storing, Deriving, Done } step = Step::Reading;
    int file = 0; ///< Index into the files found.
    int files = 0;
    std::string path;
    std::int64_t rows = 0; ///< Of this file so far.
    double fraction = 0;   ///< Of the whole import, 0 to 1.
};

} // namespace gtm::ingest
