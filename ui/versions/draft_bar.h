// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/theme/look.h"

#include <QPointer>
#include <QWidget>

class QBoxLayout;

namespace gtm::ui {

class Button;
class Draft;
class Label;
class MarkLabel;
class VersionDesk;

/// The foot of a page with a draft: how it stands, and what can be done with it.
class DraftBar : public QWidget {
    Q_OBJECT
  public:
    DraftBar(const Look& look, QWidget* parent = nullptr);
    /// Null: nothing is shown that could be changed.
    void setDraft(Draft* draft, bool readOnly);
    /// Says how the draft stands now.
    void refresh();

  Q_SIGNALS:
    void nextErrorRequested();
    /// The draft was; `steps` of its undo lead back to it.
    void discarded(gtm::ui::Draft* draft, int steps);
    void takeOverRequested();
    void tryOutRequested();
    void publishRequested();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void apply();

    const Look& m_look;
    QPointer<Draft> m_draft;
    bool m_readOnly = false;
    QBoxLayout* m_box;
    MarkLabel* m_mark;
    Label* m_words;
    Button *m_problem, *m_takeOver, *m_discard, *m_tryOut, *m_publish;
};

} // namespace gtm::ui
