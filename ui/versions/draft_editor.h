// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/result.h"
#include "ui/theme/look.h"

#include <QPlainTextEdit>

#include <map>
#include <vector>

namespace gtm::ui {

/// A TOML document as text: numbered lines, and beside a line what is wrong with it. Undo is that of the
/// draft, not the field's own. Tab leaves the field.
class DraftEditor : public QPlainTextEdit {
    Q_OBJECT
  public:
    DraftEditor(const Look& look, const QString& name, QWidget* parent = nullptr);

    /// Puts another text there and leaves the cursor where it was; says nothing.
    void showText(const std::string& text);
    void showErrors(const std::vector<Error>& errors);
    /// Goes to the line that an error names.
    void goTo(const Error& error);
    [[nodiscard]] std::string toml() const { return toPlainText().toStdString(); }

  Q_SIGNALS:
    void typed();
    void undoRequested(bool undo);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    class Margin;
    void apply();
    void layoutMargin();
    void paintMargin(QPaintEvent* event);

    const Look& m_look;
    Margin* m_margin;
    std::map<int, QString> m_errors; ///< By line, from 1.
    bool m_showing = false;
};

} // namespace gtm::ui
