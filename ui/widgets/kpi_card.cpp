// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/kpi_card.h"

#include "core/report/kpi_words.h"
#include "core/report/review_text.h"
#include "core/report/sentence.h"
#include "ui/paint/canvas.h"
#include "ui/text/accessible.h"
#include "ui/text/row_text.h"
#include "ui/text/signal_words.h"
#include "ui/text/words.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QFormLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace gtm::ui {

namespace {

constexpr double kCardWidth = 360;
constexpr size_t kCardNotes = 3;
constexpr qsizetype kCardLetters = 160;

/// "25.1 %, 25.9 %, 26.5 %, 27.2 %": the newest last.
QString lastWeeks(const report::BoardRow& row, const std::string& currency) {
    QStringList values;
    const auto shown = std::min<size_t>(row.trend.size(), 4);
    const auto format = formatOf(row.unit, currency, row.point);
    for (auto at = row.trend.end() - static_cast<std::ptrdiff_t>(shown); at != row.trend.end(); ++at)
        values << text(report::valueText(*at, format));
    return values.join(QStringLiteral(", "));
}

/// The newest notes on the week, each short enough for a card, and how many more there are.
QString notesOf(const report::BoardRow& row, const report::Scoreboard& board) {
    const auto all = board.review.notesOf(row.kpi, board.weekEnding);
    const auto shown = std::min(all.size(), kCardNotes);
    QStringList lines;
    for (auto at = all.end() - static_cast<std::ptrdiff_t>(shown); at != all.end(); ++at) {
        const QString words = text(report::noteText(*at));
        qsizetype end = kCardLetters - 1;
        end -= words.size() > end && words[end - 1].isHighSurrogate() ? 1 : 0;
        lines << (words.size() > kCardLetters ? words.left(end) + QChar(0x2026) : words);
    }
    if (shown < all.size())
        lines << KpiCard::tr("and %1 more").arg(all.size() - shown);
    return lines.join(u'\n');
}

} // namespace

KpiCard::KpiCard(const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_title(new Label(look, Type::Name, &Theme::ink))
    , m_subline(new Label(look, Type::Caption, &Theme::ink2))
    , m_lines(new QFormLayout) {
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_subline);
    m_subline->setWordWrap(true);
    column->addLayout(m_lines);
    m_lines->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_lines->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    hide();
}

void KpiCard::addLine(const QString& title, const QString& value) {
    if (value.isEmpty())
        return;
    auto* words = new Label(m_look, Type::Caption, &Theme::ink, parted(value));
    words->setWordWrap(true);
    auto* head = new Label(m_look, Type::Caption, &Theme::ink3, title);
    head->setAlignment(Qt::AlignLeft | Qt::AlignTop); // beside the first line: a form makes it taller
    m_lines->addRow(head, words);
    m_said << title + QStringLiteral(": ") + spoken(value);
}

void KpiCard::setContent(const report::BoardRow& row, const kpi::Definition* definition,
                         const report::Scoreboard& board) {
    hide(); // lines that come to a card in sight would have no height yet
    while (m_lines->rowCount() > 0)
        m_lines->removeRow(0);
    m_said.clear();
    m_kpi = row.kpi;
    const Metrics& m = m_look.metrics();
    layout()->setContentsMargins(m.ipx(14), m.ipx(11), m.ipx(14), m.ipx(12));
    layout()->setSpacing(m.ipx(8));
    m_lines->setHorizontalSpacing(m.ipx(12));
    m_lines->setVerticalSpacing(m.ipx(5));
    m_title->setText(text(row.name));
    const RowText words = rowText(row, board.data.currency);
    // In full here: the row may have no room for all of it.
    const bool judged = row.point.value || row.point.has(kpi::Flag::QuotaMet); // which is no lack of data
    m_subline->setText(judged ? parted(words.subline) : QString());
    m_subline->setVisible(!m_subline->text().isEmpty());
    if (judged && !words.subline.isEmpty())
        m_said << spoken(words.subline);
    else if (!judged)
        addLine(tr("No data"), words.subline);
    if (definition) {
        addLine(tr("Formula"), text(report::wordsOf(*definition).formula));
        addLine(tr("Definition"), tr("version %1, since %2")
                                      .arg(row.definitionVersion)
                                      .arg(text(report::longDate(definition->effective))));
    }
    const auto format = formatOf(row.unit, board.data.currency, row.point);
    addLine(tr("Target"), row.point.target ? targetWords(row.point, row.direction, format) : tr("none"));
    addLine(tr("Versions"), text(report::mixedVersionsText(row.point)));
    addLine(tr("Last 4 weeks"), lastWeeks(row, board.data.currency));
    addLine(tr("vs 4-week avg"), words.vsAverage);
    addLine(tr("Signal"), signalSentence(row));
    addLine(tr("Owner"), words.owner);
    addLine(tr("Notes"), notesOf(row, board));
    addLine(tr("Last import"), text(board.data.importedAtText));
    setAccessibleName(words.name);
    setAccessibleDescription(m_said.join(QStringLiteral(". ")));
}

void KpiCard::showAt(const QRect& row) {
    const Metrics& m = m_look.metrics();
    setFixedWidth(m.ipx(kCardWidth));
    const int height = layout()->heightForWidth(width());
    resize(width(), height > 0 ? height : sizeHint().height());
    const int gap = m.ipx(4);
    const int below = row.bottom() + gap;
    const int y =
        below + this->height() <= parentWidget()->height() ? below : row.top() - gap - this->height();
    const int x = std::min(row.left() + m.ipx(124), parentWidget()->width() - width());
    move(x, std::max(0, y));
    show();
    raise();
    QAccessibleEvent shown(this, QAccessible::Alert); // so that it is read out
    QAccessible::updateAccessibility(&shown);
}

void KpiCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_look.theme().bg);
    roundedBox(painter, rect(), m_look.metrics().px(6), m_look.theme().surface, m_look.theme().line2);
}

} // namespace gtm::ui
