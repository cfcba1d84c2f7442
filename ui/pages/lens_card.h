// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/detail.h"
#include "ui/theme/look.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace gtm::ui {

/// What other people's definitions make of the same records: a line each, "Why does the CRM say 31 %?", which
/// opens to the answer in words and counts.
class LensCard : public QWidget {
    Q_OBJECT
  public:
    explicit LensCard(const Look& look, QWidget* parent = nullptr);
    void setReadings(const std::vector<report::LensReading>& readings, const std::string& currency);

  Q_SIGNALS:
    /// An answer was opened or closed: it needs another height.
    void shapeChanged();

  private:
    void addReading(const report::LensReading& reading, const std::string& currency);
    void apply();

    const Look& m_look;
    QVBoxLayout* m_column;
};

} // namespace gtm::ui
