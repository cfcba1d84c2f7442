// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/empty_page.h"

#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/heights.h"
#include "ui/widgets/label.h"
#include "ui/widgets/rule.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace gtm::ui {

namespace {

constexpr double kWidth = 1120, kCardGap = 20;

/// What to export: entity, the columns that matter, and what they feed.
struct Export {
    const char *entity, *columns, *feeds;
};
constexpr Export kExports[]{
    {"opportunity", QT_TRANSLATE_NOOP("EmptyPage", "ID, amount, stage, created, close date, owner"),
     QT_TRANSLATE_NOOP("EmptyPage", "for conversion, velocity, stage aging, leakage")},
    {"stage_history", QT_TRANSLATE_NOOP("EmptyPage", "Opportunity ID, stage, changed on"),
     QT_TRANSLATE_NOOP("EmptyPage", "for stage aging, velocity")},
    {"lead", QT_TRANSLATE_NOOP("EmptyPage", "ID, created, status, owner"),
     QT_TRANSLATE_NOOP("EmptyPage", "for conversion, lead leakage")},
    {"lead_history", QT_TRANSLATE_NOOP("EmptyPage", "Lead ID, status, changed on"),
     QT_TRANSLATE_NOOP("EmptyPage", "for conversion")},
    {"activity", QT_TRANSLATE_NOOP("EmptyPage", "Lead or opportunity ID, type, date and time"),
     QT_TRANSLATE_NOOP("EmptyPage", "for time to first touch, leakage")},
    {"contract", QT_TRANSLATE_NOOP("EmptyPage", "Account ID, start, end, annual amount"),
     QT_TRANSLATE_NOOP("EmptyPage", "for renewal risk, retention, expansion")},
};

} // namespace

EmptyPage::EmptyPage(const Look& look, QWidget* parent)
    : QScrollArea(parent)
    , m_look(look)
    , m_body(new QWidget)
    , m_title(new Label(look, Type::Display, &Theme::ink, tr("No data yet"), m_body))
    , m_lead(new Label(
          look, Type::Lead, &Theme::ink2,
          tr("The scoreboard is built from CRM exports. Import yours, or open the sample data to see a "
             "finished week."),
          m_body))
    , m_import(new Card(look, true, m_body))
    , m_sample(new Card(look, false, m_body))
    , m_importButton(new Button(look, Button::Kind::Primary, tr("Import files")))
    , m_sampleButton(new Button(look, Button::Kind::Plain, tr("Open sample")))
    , m_table(exportTable()) {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_lead->setWordWrap(true);
    fillImportCard();
    fillSampleCard();
    connect(m_importButton, &Button::clicked, this, &EmptyPage::importRequested);
    connect(m_sampleButton, &Button::clicked, this, &EmptyPage::sampleRequested);
    setWidget(m_body);
    connect(&look, &Look::applied, this, &EmptyPage::arrange);
}

void EmptyPage::fillImportCard() {
    m_importButton->setKeyHint(QStringLiteral("Ctrl+I"));
    fillCard(
        m_import, new CardPicture(m_look, CardPicture::Kind::Import), tr("Import your CRM export"),
        tr("Drop CSV, XLSX or zip files here, or a folder of them. Exports of Salesforce, HubSpot, "
           "Pipedrive, Dynamics 365 and Zoho are recognised by their headers; other files are mapped once "
           "and known from then on. Files stay on this computer."),
        m_importButton);
}

void EmptyPage::fillSampleCard() {
    fillCard(m_sample, new CardPicture(m_look, CardPicture::Kind::Sample), tr("Open the sample data"),
             tr("A made-up company with two years of leads, deals and activities. It opens as a separate "
                "store and "
                "never mixes with your data."),
             m_sampleButton);
}

