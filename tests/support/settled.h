// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/models/records_model.h"

#include <QTest>
#include <gtest/gtest.h>

namespace gtm::ui {

/// The rows that were asked for are there: picked beside the window, they come at once only where the machine
/// has time.
inline void waitForRows(const RecordsModel& model) {
    EXPECT_TRUE(QTest::qWaitFor([&] { return !model.waiting(); }, 600'000));
}

} // namespace gtm::ui
