// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/ingest/measure_draft.h"
#include "ui/action_dialog.h"

#include <optional>
#include <vector>

class QGridLayout;

namespace gtm::ui {

class SelectBox;
class TextField;

/// What a table of daily values does not show by itself: which column is the day, how its dates and numbers
/// are written where that is open, and for each column of numbers its name, how its days add up, its unit and
/// which way is better.
class MeasuresDialog : public ReviewDialog {
    Q_OBJECT
  public:
    MeasuresDialog(const Look& look, const ingest::MeasureDraft& draft, QWidget* parent);

    /// What was declared, once the dialog was accepted.
    [[nodiscard]] const ingest::MeasureSet& set() const { return *m_set; }
    /// The draft as it stands.
    [[nodiscard]] ingest::MeasureDraft draft() const;

  private:
    struct ColumnRow {
        TextField* title;
        SelectBox *fold, *unit, *direction;
    };
    void addQuestions();
    void addColumns();
    void ask(const QString& words, QWidget* field);
    /// From top to bottom, the buttons last; the first open question has the keyboard.
    void orderTabs();

    const Look& m_look;
    ingest::MeasureDraft m_draft;
    std::optional<ingest::MeasureSet> m_set;
    QGridLayout* m_questions;
    TextField* m_name;
    SelectBox *m_date, *m_order, *m_mark;
    std::vector<ColumnRow> m_rows;
};

} // namespace gtm::ui
