// SPDX-License-Identifier: GPL-3.0-only
// Where the parts of the page of a KPI stand.
#include "ui/pages/breakdown_card.h"
#include "ui/pages/drilldown_page.h"
#include "ui/pages/moved_panel.h"
#include "ui/pages/records_panel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/heights.h"
#include "ui/widgets/label.h"

#include <QLayout>
#include <QScrollBar>

#include <algorithm>

namespace gtm::ui {

namespace {

constexpr double kLeftColumn = 404, kTrend = 322, kLeastTrend = 310, kMoved = 500, kBreakdown = 430,
                 kRecords = 460, kLeastRecords = 330, kPicture = 236;
constexpr double kBreakdownPad = 4; ///< Its rows reach beyond the words of the headline.
/// Below this width, in units, the parts stand below each other: beside the breakdown the records would
/// lose columns.
constexpr double kWide = 1900;
/// Below this one, without the gutters, no two of them stand side by side.
constexpr double kTwoColumns = 900;

} // namespace

void DrilldownPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    layout()->activate();
    arrange();
}

void DrilldownPage::arrange() {
    const Metrics& m = m_look.metrics();
    const double units = width() / m.scale();
    m_week->setVisible(units >= 900);
    m_export->setKeyHintVisible(units >= 900);
    showPdf();
    const QSize room = m_scroll->maximumViewportSize();
    const int height = units >= kWide ? arrangeWide(room.width(), room.height())
                                      : arrangeNarrow(room.width(), room.height());
    m_body->resize(room.width(), height);
    orderParts(room.width(), units >= kWide);
}

/// In words where they fit, else as a glyph; the menu has it too.
void DrilldownPage::showPdf() {
    const auto fits = [this] { return m_head->sizeHint().width() <= width(); };
    m_pdf->setText(m_pdf->accessibleName());
    m_pdf->setToolTip({});
    m_pdf->show();
    if (fits())
        return;
    m_pdf->setText({});
    m_pdf->setToolTip(m_pdf->accessibleName());
    m_pdf->setVisible(fits());
}

void DrilldownPage::orderParts(int width, bool wide) {
    const Metrics& m = m_look.metrics();
    QList<QWidget*> parts;
    if (wide)
        parts = {m_valuePanel, m_definitionPanel, m_reviewPanel, m_lensPanel, m_trendPanel,
                 m_movedPanel, m_picture,         m_breakdown,   m_records};
    else if (width - 2 * m.gutter() < m.ipx(kTwoColumns))
        parts = {m_valuePanel, m_trendPanel, m_reviewPanel,     m_movedPanel, m_picture,
                 m_records,    m_breakdown,  m_definitionPanel, m_lensPanel};
    else
        parts = {m_valuePanel, m_reviewPanel,     m_trendPanel, m_movedPanel, m_picture,
                 m_records,    m_definitionPanel, m_lensPanel,  m_breakdown};
    if (m_body->findChildren<QWidget*>(Qt::FindDirectChildrenOnly) == parts)
        return;
    for (QWidget* part : parts)
        part->raise();
}

int DrilldownPage::arrangeWide(int width, int height) {
    const Metrics& m = m_look.metrics();
    const int gutter = m.gutter(), gap = m.cardGap(), left = m.ipx(kLeftColumn);
    int y = 0;
    for (Panel* panel : {m_valuePanel, m_definitionPanel, m_reviewPanel, m_lensPanel}) {
        if (panel->isHidden())
            continue;
        panel->setGeometry(gutter, y, left, heightFor(panel, left));
        y += panel->height() + gap;
    }
    const int leftEnd = y - gap;
    const int x = gutter + left + gap, right = width - x - gutter;
    const int moved = m_movedPanel->isHidden() ? 0 : m.ipx(kMoved);
    const int trend = bare() ? heightFor(m_trendPanel, right)
                             : std::max(m.ipx(kTrend), moved > 0 ? heightFor(m_movedPanel, moved) : 0);
    m_trendPanel->setGeometry(x, 0, moved > 0 ? right - moved - gap : right, trend);
    m_movedPanel->setGeometry(x + right - moved, 0, moved, trend);
    y = trend + gap;
    if (!m_picture->isHidden()) {
        m_picture->setGeometry(x, y, right, std::max(heightFor(m_picture, right), m.ipx(kPicture)));
        y += m_picture->height() + gap;
    }
    // Below stand breakdown and records: they take the rest of the window, and keep what they need. Records
    // end with the window where they can, so that their sum is seen; the words at the left may go on.
    const int seen = std::max({height - gap, m.ipx(760), y + m.ipx(kLeastRecords)});
    const int total = std::max(seen, leftEnd);
    int breakdown = 0;
    if (m_breakdown->splits()) {
        // The records get what they need beside it; it keeps what its own columns need.
        const int pads = 2 * m.ipx(kBreakdownPad), least = m_breakdown->neededWidth() + pads;
        breakdown = std::max(least, std::min(m.ipx(kBreakdown), right - gap - m_records->neededWidth()));
        const bool fits = heightFor(m_breakdown, breakdown) <= seen - y;
        m_breakdown->setGeometry(x, y, breakdown, (fits ? seen : total) - y);
        breakdown += gap;
    }
    m_records->setGeometry(x + breakdown, y, right - breakdown, seen - y);
    return total + gap;
}

