// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/workspace/workspace.h"
#include "ui/import_runner.h"
#include "ui/pages/drilldown_page.h"
#include "ui/widgets/filter_bar.h"

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

    /// What the next board shows.
    void setWeek(std::optional<Day> week);
    void setCompared(std::optional<Day> week) { m_request.compared = week; }
    void setFilter(const kpi::Filter& filter) { m_request.filter = filter; }

    /// Computes the board; it stays the one that `board()` gives until the next call.
    [[nodiscard]] Result<void> compute();
    [[nodiscard]] const report::Scoreboard& board() const { return m_board; }
    [[nodiscard]] FilterChoices choices() const;
    [[nodiscard]] Result<DrilldownData> drilldown(const std::string& kpi, const RecordChoice& choice) const;
    /// The KPI before (-1) or after (+1) another on the board; empty at the ends.
    [[nodiscard]] std::string neighbour(const std::string& kpi, int direction) const;

    [[nodiscard]] ImportJob importJob(ImportRequest request) const;
    /// After an import: reads the store again and shows its newest complete week.
    [[nodiscard]] Result<void> reload();

  private:
    std::optional<Workspace> m_workspace;
    BoardRequest m_request;
    report::Scoreboard m_board;
};

} // namespace gtm::ui
