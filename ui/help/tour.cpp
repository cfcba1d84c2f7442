// SPDX-License-Identifier: GPL-3.0-only
#include "ui/help/tour.h"

#include "ui/paint/canvas.h"
#include "ui/widgets/button.h"
#include "ui/widgets/heights.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace gtm::ui {

namespace {

constexpr double kHintWidth = 340, kHintPad = 14, kHintEdge = 12;

} // namespace

Tour::Tour(const Look& look, std::vector<Hint> hints, QWidget* window)
    : QWidget(window)
    , m_look(look)
    , m_hints(std::move(hints))
    , m_title(new Label(look, Type::Name, &Theme::ink))
    , m_words(new Label(look, Type::Body, &Theme::ink2))
    , m_next(new Button(look, Button::Kind::Primary, {}))
    , m_close(new Button(look, Button::Kind::Link, tr("Skip these hints"))) {
    const Metrics& m = look.metrics();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(m.ipx(kHintPad), m.ipx(kHintPad), m.ipx(kHintPad), m.ipx(kHintPad));
    column->setSpacing(m.ipx(8));
    column->addWidget(m_title);
    column->addWidget(m_words);
    m_words->setWordWrap(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_close);
    buttons->addStretch(1);
    buttons->addWidget(m_next);
    column->addLayout(buttons);
    m_next->setUnits(32);
    connect(m_next, &Button::clicked, this, [this] {
        if (m_hint + 1 < std::ssize(m_hints))
            showHint(m_hint + 1);
        else
            end();
    });
    connect(m_close, &Button::clicked, this, &Tour::end);
    connect(&look, &Look::applied, this, &Tour::place);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget* before, QWidget* now) {
        if (before && now && isAncestorOf(now) && !isAncestorOf(before)) // also by a click
            m_before = before;
    });
    qApp->installEventFilter(this); // keys reach it wherever the keyboard is
    showHint(0);
    show();
}

void Tour::showHint(int hint) {
    m_hint = hint;
    const Hint& now = m_hints[size_t(hint)];
    m_title->setText(now.title);
    m_words->setText(now.words);
    const bool last = hint + 1 == std::ssize(m_hints);
    m_next->setText(last ? tr("Start") : tr("Next"));
    m_close->setVisible(!last);
    setAccessibleName(tr("Hint %1 of %2: %3").arg(hint + 1).arg(m_hints.size()).arg(now.title));
    setAccessibleDescription(now.words);
    place();
}

/// Below what it speaks of, or above it where there is no room; inside the window.
void Tour::place() {
    const Metrics& m = m_look.metrics();
    const int width = m.ipx(kHintWidth), height = heightFor(this, width), edge = m.ipx(kHintEdge);
    const QWidget* window = parentWidget();
    const QWidget* about = m_hints[size_t(m_hint)].about;
    QRect target(window->rect().center(), QSize());
    if (about && about->isVisible())
        target = QRect(about->mapTo(window, QPoint()), about->size());
    int y = target.bottom() + edge;
    if (y + height > window->height() - edge)
        y = target.top() - edge - height;
    if (y < edge) // it is as tall as the window: inside it
        y = window->height() - height - m.ipx(60);
    const int x =
        std::clamp(target.center().x() - width / 2, edge, std::max(edge, window->width() - width - edge));
    setGeometry(x, y, width, height);
    raise();
    update();
}

void Tour::end() {
    qApp->removeEventFilter(this);
    if (m_before && isAncestorOf(window()->focusWidget()))
        m_before->setFocus(Qt::OtherFocusReason);
    hide();
    Q_EMIT ended();
    deleteLater();
}

bool Tour::eventFilter(QObject* watched, QEvent* event) {
    const bool about = watched == m_hints[size_t(m_hint)].about;
    if (event->type() == QEvent::KeyPress && isVisible() && watched->isWidgetType() &&
        static_cast<QWidget*>(watched)->window() == window() && takes(*static_cast<QKeyEvent*>(event)))
        return true;
    if (about && !event->spontaneous()) {
        // On another page it would speak of what is not there.
        if (event->type() == QEvent::Hide)
            hide();
        else if (event->type() == QEvent::Show)
            show();
    }
    if ((about || watched == parent()) && isVisible() &&
        (event->type() == QEvent::Resize || event->type() == QEvent::Show))
        place();
    return QWidget::eventFilter(watched, event);
}

/// Esc ends it; the first Tab reaches its button, on which Enter goes on.
bool Tour::takes(const QKeyEvent& key) {
    if (key.key() == Qt::Key_Escape) {
        end();
        return true;
    }
    if (key.key() != Qt::Key_Tab || m_before || isAncestorOf(window()->focusWidget()))
        return false;
    m_before = window()->focusWidget() ? window()->focusWidget() : window();
    m_next->setFocus(Qt::TabFocusReason);
    return true;
}

void Tour::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& t = m_look.theme();
    painter.fillRect(rect(), t.bg);
    roundedBox(painter, rect(), m_look.metrics().px(6), t.surface, t.accent, m_look.metrics().px(2));
}

} // namespace gtm::ui

#include "moc_tour.cpp"
