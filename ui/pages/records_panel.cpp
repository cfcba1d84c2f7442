// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/records_panel.h"

#include "core/report/sentence.h"
#include "ui/paint/canvas.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/find_field.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segment_bar.h"
#include "ui/widgets/strip_bar.h"
#include "ui/widgets/table.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace gtm::ui {

namespace {

QString fullMoney(double amount, const std::string& currency) {
    return text(report::moneyText(amount, currency, false));
}

} // namespace

RecordsPanel::RecordsPanel(const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_model(new RecordsModel(this))
    , m_head(nullptr)
    , m_title(new Label(look, Type::Name, &Theme::ink))
    , m_parts(new SegmentBar(look, tr("Records")))
    , m_columns(new Button(look, Button::Kind::Link, tr("Columns")))
    , m_columnMenu(new QMenu(this))
    , m_find(new FindField(look, tr("Find in records")))
    , m_table(new Table(look, tr("Records")))
    , m_sum(new StripBar(look, 34))
    , m_tie(new StripBar(look, 42)) {
    build();
    wire();
    apply();
    connect(&look, &Look::changed, this, &RecordsPanel::apply);
}

void RecordsPanel::wire() {
    connect(m_find, &QLineEdit::textChanged, m_model, &RecordsModel::setWords);
    connect(m_model, &RecordsModel::arranged, this, &RecordsPanel::showCounts);
    connect(m_parts, &SegmentBar::chosen, this, [this](int index) {
        RecordChoice choice = m_choice;
        choice.part = m_partChoices[static_cast<size_t>(index)];
        choice.moved.reset();
        choice.values.erase(kLeftOutValue);
        Q_EMIT choiceChanged(choice);
    });
    connect(m_columns, &Button::clicked, this, [this] {
        fillColumnMenu();
        m_columnMenu->exec(m_columns->mapToGlobal(QPoint(0, m_columns->height())));
    });
    connect(m_table, &QAbstractItemView::doubleClicked, this, &RecordsPanel::openRow);
    connect(m_table, &Table::rowOpened, this, &RecordsPanel::openRow);
    connect(m_table, &Table::widthChosen, this, &RecordsPanel::keepWidth);
    m_table->addRowCommand(tr("Where this record counts"), [this](const QModelIndex& row) { openRow(row); });
    m_table->addRowCommand(tr("Copy CRM id"), [this](const QModelIndex& row) { copyId(row); });
    connect(m_table->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int last) {
        m_sum->setInset(last > 0 ? m_table->verticalScrollBar()->sizeHint().width() : 0);
    });
    connect(m_table, &Table::copied, this,
            [this](int rows) { Q_EMIT message(tr("Copied %1").arg(rowsWords(rows))); });
}

void RecordsPanel::openRow(const QModelIndex& index) {
    if (index.isValid())
        Q_EMIT recordOpened(m_model->record(index.row()).id);
}

void RecordsPanel::copyId(const QModelIndex& index) {
    const QString id = text(m_model->record(index.row()).id);
    QGuiApplication::clipboard()->setText(id);
    Q_EMIT message(tr("Copied %1").arg(id));
}

void RecordsPanel::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    auto* top = new QWidget;
    top->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_head = new FlowLayout(top);
    m_head->setPushed(1);
    m_parts->setUnits(28);
    m_columns->setAccessibleName(tr("Columns of the records"));
    m_columns->setType(Type::Small);
    m_columnMenu->setToolTipsVisible(true);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_title, m_parts, m_columns, m_find})
        m_head->addWidget(widget);
    m_table->setSteady(true);
    m_table->setModel(m_model);
    connect(m_model, &QAbstractItemModel::modelReset, m_table, &QAbstractItemView::scrollToTop);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    column->addWidget(top);
    column->addWidget(m_table, 1);
    column->addWidget(m_sum);
    column->addWidget(m_tie);
}

void RecordsPanel::setBook(std::shared_ptr<const RecordBook> book, const RecordChoice& choice) {
    if (book->list().definition.id != m_model->list().definition.id)
        m_table->forgetWidths(); // of other records
    m_currency = book->context().currency;
    m_choice = choice;
    {
        const QSignalBlocker quiet(m_find);
        m_find->clear();
    }
    showParts(*book);
    resolve(choice);
    m_model->setBook(std::move(book), m_choice);
    const report::RecordList& list = m_model->list();
    m_tie->setStatement(!list.point.value ? kpi::Status::NoData
                        : list.tiesOut()  ? kpi::Status::OnTrack
                                          : kpi::Status::OffTrack,
                        tieOutText());
    showChips();
    showCounts();
}

void RecordsPanel::setWish(const ColumnWish& wish) {
    m_wish = wish;
    m_model->setWish(wish);
    showWidths();
}

