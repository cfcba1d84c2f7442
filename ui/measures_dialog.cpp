// SPDX-License-Identifier: GPL-3.0-only
#include "ui/measures_dialog.h"

#include "ui/text/words.h"
#include "ui/widgets/label.h"
#include "ui/widgets/select_box.h"
#include "ui/widgets/text_field.h"

#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace gtm::ui {

namespace {

constexpr double kNameField = 220, kColumnsHeight = 260;

/// A choice that nobody made yet.
const QString kOpen;

void fillBox(SelectBox& box, const std::vector<std::pair<QString, QString>>& choices, const QString& chosen) {
    for (const auto& [word, title] : choices)
        box.addItem(title, word);
    box.setCurrentIndex(std::max(0, box.findData(chosen)));
}

std::vector<std::pair<QString, QString>> foldChoices() {
    return {{QStringLiteral("sum"), MeasuresDialog::tr("Sum")},
            {QStringLiteral("mean"), MeasuresDialog::tr("Mean")},
            {QStringLiteral("min"), MeasuresDialog::tr("Smallest")},
            {QStringLiteral("max"), MeasuresDialog::tr("Largest")},
            {QStringLiteral("first"), MeasuresDialog::tr("First")},
            {QStringLiteral("last"), MeasuresDialog::tr("Last")},
            {kOpen, MeasuresDialog::tr("Leave out")}};
}

std::vector<std::pair<QString, QString>> unitChoices() {
    return {{QStringLiteral("count"), MeasuresDialog::tr("Number")},
            {QStringLiteral("money"), MeasuresDialog::tr("Money")},
            {QStringLiteral("ratio"), MeasuresDialog::tr("Share of 1, in percent")},
            {QStringLiteral("days"), MeasuresDialog::tr("Days")},
            {QStringLiteral("hours"), MeasuresDialog::tr("Hours")},
            {QStringLiteral("minutes"), MeasuresDialog::tr("Minutes")}};
}

std::vector<std::pair<QString, QString>> directionChoices() {
    return {{QStringLiteral("higher"), MeasuresDialog::tr("Higher is better")},
            {QStringLiteral("lower"), MeasuresDialog::tr("Lower is better")},
            {QStringLiteral("near"), MeasuresDialog::tr("Near the target")},
            {QStringLiteral("none"), MeasuresDialog::tr("Neither")}};
}

ingest::MeasureFold foldNamed(const std::string& word) {
    using enum ingest::MeasureFold;
    for (const ingest::MeasureFold fold : {Sum, Mean, Min, Max, First})
        if (name(fold) == word)
            return fold;
    return Last;
}

std::string wordOf(const SelectBox& box) {
    return box.currentData().toString().toStdString();
}

} // namespace

MeasuresDialog::MeasuresDialog(const Look& look, const ingest::MeasureDraft& draft, QWidget* parent)
    : ReviewDialog(look, tr("Import daily values"), tr("Import %1").arg(rowsWords(draft.rows)), parent)
    , m_look(look)
    , m_draft(draft)
    , m_questions(new QGridLayout)
    , m_name(new TextField(look, tr("Name of these measures"), kNameField))
    , m_date(new SelectBox(look, tr("Column of the day")))
    , m_order(new SelectBox(look, tr("Order of dates"), this))
    , m_mark(new SelectBox(look, tr("Decimal mark"), this)) {
    auto* meaning = new Label(look, Type::Body, &Theme::ink2,
                              tr("Each column of numbers becomes a measure with weeks, months and the year "
                                 "before. Later files with the same columns are read the same way."));
    meaning->setWordWrap(true);
    fields()->addWidget(meaning);
    fields()->addLayout(m_questions);
    addQuestions();
    addColumns();
    orderTabs();
    setTry([this]() -> Result<void> {
        auto declared = ingest::declare(this->draft());
        if (!declared)
            return tl::unexpected(declared.error());
        m_set = std::move(*declared);
        return {};
    });
}

void MeasuresDialog::ask(const QString& words, QWidget* field) {
    const int row = m_questions->rowCount();
    auto* label = new Label(m_look, Type::Small, &Theme::ink2, words);
    m_questions->addWidget(label, row, 0);
    m_questions->addWidget(field, row, 1, Qt::AlignLeft);
}

