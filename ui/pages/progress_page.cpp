// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/progress_page.h"

#include "ui/paint/canvas.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/panel.h"

#include <QFileInfo>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace gtm::ui {

using ingest::ImportProgress;

namespace {

constexpr double kFileLine = 38, kBar = 8, kShare = 60;
/// Before this many seconds an estimate of the rest would only jump about.
constexpr int kEstimateAfter = 2;
constexpr int kPause = 80; ///< Milliseconds.
/// From so many seconds on something short says how long it takes.
constexpr int kSayAfter = 2;

} // namespace

ProgressPage::ProgressPage(const Look& look, QWidget* parent)
    : ImportStep(look, ImportRail::Step::Import, new QWidget, parent)
    , m_look(look)
    , m_panel(new Panel(look))
    , m_lines(new QScrollArea)
    , m_list(new ProgressList(look))
    , m_stop(new Button(look, Button::Kind::Plain, tr("Stop import"))) {
    auto* column = new QVBoxLayout(&body());
    column->addWidget(m_panel, 1);
    column->addStretch(0);
    m_lines->setFrameShape(QFrame::NoFrame);
    m_lines->setFocusPolicy(Qt::NoFocus);
    m_lines->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_lines->setWidgetResizable(true);
    m_lines->viewport()->setAutoFillBackground(false);
    m_lines->setWidget(m_list);
    m_list->setAutoFillBackground(false); // the card shows through
    m_panel->setContent(m_lines);
    addVerb(m_stop);
    connect(m_stop, &Button::clicked, this, &ProgressPage::stopRequested);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_late)
            showProgress();
    });
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, [this] {
        if (isVisible())
            showWaiting();
        else
            m_second.stop();
    });
    start();
    apply();
    connect(&look, &Look::changed, this, &ProgressPage::apply);
}

void ProgressPage::start() {
    m_clock.start();
    m_pause.stop();
    m_second.stop();
    m_late = false;
    m_progress = {};
    m_checking = false;
    m_list->clear(tr("Whole import"));
    m_panel->setHeadline(tr("Reading the files"),
                         tr("The scoreboard stays as it is until all files are stored."));
    setNote(tr("Stopping now leaves the store as it was before this import."), false);
    m_stop->setEnabled(true);
    m_lines->show();
    rail().setStep(ImportRail::Step::Import);
    for (const auto step :
         {ImportRail::Step::Add, ImportRail::Step::Map, ImportRail::Step::Check, ImportRail::Step::Import})
        rail().setLine(step, {});
    setBare(false);
}

void ProgressPage::startChecking() {
    start();
    m_checking = true;
    m_list->clear(tr("Whole check"));
    m_panel->setHeadline(tr("Reading the files"), tr("Nothing is stored yet."));
    setNote(tr("Stopping now leaves the store as it is."), false);
    rail().setStep(ImportRail::Step::Check);
}

void ProgressPage::startLooking() {
    start();
    rail().setStep(ImportRail::Step::Add);
    m_list->clear(tr("All files"));
    m_panel->setHeadline(tr("Looking at the files"), tr("Nothing is stored yet."));
    m_panel->setMaximumHeight(m_list->sizeHint().height() + m_look.metrics().ipx(78));
    setNote(tr("Stopping now leaves the store as it is."), false);
}

void ProgressPage::setShare(double share) {
    ImportProgress progress;
    progress.fraction = share;
    m_list->setProgress(progress);
    m_list->update();
}

void ProgressPage::startUnstoppable(const QString& headline, const QString& note) {
    start();
    m_panel->setMaximumHeight(m_look.metrics().ipx(78));
    m_lines->hide();
    setBare(true);
    m_short = {headline, note};
    showWaiting();
    m_second.start();
}

/// Nobody knows how long it takes; that it goes on is seen by its seconds.
void ProgressPage::showWaiting() {
    const int seconds = int(m_clock.elapsed() / 1000);
    const QString words =
        seconds < kSayAfter ? m_short.note : tr("%1 %2 s so far.").arg(m_short.note).arg(seconds);
    m_panel->setHeadline(m_short.headline, words.trimmed());
}

void ProgressPage::focusFirst() {
    m_stop->setFocus(Qt::OtherFocusReason);
}

void ProgressPage::setStopping() {
    m_stop->setEnabled(false);
    setNote(tr("Stopping. The store stays as it was before this import."), false);
}

QString ProgressPage::headline(const ImportProgress& progress) const {
    switch (progress.step) {
    case ImportProgress::Step::Reading:
        return tr("Looking through the files");
    case ImportProgress::Step::Storing:
        return (m_checking ? tr("Checking, %1 of %2 files done") : tr("Storing, %1 of %2 files done"))
            .arg(progress.file)
            .arg(progress.files);
    case ImportProgress::Step::Deriving:
        return tr("Computing the scoreboard");
    case ImportProgress::Step::Done:
        return tr("Done");
    }
    return {};
}

