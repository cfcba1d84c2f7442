// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/filter_bar.h"

#include "ui/paint/canvas.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segment_bar.h"
#include "ui/widgets/select_box.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QResizeEvent>

#include <algorithm>
#include <array>

namespace gtm::ui {

namespace {

constexpr std::chrono::days kWeek{7};
/// Comparison goes back this far, and to the same week a year before.
constexpr int kComparedWeeks = 13;
/// More segments than this stand in a drop-down.
constexpr size_t kSegmentButtons = 5;
constexpr double kControl = 32, kPad = 8;

/// "Week 46, 15 Nov", "Week of 8 Nov"
QString shortTitle(Day weekEnding) {
    const QString name = capitalised(weekName(weekEnding, weekEnding));
    const int year = int(std::chrono::year_month_day{weekEnding}.year());
    return hasIsoNumber(weekEnding) ? name + QStringLiteral(", ") + text(report::shortDate(weekEnding, year))
                                    : name;
}

QVariant dayData(Day day) {
    return dayNumber(day);
}

Day dayOf(const QVariant& data) {
    return dayFromNumber(data.toInt());
}

/// A hairline between when and whom.
class Separator : public QWidget {
  public:
    Separator(const Look& look, QWidget* parent) : QWidget(parent), m_look(look) {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override { return {1, m_look.metrics().ipx(kControl)}; }

  protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const double inset = m_look.metrics().px(5);
        verticalRule(painter, 0, inset, height() - inset, m_look.theme().line, 1);
    }

