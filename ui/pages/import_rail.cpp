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

constexpr double kStepMark = 26;

} // namespace

/// The number of a step in a ring; filled where the import stands, with a tick behind it.
class StepMark : public QWidget {
  public:
    StepMark(const Look& look, int step, int now, QWidget* parent)
        : QWidget(parent), m_look(look), m_step(step), m_now(now) {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override {
        const int side = m_look.metrics().ipx(kStepMark);
        return {side, side};
    }

  protected:
    void paintEvent(QPaintEvent*) override {
        const Theme& t = m_look.theme();
        QPainter painter(this);
        if (m_step < m_now) {
            paintStatusMark(painter, rect(), t, kpi::Status::OnTrack);
            return;
        }
        const bool now = m_step == m_now;
        const QRectF ring = QRectF(rect()).adjusted(1, 1, -1, -1);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(now ? t.accent : t.line2, 1.2));
        painter.setBrush(now ? t.accent : t.surface);
        painter.drawEllipse(ring);
        drawText(painter, rect(), Qt::AlignCenter, QString::number(m_step + 1),
                 m_look.metrics().font(Type::Small), now ? t.onAccent : t.ink2);
    }

  private:
    const Look& m_look;
    int m_step, m_now;
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
        const int step = int(m_lines.size());
        const bool here = step == int(now);
        auto* head =
            new Label(look, here ? Type::Strong : Type::Body, here ? &Theme::ink : &Theme::ink2, name);
        m_lines.push_back(new Label(look, Type::Caption, &Theme::ink3));
        m_lines.back()->setWordWrap(true);
        grid->addWidget(new StepMark(look, step, int(now), this), row, 0, 2, 1, Qt::AlignTop);
        grid->addWidget(head, row, 1, Qt::AlignTop);
        grid->addWidget(m_lines.back(), row + 1, 1, Qt::AlignTop);
        row += 2;
    }
    setLine(Step::Check, tr("Runs when all files are mapped"));
    setLine(Step::Import, tr("Nothing is stored before this step"));
    m_note->setWordWrap(true);
    for (Label* label : std::initializer_list<Label*>{m_note, m_store, m_folder})
        grid->addWidget(label, ++row, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(row + 1, 1);
    apply();
    connect(&look, &Look::changed, this, &ImportRail::apply);
}

void ImportRail::setLine(Step step, const QString& words) {
    m_lines[size_t(step)]->setText(words);
}

QString ImportRail::line(Step step) const {
    return m_lines[size_t(step)]->text();
}

void ImportRail::setStore(const QString& path) {
    const QFileInfo file(path);
    m_store->setFullText(file.fileName());
    m_folder->setFullText(QDir::toNativeSeparators(file.absolutePath()));
}

void ImportRail::apply() {
    const Metrics& m = m_look.metrics();
    auto* grid = static_cast<QGridLayout*>(layout());
    grid->setContentsMargins(m.ipx(20), m.ipx(16), m.ipx(16), m.ipx(16));
    grid->setHorizontalSpacing(m.ipx(12));
    grid->setVerticalSpacing(m.ipx(2));
    grid->setRowMinimumHeight(0, m.ipx(44));
    m_title->setContentsMargins(0, m.ipx(8), 0, m.ipx(8)); // also of two lines, it keeps off the steps
    grid->setRowMinimumHeight(9, m.ipx(24));
    for (int row = 2; row <= 8; row += 2)
        grid->setRowMinimumHeight(row, m.ipx(34));
    updateGeometry();
}

void ImportRail::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& t = m_look.theme();
    painter.fillRect(rect(), t.surface);
    verticalRule(painter, width() - 1, 0, height(), t.line, 1);
    const int y = m_note->y() - m_look.metrics().ipx(12);
    horizontalRule(painter, m_look.metrics().px(20), width() - m_look.metrics().px(20), y, t.line, 1);
}

} // namespace gtm::ui