void ProgressPage::setProgress(const ImportProgress& progress) {
    const bool same = progress.step == m_progress.step && progress.file == m_progress.file;
    m_progress = progress;
    m_list->setProgress(progress);
    m_late = same && m_pause.isActive();
    if (!m_late)
        showProgress();
}

void ProgressPage::showProgress() {
    const ImportProgress& progress = m_progress;
    m_pause.start(kPause);
    m_late = false;
    m_list->update();
    QString line = text(report::percentText(progress.fraction, 0));
    const double seconds = double(m_clock.elapsed()) / 1000;
    if (seconds > kEstimateAfter && progress.fraction > 0.05 && progress.fraction < 1)
        line += tr(", about %1 s left")
                    .arg(std::max(1, qCeil(seconds / progress.fraction * (1 - progress.fraction))));
    m_panel->setHeadline(headline(progress), line);
    m_panel->setMaximumHeight(m_list->sizeHint().height() + m_look.metrics().ipx(78));
}

void ProgressPage::apply() {
    const Metrics& m = m_look.metrics();
    body().layout()->setContentsMargins(m.gutter(), m.ipx(14), m.gutter(), m.cardGap());
}

ProgressList::ProgressList(const Look& look, QWidget* parent) : QWidget(parent), m_look(look) {
    setAccessibleName(tr("Progress of the import"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ProgressList::clear(const QString& whole) {
    m_whole = whole;
    m_files.clear();
    m_progress = {};
    updateGeometry();
    update();
}

void ProgressList::setProgress(const ImportProgress& progress) {
    m_progress = progress;
    const auto known = static_cast<size_t>(std::max(progress.files, 0));
    if (m_files.size() < known)
        m_files.resize(known);
    if (progress.file >= 0 && static_cast<size_t>(progress.file) < m_files.size()) {
        File& file = m_files[static_cast<size_t>(progress.file)];
        if (const QString name = QFileInfo(text(progress.path)).fileName();
            !name.isEmpty() && name != file.name) { // what is computed at the end is of no file
            file.name = name;
            updateGeometry();
        }
        file.rows = std::max(file.rows, progress.rows);
    }
    setAccessibleDescription(tr("%1 done").arg(text(report::percentText(progress.fraction, 0))));
}

QSize ProgressList::sizeHint() const {
    return {m_look.metrics().ipx(600), m_look.metrics().ipx(kFileLine * double(named() + 1))};
}

int ProgressList::named() const {
    return int(std::ranges::count_if(m_files, [](const File& file) { return !file.name.isEmpty(); }));
}

void ProgressList::paintLine(QPainter& painter, double y, const QString& name, double share,
                             const QString& state) const {
    const Theme& t = m_look.theme();
    const Metrics& m = m_look.metrics();
    const QFont& font = m.font(Type::Small);
    const QRectF line(0, y, width(), m.px(kFileLine));
    horizontalRule(painter, 0, width(), y, t.line, 1);
    const double nameEnd = width() * 0.34, barEnd = width() * 0.68, shareEnd = barEnd + m.px(kShare);
    drawText(painter, line, Qt::AlignLeft | Qt::AlignVCenter, elided(font, name, nameEnd - m.s4()), font,
             t.ink);
    const QRectF track(nameEnd, line.center().y() - m.px(kBar) / 2, barEnd - nameEnd, m.px(kBar));
    roundedBox(painter, track, m.px(2), t.surface2, t.line);
    painter.fillRect(
        QRectF(track.left(), track.top(), track.width() * std::clamp(share, 0.0, 1.0), track.height()),
        t.accent);
    drawText(painter, QRectF(barEnd, y, m.px(kShare), line.height()), kAlignRight,
             text(report::percentText(std::clamp(share, 0.0, 1.0), 0)), font, t.ink);
    drawText(painter, line.adjusted(shareEnd + m.s4(), 0, 0, 0), kAlignLeft, state, font, t.ink2);
}

void ProgressList::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const double height = m_look.metrics().px(kFileLine);
    paintLine(painter, 0, m_whole, m_progress.fraction, {});
    const bool derived =
        m_progress.step == ImportProgress::Step::Deriving || m_progress.step == ImportProgress::Step::Done;
    double y = 0;
    for (int i = 0; i < std::ssize(m_files); ++i) {
        const File& file = m_files[static_cast<size_t>(i)];
        if (file.name.isEmpty())
            continue;
        const bool looking = m_progress.step == ImportProgress::Step::Reading;
        const bool done = derived || (!looking && i < m_progress.file);
        const bool now = !done && i == m_progress.file;
        // Within the whole each file has an even share; that is all that is known before its end is read.
        const double stored = m_progress.fraction / ingest::kStoringShare;
        const double share = done ? 1 : now ? stored * m_progress.files - m_progress.file : 0;
        paintLine(painter, y += height, file.name, share,
                  done  ? tr("%1 read").arg(rowsWords(file.rows))
                  : now ? rowsWords(file.rows)
                        : tr("Waiting"));
    }
}

} // namespace gtm::ui
