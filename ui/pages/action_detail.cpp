// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/action_detail.h"

#include "core/report/review_text.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/rule.h"
#include "ui/widgets/since_chart.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace gtm::ui {

namespace {

constexpr int kWeeks = 13, kWeeksBefore = 4;

/// "Overdue 2 days", "Due in 4 days", "Done on Mon 16 Nov 2026: all are closed".
QString stateWords(const report::ActionRow& row) {
    const review::Action& action = row.action;
    if (!review::isOpen(action)) {
        const QString day = text(report::longDate(*action.closedOn));
        return (action.state == review::ActionState::Done ? ActionDetail::tr("Done on %1: %2")
                                                          : ActionDetail::tr("Dropped on %1: %2"))
            .arg(day, text(action.outcome));
    }
    if (row.daysLeft == 0)
        return ActionDetail::tr("Due today");
    if (row.daysLeft < 0)
        return counted(-row.daysLeft, ActionDetail::tr("Overdue %1 day"),
                       ActionDetail::tr("Overdue %1 days"));
    return counted(row.daysLeft, ActionDetail::tr("Due in %1 day"), ActionDetail::tr("Due in %1 days"));
}

/// The newest weeks, and those since the action with some before it: what it changed is seen by them.
std::vector<kpi::Point> weeksOf(const std::vector<kpi::Point>& all, Day agreed) {
    const auto since =
        std::ranges::find_if(all, [&](const kpi::Point& point) { return point.period.last >= agreed; });
    const auto wanted = std::max(kWeeks, int(all.end() - since) + kWeeksBefore);
    return {all.end() - std::min(int(all.size()), wanted), all.end()};
}

Trend trendOf(const report::ActionRow& row, const report::KpiSeries& series, const std::string& currency) {
    Trend trend;
    trend.points = weeksOf(series.points, row.action.week);
    trend.format = formatOf(series.definition.unit, currency);
    trend.direction = series.definition.direction;
    trend.agreed = row.action.week;
    trend.axes = false;
    return trend;
}

} // namespace

ActionDetail::ActionDetail(const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_scroll(new QScrollArea)
    , m_body(new QWidget)
    , m_buttons(new QWidget)
    , m_column(new QVBoxLayout(m_body))
    , m_log(nullptr)
    , m_title(new Label(look, Type::Title, &Theme::ink))
    , m_state(new Label(look, Type::Strong, &Theme::ink2))
    , m_error(new Label(look, Type::Small, &Theme::off))
    , m_worked(new Label(look, Type::Name, &Theme::ink, tr("Has it worked?")))
    , m_workedLine(new Label(look, Type::Caption, &Theme::ink2))
    , m_logTitle(new Label(look, Type::Name, &Theme::ink, tr("Log")))
    , m_nothing(new Label(look, Type::Body, &Theme::ink3, tr("Choose an action to see it here.")))
    , m_mark(new MarkLabel(look, kpi::Status::OffTrack))
    , m_form(new ActionForm(look))
    , m_chart(new SinceChart(look))
    , m_logLines(nullptr)
    , m_done(new Button(look, Button::Kind::Primary, tr("Mark done")))
    , m_move(new Button(look, Button::Kind::Plain, tr("Move due date")))
    , m_comment(new Button(look, Button::Kind::Plain, tr("Add comment")))
    , m_drop(new Button(look, Button::Kind::Drop, tr("Drop action")))
    , m_reopen(new Button(look, Button::Kind::Primary, tr("Open again"))) {
    build();
    wire();
    apply();
    setAction(nullptr, nullptr, {}, false);
    connect(&look, &Look::changed, this, &ActionDetail::apply);
}

void ActionDetail::build() {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_nothing, 0, Qt::AlignTop);
    all->addWidget(m_scroll, 1);
    all->addWidget(m_buttons);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_body);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_body->setAutoFillBackground(false);
    m_column->setContentsMargins(0, 0, 0, 0);
    for (Label* label : {m_title, m_state, m_error, m_workedLine, m_nothing}) {
        label->setWordWrap(true);
        label->setMinimumWidth(1); // a word longer than the panel does not widen it
    }
    auto* state = new QHBoxLayout;
    state->addWidget(m_mark, 0, Qt::AlignVCenter);
    state->addWidget(m_state, 1);
    m_column->addWidget(m_title);
    m_column->addLayout(state);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_form, m_error, m_worked, m_workedLine, m_chart, m_logTitle})
        m_column->addWidget(part);
    m_log = new QVBoxLayout;
    m_column->addLayout(m_log);
    m_column->addStretch(1);
    auto* foot = new QVBoxLayout(m_buttons);
    foot->setContentsMargins(0, 0, 0, 0);
    foot->addWidget(new Rule(m_look));
    auto* verbs = new QWidget;
    auto* flow = new FlowLayout(verbs);
    flow->setContentsMargins(0, 0, 0, 0);
    for (Button* button : {m_done, m_move, m_comment, m_reopen, m_drop})
        flow->addWidget(button);
    flow->setPushed(1); // what gives the action up keeps off what is done with it
    m_drop->setUnits(34);
    foot->addWidget(verbs);
}

