// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/select_box.h"

#include "ui/paint/canvas.h"
#include "ui/paint/marks.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QWheelEvent>

#include <utility>

namespace gtm::ui {

namespace {

constexpr double kHeight = 32, kSelectPad = 12, kChevron = 16;
constexpr int kPauseMs = 700; ///< Longer than between two keys of somebody who goes through the items.

/// Rows of the drop-down are as tall as a control in a panel.
class ItemDelegate : public QStyledItemDelegate {
  public:
    ItemDelegate(const Look& look, QObject* parent) : QStyledItemDelegate(parent), m_look(look) {}
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        return {QStyledItemDelegate::sizeHint(option, index).width() + m_look.metrics().ipx(16),
                m_look.metrics().ipx(28)};
    }

  private:
    const Look& m_look;
};

} // namespace

SelectBox::SelectBox(const Look& look, const QString& name, QWidget* parent)
    : QComboBox(parent), m_look(look) {
    setAccessibleName(name);
    setToolTip(name);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setMaxVisibleItems(16);
    setItemDelegate(new ItemDelegate(look, this));
    view()->setAccessibleName(name);
    view()->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    apply();
    connect(this, &QComboBox::currentIndexChanged, this, &SelectBox::updateGeometry);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &SelectBox::settle);
    connect(this, &QComboBox::activated, this, [this] { m_byKey ? m_pause.start() : settle(); });
    connect(&look, &Look::changed, this, &SelectBox::apply);
}

void SelectBox::apply() {
    setFont(m_look.metrics().font(Type::Body));
    view()->setFont(font());
    updateGeometry();
    update();
}

const QFont& SelectBox::textFont() const {
    return m_look.metrics().font(m_strong ? Type::Strong : Type::Body);
}

void SelectBox::setCompact(bool compact) {
    if (compact == m_compact)
        return;
    m_compact = compact;
    updateGeometry();
    update();
}

QString SelectBox::shownText(bool compact) const {
    const QString brief = currentData(compact ? kShortRole : kBoxRole).toString();
    return brief.isEmpty() ? currentText() : brief;
}

void SelectBox::showPopup() {
    // The box is as wide as its choice; the list needs room for all of them.
    view()->setMinimumWidth(std::max(width(), view()->sizeHintForColumn(0) + m_look.metrics().ipx(28)));
    m_choosing = m_pause.isActive();
    m_pause.stop(); // what was chosen with keys waits for the list
    QComboBox::showPopup();
}

void SelectBox::hidePopup() {
    QComboBox::hidePopup();
    if (std::exchange(m_choosing, false))
        m_pause.start();
}

void SelectBox::settle() {
    m_pause.stop();
    m_choosing = false;
    Q_EMIT settled(currentIndex());
}

void SelectBox::keyPressEvent(QKeyEvent* event) {
    if (m_pause.isActive() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        settle();
        return;
    }
    m_byKey = true;
    QComboBox::keyPressEvent(event);
    m_byKey = false;
}

void SelectBox::focusOutEvent(QFocusEvent* event) {
    QComboBox::focusOutEvent(event);
    if (m_pause.isActive())
        settle();
}

QSize SelectBox::sizeHint() const {
    return {widthFor(m_compact), m_look.metrics().ipx(kHeight)};
}

int SelectBox::widthFor(bool compact) const {
    const Metrics& m = m_look.metrics();
    return qCeil(textWidth(textFont(), shownText(compact)) + m.px(2 * kSelectPad + kChevron) + m.s2());
}

void SelectBox::paintEvent(QPaintEvent*) {
    const Theme& t = m_look.theme();
    const Metrics& m = m_look.metrics();
    QPainter painter(this);
    const bool pointed = underMouse() && isEnabled();
    roundedBox(painter, rect(), m.px(4), pointed || !isEnabled() ? t.surface2 : t.surface,
               isEnabled() ? t.line2 : t.line);
    const QRectF body = QRectF(rect()).adjusted(m.px(kSelectPad), 0, -m.px(kSelectPad), 0);
    const QColor ink = isEnabled() ? t.ink : t.ink3;
    drawText(painter, body, Qt::AlignLeft | Qt::AlignVCenter, shownText(m_compact), textFont(), ink);
    const double side = m.px(kChevron);
    paintGlyph(painter, QRectF(body.right() - side + m.px(2), body.center().y() - side / 2, side, side),
               Glyph::Down, ink);
}

void SelectBox::wheelEvent(QWheelEvent* event) {
    event->ignore(); // scrolling the page must not change the week
}

} // namespace gtm::ui
