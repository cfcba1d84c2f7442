// SPDX-License-Identifier: GPL-3.0-only
#include "ui/paint/canvas.h"

#include "ui/theme/metrics.h"

#include <QFontMetricsF>
#include <QHash>
#include <QPaintEngine>
#include <QPainter>
#include <QStaticText>
#include <QTextLayout>

#include <cmath>

namespace gtm::ui {

namespace {

constexpr qsizetype kMostTexts = 4096;

/// A text with its glyphs in their places; what was drawn before need not be shaped again.
const QStaticText& shapedText(const QFont& font, const QString& text) {
    thread_local QHash<std::pair<QFont, QString>, QStaticText> known;
    const std::pair key(font, text);
    if (const auto found = known.constFind(key); found != known.cend())
        return *found;
    if (known.size() >= kMostTexts)
        known.clear();
    QStaticText shaped(text);
    shaped.setTextFormat(Qt::PlainText);
    shaped.prepare({}, font);
    return *known.insert(key, shaped);
}

QPointF placeIn(const QRectF& rect, Qt::Alignment alignment, const QSizeF& size) {
    const double x = alignment.testFlag(Qt::AlignRight)     ? rect.right() - size.width()
                     : alignment.testFlag(Qt::AlignHCenter) ? rect.center().x() - size.width() / 2
                                                            : rect.left();
    const double y = alignment.testFlag(Qt::AlignBottom)    ? rect.bottom() - size.height()
                     : alignment.testFlag(Qt::AlignVCenter) ? rect.center().y() - size.height() / 2
                                                            : rect.top();
    return {x, y};
}

/// Measured and drawn by one layout: by the measures of paper a line would break elsewhere than by those of
/// the screen.
class WrappedText {
  public:
    WrappedText(const QString& text, const QFont& font, double width)
        : m_layout(parted(text).replace(u'\n', QChar(QChar::LineSeparator)), font) {
        QTextOption option;
        option.setWrapMode(QTextOption::WordWrap);
        m_layout.setTextOption(option);
        double top = 0;
        m_layout.beginLayout();
        for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
            line.setLineWidth(width);
            line.setPosition({0, top});
            m_height = top + line.ascent() + line.descent();
            top += line.height(); // rounded up
        }
        m_layout.endLayout();
    }

    [[nodiscard]] double height() const { return m_height; }
    void draw(QPainter& painter, QPointF at) const { m_layout.draw(&painter, at); }

  private:
    QTextLayout m_layout;
    double m_height = 0;
};

} // namespace

void drawText(QPainter& painter, const QRectF& rect, Qt::Alignment alignment, const QString& text,
              const QFont& font, const QColor& color) {
    painter.setFont(font);
    painter.setPen(color);
    // On paper text stays text.
    if (painter.paintEngine()->type() == QPaintEngine::Raster && !text.contains(u'\n')) {
        const QStaticText& shaped = shapedText(font, text);
        painter.drawStaticText(placeIn(rect, alignment, shaped.size()), shaped);
        return;
    }
    painter.drawText(rect, int(alignment) | Qt::TextSingleLine | Qt::TextDontClip, text);
}

QString parted(const QString& words) {
    constexpr int kLongestWord = 28;
    QString out;
    int letters = 0;
    for (const QChar letter : words) {
        letters = letter.isSpace() ? 0 : letters + 1;
        if (letters > kLongestWord && !letter.isLowSurrogate()) {
            out += QChar(0x200B);
            letters = 1;
        }
        out += letter;
    }
    return out;
}

double drawWrapped(QPainter& painter, const QRectF& rect, const QString& text, const QFont& font,
                   const QColor& color) {
    const WrappedText wrapped(text, font, rect.width());
    painter.setFont(font);
    painter.setPen(color);
    wrapped.draw(painter, rect.topLeft());
    return wrapped.height();
}

double wrappedHeight(double width, const QString& text, const QFont& font) {
    return WrappedText(text, font, width).height();
}

QString elided(const QFont& font, const QString& text, double width) {
    return textWidth(font, text) <= width ? text
                                          : QFontMetricsF(font).elidedText(text, Qt::ElideRight, width);
}

void horizontalRule(QPainter& painter, double left, double right, double y, const QColor& color,
                    double thickness) {
    painter.fillRect(QRectF(left, std::round(y), right - left, thickness), color);
}

void verticalRule(QPainter& painter, double x, double top, double bottom, const QColor& color,
                  double thickness) {
    painter.fillRect(QRectF(std::round(x), top, thickness, bottom - top), color);
}

void roundedBox(QPainter& painter, const QRectF& rect, double radius, const QColor& fill,
                const QColor& border, double thickness) {
    const PainterState state(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(QPen(border, thickness));
    const double half = thickness / 2;
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius);
}

PainterState::PainterState(QPainter& painter) : m_painter(painter) {
    m_painter.save();
}

PainterState::~PainterState() {
    m_painter.restore();
}

} // namespace gtm::ui
