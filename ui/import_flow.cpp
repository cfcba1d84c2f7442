// SPDX-License-Identifier: GPL-3.0-only
#include "ui/import_flow.h"

#include "ui/changes_dialog.h"
#include "ui/day_dialog.h"
#include "ui/pages/check_page.h"
#include "ui/pages/imports_page.h"
#include "ui/pages/mapping_page.h"
#include "ui/pages/progress_page.h"
#include "ui/session.h"
#include "ui/settings.h"
#include "ui/shell.h"
#include "ui/text/import_words.h"
#include "ui/text/words.h"
#include "ui/widgets/banner.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace gtm::ui {

ImportFlow::ImportFlow(Shell& shell, const Look& look, const Session& session, const Settings& settings,
                       std::function<Instant()> clock, std::string version,
                       std::filesystem::path profileFolder, QObject* parent)
    : QObject(parent)
    , m_shell(shell)
    , m_look(look)
    , m_session(session)
    , m_settings(settings)
    , m_clock(std::move(clock))
    , m_version(std::move(version))
    , m_profileFolder(std::move(profileFolder))
    , m_mapping(shell, session, m_profileFolder) {
    connect(&m_mapping, &MappingFlow::runningChanged, this, &ImportFlow::runningChanged);
    connect(&m_mapping, &MappingFlow::failed, this, &ImportFlow::showError);
    connect(&m_mapping, &MappingFlow::failedWaiting, this, &ImportFlow::sayWaiting);
    connect(&m_mapping, &MappingFlow::cancelled, this, &ImportFlow::ended);
    connect(&m_mapping, &MappingFlow::mixed, this, [this](const MappingFlow::Mixed& what) {
        if (!mapping()) {
            forgetRest();
            Q_EMIT ended();
        }
        sayMixed(what);
    });
    connect(&m_mapping, &MappingFlow::ready, this,
            [this](const std::vector<std::filesystem::path>& paths, const std::vector<std::string>& leaveOut,
                   bool checked) {
                m_paths = paths;
                m_leaveOut = leaveOut;
                m_measures.reset();
                // Whoever saw the warning of the check has answered it.
                run(checked && m_shell.check().warns() ? Mode::Anyway : Mode::Careful);
            });
    wireCheck();
    connect(&m_mapping, &MappingFlow::dailyFound, this, [this](const MappingFlow::Daily& daily, bool alone) {
        if (alone)
            startMeasures(daily.paths, daily.set);
        else if (m_daily && m_daily->set.name == daily.set.name)
            m_daily->paths.insert(m_daily->paths.end(), daily.paths.begin(), daily.paths.end());
        else
            m_daily = daily;
    });
    connect(&m_runner, &ImportRunner::progressed, &shell.progress(), &ProgressPage::setProgress);
    connect(&m_runner, &ImportRunner::asked, this, &ImportFlow::ask);
    connect(&m_runner, &ImportRunner::succeeded, this, &ImportFlow::succeed);
    connect(&m_runner, &ImportRunner::failed, this, &ImportFlow::failWith);
    connect(&shell.progress(), &ProgressPage::stopRequested, this, [this] {
        m_shell.progress().setStopping();
        m_runner.stop();
        m_mapping.stop();
    });
}

void ImportFlow::wireCheck() {
    connect(&m_mapping, &MappingFlow::checkable, this,
            [this](const std::vector<std::filesystem::path>& paths, const std::vector<std::string>& leaveOut,
                   const std::filesystem::path& profiles) {
                m_paths = paths;
                m_leaveOut = leaveOut;
                m_measures.reset();
                m_checkProfiles = profiles;
                run(Mode::Check);
            });
    const CheckPage& page = m_shell.check();
    connect(&page, &CheckPage::backRequested, this, [this] {
        m_checked = false;
        m_shell.show(View::Mapping);
        m_shell.focusPage();
    });
    connect(&page, &CheckPage::cancelRequested, this, [this] {
        dropMapping();
        Q_EMIT ended();
    });
    connect(&page, &CheckPage::choiceMade, this, &ImportFlow::choose);
    connect(&page, &CheckPage::stopRequested, this, [this] {
        m_shell.check().setStopping();
        m_runner.stop();
    });
    connect(&page, &CheckPage::importRequested, this, [this] {
        m_checked = false;
        m_mapping.keep();
    });
}

void ImportFlow::start(std::vector<std::filesystem::path> paths, bool choose) {
    if (running() || paths.empty())
        return;
    m_shell.banner().dismiss();
    m_checked = false; // further files are to be mapped, or the same ones anew
    m_asOf.reset();
    if (!mapping()) { // of an import that was given up, or is over
        forgetRest();
        m_choices.clear();
    }
    m_mapping.start(std::move(paths), choose);
}

void ImportFlow::startMeasures(std::vector<std::filesystem::path> paths, ingest::MeasureSet set) {
    if (running() || paths.empty())
        return;
    m_shell.banner().dismiss();
    m_paths = std::move(paths);
    m_leaveOut.clear();
    m_choices.clear();
    m_measures = std::move(set);
    m_asOf.reset();
    run(Mode::Careful);
}

