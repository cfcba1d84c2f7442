// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/import_rail.h"

#include "ui/paint/canvas.h"
#include "ui/paint/marks.h"
#include "ui/widgets/elided_label.h"

#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QPainter>

namespace gtm::ui {

namespace {

constexpr double kStepMark = 26, kStep = 22; ///< The gap between two steps.
constexpr int kStepRows = 3;                 ///< Of the grid: name, what is known of it, gap.

} // namespace

/// The number of a step in a ring; filled where the import stands, with a tick behind it.
class StepMark : public QWidget {
  public:
    StepMark(const Look& look, int step, QWidget* parent) : QWidget(parent), m_look(look), m_step(step) {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    void setNow(int now) {
        m_now = now;
        update();
    }
    [[nodiscard]] QSize sizeHint() const override {
        const int side = m_look.metrics().ipx(kStepMark);
        return {side, side};
    }

  protected:
    void paintEvent(QPaintEvent*) override {
        const Theme& t = m_look.theme();
        const Metrics& m = m_look.metrics();
        QPainter painter(this);
        const bool now = m_step == m_now, past = m_step < m_now;
        const QRectF ring = QRectF(rect()).adjusted(1, 1, -1, -1);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(past ? t.ok : now ? t.accent : t.line2, m.px(1.2)));
        painter.setBrush(now ? t.accent : t.surface);
        painter.drawEllipse(ring);
        if (!past) {
            drawText(painter, rect(), Qt::AlignCenter, QString::number(m_step + 1),
                     m.font(now ? Type::Strong : Type::Small), now ? t.onAccent : t.ink2);
            return;
        }
        painter.setPen(QPen(t.ok, m.px(1.6), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        const QPointF at = ring.center();
        painter.drawPolyline(QPolygonF{at + QPointF(m.px(-4.6), m.px(0.4)),
                                       at + QPointF(m.px(-1.3), m.px(3.6)),
                                       at + QPointF(m.px(4.8), m.px(-3.4))});
    }

  private:
    const Look& m_look;
    int m_step, m_now = 0;
};

ImportRail::ImportRail(const Look& look, Step now, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_title(new Label(look, Type::Title, &Theme::ink, tr("Import CRM export")))
    , m_note(new Label(look, Type::Small, &Theme::ink2,
                       tr("Files are read on this computer only. The store is one SQLite file:")))
    , m_store(new ElidedLabel(look, Type::Small, &Theme::ink))
    , m_folder(new ElidedLabel(look, Type::Caption, &Theme::ink3)) {
    auto* grid = new QGridLayout(this);
    m_title->setWordWrap(true);
    grid->addWidget(m_title, 0, 0, 1, 2);
    int row = 1;
    for (const QString& name : {tr("Add files"), tr("Map columns"), tr("Check data"), tr("Import")}) {
        m_marks.push_back(new StepMark(look, int(m_marks.size()), this));
        m_heads.push_back(new Label(look, Type::Body, &Theme::ink2, name));
        m_lines.push_back(new Label(look, Type::Caption, &Theme::ink3));
        m_lines.back()->setWordWrap(true);
        grid->addWidget(m_marks.back(), row, 0, 2, 1, Qt::AlignTop);
        grid->addWidget(m_heads.back(), row, 1, Qt::AlignVCenter);
        grid->addWidget(m_lines.back(), row + 1, 1, Qt::AlignTop);
        row += kStepRows;
    }
    setStep(now);
    setLine(Step::Check, tr("Runs when all files are mapped"));
    setLine(Step::Import, tr("Nothing is stored before this step"));
    m_note->setWordWrap(true);
    for (Label* label : std::initializer_list<Label*>{m_note, m_store, m_folder})
        grid->addWidget(label, row++, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(row, 1);
    apply();
    connect(&look, &Look::changed, this, &ImportRail::apply);
}

void ImportRail::setStep(Step now) {
    for (size_t i = 0; i < m_marks.size(); ++i) {
        const bool here = i == size_t(now);
        m_marks[i]->setNow(int(now));
        m_heads[i]->setType(here ? Type::Strong : Type::Body);
        m_heads[i]->setInk(here ? &Theme::ink : &Theme::ink2);
    }
}

void ImportRail::setLine(Step step, const QString& words) {
    m_lines[size_t(step)]->setText(words);
}

QString ImportRail::line(Step step) const {
    return m_lines[size_t(step)]->text();
}

void ImportRail::setStore(const QString& path) {
    m_path = path;
    const QFileInfo file(path);
    m_store->setFullText(file.fileName());
    m_folder->setFullText(QDir::toNativeSeparators(file.absolutePath()));
}

void ImportRail::follow(const ImportRail& before) {
    setStore(before.m_path);
    for (const Step step : {Step::Add, Step::Map})
        setLine(step, before.line(step));
}

void ImportRail::apply() {
    const Metrics& m = m_look.metrics();
    auto* grid = static_cast<QGridLayout*>(layout());
    grid->setContentsMargins(m.ipx(20), m.ipx(16), m.ipx(16), m.ipx(16));
    grid->setHorizontalSpacing(m.ipx(14));
    grid->setVerticalSpacing(0);
    m_title->setContentsMargins(0, m.ipx(6), 0, m.ipx(22)); // also of two lines, it keeps off the steps
    for (int step = 0; step < int(m_marks.size()); ++step) {
        grid->setRowMinimumHeight(1 + step * kStepRows, m.ipx(kStepMark));
        grid->setRowMinimumHeight(3 + step * kStepRows, m.ipx(kStep));
    }
    m_note->setContentsMargins(0, m.ipx(kStep), 0, m.ipx(4));
    updateGeometry();
}

void ImportRail::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& t = m_look.theme();
    painter.fillRect(rect(), t.surface);
    verticalRule(painter, width() - 1, 0, height(), t.line, 1);
    const int y = m_note->y();
    horizontalRule(painter, m_look.metrics().px(20), width() - m_look.metrics().px(20), y, t.line, 1);
}

} // namespace gtm::ui