void RecordsPanel::showWidths() {
    std::vector<std::optional<double>> widths;
    for (const RecordField& field : m_model->picked().fields) {
        const auto own = m_wish.widths.find(keyOf(field));
        widths.push_back(own == m_wish.widths.end() ? std::nullopt : std::optional(own->second));
    }
    m_table->setOwnWidths(std::move(widths));
}

void RecordsPanel::keepWidth(int column, double units) {
    const auto& fields = m_model->picked().fields;
    if (column >= std::ssize(fields))
        return;
    ColumnWish wish = m_wish;
    wish.widths[keyOf(fields[static_cast<size_t>(column)])] = units;
    Q_EMIT wishChanged(wish);
}

void RecordsPanel::showParts(const RecordBook& book) {
    m_partChoices.clear();
    QStringList titles;
    // Where no record of the number stands in its base, the base has no rest of its own.
    const bool apart = book.countOf(RecordPart::Rest) == book.countOf(RecordPart::Base);
    for (const RecordPart part :
         {RecordPart::Number, RecordPart::Rest, RecordPart::Base, RecordPart::LeftOut}) {
        const auto count = book.countOf(part);
        const bool ratio = book.list().definition.aggregate == kpi::Aggregate::Ratio;
        if (count == 0 || (part == RecordPart::Rest && apart) || (part == RecordPart::Base && !ratio))
            continue;
        m_partChoices.push_back(part);
        titles << QStringLiteral("%1 %2").arg(partTitle(part), text(report::countText(double(count), true)));
    }
    m_parts->setVisible(titles.size() > 1);
    m_parts->setChoices(titles, 0);
}

void RecordsPanel::fillColumnMenu() {
    m_columnMenu->clear();
    const RecordPick& picked = m_model->picked();
    for (const RecordField& field : picked.available) {
        if (field.kind == RecordField::Kind::Name)
            continue; // a row without it is nobody's
        QAction* action = m_columnMenu->addAction(m_model->book().column(field).title);
        action->setCheckable(true);
        action->setChecked(std::ranges::find(picked.fields, field) != picked.fields.end());
        connect(action, &QAction::triggered, this, [this, key = keyOf(field)](bool shown) {
            ColumnWish wish = m_wish;
            wish.shown.removeAll(key);
            wish.hidden.removeAll(key);
            (shown ? wish.shown : wish.hidden) << key;
            Q_EMIT wishChanged(wish);
        });
    }
    m_columnMenu->addSeparator();
    QAction* usual = m_columnMenu->addAction(tr("Standard columns"));
    usual->setEnabled(m_wish != ColumnWish());
    connect(usual, &QAction::triggered, this, [this] { Q_EMIT wishChanged({}); });
}

void RecordsPanel::resolve(const RecordChoice& choice) {
    m_choice = choice;
    const auto wanted = choice.part ? std::ranges::find(m_partChoices, *choice.part) : m_partChoices.begin();
    const auto at = wanted == m_partChoices.end() ? m_partChoices.begin() : wanted;
    m_choice.part = at == m_partChoices.end() ? std::nullopt : std::optional(*at);
    m_parts->setCurrent(m_choice.moved ? -1 : int(at - m_partChoices.begin()));
}

void RecordsPanel::setChoice(const RecordChoice& choice) {
    resolve(choice);
    m_model->setChoice(m_choice);
    showChips();
    showCounts();
}

void RecordsPanel::showChips() {
    qDeleteAll(m_chips);
    m_chips.clear();
    // Between the parts and the field to search with, which stays the last.
    m_head->removeWidget(m_columns);
    m_head->removeWidget(m_find);
    const auto add = [this](Button* button) {
        m_head->addWidget(button);
        m_chips.push_back(button);
        button->show();
    };
    for (const ChoiceChip& chip : chipsOf(m_choice)) {
        auto* button = new Button(m_look, Button::Kind::Chip, chip.title);
        button->setAccessibleName(tr("Remove filter %1").arg(chip.title));
        connect(button, &Button::clicked, this, [this, rest = chip.without] { Q_EMIT choiceChanged(rest); });
        add(button);
    }
    if (!m_chips.empty()) {
        auto* clear = new Button(m_look, Button::Kind::Link, tr("Clear"));
        clear->setAccessibleName(tr("Clear filters"));
        connect(clear, &Button::clicked, this, [this] { Q_EMIT choiceChanged({m_choice.part, {}, {}, {}}); });
        add(clear);
    } else if (m_choice.part == RecordPart::LeftOut) {
        addReasons();
    }
    m_head->addWidget(m_columns);
    m_head->addWidget(m_find);
}

