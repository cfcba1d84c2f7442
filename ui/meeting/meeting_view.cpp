// SPDX-License-Identifier: GPL-3.0-only
#include "ui/meeting/meeting_view.h"

#include "core/report/review_text.h"
#include "ui/pages/actions_panel.h"
#include "ui/text/accessible.h"
#include "ui/text/words.h"

#include <QAccessible>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <array>

namespace gtm::ui {

namespace {

constexpr std::array kPercents{100, 115, 130};

} // namespace

MeetingView::MeetingView(const Look& look, std::function<Instant()> clock, AskSlide ask)
    : m_look(look), m_ask(std::move(ask)), m_timer(std::move(clock)) {
    setWindowTitle(tr("Meeting - GTM Scoreboard"));
    setAccessibleName(tr("Meeting"));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMouseTracking(true); // it brings the pointer back
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, qOverload<>(&QWidget::update));
    connect(&look, &Look::changed, this, qOverload<>(&QWidget::update));
}

void MeetingView::setBoard(const report::Scoreboard& board) {
    m_board = board;
    m_walk.setBoard(board);
    refresh();
}

void MeetingView::restart() {
    m_walk.restart();
    m_timer.reset();
    m_timer.start();
    m_blank = m_definition = false;
    refresh();
}

void MeetingView::setPercent(int percent) {
    m_percent = std::ranges::find(kPercents, percent) == kPercents.end() ? 100 : percent;
    update();
}

void MeetingView::setChoice(MeetingWalk::Choice choice) {
    m_walk.setChoice(choice);
    refresh();
}

void MeetingView::refresh() {
    m_slide.reset();
    if (m_walk.page() == MeetingWalk::Page::Kpi)
        m_slide = m_ask(m_walk.kpi());
    setAccessibleDescription(spokenPage());
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    update();
}

QString MeetingView::spokenPage() const {
    if (m_blank)
        return tr("The screen is blank.");
    if (m_slide) {
        const RowText words = rowText(m_slide->row, m_board.data.currency);
        QStringList said{
            spokenRow(m_slide->row, words, weekName(m_board.comparedWeekEnding, m_board.weekEnding))};
        for (const std::string& point : m_slide->points)
            said << text(point);
        for (const std::string& note : m_slide->notes)
            said << tr("Note: %1").arg(text(note));
        if (!m_slide->ask.empty())
            said << tr("Ask: %1").arg(text(m_slide->ask));
        return said.join(QStringLiteral(". "));
    }
    if (const report::ActionRow* row = pointedAction())
        return QStringLiteral("%1. %2, %3, %4")
            .arg(actionsHeadline(m_board.review.open.size(), m_board.review.overdue()),
                 text(row->action.text), text(row->action.owner), text(report::dueText(*row)));
    const report::BoardRow* row = m_board.row(m_walk.kpi());
    return tr("Overview. %1").arg(row ? text(row->name) : QString());
}

MeetingScene MeetingView::scene() const {
    return {m_board, m_walk, m_look.theme(), m_percent, m_timer.words(m_board.review.meetingMinutes)};
}

double MeetingView::sheetScale() const {
    return std::min(width() / kMeetingSheet.width(), height() / kMeetingSheet.height());
}

double MeetingView::dialogScale() const {
    constexpr double kMeetingBody = 32, kDialogBody = 14; // of the type scales
    return kMeetingBody / kDialogBody * sheetScale() * m_percent / 100;
}

QTransform MeetingView::fit() const {
    const double scale = sheetScale();
    QTransform transform;
    transform.translate((width() - scale * kMeetingSheet.width()) / 2,
                        (height() - scale * kMeetingSheet.height()) / 2);
    transform.scale(scale, scale);
    return transform;
}

void MeetingView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (m_blank) {
        painter.fillRect(rect(), darkTheme().bg);
        return;
    }
    painter.fillRect(rect(), m_look.theme().surface);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setTransform(fit());
    const MeetingScene now = scene();
    if (m_slide && m_definition)
        paintMeetingDefinition(painter, now, m_slide->series.definition);
    else if (m_slide)
        paintMeetingSlide(painter, now, *m_slide);
    else if (m_walk.page() == MeetingWalk::Page::Actions)
        paintMeetingActions(painter, now);
    else
        paintMeetingOverview(painter, now);
}

void MeetingView::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    setCursor(Qt::BlankCursor); // until the mouse moves
    if (m_blank) {              // any key brings the picture back
        endBlank();
        return;
    }
    if (m_definition && key == Qt::Key_Escape) {
        m_definition = false;
        update();
        return;
    }
    if (key == Qt::Key_N && event->modifiers().testFlag(Qt::ControlModifier)) { // as in the window
        toolKey(event->modifiers().testFlag(Qt::ShiftModifier) ? Qt::Key_N : Qt::Key_A);
        return;
    }
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (!plain || (!walkKey(key) && !toolKey(key)))
        QWidget::keyPressEvent(event);
}

