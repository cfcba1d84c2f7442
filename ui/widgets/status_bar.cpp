// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/status_bar.h"

#include "ui/paint/canvas.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/legend.h"

#include <QHBoxLayout>
#include <QPainter>

namespace gtm::ui {

namespace {

/// Data older than this is called stale.
constexpr int kStaleDays = 8;
constexpr int kMessageMs = 6000;

QString freshness(const report::DataState& data, int age) {
    if (!data.asOf)
        return StatusBar::tr("No data yet");
    const QString day = text(report::longDate(data.asOfDay));
    if (age > kStaleDays)
        return StatusBar::tr("Data to %1, %2 days old").arg(day, fullCount(age));
    if (data.importedAtText.empty())
        return StatusBar::tr("Data to %1").arg(day);
    return StatusBar::tr("Data to %1, imported %2").arg(day, text(data.importedAtText));
}

/// Where there is little room: of data that is stale, why its mark warns.
QString briefFreshness(const report::DataState& data, int age) {
    if (!data.asOf)
        return StatusBar::tr("No data yet");
    if (age > kStaleDays)
        return StatusBar::tr("Data %1 days old").arg(fullCount(age));
    return StatusBar::tr("Data to %1").arg(text(report::longDate(data.asOfDay)));
}

} // namespace

StatusBar::StatusBar(const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_row(new QHBoxLayout(this))
    , m_freshPair(new QHBoxLayout)
    , m_rowsPair(new QHBoxLayout)
    , m_mark(new MarkLabel(look, kpi::Status::OnTrack, 13))
    , m_fresh(new Label(look, Type::Caption, &Theme::ink2))
    , m_rows(new Label(look, Type::Caption, &Theme::ink2))
    , m_definitions(new Label(look, Type::Caption, &Theme::ink2))
    , m_note(new Label(look, Type::Caption, &Theme::ink))
    , m_message(new Label(look, Type::Caption, &Theme::ink2))
    , m_rejected(new Button(look, Button::Kind::Link, {}))
    , m_open(new Button(look, Button::Kind::Ink, tr("Open an existing store")))
    , m_keys(new Button(look, Button::Kind::Ink, tr("F1 shortcuts")))
    , m_legend(new Legend(look))
    , m_units(new Label(look, Type::Caption, &Theme::ink2)) {
    setAccessibleName(tr("Data freshness"));
    setMinimumWidth(1); // its parts give way, not the window
    m_open->setKeyHint(QStringLiteral("Ctrl+O"));
    for (Button* button : {m_rejected, m_open, m_keys}) {
        button->setType(Type::Caption);
        button->setUnits(27);
    }
    for (QWidget* widget : std::initializer_list<QWidget*>{m_mark, m_fresh})
        m_freshPair->addWidget(widget);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_rows, m_rejected})
        m_rowsPair->addWidget(widget);
    m_row->addLayout(m_freshPair);
    m_row->addWidget(m_note);
    m_row->addLayout(m_rowsPair);
    m_row->addWidget(m_definitions);
    m_row->addWidget(m_message);
    m_row->addStretch(1);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_legend, m_units, m_open, m_keys})
        m_row->addWidget(widget);
    connect(m_rejected, &Button::clicked, this, &StatusBar::importsRequested);
    connect(m_open, &Button::clicked, this, &StatusBar::openStoreRequested);
    connect(m_keys, &Button::clicked, this, &StatusBar::shortcutsRequested);
    m_messageEnd.setSingleShot(true);
    m_messageEnd.setInterval(kMessageMs);
    connect(&m_messageEnd, &QTimer::timeout, this, [this] { setMessage({}); });
    setNoStore();
    apply();
    connect(&look, &Look::changed, this, &StatusBar::apply);
}

void StatusBar::setNoStore() {
    m_freshLong = m_freshShort = tr("No data yet");
    m_fresh->setToolTip({});
    m_rejected->setText({});
    for (Label* label : {m_rows, m_definitions, m_note, m_units})
        label->clear();
    m_mark->hide();
    m_note->hide();
    m_open->show();
    resizeEvent(nullptr);
}