void ImportFlow::run(Mode mode) {
    m_mode = mode;
    ImportRequest request;
    request.paths = m_paths;
    request.leaveOut = m_leaveOut;
    request.measures = m_measures;
    request.asOf = m_asOf;
    request.choices = m_choices;
    request.author = author().toStdString();
    request.reason = mappingReason(m_choices).toStdString();
    request.profileFolder = mode == Mode::Check ? m_checkProfiles : m_profileFolder;
    request.startedAt = m_clock();
    request.programVersion = m_version;
    request.dryRun = mode == Mode::Look || mode == Mode::Check;
    if (mode == Mode::Careful)
        request.maxRejectsPercent = kMostRejects;
    if (mode == Mode::Check && m_checked) {
        m_shell.check().setChecking();
    } else {
        if (mode == Mode::Check)
            m_shell.progress().startChecking();
        else
            m_shell.progress().start();
        m_shell.progress().rail().setStore(text(m_session.workspace().path().string()));
        m_shell.show(View::Progress);
    }
    m_runner.start(m_session.importJob(std::move(request)));
    Q_EMIT runningChanged();
}

/// Who answers for stages that are mapped: who did for the last version, else whoever sits here.
QString ImportFlow::author() const {
    const QString last = m_settings.value(Setting::Author).toString();
    const QString owner = last.isEmpty() ? QFileInfo(QDir::homePath()).owner() : last;
    return owner.isEmpty() ? tr("Import") : owner;
}

void ImportFlow::ask(const ExportChanges& changes) {
    if (!running())
        return; // stopped before the question came through
    m_question = new ChangesDialog(m_look, changes, &m_shell);
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_question, &QDialog::finished, this,
            [this](int result) { m_runner.answer(result == QDialog::Accepted); });
    m_question->open();
}

void ImportFlow::askForDay(const QStringList& files) {
    m_dayQuestion = new DayDialog(m_look, files, proposedDay(), &m_shell);
    m_dayQuestion->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dayQuestion, &QDialog::accepted, this, [this] {
        m_asOf = m_dayQuestion->day();
        run(m_mode);
    });
    connect(m_dayQuestion, &QDialog::rejected, this, [this, files] {
        const Saying said = unknownReachSaying(files);
        m_shell.banner().show(BannerLevel::Warn, said.what, said.meaning, {{tr("Say the day"), [this, files] {
                                                                                m_shell.banner().dismiss();
                                                                                askForDay(files);
                                                                            }}});
    });
    m_dayQuestion->open();
}

/// The day on which the newest of the files was written.
Day ImportFlow::proposedDay() const {
    QDate newest;
    for (const std::filesystem::path& path : m_paths)
        newest = std::max(newest, QFileInfo(text(path.string())).lastModified().date());
    return makeDay(newest.year(), unsigned(newest.month()), unsigned(newest.day()));
}

/// The import is over, and with it whatever it asked.
void ImportFlow::end() {
    if (m_question)
        m_question->close();
    Q_EMIT runningChanged();
}

void ImportFlow::choose(const ingest::RowChoice& choice) {
    if (running() || !m_checked)
        return;
    m_shell.banner().dismiss();
    m_choicesBefore = m_choices;
    m_chosen = choice;
    ingest::choose(m_choices, choice);
    run(Mode::Check);
}

void ImportFlow::takeChoiceBack(const Error& error) {
    m_choices = m_choicesBefore;
    const ingest::ImportReport before = m_shell.check().findings().report();
    showCheck(before);
    sayWaiting(error);
}

void ImportFlow::sayWaiting(const Error& error) {
    const Saying said = sayingOf(error);
    if (error.code == Code::StoreGone)
        Q_EMIT storeGone();
    else if (error.code != Code::Cancelled)
        m_shell.banner().show(BannerLevel::Fail, said.what, said.meaning);
}

void ImportFlow::failWith(const Error& error) {
    end();
    if (m_mode == Mode::Check && m_checked) {
        takeChoiceBack(error);
        return;
    }
    if (error.code == Code::TooManyRejects && m_mode == Mode::Careful) {
        m_refusal = error;
        run(Mode::Look); // nothing was stored; this time to show which rows and why
        return;
    }
    if (error.code == Code::AsOfUnknown) {
        if (m_mode == Mode::Check)
            m_shell.show(View::Mapping); // the files wait still
        else
            Q_EMIT ended();
        QStringList files; // of a folder or an archive those that are in it
        for (const QString& file : text(error.detail).split(u'\n'))
            files << QFileInfo(file).fileName();
        askForDay(files);
        return;
    }
    if (m_mode == Mode::Check && error.code != Code::SampleMixed) { // the files wait still
        m_shell.show(View::Mapping);
        sayWaiting(error);
        return;
    }
    showError(error);
}

void ImportFlow::forgetRest() {
    m_daily.reset();
    m_lacksRates = false;
}

void ImportFlow::dropMapping() {
    m_checked = false;
    m_choices.clear();
    m_mapping.drop();
    forgetRest();
}

void ImportFlow::showCheck(const ingest::ImportReport& report) {
    m_checked = true;
    CheckPage& page = m_shell.check();
    page.setReport(report, kMostRejects);
    page.rail().follow(m_shell.mapping().rail());
    m_shell.show(View::Check);
    const auto chosen = std::exchange(m_chosen, std::nullopt);
    if (!chosen || !page.findings().focusChoice(*chosen))
        m_shell.focusPage();
}

} // namespace gtm::ui

#include "moc_import_flow.cpp"