void MeasuresDialog::addQuestions() {
    m_questions->setColumnStretch(1, 1);
    m_name->setText(text(m_draft.name));
    ask(tr("Name of these measures"), m_name);
    for (const std::string& column : m_draft.dateColumns)
        m_date->addItem(text(column), text(column));
    ask(tr("The day stands in"), m_date);
    const QString order = !m_draft.order                             ? kOpen
                          : *m_draft.order == ingest::DateOrder::Dmy ? QStringLiteral("dmy")
                                                                     : QStringLiteral("mdy");
    std::vector<std::pair<QString, QString>> orders{{QStringLiteral("mdy"), tr("Month first")},
                                                    {QStringLiteral("dmy"), tr("Day first")}};
    if (!m_draft.order)
        orders.insert(orders.begin(), {kOpen, tr("Choose")});
    fillBox(*m_order, orders, order);
    if (!m_draft.orderExample.empty())
        ask(tr("%1 is written with").arg(text(m_draft.orderExample)), m_order);
    m_order->setVisible(!m_draft.orderExample.empty());
    const QString mark = m_draft.decimalMark ? QString(QLatin1Char(*m_draft.decimalMark)) : kOpen;
    std::vector<std::pair<QString, QString>> marks{{QStringLiteral("."), tr("a decimal point")},
                                                   {QStringLiteral(","), tr("a decimal comma")}};
    if (!m_draft.decimalMark)
        marks.insert(marks.begin(), {kOpen, tr("Choose")});
    fillBox(*m_mark, marks, mark);
    if (!m_draft.markExample.empty())
        ask(tr("%1 is written with").arg(text(m_draft.markExample)), m_mark);
    m_mark->setVisible(!m_draft.markExample.empty());
}

void MeasuresDialog::addColumns() {
    auto* inside = new QWidget;
    auto* grid = new QGridLayout(inside);
    grid->setContentsMargins(0, 0, 0, 0);
    for (const auto& [column, title] : {std::pair{0, tr("Column")},
                                        {1, tr("Name")},
                                        {2, tr("Days add up as")},
                                        {3, tr("Unit")},
                                        {4, tr("Direction")}})
        grid->addWidget(new Label(m_look, Type::Caption, &Theme::ink3, title), 0, column);
    int row = 0;
    for (const ingest::MeasureColumnDraft& column : m_draft.columns) {
        const QString header = text(column.column);
        ColumnRow fields{new TextField(m_look, tr("Name of %1").arg(header), 160),
                         new SelectBox(m_look, tr("How days of %1 add up").arg(header)),
                         new SelectBox(m_look, tr("Unit of %1").arg(header)),
                         new SelectBox(m_look, tr("Direction of %1").arg(header))};
        fields.title->setText(text(column.title));
        fillBox(*fields.fold, foldChoices(), column.taken ? text(name(column.fold)) : kOpen);
        fillBox(*fields.unit, unitChoices(), text(column.unit));
        fillBox(*fields.direction, directionChoices(), text(column.direction));
        grid->addWidget(new Label(m_look, Type::Body, &Theme::ink, header), ++row, 0);
        int at = 0;
        for (QWidget* field :
             std::initializer_list<QWidget*>{fields.title, fields.fold, fields.unit, fields.direction})
            grid->addWidget(field, row, ++at, Qt::AlignLeft);
        m_rows.push_back(fields);
    }
    grid->setRowStretch(row + 1, 1);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inside);
    scroll->setMinimumSize(inside->minimumSizeHint().width() + m_look.metrics().ipx(24),
                           std::min(inside->sizeHint().height(), m_look.metrics().ipx(kColumnsHeight)));
    fields()->addWidget(scroll, 1);
}

void MeasuresDialog::orderTabs() {
    std::vector<QWidget*> order{m_name, m_date, m_order, m_mark};
    for (const ColumnRow& row : m_rows)
        for (QWidget* field : std::initializer_list<QWidget*>{row.title, row.fold, row.unit, row.direction})
            order.push_back(field);
    const auto buttons = findChildren<QPushButton*>();
    order.insert(order.end(), buttons.begin(), buttons.end());
    for (size_t i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
    QWidget* first = m_name;
    if (!m_draft.order)
        first = m_order;
    else if (!m_draft.decimalMark)
        first = m_mark;
    first->setFocus(Qt::OtherFocusReason);
}

ingest::MeasureDraft MeasuresDialog::draft() const {
    ingest::MeasureDraft draft = m_draft;
    draft.name = m_name->text().trimmed().toStdString();
    draft.dateColumn = wordOf(*m_date);
    if (const std::string order = wordOf(*m_order); !order.empty())
        draft.order = order == "dmy" ? ingest::DateOrder::Dmy : ingest::DateOrder::Mdy;
    if (const std::string mark = wordOf(*m_mark); !mark.empty())
        draft.decimalMark = mark.front();
    for (size_t i = 0; i < m_rows.size(); ++i) {
        ingest::MeasureColumnDraft& column = draft.columns[i];
        column.title = m_rows[i].title->text().trimmed().toStdString();
        const std::string fold = wordOf(*m_rows[i].fold);
        column.taken = !fold.empty();
        column.fold = foldNamed(fold);
        column.unit = wordOf(*m_rows[i].unit);
        column.direction = wordOf(*m_rows[i].direction);
    }
    return draft;
}

} // namespace gtm::ui

#include "moc_measures_dialog.cpp"
