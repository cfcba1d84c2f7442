// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/definition_card.h"

#include "core/report/kpi_words.h"
#include "ui/paint/canvas.h"
#include "ui/text/words.h"
#include "ui/widgets/label.h"

#include <QGridLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace gtm::ui {

namespace {

/// The formula on a ground of its own: numerator over denominator where it has both.
class FormulaBox : public QWidget {
  public:
    FormulaBox(const Look& look, const QString& above, const QString& below) : m_look(look) {
        auto* column = new QVBoxLayout(this);
        const Metrics& m = look.metrics();
        column->setContentsMargins(m.ipx(14), m.ipx(10), m.ipx(14), m.ipx(10));
        column->setSpacing(m.ipx(11));
        for (const QString& words : {above, below}) {
            if (words.isEmpty())
                continue;
            auto* label = new Label(look, Type::Body, &Theme::ink, words);
            label->setWordWrap(true);
            column->addWidget(label);
            m_parts << label;
        }
    }

  protected:
    void paintEvent(QPaintEvent*) override {
        const Metrics& m = m_look.metrics();
        QPainter painter(this);
        roundedBox(painter, rect(), m.px(4), m_look.theme().surface2, m_look.theme().line);
        if (m_parts.size() < 2)
            return;
        double wide = 0;
        for (const Label* part : m_parts)
            wide = std::max(wide, textWidth(part->font(), part->text()));
        const QRect above = m_parts.front()->geometry();
        horizontalRule(painter, above.left(), above.left() + std::min(wide, double(above.width())),
                       above.bottom() + m.px(6), m_look.theme().ink, 1);
    }

  private:
    const Look& m_look;
    QList<Label*> m_parts;
};

} // namespace

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

void DefinitionCard::setDefinition(const kpi::Definition& definition, const QString& owner,
                                   const std::optional<GovernedWords>& governed) {
    qDeleteAll(findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    const kpi::Words words = report::wordsOf(definition);
    const bool fraction = governed && !words.numerator.empty() && !words.denominator.empty();
    if (governed) {
        auto* box = new FormulaBox(m_look, text(fraction ? words.numerator : words.formula),
                                   text(fraction ? words.denominator : std::string()));
        m_grid->addWidget(box, m_grid->rowCount(), 0, 1, 2);
    }
    addLine(tr("Question"), words.question);
    if (fraction || !governed)
        addLine(tr("Formula"), words.formula);
    if (!fraction) {
        addLine(tr("Numerator"), words.numerator);
        addLine(tr("Denominator"), words.denominator);
    }
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
    if (governed)
        addLine(tr("Target"), governed->target.toStdString());
    const QString force =
        governed ? governed->force : tr("since %1").arg(text(report::longDate(definition.effective)));
    addLine(tr("In force"), force.toStdString());
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
