// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/settings_page.h"

#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/segment_bar.h"
#include "ui/widgets/select_box.h"
#include "ui/widgets/text_field.h"

#include <QDir>
#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace gtm::ui {

namespace {

constexpr double kTitleColumn = 220, kAuthor = 320, kPage = 960;

} // namespace

SettingsPage::SettingsPage(const Look& look, QWidget* parent)
    : QScrollArea(parent)
    , m_look(look)
    , m_body(new QWidget)
    , m_column(new QVBoxLayout(m_body))
    , m_screen(new SelectBox(look, tr("Screen of the meeting")))
    , m_author(new TextField(look, tr("Your name"), kAuthor))
    , m_store(new ElidedLabel(look, Type::Body, &Theme::ink))
    , m_backups(new ElidedLabel(look, Type::Body, &Theme::ink))
    , m_open(new Button(look, Button::Kind::Plain, tr("Open another store")))
    , m_backUp(new Button(look, Button::Kind::Plain, tr("Back up store")))
    , m_restore(new Button(look, Button::Kind::Plain, tr("Restore from backup"))) {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    setWidget(m_body);
    build();
    wire();
    apply();
    connect(&look, &Look::changed, this, &SettingsPage::apply);
}

void SettingsPage::addHead(const QString& title) {
    auto* panel = new ui::Panel(m_look); // QFrame has one too
    auto* inside = new QWidget;
    m_grid = new QGridLayout(inside);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setColumnStretch(1, 1);
    m_grids << m_grid;
    panel->setHeadline(title);
    panel->setContent(inside);
    m_column->addWidget(panel);
}

void SettingsPage::addRow(const QString& title, QWidget* field, const QString& meaning) {
    auto* label = new Label(m_look, Type::Body, &Theme::ink2, title);
    label->setWordWrap(true);
    label->setBuddy(field);
    const int row = m_grid->rowCount();
    m_grid->addWidget(label, row, 0, Qt::AlignVCenter);
    m_grid->addWidget(field, row, 1, qobject_cast<ElidedLabel*>(field) ? Qt::Alignment() : Qt::AlignLeft);
    if (meaning.isEmpty())
        return;
    auto* words = new Label(m_look, Type::Small, &Theme::ink3, meaning);
    words->setWordWrap(true);
    m_grid->addWidget(words, row + 1, 1);
}

SegmentBar* SettingsPage::addChoice(const QString& title, const QStringList& choices,
                                    const QString& meaning) {
    auto* bar = new SegmentBar(m_look, title);
    bar->setChoices(choices, 0);
    addRow(title, bar, meaning);
    return bar;
}

void SettingsPage::build() {
    m_column->addWidget(new Label(m_look, Type::Title, &Theme::ink, tr("Settings")));
    addHead(tr("Look"));
    m_theme = addChoice(tr("Theme"), {tr("As the system"), tr("Light"), tr("Dark")});
    QStringList scales;
    for (const int percent : kViewScales)
        scales << tr("%1 %").arg(percent);
    m_scale = addChoice(tr("Text size"), scales);
    addHead(tr("Language"));
    // Each language is called by its own name, as in the menu.
    m_language = addChoice(tr("Language"),
                           {tr("As the system"), QStringLiteral("English"), QStringLiteral("Deutsch")});
    m_format = addChoice(tr("Numbers and dates"), {tr("As the system"), tr("English"), tr("German")},
                         tr("Both hold from the next start of the program."));
    addHead(tr("Scoreboard"));
    m_start = addChoice(tr("Week at the start"), {tr("Newest complete"), tr("Last shown")});
    m_trend = addChoice(tr("Trends on the scoreboard"), {tr("13 weeks"), tr("52 weeks")});
    m_kpi = addChoice(tr("Trend on the page of a KPI"), {tr("13 weeks"), tr("52 weeks")});
    addHead(tr("Meeting"));
    addRow(tr("Screen of the meeting"), m_screen);
    m_meeting = addChoice(tr("KPIs that it goes through"), {tr("Off track"), tr("Also at risk"), tr("All")},
                          tr("Day and length of the meeting stand in the rules of the model."));
    addHead(tr("PDF"));
    m_paper = addChoice(tr("Paper"), {tr("A4"), tr("US Letter")});
    m_cards = addChoice(tr("Pages"), {tr("Scoreboard"), tr("Definitions"), tr("And records")});
    addHead(tr("Versions"));
    addRow(tr("Your name"), m_author,
           tr("Proposed as the author of what you publish, and of records that you leave out."));
    addHead(tr("Store"));
    addRow(tr("Store"), m_store);
    addRow(tr("Its backups"), m_backups,
           tr("The last ten are kept; one is made before every import and every change of the schema."));
    auto* verbs = new QWidget;
    m_verbs = new FlowLayout(verbs);
    m_verbs->setContentsMargins(0, 0, 0, 0);
    for (Button* button : {m_open, m_backUp, m_restore}) {
        button->setUnits(32);
        m_verbs->addWidget(button);
    }
    m_grid->addWidget(verbs, m_grid->rowCount(), 1);
    m_undo = addChoice(tr("Before an import is taken back"), {tr("Ask"), tr("Do it at once")},
                       tr("The store as it was before stays among its backups either way."));
    m_column->addStretch(1);
}

