// SPDX-License-Identifier: GPL-3.0-only
#include "app/command.h"
#include "core/base/files.h"
#include "core/base/text.h"
#include "core/report/format.h"
#include "core/report/json.h"
#include "core/report/kpi_text.h"
#include "core/report/lens.h"
#include "core/report/review_text.h"
#include "core/report/table.h"
#include "ui/gather.h"
#include "ui/pdf/scoreboard_pdf.h"
#include "ui/theme/fonts.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <tuple>

namespace gtm::app {

namespace {

constexpr std::string_view kMeasure = kpi::kMeasurePrefix;

std::optional<Period> periodOption(const Invocation& invocation) {
    const auto from = dateOption(invocation, "from"), to = dateOption(invocation, "to");
    if (from.has_value() != to.has_value())
        throw WrongUse{"--from and --to belong together"};
    if (!from)
        return std::nullopt;
    if (invocation.has("week"))
        throw WrongUse{"--week and --from exclude each other"};
    if (*from > *to)
        throw WrongUse{"--from lies after --to"};
    return Period{*from, *to};
}

KpiRequest kpiRequest(const Invocation& invocation) {
    if (invocation.arguments.size() != 1)
        throw WrongUse{"one KPI id is expected, such as win_rate"};
    KpiRequest request;
    request.kpi = invocation.arguments.front().toStdString();
    request.week = dateOption(invocation, "week");
    request.period = periodOption(invocation);
    request.filter = filterOptions(invocation);
    return request;
}

BoardRequest boardRequest(const Invocation& invocation) {
    expectNoArguments(invocation);
    BoardRequest request;
    request.week = dateOption(invocation, "week");
    request.filter = filterOptions(invocation);
    request.today = today();
    return request;
}

/// A value that the dimension does not have is most likely a slip, and would read as if there were no data.
void expectKnownValues(const Workspace& workspace, const kpi::Filter& filter) {
    for (const auto& [dimension, values] : filter) {
        const auto known = workspace.knownValues(dimension);
        if (known.empty())
            continue; // no such dimension, which is said elsewhere, or nothing is stored that has it
        for (const std::string& value : values)
            if (value != kpi::kNoValue && std::ranges::find(known, value) == known.end()) {
                const std::string near = nearestWord(value, known);
                throw WrongUse{"--filter " + dimension + "=" + value + ": there is no such value" +
                               (near.empty() ? "" : "; the nearest is '" + near + "'")};
            }
    }
}

/// As `answer`, where every value of the filter is one that its dimension has.
template<typename Ask, typename Show>
int answerFiltered(const Invocation& invocation, const kpi::Filter& filter, Ask ask, Show show) {
    return answer(
        invocation,
        [&](const Workspace& workspace) {
            expectKnownValues(workspace, filter);
            return ask(workspace);
        },
        show);
}

std::string reviewHead(const report::Review& review) {
    return std::to_string(review.open.size()) + " open, " + std::to_string(review.overdue()) +
           " overdue; the next meeting is on " + report::longDate(review.nextMeeting) + ".\n\n";
}

std::string boardHead(const report::Scoreboard& board) {
    std::string head = "GTM scoreboard, " + report::weekName(board.weekEnding, board.weekEnding) +
                       ", ending " + report::longDate(board.weekEnding);
    if (board.data.sample)
        head += ". Sample data, made up";
    if (!board.complete)
        head += ". The week is incomplete: the data ends " + report::longDate(board.data.asOfDay);
    head += ".\n" + std::to_string(board.offTrack) + " off track, " + std::to_string(board.atRisk) +
            " at risk, " + std::to_string(board.onTrack) + " on track";
    if (board.other > 0)
        head += ", " + std::to_string(board.other) + " without a status";
    return head + ".\n\n";
}

int writeRecords(const Invocation& invocation, const report::RecordList& list) {
    const report::Table table = report::recordsTable(list);
    const std::string out = invocation.value("out");
    if (invocation.format == Format::Xlsx) {
        const auto written = report::writeXlsx(table, list.definition.id, out);
        return written ? kDone : complain(written.error());
    }
    const std::string text = invocation.format == Format::Json  ? report::toJson(list)
                             : invocation.format == Format::Csv ? report::csvText(table)
                                                                : report::alignedText(table);
    if (out.empty()) {
        print(text);
        return kDone;
    }
    const auto written = writeFile(text, out);
    return written ? kDone : complain(written.error());
}

/// The weeks of a KPI; what moved it where another week is to be compared with, and other definitions of it
/// where they are asked for.
Result<report::KpiSeries> kpiSeries(const Workspace& workspace, const KpiRequest& request, bool withLens) {
    auto series = workspace.kpi(request);
    if (series && request.compared && !request.period) {
        auto moved = workspace.whatMoved(request);
        if (!moved)
            return tl::unexpected(moved.error());
        series->moved = std::move(*moved);
    }
    if (series && withLens) {
        auto lens = workspace.lens(request);
        if (!lens)
            return tl::unexpected(lens.error());
        series->withLens = true;
        series->lens = std::move(*lens);
    }
    return series;
}

int weeksOption(const Invocation& invocation, int fallback) {
    if (!invocation.has("weeks"))
        return fallback;
    bool isNumber = false;
    const int weeks = QString::fromStdString(invocation.value("weeks")).toInt(&isNumber);
    if (!isNumber || weeks < 1 || weeks > 104)
        throw WrongUse{"--weeks: a number from 1 to 104 is expected"};
    return weeks;
}

/// The place of an option's word among those that it may be; the first where it is not given.
template<size_t N>
size_t wordOption(const Invocation& invocation, const char* option, const std::array<const char*, N>& words) {
    if (!invocation.has(option))
        return 0;
    const auto found = std::ranges::find(words, invocation.value(option),
                                         [](const char* word) { return std::string(word); });
    if (found == words.end())
        throw WrongUse{std::string("--") + option + ": '" + invocation.value(option) + "' is none of " +
                       joined({words.begin(), words.end()}, ", ")};
    return static_cast<size_t>(found - words.begin());
}

int runMeasure(const Invocation& invocation, const KpiRequest& asked) {
    for (const char* option : {"filter", "by", "compare", "lens", "from", "to"})
        if (invocation.has(option))
            throw WrongUse{std::string("--") + option + ": a measure has no records, only days"};
    MeasureRequest request;
    request.measure = asked.kpi.substr(kMeasure.size());
    request.week = asked.week;
    request.weeks = weeksOption(invocation, request.weeks);
    request.months = std::array{
        kpi::MeasureMonths::Trailing,
        kpi::MeasureMonths::Fiscal}[wordOption(invocation, "months", std::array{"trailing", "fiscal"})];
    request.series = std::array{
        kpi::MeasureSeries::Value, kpi::MeasureSeries::Wow, kpi::MeasureSeries::Mom,
        kpi::MeasureSeries::Yoy}[wordOption(invocation, "series", std::array{"value", "wow", "mom", "yoy"})];
    return answer(
        invocation, [&](const Workspace& workspace) { return workspace.measure(request); },
        [&](const Workspace&, const report::MeasureReading& reading) {
            printAs(invocation.format, reading, report::measureNumbers(reading), report::measureHead(reading),
                    report::measureText(reading));
            return kDone;
        });
}

} // namespace

int runBoard(const Invocation& invocation) {
    BoardRequest request = boardRequest(invocation);
    request.compared = dateOption(invocation, "compare");
    return answerFiltered(
        invocation, request.filter, [&](const Workspace& workspace) { return workspace.board(request); },
        [&](const Workspace&, const report::Scoreboard& board) {
            printAs(invocation.format, board, report::boardNumbers(board), boardHead(board),
                    report::boardText(board));
            return kDone;
        });
}

int runKpi(const Invocation& invocation) {
    KpiRequest request = kpiRequest(invocation);
    if (request.kpi.starts_with(kMeasure))
        return runMeasure(invocation, request);
    for (const char* option : {"months", "series"})
        if (invocation.has(option))
            throw WrongUse{std::string("--") + option + " is for measures, as in kpi measure:NAME"};
    request.compared = dateOption(invocation, "compare");
    request.by = invocation.value("by");
    if (invocation.has("weeks") && request.period)
        throw WrongUse{"--weeks and --from exclude each other"};
    request.weeks = weeksOption(invocation, request.weeks);
    return answerFiltered(
        invocation, request.filter,
        [&](const Workspace& workspace) { return kpiSeries(workspace, request, invocation.has("lens")); },
        [&](const Workspace& workspace, const report::KpiSeries& series) {
            const report::FormatOptions options{series.definition.unit, workspace.currency()};
            printAs(invocation.format, series, report::seriesNumbers(series),
                    report::kpiHead(series, options), report::seriesText(series, workspace.currency()));
            if (invocation.format == Format::Text)
                print(report::movedText(series, options) +
                      (series.withLens ? report::lensText(series, options) : ""));
            return kDone;
        });
}

int runRecords(const Invocation& invocation) {
    const KpiRequest request = kpiRequest(invocation);
    if (request.kpi.starts_with(kMeasure))
        throw WrongUse{"a measure has daily values and no records; kpi " + request.kpi + " shows them"};
    if (invocation.format == Format::Xlsx && !invocation.has("out"))
        throw WrongUse{"--format xlsx needs --out FILE"};
    return answerFiltered(
        invocation, request.filter, [&](const Workspace& workspace) { return workspace.records(request); },
        [&](const Workspace&, const report::RecordList& list) { return writeRecords(invocation, list); });
}

int runRecord(const Invocation& invocation) {
    if (invocation.arguments.size() != 1)
        throw WrongUse{"one id of a record is expected, as the CRM has it"};
    const std::string id = invocation.arguments.front().toStdString();
    const auto week = dateOption(invocation, "week");
    return answer(
        invocation, [&](const Workspace& workspace) { return workspace.recordLife(id, week); },
        [&](const Workspace&, const report::RecordLife& life) {
            printAs(invocation.format, life, report::lifeNumbers(life), report::lifeHead(life),
                    report::lifeText(life));
            return kDone;
        });
}

int runPdf(const Invocation& invocation) {
    BoardRequest request = boardRequest(invocation);
    request.bySegment = true;
    const std::string out = invocation.value("out"), paper = invocation.value("paper");
    if (out.empty())
        throw WrongUse{"--out FILE is missing"};
    const auto named = ui::paperNamed(QString::fromStdString(paper));
    if (!paper.empty() && !named)
        throw WrongUse{"--paper: '" + paper + "' is neither a4 nor letter"};
    return answerFiltered(
        invocation, request.filter, [&](const Workspace& workspace) { return workspace.board(request); },
        [&](const Workspace& workspace, const report::Scoreboard& board) -> int {
            if (!ui::loadFonts())
                return complain({Code::FileUnreadable, "Roboto", {}});
            const auto appendix = ui::gatherAppendix(
                workspace, board, {invocation.has("definitions"), invocation.has("records")});
            if (!appendix)
                return complain(appendix.error());
            const auto written = ui::writeScoreboardPdf(board, out, named.value_or(ui::defaultPaper()),
                                                        QStringLiteral(GTM_VERSION), *appendix);
            if (!written)
                return complain(written.error());
            if (!invocation.quiet)
                std::fprintf(stderr, "%s\n", out.c_str());
            return kDone;
        });
}

int runActions(const Invocation& invocation) {
    expectNoArguments(invocation);
    return answer(
        invocation, [](const Workspace& workspace) { return workspace.review(today()); },
        [&](const Workspace&, const report::Review& review) {
            printAs(invocation.format, review, report::actionsTable(review), reviewHead(review),
                    report::actionsText(review));
            return kDone;
        });
}

int runVerify(const Invocation& invocation) {
    expectNoArguments(invocation);
    const auto checks = Workspace::verify(invocation.store);
    if (!checks)
        return complain(checks.error());
    const report::Table table = report::checksTable(*checks);
    printAs(invocation.format, *checks, table, {}, table);
    if (!checks->front().ok) // the file itself
        std::ignore = complain({Code::StoreDamaged, invocation.store.string(), {}});
    return std::ranges::all_of(*checks, &report::VerifyCheck::ok) ? kDone : kFindings;
}

} // namespace gtm::app
