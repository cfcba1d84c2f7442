// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QLayout>

namespace gtm::ui {

/// Items from left to right, wrapping into further lines where the width ends. An item marked as pushed
/// goes to the right end of its line where there is room.
class FlowLayout : public QLayout {
    Q_OBJECT
  public:
    explicit FlowLayout(QWidget* parent) : QLayout(parent) {}
    ~FlowLayout() override;

    void setGaps(int horizontal, int vertical);
    /// So many of the last items stand together at the right end, of the next line where they do not fit
    /// beside the others; where they need several lines, they follow as the others do. One alone follows
    /// so too.
    void setPushed(int items) { m_pushed = items; }

    /// Width at which all items stand in one line.
    [[nodiscard]] int lineWidth() const;

    void addItem(QLayoutItem* item) override { m_items.append(item); }
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override {
        return arrange(QRect(0, 0, width, 0), false);
    }
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    void setGeometry(const QRect& rect) override;

  private:
    int arrange(const QRect& rect, bool apply) const;
    /// Width of the items from this one on, side by side.
    [[nodiscard]] int widthFrom(qsizetype first) const;
    QList<QLayoutItem*> m_items;
    int m_horizontal = 8, m_vertical = 8;
    int m_pushed = 0;
};

} // namespace gtm::ui
