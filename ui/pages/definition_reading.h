// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/kpi/engine.h"
#include "core/report/change_log.h"
#include "core/report/versions.h"
#include "ui/theme/look.h"

#include <QWidget>

class QAbstractItemModel;
class QVBoxLayout;

namespace gtm::ui {

class Button;
class DefinitionCard;
class Label;
class SmallTable;
class StageLimitsModel;
class TargetsModel;
class VersionChangeModel;
class VersionsModel;

/// How a definition reads where there is room: its words, its targets, its versions, and what the version
/// that is shown changed.
class DefinitionReading : public QWidget {
    Q_OBJECT
  public:
    explicit DefinitionReading(const Look& look, QWidget* parent = nullptr);

    [[nodiscard]] DefinitionCard& card() { return *m_card; }
    /// Targets as they are in the week that ends on a day.
    void setTargets(const kpi::Definition& definition, std::vector<report::SetTarget> targets,
                    const std::string& currency, Day week);
    /// The limits of the stages as they are now, where the definition reads them. `past`: what is shown may
    /// have counted with others.
    void setLimits(std::vector<kpi::StageInfo> limits, bool past = false);
    /// As `VersionDetail::setLog`.
    void setLog(std::vector<report::LogEntry> log, int firstVersion, Day first);
    /// Nothing where the version changed nothing, or it is not known yet.
    void setChange(const kpi::Definition& definition, const std::optional<report::VersionChange>& change,
                   const std::string& currency);

  Q_SIGNALS:
    /// Targets are to be changed, in the model.
    void targetsRequested();
    /// The same of the stages.
    void stagesRequested();

  private:
    /// A part with its title; `verb` stands at the right end of the line.
    void addPart(const QString& title, const QAbstractItemModel& model, QWidget* verb = nullptr);
    void apply();

    const Look& m_look;
    QVBoxLayout* m_column;
    DefinitionCard* m_card;
    TargetsModel* m_targets;
    StageLimitsModel* m_limits;
    VersionsModel* m_versions;
    VersionChangeModel* m_change;
    QList<Label*> m_titles;
    QList<SmallTable*> m_tables;
    Button* m_changeLimits;
};

} // namespace gtm::ui
