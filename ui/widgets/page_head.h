// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/theme/look.h"

#include <QWidget>

class QHBoxLayout;

namespace gtm::ui {

class Button;
class FlowLayout;
class Label;

/// The head of a page: its title, a few words on how things stand, choices, and at the right end what can be
/// done. In narrow windows it takes further lines.
class PageHead : public QWidget {
    Q_OBJECT
  public:
    PageHead(const Look& look, const QString& title, QWidget* parent = nullptr);
    void setWords(const QString& words);
    /// `title` stands before it.
    void addChoice(QWidget* choice, const QString& title = {});
    /// After all choices.
    void addVerbs(std::initializer_list<Button*> buttons);

  private:
    void apply();

    const Look& m_look;
    FlowLayout* m_row;
    Label *m_title, *m_words;
};

} // namespace gtm::ui
