// SPDX-License-Identifier: GPL-3.0-only
// The page of one KPI in the window, over a real store.
#include "tests/support/window_fixture.h"
#include "ui/pages/value_card.h"

namespace gtm::ui {

TEST_F(Window, TheValueCardIsWholeWhateverWasShownBefore) {
    open(true);
    const auto* value = window->findChild<ValueCard*>();
    ASSERT_TRUE(value);
    auto order = rows();
    const auto forward = order;
    order.insert(order.end(), forward.rbegin(), forward.rend());
    for (const std::string& kpi : order) {
        openKpi(kpi);
        ASSERT_EQ(view(), View::Kpi) << kpi;
        EXPECT_GE(value->height(), value->heightForWidth(value->width())) << kpi;
        key(Qt::Key_Backspace);
    }
}

} // namespace gtm::ui
