// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/theme/look.h"

#include <QWidget>

#include <vector>

namespace gtm::ui {

class ElidedLabel;
class Label;

/// The four steps of an import and where it stands, at the left of the page.
class ImportRail : public QWidget {
    Q_OBJECT
  public:
    enum class Step { Add, Map, Check, Import };
    /// `now`: the step of the page that it stands on.
    ImportRail(const Look& look, Step now, QWidget* parent = nullptr);
    /// What is known of a step.
    void setLine(Step step, const QString& words);
    [[nodiscard]] QString line(Step step) const;
    void setStore(const QString& path);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void apply();

    const Look& m_look;
    std::vector<Label*> m_lines;
    Label *m_title, *m_note;
    ElidedLabel *m_store, *m_folder;
};

} // namespace gtm::ui
