// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/workspace/workspace.h"
#include "ui/asker.h"
#include "ui/gather.h"
#include "ui/import_runner.h"
#include "ui/opened_store.h"
#include "ui/pages/measure_page.h"
#include "ui/pdf/appendix.h"
#include "ui/writer.h"

#include <filesystem>
#include <functional>
#include <future>
#include <map>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>

namespace gtm::ui {

/// The open store and what the user is looking at in it. It asks the workspace and gathers what a page
/// needs; it shows nothing.
class Session {
  public:
    [[nodiscard]] bool open() const { return m_store.workspace != nullptr; }
    /// Goes on with another store.
    void setStore(OpenedStore store);
    /// Lets go of the store, so that it can be replaced; the board stays. Ready when nobody has it open any
    /// more: what was asked about it may still be computed.
    [[nodiscard]] std::shared_future<void> close();
    /// The stores that this went on from, by their real path; each is ready when nobody has it open any more.
    using LeftStores = std::map<std::filesystem::path, std::shared_future<void>>;
    [[nodiscard]] const LeftStores& left() const { return m_left; }
    [[nodiscard]] const Workspace& workspace() const { return *m_store.workspace; }
    /// For work beside the window, which keeps it.
    [[nodiscard]] std::shared_ptr<const Workspace> sharedWorkspace() const { return m_store.workspace; }
    [[nodiscard]] bool hasData() const { return open() && !m_store.workspace->empty(); }
    [[nodiscard]] const FilterChoices& choices() const { return m_store.choices; }
    /// The report of the newest import, and whether amounts of it have no exchange rate yet.
    [[nodiscard]] const ingest::ImportReport& lastImport() const { return m_store.lastImport; }
    [[nodiscard]] bool lacksRates() const { return m_store.lacksRates; }

    /// What a thread that changed the store does after that: it reads the store again, for `reload`.
    [[nodiscard]] std::function<void()> rereading() const;
    /// Goes on with what `rereading` read, at its newest complete week.
    [[nodiscard]] Result<void> reload();

    /// What the next board shows; of a week that the data does not reach, the newest complete one.
    void setWeek(std::optional<Day> weekEnding);
    void setCompared(std::optional<Day> weekEnding);
    void setFilter(const kpi::Filter& filter) { m_request.filter = filter; }

    /// The day that actions are judged by.
    void setToday(Day today) { m_request.today = today; }

    /// Questions that can be answered on any thread, about the store and what is shown of it now; `asker`
    /// asks them. They keep the store that they are about, and end as Code::Cancelled where they are stopped.
    template<typename Answer>
    using Question = std::function<Result<Answer>(const std::stop_token&)>;
    using BoardQuestion = Question<report::Scoreboard>;
    using DrilldownQuestion = Question<DrilldownData>;
    [[nodiscard]] BoardQuestion boardQuestion() const;
    [[nodiscard]] DrilldownQuestion drilldownQuestion(DrilldownAsk ask) const;
    /// What moved a KPI from the compared week to that of the board, by one dimension.
    using MovedQuestion = Question<report::WhatMoved>;
    [[nodiscard]] MovedQuestion movedQuestion(const std::string& kpi, const std::string& dimension) const;
    /// The year of a KPI by the values of a dimension.
    using TrendsQuestion = Question<report::ValueTrends>;
    [[nodiscard]] TrendsQuestion trendsQuestion(const std::string& kpi, const std::string& dimension) const;
    /// A measure, in the week that ends on the day asked for, else in that of the board.
    using MeasureQuestion = Question<MeasureData>;
    [[nodiscard]] MeasureQuestion measureQuestion(MeasureRequest request) const;
    [[nodiscard]] Asker& asker() { return m_asker; }
    /// Asks beside that, about drafts: whoever types does not wait for a page.
    [[nodiscard]] Asker& checker() { return m_checker; }
    /// Works beside both, for what is written to a file or a printer.
    [[nodiscard]] Writer& writer() { return m_writer; }
    /// What a version of a definition changed; known where it was computed since the store was read.
    [[nodiscard]] const report::VersionChange* knownChange(const std::string& kpi, int version) const;
    void keepChange(const std::string& kpi, const report::VersionChange& change);

    /// The board that pages show; it stays until the next one.
    void setBoard(report::Scoreboard board);
    [[nodiscard]] const report::Scoreboard& board() const { return *m_board; }
    /// Asks for what the board shows from now on, where something else that was asked for came to nothing.
    void keepRequest();
    /// Asks for the board, or for a KPI in it, and waits.
    [[nodiscard]] Result<void> compute();
    /// The same board with what only paper shows.
    [[nodiscard]] BoardQuestion printedQuestion() const;
    /// What stands behind the pages of a board that was printed.
    [[nodiscard]] std::function<Result<Appendix>(const report::Scoreboard&, const AppendixWish&)>
    appendixQuestion() const;
    [[nodiscard]] Result<DrilldownData> drilldown(const std::string& kpi, const RecordChoice& choice) const;
    /// The KPI before (-1) or after (+1) another on the board; empty at the ends.
    [[nodiscard]] std::string neighbour(const std::string& kpi, int direction) const;

    /// Reads actions and notes again; the numbers of the board stay.
    [[nodiscard]] Result<void> rereadReview();
    /// The newest weeks of a KPI, whatever week the board shows: up to the newest complete one, or to that of
    /// the board where it is not over.
    [[nodiscard]] Result<report::KpiSeries> weeksOf(const std::string& kpi, const kpi::Filter& filter,
                                                    int weeks) const;
    /// 13 weeks of a KPI of the board, its signal, and its first breakdown.
    [[nodiscard]] Result<report::KpiSeries> meetingWeeks(const std::string& kpi) const;

    [[nodiscard]] ImportJob importJob(ImportRequest request) const;

  private:
    void go(OpenedStore store);
    /// A KPI of the board by a dimension.
    [[nodiscard]] KpiRequest requestBy(const std::string& kpi, const std::string& dimension) const;

    OpenedStore m_store;
    std::future<void> m_lettingGo;                                 ///< Of the store before.
    std::shared_ptr<std::optional<Result<OpenedStore>>> m_reread = ///< Filled on another thread.
        std::make_shared<std::optional<Result<OpenedStore>>>();
    LeftStores m_left;
    std::map<std::pair<std::string, int>, report::VersionChange> m_changes;
    BoardRequest m_request;
    std::shared_ptr<const report::Scoreboard> m_board = std::make_shared<report::Scoreboard>();
    /// They go first: they may be asking the workspace.
    Asker m_asker, m_checker;
    Writer m_writer;
};

} // namespace gtm::ui
