// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/panel.h"

#include "ui/paint/canvas.h"
#include "ui/widgets/button.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace gtm::ui {

Panel::Panel(const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_column(new QVBoxLayout(this))
    , m_top(new QWidget(this))
    , m_head(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_tools(new QHBoxLayout)
    , m_headline(new Label(look, Type::Name, &Theme::ink))
    , m_subline(new Label(look, Type::Caption, &Theme::ink3))
    , m_empty(new QWidget(this))
    , m_emptyWords(new Label(look, Type::Small, &Theme::ink2))
    , m_help(new Button(look, Button::Kind::Link, {})) {
    auto* top = new QVBoxLayout(m_top);
    top->setContentsMargins(0, 0, 0, 0);
    top->setSpacing(0);
    m_head->addWidget(m_headline, 1);
    m_head->addLayout(m_tools);
    top->addLayout(m_head);
    top->addWidget(m_subline);
    m_headline->setWordWrap(true);
    m_subline->setWordWrap(true);
    m_subline->hide();
    m_top->hide();
    m_column->addWidget(m_top); // as tall as its lines at the panel's width: what is below it takes the rest
    auto* empty = new QVBoxLayout(m_empty);
    empty->setContentsMargins(0, 0, 0, 0);
    empty->setSpacing(0);
    empty->addWidget(m_emptyWords);
    empty->addWidget(m_help, 0, Qt::AlignLeft);
    empty->addStretch(1);
    m_emptyWords->setWordWrap(true);
    m_empty->hide();
    m_column->addWidget(m_empty, 1);
    connect(m_help, &Button::clicked, this, &Panel::helpRequested);
    apply();
    connect(&look, &Look::changed, this, &Panel::apply);
}

void Panel::setHeadline(const QString& headline, const QString& subline) {
    m_headline->setText(headline);
    m_subline->setText(subline);
    m_subline->setVisible(!subline.isEmpty());
    m_top->setVisible(!headline.isEmpty() || m_tools->count() > 0);
    apply();
}

void Panel::setHeadlineType(Type type) {
    m_headline->setType(type);
    arrangeHead();
}

QString Panel::headline() const {
    return m_headline->text();
}

void Panel::setContent(QWidget* content, bool bleed) {
    m_bleed = bleed;
    m_content = content;
    m_column->addWidget(content, 1);
    apply();
}

void Panel::setEmpty(const QString& words, const QString& link) {
    m_emptyWords->setText(words);
    m_help->setText(link);
    m_help->setAccessibleName(QStringLiteral("%1: %2").arg(headline(), link));
    m_help->setVisible(!link.isEmpty());
    m_empty->setVisible(!words.isEmpty());
    m_content->setVisible(words.isEmpty());
}

QString Panel::emptyWords() const {
    return m_emptyWords->text();
}

QPixmap Panel::picture() {
    constexpr int kSharp = 2;
    QPixmap out(size() * kSharp);
    out.setDevicePixelRatio(kSharp);
    out.fill(m_look.theme().bg);
    render(&out, QPoint(), QRegion(), QWidget::DrawChildren);
    return out;
}

void Panel::copyPicture() {
    QGuiApplication::clipboard()->setPixmap(picture());
}

void Panel::copyTable() {
    if (hasTable())
        QGuiApplication::clipboard()->setText(tabSeparated(m_table()));
}

void Panel::addCommands(QMenu& menu) {
    connect(menu.addAction(tr("Copy as picture")), &QAction::triggered, this, &Panel::copyPicture);
    if (hasTable())
        connect(menu.addAction(tr("Copy as table")), &QAction::triggered, this, &Panel::copyTable);
    connect(menu.addAction(tr("Save as PNG")), &QAction::triggered, this, &Panel::savePictureRequested);
}

void Panel::contextMenuEvent(QContextMenuEvent* event) {
    QMenu menu(this);
    addCommands(menu);
    menu.exec(event->globalPos());
}

void addPanelCommands(const QWidget* inside, QMenu& menu) {
    for (QWidget* at = inside->parentWidget(); at; at = at->parentWidget())
        if (auto* panel = qobject_cast<Panel*>(at)) {
            menu.addSeparator();
            panel->addCommands(menu);
            return;
        }
}

void Panel::apply() {
    const Metrics& m = m_look.metrics();
    const int side = m.ipx(14), top = m.ipx(11);
    m_head->setSpacing(m.ipx(8));
    m_tools->setSpacing(m.ipx(8));
    if (m_bleed) {
        // Square content keeps clear of the round corners.
        m_column->setContentsMargins(1, m_top->isHidden() ? m.ipx(4) : 1, 1, m.ipx(4));
        m_top->layout()->setContentsMargins(side - 1, top - 1, side - 1, m.ipx(8));
        m_empty->layout()->setContentsMargins(side - 1, m.ipx(8), side - 1, 0);
    } else {
        m_column->setContentsMargins(side, top, side, top);
        m_top->layout()->setContentsMargins(0, 0, 0, 0);
    }
    m_column->setSpacing(m_bleed ? 0 : m.ipx(8));
    arrangeHead();
    update();
}

void Panel::arrangeHead() {
    const Metrics& m = m_look.metrics();
    const int tools = m_tools->sizeHint().width();
    const int room = width() - 2 * m.ipx(14) - m.ipx(8) - tools;
    const QFontMetrics font = m_headline->fontMetrics();
    const QRect words = font.boundingRect(QRect(0, 0, std::max(1, room), 1), Qt::TextWordWrap, headline());
    const bool below = tools > 0 && words.height() > 2 * font.lineSpacing();
    m_head->setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_head->setAlignment(m_tools, below ? Qt::AlignLeft : Qt::Alignment());
}

void Panel::resizeEvent(QResizeEvent* event) {
    arrangeHead();
    QWidget::resizeEvent(event);
}

void Panel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    roundedBox(painter, rect(), m_look.metrics().px(6), m_look.theme().surface, m_look.theme().line);
}

} // namespace gtm::ui
