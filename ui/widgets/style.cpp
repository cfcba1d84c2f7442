// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/style.h"

#include "ui/paint/canvas.h"

#include <QAbstractSpinBox>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStyleOption>

namespace gtm::ui {

namespace {

/// The focus ring is 2 wide and stands 2 outside the control.
constexpr double kRing = 2, kRingGap = 2;
constexpr double kScrollBar = 12;

/// Where a focus ring is drawn: its own rectangle, as far as it can be seen. Tabs and the buttons of the
/// status bar reach to the edge of the window; their rings stand inside it.
QRect ringRect(const QRect& frame, const QWidget* ring) {
    const QWidget* parent = ring ? ring->parentWidget() : nullptr;
    return parent ? frame.intersected(parent->rect().translated(-ring->pos())) : frame;
}

} // namespace

Style::Style(const Look& look) : QProxyStyle(QStringLiteral("Fusion")), m_look(look) {}

const Look& Style::lookOf(const QWidget* widget) const {
    const auto* own = widget ? dynamic_cast<const OwnLook*>(widget->window()) : nullptr;
    return own ? own->look() : m_look;
}

void Style::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    if (qobject_cast<QScrollBar*>(widget)) // no track: what lies below shows through
        widget->setAttribute(Qt::WA_OpaquePaintEvent, false);
    if (auto* edit = qobject_cast<QPlainTextEdit*>(widget); edit && edit->frameShape() == QFrame::StyledPanel)
        edit->viewport()->setAutoFillBackground(false); // its frame fills it, with round corners
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const {
    switch (element) {
    case PE_FrameFocusRect:
        return; // the focus ring shows it
    case PE_PanelLineEdit:
        if (widget && qobject_cast<const QAbstractSpinBox*>(widget->parentWidget()))
            return; // the field around it has the frame
        roundedBox(*painter, option->rect, lookOf(widget).metrics().px(4), lookOf(widget).theme().surface,
                   lookOf(widget).theme().line2);
        return;
    case PE_Frame:
        if (qobject_cast<const QPlainTextEdit*>(widget)) { // a field of several lines looks as one of one
            roundedBox(*painter, option->rect, lookOf(widget).metrics().px(4),
                       widget->isEnabled() ? lookOf(widget).theme().surface : lookOf(widget).theme().surface2,
                       widget->isEnabled() ? lookOf(widget).theme().line2 : lookOf(widget).theme().line);
            return;
        }
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, lookOf(widget).theme().surface);
        roundedBox(*painter, option->rect, 0, lookOf(widget).theme().surface, lookOf(widget).theme().line2);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const {
    if (element != CE_FocusFrame) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    const double width = lookOf(widget).metrics().px(kRing);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(lookOf(widget).theme().accent, width));
    painter->setBrush(Qt::NoBrush);
    const QRectF ring =
        QRectF(ringRect(option->rect, widget)).adjusted(width / 2, width / 2, -width / 2, -width / 2);
    painter->drawRoundedRect(ring, lookOf(widget).metrics().px(6), lookOf(widget).metrics().px(6));
    painter->restore();
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const {
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control != CC_ScrollBar || !slider) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    if (slider->minimum == slider->maximum)
        return;
    const QRectF handle = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
    const double inset = lookOf(widget).metrics().px(3);
    const bool pressed =
        option->activeSubControls.testFlag(SC_ScrollBarSlider) && option->state.testFlag(State_Sunken);
    const QRectF bar = handle.adjusted(inset, inset, -inset, -inset);
    const double radius = std::min(bar.width(), bar.height()) / 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(pressed ? lookOf(widget).theme().ink3 : lookOf(widget).theme().line2);
    painter->drawRoundedRect(bar, radius, radius);
    painter->restore();
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                            const QWidget* widget) const {
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control != CC_ScrollBar || !slider)
        return QProxyStyle::subControlRect(control, option, part, widget);
    // No arrow buttons: the groove is the whole bar.
    const QRect all = option->rect;
    const bool upright = slider->orientation == Qt::Vertical;
    const int length = upright ? all.height() : all.width();
    const int range = slider->maximum - slider->minimum;
    const int span = range == 0
                         ? length
                         : std::max(lookOf(widget).metrics().ipx(32),
                                    int(qint64(length) * slider->pageStep / (range + slider->pageStep)));
    const int start = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition,
                                              length - span, slider->upsideDown);
    const auto along = [&](int from, int size) {
        return upright ? QRect(all.x(), all.y() + from, all.width(), size)
                       : QRect(all.x() + from, all.y(), size, all.height());
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return along(start, span);
    case SC_ScrollBarGroove:
        return all;
    case SC_ScrollBarSubPage:
        return along(0, start);
    case SC_ScrollBarAddPage:
        return along(start + span, length - start - span);
    default:
        return {};
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return lookOf(widget).metrics().ipx(kRing + kRingGap);
    case PM_ScrollBarExtent:
        return lookOf(widget).metrics().ipx(kScrollBar);
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* data) const {
    switch (hint) {
    case SH_FocusFrame_AboveWidget:
        return 1;
    case SH_FocusFrame_Mask: // a ring may stand inside its control
    case SH_ComboBox_Popup:
        return 0;
    case SH_ToolTip_WakeUpDelay:
        return 300;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace gtm::ui
