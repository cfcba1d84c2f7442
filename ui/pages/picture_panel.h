// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/kpi_chart.h"
#include "core/report/scoreboard.h"
#include "ui/widgets/chart_widget.h"
#include "ui/widgets/panel.h"

#include <vector>

class QVBoxLayout;

namespace gtm::ui {

class SegmentBar;

/// What a KPI shows beside its trend: its own charts, and the panels of the board that are about it.
struct KpiPictures {
    std::vector<report::FunnelStep> funnel;
    report::AgingTable aging;
    report::LeakTable leak;
    report::TouchTable touch;
    report::PipelineBridge bridge; ///< Without a value: none.
    std::vector<report::KpiChart> charts;
};
/// Those of a KPI, of the panels of a board; `charts` are its own.
[[nodiscard]] KpiPictures picturesOf(const std::string& kpi, const report::Scoreboard& board,
                                     std::vector<report::KpiChart> charts);

/// One of the pictures at a time, and a bar to choose among them where there are several.
class PicturePanel : public Panel {
    Q_OBJECT
  public:
    explicit PicturePanel(const Look& look, QWidget* parent = nullptr);

    void setPictures(const KpiPictures& pictures, const std::string& currency);
    [[nodiscard]] bool hasPictures() const { return !m_pictures.empty(); }
    [[nodiscard]] std::vector<ChartWidget*> charts() const;

  Q_SIGNALS:
    void opened(const std::string& kpi, const gtm::ui::RecordChoice& choice);
    /// Another picture stands there, which may need other room.
    void shapeChanged();

  private:
    struct Picture {
        QString title, headline, subline;
        ChartWidget* chart;
    };
    void add(const QString& title, const QString& headline, const QString& subline, ChartWidget* chart);
    void turnTo(size_t index);

    const Look& m_look;
    SegmentBar* m_bar;
    QWidget* m_body;
    QVBoxLayout* m_column;
    std::vector<Picture> m_pictures;
};

} // namespace gtm::ui
