// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/theme/look.h"

#include <QLineEdit>

namespace gtm::ui {

class Label;

/// A field for a few words. Files that are dropped on it are for the window. Where it has a limit, it takes
/// more than that, so that nothing pasted is lost, and counts when the limit is near.
class TextField : public QLineEdit {
    Q_OBJECT
  public:
    TextField(const Look& look, const QString& name, double units, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    /// The most characters that whoever reads the field accepts; 0: any number.
    void setLimit(int characters);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void apply();
    /// "112 of 120", from near the limit on.
    [[nodiscard]] QString countWords() const;
    const Look& m_look;
    double m_units;
    int m_limit = 0;
};

/// Words on what is wrong with a field: hidden until they are said, and again as soon as somebody types.
void hideWhileTyping(const TextField* field, Label* wrong);

} // namespace gtm::ui