bool MeetingView::walkKey(int key) {
    switch (key) {
    case Qt::Key_Right:
    case Qt::Key_Space:
    case Qt::Key_PageDown:
        m_walk.next();
        break;
    case Qt::Key_Left:
    case Qt::Key_PageUp:
        m_walk.back();
        break;
    case Qt::Key_Up:
        m_walk.step(-1);
        break;
    case Qt::Key_Down:
        m_walk.step(1);
        break;
    case Qt::Key_O:
        m_walk.showOverview();
        break;
    case Qt::Key_Home:
        m_walk.showActions();
        break;
    case Qt::Key_1:
    case Qt::Key_2:
    case Qt::Key_3:
        m_walk.setChoice(MeetingWalk::Choice(key - Qt::Key_0));
        Q_EMIT settingsChanged();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        enter();
        return true;
    default:
        return false;
    }
    m_definition = false;
    refresh();
    return true;
}

bool MeetingView::toolKey(int key) {
    switch (key) {
    case Qt::Key_A:
        Q_EMIT addActionRequested(pointedKpi());
        return true;
    case Qt::Key_N:
        if (!pointedKpi().empty())
            Q_EMIT addNoteRequested(pointedKpi());
        return true;
    case Qt::Key_M:
        if (const report::ActionRow* row = pointedAction())
            Q_EMIT closeActionRequested(row->action.id);
        return true;
    case Qt::Key_D:
        m_definition = m_slide && !m_definition;
        break;
    case Qt::Key_T:
        m_timer.toggle();
        break;
    case Qt::Key_B:
    case Qt::Key_Period: // remotes send it
        m_blank = true;
        setAccessibleDescription(spokenPage());
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
    case Qt::Key_Minus: {
        const auto at = std::ranges::find(kPercents, m_percent) - kPercents.begin();
        const auto last = std::ssize(kPercents) - 1;
        setPercent(
            kPercents[size_t(std::clamp<std::ptrdiff_t>(at + (key == Qt::Key_Minus ? -1 : 1), 0, last))]);
        Q_EMIT settingsChanged();
        break;
    }
    case Qt::Key_F1:
        Q_EMIT shortcutsRequested();
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return false;
    }
    update();
    return true;
}

void MeetingView::enter() {
    if (m_walk.page() == MeetingWalk::Page::Kpi) {
        Q_EMIT recordsRequested(m_walk.kpi());
        return;
    }
    m_walk.showKpi(pointedKpi());
    refresh();
}

const report::ActionRow* MeetingView::pointedAction() const {
    const bool among = m_walk.page() == MeetingWalk::Page::Actions;
    return among && m_walk.action() < m_board.review.open.size() ? &m_board.review.open[m_walk.action()]
                                                                 : nullptr;
}

std::string MeetingView::pointedKpi() const {
    const report::ActionRow* row = pointedAction();
    return row ? row->action.kpi : m_walk.kpi();
}

void MeetingView::endBlank() {
    m_blank = false;
    refresh();
}

void MeetingView::mouseMoveEvent(QMouseEvent* event) {
    unsetCursor();
    QWidget::mouseMoveEvent(event);
}

void MeetingView::mouseReleaseEvent(QMouseEvent* event) {
    if (m_blank) { // so does a click
        endBlank();
        return;
    }
    if (m_walk.page() != MeetingWalk::Page::Overview)
        return;
    const QPointF at = fit().inverted().map(event->position());
    for (const MeetingLine& line : overviewLines(scene()))
        if (line.rect.contains(at)) {
            m_walk.showKpi(line.kpi);
            refresh();
        }
}

void MeetingView::closeEvent(QCloseEvent* event) {
    event->accept(); // the position is kept
    Q_EMIT left();
}

void MeetingView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_tick.start();
}

void MeetingView::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    m_tick.stop();
}

QList<std::pair<QString, QString>> meetingShortcuts() {
    return {{Words::tr("Next KPI"), Words::tr("Right, Space, Page Down")},
            {Words::tr("Back to the one before"), Words::tr("Left, Page Up")},
            {Words::tr("Choose in a list"), Words::tr("Up, Down")},
            {Words::tr("Open the KPI, or its records"), Words::tr("Enter")},
            {Words::tr("Open actions"), Words::tr("Home")},
            {Words::tr("Overview"), QStringLiteral("O")},
            {Words::tr("Off track only, also at risk, all"), QStringLiteral("1, 2, 3")},
            {Words::tr("Add action"), QStringLiteral("A")},
            {Words::tr("Mark done"), QStringLiteral("M")},
            {Words::tr("Note"), QStringLiteral("N")},
            {Words::tr("Definition"), QStringLiteral("D")},
            {Words::tr("Start or pause the clock"), QStringLiteral("T")},
            {Words::tr("Blank screen"), QStringLiteral("B, .")},
            {Words::tr("Larger or smaller text"), QStringLiteral("+, \u2212")},
            {Words::tr("Leave"), Words::tr("Esc")}};
}

} // namespace gtm::ui
