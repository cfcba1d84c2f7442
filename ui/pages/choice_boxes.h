// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/ingest/row_choice.h"
#include "ui/theme/look.h"

#include <QObject>

namespace gtm::ui {

class FindingsModel;
class SelectBox;
class Table;

/// Boxes in the last column of a table of findings, where somebody may choose what is done with the rows.
/// Both outlive it.
class ChoiceBoxes : public QObject {
    Q_OBJECT
  public:
    ChoiceBoxes(const Look& look, Table* table, FindingsModel* model, QObject* parent = nullptr);

    /// Where the table is only so wide, in pixels, columns give way to the boxes: the file, the effect, the
    /// rows.
    void fitInto(int width);
    /// The keyboard goes to the box about the same rows; false: there is none.
    bool focus(const ingest::RowChoice& choice);

  Q_SIGNALS:
    void chosen(const gtm::ingest::RowChoice& choice);

  private:
    /// One box for each row that leaves a choice, in place of those from before.
    void place();
    [[nodiscard]] QWidget* boxFor(int row);
    /// The column takes the room that the boxes need, and others give way.
    void fit();

    const Look& m_look;
    Table* m_table;
    FindingsModel* m_model;
    int m_width = 0; ///< 0: not known yet.
};

} // namespace gtm::ui
