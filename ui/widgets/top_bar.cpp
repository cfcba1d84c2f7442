// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/top_bar.h"

#include "ui/paint/canvas.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tab_order.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace gtm::ui {

namespace {

constexpr double kBarHeight = 56;
constexpr double kRoomy = 800; ///< From this width on, in units, words need not be shortened.

} // namespace

TopBar::TopBar(const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_row(new QHBoxLayout(this))
    , m_brand(new Label(look, Type::Brand, &Theme::ink, tr("GTM scoreboard")))
    , m_tabs(new QButtonGroup(this))
    , m_more(new Button(look, Button::Kind::Plain, tr("More")))
    , m_import(new Button(look, Button::Kind::Plain, tr("Import")))
    , m_export(new Button(look, Button::Kind::Plain, tr("Export PDF")))
    , m_meeting(new Button(look, Button::Kind::Primary, tr("Start meeting")))
    , m_screens(new Button(look, Button::Kind::Plain, {}))
    , m_menuButton(new Button(look, Button::Kind::Plain, {}))
    , m_overflow(new QMenu(this)) {
    setMinimumWidth(1); // its parts give way, not the window
    m_row->addWidget(m_brand);
    addTab(Page::Scoreboard, tr("Scoreboard"));
    addTab(Page::Actions, tr("Actions"));
    addTab(Page::Definitions, tr("Definitions"));
    addTab(Page::Model, tr("Model"));
    addTab(Page::Imports, tr("Imports"));
    m_row->addWidget(m_more);
    m_row->addStretch(1);
    m_more->setGlyph(Glyph::Down);
    m_more->setAccessibleName(tr("More pages and commands"));
    m_overflow->setAccessibleName(m_more->accessibleName());
    m_import->setGlyph(Glyph::Import);
    m_import->setKeyHint(QStringLiteral("Ctrl+I"));
    m_import->setAccessibleName(tr("Import CRM export"));
    m_export->setGlyph(Glyph::Export);
    m_export->setKeyHint(QStringLiteral("Ctrl+P"));
    m_export->setAccessibleName(tr("Export scoreboard as PDF"));
    m_menuButton->setGlyph(Glyph::Menu);
    m_menuButton->setAccessibleName(tr("Menu"));
    m_menuButton->setToolTip(tr("Menu"));
    m_meeting->setGlyph(Glyph::Screen);
    m_meeting->setKeyHint(QStringLiteral("F5"));
    m_screens->setGlyph(Glyph::Down);
    m_screens->setAccessibleName(tr("Screen of the meeting"));
    m_screens->setToolTip(tr("Screen of the meeting"));
    m_screens->hide();
    for (Button* button : {m_import, m_export, m_meeting, m_screens, m_menuButton})
        m_row->addWidget(button);
    connect(m_tabs, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT pageChosen(Page(id)); });
    connect(m_more, &Button::clicked, this, &TopBar::openMore);
    connect(m_import, &Button::clicked, this, &TopBar::importRequested);
    connect(m_export, &Button::clicked, this, &TopBar::exportRequested);
    connect(m_meeting, &Button::clicked, this, &TopBar::meetingRequested);
    connect(m_menuButton, &Button::clicked, this, &TopBar::openMenu);
    m_menuButton->hide();
    apply();
    connect(&look, &Look::changed, this, &TopBar::apply);
}

Button* TopBar::addTab(Page page, const QString& title) {
    auto* tab = new Button(m_look, Button::Kind::Tab, title);
    tab->setUnits(kBarHeight - 1);
    m_tabs->addButton(tab, int(page));
    m_row->addWidget(tab);
    return tab;
}

void TopBar::setPage(std::optional<Page> page) {
    m_tabs->setExclusive(false); // else one is always checked
    const auto tabs = m_tabs->buttons();
    for (QAbstractButton* tab : tabs)
        tab->setChecked(page && m_tabs->id(tab) == int(*page));
    m_tabs->setExclusive(true);
    resizeEvent(nullptr); // its tab is shown, however narrow the window
    tabToChecked(*m_tabs);
}

void TopBar::setExportEnabled(bool enabled) {
    m_export->setEnabled(enabled);
    m_meeting->setEnabled(enabled);
    m_screens->setEnabled(enabled);
}

void TopBar::setImportEnabled(bool enabled) {
    m_import->setEnabled(enabled);
}

void TopBar::setDataPagesEnabled(bool enabled) {
    for (const Page page : {Page::Actions, Page::Definitions, Page::Model})
        m_tabs->button(int(page))->setEnabled(enabled);
}

