// SPDX-License-Identifier: GPL-3.0-only
#include "ui/mapping_flow.h"

#include "core/ingest/measure_cells.h"
#include "ui/pages/mapping_page.h"
#include "ui/pages/progress_page.h"
#include "ui/session.h"
#include "ui/shell.h"
#include "ui/text/sentences.h"
#include "ui/text/words.h"
#include "ui/widgets/banner.h"

#include <QDir>
#include <QMetaObject>

#include <algorithm>
#include <iterator>
#include <set>

namespace gtm::ui {

namespace fs = std::filesystem;

namespace {

constexpr int kPauseMs = 150;
/// A folder or an archive with more exports than this is shown before it is imported.
constexpr int kManyFiles = 50;

bool isNamed(const std::vector<fs::path>& paths, const ingest::FileLook& look) {
    return std::ranges::find(paths, fs::path(look.source.path)) != paths.end();
}

/// It lies unknown beside known exports in a folder or an archive.
bool isBeside(const std::vector<fs::path>& paths, const ingest::FileLook& look, bool anyKnown) {
    return anyKnown && !look.report.recognised() && !isNamed(paths, look);
}

/// The daily values whose columns a file has that no profile knows; null: it has none.
const ingest::MeasureSet* dailySetOf(const ingest::FileLook& look,
                                     const std::vector<ingest::MeasureSet>& sets) {
    if (look.report.recognised())
        return nullptr;
    const auto fits = [&](const ingest::MeasureSet& one) {
        return ingest::missingColumns(one, look.header).empty();
    };
    const auto set = std::ranges::find_if(sets, fits);
    return set == sets.end() ? nullptr : &*set;
}

/// Files with the drafts that they have already, or else those that are proposed. What lies unknown beside
/// known exports is left out unless somebody takes it in.
std::vector<MappedFile> filesOf(const std::vector<fs::path>& paths, std::vector<ingest::FileLook> looks,
                                std::vector<ingest::MappingDraft> drafts,
                                const std::vector<MappedFile>& before) {
    const bool anyKnown =
        std::ranges::any_of(looks, [](const ingest::FileLook& look) { return look.report.recognised(); });
    std::vector<MappedFile> files;
    for (size_t i = 0; i < looks.size(); ++i) {
        const auto known =
            std::ranges::find(before, looks[i].place, [](const MappedFile& file) { return file.look.place; });
        if (known != before.end()) {
            files.push_back(*known);
            continue;
        }
        const bool named = isNamed(paths, looks[i]);
        const bool beside = isBeside(paths, looks[i], anyKnown);
        files.emplace_back(std::move(looks[i]), std::move(drafts[i]), named);
        files.back().leftOut = beside;
    }
    return files;
}

} // namespace

MappingFlow::MappingFlow(Shell& shell, const Session& session, fs::path folder, QObject* parent)
    : QObject(parent), m_shell(shell), m_session(session), m_folder(std::move(folder)) {
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &MappingFlow::readDrafts);
    MappingPage& page = shell.mapping();
    connect(&page, &MappingPage::draftChanged, this, [this] {
        if (m_task == Task::Check)
            m_worker.stop(); // the newest draft counts
        m_pause.start();
    });
    connect(&page, &MappingPage::checkRequested, this, &MappingFlow::check);
    connect(&page, &MappingPage::cancelRequested, this, [this] {
        drop();
        Q_EMIT cancelled();
    });
}

void MappingFlow::drop() {
    m_waiting = m_choose = m_stopNext = false;
    ++m_generation;
    m_paths.clear();
    m_pause.stop();
    m_nextTask = Task::None;
    m_next = {};
    m_checkFolder.reset();
    if (m_task == Task::Check)
        m_worker.stop();
    m_shell.mapping().clear();
}

void MappingFlow::stop() {
    m_stopNext = m_nextTask != Task::None;
    m_worker.stop();
}

void MappingFlow::run(Task task, Worker::Job job) {
    if (m_task != Task::None) {
        m_worker.stop();
        m_nextTask = task;
        m_next = std::move(job);
        Q_EMIT runningChanged();
        return;
    }
    m_task = task;
    m_worker.start(std::move(job));
    if (std::exchange(m_stopNext, false))
        m_worker.stop();
    if (running())
        Q_EMIT runningChanged();
}

Worker::Outcome MappingFlow::then(std::function<void()> outcome) {
    return [this, done = std::move(outcome)] {
        const bool waited = running();
        m_task = Task::None;
        if (m_nextTask != Task::None) { // something more important came up
            run(std::exchange(m_nextTask, Task::None), std::exchange(m_next, {}));
            return;
        }
        if (waited)
            Q_EMIT runningChanged();
        done();
    };
}

void MappingFlow::tell(double share) {
    QMetaObject::invokeMethod(this, [this, share] { m_shell.progress().setShare(share); });
}

