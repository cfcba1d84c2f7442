// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/records_panel.h"

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
#include <QPainter>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

#include <algorithm>

namespace gtm::ui {

namespace {

QString fullMoney(double amount, const std::string& currency) {
    return text(report::moneyText(amount, currency, false));
}

QString partTitle(RecordPart part) {
    switch (part) {
    case RecordPart::Number:
        return RecordsPanel::tr("In the number");
    case RecordPart::Rest:
        return RecordsPanel::tr("Rest of the base");
    case RecordPart::Base:
        return RecordsPanel::tr("Whole base");
    case RecordPart::LeftOut:
        return RecordsPanel::tr("Left out");
    }
    return {};
}

} // namespace

RecordsPanel::RecordsPanel(const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_model(new RecordsModel(this))
    , m_proxy(new QSortFilterProxyModel(this))
    , m_head(nullptr)
    , m_title(new Label(look, Type::Name, &Theme::ink))
    , m_parts(new SegmentBar(look, tr("Records")))
    , m_find(new FindField(look, tr("Find in records")))
    , m_table(new Table(look, tr("Records")))
    , m_sum(new StripBar(look, 34))
    , m_tie(new StripBar(look, 42)) {
    m_proxy->setSourceModel(m_model);
    m_proxy->setFilterKeyColumn(-1);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_proxy->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_proxy->setSortRole(SortRole);
    build();
    connect(m_find, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_proxy->setFilterFixedString(words);
        showCounts();
    });
    connect(m_parts, &SegmentBar::chosen, this, [this](int index) {
        RecordChoice choice = m_choice;
        choice.part = m_partChoices[static_cast<size_t>(index)];
        Q_EMIT choiceChanged(choice);
    });
    connect(m_table, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex& index) {
        const QString id = text(m_model->record(m_proxy->mapToSource(index).row()).id);
        QGuiApplication::clipboard()->setText(id);
        Q_EMIT message(tr("Copied %1").arg(id));
    });
    connect(m_table->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int last) {
        m_sum->setInset(last > 0 ? m_table->verticalScrollBar()->sizeHint().width() : 0);
    });
    connect(m_table, &Table::copied, this,
            [this](int rows) { Q_EMIT message(tr("Copied %1 rows").arg(rows)); });
    apply();
    connect(&look, &Look::changed, this, &RecordsPanel::apply);
}

void RecordsPanel::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    auto* top = new QWidget;
    top->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_head = new FlowLayout(top);
    m_head->setPushLast(true);
    m_parts->setUnits(28);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_title, m_parts, m_find})
        m_head->addWidget(widget);
    m_table->setModel(m_proxy);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    column->addWidget(top);
    column->addWidget(m_table, 1);
    column->addWidget(m_sum);
    column->addWidget(m_tie);
}

void RecordsPanel::setRecords(const report::RecordList& list, const RecordContext& context) {
    m_currency = context.currency;
    m_find->clear();
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_model->setRecords(list, context);
    showParts();
    m_tie->setStatement(!list.point.value ? kpi::Status::NoData
                        : list.tiesOut()  ? kpi::Status::OnTrack
                                          : kpi::Status::OffTrack,
                        tieOutText());
}

void RecordsPanel::showParts() {
    m_partChoices.clear();
    QStringList titles;
    // Where no record of the number stands in its base, the base has no rest of its own.
    const bool apart = m_model->countOf(RecordPart::Rest) == m_model->countOf(RecordPart::Base);
    for (const RecordPart part :
         {RecordPart::Number, RecordPart::Rest, RecordPart::Base, RecordPart::LeftOut}) {
        const auto count = m_model->countOf(part);
        const bool ratio = m_model->list().definition.aggregate == kpi::Aggregate::Ratio;
        if (count == 0 || (part == RecordPart::Rest && apart) || (part == RecordPart::Base && !ratio))
            continue;
        m_partChoices.push_back(part);
        titles << QStringLiteral("%1 %2").arg(partTitle(part), text(report::countText(double(count), true)));
    }
    m_parts->setVisible(titles.size() > 1);
    m_parts->setChoices(titles, 0);
}

void RecordsPanel::setChoice(const RecordChoice& choice) {
    m_choice = choice;
    const auto wanted = choice.part ? std::ranges::find(m_partChoices, *choice.part) : m_partChoices.begin();
    const auto at = wanted == m_partChoices.end() ? m_partChoices.begin() : wanted;
    m_choice.part = at == m_partChoices.end() ? std::nullopt : std::optional(*at);
    m_parts->setCurrent(int(at - m_partChoices.begin()));
    m_model->setChoice(m_choice);
    showChips();
    showCounts();
}

void RecordsPanel::showChips() {
    qDeleteAll(m_chips);
    m_chips.clear();
    // Between the parts and the field to search with, which stays the last.
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
    }
    m_head->addWidget(m_find);
}

void RecordsPanel::showCounts() {
    const auto shown = m_proxy->rowCount();
    const std::int64_t all = m_choice.part ? m_model->countOf(*m_choice.part) : 0;
    const QString noun = recordNoun(m_model->list().definition.record, all);
    const auto number = [](double count) { return text(report::countText(count, true)); };
    m_title->setText(shown == all ? QStringLiteral("%1 %2").arg(number(double(all)), noun)
                                  : tr("%1 of %2 %3").arg(number(shown), number(double(all)), noun));
    m_head->invalidate();
    double sum = 0;
    for (int row = 0; row < shown; ++row)
        sum += m_model->counted(m_model->record(m_proxy->mapToSource(m_proxy->index(row, 0)).row()));
    const bool money = m_model->sumsMoney() && m_choice.part != RecordPart::LeftOut;
    m_sum->setSum(money ? tr("Sum of %1").arg(m_title->text()) : tr("%1 shown").arg(m_title->text()),
                  money ? fullMoney(sum, m_currency) : QString());
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
                                                        recordNoun(list.definition.record, point.records));
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
    report::RecordList out = m_model->list();
    out.rows.clear();
    for (int row = 0; row < m_proxy->rowCount(); ++row)
        out.rows.push_back(m_model->record(m_proxy->mapToSource(m_proxy->index(row, 0)).row()));
    return out;
}

void RecordsPanel::focusFind() {
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
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
