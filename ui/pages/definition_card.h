// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/kpi/definition.h"
#include "ui/theme/look.h"

#include <QWidget>

class QGridLayout;

namespace gtm::ui {

/// The definition in words: what is asked, how it is computed, what counts and what does not.
class DefinitionCard : public QWidget {
    Q_OBJECT
  public:
    explicit DefinitionCard(const Look& look, QWidget* parent = nullptr);
    void setDefinition(const kpi::Definition& definition, const QString& owner);

  private:
    void addLine(const QString& title, const std::string& words);
    void apply();

    const Look& m_look;
    QGridLayout* m_grid;
};

} // namespace gtm::ui
