// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/review/action.h"
#include "ui/theme/look.h"

#include <QStringList>
#include <QWidget>

#include <utility>
#include <vector>

class QCompleter;
class QPlainTextEdit;

namespace gtm::ui {

class Button;
class DateField;
class Label;
class SelectBox;
class TextField;

/// What an action may be about, and who may own it.
struct ActionChoices {
    QStringList people;
    std::vector<std::pair<std::string, QString>> kpis; ///< Id and name, in the order of the board.
};

/// The fields of an action: what, who, by when, for which KPI, and how one can tell that it is done.
class ActionForm : public QWidget {
    Q_OBJECT
  public:
    explicit ActionForm(const Look& look, QWidget* parent = nullptr);
    ~ActionForm() override;

    void setChoices(const ActionChoices& choices);
    void setAction(const review::Action& action);
    /// The action that was set, as the fields say it now.
    [[nodiscard]] review::Action action() const;
    /// Goes to the field that an error names, and says below each field what is wrong with it; false: the
    /// error is about none of them.
    bool pointAt(const std::string& where);
    void focusText();
    void focusDue();
    bool eventFilter(QObject* watched, QEvent* event) override;

  Q_SIGNALS:
    /// A field was left, or a choice was made.
    void edited();

  private:
    void build();
    void apply();
    void showFilter();

    const Look& m_look;
    review::Action m_action;
    TextField *m_text, *m_owner;
    Label *m_wrongText, *m_wrongOwner;
    QCompleter* m_people;
    DateField* m_due;
    SelectBox* m_kpi;
    Button* m_filter;
    QPlainTextEdit* m_doneWhen;
    QList<Label*> m_captions;
};

} // namespace gtm::ui
