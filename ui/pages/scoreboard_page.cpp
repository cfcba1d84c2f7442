// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/scoreboard_page.h"

#include "core/report/table.h"
#include "ui/pages/actions_panel.h"
#include "ui/text/headlines.h"
#include "ui/text/words.h"
#include "ui/widgets/board_charts.h"
#include "ui/widgets/heights.h"
#include "ui/widgets/kpi_card.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/score_head.h"
#include "ui/widgets/scorecard_view.h"
#include "ui/widgets/summary_strip.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace gtm::ui {

namespace {

/// From this width on, in units, the panels stand beside the table without cutting anything.
constexpr double kBesideFrom = 1908;
/// The table's share of a window of 1920.
constexpr double kTableColumn = 1210, kLeastLeft = 1210, kFull = 1920;
/// Of a page less high than this, in units, the rows get what the summary can do without.
constexpr double kBriefBelow = 500;

/// The rows of the board as people read them.
ChartTable boardTable(const report::Scoreboard& board) {
    const report::Table words = report::boardText(board);
    ChartTable table;
    for (const report::Table::Column& column : words.columns)
        table.head << text(column.title);
    for (const auto& cells : words.rows) {
        QStringList row;
        for (const report::Cell& cell : cells)
            row << (std::holds_alternative<std::string>(cell) ? text(std::get<std::string>(cell))
                                                              : QString());
        table.rows.push_back(row);
    }
    return table;
}

/// What the table's card adds to the table's height.
int tableFrame(const Metrics& metrics) {
    return 2 * metrics.ipx(4);
}

} // namespace

ScoreboardPage::ScoreboardPage(const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_filters(new FilterBar(look))
    , m_scroll(new QScrollArea)
    , m_body(new QWidget)
    , m_summary(new SummaryStrip(look, m_body))
    , m_tablePanel(new Panel(look, m_body))
    , m_table(new ScorecardView(look))
    , m_card(nullptr) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filters);
    column->addWidget(m_scroll, 1);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_body);
    m_tablePanel->setContent(m_table, true);
    m_tablePanel->setTable([this] { return boardTable(m_board); });
    buildPanels();
    m_head = new StuckHead(look, m_table, m_scroll);
    m_card = new KpiCard(look, this);
    wire();
    connect(&look, &Look::applied, this, &ScoreboardPage::arrange);
}

void ScoreboardPage::buildPanels() {
    const auto panel = [this](auto*& view, auto*& into) {
        using View = std::remove_reference_t<decltype(*view)>;
        into = new Panel(m_look, m_body);
        view = new View(m_look);
        into->setContent(view);
        into->setTable([shown = view] { return shown->table(); });
        connect(view, &View::opened, this, &ScoreboardPage::kpiOpened);
        connect(into, &Panel::helpRequested, this, [this, panel = into] { help(panel); });
    };
    panel(m_funnel, m_funnelPanel);
    panel(m_aging, m_agingPanel);
    panel(m_leak, m_leakPanel);
    panel(m_touch, m_touchPanel);
    m_actions = new ActionsPanel(m_look, m_body);
}

void ScoreboardPage::wire() {
    connect(m_filters, &FilterBar::weekChosen, this, &ScoreboardPage::weekChosen);
    connect(m_filters, &FilterBar::comparedChosen, this, &ScoreboardPage::comparedChosen);
    connect(m_filters, &FilterBar::filterChosen, this, &ScoreboardPage::filterChosen);
    connect(m_filters, &FilterBar::trendWeeksChosen, this, &ScoreboardPage::trendWeeksChosen);
    connect(m_summary, &SummaryStrip::opened, this,
            [this](const std::string& kpi) { Q_EMIT kpiOpened(kpi, {}); });
    connect(m_table, &ScorecardView::opened, this,
            [this](const std::string& kpi) { Q_EMIT kpiOpened(kpi, {}); });
    connect(m_table, &ScorecardView::importRequested, this, &ScoreboardPage::importRequested);
    connect(m_table, &ScorecardView::cardRequested, this, &ScoreboardPage::showCard);
    connect(m_table, &ScorecardView::cardToggled, this, [this](const std::string& kpi, const QRect& row) {
        if (m_card->isVisible() && m_card->kpi() == kpi)
            m_card->hide();
        else
            showCard(kpi, row);
    });
    connect(m_table, &ScorecardView::cardDismissed, m_card, &QWidget::hide);
    connect(m_table, &ScorecardView::rowReached, this, [this](const QRect& row) {
        const QPoint centre = m_table->mapTo(m_body, row.center());
        m_scroll->ensureVisible(m_scroll->horizontalScrollBar()->value(), centre.y(), 0, row.height() * 2);
    });
    connect(m_table, &ScorecardView::shapeChanged, this, &ScoreboardPage::arrange);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        m_card->hide();
        placeHead();
    });
}

