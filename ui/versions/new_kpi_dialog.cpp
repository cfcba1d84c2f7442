// SPDX-License-Identifier: GPL-3.0-only
#include "ui/versions/new_kpi_dialog.h"

#include "core/kpi/definition.h"
#include "ui/text/words.h"
#include "ui/widgets/label.h"
#include "ui/widgets/text_field.h"

#include <QRegularExpression>
#include <QVBoxLayout>

namespace gtm::ui {

namespace {

constexpr double kKpiField = 480;
constexpr int kLongestName = 80, kLongestId = 60;

/// "Win rate, new business" is win_rate_new_business.
QString idFrom(const QString& name) {
    static const QRegularExpression others(QStringLiteral("[^a-z0-9]+"));
    static const QRegularExpression ends(QStringLiteral("^[_0-9]+|_+$"));
    QString plain;
    const QString letters = name.toLower().replace(QChar(0xDF), QStringLiteral("ss"));
    for (const QChar letter : letters.normalized(QString::NormalizationForm_KD))
        if (letter.category() != QChar::Mark_NonSpacing) // an accent
            plain += letter;
    return plain.replace(others, QStringLiteral("_")).left(kLongestId).remove(ends);
}

} // namespace

NewKpiDialog::NewKpiDialog(const Look& look, const QString& from,
                           std::function<bool(const std::string&)> taken, QWidget* parent)
    : ReviewDialog(look, tr("New KPI"), tr("Begin draft"), parent)
    , m_taken(std::move(taken))
    , m_name(new TextField(look, tr("Name"), kKpiField))
    , m_id(new TextField(look, tr("Id"), kKpiField))
    , m_nameWords(new Label(look, Type::Small, &Theme::off))
    , m_idWords(new Label(look, Type::Small, &Theme::off)) {
    auto* meaning = new Label(look, Type::Body, &Theme::ink2,
                              tr("It begins as a copy of %1. Files, filters and the board know it by its id, "
                                 "which stays.")
                                  .arg(from));
    meaning->setWordWrap(true);
    fields()->addWidget(meaning);
    addField(tr("Name"), m_name, m_nameWords);
    addField(tr("Id"), m_id, m_idWords);
    m_name->setMaxLength(kLongestName);
    m_id->setMaxLength(kLongestId);
    fields()->setSpacing(look.metrics().ipx(5));
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString& typed) {
        if (m_id->isModified())
            return;
        m_id->setText(idFrom(typed));
        m_idWords->hide();
    });
    m_name->setFocus(Qt::OtherFocusReason);
}

std::string NewKpiDialog::name() const {
    return m_name->text().simplified().toStdString();
}

std::string NewKpiDialog::id() const {
    return m_id->text().trimmed().toStdString();
}

void NewKpiDialog::accept() {
    const auto say = [](Label* words, const QString& wrong) {
        words->setText(wrong);
        words->setVisible(!wrong.isEmpty());
        return wrong.isEmpty();
    };
    const bool named = say(m_nameWords, name().empty() ? tr("Say what it is called.") : QString());
    const bool known = say(m_idWords, !kpi::isKpiId(id()) ? tr("Lower-case letters, digits and underscores, "
                                                               "beginning with a letter.")
                                      : m_taken(id())     ? tr("Another KPI has this id.")
                                                          : QString());
    adjustSize(); // for what is said below the fields
    if (!named || !known)
        (named ? m_id : m_name)->setFocus(Qt::OtherFocusReason);
    else
        ReviewDialog::accept();
}

} // namespace gtm::ui

#include "moc_new_kpi_dialog.cpp"
