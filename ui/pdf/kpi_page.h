// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/pages/drilldown_page.h"
#include "ui/pdf/sheet.h"

namespace gtm::ui {

/// One KPI on one page: its value and definition, its trend, its chart, where it comes from, and what was
/// agreed.
class KpiPrint {
  public:
    KpiPrint(const Sheet& sheet, const DrilldownData& kpi) : m_sheet(sheet), m_kpi(kpi) {}
    void paint(QPainter& painter) const;

  private:
    /// These return the y below what they painted.
    double paintValue(QPainter& painter, const QRectF& area) const;
    double paintWords(QPainter& painter, const QRectF& area) const;
    void paintAgreed(QPainter& painter, const QRectF& area) const;
    void paintTrendPart(QPainter& painter, const QRectF& area) const;
    void paintPicture(QPainter& painter, const QRectF& area) const;
    void paintBreakdowns(QPainter& painter, const QRectF& area) const;
    void paintBlock(QPainter& painter, const QRectF& area, const report::KpiSeries& block, double most) const;
    [[nodiscard]] bool hasPicture() const;

    const Sheet& m_sheet;
    const DrilldownData& m_kpi;
};

} // namespace gtm::ui
