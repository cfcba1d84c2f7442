// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/records_panel.h"

#include "core/report/sentence.h"
#include "ui/models/records_model.h"
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
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace gtm::ui {

using report::Role;

namespace {

QString fullMoney(double amount, const std::string& currency) {
    return text(report::moneyText(amount, currency, false));
}

QString roleTitle(Role role) {
    switch (role) {
    case Role::Numerator:
        return RecordsPanel::tr("In the number");
    case Role::Denominator:
        return RecordsPanel::tr("Rest of the base");
    case Role::Excluded:
        return RecordsPanel::tr("Left out");
    }
    return {};
}

/// Whether the rows add up amounts of money rather than counting records.
bool sumsMoney(const report::RecordList& list) {
    const kpi::Point& point = list.point;
    switch (list.definition.aggregate) {
    case kpi::Aggregate::Ratio:
        return point.denominator && *point.denominator != double(point.records);
    case kpi::Aggregate::Sum:
        return list.definition.unit == kpi::Unit::Money;
    default:
        return false;
    }
}

} // namespace

RecordsPanel::RecordsPanel(const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_model(new RecordsModel(this))
    , m_proxy(new QSortFilterProxyModel(this))
    , m_head(nullptr)
    , m_title(new Label(look, Type::Name, &Theme::ink))
    , m_roles(new SegmentBar(look, tr("Records")))
    , m_chipBox(new QWidget)
    , m_chipRow(new FlowLayout(nullptr))
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
    connect(m_roles, &SegmentBar::chosen, this, [this](int index) {
        m_model->setRole(m_roleChoices[static_cast<size_t>(index)]);
        showCounts();
    });
    connect(m_table, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex& index) {
        const QString id = text(m_model->record(m_proxy->mapToSource(index).row()).id);
        QGuiApplication::clipboard()->setText(id);
        Q_EMIT message(tr("Copied %1").arg(id));
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
    m_roles->setUnits(28);
    m_chipBox->setLayout(m_chipRow);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_title, m_roles, m_find})
        m_head->addWidget(widget);
    m_chipBox->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_chipBox->hide();
    m_table->setModel(m_proxy);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    column->addWidget(top);
    column->addWidget(m_chipBox);
    column->addWidget(m_table, 1);
    column->addWidget(m_sum);
    column->addWidget(m_tie);
}

void RecordsPanel::setRecords(const report::RecordList& list, const std::string& currency) {
    m_currency = currency;
    m_find->clear();
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_model->setRole({});
    m_model->setRecords(list, currency);
    showRoles();
    m_tie->setStatement(!list.point.value ? kpi::Status::NoData
                        : list.tiesOut()  ? kpi::Status::OnTrack
                                          : kpi::Status::OffTrack,
                        tieOutText());
    showCounts();
}

void RecordsPanel::showRoles() {
    m_roleChoices.clear();
    QStringList titles;
    for (const Role role : {Role::Numerator, Role::Denominator, Role::Excluded}) {
        const auto count = m_model->countOf(role);
        if (count == 0)
            continue;
        m_roleChoices.push_back(role);
        titles << QStringLiteral("%1 %2").arg(roleTitle(role), text(report::countText(double(count), true)));
    }
    m_roles->setVisible(titles.size() > 1);
    m_roles->setChoices(titles, 0);
    if (!m_roleChoices.empty())
        m_model->setRole(m_roleChoices.front());
}

void RecordsPanel::setFilter(const kpi::Filter& filter) {
    m_filter = filter;
    m_model->setFilter(filter);
    showChips();
    showCounts();
}

void RecordsPanel::showChips() {
    qDeleteAll(m_chips);
    m_chips.clear();
    const auto add = [this](Button* button) {
        m_chipRow->addWidget(button);
        m_chips.push_back(button);
        button->show();
    };
    for (const auto& [dimension, values] : m_filter)
        for (const std::string& value : values) {
            const QString words =
                dimension == "reason" ? text(report::reasonText(value)) : dimensionValue(value);
            const QString title = QStringLiteral("%1: %2").arg(dimensionTitle(dimension), words);
            auto* chip = new Button(m_look, Button::Kind::Chip, title);
            chip->setAccessibleName(tr("Remove filter %1").arg(title));
            connect(chip, &Button::clicked, this, [this, name = dimension, value] {
                kpi::Filter rest = m_filter;
                std::erase(rest[name], value);
                std::erase_if(rest, [](const auto& entry) { return entry.second.empty(); });
                Q_EMIT filterChosen(rest);
            });
            add(chip);
        }
    if (!m_chips.empty()) {
        auto* clear = new Button(m_look, Button::Kind::Link, tr("Clear"));
        clear->setAccessibleName(tr("Clear filters"));
        connect(clear, &Button::clicked, this, [this] { Q_EMIT filterChosen({}); });
        add(clear);
    }
    m_chipBox->setVisible(!m_chips.empty());
    m_chipRow->invalidate();
}

void RecordsPanel::showCounts() {
    const auto shown = m_proxy->rowCount();
    std::int64_t all = 0;
    if (!m_roleChoices.empty())
        all = m_model->countOf(m_roleChoices[static_cast<size_t>(std::max(m_roles->current(), 0))]);
    const QString noun = recordNoun(m_model->list().definition.record, all);
    const auto number = [](double count) { return text(report::countText(count, true)); };
    m_title->setText(shown == all ? QStringLiteral("%1 %2").arg(number(double(all)), noun)
                                  : tr("%1 of %2 %3").arg(number(shown), number(double(all)), noun));
    m_head->invalidate();
    double numerators = 0, denominators = 0;
    for (int row = 0; row < shown; ++row) {
        const auto& record = m_model->record(m_proxy->mapToSource(m_proxy->index(row, 0)).row());
        numerators += record.numerator.value_or(0);
        denominators += record.denominator.value_or(0);
    }
    const bool base = m_roles->current() >= 0 && !m_roleChoices.empty() &&
                      m_roleChoices[static_cast<size_t>(m_roles->current())] == Role::Denominator;
    const bool money = sumsMoney(m_model->list());
    m_sum->setSum(money ? tr("Sum of %1").arg(m_title->text()) : tr("%1 shown").arg(m_title->text()),
                  money ? fullMoney(base ? denominators : numerators, m_currency) : QString());
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
        return sumsMoney(list) ? fullMoney(number.value_or(0), m_currency)
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
    m_chipRow->setContentsMargins(m.ipx(13), 0, m.ipx(13), m.ipx(6));
    m_chipRow->setGaps(m.ipx(8), m.ipx(6));
}

} // namespace gtm::ui
