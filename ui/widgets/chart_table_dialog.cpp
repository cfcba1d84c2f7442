// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/chart_table_dialog.h"

#include "ui/models/table_model.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace gtm::ui {

namespace {

class TextModel : public TableModel {
  public:
    TextModel(const ChartTable& table, QObject* parent)
        : TableModel(columnsOf(table), parent), m_rows(table.rows) {}

    int rowCount(const QModelIndex& parent) const override {
        return parent.isValid() ? 0 : int(m_rows.size());
    }

  protected:
    Cell cell(int row, int column) const override {
        return {m_rows[static_cast<size_t>(row)].value(column), column == 0 ? Tone::Ink : Tone::Ink2};
    }

  private:
    static std::vector<TableColumn> columnsOf(const ChartTable& table) {
        std::vector<TableColumn> columns;
        for (qsizetype i = 0; i < table.head.size(); ++i)
            columns.push_back(
                {table.head[i], i == 0 ? 180.0 : 110.0, i == 0 ? Qt::AlignLeft : Qt::AlignRight, i == 0});
        return columns;
    }
    std::vector<QStringList> m_rows;
};

} // namespace

ChartTableDialog::ChartTableDialog(const Look& look, const QString& title, const ChartTable& table,
                                   QWidget* parent)
    : QDialog(parent) {
    setWindowTitle(title);
    const Metrics& m = look.metrics();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(m.ipx(16), m.ipx(16), m.ipx(16), m.ipx(16));
    column->setSpacing(m.ipx(12));
    column->addWidget(new Label(look, Type::Name, &Theme::ink, title));
    auto* view = new Table(look, title, this);
    view->setModel(new TextModel(table, this));
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    column->addWidget(view, 1);
    auto* buttons = new QHBoxLayout;
    auto* copy = new Button(look, Button::Kind::Plain, tr("Copy table"));
    auto* close = new Button(look, Button::Kind::Primary, tr("Close"));
    buttons->addStretch(1);
    buttons->addWidget(copy);
    buttons->addWidget(close);
    column->addLayout(buttons);
    connect(copy, &Button::clicked, view, &Table::copyAll);
    connect(close, &Button::clicked, this, &QDialog::accept);
    resize(m.ipx(220 + 112 * std::max<qsizetype>(table.head.size() - 1, 2)),
           m.ipx(150 + 31 * std::min<qsizetype>(std::ssize(table.rows), 14)));
}

} // namespace gtm::ui
