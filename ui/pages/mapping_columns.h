// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/mapped_file.h"
#include "ui/theme/look.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace gtm::ui {

class Button;
class FieldRow;

/// The columns of one file that no field takes: what becomes of each, and the name of those that are kept,
/// as dimensions or unmapped. Those that are left out are shown where somebody asks for them.
class MappingColumns : public QWidget {
    Q_OBJECT
  public:
    explicit MappingColumns(const Look& look, QWidget* parent = nullptr);
    /// Shows a file's columns, and changes its draft; null: none.
    void setFile(MappedFile* file);
    void setRoom(bool namesBeside, bool samples);

  Q_SIGNALS:
    void draftChanged();
    void grown(); ///< Rows came or went.

  private:
    void build();
    void addColumn(const std::string& header);
    void showColumn(FieldRow* row, const std::string& header);

    const Look& m_look;
    MappedFile* m_file = nullptr;
    bool m_all = false; ///< Those that are left out are shown too.
    bool m_beside = true, m_samples = true;
    QVBoxLayout* m_rows;
    std::vector<FieldRow*> m_lines; ///< The head first.
    Button* m_more;
};

/// The first different values of a column in one line.
[[nodiscard]] QString firstValues(const ingest::FileLook& look, const std::string& column);

} // namespace gtm::ui
