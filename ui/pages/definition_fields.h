// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/result.h"
#include "ui/theme/look.h"

#include <QModelIndex>
#include <QPointer>
#include <QWidget>

namespace gtm::ui {

class Draft;
class EditTable;
class Label;
class SheetModel;

/// A KPI's definition as fields to fill in, each with what is wrong with it beside it. Every change is one
/// step of the draft.
class DefinitionFields : public QWidget {
    Q_OBJECT
  public:
    explicit DefinitionFields(const Look& look, QWidget* parent = nullptr);

    /// Null: there is nothing that could be changed.
    void setDraft(Draft* draft, bool readOnly);
    /// The document of a version that is not in force, to be read.
    void setPlain(const std::string& toml);
    [[nodiscard]] EditTable& table() { return *m_table; }
    void focusFirst();
    /// Goes to the field that an error is about; false: it is about none.
    bool showProblem(const Error& error);

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    void apply();
    /// After the draft was changed, or checked.
    void follow();
    void fill();
    void change(size_t row, size_t column, const QString& words);
    /// Takes away what is written in a field that has a default.
    void reset(const QModelIndex& index);
    void say(const Error& error);
    /// All that is wrong with the field that is chosen, below the table.
    void showWrong();

    const Look& m_look;
    QPointer<Draft> m_draft;
    bool m_stale = false; ///< The draft was changed while nobody saw its fields.
    SheetModel* m_model;
    EditTable* m_table;
    Label *m_meaning, *m_said, *m_wrong;
};

} // namespace gtm::ui
