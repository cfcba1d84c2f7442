// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/kpi_review_card.h"

#include "core/report/review_text.h"
#include "ui/pages/actions_panel.h"
#include "ui/paint/canvas.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/rule.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace gtm::ui {

namespace {

constexpr size_t kShownActions = 4;
constexpr int kClosedWeeks = 13;

/// "Overdue 2 d, Jon Moreau, from week 45"
QString actionLine(const report::ActionRow& row, Day current) {
    return KpiReviewCard::tr("%1, %2, from %3")
        .arg(text(report::dueText(row)), text(row.action.owner), weekName(row.action.week, current));
}

/// Words that open something, in as many lines as they need.
class LineButton : public Label {
  public:
    LineButton(const Look& look, const QString& words, std::function<void()> run)
        : Label(look, Type::Body, &Theme::ink, parted(words)), m_run(std::move(run)) {
        setWordWrap(true);
        setAccessibleName(words);
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setMinimumHeight(look.metrics().ipx(28));
    }

  protected:
    void mouseReleaseEvent(QMouseEvent*) override { m_run(); }
    void keyPressEvent(QKeyEvent* event) override {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
            m_run();
        else
            Label::keyPressEvent(event);
    }

  private:
    std::function<void()> m_run;
};

} // namespace

KpiReviewCard::KpiReviewCard(const Look& look, QWidget* parent) : QWidget(parent), m_look(look) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

void KpiReviewCard::setReview(const report::Scoreboard& board, const std::string& kpi) {
    m_kpi = kpi;
    if (m_lines) {
        m_lines->hide();
        m_lines->deleteLater(); // one of them may have asked for this
    }
    m_lines = new QWidget(this);
    auto* column = new QVBoxLayout(m_lines);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    addActions(*column, board);
    column->addSpacing(m_look.metrics().ipx(10));
    addNotes(*column, board);
    column->addStretch(1); // a panel may be taller than its words
    layout()->addWidget(m_lines);
    m_lines->show();
    Q_EMIT resized();
}

void KpiReviewCard::addHead(QVBoxLayout& column, const QString& title, const QString& verb, bool writable,
                            std::function<void()> run) {
    auto* row = new QHBoxLayout;
    row->addWidget(new Label(m_look, Type::Name, &Theme::ink, title), 1);
    if (writable) {
        auto* button = new Button(m_look, Button::Kind::Link, verb);
        connect(button, &Button::clicked, this, std::move(run));
        row->addWidget(button);
    }
    column.addLayout(row);
}

void KpiReviewCard::addRule(QVBoxLayout& column) {
    column.addSpacing(m_look.metrics().ipx(2));
    column.addWidget(new Rule(m_look));
    column.addSpacing(m_look.metrics().ipx(6));
}

void KpiReviewCard::addActions(QVBoxLayout& column, const report::Scoreboard& board) {
    const auto open = board.review.openOf(m_kpi);
    const auto overdue = std::ranges::count_if(open, &report::ActionRow::overdue);
    addHead(column, actionsHeadline(open.size(), int(overdue)), tr("Add action"), !board.data.readOnly,
            [this] { Q_EMIT addActionRequested(m_kpi); });
    for (size_t i = 0; i < std::min(open.size(), kShownActions); ++i) {
        const report::ActionRow& row = open[i];
        addRule(column);
        column.addWidget(new LineButton(m_look, text(row.action.text),
                                        [this, id = row.action.id] { Q_EMIT actionOpened(id); }));
        auto* line = new Label(m_look, Type::Caption, row.overdue() ? &Theme::off : &Theme::ink2,
                               actionLine(row, board.weekEnding));
        line->setWordWrap(true);
        column.addWidget(line);
        column.addSpacing(m_look.metrics().ipx(8));
    }
    if (!open.empty())
        addRule(column);
    if (open.size() > kShownActions)
        column.addWidget(new Label(m_look, Type::Caption, &Theme::ink3,
                                   tr("and %1 more").arg(open.size() - kShownActions)));
    const auto closed = board.review.closedOf(m_kpi);
    const auto lately = std::ranges::count_if(closed, [&](const report::ActionRow& row) {
        return *row.action.closedOn > board.review.today - days{7 * kClosedWeeks};
    });
    if (lately > 0)
        column.addWidget(new Label(m_look, Type::Small, &Theme::ink2,
                                   tr("%1 closed in the last %2 weeks").arg(lately).arg(kClosedWeeks)));
}

void KpiReviewCard::addNotes(QVBoxLayout& column, const report::Scoreboard& board) {
    addHead(column, tr("Notes on %1").arg(weekName(board.weekEnding, board.weekEnding)), tr("Add note"),
            !board.data.readOnly, [this] { Q_EMIT addNoteRequested(m_kpi); });
    const auto notes = board.review.notesOf(m_kpi, board.weekEnding);
    for (const review::Note& note : notes)
        column.addWidget(new LineButton(m_look, text(report::noteText(note)),
                                        [this, id = note.id] { Q_EMIT noteOpened(id); }));
    if (notes.empty())
        column.addWidget(new Label(m_look, Type::Caption, &Theme::ink3, tr("None yet.")));
}

} // namespace gtm::ui