/// Why how many are left out, each a filter.
void RecordsPanel::addReasons() {
    std::map<std::string, std::int64_t> counts;
    for (const report::RecordRow& row : m_model->list().rows)
        if (row.role == report::Role::Excluded)
            ++counts[row.reason];
    if (counts.size() < 2)
        return;
    for (const auto& [reason, count] : counts) {
        const QString title = QStringLiteral("%1 %2").arg(text(report::reasonText(reason)), fullCount(count));
        auto* button = new Button(m_look, Button::Kind::Link, title);
        button->setType(Type::Small);
        button->setAccessibleName(tr("Left out only: %1").arg(title));
        connect(button, &Button::clicked, this, [this, key = reason] {
            RecordChoice choice = m_choice;
            choice.toggle(kLeftOutValue, key);
            Q_EMIT choiceChanged(choice);
        });
        m_head->addWidget(button);
        m_chips.push_back(button);
        button->show();
    }
}

void RecordsPanel::showCounts() {
    const RecordPick& picked = m_model->picked();
    const RecordChoice& choice = m_model->query().choice;
    const auto shown = std::ssize(picked.rows);
    const QString noun = recordNoun(m_model->list().definition, picked.all);
    m_title->setText(shown == picked.all
                         ? QStringLiteral("%1 %2").arg(fullCount(picked.all), noun)
                         : tr("%1 of %2 %3").arg(fullCount(shown), fullCount(picked.all), noun));
    m_head->invalidate();
    showWidths();
    if (picked.effect) {
        const auto format = formatOf(m_model->list().definition.unit, m_currency);
        m_sum->setSum(tr("What %1 did to the number").arg(m_title->text()),
                      text(report::changeText(picked.effect, format)));
    } else {
        const bool money = m_model->sumsMoney() && choice.part != RecordPart::LeftOut;
        m_sum->setSum(money ? tr("Sum of %1").arg(m_title->text()) : tr("%1 shown").arg(m_title->text()),
                      money ? fullMoney(picked.counted, m_currency) : QString());
    }
    // The head says how the rows are sorted, also where other columns stand now.
    const QSignalBlocker quiet(m_table->horizontalHeader());
    m_table->horizontalHeader()->setSortIndicator(m_model->sortColumn(), m_model->query().order);
    if (std::exchange(m_needed, neededWidth()) != m_needed)
        Q_EMIT neededWidthChanged();
}

QString RecordsPanel::tieOutText() const {
    const report::RecordList& list = m_model->list();
    const kpi::Point& point = list.point;
    const auto format = formatOf(list.definition.unit, m_currency, point);
    const QString value = text(report::valueText(point.value, format));
    if (!point.value)
        return tr("No value in this week, so there is nothing to tie out.");
    if (!list.tiesOut())
        return tr("Does not tie out: records give %1, scoreboard says %2.")
            .arg(text(report::valueText(list.folded, format)), value);
    const QString records = QStringLiteral("%1 %2").arg(text(report::countText(double(point.records), true)),
                                                        recordNoun(list.definition, point.records));
    const auto part = [&](std::optional<double> number) {
        return m_model->sumsMoney() ? fullMoney(number.value_or(0), m_currency)
                                    : text(report::countText(number.value_or(0), true));
    };
    switch (list.definition.aggregate) {
    case kpi::Aggregate::Ratio:
        return tr("Ties out: the records give %1 of %2 = %3")
            .arg(part(point.numerator), part(point.denominator), value);
    case kpi::Aggregate::Median:
        return tr("Ties out: the median of %1 is %2").arg(records, value);
    case kpi::Aggregate::Mean:
        return tr("Ties out: the mean of %1 is %2").arg(records, value);
    case kpi::Aggregate::Sum:
    case kpi::Aggregate::Count:
        return tr("Ties out: %1 add up to %2").arg(records, value);
    case kpi::Aggregate::Composite:
        return tr("Ties out: the records of its factors give %1").arg(value);
    }
    return {};
}

QString RecordsPanel::sumText() const {
    return m_sum->right().isEmpty() ? m_sum->left() : m_sum->left() + QStringLiteral(": ") + m_sum->right();
}

report::RecordList RecordsPanel::shownRecords() const {
    const report::RecordList& list = m_model->list();
    report::RecordList out{list.definition, list.point, {}, list.folded};
    for (int row = 0; row < m_model->rowCount(); ++row)
        out.rows.push_back(m_model->record(row));
    return out;
}

void RecordsPanel::focusFind() {
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

void RecordsPanel::focusTable() {
    m_table->setFocus(Qt::OtherFocusReason);
}

void RecordsPanel::find(const QString& words) {
    m_find->setText(words);
}

int RecordsPanel::neededWidth() const {
    return m_table->neededWidth();
}

bool RecordsPanel::clearFind() {
    if (m_find->text().isEmpty())
        return false;
    m_find->clear();
    return true;
}

void RecordsPanel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    roundedBox(painter, rect(), m_look.metrics().px(6), m_look.theme().surface, m_look.theme().line);
}

void RecordsPanel::apply() {
    const Metrics& m = m_look.metrics();
    m_head->setContentsMargins(m.ipx(13), m.ipx(10), m.ipx(13), m.ipx(6));
    m_head->setGaps(m.ipx(14), m.ipx(6));
    m_title->setFixedHeight(m.ipx(28));
}

} // namespace gtm::ui
