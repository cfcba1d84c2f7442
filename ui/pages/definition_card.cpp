// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/definition_card.h"

#include "core/report/kpi_words.h"
#include "ui/text/words.h"
#include "ui/widgets/label.h"

#include <QGridLayout>

namespace gtm::ui {

DefinitionCard::DefinitionCard(const Look& look, QWidget* parent)
    : QWidget(parent), m_look(look), m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setColumnStretch(1, 1);
    apply();
    connect(&look, &Look::changed, this, &DefinitionCard::apply);
}

void DefinitionCard::addLine(const QString& title, const std::string& words) {
    if (words.empty())
        return;
    auto* value = new Label(m_look, Type::Small, &Theme::ink, text(words));
    value->setWordWrap(true);
    value->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    const int row = m_grid->rowCount();
    m_grid->addWidget(new Label(m_look, Type::Small, &Theme::ink3, title), row, 0, Qt::AlignTop);
    m_grid->addWidget(value, row, 1);
}

void DefinitionCard::setDefinition(const kpi::Definition& definition, const QString& owner) {
    qDeleteAll(findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    const kpi::Words words = report::wordsOf(definition);
    addLine(tr("Question"), words.question);
    addLine(tr("Formula"), words.formula);
    addLine(tr("Numerator"), words.numerator);
    addLine(tr("Denominator"), words.denominator);
    addLine(tr("Counted"), words.counted);
    addLine(tr("Left out"), words.excluded);
    addLine(tr("Edge cases"), words.edges);
    addLine(tr("If off track"), words.action);
    addLine(tr("Guidance"), words.guidance);
    QStringList synonyms;
    for (const std::string& synonym : words.synonyms)
        synonyms << text(synonym);
    addLine(tr("Also called"), synonyms.join(QStringLiteral(", ")).toStdString());
    addLine(tr("Owner"), owner.toStdString());
    addLine(tr("In force"), tr("since %1").arg(text(report::longDate(definition.effective))).toStdString());
    for (int row = 0; row < m_grid->rowCount(); ++row)
        m_grid->setRowStretch(row, 0);
    m_grid->setRowStretch(m_grid->rowCount(), 1); // in a taller panel the lines stay together
    const auto children = findChildren<QWidget*>(Qt::FindDirectChildrenOnly);
    for (QWidget* child : children)
        child->show();
    updateGeometry();
}

void DefinitionCard::apply() {
    const Metrics& m = m_look.metrics();
    m_grid->setHorizontalSpacing(m.ipx(12));
    m_grid->setVerticalSpacing(m.ipx(8));
    m_grid->setColumnMinimumWidth(0, m.ipx(80));
}

} // namespace gtm::ui