void SettingsPage::wire() {
    connect(m_theme, &SegmentBar::chosen, this,
            [this](int index) { Q_EMIT themeChosen(ThemeChoice(index)); });
    connect(m_scale, &SegmentBar::chosen, this,
            [this](int index) { Q_EMIT scaleChosen(kViewScales[static_cast<size_t>(index)]); });
    connect(m_language, &SegmentBar::chosen, this,
            [this](int index) { Q_EMIT languageChosen(LanguageChoice(index)); });
    connect(m_format, &SegmentBar::chosen, this,
            [this](int index) { Q_EMIT formatChosen(FormatChoice(index)); });
    connect(m_trend, &SegmentBar::chosen, this,
            [this](int index) { Q_EMIT trendWeeksChosen(index ? 52 : 13); });
    connect(m_kpi, &SegmentBar::chosen, this, [this](int index) { Q_EMIT kpiWeeksChosen(index ? 52 : 13); });
    connect(m_screen, &QComboBox::activated, this,
            [this] { Q_EMIT chosen(Setting::MeetingScreen, m_screen->currentText()); });
    connect(m_meeting, &SegmentBar::chosen, this,
            [this](int index) { Q_EMIT chosen(Setting::MeetingChoice, index + 1); });
    connect(m_paper, &SegmentBar::chosen, this, [this](int index) {
        Q_EMIT chosen(Setting::Paper, index ? QStringLiteral("letter") : QStringLiteral("a4"));
    });
    connect(m_cards, &SegmentBar::chosen, this, [this](int index) {
        Q_EMIT chosen(Setting::PdfDefinitions, index >= 1);
        Q_EMIT chosen(Setting::PdfRecords, index == 2);
    });
    connect(m_start, &SegmentBar::chosen, this,
            [this](int index) { Q_EMIT chosen(Setting::StartAtLast, index == 1); });
    connect(m_undo, &SegmentBar::chosen, this,
            [this](int index) { Q_EMIT chosen(Setting::AskToUndo, index == 0); });
    connect(m_author, &QLineEdit::textEdited, this,
            [this](const QString& name) { Q_EMIT chosen(Setting::Author, name.trimmed()); });
    connect(m_open, &Button::clicked, this, &SettingsPage::openStoreRequested);
    connect(m_backUp, &Button::clicked, this, &SettingsPage::backUpRequested);
    connect(m_restore, &Button::clicked, this, &SettingsPage::restoreRequested);
}

void SettingsPage::apply() {
    const Metrics& m = m_look.metrics();
    m_column->setContentsMargins(m.ipx(16), m.ipx(16), m.ipx(16), m.ipx(16));
    m_column->setSpacing(m.cardGap());
    m_body->setMaximumWidth(m.ipx(kPage));
    m_verbs->setGaps(m.ipx(8), m.ipx(8));
    for (QGridLayout* grid : std::as_const(m_grids)) {
        grid->setHorizontalSpacing(m.ipx(24));
        grid->setVerticalSpacing(m.ipx(9));
        grid->setColumnMinimumWidth(0, m.ipx(kTitleColumn));
    }
    // The look is the one setting that changes by keys and menu while this page is shown.
    m_theme->setCurrent(int(m_look.choice()));
    m_scale->setCurrent(int(std::ranges::find(kViewScales, m_look.scalePercent()) - kViewScales.begin()));
}

void SettingsPage::setState(const Settings& settings, const SettingsPlaces& places) {
    m_language->setCurrent(int(settings.language()));
    m_format->setCurrent(int(settings.numberFormat()));
    m_trend->setCurrent(settings.value(Setting::TrendWeeks).toInt() > 13 ? 1 : 0);
    m_kpi->setCurrent(settings.value(Setting::KpiWeeks).toInt() > 13 ? 1 : 0);
    m_start->setCurrent(settings.value(Setting::StartAtLast).toBool() ? 1 : 0);
    m_undo->setCurrent(settings.value(Setting::AskToUndo).toBool() ? 0 : 1);
    m_meeting->setCurrent(std::clamp(settings.value(Setting::MeetingChoice).toInt(), 1, 3) - 1);
    const QString paper = settings.value(Setting::Paper).toString();
    m_paper->setCurrent((paper.isEmpty() ? places.usLetter : paper == QStringLiteral("letter")) ? 1 : 0);
    m_cards->setCurrent(settings.value(Setting::PdfRecords).toBool()       ? 2
                        : settings.value(Setting::PdfDefinitions).toBool() ? 1
                                                                           : 0);
    if (const QString author = settings.value(Setting::Author).toString(); m_author->text() != author)
        m_author->setText(author);
    m_screen->clear();
    m_screen->addItems(places.screens);
    m_screen->setCurrentText(places.screen);
    const bool open = !places.store.isEmpty();
    m_store->setFullText(open ? QDir::toNativeSeparators(places.store) : tr("No store is open."));
    m_backups->setFullText(open ? QDir::toNativeSeparators(places.backups) : QString(QChar(0x2014)));
    m_backUp->setEnabled(open && places.filled);
    m_restore->setEnabled(open && places.writable);
}

void SettingsPage::focusFirst() {
    m_theme->focusChoice();
}

} // namespace gtm::ui

#include "moc_settings_page.cpp"
