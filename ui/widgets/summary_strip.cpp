// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/summary_strip.h"

#include "ui/paint/canvas.h"
#include "ui/text/headlines.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace gtm::ui {

namespace {

/// Id of the KPI with this name; the board lists what to discuss by name.
std::string kpiNamed(const report::Scoreboard& board, const std::string& name) {
    for (const auto& group : board.groups)
        for (const auto& row : group.rows)
            if (row.name == name)
                return row.kpi;
    return {};
}

} // namespace

SummaryStrip::SummaryStrip(const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_row(new FlowLayout(this))
    , m_incomplete(new Label(look, Type::Strong, &Theme::risk)) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_row->addWidget(m_incomplete);
    m_off = makeCount(kpi::Status::OffTrack, tr("off track"));
    m_risk = makeCount(kpi::Status::AtRisk, tr("at risk"));
    m_on = makeCount(kpi::Status::OnTrack, tr("on track"));
    m_other = makeCount(kpi::Status::NoData, tr("without a status"));
    m_first = new QWidget(this);
    m_first->setLayout(new QHBoxLayout);
    m_first->layout()->setContentsMargins(0, 0, 0, 0);
    m_row->addWidget(m_first);
    m_since = new Label(look, Type::Body, &Theme::ink2);
    m_row->addWidget(m_since);
    m_row->setPushed(1);
    apply();
    connect(&look, &Look::changed, this, &SummaryStrip::apply);
}

SummaryStrip::Count SummaryStrip::makeCount(kpi::Status status, const QString& words) {
    auto* box = new QWidget(this);
    auto* line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    auto* number = new Label(m_look, Type::Value, &Theme::ink);
    auto* label = new Label(m_look, Type::Body, &Theme::ink2, words);
    line->addWidget(new MarkLabel(m_look, status, 18));
    line->addWidget(number);
    line->addWidget(label);
    m_row->addWidget(box);
    return {box, number, label};
}

void SummaryStrip::setScoreboard(const report::Scoreboard& board) {
    m_whole = incompleteWeek(board);
    m_short = incompleteWeekShort(board);
    const auto show = [](const Count& count, int number) {
        count.number->setText(QString::number(number));
        count.box->setToolTip(count.number->text() + u' ' + count.words->text());
    };
    show(m_off, board.offTrack);
    show(m_risk, board.atRisk);
    show(m_on, board.onTrack);
    show(m_other, board.other);
    m_other.box->setVisible(board.other > 0);
    m_since->setText(sinceCompared(board));
    m_comparable = board.comparable();
    buildFirst(board);
    showWords();
}

void SummaryStrip::buildFirst(const report::Scoreboard& board) {
    qDeleteAll(m_first->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    m_links.clear();
    auto* line = static_cast<QHBoxLayout*>(m_first->layout());
    const auto add = [line](QWidget* widget) {
        line->addWidget(widget);
        widget->show(); // now, not when events run: the page measures before
    };
    auto* lead = new Label(m_look, Type::Body, &Theme::ink3, tr("Discuss first"));
    lead->setContentsMargins(0, 0, m_look.metrics().ipx(4), 0);
    add(lead);
    for (const std::string& name : board.discussFirst) {
        auto* link = new Button(m_look, Button::Kind::Ink, {});
        link->setAccessibleName(tr("Discuss first: %1").arg(text(name)));
        connect(link, &Button::clicked, this, [this, kpi = kpiNamed(board, name)] { Q_EMIT opened(kpi); });
        add(link);
        m_links.append({link, text(name)});
    }
}

void SummaryStrip::showFirst(qsizetype shown) {
    for (qsizetype i = 0; i < m_links.size(); ++i) {
        const auto& [link, name] = m_links[i];
        link->setText(i + 1 < shown ? name + u',' : name);
        link->setVisible(i < shown);
    }
    m_first->setVisible(shown > 0);
    m_first->layout()->invalidate(); // now, not when events run
    m_first->layout()->activate();
}

void SummaryStrip::showWords() {
    m_incomplete->setText(m_brief ? m_short : m_whole);
    m_incomplete->setToolTip(m_brief ? m_whole : QString());
    m_incomplete->setVisible(!m_whole.isEmpty());
    for (const Count& count : {m_off, m_risk, m_on, m_other})
        count.words->setVisible(!m_brief);
    m_since->setVisible(m_comparable && !m_brief);
    showFirst(m_links.size());
    update(); // the rule follows the words
}

void SummaryStrip::setBrief(bool brief, int width) {
    if (brief != m_brief) {
        m_brief = brief;
        showWords();
        apply();
    }
    qsizetype shown = m_links.size();
    showFirst(shown);
    while (brief && shown > 0 && m_row->lineWidth() > width)
        showFirst(--shown);
}

void SummaryStrip::apply() {
    const Metrics& m = m_look.metrics();
    const int pad = m.ipx(m_brief ? 4 : 10);
    m_row->setContentsMargins(m.ipx(16), pad, m.ipx(16), pad);
    m_row->setGaps(m.ipx(m_brief ? 16 : 24), m.ipx(4));
    for (const Count& count : {m_off, m_risk, m_on, m_other}) {
        count.box->layout()->setSpacing(m.ipx(10));
        count.box->setFixedHeight(m.ipx(30));
    }
    for (Label* label : {m_incomplete, m_since})
        label->setFixedHeight(m.ipx(30));
    m_first->setFixedHeight(m.ipx(30));
    m_first->layout()->setSpacing(m.ipx(4));
    update();
}

void SummaryStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    roundedBox(painter, rect(), m_look.metrics().px(6), m_look.theme().surface, m_look.theme().line);
    if (m_first->isVisible() && m_first->y() == m_on.box->y()) {
        const double x = m_first->x() - m_look.metrics().px(m_brief ? 8 : 12); // in the middle of the gap
        verticalRule(painter, x, m_first->y() + m_look.metrics().px(3),
                     m_first->geometry().bottom() - m_look.metrics().px(3), m_look.theme().line, 1);
    }
}

} // namespace gtm::ui
