// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/detail.h"
#include "ui/models/records_model.h"
#include "ui/theme/look.h"

#include <QWidget>

#include <vector>

class QLineEdit;
class QMenu;

namespace gtm::ui {

class Button;
class FlowLayout;
class Label;
class SegmentBar;
class StripBar;
class Table;

/// The records behind a number: which of them, filtered by chips and by typing, their sum, and whether
/// they reproduce the number.
class RecordsPanel : public QWidget {
    Q_OBJECT
  public:
    explicit RecordsPanel(const Look& look, QWidget* parent = nullptr);

    void setBook(std::shared_ptr<const RecordBook> book, const RecordChoice& choice);
    void setChoice(const RecordChoice& choice);
    /// Which columns somebody chose before.
    void setWish(const ColumnWish& wish);
    /// Room that its columns need with nothing cut, in pixels.
    [[nodiscard]] int neededWidth() const;
    void focusFind();
    void focusTable();
    void find(const QString& words);
    /// Clears the search; false where there was none.
    bool clearFind();
    /// The rows as shown, in their order, for the CSV.
    [[nodiscard]] report::RecordList shownRecords() const;
    [[nodiscard]] QString sumText() const;
    /// Rows that are wanted and not there yet.
    [[nodiscard]] bool waiting() const { return m_model->waiting(); }

  Q_SIGNALS:
    void choiceChanged(const gtm::ui::RecordChoice& choice);
    void wishChanged(const gtm::ui::ColumnWish& wish);
    /// Where else the record with this id counts is asked.
    void recordOpened(const std::string& id);
    /// Its columns need more or less room than before.
    void neededWidthChanged();
    void message(const QString& words);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void build();
    void wire();
    void showParts(const RecordBook& book);
    /// Takes the choice, with a part that has records.
    void resolve(const RecordChoice& choice);
    void showChips();
    void addReasons();
    void showCounts();
    void showWidths();
    void keepWidth(int column, double units);
    void fillColumnMenu();
    void openRow(const QModelIndex& index);
    void copyId(const QModelIndex& index);
    void apply();
    [[nodiscard]] QString tieOutText() const;

    const Look& m_look;
    RecordsModel* m_model;
    FlowLayout* m_head;
    Label* m_title;
    SegmentBar* m_parts;
    std::vector<RecordPart> m_partChoices;
    std::vector<QWidget*> m_chips;
    Button* m_columns;
    QMenu* m_columnMenu;
    QLineEdit* m_find;
    Table* m_table;
    StripBar *m_sum, *m_tie;
    RecordChoice m_choice;
    ColumnWish m_wish;
    std::string m_currency;
    int m_needed = 0;
};

} // namespace gtm::ui
