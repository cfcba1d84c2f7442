// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/result.h"
#include "core/review/note.h"
#include "ui/pages/action_form.h"

#include <QDialog>

#include <functional>
#include <optional>

class QVBoxLayout;

namespace gtm::ui {

class Label;
class SegmentBar;
class TextField;

/// A few fields, what is wrong with them, and a button that says what it does. What was typed in them is not
/// lost without a question.
class ReviewDialog : public QDialog, public OwnLook {
    Q_OBJECT
  public:
    /// Enter, Ctrl+Enter and the button try; nothing closes while it fails, and the error stands below the
    /// fields.
    using Try = std::function<Result<void>()>;
    ReviewDialog(const Look& look, const QString& title, const QString& verb, QWidget* parent);

    void setTry(Try attempt) { m_try = std::move(attempt); }
    [[nodiscard]] const Look& look() const override { return m_look; }
    void accept() override;

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    [[nodiscard]] QVBoxLayout* fields() const { return m_fields; }
    /// A field below its title, as wide as the dialog; what is wrong with it goes as soon as somebody types.
    void addField(const QString& title, TextField* field, Label* wrong);
    /// Says what is wrong beside the field that it is about; false: it belongs below all of them.
    virtual bool pointAt(const std::string&, const QString&) { return false; }

  private:
    void apply();

    const Look& m_look;
    Try m_try;
    QVBoxLayout* m_fields;
    Label* m_error;
};

/// Asks for a new action.
class ActionDialog : public ReviewDialog {
    Q_OBJECT
  public:
    ActionDialog(const Look& look, const ActionChoices& choices, const review::Action& draft,
                 QWidget* parent);
    [[nodiscard]] ActionForm& form() { return *m_form; }

  protected:
    bool pointAt(const std::string& where, const QString&) override { return m_form->pointAt(where); }

  private:
    ActionForm* m_form;
};

/// Asks for one line: what happened, a comment, or a note.
class LineDialog : public ReviewDialog {
    Q_OBJECT
  public:
    struct Question {
        QString title, label, verb, text;
        std::optional<review::NoteKind> kind = {}; ///< Of a note: can be chosen, and says what it means.
    };
    LineDialog(const Look& look, const Question& question, QWidget* parent);
    [[nodiscard]] std::string line() const;
    /// Only where the question was about a note.
    [[nodiscard]] review::NoteKind kind() const;

  private:
    void addKinds(const Look& look, review::NoteKind chosen);

    TextField* m_line;
    SegmentBar* m_kind = nullptr; ///< Of a note only.
};

} // namespace gtm::ui
