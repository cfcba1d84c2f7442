// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/detail.h"
#include "ui/models/records_model.h"
#include "ui/theme/look.h"

#include <QWidget>

#include <vector>

class QLineEdit;
class QSortFilterProxyModel;

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

    void setRecords(const report::RecordList& list, const RecordContext& context);
    void setChoice(const RecordChoice& choice);
    /// Room that its columns need with nothing cut, in pixels.
    [[nodiscard]] int neededWidth() const;
    void focusFind();
    /// Clears the search; false where there was none.
    bool clearFind();
    /// The rows as shown, in their order, for the CSV.
    [[nodiscard]] report::RecordList shownRecords() const;
    [[nodiscard]] QString sumText() const;

  Q_SIGNALS:
    void choiceChanged(const gtm::ui::RecordChoice& choice);
    void message(const QString& words);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void build();
    void showParts();
    void showChips();
    void showCounts();
    void apply();
    [[nodiscard]] QString tieOutText() const;

    const Look& m_look;
    RecordsModel* m_model;
    QSortFilterProxyModel* m_proxy;
    FlowLayout* m_head;
    Label* m_title;
    SegmentBar* m_parts;
    std::vector<RecordPart> m_partChoices;
    std::vector<QWidget*> m_chips;
    QLineEdit* m_find;
    Table* m_table;
    StripBar *m_sum, *m_tie;
    RecordChoice m_choice;
    std::string m_currency;
};

} // namespace gtm::ui
