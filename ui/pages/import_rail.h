// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/theme/look.h"

#include <QWidget>

#include <vector>

namespace gtm::ui {

class ElidedLabel;
class Label;
class StepMark;

/// The four steps of an import and where it stands, at the left of the page.
class ImportRail : public QWidget {
    Q_OBJECT
  public:
    enum class Step { Add, Map, Check, Import };
    /// `now`: the step of the page that it stands on.
    ImportRail(const Look& look, Step now, QWidget* parent = nullptr);
    /// It stands at another step.
    void setStep(Step now);
    /// What is known of a step.
    void setLine(Step step, const QString& words);
    [[nodiscard]] QString line(Step step) const;
    void setStore(const QString& path);
    /// The store and what is known of files and columns, as the page before this one says it.
    void follow(const ImportRail& before);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void apply();

    const Look& m_look;
    std::vector<StepMark*> m_marks;
    std::vector<Label*> m_heads, m_lines;
    Label *m_title, *m_note;
    ElidedLabel *m_store, *m_folder;
    QString m_path;
};

} // namespace gtm::ui
