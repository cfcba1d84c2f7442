// SPDX-License-Identifier: GPL-3.0-only
// Where the parts of the page of imports stand.
#include "ui/pages/choice_boxes.h"
#include "ui/pages/imports_page.h"
#include "ui/pages/places_panel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/heights.h"
#include "ui/widgets/label.h"
#include "ui/widgets/panel.h"

#include <algorithm>

namespace gtm::ui {

namespace {

constexpr double kFigures = 104, kRejections = 380;

} // namespace

void ImportsPage::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    arrange();
}

/// Words about the board need more room than numbers.
int ImportsPage::arrangeFigures(int y, int inner) {
    const Metrics& m = m_look.metrics();
    const int gap = m.cardGap(), across = inner >= m.ipx(900) ? 4 : 2;
    const int room = inner - (across - 1) * gap;
    const bool wide = m_report.board && across == 4;
    const int width = wide ? room * 10 / 49 : room / across;
    const int last = wide ? room - 3 * width : width;
    for (int i = 0; i < 4; i += across) {
        int height = m.ipx(kFigures);
        for (int k = i; k < i + across; ++k)
            height =
                std::max(height, heightFor(m_figures[static_cast<size_t>(k)].panel, k == 3 ? last : width));
        for (int k = i; k < i + across; ++k)
            m_figures[static_cast<size_t>(k)].panel->setGeometry(m.gutter() + (k - i) * (width + gap), y,
                                                                 k == 3 ? last : width, height);
        y += height + gap;
    }
    return y;
}

void ImportsPage::arrange() {
    const Metrics& m = m_look.metrics();
    const int gutter = m.gutter(), gap = m.cardGap();
    const int room = maximumViewportSize().width(), inner = room - 2 * gutter;
    int y = m.ipx(14);
    if (m_report.files.empty()) {
        m_empty->setGeometry(gutter * 2, m.ipx(48), inner, m.ipx(32));
        m_import->setGeometry(QRect(QPoint(gutter * 2, m.ipx(96)), m_import->sizeHint()));
        m_body->resize(room, m.ipx(160));
        return;
    }
    y = arrangeFigures(y, inner);
    const auto place = [&](ui::Panel* panel, int height) {
        if (panel->isHidden())
            return;
        panel->setGeometry(gutter, y, inner, height);
        y += height + gap;
    };
    if (m_choices)
        m_choices->fitInto(inner);
    if (refused()) // why it was stands first
        y = arrangeRejections(y, inner);
    place(m_findingsPanel, heightFor(m_findingsPanel, inner));
    place(m_places, heightFor(m_places, inner));
    if (!refused())
        y = arrangeRejections(y, inner);
    place(m_filesPanel, heightFor(m_filesPanel, inner));
    m_body->resize(room, y);
    orderPanels();
}

int ImportsPage::arrangeRejections(int y, int inner) {
    if (m_rejectionsPanel->isHidden())
        return y;
    const Metrics& m = m_look.metrics();
    const int gutter = m.gutter(), gap = m.cardGap(), height = m.ipx(kRejections);
    const bool beside = inner >= m.ipx(1100);
    const int left = beside ? inner * 9 / 25 : inner;
    const int reasons = beside ? height : heightFor(m_reasonsPanel, inner);
    m_reasonsPanel->setGeometry(gutter, y, left, reasons);
    if (beside)
        m_rejectionsPanel->setGeometry(gutter + left + gap, y, inner - left - gap, height);
    else
        m_rejectionsPanel->setGeometry(gutter, y + reasons + gap, inner, height);
    return m_rejectionsPanel->geometry().bottom() + 1 + gap;
}

/// Tab follows the page from top to bottom.
void ImportsPage::orderPanels() {
    QList<QWidget*> panels{m_findingsPanel, m_places, m_filesPanel};
    const QList<QWidget*> rejections{m_reasonsPanel, m_rejectionsPanel};
    const int at = refused() ? 0 : 2;
    panels = panels.mid(0, at) + rejections + panels.mid(at);
    const auto now = m_body->findChildren<QWidget*>(Qt::FindDirectChildrenOnly);
    if (now.mid(now.size() - panels.size()) == panels)
        return;
    for (QWidget* panel : panels)
        panel->raise();
}

/// Nothing was stored, and nobody is asked about it here.
bool ImportsPage::refused() const {
    return m_report.batch == 0 && !m_choices;
}

} // namespace gtm::ui
