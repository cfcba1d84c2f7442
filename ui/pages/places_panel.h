// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/quality.h"
#include "ui/widgets/panel.h"

namespace gtm::ui {

class Button;
class PlacesModel;
class Table;

/// The rows or records that one finding is about: the worst of them, or all.
class PlacesPanel : public Panel {
    Q_OBJECT
  public:
    explicit PlacesPanel(const Look& look, QWidget* parent = nullptr);

    void showWorst(const report::QualityRow& finding);
    void showAll(const report::QualityRow& finding);
    /// The list takes the keyboard, so that it can be read on.
    void focusList();

  Q_SIGNALS:
    void allRequested();

  private:
    void list(const report::QualityRow& finding, std::vector<ingest::FindingPlace> places);

    PlacesModel* m_model;
    Table* m_table;
    Button* m_all;
};

} // namespace gtm::ui
