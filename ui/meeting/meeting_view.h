// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/meeting/meeting_paint.h"
#include "ui/meeting/meeting_timer.h"
#include "ui/theme/look.h"

#include <QList>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>
#include <utility>

namespace gtm::ui {

/// The meeting: a window of its own on the screen that the audience sees. Every key of a presenter's remote
/// works. It shows what it is given and asks for the rest.
class MeetingView : public QWidget {
    Q_OBJECT
  public:
    using AskSlide = std::function<std::optional<MeetingSlide>(const std::string& kpi)>;
    MeetingView(const Look& look, std::function<Instant()> clock, AskSlide ask);

    /// Another week or filter, or an action was changed: the position stays.
    void setBoard(const report::Scoreboard& board);
    /// From the beginning, with the timer at zero.
    void restart();
    void setPercent(int percent);
    [[nodiscard]] int percent() const { return m_percent; }
    /// At which view scale a dialog has letters as large as the body of the page.
    [[nodiscard]] double dialogScale() const;
    void setChoice(MeetingWalk::Choice choice);
    [[nodiscard]] const MeetingWalk& walk() const { return m_walk; }
    [[nodiscard]] const MeetingTimer& timer() const { return m_timer; }
    [[nodiscard]] bool blank() const { return m_blank; }
    /// What is on the screen, in words.
    [[nodiscard]] QString spokenPage() const;

  Q_SIGNALS:
    void left();
    void recordsRequested(const std::string& kpi);
    void addActionRequested(const std::string& kpi);
    void addNoteRequested(const std::string& kpi);
    void closeActionRequested(std::int64_t id);
    void shortcutsRequested();
    /// The size of the text, or which KPIs are walked through.
    void settingsChanged();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

  private:
    bool walkKey(int key);
    bool toolKey(int key);
    void enter();
    void endBlank();
    /// Of the open ones, where the page shows them; else null.
    [[nodiscard]] const report::ActionRow* pointedAction() const;
    /// What a key is about: the KPI that is shown or chosen, or that of the chosen action.
    [[nodiscard]] std::string pointedKpi() const;
    void refresh();
    [[nodiscard]] MeetingScene scene() const;
    /// Of the window to the sheet.
    [[nodiscard]] double sheetScale() const;
    [[nodiscard]] QTransform fit() const;

    const Look& m_look;
    AskSlide m_ask;
    report::Scoreboard m_board;
    MeetingWalk m_walk;
    MeetingTimer m_timer;
    QTimer m_tick;
    std::optional<MeetingSlide> m_slide;
    int m_percent = 100;
    bool m_blank = false, m_definition = false;
};

/// The keys of a meeting, for the sheet of shortcuts.
[[nodiscard]] QList<std::pair<QString, QString>> meetingShortcuts();

} // namespace gtm::ui
