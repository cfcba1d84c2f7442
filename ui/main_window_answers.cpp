// SPDX-License-Identifier: GPL-3.0-only
// What the window asks the workspace, and what it shows of the answers.
#include "ui/main_window.h"
#include "ui/pages/drilldown_page.h"
#include "ui/pages/imports_page.h"
#include "ui/pages/kpi_review_card.h"
#include "ui/pages/scoreboard_page.h"
#include "ui/record_dialog.h"
#include "ui/text/words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/status_bar.h"

namespace gtm::ui {

void MainWindow::settleQuestions() {
    if (m_boardDue)
        m_session.asker().finish();
    else
        m_session.asker().forget();
}

void MainWindow::goToWeek(Day week) {
    m_session.setWeek(week);
    if (m_shell->view() == View::Kpi)
        showBoard([this, kpi = m_shell->kpi().kpi(),
                   choice = m_shell->kpi().data().choice] { showKpi(kpi, choice); },
                  View::Kpi);
    else
        showBoard();
}

void MainWindow::showBoard(const std::function<void()>& then, View to) {
    m_boardDue = true;
    m_session.setToday(today());
    m_session.asker().ask(
        [this, question = m_session.boardQuestion(), then, to](const std::stop_token& stop) -> Asker::Answer {
            return [this, then, to, board = question(stop)] {
                m_boardDue = false;
                if (!board) {
                    sayError(board.error());
                    m_session.keepRequest();
                    if (!m_session.board().empty())
                        showRows(); // and the boxes above it
                    if (!busy() && m_shell->view() == View::Progress)
                        m_shell->show(m_session.board().empty() ? View::Empty : View::Board);
                    return;
                }
                m_session.setBoard(*board);
                if (!board->empty())
                    m_settings.setLastWeek(text(m_session.workspace().path().string()), board->weekEnding);
                showRows();
                m_shell->statusBar().setData(m_session.board().data, today());
                showReview();
                if (busy())
                    return; // what came along with it is being imported
                m_shell->show(to);
                offerTour();
                if (then)
                    then();
            };
        },
        tr("Computing the scoreboard"));
}

void MainWindow::showKpi(const std::string& kpi, const RecordChoice& choice, const QString& find,
                         const std::function<void()>& then) {
    if (!m_session.open())
        return; // it is being replaced
    if (m_boardDue)
        m_session.asker().finish(); // it is about the board that is on its way
    if (kpi::isMeasureId(kpi)) {
        MeasureRequest request;
        request.measure = kpi::measureName(kpi);
        showMeasure(request);
        return;
    }
    m_session.asker().ask(
        [this, question = m_session.drilldownQuestion({kpi, choice, m_movedBy, m_trendsBy}), find,
         then](const std::stop_token& stop) -> Asker::Answer {
            return [this, find, then, gathered = question(stop)] {
                if (!gathered) {
                    sayError(gathered.error());
                    return;
                }
                m_shell->kpi().setKpi(*gathered);
                m_shell->kpi().setReview(m_session.board());
                const std::string& shown = m_shell->kpi().kpi();
                m_shell->kpi().setSteps(!m_session.neighbour(shown, -1).empty(),
                                        !m_session.neighbour(shown, 1).empty());
                if (!find.isEmpty())
                    m_shell->kpi().find(find);
                if (m_shell->view() != View::Kpi) { // of the next one the keyboard stays where it is
                    m_shell->banner().pass();
                    m_shell->show(View::Kpi);
                    m_shell->focusPage();
                }
                if (then)
                    then();
            };
        },
        tr("Computing the KPI"));
}

void MainWindow::splitMovedBy(const std::string& dimension) {
    m_movedBy = dimension;
    if (m_boardDue)
        m_session.asker().finish();
    m_session.asker().ask(
        [this, question = m_session.movedQuestion(m_shell->kpi().kpi(), dimension)](
            const std::stop_token& stop) -> Asker::Answer {
            return [this, moved = question(stop)] {
                if (moved)
                    m_shell->kpi().setMoved(*moved);
                else
                    sayError(moved.error());
            };
        },
        tr("Computing what moved it"));
}

void MainWindow::showTrendsBy(const std::string& dimension) {
    m_trendsBy = dimension;
    m_settings.set(Setting::TrendsBy, text(dimension));
    if (dimension.empty()) {
        m_shell->kpi().setTrends({});
        return;
    }
    if (m_boardDue)
        m_session.asker().finish();
    m_session.asker().ask(
        [this, question = m_session.trendsQuestion(m_shell->kpi().kpi(), dimension)](
            const std::stop_token& stop) -> Asker::Answer {
            return [this, trends = question(stop)] {
                if (trends)
                    m_shell->kpi().setTrends(*trends);
                else
                    sayError(trends.error());
            };
        },
        tr("Computing the trends"));
}

void MainWindow::findRecord(const QString& words) {
    RecordDialog dialog(m_look, m_session.workspace(), this);
    dialog.find(words);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (dialog.leftOut())
        m_versions.leaveOut(*dialog.leftOut());
    if (!dialog.wanted())
        return;
    // A record is followed without a filter.
    const auto [id, use] = *dialog.wanted();
    RecordChoice choice;
    if (use.role == report::Role::Excluded)
        choice.part = RecordPart::LeftOut;
    else if (use.role == report::Role::Denominator)
        choice.part = RecordPart::Rest;
    m_session.setWeek(use.last);
    m_session.setFilter({});
    showBoard([this, kpi = use.kpi, choice, find = text(id)] { showKpi(kpi, choice, find); });
}

} // namespace gtm::ui
