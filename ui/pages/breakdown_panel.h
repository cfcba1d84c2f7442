// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/detail.h"
#include "ui/theme/look.h"

#include <QScrollArea>

#include <vector>

namespace gtm::ui {

class BreakdownModel;
class Label;
class Table;

/// The number by each of its dimensions, in blocks. A click on a value toggles it as a
/// filter of the records; the blocks themselves stay whole.
class BreakdownPanel : public QScrollArea {
    Q_OBJECT
  public:
    explicit BreakdownPanel(const Look& look, QWidget* parent = nullptr);

    void setBreakdowns(const std::vector<report::KpiSeries>& blocks, const report::RecordList& records,
                       const std::string& currency);
    /// Whether any dimension splits the number at all.
    [[nodiscard]] bool splits() const { return !m_models.empty(); }
    /// Room that the columns need, in pixels.
    [[nodiscard]] int neededWidth() const;
    /// As tall as its blocks, which stand in several columns where the width allows it.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    void setFilter(const kpi::Filter& filter);

  Q_SIGNALS:
    void toggled(const std::string& dimension, const std::string& value);

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void shareColumns();
    [[nodiscard]] std::vector<std::vector<Table*>> columnsIn(int width) const;
    void place();

    const Look& m_look;
    Label* m_sum;
    std::vector<BreakdownModel*> m_models;
    std::vector<Table*> m_tables;
};

} // namespace gtm::ui