void MappingFlow::fail(const std::vector<fs::path>& before, const Error& error) {
    if (!m_waiting) {
        drop();
        Q_EMIT failed(error);
        return;
    }
    m_paths = before; // those that wait do so still
    m_shell.show(View::Mapping);
    Q_EMIT failedWaiting(error);
    readDrafts();
}

void MappingFlow::sayError(const Error& error) {
    const Saying said = sayingOf(error);
    m_shell.banner().show(BannerLevel::Fail, said.what, said.meaning);
}

void MappingFlow::start(std::vector<fs::path> paths, bool choose) {
    m_choose = m_choose || choose;
    const std::vector<fs::path> before = m_paths;
    for (fs::path& path : paths)
        if (std::ranges::find(m_paths, path) == m_paths.end())
            m_paths.push_back(std::move(path));
    m_shell.progress().startLooking();
    m_shell.progress().rail().setStore(text(m_session.workspace().path().string()));
    m_shell.show(View::Progress);
    run(Task::Look,
        [this, workspace = m_session.sharedWorkspace(), folder = m_folder, before,
         all = m_paths](const std::stop_token& stop) -> Worker::Outcome {
            Seen seen;
            auto failure = [&](const Error& error) {
                return then([this, before, error] { fail(before, error); });
            };
            if (workspace->gone()) // before somebody maps what it cannot take
                return failure(Error{Code::StoreGone, workspace->path().string(), {}});
            auto desk = workspace->mappingDesk(folder);
            if (!desk)
                return failure(desk.error());
            seen.desk = std::make_shared<MappingDesk>(std::move(*desk));
            auto looks = seen.desk->look(
                all, [this](double share) { tell(share); }, stop);
            if (!looks)
                return failure(looks.error());
            seen.drafts = seen.desk->propose(*looks);
            seen.names = seen.desk->names();
            seen.unreadable = seen.desk->unreadable();
            seen.looks = std::move(*looks);
            return then([this, before, what = std::move(seen)] {
                if (auto mixed = mixes(what.looks))
                    refuse(before, std::move(*mixed));
                else
                    show(what);
            });
        });
}

std::optional<MappingFlow::Mixed> MappingFlow::mixes(const std::vector<ingest::FileLook>& looks) const {
    const bool anyKnown =
        std::ranges::any_of(looks, [](const ingest::FileLook& look) { return look.report.recognised(); });
    const auto sets =
        m_session.hasData() ? m_session.workspace().measureSets() : std::vector<ingest::MeasureSet>();
    const auto& waiting = m_shell.mapping().files();
    bool sample = false, other = false; // what the store holds or will
    if (m_session.hasData())
        (m_session.workspace().sample() ? sample : other) = true;
    std::set<fs::path> samples, others, daily; // what came
    for (const ingest::FileLook& look : looks) {
        if (!look.readable || isBeside(m_paths, look, anyKnown))
            continue;
        if (dailySetOf(look, sets))
            daily.insert(look.source.file);
        else if (std::ranges::any_of(waiting,
                                     [&](const MappedFile& file) { return file.look.place == look.place; }))
            (look.sample ? sample : other) = true;
        else
            (look.sample ? samples : others).insert(look.source.file);
    }
    if ((!sample && samples.empty()) || (!other && others.empty()))
        return std::nullopt;
    Mixed mixed;
    mixed.eachOther = !samples.empty() && !others.empty();
    mixed.fits = !sample;
    if (mixed.fits)
        others.merge(daily);
    std::ranges::set_difference(others, samples,
                                std::back_inserter(mixed.others)); // an archive may hold both
    return mixed;
}

void MappingFlow::refuse(const std::vector<fs::path>& before, Mixed what) {
    for (const fs::path& path : m_paths)
        if (std::ranges::find(before, path) == before.end())
            what.paths.push_back(path);
    if (m_waiting) {
        m_paths = before;
        m_shell.show(View::Mapping);
        readDrafts();
    } else {
        drop();
    }
    Q_EMIT mixed(what);
}

std::optional<MappingFlow::Daily> MappingFlow::takeDaily(Seen& seen) {
    std::optional<Daily> daily;
    const auto sets = m_session.workspace().measureSets();
    for (size_t i = 0; i < seen.looks.size();) {
        const ingest::FileLook& look = seen.looks[i];
        const ingest::MeasureSet* set = dailySetOf(look, sets);
        const bool fits =
            look.readable && isNamed(m_paths, look) && set && (!daily || daily->set.name == set->name);
        if (!fits) {
            ++i;
            continue;
        }
        if (!daily)
            daily.emplace(Daily{{}, *set});
        daily->paths.emplace_back(look.source.path);
        std::erase(m_paths, fs::path(look.source.path));
        seen.looks.erase(seen.looks.begin() + static_cast<std::ptrdiff_t>(i));
        seen.drafts.erase(seen.drafts.begin() + static_cast<std::ptrdiff_t>(i));
    }
    return daily;
}