void TopBar::setOverdue(int actions) {
    m_overdue = actions;
    resizeEvent(nullptr); // the badge takes room of its own
}

void TopBar::showBadge() {
    auto* tab = static_cast<Button*>(m_tabs->button(int(Page::Actions)));
    const QString words = m_overdue > 0 ? tr("%1 overdue").arg(m_overdue) : QString();
    const bool narrow = width() / m_look.metrics().scale() < kRoomy;
    tab->setBadge(narrow && m_overdue > 0 ? QString::number(m_overdue) : words);
    tab->setAccessibleName(words.isEmpty() ? tab->text() : tab->text() + QStringLiteral(", ") + words);
}

void TopBar::setScreens(QMenu* menu, bool several) {
    m_screens->setVisible(several);
    m_screens->disconnect(menu);
    connect(m_screens, &Button::clicked, menu,
            [this, menu] { menu->popup(m_screens->mapToGlobal(QPoint(0, m_screens->height() + 4))); });
    resizeEvent(nullptr); // it takes room of its own
}

void TopBar::setMenu(QMenu* menu) {
    m_menu = menu;
    m_menuButton->setVisible(menu != nullptr);
}

void TopBar::openMenu() {
    if (!m_menu)
        return;
    const int width = m_menu->sizeHint().width();
    m_menu->popup(
        m_menuButton->mapToGlobal(QPoint(m_menuButton->width() - width, m_menuButton->height() + 4)));
}

void TopBar::apply() {
    const Metrics& m = m_look.metrics();
    setFixedHeight(m.ipx(kBarHeight));
    m_row->setContentsMargins(m.ipx(16), 0, m.ipx(16), 1);
    m_row->setSpacing(m.ipx(8));
    m_brand->setContentsMargins(0, 0, m.ipx(16), 0);
    m_brand->setMinimumWidth(0);
    resizeEvent(nullptr);
}

QList<Button*> TopBar::givingWay() const {
    const auto tab = [this](Page page) { return static_cast<Button*>(m_tabs->button(int(page))); };
    return {m_export, tab(Page::Model),   tab(Page::Definitions),
            m_import, tab(Page::Imports), tab(Page::Actions)};
}

void TopBar::resizeEvent(QResizeEvent*) {
    const double units = width() / m_look.metrics().scale();
    m_import->setKeyHintVisible(units >= 1100);
    m_export->setKeyHintVisible(units >= 1100);
    m_meeting->setKeyHintVisible(units >= 900);
    m_meeting->setGlyph(units >= kRoomy ? Glyph::Screen : Glyph::None);
    m_brand->setVisible(units >= 1000);
    const bool atMore = m_more->hasFocus();
    m_more->hide();
    showBadge();
    m_away.clear();
    // In a longer language, or a larger view, there is too little room for all.
    const auto tooWide = [this] { return m_row->sizeHint().width() > width(); };
    const QList<Button*> all = givingWay();
    for (Button* one : all)
        one->show();
    if (tooWide())
        m_brand->hide();
    for (Button* one : all) {
        if (!tooWide())
            break;
        if (one == m_tabs->checkedButton())
            continue;
        m_more->show();
        one->hide();
        m_away << one;
    }
    // What is narrower than the last that went may have room after all.
    for (auto at = m_away.size() - 1; at >= 0; --at) {
        Button* one = m_away[at];
        one->show();
        if (tooWide())
            one->hide();
        else
            m_away.removeAt(at);
    }
    std::ranges::sort(m_away, {}, [this](Button* one) { return m_row->indexOf(one); });
    if (atMore && !m_away.isEmpty()) // whoever chose from it goes on there, not at its neighbour
        m_more->setFocus(Qt::OtherFocusReason);
}

/// As the bar has them: with their keys, and where one cannot be chosen now, greyed out.
void TopBar::openMore() {
    m_overflow->clear();
    for (Button* one : std::as_const(m_away)) {
        QString title = one->isCheckable() ? one->accessibleName() : one->text(); // with what a badge says
        if (!one->keyHint().isEmpty())
            title += u'\t' + one->keyHint();
        QAction* action = m_overflow->addAction(title);
        action->setEnabled(one->isEnabled());
        connect(action, &QAction::triggered, one, &Button::click);
    }
    m_overflow->popup(m_more->mapToGlobal(QPoint(0, m_more->height() + 4)));
}

void TopBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_look.theme().surface);
    horizontalRule(painter, 0, width(), height() - 1, m_look.theme().line, 1);
}

} // namespace gtm::ui
