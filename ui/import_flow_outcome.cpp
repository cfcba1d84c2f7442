// SPDX-License-Identifier: GPL-3.0-only
// What became of an import, and what can be done about it.
#include "ui/import_flow.h"
#include "ui/pages/imports_page.h"
#include "ui/shell.h"
#include "ui/text/import_words.h"
#include "ui/text/words.h"
#include "ui/widgets/banner.h"

#include <algorithm>
#include <utility>

namespace gtm::ui {

void ImportFlow::succeed(const ingest::ImportReport& report) {
    end();
    if (m_mode == Mode::Look) {
        showRefusal(report);
        return;
    }
    if (m_mode == Mode::Check) {
        showCheck(report);
        return;
    }
    if (std::ranges::none_of(report.files, &ingest::FileReport::recognised)) {
        showNothing(report);
        return;
    }
    Q_EMIT stored(report);
    const bool before = std::exchange(m_lacksRates, false), lacking = report.lacksRates() || before;
    const QStringList left = leftAlone(report, m_paths);
    if (report.clean() && left.isEmpty()) {
        showStored(report, lacking);
        return;
    }
    m_shell.imports().setReport(report);
    std::vector<Banner::Action> actions{
        {tr("Show what was left out"), [this] { m_shell.show(View::Imports); }}};
    if (lacking)
        actions.push_back({tr("Enter exchange rates"), [this] { Q_EMIT ratesWanted(); }});
    if (const auto daily = std::exchange(m_daily, std::nullopt))
        actions.push_back({tr("Import the daily values"), [this, one = *daily, lacking] {
                               m_lacksRates = lacking;
                               startMeasures(one.paths, one.set);
                           }});
    const Saying said = partlyStoredSaying(report, left);
    m_shell.banner().show(BannerLevel::Warn, said.what, said.meaning, actions);
}

/// Everything is in the store: of measures they can be looked at; files of daily values that came along
/// follow.
void ImportFlow::showStored(const ingest::ImportReport& report, bool lacksRates) {
    if (const auto daily = std::exchange(m_daily, std::nullopt)) {
        m_lacksRates = lacksRates; // told after those
        startMeasures(daily->paths, daily->set);
        return;
    }
    std::vector<Banner::Action> actions;
    if (lacksRates)
        actions.push_back({tr("Enter exchange rates"), [this] { Q_EMIT ratesWanted(); }});
    if (m_measures)
        actions.push_back({tr("Show the measures"),
                           [this, name = m_measures->measures.front().name] { Q_EMIT measureWanted(name); }});
    const Saying said = storedSaying(report, lacksRates);
    m_shell.banner().show(lacksRates ? BannerLevel::Warn : BannerLevel::Info, said.what, said.meaning,
                          actions);
}

void ImportFlow::showNothing(const ingest::ImportReport& report) {
    forgetRest();
    Q_EMIT ended();
    m_shell.imports().setReport(report);
    const Saying said = nothingSaying(report);
    m_shell.banner().show(BannerLevel::Warn, said.what, said.meaning,
                          {{tr("Show the files"), [this] { m_shell.show(View::Imports); }}});
}

void ImportFlow::showRefusal(const ingest::ImportReport& report) {
    m_shell.imports().setReport(report);
    m_shell.show(View::Imports);
    const Saying said = sayingOf(m_refusal.value_or(Error{Code::TooManyRejects, {}, {}}));
    std::vector<Banner::Action> actions;
    if (const auto good = report.rowsRead() - report.rejected(); good > 0)
        actions.push_back({tr("Import %1").arg(rowsWords(good)), [this] {
                               m_shell.banner().dismiss();
                               run(Mode::Anyway);
                           }});
    actions.push_back({tr("Leave the store as it is"), [this] {
                           forgetRest();
                           m_shell.banner().dismiss();
                           Q_EMIT ended();
                       }});
    m_shell.banner().show(BannerLevel::Fail, said.what, tr("The limit is %1 % of a file.").arg(kMostRejects),
                          std::move(actions));
}

void ImportFlow::showError(const Error& error) {
    Q_EMIT ended();
    std::vector<Banner::Action> actions;
    if (m_lacksRates) // the files before these are in the store
        actions.push_back({tr("Enter exchange rates"), [this] { Q_EMIT ratesWanted(); }});
    forgetRest(); // nothing was stored, so that all files are dropped again
    if (error.code == Code::SampleMixed && error.where.empty()) {
        sayMixed({m_paths, {}, false, false});
        return;
    }
    if (error.code == Code::StoreGone) {
        Q_EMIT storeGone();
        return;
    }
    const Saying said = sayingOf(error);
    const bool stopped = error.code == Code::Cancelled;
    m_shell.banner().show(stopped ? BannerLevel::Info : BannerLevel::Fail, said.what, said.meaning, actions);
}

void ImportFlow::sayMixed(const MappingFlow::Mixed& what) {
    const auto newStore = [this](const QString& title, const std::vector<std::filesystem::path>& paths) {
        return Banner::Action{title, [this, paths] { Q_EMIT newStoreWanted(paths); }};
    };
    const Saying said = what.eachOther ? mixedSaying() : sayingOf(Error{Code::SampleMixed, {}, {}});
    std::vector<Banner::Action> actions;
    if (!what.eachOther)
        actions.push_back(newStore(tr("New store for these files"), what.paths));
    else if (!what.others.empty() && what.fits)
        actions.push_back({tr("Import the other files"), [this, paths = what.others] { start(paths); }});
    else if (!what.others.empty())
        actions.push_back(newStore(tr("New store for the other files"), what.others));
    m_shell.banner().show(BannerLevel::Warn, said.what, said.meaning, std::move(actions));
}

} // namespace gtm::ui
