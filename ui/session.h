// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/workspace/workspace.h"
#include "ui/asker.h"
#include "ui/gather.h"
#include "ui/import_runner.h"
#include "ui/pages/measure_page.h"
#include "ui/widgets/filter_bar.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace gtm::ui {

/// The open store and what the user is looking at in it. It asks the workspace and gathers what a page
/// needs; it shows nothing.
class Session {
  public:
    [[nodiscard]] bool open() const { return m_workspace.has_value(); }
    [[nodiscard]] Result<void> open(const std::filesystem::path& path, const OpenOptions& options);
    /// Lets go of the store, so that it can be replaced; the board stays.
    void close();
    [[nodiscard]] const Workspace& workspace() const { return *m_workspace; }
    [[nodiscard]] bool hasData() const { return open() && !m_workspace->empty(); }

    /// What the next board shows; of a week that the data does not reach, the newest complete one.
    void setWeek(std::optional<Day> weekEnding);
    void setCompared(std::optional<Day> weekEnding);
    void setFilter(const kpi::Filter& filter) { m_request.filter = filter; }

    /// The day that actions are judged by.
    void setToday(Day today) { m_request.today = today; }

    /// Questions that can be answered on any thread, about the store and what is shown of it now; `asker`
    /// asks them, and has none open when the store is let go of or read again.
    using BoardQuestion = std::function<Result<report::Scoreboard>()>;
    using DrilldownQuestion = std::function<Result<DrilldownData>()>;
    [[nodiscard]] BoardQuestion boardQuestion() const;
    [[nodiscard]] DrilldownQuestion drilldownQuestion(DrilldownAsk ask) const;
    /// What moved a KPI from the compared week to that of the board, by one dimension.
    using MovedQuestion = std::function<Result<report::WhatMoved>()>;
    [[nodiscard]] MovedQuestion movedQuestion(const std::string& kpi, const std::string& dimension) const;
    /// The year of a KPI by the values of a dimension.
    using TrendsQuestion = std::function<Result<report::ValueTrends>()>;
    [[nodiscard]] TrendsQuestion trendsQuestion(const std::string& kpi, const std::string& dimension) const;
    /// A measure, in the week that ends on the day asked for, else in that of the board.
    using MeasureQuestion = std::function<Result<MeasureData>()>;
    [[nodiscard]] MeasureQuestion measureQuestion(MeasureRequest request) const;
    [[nodiscard]] Asker& asker() { return m_asker; }
    /// Asks beside that, about drafts: whoever types does not wait for a page.
    [[nodiscard]] Asker& checker() { return m_checker; }
    /// Asks beside both, for what is written to a file: that is never given up, but waited for.
    [[nodiscard]] Asker& writer() { return m_writer; }

    /// The board that pages show; it stays until the next one.
    void setBoard(report::Scoreboard board);
    [[nodiscard]] const report::Scoreboard& board() const { return *m_board; }
    /// Asks for what the board shows from now on, where something else that was asked for came to nothing.
    void keepRequest();
    /// Asks for the board, or for a KPI in it, and waits.
    [[nodiscard]] Result<void> compute();
    /// The same board with what only paper shows.
    [[nodiscard]] BoardQuestion printedQuestion() const;
    [[nodiscard]] FilterChoices choices() const;
    [[nodiscard]] Result<DrilldownData> drilldown(const std::string& kpi, const RecordChoice& choice) const;
    /// The KPI before (-1) or after (+1) another on the board; empty at the ends.
    [[nodiscard]] std::string neighbour(const std::string& kpi, int direction) const;

    /// Reads actions and notes again; the numbers of the board stay.
    [[nodiscard]] Result<void> rereadReview();
    /// The newest weeks of a KPI up to the week of the board.
    [[nodiscard]] Result<report::KpiSeries> weeksOf(const std::string& kpi, const kpi::Filter& filter,
                                                    int weeks) const;
    /// 13 weeks of a KPI of the board, its signal, and its first breakdown.
    [[nodiscard]] Result<report::KpiSeries> meetingWeeks(const std::string& kpi) const;

    [[nodiscard]] ImportJob importJob(ImportRequest request) const;
    /// After an import: reads the store again and shows its newest complete week.
    [[nodiscard]] Result<void> reload();

  private:
    /// A KPI of the board by a dimension.
    [[nodiscard]] KpiRequest requestBy(const std::string& kpi, const std::string& dimension) const;

    std::optional<Workspace> m_workspace;
    BoardRequest m_request;
    std::shared_ptr<const report::Scoreboard> m_board = std::make_shared<report::Scoreboard>();
    /// They go first: they may be asking the workspace.
    Asker m_asker, m_checker, m_writer;
};

} // namespace gtm::ui