  private:
    const Look& m_look;
};

QStringList withAll(const QString& all, const std::vector<std::string>& values) {
    QStringList out{all};
    for (const std::string& value : values)
        out << dimensionValue({}, value);
    return out;
}

void fill(SelectBox* box, const QStringList& items) {
    box->clear();
    box->addItems(items);
    box->setVisible(items.size() > 1);
    box->updateGeometry();
}

/// 0 for all; else one past the position of the chosen value.
int chosenIndex(const kpi::Filter& filter, const std::string& dimension,
                const std::vector<std::string>& values) {
    const auto chosen = filter.find(dimension);
    if (chosen == filter.end() || chosen->second.empty())
        return 0;
    const auto at = std::ranges::find(values, chosen->second.front());
    return at == values.end() ? 0 : int(at - values.begin()) + 1;
}

} // namespace

FilterBar::FilterBar(const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_row(new FlowLayout(this))
    , m_previous(new Button(look, Button::Kind::Plain, {}))
    , m_next(new Button(look, Button::Kind::Plain, {}))
    , m_week(new SelectBox(look, tr("Week")))
    , m_compared(new SelectBox(look, tr("Compare with")))
    , m_segmentSelect(new SelectBox(look, tr("Segment")))
    , m_region(new SelectBox(look, tr("Region")))
    , m_source(new SelectBox(look, tr("Source")))
    , m_segments(new SegmentBar(look, tr("Segment")))
    , m_trend(new SegmentBar(look, tr("Trend length")))
    , m_clear(new Button(look, Button::Kind::Link, tr("Clear filters"))) {
    setMinimumWidth(1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    build();
    m_trend->setChoices({tr("13 weeks"), tr("52 weeks")}, 0);
    connect(m_previous, &Button::clicked, this, [this] { stepWeek(-1); });
    connect(m_next, &Button::clicked, this, [this] { stepWeek(1); });
    connect(m_week, &SelectBox::activated, this,
            [this](int index) { Q_EMIT weekChosen(dayOf(m_week->itemData(index))); });
    connect(m_compared, &SelectBox::activated, this,
            [this](int index) { Q_EMIT comparedChosen(dayOf(m_compared->itemData(index))); });
    connect(m_segments, &SegmentBar::chosen, this,
            [this](int i) { chooseValue("segment", m_choices.segments, i); });
    connect(m_segmentSelect, &SelectBox::activated, this,
            [this](int i) { chooseValue("segment", m_choices.segments, i); });
    connect(m_region, &SelectBox::activated, this,
            [this](int i) { chooseValue("region", m_choices.regions, i); });
    connect(m_source, &SelectBox::activated, this,
            [this](int i) { chooseValue("source", m_choices.sources, i); });
    connect(m_clear, &Button::clicked, this, [this] {
        m_filter.clear();
        Q_EMIT filterChosen({});
    });
    connect(m_trend, &SegmentBar::chosen, this, [this](int i) { Q_EMIT trendWeeksChosen(i == 0 ? 13 : 52); });
    setChoices({});
    apply();
    connect(&look, &Look::applied, this, &FilterBar::apply);
}

void FilterBar::build() {
    const auto name = [this](const QString& words) {
        auto* label = new Label(m_look, Type::Caption, &Theme::ink3, words);
        m_labels.push_back(label);
        return label;
    };
    m_labels.push_back(new Separator(m_look, this)); // comes and goes with the labels
    const auto arrow = [](Button* button, Glyph glyph, const QString& words) {
        button->setGlyph(glyph);
        button->setUnits(32);
        button->setAccessibleName(words);
        button->setToolTip(words);
    };
    arrow(m_previous, Glyph::Left, tr("Previous week"));
    arrow(m_next, Glyph::Right, tr("Next week"));
    m_week->setStrong(true);
    group({name(tr("Week")), m_previous, m_week, m_next});
    group({name(tr("Compare with")), m_compared});
    m_row->addWidget(m_labels.front());
    m_segmentGroup = group({name(tr("Segment")), m_segments});
    m_segmentSelectGroup = group({name(tr("Segment")), m_segmentSelect});
    group({name(tr("Region")), m_region});
    group({name(tr("Source")), m_source});
    m_clear->setAccessibleName(tr("Clear filters"));
    m_clear->setUnits(32);
    m_row->addWidget(m_clear);
    m_trendGroup = group({name(tr("Trend")), m_trend});
    m_row->setPushed(1);
}

QWidget* FilterBar::group(std::initializer_list<QWidget*> widgets) {
    auto* box = new QWidget(this);
    auto* line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    for (QWidget* widget : widgets)
        line->addWidget(widget);
    m_row->addWidget(box);
    m_groups.push_back(box);
    return box;
}

/// One box for each dimension of the user's own, behind those of the scoreboard.
void FilterBar::buildOwn() {
    for (SelectBox* box : m_own) {
        std::erase(m_groups, box->parentWidget());
        std::erase(m_labels, box->parentWidget()->layout()->itemAt(0)->widget());
        delete box->parentWidget();
    }
    m_own.clear();
    for (QWidget* last : std::initializer_list<QWidget*>{m_clear, m_trendGroup})
        m_row->removeWidget(last);
    for (const auto& [dimension, values] : m_choices.own) {
        const QString title = dimensionTitle(dimension);
        m_labels.push_back(new Label(m_look, Type::Caption, &Theme::ink3, title));
        m_own.push_back(new SelectBox(m_look, title));
        group({m_labels.back(), m_own.back()})->layout()->setSpacing(m_look.metrics().ipx(8));
        fill(m_own.back(),
             withAll(tr("%1: all").arg(title), values)); // shown, it would be a window by itself
        connect(m_own.back(), &SelectBox::activated, this,
                [this, name = dimension, all = values](int i) { chooseValue(name, all, i); });
    }
    m_row->addWidget(m_clear);
    m_row->addWidget(m_trendGroup);
}

void FilterBar::setChoices(const FilterChoices& choices) {
    const bool sameOwn = choices.own == m_choices.own;
    m_choices = choices;
    if (!sameOwn)
        buildOwn();
    m_segments->setChoices(withAll(tr("All"), choices.segments), 0);
    fill(m_segmentSelect, withAll(tr("All segments"), choices.segments));
    fill(m_region, withAll(tr("All regions"), choices.regions));
    fill(m_source, withAll(tr("All sources"), choices.sources));
    m_region->parentWidget()->setVisible(!choices.regions.empty());
    m_source->parentWidget()->setVisible(!choices.sources.empty());
    showFilter();
    apply();
}

void FilterBar::setScoreboard(const report::Scoreboard& board) {
    m_filter = board.filter;
    fillWeeks(board);
    fillCompared(board);
    showFilter();
    fit();
}

void FilterBar::fillWeeks(const report::Scoreboard& board) {
    const Day first = board.firstWeekEnding.value_or(board.weekEnding);
    const Day last = board.lastWeekEnding.value_or(board.weekEnding);
    // Another filter has the same weeks, and there may be hundreds; another language has other words.
    const WeekChoices choices{first, last, board.newestCompleteWeek, weekTitle(last)};
    if (choices != m_weeks) {
        m_weeks = choices;
        m_week->clear();
        for (Day day = last; day >= first; day -= kWeek) {
            const QString title = weekTitle(day);
            QString words = title;
            if (board.newestCompleteWeek && day > *board.newestCompleteWeek)
                words += tr(", incomplete");
            m_week->addItem(words, dayData(day));
            m_week->setItemData(m_week->count() - 1, title, SelectBox::kBoxRole);
            m_week->setItemData(m_week->count() - 1, shortTitle(day), SelectBox::kShortRole);
        }
        m_week->updateGeometry();
    }
    m_week->setCurrentIndex(m_week->findData(dayData(board.weekEnding)));
    m_previous->setEnabled(board.weekEnding > first);
    m_next->setEnabled(board.weekEnding < last);
}

void FilterBar::fillCompared(const report::Scoreboard& board) {
    m_compared->clear();
    const Day first = board.firstWeekEnding.value_or(board.weekEnding);
    const auto add = [&](Day day) {
        if (m_compared->findData(dayData(day)) < 0)
            m_compared->addItem(capitalised(weekName(day, board.weekEnding)), dayData(day));
    };
    for (int back = 1; back <= kComparedWeeks; ++back)
        if (const Day day = board.weekEnding - back * kWeek; day >= first)
            add(day);
    if (const Day yearBefore = board.weekEnding - 52 * kWeek; yearBefore >= first)
        add(yearBefore);
    add(board.comparedWeekEnding);
    m_compared->setCurrentIndex(m_compared->findData(dayData(board.comparedWeekEnding)));
    m_compared->updateGeometry();
}

void FilterBar::showFilter() {
    const int segment = chosenIndex(m_filter, "segment", m_choices.segments);
    m_segments->setCurrent(segment);
    m_segmentSelect->setCurrentIndex(segment);
    m_region->setCurrentIndex(chosenIndex(m_filter, "region", m_choices.regions));
    m_source->setCurrentIndex(chosenIndex(m_filter, "source", m_choices.sources));
    for (size_t i = 0; i < m_own.size(); ++i)
        m_own[i]->setCurrentIndex(chosenIndex(m_filter, m_choices.own[i].first, m_choices.own[i].second));
    m_clear->setVisible(!m_filter.empty());
}

void FilterBar::chooseValue(const std::string& dimension, const std::vector<std::string>& values, int index) {
    kpi::Filter filter = m_filter;
    filter.erase(dimension);
    if (index > 0)
        filter[dimension] = {values[static_cast<size_t>(index - 1)]};
    m_filter = filter; // what is chosen next, before the board is there, adds to it
    Q_EMIT filterChosen(filter);
}

void FilterBar::setTrendWeeks(int weeks) {
    m_trend->setCurrent(weeks > 13 ? 1 : 0);
}

void FilterBar::stepWeek(int direction) {
    const int index = m_week->currentIndex() - direction; // the newest week stands first
    if (index < 0 || index >= m_week->count())
        return;
    m_week->setCurrentIndex(index); // the next step goes on from here, before the board is there
    Q_EMIT weekChosen(dayOf(m_week->itemData(index)));
}

void FilterBar::apply() {
    const Metrics& m = m_look.metrics();
    m_row->setContentsMargins(m.ipx(16), m.ipx(kPad), m.ipx(16), m.ipx(kPad));
    for (QWidget* box : m_groups)
        box->layout()->setSpacing(m.ipx(8));
    fit();
    updateGeometry();
}

/// Width that the bar needs in a shape, without taking it on.
int FilterBar::widthIn(const Shape& shape) const {
    const Metrics& m = m_look.metrics();
    int width = 2 * m.ipx(16), parts = 0;
    const auto add = [&](int part) {
        width += part;
        ++parts;
    };
    const auto isLabel = [this](QWidget* widget) {
        return std::ranges::find(m_labels, widget) != m_labels.end();
    };
    for (const QWidget* box : m_groups) {
        const bool segments = box == m_segmentGroup || box == m_segmentSelectGroup;
        if (segments ? shape.buttons != (box == m_segmentGroup) || m_choices.segments.empty()
                     : box->isHidden())
            continue;
        int wide = 0, pieces = 0;
        for (int i = 0; i < box->layout()->count(); ++i) {
            QWidget* widget = box->layout()->itemAt(i)->widget();
            if (isLabel(widget) && !shape.labels)
                continue;
            wide += widget == m_week ? m_week->widthFor(!shape.longWeek) : widget->sizeHint().width();
            ++pieces;
        }
        add(wide + (pieces - 1) * m.ipx(kPad));
    }
    if (!m_clear->isHidden())
        add(m_clear->sizeHint().width());
    if (shape.labels)
        add(m_labels.front()->sizeHint().width());
    return width + (parts - 1) * m.ipx(shape.gap);
}

/// Takes on the most telling of its shapes that stands on one line; the narrowest may wrap.
void FilterBar::fit() {
    const Metrics& m = m_look.metrics();
    const bool any = !m_choices.segments.empty();
    const bool few = any && m_choices.segments.size() <= kSegmentButtons;
    const std::array shapes{Shape{true, true, few, 16}, Shape{false, true, few, 16},
                            Shape{false, false, few, 16}, Shape{false, false, false, 8}};
    const auto* fits = std::ranges::find_if(shapes, [this](const Shape& s) { return widthIn(s) <= width(); });
    const Shape& shape = fits == shapes.end() ? shapes.back() : *fits;
    for (QWidget* label : m_labels)
        label->setVisible(shape.labels);
    m_week->setCompact(!shape.longWeek);
    m_segmentGroup->setVisible(shape.buttons);
    m_segmentSelectGroup->setVisible(any && !shape.buttons);
    m_row->setGaps(m.ipx(shape.gap), m.ipx(kPad));
}

void FilterBar::resizeEvent(QResizeEvent* event) {
    if (event->oldSize().width() != width())
        fit();
}

} // namespace gtm::ui
