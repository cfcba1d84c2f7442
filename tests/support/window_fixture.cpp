// SPDX-License-Identifier: GPL-3.0-only
#include "tests/support/window_fixture.h"

#include "ui/day_dialog.h"
#include "ui/pages/check_page.h"
#include "ui/pages/drilldown_page.h"
#include "ui/pages/records_panel.h"
#include "ui/pages/scoreboard_page.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scorecard_view.h"

#include <QAction>
#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QTest>

namespace gtm::ui {

using test::TempFolder;

namespace {

constexpr int kPatience = 600'000;

/// Folders that all cases share: the sample's exports, and a store that holds them.
struct Shared {
    TempFolder folder;
    std::vector<std::filesystem::path> sample;
    std::filesystem::path filled;
};
Shared* s_shared = nullptr;

} // namespace

void Window::SetUpTestSuite() {
    s_shared = new Shared;
    auto files = writeSample(sampleFolder());
    ASSERT_TRUE(files);
    s_shared->sample = *files;
    s_shared->filled = s_shared->folder / "filled.gtm";
    auto workspace = Workspace::open(s_shared->filled, {});
    ASSERT_TRUE(workspace);
    ImportRequest request;
    request.paths = {sampleFolder()};
    ASSERT_TRUE(workspace->import(request));
}

void Window::TearDownTestSuite() {
    delete s_shared;
    s_shared = nullptr;
}

std::filesystem::path Window::sampleFolder() {
    return s_shared->folder / "sample";
}

std::vector<std::filesystem::path> Window::sampleFiles() {
    return s_shared->sample;
}

void Window::open(bool filled, QSize size) {
    const auto store = folder / "store.gtm";
    if (filled && !std::filesystem::exists(store))
        std::filesystem::copy_file(s_shared->filled, store);
    WindowOptions options;
    options.store = store;
    options.dataFolder = folder / "data";
    options.settingsFile = QString::fromStdString((folder / "settings.ini").string());
    options.programVersion = QStringLiteral("1.2.3");
    options.clock = [] { return Instant{std::chrono::sys_days{makeDay(2026, 11, 16)}}; };
    window = std::make_unique<MainWindow>(std::move(options));
    window->resize(size);
    window->show();
    window->activateWindow();
    settle();
}

void Window::settle() const {
    const auto answered = [this] {
        return !window || (!window->waiting() && !window->shell().kpi().records().waiting());
    };
    EXPECT_TRUE(QTest::qWaitFor(answered, kPatience));
    for (int i = 0; i < 5; ++i)
        QApplication::processEvents();
}

ScorecardView& Window::card() const {
    return window->shell().board().scorecard();
}

void Window::key(Qt::Key key, Qt::KeyboardModifiers modifiers) const {
    QWidget* focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : window.get(), key, modifiers);
    settle();
}

void Window::openKpi(const std::string& kpi) const {
    card().setFocus();
    card().selectKpi(kpi);
    key(Qt::Key_Return);
}

void Window::waitForImport() const {
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return view() != View::Progress && !window->shell().check().checking(); }, kPatience));
    settle();
}

void Window::choose(const QString& title) const {
    for (QAction* action : window->actions())
        if (action->text() == title) {
            EXPECT_TRUE(action->isEnabled()) << title.toStdString();
            action->trigger();
            waitForImport();
            return;
        }
    ADD_FAILURE() << "no command " << title.toStdString();
}

std::string Window::banner() const {
    QString all;
    const Banner& box = window->shell().banner();
    if (box.isVisible())
        for (const Label* label : box.findChildren<Label*>())
            all += label->text() + u' ';
    return all.toStdString();
}

DayDialog* Window::dayQuestion() const {
    DayDialog* dialog = nullptr;
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return (dialog = window->findChild<DayDialog*>()) && dialog->isVisible(); }, kPatience))
        << banner();
    return dialog;
}

void Window::pressInBanner(const QString& title) const {
    for (auto* button : window->shell().banner().findChildren<Button*>())
        if (button->text() == title) {
            QTest::mouseClick(button, Qt::LeftButton);
            settle();
            return;
        }
    ADD_FAILURE() << "no button " << title.toStdString() << " in: " << banner();
}

bool Window::drop(const std::vector<std::filesystem::path>& paths) const {
    QMimeData mime;
    QList<QUrl> urls;
    for (const auto& path : paths)
        urls << QUrl::fromLocalFile(QString::fromStdString(path.string()));
    mime.setUrls(urls);
    QDragEnterEvent enter({400, 300}, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QApplication::sendEvent(window.get(), &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent dropped({400, 300}, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QApplication::sendEvent(window.get(), &dropped);
    return dropped.isAccepted();
}

std::vector<std::string> Window::rows() const {
    std::vector<std::string> out;
    for (int row = 0; row < card().rows().rowCount(); ++row)
        if (const ScoreRow* kpi = card().rows().scoreRow(row))
            out.push_back(kpi->row.kpi);
    return out;
}

} // namespace gtm::ui
