// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/versions.h"
#include "core/workspace/versions.h"

#include <QObject>
#include <QUndoStack>

#include <optional>
#include <string>
#include <vector>

namespace gtm::ui {

/// A document while somebody changes it: the one in force, what it is to be, and every step between. Nothing
/// of it holds until it is published.
class Draft : public QObject {
    Q_OBJECT
  public:
    /// `id` of a KPI, or that of the model.
    Draft(store::Subject subject, std::string id, QObject* parent = nullptr);
    ~Draft() override;

    /// The document that is in force; empty: there is none yet. A draft that differs from the one before
    /// stays as it is, and is stale then.
    void setBase(const std::optional<report::GovernedText>& base);
    [[nodiscard]] const std::optional<report::GovernedText>& base() const { return m_base; }
    [[nodiscard]] store::Subject subject() const { return m_subject; }
    [[nodiscard]] const std::string& id() const { return m_id; }
    [[nodiscard]] const std::string& text() const { return m_text; }
    [[nodiscard]] bool changed() const { return m_text != baseText(); }
    /// The text of the version that the draft was begun with.
    [[nodiscard]] const std::string& begun() const { return m_begun; }
    /// Another version was published since: published as it is, the draft would take that back.
    [[nodiscard]] bool stale() const;
    /// A draft from before, which was begun with a text; no single step takes all of it away.
    void resume(const std::string& text, const std::string& begun);
    /// The draft stands on the document in force now: one step that can be undone.
    void carryOver(const std::string& text);

    /// One step that can be undone. Typing within a line is one step.
    enum class Kind { Typing, Step };
    void edit(const std::string& text, const QString& what, Kind kind = Kind::Step);
    void discard();
    /// It was published: it is the document now.
    void settle();
    [[nodiscard]] QUndoStack& stack() { return m_stack; }
    /// The last step was one back. While the text changes the stack does not tell yet: it drops the steps
    /// that could be done again only after the one that takes their place.
    [[nodiscard]] bool undone() const { return m_undone; }

    [[nodiscard]] VersionDraft version() const;
    /// What is wrong with it; none while it is being checked.
    [[nodiscard]] const std::optional<std::vector<Error>>& errors() const { return m_errors; }
    void setErrors(std::vector<Error> errors);

  Q_SIGNALS:
    void textChanged();
    void checked();

  private:
    class Edit;
    [[nodiscard]] const std::string& baseText() const;
    void put(const std::string& text, const std::string& begun, bool undone = false);
    void push(const std::string& text, const std::string& begun, const QString& what, Kind kind);

    store::Subject m_subject;
    std::string m_id, m_text, m_begun;
    std::optional<report::GovernedText> m_base;
    std::optional<std::vector<Error>> m_errors;
    bool m_undone = false;
    QUndoStack m_stack;
};

} // namespace gtm::ui
