// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/definition_reading.h"

#include "ui/models/definitions_model.h"
#include "ui/models/target_models.h"
#include "ui/pages/definition_card.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/small_table.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <utility>

namespace gtm::ui {

DefinitionReading::DefinitionReading(const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_column(new QVBoxLayout(this))
    , m_card(new DefinitionCard(look))
    , m_targets(new TargetsModel(this))
    , m_limits(new StageLimitsModel(this))
    , m_versions(new VersionsModel(this))
    , m_change(new VersionChangeModel(this))
    , m_changeLimits(new Button(look, Button::Kind::Link, tr("Change limits"))) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addWidget(m_card);
    auto* change = new Button(look, Button::Kind::Link, tr("Change targets"));
    addPart(tr("Targets"), *m_targets, change);
    addPart(tr("Stage limits, days"), *m_limits, m_changeLimits);
    addPart(tr("Version history"), *m_versions);
    addPart(tr("What the version changed"), *m_change);
    m_titles.back()->hide();
    m_tables.back()->hide();
    m_column->addStretch(1);
    connect(change, &Button::clicked, this, &DefinitionReading::targetsRequested);
    connect(m_changeLimits, &Button::clicked, this, &DefinitionReading::stagesRequested);
    setLimits({});
    apply();
    connect(&look, &Look::changed, this, &DefinitionReading::apply);
}

void DefinitionReading::addPart(const QString& title, const QAbstractItemModel& model, QWidget* verb) {
    auto* head = new QHBoxLayout;
    m_titles << new Label(m_look, Type::Name, &Theme::ink, title);
    head->addWidget(m_titles.back(), 1);
    if (verb)
        head->addWidget(verb);
    m_column->addLayout(head);
    m_tables << new SmallTable(m_look, title, model);
    m_column->addWidget(m_tables.back());
}

void DefinitionReading::setTargets(const kpi::Definition& definition, std::vector<report::SetTarget> targets,
                                   const std::string& currency, Day week) {
    if (auto own = report::ownTarget(definition))
        targets.push_back(std::move(*own));
    m_targets->setTargets(definition, std::move(targets), currency, week);
    m_tables[0]->setVisible(m_targets->rowCount() > 0);
    m_titles[0]->setText(m_targets->rowCount() > 0     ? tr("Targets")
                         : !definition.target.baseline ? tr("Targets: none")
                                                       : tr("Targets: its own baseline"));
}

void DefinitionReading::setLimits(std::vector<kpi::StageInfo> limits, bool past) {
    const bool any = !limits.empty();
    m_titles[1]->setText(past ? tr("Stage limits of now, days") : tr("Stage limits, days"));
    m_limits->setLimits(std::move(limits));
    for (QWidget* part : std::initializer_list<QWidget*>{m_titles[1], m_tables[1], m_changeLimits})
        part->setVisible(any);
}

void DefinitionReading::setLog(std::vector<report::LogEntry> log, int firstVersion, Day first) {
    m_versions->setLog(std::move(log), firstVersion, first);
}

void DefinitionReading::setChange(const kpi::Definition& definition,
                                  const std::optional<report::VersionChange>& change,
                                  const std::string& currency) {
    m_change->setChange(definition, change, currency);
    m_titles.back()->setText(tr("What version %1 changed").arg(definition.version));
    m_titles.back()->setVisible(change.has_value());
    m_tables.back()->setVisible(change.has_value());
}

void DefinitionReading::apply() {
    const Metrics& m = m_look.metrics();
    m_column->setSpacing(m.ipx(10));
    for (Label* title : std::as_const(m_titles)) // nearer to its table than to the one above
        title->setContentsMargins(0, m.ipx(10), 0, 0);
}

} // namespace gtm::ui

#include "moc_definition_reading.cpp"
