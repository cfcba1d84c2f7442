// SPDX-License-Identifier: GPL-3.0-only
#include "ui/versions/publish_dialog.h"

#include "ui/text/words.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segment_bar.h"
#include "ui/widgets/text_field.h"

namespace gtm::ui {

namespace {

constexpr double kField = 480;
constexpr int kLongestReason = 400;

QString dayText(Day day) {
    return text(report::longDate(day));
}

} // namespace

EffectFields::EffectFields(const Look& look, const PublishAsk& ask, QBoxLayout::Direction direction,
                           QWidget* parent)
    : QWidget(parent)
    , m_dataTo(ask.dataTo)
    , m_weekStart(ask.weekStart)
    , m_newest(ask.newest)
    , m_day(new DateField(look, tr("In force from")))
    , m_applies(new SegmentBar(look, tr("Holds for")))
    , m_dayWords(new Label(look, Type::Small, &Theme::ink2))
    , m_appliesWords(new Label(look, Type::Small, &Theme::ink2)) {
    const Metrics& m = look.metrics();
    auto* both = new QBoxLayout(direction, this);
    both->setContentsMargins(0, 0, 0, 0);
    both->setSpacing(m.ipx(direction == QBoxLayout::LeftToRight ? 24 : 11));
    const auto add = [&](const QString& title, QWidget* field, Label* words) {
        auto* column = new QVBoxLayout;
        column->setSpacing(m.ipx(5));
        column->addWidget(new Label(look, Type::Caption, &Theme::ink2, title));
        column->addWidget(field, 0, Qt::AlignLeft);
        column->addWidget(words);
        column->addStretch(1); // beside one with more lines
        words->setWordWrap(true);
        both->addLayout(column, 1);
    };
    add(tr("In force from"), m_day, m_dayWords);
    add(tr("Holds for"), m_applies, m_appliesWords);
    m_day->setWeekStart(ask.weekStart);
    m_day->setDay(ask.signature.effective);
    m_applies->setChoices({tr("All records"), tr("New records")}, ask.signature.toAll ? 0 : 1);
    connect(m_day, &QDateEdit::dateChanged, this, &EffectFields::showMeaning);
    connect(m_applies, &SegmentBar::chosen, this, &EffectFields::showMeaning);
    showMeaning();
}

Day EffectFields::effective() const {
    return m_day->day();
}

bool EffectFields::toAll() const {
    return m_applies->current() == 0;
}

QString EffectFields::wrong() const {
    const Day day = effective(), first = weekOf(day, m_weekStart).first;
    if (day != first && day != m_newest) // weeks may have begun on another day when that was published
        return tr("Versions take effect on the first day of a week. Choose %1 or %2.")
            .arg(dayText(first), dayText(first + days{7}));
    if (m_newest && day < *m_newest)
        return tr("The newest version takes effect on %1; this one cannot before it.")
            .arg(dayText(*m_newest));
    return {};
}

void EffectFields::showMeaning() {
    const QString bad = wrong();
    m_dayWords->setInk(bad.isEmpty() ? &Theme::ink2 : &Theme::off);
    m_dayWords->setText(!bad.isEmpty()            ? bad
                        : effective() <= m_dataTo ? tr("At once: the data reaches %1.").arg(dayText(m_dataTo))
                                                  : tr("Waits until an import reaches that day; the data "
                                                       "reaches %1 now.")
                                                        .arg(dayText(m_dataTo)));
    m_appliesWords->setText(toAll() ? tr("Every week is restated, also those before.")
                                    : tr("Records that entered before keep the version that they had. Weeks "
                                         "that see both say so."));
    Q_EMIT changed();
}

PublishDialog::PublishDialog(const Look& look, const PublishAsk& ask, QWidget* parent)
    : ReviewDialog(look, ask.title, tr("Publish"), parent)
    , m_signature(ask.signature)
    , m_author(new TextField(look, tr("Author"), kField))
    , m_reason(new TextField(look, tr("Reason"), kField))
    , m_authorWords(new Label(look, Type::Small, &Theme::off))
    , m_reasonWords(new Label(look, Type::Small, &Theme::off))
    , m_effect(new EffectFields(look, ask, QBoxLayout::TopToBottom)) {
    if (!ask.meaning.isEmpty()) {
        auto* meaning = new Label(look, Type::Body, &Theme::ink2, ask.meaning);
        meaning->setWordWrap(true);
        fields()->addWidget(meaning);
    }
    addField(tr("Author"), m_author, m_authorWords);
    addField(tr("Reason"), m_reason, m_reasonWords);
    for (TextField* field : {m_author, m_reason})
        field->setMaxLength(kLongestReason);
    fields()->addWidget(m_effect);
    fields()->setSpacing(look.metrics().ipx(5));
    m_author->setText(text(ask.signature.author));
    m_reason->setText(text(ask.signature.reason));
    (ask.signature.author.empty() ? m_author : m_reason)->setFocus(Qt::OtherFocusReason);
}

Signature PublishDialog::signature() const {
    Signature signature = m_signature;
    signature.author = m_author->text().trimmed().toStdString();
    signature.reason = m_reason->text().trimmed().toStdString();
    signature.effective = m_effect->effective();
    signature.toAll = m_effect->toAll();
    return signature;
}

bool PublishDialog::checkFields() {
    const auto say = [](Label* words, bool missing, const QString& what) {
        words->setText(missing ? what : QString());
        words->setVisible(missing);
        return !missing;
    };
    const bool author =
        say(m_authorWords, m_author->text().trimmed().isEmpty(), tr("Say who answers for this version."));
    const bool reason =
        say(m_reasonWords, m_reason->text().trimmed().isEmpty(), tr("Say why; it stands in the change log."));
    if (!author)
        m_author->setFocus(Qt::OtherFocusReason);
    else if (!reason)
        m_reason->setFocus(Qt::OtherFocusReason);
    return author && reason && m_effect->wrong().isEmpty();
}

void PublishDialog::accept() {
    if (checkFields())
        ReviewDialog::accept();
}

} // namespace gtm::ui

#include "moc_publish_dialog.cpp"
