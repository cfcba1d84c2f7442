// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/moved_panel.h"

#include "ui/text/words.h"
#include "ui/widgets/segment_bar.h"
#include "ui/widgets/select_box.h"

#include <QHBoxLayout>

#include <algorithm>

namespace gtm::ui {

namespace {

QString wayTitle(MovedBy by) {
    switch (by) {
    case MovedBy::Records:
        return MovedPanel::tr("Records");
    case MovedBy::Dimension:
        return MovedPanel::tr("Split by");
    case MovedBy::Factors:
        return MovedPanel::tr("Factors");
    case MovedBy::Bridge:
        return MovedPanel::tr("Bridge");
    }
    return {};
}

} // namespace

MovedPanel::MovedPanel(const Look& look, QWidget* parent)
    : Panel(look, parent)
    , m_waysBar(new SegmentBar(look, tr("What moved it")))
    , m_dimensionBox(new SelectBox(look, tr("Split by")))
    , m_view(new MovedView(look)) {
    m_waysBar->setUnits(28);
    head()->addWidget(m_waysBar);
    head()->addWidget(m_dimensionBox);
    setContent(m_view);
    setTable([this] { return m_view->table(); });
    connect(m_waysBar, &SegmentBar::chosen, this, [this](int index) {
        m_by = m_ways[static_cast<size_t>(index)];
        showParts();
    });
    connect(m_dimensionBox, &QComboBox::activated, this,
            [this](int index) { Q_EMIT dimensionChosen(m_dimensions[static_cast<size_t>(index)]); });
    connect(m_view, &ChartWidget::opened, this,
            [this](const std::string&, const RecordChoice& choice) { Q_EMIT chosen(choice); });
}

void MovedPanel::setMoved(const report::WhatMoved& moved, const std::vector<std::string>& dimensions,
                          const MovedContext& context) {
    m_dimensions = dimensions;
    m_context = context;
    m_dimensionBox->clear();
    for (const std::string& dimension : dimensions)
        m_dimensionBox->addItem(dimensionTitle(dimension));
    setByDimension(moved);
}

void MovedPanel::setByDimension(const report::WhatMoved& moved) {
    m_moved = moved;
    m_ways = waysOf(moved);
    const auto at = std::ranges::find(m_dimensions, moved.moved.dimension);
    m_dimensionBox->setCurrentIndex(at == m_dimensions.end() ? -1 : int(at - m_dimensions.begin()));
    showWays();
    showParts();
}

void MovedPanel::showWays() {
    QStringList titles;
    for (const MovedBy way : m_ways)
        titles << wayTitle(way);
    m_waysBar->setChoices(titles, 0);
    m_waysBar->setVisible(titles.size() > 1);
}

QString MovedPanel::absence() const {
    if (!m_moved.moved.before.value)
        return tr("There is no value in %1 to come from.").arg(m_context.before);
    if (!m_moved.moved.after.value)
        return tr("There is no value in %1 to come to.").arg(m_context.after);
    if (!m_moved.moved.before.complete || !m_moved.moved.after.complete)
        return tr("A week that is not over is not compared with another.");
    const std::string &made = m_moved.moved.before.madeBy, &now = m_moved.moved.after.madeBy;
    if (made != now)
        return kpi::differInDefinition(made, now)
                   ? tr("The definition changed between the two weeks, so the change has no parts.")
                   : tr("The model changed between the two weeks, so the change has no parts.");
    return m_ways.empty() ? tr("This change cannot be split into parts.") : QString();
}

void MovedPanel::showParts() {
    const auto at = std::ranges::find(m_ways, m_by);
    const MovedBy by = at != m_ways.end() ? m_by : m_ways.empty() ? MovedBy::Records : m_ways.front();
    if (!m_ways.empty())
        m_waysBar->setCurrent(int(std::ranges::find(m_ways, by) - m_ways.begin()));
    m_dimensionBox->setVisible(by == MovedBy::Dimension && m_dimensions.size() > 1);
    m_view->setMoved(m_moved, by, m_context);
    const QString headline = movedHeadline(m_moved, m_context);
    QString subline =
        by == MovedBy::Dimension
            ? tr("By %1: how the rates and the mix of its values changed. All parts sum to the change.")
                  .arg(nounInSentence(dimensionTitle(m_moved.moved.dimension)))
            : tr("All parts sum to the change. Choose one to see its records.");
    if (m_view->isCut())
        subline += QLatin1Char(' ') + tr("Bars do not start at zero.");
    const QString missing = absence();
    setHeadline(headline, missing.isEmpty() ? subline : QString());
    setEmpty(missing);
    m_view->describe(headline, missing.isEmpty() ? subline : missing);
}

} // namespace gtm::ui
