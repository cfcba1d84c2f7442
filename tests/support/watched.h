// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QAbstractItemModelTester>

namespace gtm::ui {

/// Fails the test at the first rule of item models that is broken.
class Watched {
  public:
    explicit Watched(QAbstractItemModel& model)
        : m_tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal) {}

  private:
    QAbstractItemModelTester m_tester;
};

} // namespace gtm::ui