void EmptyPage::fillCard(Card* frame, QWidget* picture, const QString& title, const QString& words,
                         Button* button) {
    auto* column = new QVBoxLayout(frame);
    auto* body = new Label(m_look, Type::Body, &Theme::ink2, words);
    body->setWordWrap(true);
    button->setUnits(44);
    button->setType(Type::Name);
    column->addWidget(picture);
    column->addWidget(new Label(m_look, Type::Title, &Theme::ink, title));
    column->addWidget(body);
    column->addStretch(1);
    column->addWidget(button, 0, Qt::AlignLeft);
    frame->setAccessibleName(title);
}

QWidget* EmptyPage::exportTable() {
    auto* box = new QWidget(m_body);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(new Rule(m_look, box), 0, 0, 1, 3);
    auto* head = new Label(m_look, Type::Name, &Theme::ink, tr("What to export"));
    grid->addWidget(head, 1, 0, 1, 3);
    int row = 2;
    for (const Export& line : kExports) {
        grid->addWidget(new Label(m_look, Type::Strong, &Theme::ink, entityTitle(line.entity)), row, 0);
        auto* columns = new Label(m_look, Type::Body, &Theme::ink, tr(line.columns));
        auto* feeds = new Label(m_look, Type::Body, &Theme::ink3, tr(line.feeds));
        for (Label* label : {columns, feeds})
            label->setWordWrap(true);
        grid->addWidget(columns, row, 1);
        grid->addWidget(feeds, row, 2);
        ++row;
    }
    auto* guide = new Button(m_look, Button::Kind::Link, tr("The guide says how to export them"));
    connect(guide, &Button::clicked, this, &EmptyPage::guideRequested);
    grid->addWidget(guide, row, 0, 1, 3, Qt::AlignLeft);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, 2);
    return box;
}

void EmptyPage::setDropTarget(bool lit) {
    m_import->setLit(lit);
}

bool EmptyPage::dropTarget() const {
    return m_import->lit();
}

void EmptyPage::setImportEnabled(bool enabled) {
    m_importButton->setEnabled(enabled);
}

void EmptyPage::focusFirst() {
    m_importButton->setFocus(Qt::OtherFocusReason);
}

void EmptyPage::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    arrange();
}

void EmptyPage::space() {
    const Metrics& m = m_look.metrics();
    for (Card* card : {m_import, m_sample}) {
        card->layout()->setContentsMargins(m.ipx(28), m.ipx(26), m.ipx(28), m.ipx(28));
        card->layout()->setSpacing(m.ipx(10));
    }
    auto* grid = static_cast<QGridLayout*>(m_table->layout());
    grid->setHorizontalSpacing(m.ipx(16));
    grid->setVerticalSpacing(m.ipx(8));
    grid->setRowMinimumHeight(1, m.ipx(34));
    grid->setColumnMinimumWidth(0, m.ipx(150));
}

void EmptyPage::arrange() {
    space();
    const Metrics& m = m_look.metrics();
    const int room = maximumViewportSize().width();
    const int width = std::min(m.ipx(kWidth), room - 2 * m.ipx(24));
    const int left = (room - width) / 2;
    int y = std::clamp((maximumViewportSize().height() - m.ipx(640)) / 3, m.ipx(24), m.ipx(88));
    const auto place = [&](QWidget* widget, int x, int w) {
        const int height = heightFor(widget, w);
        widget->setGeometry(x, y, w, height);
        return height;
    };
    y += place(m_title, left, width) + m.ipx(12);
    y += place(m_lead, left, std::min(width, m.ipx(740))) + m.ipx(28);
    const int gap = m.ipx(kCardGap);
    if (width >= m.ipx(820)) {
        const int half = (width - gap) / 2;
        const int height =
            std::max({place(m_import, left, half), place(m_sample, left + half + gap, half), m.ipx(304)});
        m_import->resize(half, height);
        m_sample->resize(half, height);
        y += height;
    } else {
        y += place(m_import, left, width) + gap;
        y += place(m_sample, left, width);
    }
    y += m.ipx(30);
    y += place(m_table, left, width) + m.ipx(24);
    m_body->resize(room, y);
}

} // namespace gtm::ui
