// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/theme/look.h"
#include "ui/widgets/label.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace gtm::ui {

class Button;

/// A card on the window: headline, sub-line and content.
class Panel : public QWidget {
    Q_OBJECT
  public:
    explicit Panel(const Look& look, QWidget* parent = nullptr);

    void setHeadline(const QString& headline, const QString& subline = {});
    [[nodiscard]] QString headline() const;
    /// Controls at the right end of the headline.
    [[nodiscard]] QHBoxLayout* head() const { return m_head; }
    /// Content below the headline; `bleed` lets it reach the card's edges.
    void setContent(QWidget* content, bool bleed = false);
    /// Words in place of the content, and a link where something can be done about it. No words: the content.
    void setEmpty(const QString& words, const QString& link = {});
    [[nodiscard]] QString emptyWords() const;

  Q_SIGNALS:
    /// The link of the empty panel.
    void helpRequested();

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void apply();

    const Look& m_look;
    QVBoxLayout* m_column;
    QWidget* m_top;
    QHBoxLayout* m_head;
    Label* m_headline;
    Label* m_subline;
    QWidget* m_content = nullptr;
    QWidget* m_empty;
    Label* m_emptyWords;
    Button* m_help;
    bool m_bleed = false;
};

} // namespace gtm::ui
