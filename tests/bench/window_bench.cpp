// SPDX-License-Identifier: GPL-3.0-only
// How quickly the window answers, over a folder of exports: window_bench FOLDER. Prints milliseconds, and
// beside them the ratio to painting the whole window once in the same run, which other machines can be held
// against.
#include "tests/support/temp_folder.h"
#include "ui/main_window.h"
#include "ui/pages/drilldown_page.h"
#include "ui/pages/records_panel.h"
#include "ui/pages/scoreboard_page.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/scorecard_view.h"
#include "ui/widgets/table.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <thread>
#include <utility>

namespace gtm::ui {

namespace {

double milliseconds(const QElapsedTimer& timer) {
    return double(timer.nsecsElapsed()) / 1e6;
}

/// The longest time for which the loop of events answered nothing: what a user feels as a freeze. Another
/// thread asks it something every millisecond.
class Watchdog : public QObject {
  public:
    /// Since it was asked last.
    double longest() { return std::exchange(m_longest, 0.0); }

  private:
    using Clock = std::chrono::steady_clock;

    void ask(const std::stop_token& stop) {
        while (!stop.stop_requested()) {
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
            if (m_asked.exchange(true))
                continue;
            const auto answer = [this, since = Clock::now()] {
                const std::chrono::duration<double, std::milli> took = Clock::now() - since;
                m_longest = std::max(m_longest, took.count());
                m_asked = false;
            };
            QMetaObject::invokeMethod(this, answer, Qt::QueuedConnection);
        }
    }

    double m_longest = 0;
    std::atomic<bool> m_asked = false;
    std::jthread m_thread{[this](const std::stop_token& stop) { ask(stop); }}; ///< Ends first.
};

class Bench {
  public:
    Bench(MainWindow& window, Watchdog& watchdog) : m_window(window), m_watchdog(watchdog) {}

    void run(const std::filesystem::path& exports) {
        settle();
        m_watchdog.longest(); // what was before does not count
        QElapsedTimer timer;
        timer.start();
        m_window.importPaths({exports});
        waitUntil([this] { return m_window.shell().view() != View::Progress; });
        settle();
        std::printf("import of the exports                     %10.0f ms\n", milliseconds(timer));
        report("longest block of the window during import", {m_watchdog.longest()}, 100);
        m_paint = median(repeat(20, [this] { m_window.grab(); }));
        std::printf("painting the whole window                 %10.1f ms\n", m_paint);
        filters();
        pages();
        report("longest block during all of this", {m_watchdog.longest()}, 100);
    }

  private:
    template<typename Done>
    static void waitUntil(Done done) {
        while (!done())
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }

    void settle() {
        if (m_window.waiting() || m_window.shell().kpi().records().waiting())
            waitUntil([this] { return !m_window.waiting() && !m_window.shell().kpi().records().waiting(); });
        QCoreApplication::processEvents(); // paints
    }

    template<typename Do>
    std::vector<double> repeat(int times, Do what) {
        std::vector<double> all;
        for (int i = 0; i < times; ++i) {
            QElapsedTimer timer;
            timer.start();
            what();
            settle();
            all.push_back(milliseconds(timer));
        }
        return all;
    }

    static double median(std::vector<double> all) {
        std::ranges::sort(all);
        return all[all.size() / 2];
    }

    void report(const char* what, const std::vector<double>& all, double goal) {
        std::printf("%-41s %10.1f ms  worst %7.1f", what, median(all), *std::ranges::max_element(all));
        if (m_paint > 0)
            std::printf("  ratio to a paint %5.1f", median(all) / m_paint);
        std::printf("  goal <= %.0f ms\n", goal);
    }

    void filters() {
        ScoreboardPage& board = m_window.shell().board();
        const std::vector<kpi::Filter> all{
            {{"segment", {"SMB"}}}, {{"segment", {"Enterprise"}}}, {{"region", {"EMEA"}}}, {}};
        size_t at = 0;
        report("filter click until painted",
               repeat(20, [&] { Q_EMIT board.filterChosen(all[at++ % all.size()]); }), 50);
        report("week back until painted", repeat(8, [&] { board.stepWeek(-1); }), 50);
        Q_EMIT board.weekChosen(weekOf(makeDay(2026, 11, 15), WeekStart::Monday).last);
        settle();
    }

    void pages() {
        ScoreboardPage& board = m_window.shell().board();
        size_t at = 0;
        const std::vector<std::string> kpis{"sla_response", "win_rate", "stage_aging", "lead_leak"};
        report("page of a KPI until painted",
               repeat(8, [&] { Q_EMIT board.kpiOpened(kpis[at++ % kpis.size()], {}); }), 250);
        Q_EMIT board.kpiOpened("sla_response", {});
        settle();
        DrilldownPage& page = m_window.shell().kpi();
        auto* table = page.records().findChild<Table*>();
        std::printf("records on the page                       %10d\n", table->model()->rowCount());
        QScrollBar* bar = table->verticalScrollBar();
        int step = 0;
        report("records: jump to another place",
               repeat(40,
                      [&] {
                          bar->setValue(bar->maximum() / 40 * ((step++ * 17) % 40));
                          table->viewport()->repaint();
                      }),
               16);
        report("records: next page",
               repeat(40,
                      [&] {
                          QTest::keyClick(table, Qt::Key_PageDown);
                          table->viewport()->repaint();
                      }),
               16);
        report("small trends of a dimension",
               repeat(6, [&] { Q_EMIT page.trendsWanted(step++ % 2 ? "segment" : "source"); }), 250);
    }

    MainWindow& m_window;
    Watchdog& m_watchdog;
    double m_paint = 0;
};

} // namespace

} // namespace gtm::ui

int main(int argc, char** argv) {
    using namespace gtm;
    if (argc != 2) {
        std::fputs("window_bench FOLDER of exports\n", stderr);
        return 2;
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    if (!ui::loadFonts())
        return 1;
    const test::TempFolder folder;
    ui::WindowOptions options;
    options.store = folder / "store.gtm";
    options.newStores.newZone = "UTC";
    options.newStores.newCurrency = "USD";
    options.dataFolder = folder / "data";
    options.settingsFile = QString::fromStdString((folder / "settings.ini").string());
    options.programVersion = QStringLiteral("bench");
    options.clock = [] { return Instant{std::chrono::sys_days{makeDay(2026, 11, 16)}}; };
    ui::Watchdog watchdog;
    ui::MainWindow window(std::move(options));
    window.resize(1920, 1080);
    window.show();
    ui::Bench(window, watchdog).run(argv[1]);
    return 0;
}