void ScoreboardPage::setScoreboard(const report::Scoreboard& board) {
    m_board = board;
    m_filters->setScoreboard(board);
    m_summary->setScoreboard(board);
    m_table->setScoreboard(board);
    m_actions->setBoard(board);
    m_card->hide();
    fillPanels();
    arrange();
}

void ScoreboardPage::fillPanels() {
    const std::string& currency = m_board.data.currency;
    m_funnel->setSteps(m_board.funnel, currency);
    m_aging->setAging(m_board.aging, currency);
    m_leak->setLeak(m_board.leak, currency);
    m_touch->setTouch(m_board.touch);
    m_help.clear();
    fillPanel(m_funnelPanel, m_funnel, {funnelHeadline(m_board), {}}, tr("Conversion by step"),
              funnelAbsence(m_board));
    fillPanel(m_agingPanel, m_aging,
              {agingHeadline(m_board.aging, currency),
               tr("Days in current stage. Right of the line: past the limit for that stage.")},
              tr("Stage aging"), agingAbsence(m_board));
    fillPanel(m_leakPanel, m_leak,
              {leakHeadline(m_board.leak, currency), tr("Left pipeline with no decision, 4 weeks")},
              tr("Pipeline leakage"), leakAbsence(m_board));
    fillPanel(m_touchPanel, m_touch,
              {touchHeadline(m_board.touch), tr("Working hours to first touch, 4 weeks")}, tr("First touch"),
              touchAbsence(m_board));
}

void ScoreboardPage::fillPanel(Panel* panel, ChartWidget* view, const PanelText& found, const QString& title,
                               const std::optional<Absence>& absence) {
    if (!absence) {
        panel->setHeadline(found.headline, found.subline);
        panel->setEmpty({});
        view->describe(found.headline, found.subline);
        return;
    }
    const QString link = absence->help == Absence::Help::Import         ? tr("Import")
                         : absence->help == Absence::Help::ClearFilters ? tr("Clear filters")
                                                                        : QString();
    panel->setHeadline(title);
    panel->setEmpty(absence->words, link);
    view->describe(title, absence->words);
    m_help[panel] = absence->help;
}

void ScoreboardPage::help(const Panel* panel) {
    const auto at = m_help.find(panel);
    if (at == m_help.end())
        return;
    if (at->second == Absence::Help::Import)
        Q_EMIT importRequested();
    else
        Q_EMIT filterChosen({});
}

void ScoreboardPage::setChoices(const FilterChoices& choices) {
    m_filters->setChoices(choices);
}

void ScoreboardPage::setDefinitions(std::vector<kpi::Definition> definitions) {
    m_definitions = std::move(definitions);
}

void ScoreboardPage::setTrendWeeks(int weeks) {
    m_filters->setTrendWeeks(weeks);
    m_table->rows().setTrendWeeks(weeks);
}

void ScoreboardPage::stepWeek(int direction) {
    m_filters->stepWeek(direction);
}

void ScoreboardPage::focusKpi(const std::string& kpi) {
    m_table->setFocus(Qt::OtherFocusReason);
    m_table->selectKpi(kpi);
}

void ScoreboardPage::showCard(const std::string& kpi, const QRect& globalRow) {
    for (const auto& group : m_board.groups)
        for (const auto& row : group.rows) {
            if (row.kpi != kpi)
                continue;
            const auto definition = std::ranges::find(m_definitions, kpi, &kpi::Definition::id);
            m_card->setContent(row, definition == m_definitions.end() ? nullptr : &*definition, m_board);
            m_card->showAt(QRect(mapFromGlobal(globalRow.topLeft()), globalRow.size()));
            return;
        }
}

void ScoreboardPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    layout()->activate();
    arrange();
}

void ScoreboardPage::arrange() {
    const double units = width() / m_look.metrics().scale();
    m_table->setWindowUnits(units);
    const QSize room = m_scroll->maximumViewportSize();
    const int height = units >= kBesideFrom ? arrangeWide(room.width(), room.height())
                                            : arrangeNarrow(room.width(), room.height());
    const int bar = height > room.height() ? m_scroll->verticalScrollBar()->sizeHint().width() : 0;
    m_body->resize(room.width() - bar, height);
    placeHead();
}

