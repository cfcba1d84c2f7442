// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/field_row.h"

#include "ui/paint/canvas.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/segment_bar.h"
#include "ui/widgets/select_box.h"
#include "ui/widgets/text_field.h"

#include <QGridLayout>
#include <QPainter>

namespace gtm::ui {

namespace {

constexpr double kTitle = 150, kNeed = 58, kBox = 184, kBoxText = 136, kAsk = 216, kName = 190, kRowGap = 12;
constexpr int kSamplesColumn = 3, kCheckColumn = 4, kAskColumn = 5;

} // namespace

FieldRow::FieldRow(const Look& look, const QString& title, const QString& need, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_grid(new QGridLayout(this))
    , m_title(new Label(look, Type::Strong, &Theme::ink, title))
    , m_need(new Label(look, Type::Caption, &Theme::ink2, need))
    , m_box(new SelectBox(look, title))
    , m_samples(new ElidedLabel(look, Type::Small, &Theme::ink2))
    , m_check(new QWidget)
    , m_mark(new MarkLabel(look, kpi::Status::OnTrack))
    , m_words(new Label(look, Type::Small, &Theme::ink2))
    , m_ask(new SegmentBar(look, title)) {
    m_title->setWordWrap(true);
    m_words->setWordWrap(true);
    m_ask->setUnits(28);
    auto* check = new QHBoxLayout(m_check);
    check->setContentsMargins(0, 0, 0, 0);
    check->addWidget(m_mark);
    check->addWidget(m_words, 1);
    int column = 0;
    for (QWidget* part : std::initializer_list<QWidget*>{m_title, m_need, m_box, m_samples, m_check})
        m_grid->addWidget(part, 0, column++);
    m_grid->setColumnStretch(kCheckColumn, 5);
    m_box->hide();
    m_ask->hide();
    setRoom(true, true);
    connect(m_box, &SelectBox::activated, this, [this](int index) { Q_EMIT chosen(index - 1); });
    connect(m_ask, &SegmentBar::chosen, this, &FieldRow::answered);
    apply();
    connect(&look, &Look::changed, this, &FieldRow::apply);
}

void FieldRow::setChoices(const QString& name, const QString& hint, const QStringList& choices, int current) {
    m_box->setAccessibleName(name);
    m_box->clear();
    m_box->addItem(hint);
    m_box->addItems(choices);
    m_box->setCurrentIndex(current + 1);
    m_box->show();
    apply();
}

void FieldRow::setHead(const QString& box, const QString& samples, const QString& check) {
    m_head = true;
    m_wide = !box.isEmpty();
    m_title->setType(Type::Caption);
    m_title->setInk(&Theme::ink3);
    m_words->setType(Type::Caption);
    m_samples->setType(Type::Caption);
    m_samples->setInk(&Theme::ink3);
    m_grid->addWidget(new Label(m_look, Type::Caption, &Theme::ink3, box), 0, 2);
    setSamples(samples);
    setCheck({}, check);
    apply();
}

void FieldRow::setSamples(const QString& samples) {
    m_samples->setFullText(samples);
}

void FieldRow::setCheck(std::optional<kpi::Status> mark, const QString& words) {
    m_mark->setVisible(mark.has_value());
    if (mark)
        m_mark->setStatus(*mark);
    m_mark->setAccessibleName(words);
    m_words->setInk(!mark                            ? &Theme::ink3
                    : *mark == kpi::Status::AtRisk   ? &Theme::risk
                    : *mark == kpi::Status::OffTrack ? &Theme::off
                                                     : &Theme::ink2);
    m_words->setText(words);
}

void FieldRow::setQuestion(const QString& name, const QStringList& choices, int current) {
    m_ask->setAccessibleName(name);
    if (!choices.isEmpty())
        m_ask->setChoices(choices, current);
    m_ask->setVisible(!choices.isEmpty());
    apply();
}

void FieldRow::setName(const QString& label, const QString& name) {
    if (!m_name) {
        m_name = new TextField(m_look, label, kName, this);
        connect(m_name, &TextField::textEdited, this, &FieldRow::named);
        setRoom(m_beside, m_firstValues);
    }
    m_name->setText(name);
    m_name->show();
    apply();
}

void FieldRow::hideName() {
    if (m_name)
        m_name->hide();
    apply();
}

void FieldRow::focusQuestion() {
    if (m_ask->isHidden())
        m_box->setFocus(Qt::OtherFocusReason);
    else
        m_ask->focusChoice();
}

void FieldRow::setRoom(bool questionBeside, bool samples) {
    m_beside = questionBeside;
    m_firstValues = samples;
    for (QWidget* end : std::initializer_list<QWidget*>{m_ask, m_name}) {
        if (!end)
            continue;
        m_grid->removeWidget(end);
        if (questionBeside)
            m_grid->addWidget(end, 0, kAskColumn, Qt::AlignRight);
        else
            m_grid->addWidget(end, 1, samples ? kCheckColumn : 2, 1, samples ? 1 : 3, Qt::AlignLeft);
    }
    m_samples->setVisible(samples);
    m_grid->setColumnStretch(kSamplesColumn, samples ? 4 : 0);
    apply();
}

QString FieldRow::needWords(bool required) {
    return required ? tr("required") : tr("optional");
}

void FieldRow::apply() {
    const Metrics& m = m_look.metrics();
    m_grid->setContentsMargins(m.ipx(13), m.ipx(3), m.ipx(13), m.ipx(4));
    m_grid->setHorizontalSpacing(m.ipx(kRowGap));
    m_grid->setVerticalSpacing(m.ipx(4));
    m_check->layout()->setSpacing(m.ipx(8));
    m_title->setFixedWidth(m.ipx(kTitle));
    double need = m.px(kNeed);
    for (const QString& words : {needWords(true), needWords(false)})
        need = std::max(need, textWidth(m_need->font(), words) + m.px(2));
    m_need->setFixedWidth(qCeil(need));
    const bool box = m_head ? m_wide : !m_box->isHidden();
    // An empty column gets no gap of its own.
    const double ask = kAsk + (m_ask->isHidden() && (!m_name || m_name->isHidden()) ? kRowGap : 0);
    m_grid->setColumnMinimumWidth(2, box ? m.ipx(kBox) : 0);
    m_grid->setColumnMinimumWidth(kAskColumn, m_beside ? m.ipx(ask) : 0);
    m_box->setFixedWidth(m.ipx(kBox));
    for (int i = 0; i < m_box->count(); ++i)
        m_box->setItemData(i, elided(m.font(Type::Body), m_box->itemText(i), m.px(kBoxText)),
                           SelectBox::kBoxRole);
    updateGeometry();
}

void FieldRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (m_head)
        horizontalRule(painter, 0, width(), height() - 1, m_look.theme().line2, 1);
    else
        horizontalRule(painter, 0, width(), 0, m_look.theme().line, 1);
}

} // namespace gtm::ui
