// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/scoreboard.h"
#include "ui/theme/look.h"

#include <QString>
#include <QTimer>
#include <QWidget>

class QHBoxLayout;

namespace gtm::ui {

class Button;
class Label;
class Legend;
class MarkLabel;

/// How fresh the data is and what was left out, always in sight; at the right the legend.
class StatusBar : public QWidget {
    Q_OBJECT
  public:
    explicit StatusBar(const Look& look, QWidget* parent = nullptr);

    /// `today` tells how old the data is.
    void setData(const report::DataState& state, Day today);
    void setNoStore();
    /// A short message that stands for some seconds, or until the next one.
    void setMessage(const QString& message);
    /// What stands there while there is no message; it has no end of its own.
    void setHint(const QString& hint);
    /// What is being done; stands before any message until it is done, which is when there are no words.
    void setDoing(const QString& doing);

  Q_SIGNALS:
    void importsRequested();
    void shortcutsRequested();
    void openStoreRequested();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void apply();
    void showMessage();

    const Look& m_look;
    QHBoxLayout *m_row, *m_freshPair, *m_rowsPair;
    MarkLabel* m_mark;
    Label *m_fresh, *m_rows, *m_definitions, *m_note, *m_message;
    Button *m_rejected, *m_open, *m_keys;
    Legend* m_legend;
    Label* m_units;
    QTimer m_messageEnd;
    QString m_words, m_doing, m_hint;
    QString m_freshLong, m_freshShort; ///< The short one where the window is narrow: of stale data its age.
};

} // namespace gtm::ui
