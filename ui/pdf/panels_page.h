// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/care.h"
#include "ui/pdf/sheet.h"
#include "ui/text/headlines.h"

#include <vector>

namespace gtm::ui {

/// Where the friction sits, how the pipeline came about, what to read with care, the core KPIs by segment,
/// and what was agreed: the charts of the board on paper.
class PanelsPrint {
  public:
    explicit PanelsPrint(const Sheet& sheet);
    void paint(QPainter& painter) const;
    /// Notes to read with care for which this page has no room: they stand on one of their own.
    [[nodiscard]] std::vector<report::CareNote> careLeft() const;

  private:
    struct PartWords {
        QString title, headline, subline; ///< The title stands where there is nothing to find.
    };
    template<typename Paint>
    void paintPart(QPainter& painter, const QRectF& area, const PartWords& words,
                   const std::optional<Absence>& absence, Paint paint) const;
    void paintCharts(QPainter& painter) const;
    void paintCare(QPainter& painter) const;
    void paintSegments(QPainter& painter) const;
    void paintActions(QPainter& painter) const;

    const Sheet& m_sheet;
    QRectF m_funnel, m_aging, m_leak, m_bridge, m_touch, m_care, m_segments, m_actions;
    std::vector<report::CareNote> m_notes;
    size_t m_noted = 0; ///< Of the notes, those that have room here.
};

/// The notes that the page before had no room for.
void paintCarePage(QPainter& painter, const Sheet& sheet, const std::vector<report::CareNote>& notes);

} // namespace gtm::ui
