// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/widgets/moved_view.h"
#include "ui/widgets/panel.h"

#include <vector>

namespace gtm::ui {

class SegmentBar;
class SelectBox;

/// What moved the number since the compared week: by its records, by the values of a dimension, by the
/// factors of a composite or the terms of a bridge.
class MovedPanel : public Panel {
    Q_OBJECT
  public:
    explicit MovedPanel(const Look& look, QWidget* parent = nullptr);

    /// `dimensions`: those that it can be told by.
    void setMoved(const report::WhatMoved& moved, const std::vector<std::string>& dimensions,
                  const MovedContext& context);
    /// The same change, told by another dimension.
    void setByDimension(const report::WhatMoved& moved);
    [[nodiscard]] MovedView& view() { return *m_view; }

  Q_SIGNALS:
    /// The records behind a part.
    void chosen(const gtm::ui::RecordChoice& choice);
    void dimensionChosen(const std::string& dimension);

  private:
    void showWays();
    void showParts();
    [[nodiscard]] QString absence() const;

    SegmentBar* m_waysBar;
    SelectBox* m_dimensionBox;
    MovedView* m_view;
    report::WhatMoved m_moved;
    std::vector<std::string> m_dimensions;
    MovedContext m_context;
    std::vector<MovedBy> m_ways;
    MovedBy m_by = MovedBy::Records; ///< What the user chose last, where a KPI offers it.
};

} // namespace gtm::ui
