// SPDX-License-Identifier: GPL-3.0-only
#include "ui/versions/rates_dialog.h"

#include "ui/text/words.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/text_field.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <initializer_list>

namespace gtm::ui {

namespace {

constexpr double kValue = 120, kLineField = 480;
/// What the lines keep on a low screen, and what stands above and below them.
constexpr double kLeast = 80, kRest = 420;
constexpr int kLongestValue = 20, kLongestLine = 400;

/// A value above 0, with the marks of the program's number style.
std::optional<double> valueOf(const TextField& field) {
    const auto plain = report::plainNumber(field.text().toStdString());
    const double value = plain ? QLocale::c().toDouble(text(*plain)) : 0;
    return value > 0 && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

bool isBlank(const TextField& field) {
    return field.text().trimmed().isEmpty();
}

} // namespace

RatesDialog::RatesDialog(const Look& look, const RatesAsk& ask, QWidget* parent)
    : ReviewDialog(look, tr("Exchange rates"), tr("Publish"), parent)
    , m_signature(ask.signature)
    , m_words(new Label(look, Type::Small, &Theme::off)) {
    const QString since =
        ask.waitsFor
            ? tr("The newest version of the model waits for %1. They become part of it, with your name and "
                 "reason; amounts that have no rate take them at once.")
                  .arg(text(report::longDate(*ask.waitsFor)))
            : tr("They stand in the model from now on, as a version with your name and reason.");
    auto* meaning = new Label(look, Type::Body, &Theme::ink2,
                              since + u' ' +
                                  tr("Days before the first rate of a currency take that one; further days "
                                     "are added to the model's exchange rates."));
    meaning->setWordWrap(true);
    fields()->addWidget(meaning);
    fields()->setSpacing(look.metrics().ipx(6));
    auto* body = new QWidget;
    m_rows = new QVBoxLayout(body);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(look.metrics().ipx(6));
    for (const std::string& currency : ask.currencies)
        addLine(currency, ask, look);
    addScrolled(body, look, parent);
    m_author = addField(tr("Author"), ask.signature.author, look);
    m_reason = addField(tr("Reason"), ask.signature.reason, look);
    fields()->addWidget(m_words);
    m_lines.front().value->setFocus(Qt::OtherFocusReason);
}

/// There may be more currencies than a screen has room for.
void RatesDialog::addScrolled(QWidget* body, const Look& look, QWidget* parent) {
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus); // its fields have it, and it follows them
    scroll->setAccessibleName(tr("Exchange rates"));
    scroll->setWidget(body);
    for (QWidget* ground : std::initializer_list<QWidget*>{body, scroll->viewport()})
        ground->setAutoFillBackground(false); // it stands on the dialog
    const int room = (parent ? parent->screen() : QGuiApplication::primaryScreen())->availableSize().height();
    const QSize wanted = body->sizeHint();
    const int height =
        std::min(wanted.height(), std::max(look.metrics().ipx(kLeast), room - look.metrics().ipx(kRest)));
    scroll->setMinimumWidth(wanted.width() + look.metrics().ipx(14));
    scroll->setFixedHeight(height);
    fields()->addWidget(scroll);
}

void RatesDialog::addLine(const std::string& currency, const RatesAsk& ask, const Look& look) {
    const QString code = text(currency);
    auto* row = new QHBoxLayout;
    auto* value = new TextField(look, tr("Value of 1 %1 in %2").arg(code, text(ask.reporting)), kValue);
    auto* from = new DateField(look, tr("%1 from").arg(code));
    value->setMaxLength(kLongestValue);
    from->setDay(ask.from);
    auto* head = new Label(look, Type::Body, &Theme::ink, tr("1 %1 =").arg(code));
    head->setBuddy(value);
    row->addWidget(head);
    row->addWidget(value);
    row->addWidget(new Label(look, Type::Body, &Theme::ink, tr("%1 from").arg(text(ask.reporting))));
    row->addWidget(from);
    row->addStretch(1);
    m_rows->addLayout(row);
    hideWhileTyping(value, m_words);
    m_lines.push_back({currency, value, from});
}

TextField* RatesDialog::addField(const QString& title, const std::string& text, const Look& look) {
    auto* field = new TextField(look, title, kLineField);
    field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    field->setMaxLength(kLongestLine);
    field->setText(ui::text(text));
    fields()->addWidget(captionFor(look, title, field));
    fields()->addWidget(field);
    hideWhileTyping(field, m_words);
    return field;
}

std::vector<ExchangeRate> RatesDialog::rates() const {
    std::vector<ExchangeRate> rates;
    for (const Line& line : m_lines)
        if (const auto value = valueOf(*line.value))
            rates.push_back({line.currency, line.from->day(), *value});
    return rates;
}

Signature RatesDialog::signature() const {
    Signature signature = m_signature;
    signature.author = m_author->text().trimmed().toStdString();
    signature.reason = m_reason->text().trimmed().toStdString();
    return signature;
}

QString RatesDialog::wrong(TextField*& field) const {
    for (const Line& line : m_lines)
        if (!isBlank(*line.value) && !valueOf(*line.value)) {
            field = line.value;
            return tr("%1: write a number above 0, such as %2.")
                .arg(text(line.currency), text(report::fieldNumber("0.0936")));
        }
    if (std::ranges::all_of(m_lines, [](const Line& line) { return isBlank(*line.value); })) {
        field = m_lines.front().value;
        return tr("Write at least one rate.");
    }
    if (isBlank(*m_author)) {
        field = m_author;
        return tr("Say who answers for this version.");
    }
    if (isBlank(*m_reason)) {
        field = m_reason;
        return tr("Say why; it stands in the change log.");
    }
    return {};
}

void RatesDialog::accept() {
    TextField* field = nullptr;
    const QString what = wrong(field);
    if (what.isEmpty()) {
        ReviewDialog::accept();
        return;
    }
    m_words->setText(what);
    m_words->show();
    findChild<QScrollArea*>()->ensureWidgetVisible(field);
    field->setFocus(Qt::OtherFocusReason);
}

} // namespace gtm::ui

#include "moc_rates_dialog.cpp"
