// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/moved_view.h"

#include "ui/text/row_text.h"
#include "ui/text/words.h"

#include <algorithm>
#include <cmath>

namespace gtm::ui {

namespace {

/// So many parts stand for themselves; the rest, those that did least, are one more.
constexpr size_t kMostParts = 7;

struct Group {
    kpi::Movement movement;
    const kpi::MovedRecords* records;
};
std::array<Group, 3> groupsOf(const kpi::Moved& moved) {
    return {{{kpi::Movement::Entered, &moved.entered},
             {kpi::Movement::Left, &moved.left},
             {kpi::Movement::Changed, &moved.changed}}};
}

bool hasGroups(const kpi::Moved& moved) {
    return std::ranges::all_of(groupsOf(moved),
                               [](const Group& group) { return group.records->effect.has_value(); });
}

report::FormatOptions formatFor(const report::WhatMoved& moved, const MovedContext& context) {
    return formatOf(moved.definition.unit, context.currency);
}

QString changeWords(std::optional<double> change, const report::FormatOptions& format) {
    return text(report::changeText(change, format));
}

/// The sum of parts that did least, as one part.
kpi::MovedPart restOf(std::span<const kpi::MovedPart> parts) {
    kpi::MovedPart rest;
    for (const kpi::MovedPart& part : parts) {
        rest.effect += part.effect;
        if (part.rateEffect) {
            rest.rateEffect = rest.rateEffect.value_or(0) + *part.rateEffect;
            rest.mixEffect = rest.mixEffect.value_or(0) + part.mixEffect.value_or(0);
        }
        rest.entered += part.entered;
        rest.left += part.left;
        rest.changed += part.changed;
    }
    return rest;
}

} // namespace

std::vector<MovedBy> waysOf(const report::WhatMoved& moved) {
    std::vector<MovedBy> ways;
    if (!moved.moved.change)
        return ways;
    if (hasGroups(moved.moved))
        ways.push_back(MovedBy::Records);
    if (!moved.moved.factors.empty())
        ways.push_back(MovedBy::Factors);
    if (!moved.moved.segments.empty())
        ways.push_back(MovedBy::Dimension);
    if (!moved.moved.bridge.empty())
        ways.push_back(MovedBy::Bridge);
    return ways;
}

QString movedHeadline(const report::WhatMoved& moved, const MovedContext& context) {
    const kpi::Moved& all = moved.moved;
    if (!all.change)
        return MovedView::tr("What moved it is not known");
    const auto format = formatFor(moved, context);
    QString size = changeWords(all.change, format);
    const Change way = changeOf(size, moved.definition.direction);
    size.remove(u'+').remove(QString::fromUtf8(report::kMinus));
    if (way == Change::Same || way == Change::None)
        return MovedView::tr("Unchanged since %1").arg(context.before);
    const bool up = *all.change > 0;
    const QString head =
        (up ? MovedView::tr("Up %1 since %2") : MovedView::tr("Down %1 since %2")).arg(size, context.before);
    if (!hasGroups(all))
        return head;
    const auto groups = groupsOf(all);
    const auto most = std::ranges::max_element(groups, {}, [&](const Group& group) {
        return up ? *group.records->effect : -*group.records->effect;
    });
    switch (most->movement) {
    case kpi::Movement::Entered:
        return MovedView::tr("%1, mostly by records that entered").arg(head);
    case kpi::Movement::Left:
        return MovedView::tr("%1, mostly by records that left").arg(head);
    case kpi::Movement::Changed:
        return MovedView::tr("%1, mostly by records that changed").arg(head);
    }
    return head;
}

void MovedView::setMoved(const report::WhatMoved& moved, MovedBy by, const MovedContext& context) {
    m_moved = moved;
    m_by = by;
    m_context = context;
    m_steps.clear();
    if (m_moved.moved.change)
        switch (by) {
        case MovedBy::Records:
            addGroups();
            break;
        case MovedBy::Dimension:
            addParts(m_moved.moved.segments);
            break;
        case MovedBy::Factors:
            addParts(m_moved.moved.factors);
            break;
        case MovedBy::Bridge:
            addParts(m_moved.moved.bridge);
            break;
        }
    build();
    refresh();
}

void MovedView::addGroups() {
    for (const Group& group : groupsOf(m_moved.moved)) {
        Step step;
        step.title = movementTitle(group.movement);
        step.part.effect = group.records->effect.value_or(0);
        step.records = group.records->records;
        step.opens = step.records > 0;
        step.choice.moved = group.movement;
        m_steps.push_back(std::move(step));
    }
}

QString MovedView::partTitle(const std::string& key) const {
    if (key == kpi::kTogether)
        return tr("All parts together");
    if (m_by == MovedBy::Dimension)
        return dimensionValue(m_moved.moved.dimension, key);
    if (m_by == MovedBy::Bridge)
        return kindTitle(key);
    return capitalised(text(key).replace(u'_', u' '));
}

void MovedView::addParts(const std::vector<kpi::MovedPart>& parts) {
    const size_t own =
        parts.size() > kMostParts + 1 && m_by == MovedBy::Dimension ? kMostParts : parts.size();
    for (size_t i = 0; i < own; ++i) {
        Step step;
        step.part = parts[i];
        step.title = partTitle(parts[i].key);
        step.records = parts[i].entered + parts[i].left + parts[i].changed;
        // A term of a bridge is no part of the records that stand below.
        step.opens =
            m_by != MovedBy::Bridge && parts[i].key != kpi::kTogether && parts[i].key != kpi::kOtherSegments;
        step.choice.values[m_by == MovedBy::Factors ? kFactorValue : m_moved.moved.dimension] = {
            parts[i].key};
        m_steps.push_back(std::move(step));
    }
    if (own == parts.size())
        return;
    Step rest;
    rest.part = restOf(std::span(parts).subspan(own));
    rest.title = counted(std::ssize(parts) - std::ptrdiff_t(own), tr("%1 other"), tr("%1 others"));
    rest.records = rest.part.entered + rest.part.left + rest.part.changed;
    rest.opens = false;
    m_steps.push_back(std::move(rest));
}

void MovedView::build() {
    m_waterfall = {};
    const kpi::Moved& all = m_moved.moved;
    if (!all.change)
        return;
    const auto format = formatFor(m_moved, m_context);
    m_waterfall.before = *all.before.value;
    m_waterfall.after = *all.after.value;
    m_waterfall.beforeTitle = capitalised(m_context.before);
    m_waterfall.afterTitle = capitalised(m_context.after);
    m_waterfall.beforeWords = text(report::valueText(all.before.value, format));
    m_waterfall.afterWords = text(report::valueText(all.after.value, format));
    for (const Step& step : m_steps) {
        WaterfallStep& out = m_waterfall.steps.emplace_back();
        out.title = step.title;
        out.effect = step.part.effect;
        out.words = changeWords(step.part.effect, format);
        out.change = changeOf(out.words, m_moved.definition.direction);
        if (step.part.rateEffect && m_by == MovedBy::Dimension)
            out.aside =
                tr("rate %1, mix %2")
                    .arg(changeWords(step.part.rateEffect, format), changeWords(step.part.mixEffect, format));
        else if (step.records > 0 && m_by != MovedBy::Bridge)
            out.aside = QStringLiteral("%1 %2").arg(fullCount(step.records),
                                                    recordNoun(m_moved.definition, step.records));
    }
}

QSize MovedView::minimumSizeHint() const {
    return {look().metrics().ipx(300),
            qCeil(waterfallHeight(look().metrics(), std::max<size_t>(m_steps.size(), 3)))};
}

void MovedView::paintChart(QPainter& painter, const QRectF& area) {
    if (m_moved.moved.change)
        paintWaterfall(painter, area, look().theme(), look().metrics(), m_waterfall);
}

std::vector<ChartMark> MovedView::marks(const QRectF& area) const {
    std::vector<ChartMark> marks;
    if (!m_moved.moved.change)
        return marks;
    const auto rows = waterfallRows(area, look().metrics(), m_steps.size());
    marks.push_back({rows.front(), m_waterfall.beforeTitle, m_waterfall.beforeWords, {}, {}});
    for (size_t i = 0; i < m_steps.size(); ++i) {
        const WaterfallStep& step = m_waterfall.steps[i];
        marks.push_back({rows[i + 1], step.title,
                         step.aside.isEmpty() ? step.words : step.words + QStringLiteral(", ") + step.aside,
                         m_steps[i].opens ? m_moved.definition.id : std::string(), m_steps[i].choice});
    }
    marks.push_back({rows.back(), m_waterfall.afterTitle, m_waterfall.afterWords, {}, {}});
    return marks;
}

ChartTable MovedView::table() const {
    const auto format = formatFor(m_moved, m_context);
    const bool rates =
        std::ranges::any_of(m_steps, [](const Step& step) { return step.part.rateEffect.has_value(); });
    const bool told = m_by != MovedBy::Bridge;
    ChartTable table{{tr("Part"), tr("Effect")}, {}};
    if (rates)
        table.head << tr("By rate") << tr("By mix");
    if (told)
        table.head << tr("Records");
    const auto line = [&](const QString& title, const QString& words, const Step* step) {
        QStringList row{title, words};
        if (rates)
            row << (step ? changeWords(step->part.rateEffect, format) : QString())
                << (step ? changeWords(step->part.mixEffect, format) : QString());
        if (told)
            row << (step ? fullCount(step->records) : QString());
        table.rows.push_back(row);
    };
    line(m_waterfall.beforeTitle, m_waterfall.beforeWords, nullptr);
    for (size_t i = 0; i < m_steps.size(); ++i)
        line(m_steps[i].title, m_waterfall.steps[i].words, &m_steps[i]);
    line(m_waterfall.afterTitle, m_waterfall.afterWords, nullptr);
    return table;
}

} // namespace gtm::ui
