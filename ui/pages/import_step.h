// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/pages/import_rail.h"

class QHBoxLayout;

namespace gtm::ui {

class Button;
class Label;
class MarkLabel;

/// One step of an import: the rail of all four at the left, what there is to do, and below it a foot with a
/// note and what can follow.
class ImportStep : public QWidget {
    Q_OBJECT
  public:
    /// `body` is what there is to do; the step takes it over.
    ImportStep(const Look& look, ImportRail::Step step, QWidget* body, QWidget* parent = nullptr);
    [[nodiscard]] ImportRail& rail() { return *m_rail; }

  protected:
    /// What is done is no step of an import, or nobody can do anything about it: neither rail nor foot.
    void setBare(bool bare);
    [[nodiscard]] QWidget& body() { return *m_body; }
    /// `open`: the note says what has to be done first, or looked at.
    void setNote(const QString& words, bool open);
    void addVerb(Button* button);
    /// Gives rail, body and foot their places.
    virtual void arrange();
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    const Look& m_look;
    ImportRail* m_rail;
    QWidget *m_body, *m_foot;
    MarkLabel* m_mark;
    Label* m_note;
    bool m_bare = false;
};

} // namespace gtm::ui
