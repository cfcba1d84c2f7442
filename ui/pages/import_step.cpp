// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/import_step.h"

#include "ui/paint/canvas.h"
#include "ui/widgets/button.h"
#include "ui/widgets/heights.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace gtm::ui {

namespace {

constexpr double kRail = 268, kRailFrom = 1000; ///< A narrower page has no room for the steps.

} // namespace

ImportStep::ImportStep(const Look& look, ImportRail::Step step, QWidget* body, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_rail(new ImportRail(look, step, this))
    , m_body(body)
    , m_foot(new QWidget(this))
    , m_mark(new MarkLabel(look, kpi::Status::AtRisk))
    , m_note(new Label(look, Type::Strong, &Theme::ink2)) {
    m_body->setParent(this);
    auto* foot = new QHBoxLayout(m_foot);
    m_mark->setAccessibleName(tr("Missing"));
    m_note->setWordWrap(true);
    foot->addWidget(m_mark);
    foot->addWidget(m_note, 1);
    connect(&look, &Look::applied, this, [this] { arrange(); });
}

void ImportStep::setBare(bool bare) {
    m_bare = bare;
    m_foot->setVisible(!bare);
    arrange();
}

void ImportStep::setNote(const QString& words, bool open) {
    m_mark->setVisible(open);
    m_note->setType(open ? Type::Strong : Type::Body);
    m_note->setInk(open ? &Theme::risk : &Theme::ink2);
    m_note->setText(words);
}

void ImportStep::addVerb(Button* button) {
    button->setUnits(38);
    m_foot->layout()->addWidget(button);
}

void ImportStep::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void ImportStep::arrange() {
    const Metrics& m = m_look.metrics();
    const bool steps = !m_bare && width() >= m.ipx(kRailFrom);
    const int left = steps ? m.ipx(kRail) : 0;
    m_rail->setVisible(steps);
    m_rail->setGeometry(0, 0, left, height());
    m_foot->layout()->setContentsMargins(m.ipx(24), m.ipx(13), m.ipx(24), m.ipx(13));
    m_foot->layout()->setSpacing(m.ipx(8));
    const int foot = m_bare ? 0 : std::max(m.ipx(64), heightFor(m_foot, width() - left));
    m_foot->setGeometry(left, height() - foot, width() - left, foot);
    m_body->setGeometry(left, 0, width() - left, height() - foot);
    update();
}

void ImportStep::paintEvent(QPaintEvent*) {
    if (m_bare)
        return;
    QPainter painter(this);
    painter.fillRect(m_foot->geometry(), m_look.theme().surface);
    horizontalRule(painter, m_foot->x(), width(), m_foot->y(), m_look.theme().line, 1);
}

} // namespace gtm::ui

#include "moc_import_step.cpp"