void StatusBar::setData(const report::DataState& state, Day today) {
    m_open->hide(); // the menu has it
    const int age = daysBetween(state.asOfDay, today);
    m_mark->setStatus(state.asOf && age > kStaleDays ? kpi::Status::AtRisk : kpi::Status::OnTrack);
    m_mark->setVisible(state.asOf.has_value());
    m_freshLong = freshness(state, age);
    m_freshShort = briefFreshness(state, age);
    m_fresh->setToolTip(m_freshLong);
    QStringList problems;
    if (state.rejected > 0)
        problems << tr("%1 rejected").arg(fullCount(state.rejected));
    if (state.warnings > 0)
        problems << counted(state.warnings, tr("%1 warning"), tr("%1 warnings"));
    const QString rows = QStringLiteral("%1, %2").arg(filesWords(state.files), rowsWords(state.rows));
    m_rows->setText(state.files == 0 ? QString() : problems.isEmpty() ? rows : rows + u',');
    m_rejected->setText(problems.join(QStringLiteral(", ")));
    m_rejected->setAccessibleName(tr("Last import: %1").arg(m_rejected->text()));
    const int year = int(std::chrono::year_month_day{today}.year());
    m_definitions->setText(
        tr("Definitions %1, in force since %2")
            .arg(text(state.definitionSet), text(report::shortDate(state.definitionsSince, year))));
    QStringList notes;
    if (state.sample)
        notes << sampleWords();
    if (state.readOnly)
        notes << tr("Read only");
    m_note->setText(notes.join(QStringLiteral(". ")));
    m_note->setVisible(!notes.isEmpty());
    m_units->setText(
        (state.weekStart == WeekStart::Monday ? tr("%1, weeks Mon to Sun") : tr("%1, weeks Sun to Sat"))
            .arg(text(state.currency)));
    resizeEvent(nullptr);
}

void StatusBar::setMessage(const QString& message) {
    m_words = message;
    showMessage();
}

void StatusBar::setHint(const QString& hint) {
    m_hint = hint;
    showMessage();
}

void StatusBar::setDoing(const QString& doing) {
    if (doing == m_doing)
        return;
    m_doing = doing;
    showMessage();
}

/// A message has its time once it can be read.
void StatusBar::showMessage() {
    m_message->setText(!m_doing.isEmpty() ? m_doing : !m_words.isEmpty() ? m_words : m_hint);
    if (m_doing.isEmpty() && !m_words.isEmpty())
        m_messageEnd.start();
    else
        m_messageEnd.stop();
    resizeEvent(nullptr);
}

void StatusBar::apply() {
    const Metrics& m = m_look.metrics();
    setFixedHeight(m.ipx(28));
    m_row->setContentsMargins(m.ipx(16), 1, m.ipx(16), 0);
    m_row->setSpacing(m.ipx(18));
    m_freshPair->setSpacing(m.ipx(8));
    m_rowsPair->setSpacing(m.ipx(4));
    resizeEvent(nullptr);
}

void StatusBar::resizeEvent(QResizeEvent*) {
    // What does not fit gives way: the legend first, then what the imports page says as well.
    const bool filled = !m_units->text().isEmpty();
    const std::initializer_list<std::pair<QWidget*, bool>> yielding{
        {m_legend, filled},
        {m_units, filled},
        {m_definitions, !m_definitions->text().isEmpty()},
        {m_rows, !m_rows->text().isEmpty()},
        {m_message, true}};
    m_fresh->setText(m_freshLong);
    m_keys->show();
    m_rejected->setVisible(!m_rejected->text().isEmpty());
    for (const auto& [widget, wanted] : yielding)
        widget->setVisible(wanted);
    for (const auto& [widget, wanted] : yielding)
        if (m_row->sizeHint().width() > width())
            widget->hide();
    if (m_row->sizeHint().width() > width())
        m_fresh->setText(m_freshShort);
    m_keys->setVisible(m_row->sizeHint().width() <= width()); // F1 itself stays
    if (m_row->sizeHint().width() > width())
        m_rejected->hide(); // why the mark warns stays longest
}

void StatusBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_look.theme().surface);
    horizontalRule(painter, 0, width(), 0, m_look.theme().line, 1);
}

} // namespace gtm::ui
