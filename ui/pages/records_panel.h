// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/detail.h"
#include "ui/theme/look.h"

#include <QWidget>

#include <vector>

class QLineEdit;
class QSortFilterProxyModel;

namespace gtm::ui {

class Button;
class FlowLayout;
class Label;
class RecordsModel;
class SegmentBar;
class StripBar;
class Table;

/// The records behind a number: which of them, filtered by chips and by typing, their sum, and whether
/// they reproduce the number.
class RecordsPanel : public QWidget {
    Q_OBJECT
  public:
    explicit RecordsPanel(const Look& look, QWidget* parent = nullptr);

    void setRecords(const report::RecordList& list, const std::string& currency);
    void setFilter(const kpi::Filter& filter);
    void focusFind();
    /// Clears the search; false where there was none.
    bool clearFind();
    /// The rows as shown, in their order, for the CSV.
    [[nodiscard]] report::RecordList shownRecords() const;
    [[nodiscard]] QString sumText() const;

  Q_SIGNALS:
    void filterChosen(const gtm::kpi::Filter& filter);
    void message(const QString& words);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void build();
    void showRoles();
    void showChips();
    void showCounts();
    void apply();
    [[nodiscard]] QString tieOutText() const;

    const Look& m_look;
    RecordsModel* m_model;
    QSortFilterProxyModel* m_proxy;
    FlowLayout* m_head;
    Label* m_title;
    SegmentBar* m_roles;
    std::vector<report::Role> m_roleChoices;
    std::vector<QWidget*> m_chips;
    QWidget* m_chipBox;
    FlowLayout* m_chipRow;
    QLineEdit* m_find;
    Table* m_table;
    StripBar *m_sum, *m_tie;
    kpi::Filter m_filter;
    std::string m_currency;
};

} // namespace gtm::ui
