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
    /// stays as it is.
    void setBase(const std::optional<report::GovernedText>& base);
    [[nodiscard]] const std::optional<report::GovernedText>& base() const { return m_base; }
    [[nodiscard]] store::Subject subject() const { return m_subject; }
    [[nodiscard]] const std::string& id() const { return m_id; }
    [[nodiscard]] const std::string& text() const { return m_text; }
    [[nodiscard]] bool changed() const { return m_text != baseText(); }

    /// One step that can be undone. Typing within a line is one step.
    enum class Kind { Typing, Step };
    void edit(const std::string& text, const QString& what, Kind kind = Kind::Step);
    void discard();
    /// It was published: it is the document now.
    void settle();
    [[nodiscard]] QUndoStack& stack() { return m_stack; }

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
    void put(const std::string& text);

    store::Subject m_subject;
    std::string m_id, m_text;
    std::optional<report::GovernedText> m_base;
    std::optional<std::vector<Error>> m_errors;
    QUndoStack m_stack;
};

} // namespace gtm::ui
