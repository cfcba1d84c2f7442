// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/theme/look.h"

#include <QScrollArea>

namespace gtm::ui {

class Button;
class Card;
class Label;

/// First start: two ways in, and what to export for which KPI.
class EmptyPage : public QScrollArea {
    Q_OBJECT
  public:
    explicit EmptyPage(const Look& look, QWidget* parent = nullptr);

    /// Files hover over the window.
    void setDropTarget(bool lit);
    [[nodiscard]] bool dropTarget() const;
    void setImportEnabled(bool enabled);
    void focusFirst();

  Q_SIGNALS:
    void importRequested();
    void sampleRequested();
    void guideRequested();

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void fillImportCard();
    void fillSampleCard();
    QWidget* exportTable();
    void space();
    void fillCard(Card* frame, QWidget* picture, const QString& title, const QString& words, Button* button);
    void arrange();

    const Look& m_look;
    QWidget* m_body;
    Label *m_title, *m_lead;
    Card *m_import, *m_sample;
    Button *m_importButton, *m_sampleButton;
    QWidget* m_table;
};

} // namespace gtm::ui
