// SPDX-License-Identifier: GPL-3.0-only
#include "ui/versions/try_out_dialog.h"

#include "core/base/text.h"
#include "core/report/sentence.h"
#include "ui/leave_guard.h"
#include "ui/models/dry_run_models.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/page_body.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/table.h"

#include <QHBoxLayout>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace gtm::ui {

namespace {

/// What each panel keeps, in units: a few rows, the rest scrolls in its table.
constexpr double kLeastPanel = 190;

} // namespace

TryOutDialog::TryOutDialog(const Look& look, const Workspace& workspace, VersionDraft draft,
                           const PublishAsk& ask, QWidget* parent)
    : QDialog(parent)
    , m_look(look)
    , m_workspace(workspace)
    , m_draft(std::move(draft))
    , m_signature(ask.signature)
    , m_effect(new EffectFields(look, ask, QBoxLayout::LeftToRight))
    , m_said(new Label(look, Type::Body, &Theme::ink2))
    , m_kpis(new DryRunKpisModel(this))
    , m_weeks(new DryRunWeeksModel(this))
    , m_records(new SideChangesModel(this))
    , m_kpisTable(new Table(look, tr("KPIs that would change")))
    , m_weeksTable(new Table(look, tr("Weeks as they are and as they would be")))
    , m_recordsTable(new Table(look, tr("Records that would change side")))
    , m_kpisPanel(new Panel(look))
    , m_weeksPanel(new Panel(look))
    , m_recordsPanel(new Panel(look))
    , m_body(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_run(new Button(look, Button::Kind::Plain, tr("Try out again")))
    , m_stop(new Button(look, Button::Kind::Plain, tr("Stop")))
    , m_publish(new Button(look, Button::Kind::Primary, tr("Publish")))
    , m_close(new Button(look, Button::Kind::Plain, tr("Close"))) {
    new LeaveGuard(look, *this);
    setWindowTitle(tr("Try out"));
    build();
    wire();
    run();
}

void TryOutDialog::build() {
    const Metrics& m = m_look.metrics();
    const int pad = m.ipx(20);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(pad, pad, pad, pad);
    column->setSpacing(m.ipx(10));
    column->addWidget(new Label(m_look, Type::Title, &Theme::ink, tr("Try out")));
    column->addWidget(m_effect);
    m_said->setWordWrap(true);
    column->addWidget(m_said);
    m_kpisTable->setModel(m_kpis);
    m_weeksTable->setModel(m_weeks);
    m_recordsTable->setModel(m_records);
    for (Table* table : {m_kpisTable, m_weeksTable, m_recordsTable})
        table->setSelectionMode(QAbstractItemView::SingleSelection);
    for (Panel* panel : {m_kpisPanel, m_weeksPanel, m_recordsPanel})
        panel->setMinimumHeight(m.ipx(kLeastPanel));
    m_kpisPanel->setContent(m_kpisTable, true);
    m_weeksPanel->setContent(m_weeksTable, true);
    m_recordsPanel->setContent(m_recordsTable, true);
    m_kpisPanel->setHeadline(tr("KPIs that would change"));
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(m.cardGap());
    auto* right = new QVBoxLayout;
    right->setSpacing(m.cardGap());
    right->addWidget(m_weeksPanel, 3);
    right->addWidget(m_recordsPanel, 2);
    m_body->addWidget(m_kpisPanel, 2);
    m_body->addLayout(right, 3);
    column->addWidget(new PageBody(m_body), 1);
    auto* row = new QHBoxLayout;
    row->addWidget(m_run);
    row->addWidget(m_stop);
    row->addStretch(1);
    row->addWidget(m_close);
    row->addWidget(m_publish);
    column->addLayout(row);
    for (Button* button : {m_run, m_stop, m_publish, m_close})
        button->setAutoDefault(false);
    const QSize room = (parentWidget() ? parentWidget()->screen() : screen())->availableSize();
    resize(QSize(m.ipx(1180), m.ipx(740)).boundedTo(room - QSize(m.ipx(40), m.ipx(60))));
}

/// Side by side only where no column of theirs is cut.
void TryOutDialog::arrange() {
    const int room = width() - 2 * layout()->contentsMargins().left() - m_body->spacing();
    const int right = std::max(m_weeksTable->neededWidth(), m_recordsTable->neededWidth());
    const bool beside = m_kpisTable->neededWidth() <= room * 2 / 5 && right <= room * 3 / 5;
    m_body->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void TryOutDialog::resizeEvent(QResizeEvent* event) {
    QDialog::resizeEvent(event);
    arrange();
}

void TryOutDialog::wire() {
    connect(m_run, &Button::clicked, this, &TryOutDialog::run);
    connect(m_stop, &Button::clicked, this, [this] { m_worker.stop(); });
    connect(m_close, &Button::clicked, this, &TryOutDialog::reject);
    connect(m_publish, &Button::clicked, this, &QDialog::accept);
    connect(m_effect, &EffectFields::changed, this, &TryOutDialog::showButtons);
    connect(m_kpisTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now) { showKpi(now.row()); });
}

Signature TryOutDialog::signature() const {
    Signature signature = m_signature;
    signature.effective = m_effect->effective();
    signature.toAll = m_effect->toAll();
    return signature;
}

void TryOutDialog::run() {
    if (!m_effect->wrong().isEmpty() || m_worker.running())
        return;
    Signature signature = this->signature();
    // Nothing is stored: nobody has to answer for it yet.
    if (signature.author.empty())
        signature.author = "-";
    if (signature.reason.empty())
        signature.reason = "-";
    say(tr("Computing the last %1 weeks as they would be").arg(report::kDryRunWeeks));
    const auto progress = [this, last = -1](double done) mutable {
        const int percent = int(done * 100);
        if (std::exchange(last, percent) != percent)
            QMetaObject::invokeMethod(this, [this, percent] {
                if (m_worker.running())
                    say(tr("Computing the last %1 weeks as they would be: %2 %")
                            .arg(report::kDryRunWeeks)
                            .arg(percent));
            });
    };
    m_worker.start([this, workspace = &m_workspace, draft = m_draft, signature,
                    progress](const std::stop_token& stop) -> Worker::Outcome {
        return [this, done = workspace->tryOut(draft, signature, stop, progress)] { show(done); };
    });
    showButtons();
}

void TryOutDialog::show(const Result<report::DryRun>& run) {
    m_kpis->setRun(run.value_or(report::DryRun()));
    showButtons();
    if (!run) {
        const bool stopped = run.error().code == Code::Cancelled;
        say(stopped ? tr("Stopped. Nothing was changed.") : text(report::sentence(run.error())), !stopped);
        m_kpisPanel->setEmpty(tr("Nothing was computed."));
        showKpi(-1);
        return;
    }
    std::int64_t flips = 0;
    for (const report::DryRunKpi& kpi : run->kpis)
        flips += std::ranges::count_if(kpi.weeks, &report::DryRunWeek::flips);
    QString words = tr("Nothing was published. KPIs that would change over the last %1 weeks: %2 of %3; "
                       "statuses that would flip: %4.")
                        .arg(report::kDryRunWeeks)
                        .arg(run->kpis.size())
                        .arg(run->compared)
                        .arg(flips);
    if (!run->cut.empty())
        words += u' ' + tr("Records of both versions cannot stand in one number of %1: the version cuts at "
                           "the week.")
                            .arg(text(joined(run->cut, ", ")));
    say(words);
    m_kpisPanel->setEmpty(run->kpis.empty() ? tr("No number of these weeks would change.") : QString());
    if (run->kpis.empty()) {
        showKpi(-1);
        return;
    }
    m_kpisTable->selectRow(0);
    m_kpisTable->setFocus(Qt::OtherFocusReason);
    showKpi(0);
}

void TryOutDialog::showKpi(int row) {
    const bool some = row >= 0 && row < m_kpis->rowCount();
    const report::DryRunKpi kpi = some ? m_kpis->kpi(row) : report::DryRunKpi();
    m_weeks->setKpi(kpi, m_workspace.currency());
    m_records->setKpi(kpi);
    m_weeksPanel->setHeadline(some ? tr("%1, week by week").arg(text(kpi.name)) : tr("Week by week"));
    m_recordsPanel->setHeadline(
        counted(std::ssize(kpi.records), tr("%1 record changes side"), tr("%1 records change side")));
    m_weeksPanel->setEmpty(some ? QString() : tr("Choose a KPI."));
    m_recordsPanel->setEmpty(!kpi.records.empty() ? QString()
                             : !kpi.recordsNamed  ? tr("Its records are those of other KPIs or of checks, "
                                                        "and are not told apart here.")
                                                  : tr("No record changes side. What changes is how they are "
                                                        "counted, or what they are held against."));
    arrange();
}

void TryOutDialog::showButtons() {
    const bool right = m_effect->wrong().isEmpty(), running = m_worker.running();
    m_run->setEnabled(right && !running);
    m_stop->setVisible(running);
    m_publish->setEnabled(right && !running && !m_workspace.readOnly());
    m_effect->setEnabled(!running);
}

void TryOutDialog::say(const QString& words, bool wrong) {
    m_said->setInk(wrong ? &Theme::off : &Theme::ink2);
    m_said->setText(words);
}

void TryOutDialog::reject() {
    m_worker.stop();
    QDialog::reject();
}

} // namespace gtm::ui

#include "moc_try_out_dialog.cpp"