void ActionDetail::wire() {
    connect(m_form, &ActionForm::edited, this, [this] {
        if (m_row && m_form->action() != m_row->action)
            Q_EMIT edited(m_form->action());
    });
    connect(m_done, &Button::clicked, this,
            [this] { Q_EMIT closeRequested(id(), review::ActionState::Done); });
    connect(m_drop, &Button::clicked, this,
            [this] { Q_EMIT closeRequested(id(), review::ActionState::Dropped); });
    connect(m_move, &Button::clicked, m_form, &ActionForm::focusDue);
    connect(m_comment, &Button::clicked, this, [this] { Q_EMIT commentRequested(id()); });
    connect(m_reopen, &Button::clicked, this, [this] { Q_EMIT reopenRequested(id()); });
}

void ActionDetail::apply() {
    const Metrics& m = m_look.metrics();
    m_column->setSpacing(m.ipx(8));
    for (QWidget* part : std::initializer_list<QWidget*>{m_form, m_worked, m_logTitle})
        part->setContentsMargins(0, m.ipx(10), 0, 0);
    m_buttons->layout()->setSpacing(m.ipx(12));
    m_scroll->setMinimumHeight(m_look.metrics().ipx(120));
}

void ActionDetail::setAction(const report::ActionRow* row, const report::KpiSeries* series,
                             const std::string& currency, bool editable) {
    const bool another = !row || row->action.id != id();
    m_row = row ? std::optional(*row) : std::nullopt;
    m_scroll->setVisible(row);
    m_buttons->setVisible(row && editable);
    m_nothing->setVisible(!row);
    if (!row)
        return;
    setError({});
    m_title->setText(text(row->action.text));
    m_form->setAction(row->action);
    const bool open = review::isOpen(row->action);
    m_form->setEnabled(editable && open);
    for (Button* button : {m_done, m_move, m_drop})
        button->setVisible(open);
    m_reopen->setVisible(!open);
    showState();
    m_worked->setVisible(series);
    m_workedLine->setVisible(series);
    m_chart->setTrend(series ? trendOf(*row, *series, currency) : Trend{});
    const QString since = tr("%1 since the action was agreed in %2")
                              .arg(text(row->kpiName), weekName(row->action.week, row->action.week));
    m_workedLine->setText(
        row->action.filter.empty() ? since : since + QStringLiteral(", ") + filterWords(row->action.filter));
    m_chart->describe(tr("Has it worked?"), m_workedLine->text());
    showLog();
    if (another)
        m_scroll->ensureVisible(0, 0);
}

void ActionDetail::showState() {
    const bool open = review::isOpen(m_row->action);
    m_mark->setStatus(m_row->overdue() ? kpi::Status::OffTrack
                      : open           ? kpi::Status::NoTarget
                                       : kpi::Status::OnTrack);
    m_mark->setVisible(m_row->overdue());
    m_state->setInk(m_row->overdue() ? &Theme::off : &Theme::ink2);
    m_state->setText(stateWords(*m_row));
}

void ActionDetail::showLog() {
    delete m_logLines;
    m_logLines = new QWidget;
    auto* grid = new QGridLayout(m_logLines);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(m_look.metrics().ipx(16));
    grid->setVerticalSpacing(m_look.metrics().ipx(8));
    grid->setColumnStretch(1, 1);
    int line = 0;
    for (auto entry = m_row->action.log.rbegin(); entry != m_row->action.log.rend(); ++entry, ++line) {
        grid->addWidget(new Rule(m_look), line++, 0, 1, 2);
        grid->addWidget(new Label(m_look, Type::Small, &Theme::ink2, text(report::longDate(entry->on))), line,
                        0, Qt::AlignTop);
        auto* words = new Label(m_look, Type::Small, &Theme::ink, text(report::logText(*entry)));
        words->setWordWrap(true);
        words->setMinimumWidth(1);
        grid->addWidget(words, line, 1);
    }
    m_log->addWidget(m_logLines);
}

void ActionDetail::setError(const QString& words) {
    m_error->setText(words);
    m_error->setVisible(!words.isEmpty());
}

} // namespace gtm::ui
