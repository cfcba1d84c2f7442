// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/models/table_model.h"

namespace gtm::ui {

/// The sections of the model: how many rows each has, and whether something is wrong in it.
class SectionsModel : public TableModel {
    Q_OBJECT
  public:
    struct Section {
        std::string id;
        QString title;
        int rows = 0;
        int problems = 0;
        friend bool operator==(const Section&, const Section&) = default;
    };
    explicit SectionsModel(QObject* parent = nullptr)
        : TableModel({{tr("Section"), 120, Qt::AlignLeft, true}, {tr("Rows"), 40, Qt::AlignRight}}, parent) {}

    void setSections(std::vector<Section> sections);
    [[nodiscard]] const Section& section(int row) const { return m_sections[static_cast<size_t>(row)]; }
    int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : int(m_sections.size());
    }

  protected:
    [[nodiscard]] Cell cell(int row, int column) const override;

  private:
    std::vector<Section> m_sections;
};

} // namespace gtm::ui
