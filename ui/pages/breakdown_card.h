// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/detail.h"
#include "core/report/trends.h"
#include "ui/widgets/panel.h"

#include <optional>
#include <string>
#include <vector>

class QScrollArea;

namespace gtm::ui {

class BreakdownPanel;
class MultiplesView;
class SegmentBar;
class SelectBox;

/// The number by its dimensions: all of them as tables, or one of them as small trends. Either way a click on
/// a value toggles it as a filter of the records.
class BreakdownCard : public Panel {
    Q_OBJECT
  public:
    explicit BreakdownCard(const Look& look, QWidget* parent = nullptr);

    void setBreakdowns(const std::vector<report::KpiSeries>& blocks, const report::RecordList& records,
                       const std::string& currency, const QString& value);
    /// The newest `weeks` of each value; none: the tables. `dimensions` are those that can be chosen.
    void setTrends(const std::optional<report::ValueTrends>& trends,
                   const std::vector<std::string>& dimensions, int weeks);
    void setFilter(const kpi::Filter& filter);
    /// Whether any dimension splits the number at all.
    [[nodiscard]] bool splits() const;
    /// Room that its columns need, in pixels.
    [[nodiscard]] int neededWidth() const;
    [[nodiscard]] MultiplesView& trends() { return *m_trends; }

  Q_SIGNALS:
    void toggled(const std::string& dimension, const std::string& value);
    /// The small trends of a dimension; empty: the tables.
    void trendsWanted(const std::string& dimension);

  private:
    void apply();
    void showWords();
    [[nodiscard]] bool showsTrends() const;

    const Look& m_look;
    BreakdownPanel* m_tables;
    MultiplesView* m_trends;
    QScrollArea* m_scroll;
    SegmentBar* m_way;
    SelectBox* m_box;
    std::string m_currency;
    QString m_value;
    std::vector<std::string> m_dimensions;
    size_t m_others = 0; ///< Values without a trend.
};

} // namespace gtm::ui
