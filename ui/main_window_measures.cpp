// SPDX-License-Identifier: GPL-3.0-only
// Imported measures in the window: their page, and files of daily values.
#include "ui/app_menu.h"
#include "ui/main_window.h"
#include "ui/measures_dialog.h"
#include "ui/pages/mapping_page.h"
#include "ui/pages/measure_page.h"
#include "ui/text/sentences.h"
#include "ui/text/words.h"
#include "ui/widgets/banner.h"

#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>

namespace gtm::ui {

namespace {

constexpr int kShownWeeks = 6;

} // namespace

void MainWindow::wireMeasures() {
    MeasurePage& page = m_shell->measure();
    connect(&page, &MeasurePage::backRequested, this, &MainWindow::goBack);
    connect(&page, &MeasurePage::importRequested, this, &MainWindow::askForMeasures);
    connect(&page, &MeasurePage::asked, this, &MainWindow::showMeasure);
    connect(m_menu, &AppMenu::measuresRequested, this, &MainWindow::showMeasures);
    connect(m_menu, &AppMenu::importMeasuresRequested, this, &MainWindow::askForMeasures);
    connect(&m_imports, &ImportFlow::measureWanted, this, [this](const std::string& name) {
        m_shell->banner().dismiss();
        MeasureRequest request;
        request.measure = name;
        showMeasure(request);
    });
    connect(&m_shell->mapping(), &MappingPage::dailyRequested, this,
            [this](const std::vector<std::filesystem::path>& paths) { importMeasures(paths); });
}

void MainWindow::showMeasure(const MeasureRequest& request) {
    if (m_boardDue)
        m_session.asker().finish(); // its week is that of the board on its way
    MeasureRequest asked = request;
    asked.weeks = kShownWeeks;
    m_session.asker().ask(
        [this, question = m_session.measureQuestion(asked)](const std::stop_token& stop) -> Asker::Answer {
            return [this, gathered = question(stop)] {
                if (!gathered) {
                    sayError(gathered.error());
                    return;
                }
                m_shell->measure().setMeasure(*gathered);
                if (m_shell->view() == View::Measure)
                    return; // the keyboard stays where it is
                m_shell->show(View::Measure);
                m_shell->focusPage();
            };
        },
        tr("Computing the measure"));
}

void MainWindow::showMeasures() {
    const auto all = m_session.workspace().measures();
    if (all.empty())
        return;
    MeasureRequest request = m_shell->measure().request();
    request.week.reset();
    if (std::ranges::find(all, request.measure, &report::MeasureEntry::name) == all.end())
        request.measure = all.front().name;
    showMeasure(request);
}

void MainWindow::askForMeasures() {
    if (!mayImport())
        return;
    const QString folder = m_settings.value(Setting::LastFolder).toString();
    const QStringList files = QFileDialog::getOpenFileNames(
        this, tr("Import daily values"), folder,
        tr("Tables, and what declares them (*.csv *.tsv *.txt *.xlsx *.toml);;All files (*)"));
    if (files.isEmpty())
        return;
    m_settings.set(Setting::LastFolder, QFileInfo(files.front()).absolutePath());
    std::vector<std::filesystem::path> paths;
    for (const QString& file : files)
        paths.emplace_back(file.toStdString());
    importMeasures(std::move(paths));
}

void MainWindow::importMeasures(std::vector<std::filesystem::path> paths) {
    if (busy())
        return;
    if (!m_session.open()) {
        askForNewStore([this, paths] { importMeasures(paths); });
        return;
    }
    if (!mayImport())
        return;
    const auto declares = [](const std::filesystem::path& path) { return path.extension() == ".toml"; };
    const auto declared = std::ranges::find_if(paths, declares);
    if (declared != paths.end()) {
        const auto set = ingest::measureSetAt(declared->string());
        std::erase_if(paths, declares);
        if (!set)
            sayError(set.error());
        else if (!*set || paths.empty())
            m_shell->banner().show(
                BannerLevel::Warn,
                tr("A file that declares measures comes with the tables that it is about."),
                tr("Drop both together. Mapping profiles are kept under Mappings."));
        else
            startMeasures(std::move(paths), **set);
        return;
    }
    settleQuestions();
    m_session.asker().ask(
        [this, all = std::move(paths)]() -> Asker::Answer {
            return [this, all, draft = ingest::proposeMeasures(all.front(), {})] {
                if (!draft) {
                    sayError(draft.error());
                    return;
                }
                if (draft->dateColumns.empty() || draft->columns.empty()) {
                    m_shell->banner().show(BannerLevel::Warn,
                                           tr("%1 is no table of daily values.")
                                               .arg(QFileInfo(text(all.front().string())).fileName()),
                                           draft->dateColumns.empty()
                                               ? tr("It has no column that holds dates alone.")
                                               : tr("It has no column that holds numbers alone."));
                    return;
                }
                MeasuresDialog dialog(m_look, *draft, this);
                if (dialog.exec() == QDialog::Accepted)
                    startMeasures(all, dialog.set());
            };
        },
        tr("Reading the file"));
}

/// Files that stood on the page of mappings, as records of a CRM, are none any more.
void MainWindow::startMeasures(std::vector<std::filesystem::path> paths, ingest::MeasureSet set) {
    if (m_shell->view() == View::Mapping || m_shell->view() == View::Check)
        m_imports.dropMapping();
    m_imports.startMeasures(std::move(paths), std::move(set));
}

} // namespace gtm::ui