void MappingFlow::show(Seen seen) {
    if (const auto daily = m_choose ? std::nullopt : takeDaily(seen)) {
        const bool alone = m_paths.empty();
        if (alone)
            drop();
        Q_EMIT dailyFound(*daily, alone);
        if (alone)
            return;
    }
    auto files = filesOf(m_paths, std::move(seen.looks), std::move(seen.drafts), m_shell.mapping().files());
    m_desk = std::move(seen.desk);
    ++m_generation;
    const bool open = std::ranges::find(files, MappedFile::State::Confirm, &MappedFile::state) != files.end();
    const bool many = std::ranges::count_if(files, [](const MappedFile& file) {
                          return !file.named && !file.leftOut;
                      }) > kManyFiles;
    if (!open && !many && !m_waiting && !m_choose) {
        importNow(false);
        return;
    }
    m_waiting = true;
    MappingPage& page = m_shell.mapping();
    page.setStore(text(m_session.workspace().path().string()), m_session.workspace().currency());
    page.setFiles(std::move(files), std::move(seen.names));
    m_shell.show(View::Mapping);
    m_shell.focusPage();
    if (!seen.unreadable.empty()) // one of them may have been meant for these files
        sayError(seen.unreadable.front());
    readDrafts();
}

void MappingFlow::readDrafts() {
    if (!m_waiting || m_task != Task::None) {
        if (m_task == Task::Check)
            m_pause.start(); // once what runs has given way
        return;
    }
    const auto& files = m_shell.mapping().files();
    const auto next =
        std::ranges::find_if(files, [](const MappedFile& file) { return file.checkable() && !file.check; });
    if (next == files.end())
        return;
    const int at = int(next - files.begin());
    run(Task::Check,
        [this, desk = m_desk, at, look = next->look, draft = next->draft, revision = next->revision,
         generation = m_generation](const std::stop_token& stop) -> Worker::Outcome {
            auto check = desk->check(look, draft, stop);
            return then([this, at, revision, generation, read = std::move(check)] {
                const auto& now = m_shell.mapping().files();
                const bool stopped = !read && read.error().code == Code::Cancelled; // read again
                if (!stopped && generation == m_generation &&
                    now[static_cast<size_t>(at)].revision == revision)
                    m_shell.mapping().setCheck(at, read);
                readDrafts();
            });
        });
}

std::vector<ingest::MappingDraft> MappingFlow::settledDrafts() const {
    std::vector<ingest::MappingDraft> drafts;
    for (const MappedFile& file : m_shell.mapping().files()) {
        if (!file.drafted())
            continue;
        drafts.push_back(file.draft);
        if (!file.look.ready) // else it is read as it was before
            ingest::settle(drafts.back(), (*file.check)->report);
    }
    return drafts;
}

std::vector<std::string> MappingFlow::leaveOut() const {
    std::vector<std::string> places;
    for (const MappedFile& file : m_shell.mapping().files()) // what is unknown beside known exports is left
        if (file.leftOut && (file.named || file.look.report.recognised())) // alone anyway, and reported
            places.push_back(file.look.place);
    return places;
}

Worker::Job MappingFlow::keepAt(std::function<Result<MappingDesk>()> desk, std::function<void()> next,
                                std::function<void()> stopped) {
    return [this, open = std::move(desk), follow = std::move(next), give = std::move(stopped),
            drafts = settledDrafts()](const std::stop_token& stop) -> Worker::Outcome {
        const auto kept = open().and_then([&](const MappingDesk& at) -> Result<void> {
            for (const ingest::MappingDraft& draft : drafts)
                if (const auto done = at.keep(draft); !done)
                    return tl::unexpected(done.error());
            return {};
        });
        if (kept)
            return then(give && stop.stop_requested() ? give : follow);
        return then([this, error = kept.error()] {
            m_shell.show(View::Mapping);
            sayError(error);
        });
    };
}

void MappingFlow::check() {
    m_checkFolder = std::make_unique<QTemporaryDir>();
    if (!m_checkFolder->isValid()) {
        sayError(Error{Code::FileUnwritable, QDir::tempPath().toStdString(),
                       m_checkFolder->errorString().toStdString()});
        return;
    }
    const fs::path folder = m_checkFolder->path().toStdString();
    m_shell.progress().startChecking();
    m_shell.show(View::Progress);
    run(Task::Keep, keepAt([desk = m_desk, folder] { return desk->copiedTo(folder); },
                           [this, folder] { Q_EMIT checkable(m_paths, leaveOut(), folder); },
                           [this] { m_shell.show(View::Mapping); }));
}

void MappingFlow::keep() {
    m_shell.progress().startUnstoppable(tr("Keeping the mapping"), tr("The import follows."));
    m_shell.show(View::Progress);
    run(Task::Keep,
        keepAt([desk = m_desk]() -> Result<MappingDesk> { return *desk; }, [this] { importNow(true); }));
}

void MappingFlow::importNow(bool checked) {
    const std::vector<fs::path> paths = m_paths;
    const std::vector<std::string> left = leaveOut();
    drop();
    Q_EMIT ready(paths, left, checked);
}

} // namespace gtm::ui

#include "moc_mapping_flow.cpp"