int ScoreboardPage::placeSummary(int width) {
    m_summary->setBrief(height() / m_look.metrics().scale() < kBriefBelow, width);
    const int tall = heightFor(m_summary, width);
    m_summary->setGeometry(m_look.metrics().gutter(), 0, width, tall);
    return tall;
}

int ScoreboardPage::arrangeWide(int width, int height) {
    const Metrics& m = m_look.metrics();
    const int gutter = m.gutter(), gap = m.panelGap();
    const double units = width / m.scale();
    // The table keeps its share of the window and gives way down to what its columns need.
    const int left = m.ipx(std::max(kLeastLeft, units * kTableColumn / kFull));
    const int right = width - 3 * gutter - left;
    const int actions = heightFor(m_actions, right);
    const std::array<int, 3> least{
        heightFor(m_funnelPanel, right), heightFor(m_agingPanel, right),
        std::max(heightFor(m_leakPanel, right / 2), heightFor(m_touchPanel, right / 2))};
    const int panels = least[0] + least[1] + least[2] + actions + 3 * gap;

    // One thing scrolls: the page where the panels need more than the window has, else the table.
    const int strip = placeSummary(left);
    const int frame = tableFrame(m), bottom = std::max(height - gap, panels);
    const int tableRoom = bottom - strip - gap - frame;
    m_table->setRowUnits(m_table->rowUnitsFor(tableRoom));
    const bool pageScrolls = panels > height - gap;
    const int table = pageScrolls ? m_table->contentHeight() : std::min(tableRoom, m_table->contentHeight());
    m_tablePanel->setGeometry(gutter, strip + gap, left, table + frame);

    // Panels share what is left over by how well they use it: heat rows and bars can grow, the funnel little.
    const int x = 2 * gutter + left;
    const int end = std::max(m_tablePanel->geometry().bottom() + 1, panels);
    const int spare = end - panels;
    const int funnel = least[0] + spare / 16, aging = least[1] + spare * 3 / 16;
    const int rest = least[2] + spare * 4 / 16;
    m_funnelPanel->setGeometry(x, 0, right, funnel);
    m_agingPanel->setGeometry(x, funnel + gap, right, aging);
    const int half = (right - gap) / 2, y = funnel + aging + 2 * gap;
    m_leakPanel->setGeometry(x, y, half, rest);
    m_touchPanel->setGeometry(x + half + gap, y, right - half - gap, rest);
    const int list = y + rest + gap;
    m_actions->setGeometry(x, list, right, end - list);
    return end + gap;
}

int ScoreboardPage::arrangeNarrow(int width, int height) {
    const Metrics& m = m_look.metrics();
    const int gutter = m.gutter(), gap = m.panelGap(), inner = width - 2 * gutter;
    const int strip = placeSummary(inner), frame = tableFrame(m);
    int y = strip + gap;
    // Rows give way so that the table fits the window; from there on the page scrolls under its head.
    m_table->setRowUnits(std::min(m_table->rowUnitsFor(height - y - gap - frame), ScorecardView::kRow));
    m_tablePanel->setGeometry(gutter, y, inner, m_table->contentHeight() + frame);
    y += m_tablePanel->height() + gap;
    const int half = (inner - gap) / 2;
    const bool pairs =
        half >= m_agingPanel->minimumSizeHint().width() && half >= m_funnelPanel->minimumSizeHint().width();
    const auto place = [&](Panel* left, Panel* right) {
        if (pairs) {
            const int tall = std::max(heightFor(left, half), heightFor(right, half));
            left->setGeometry(gutter, y, half, tall);
            right->setGeometry(gutter + half + gap, y, inner - half - gap, tall);
            y += tall + gap;
            return;
        }
        for (Panel* panel : {left, right}) {
            panel->setGeometry(gutter, y, inner, heightFor(panel, inner));
            y += panel->height() + gap;
        }
    };
    place(m_funnelPanel, m_agingPanel);
    place(m_leakPanel, m_touchPanel);
    const int list = heightFor(m_actions, inner);
    m_actions->setGeometry(gutter, y, inner, list);
    return y + list + gap;
}

void ScoreboardPage::placeHead() {
    const QHeaderView* head = m_table->horizontalHeader();
    const QPoint at = head->mapTo(m_scroll, QPoint());
    const QPoint top = m_scroll->viewport()->pos();
    const int end = m_table->mapTo(m_scroll, QPoint(0, m_table->height())).y();
    const bool away = at.y() < top.y() && end > top.y() + 2 * head->height();
    m_head->setGeometry(at.x(), top.y(), head->width(), head->height());
    m_head->setVisible(away);
}

} // namespace gtm::ui
