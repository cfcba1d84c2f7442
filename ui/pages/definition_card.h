// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/kpi/definition.h"
#include "ui/theme/look.h"

#include <QWidget>

#include <optional>

class QGridLayout;

namespace gtm::ui {

/// What a page says of a definition that has room for it: the target, and when the version is in force.
struct GovernedWords {
    QString target, force;
};

/// The definition in words: what is asked, how it is computed, what counts and what does not.
class DefinitionCard : public QWidget {
    Q_OBJECT
  public:
    explicit DefinitionCard(const Look& look, QWidget* parent = nullptr);
    /// With `governed` numerator and denominator stand as a fraction in a box.
    void setDefinition(const kpi::Definition& definition, const QString& owner,
                       const std::optional<GovernedWords>& governed = {});

  private:
    void addLine(const QString& title, const std::string& words);
    void apply();

    const Look& m_look;
    QGridLayout* m_grid;
};

} // namespace gtm::ui
