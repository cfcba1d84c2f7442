// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/care.h"

#include "core/base/text.h"
#include "core/report/format.h"
#include "core/report/phrase.h"
#include "core/report/review_text.h"
#include "core/report/sentence.h"

#include <QCoreApplication>

#include <map>

namespace gtm::report {

namespace {

constexpr size_t kNamed = 3;

/// "Win rate, Sales cycle and 2 more"
std::string namesText(const std::vector<std::string>& names) {
    const std::vector<std::string> first(names.begin(),
                                         names.begin() + std::ptrdiff_t(std::min(names.size(), kNamed)));
    const std::string list = joined(first, ", ");
    return names.size() <= kNamed ? list
                                  : filled(translated(QT_TRANSLATE_NOOP("gtm::report", "%1 and %2 more")),
                                           {list, std::to_string(names.size() - kNamed), {}});
}

template<typename Fits>
std::vector<std::string> namesOf(const Scoreboard& board, Fits fits) {
    std::vector<std::string> names;
    for (const BoardGroup& group : board.groups)
        for (const BoardRow& row : group.rows)
            if (fits(row))
                names.push_back(row.name);
    return names;
}

void addImport(const Scoreboard& board, std::vector<CareNote>& notes) {
    const auto add = [&](std::int64_t count, const char* one, const char* many, const char* rest) {
        if (count > 0)
            notes.push_back(
                {filled(translated(count == 1 ? one : many), {countText(double(count), true), {}, {}}),
                 filled(translated(rest), {board.data.importedAtText, {}, {}})});
    };
    add(board.data.rejected, QT_TRANSLATE_NOOP("gtm::report", "%1 row rejected"),
        QT_TRANSLATE_NOOP("gtm::report", "%1 rows rejected"),
        QT_TRANSLATE_NOOP("gtm::report", "in the import of %1; they are in no number."));
    add(board.data.warnings, QT_TRANSLATE_NOOP("gtm::report", "%1 warning"),
        QT_TRANSLATE_NOOP("gtm::report", "%1 warnings"),
        QT_TRANSLATE_NOOP("gtm::report", "in the import of %1; the page Imports lists them."));
}

/// What the meeting, or an owner, wrote down about KPIs of the board in its week.
void addWritten(const Scoreboard& board, std::vector<CareNote>& notes) {
    for (const BoardGroup& group : board.groups)
        for (const BoardRow& row : group.rows)
            for (const review::Note& note : board.review.notesOf(row.kpi, board.weekEnding))
                notes.push_back({row.name + ":", noteText(note)});
}

/// KPIs without their export, together by what they need.
void addMissing(const Scoreboard& board, std::vector<CareNote>& notes) {
    std::map<std::string, std::vector<std::string>> byNeed;
    for (const BoardGroup& group : board.groups)
        for (const BoardRow& row : group.rows)
            if (!row.missing.empty())
                byNeed[missingText(row.missing)].push_back(row.name);
    for (const auto& [need, names] : byNeed)
        notes.push_back({need + ":", namesText(names) + "."});
}

/// KPIs that other versions made in one of the four weeks before.
void addChanged(const Scoreboard& board, std::vector<CareNote>& notes) {
    const auto changed = [&](bool definition) {
        return namesOf(board, [definition](const BoardRow& r) {
            return r.point.value && !r.point.madeOtherwise.empty() &&
                   kpi::differInDefinition(r.point.madeBy, r.point.madeOtherwise) == definition;
        });
    };
    if (const auto names = changed(true); !names.empty())
        notes.push_back(
            {translated(QT_TRANSLATE_NOOP("gtm::report", "The definition changed")),
             filled(translated(QT_TRANSLATE_NOOP("gtm::report", "of %1; weeks before are not comparable.")),
                    {namesText(names), {}, {}})});
    if (const auto names = changed(false); !names.empty())
        notes.push_back(
            {translated(QT_TRANSLATE_NOOP("gtm::report", "The model changed")),
             filled(translated(QT_TRANSLATE_NOOP("gtm::report", "for %1; weeks before are not comparable.")),
                    {namesText(names), {}, {}})});
}

} // namespace

std::vector<CareNote> careNotes(const Scoreboard& board) {
    std::vector<CareNote> notes;
    if (board.data.sample)
        notes.push_back({translated(QT_TRANSLATE_NOOP("gtm::report", "Sample data")),
                         translated(QT_TRANSLATE_NOOP("gtm::report", "of a made-up company."))});
    if (!board.complete)
        notes.push_back({translated(QT_TRANSLATE_NOOP("gtm::report", "The week is not over")),
                         filled(translated(QT_TRANSLATE_NOOP("gtm::report", "in the data, which ends %1.")),
                                {longDate(board.data.asOfDay), {}, {}})});
    addImport(board, notes);
    addMissing(board, notes);
    const auto few = namesOf(board, [](const BoardRow& r) { return r.point.status == kpi::Status::TooFew; });
    if (!few.empty())
        notes.push_back({translated(QT_TRANSLATE_NOOP("gtm::report", "Too few records")),
                         filled(translated(QT_TRANSLATE_NOOP("gtm::report", "behind %1 for a status.")),
                                {namesText(few), {}, {}})});
    const auto without =
        namesOf(board, [](const BoardRow& r) { return r.point.status == kpi::Status::NoTarget; });
    if (!without.empty())
        notes.push_back({translated(QT_TRANSLATE_NOOP("gtm::report", "No target")),
                         filled(translated(QT_TRANSLATE_NOOP("gtm::report", "is set for %1.")),
                                {namesText(without), {}, {}})});
    addChanged(board, notes);
    for (const BoardGroup& group : board.groups)
        for (const BoardRow& row : group.rows)
            if (const std::string mixed = mixedVersionsText(row.point); !mixed.empty())
                notes.push_back({row.name + ":", mixed + "."});
    addWritten(board, notes);
    return notes;
}

} // namespace gtm::report
