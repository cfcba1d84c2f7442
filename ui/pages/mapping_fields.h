// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/mapped_file.h"
#include "ui/theme/look.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace gtm::ui {

class Button;
class FieldRow;
class FlowLayout;
class Label;
class MappingColumns;
class SelectBox;
class TextField;

/// How one file is read: what it holds, which column gives which field, and what only somebody can say.
class MappingFields : public QWidget {
    Q_OBJECT
  public:
    explicit MappingFields(const Look& look, QWidget* parent = nullptr);

    /// Shows a file, and changes its draft as somebody chooses; it must outlive the panel, or be replaced.
    void setFile(MappedFile* file);
    /// Something is asked about the file that was not asked before.
    void showNewQuestions() { buildRows(); }
    /// What reading the file by the draft gave, beside the columns.
    void showChecks();
    void setCurrency(const std::string& currency) { m_currency = currency; }
    /// What there is room for beside the columns: questions, and first values.
    void setRoom(bool questionsBeside, bool samples);
    void focusFirst();

  Q_SIGNALS:
    void draftChanged(); ///< It has to be held against the file again.
    void changed();      ///< Something else: a name, or whether it is left out.
    void grown();        ///< Rows came or went.

  private:
    struct Line {
        FieldRow* row;
        int field; ///< -1: it asks about the whole file.
        ingest::Question::Kind kind;
    };
    void wire();
    QWidget* labelled(const QString& title, QWidget* control);
    void showForm();
    void buildRows();
    void addHead();
    void addRow(FieldRow* row);
    void addField(int field);
    void addAnswer(const ingest::Question& question);
    void showField(const Line& line, std::vector<ingest::Question::Kind>& asked);
    void showAnswer(const Line& line);
    [[nodiscard]] const ingest::Question* questionOf(const Line& line) const;
    void answer(const Line& line, int choice);
    [[nodiscard]] QString proposalOf(int field) const;
    [[nodiscard]] QString readAs(const ingest::FieldCheck& check) const;

    const Look& m_look;
    MappedFile* m_file = nullptr;
    std::string m_currency;
    bool m_beside = true, m_samples = true;
    bool m_all = false; ///< Optional fields without a column are shown too.
    Label* m_words;
    SelectBox* m_entity;
    TextField *m_name, *m_source;
    Button *m_leave, *m_more;
    QWidget *m_form, *m_entityBox, *m_nameBox, *m_sourceBox, *m_rowsBox;
    QVBoxLayout* m_rows;
    MappingColumns* m_columns;
    FieldRow* m_head = nullptr;
    std::vector<Line> m_lines;
};

} // namespace gtm::ui