int DrilldownPage::stackParts(int y, int inner, std::initializer_list<QWidget*> parts) {
    for (QWidget* part : parts) {
        if (part->isHidden())
            continue;
        const int tall = part == m_records ? m_look.metrics().ipx(kRecords) : heightFor(part, inner);
        part->setGeometry(m_look.metrics().gutter(), y, inner, tall);
        y += tall + m_look.metrics().cardGap();
    }
    return y;
}

int DrilldownPage::arrangeColumn(int inner) {
    const Metrics& m = m_look.metrics();
    int y = stackParts(0, inner, {m_valuePanel});
    const int trend = bare() ? heightFor(m_trendPanel, inner) : m.ipx(kTrend);
    m_trendPanel->setGeometry(m.gutter(), y, inner, trend);
    y += trend + m.cardGap();
    return stackParts(
        y, inner,
        {m_reviewPanel, m_movedPanel, m_picture, m_records, m_breakdown, m_definitionPanel, m_lensPanel});
}

/// What was agreed stands below the value; beside them the trend and what moved it.
int DrilldownPage::arrangeTop(int inner) {
    const Metrics& m = m_look.metrics();
    const int gutter = m.gutter(), gap = m.cardGap(), left = m.ipx(kLeftColumn), right = inner - left - gap;
    const int x = gutter + left + gap;
    const int value = heightFor(m_valuePanel, left), review = heightFor(m_reviewPanel, left);
    Panel* below = bare() ? m_definitionPanel : m_movedPanel;
    const int under = below->isHidden() ? 0 : heightFor(below, right) + gap;
    const int least = bare() ? heightFor(m_trendPanel, right) : m.ipx(kLeastTrend);
    const int tall = std::max(value + gap + review, least + under);
    const int trend = bare() ? least : tall - under;
    m_valuePanel->setGeometry(gutter, 0, left, value);
    m_reviewPanel->setGeometry(gutter, value + gap, left, tall - value - gap);
    m_trendPanel->setGeometry(x, 0, right, trend);
    if (under > 0)
        below->setGeometry(x, trend + gap, right, tall - trend - gap);
    return tall + gap;
}

int DrilldownPage::arrangeNarrow(int width, int height) {
    const Metrics& m = m_look.metrics();
    const int gutter = m.gutter(), gap = m.cardGap(), inner = width - 2 * gutter;
    if (inner < m.ipx(kTwoColumns))
        return arrangeColumn(inner);
    int y = arrangeTop(inner);
    if (bare())
        return stackParts(y, inner, {m_lensPanel});
    y = stackParts(y, inner, {m_picture});
    if (!m_records->isHidden()) {
        const int records = std::max(m.ipx(kRecords), height - y - gap);
        m_records->setGeometry(gutter, y, inner, records);
        y += records + gap;
    }
    if (m_breakdown->isHidden())
        return stackParts(y, inner, {m_definitionPanel, m_lensPanel});
    const int left = m.ipx(kLeftColumn), right = inner - left - gap, x = gutter + left + gap;
    const int definition = heightFor(m_definitionPanel, left);
    const int lens = m_lensPanel->isHidden() ? 0 : heightFor(m_lensPanel, left) + gap;
    const int blocks = std::max(definition + lens, heightFor(m_breakdown, right));
    m_definitionPanel->setGeometry(gutter, y, left, blocks - lens);
    if (lens > 0)
        m_lensPanel->setGeometry(gutter, y + blocks - lens + gap, left, lens - gap);
    m_breakdown->setGeometry(x, y, right, blocks);
    return y + blocks + gap;
}

} // namespace gtm::ui
