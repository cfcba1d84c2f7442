// SPDX-License-Identifier: GPL-3.0-only
#include "app/command.h"
#include "core/report/format.h"
#include "core/report/json.h"
#include "core/report/table.h"
#include "ui/pdf/scoreboard_pdf.h"
#include "ui/theme/fonts.h"

#include <algorithm>
#include <cstdio>

namespace gtm::app {

namespace {

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
    if (!invocation.arguments.isEmpty())
        throw WrongUse{"'" + invocation.arguments.front().toStdString() + "' is not expected here"};
    BoardRequest request;
    request.week = dateOption(invocation, "week");
    request.filter = filterOptions(invocation);
    return request;
}

void printBoard(const report::Scoreboard& board) {
    std::string head = "GTM scoreboard, week " + std::to_string(board.week.week) + ", ending " +
                       report::longDate(board.weekEnding);
    if (board.data.sample)
        head += ". Sample data, made up";
    head += ".\n" + std::to_string(board.offTrack) + " off track, " + std::to_string(board.atRisk) + " at risk, " +
            std::to_string(board.onTrack) + " on track";
    if (board.other > 0)
        head += ", " + std::to_string(board.other) + " without a status";
    print(head + ".\n\n" + report::alignedText(report::boardText(board)));
}

} // namespace

int runBoard(const Invocation& invocation) {
    BoardRequest request = boardRequest(invocation);
    request.compared = dateOption(invocation, "compare");
    const auto workspace = openForReading(invocation);
    if (!workspace)
        return complain(workspace.error());
    const auto board = workspace->board(request);
    if (!board)
        return complain(board.error());
    if (invocation.format == Format::Json)
        print(report::toJson(*board));
    else if (invocation.format == Format::Csv)
        print(report::csvText(report::boardNumbers(*board)));
    else
        printBoard(*board);
    return kDone;
}

int runKpi(const Invocation& invocation) {
    KpiRequest request = kpiRequest(invocation);
    request.compared = dateOption(invocation, "compare");
    request.by = invocation.value("by");
    if (invocation.has("weeks")) {
        bool isNumber = false;
        request.weeks = QString::fromStdString(invocation.value("weeks")).toInt(&isNumber);
        if (!isNumber || request.weeks < 1 || request.weeks > 104)
            throw WrongUse{"--weeks: a number from 1 to 104 is expected"};
    }
    const auto workspace = openForReading(invocation);
    if (!workspace)
        return complain(workspace.error());
    const auto series = workspace->kpi(request);
    if (!series)
        return complain(series.error());
    if (invocation.format == Format::Json) {
        print(report::toJson(*series));
    } else if (invocation.format == Format::Csv) {
        print(report::csvText(report::seriesNumbers(*series)));
    } else {
        const kpi::Words& words = series->definition.text();
        print(words.name + ": " + words.formula + "\n\n" +
              report::alignedText(report::seriesText(*series, workspace->currency())));
    }
    return kDone;
}

int runRecords(const Invocation& invocation) {
    const KpiRequest request = kpiRequest(invocation);
    const std::string out = invocation.value("out");
    if (invocation.format == Format::Xlsx && out.empty())
        throw WrongUse{"--format xlsx needs --out FILE"};
    const auto workspace = openForReading(invocation);
    if (!workspace)
        return complain(workspace.error());
    const auto list = workspace->records(request);
    if (!list)
        return complain(list.error());
    const report::Table table = report::recordsTable(*list);
    if (invocation.format == Format::Xlsx) {
        const auto written = report::writeXlsx(table, request.kpi, out);
        return written ? kDone : complain(written.error());
    }
    const std::string text = invocation.format == Format::Json  ? report::toJson(*list)
                             : invocation.format == Format::Csv ? report::csvText(table)
                                                                : report::alignedText(table);
    if (out.empty()) {
        print(text);
        return kDone;
    }
    const auto written = report::writeFile(text, out);
    return written ? kDone : complain(written.error());
}

int runPdf(const Invocation& invocation) {
    const BoardRequest request = boardRequest(invocation);
    const std::string out = invocation.value("out"), paper = invocation.value("paper");
    if (out.empty())
        throw WrongUse{"--out FILE is missing"};
    const auto named = ui::paperNamed(QString::fromStdString(paper));
    if (!paper.empty() && !named)
        throw WrongUse{"--paper: '" + paper + "' is neither a4 nor letter"};
    const auto workspace = openForReading(invocation);
    if (!workspace)
        return complain(workspace.error());
    const auto board = workspace->board(request);
    if (!board)
        return complain(board.error());
    if (!ui::loadFonts())
        return complain({Code::FileUnreadable, "Roboto", {}});
    const auto written = ui::writeScoreboardPdf(*board, out, named.value_or(ui::defaultPaper()),
                                                QStringLiteral(GTM_VERSION));
    if (!written)
        return complain(written.error());
    if (!invocation.quiet)
        std::fprintf(stderr, "%s\n", out.c_str());
    return kDone;
}

int runVerify(const Invocation& invocation) {
    const auto workspace = openForReading(invocation);
    if (!workspace)
        return complain(workspace.error());
    const auto checks = workspace->verify();
    if (!checks)
        return complain(checks.error());
    if (invocation.format == Format::Json)
        print(report::toJson(*checks));
    else if (invocation.format == Format::Csv)
        print(report::csvText(report::checksTable(*checks)));
    else
        print(report::alignedText(report::checksTable(*checks)));
    const bool ok = std::ranges::all_of(*checks, &report::VerifyCheck::ok);
    return ok ? kDone : kFindings;
}

} // namespace gtm::app
