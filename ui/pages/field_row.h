// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/kpi/point.h"
#include "ui/theme/look.h"

#include <QStringList>
#include <QWidget>

#include <optional>

class QGridLayout;

namespace gtm::ui {

class ElidedLabel;
class Label;
class MarkLabel;
class SegmentBar;
class SelectBox;
class TextField;

/// One line of a mapping: a field, the column it is read from, first values, and what comes of them. Where
/// something has to be said, its choices stand at the right.
class FieldRow : public QWidget {
    Q_OBJECT
  public:
    /// "required" or "optional"; all rows keep room for both.
    [[nodiscard]] static QString needWords(bool required);
    FieldRow(const Look& look, const QString& title, const QString& need, QWidget* parent = nullptr);

    /// A box to choose from; `hint` stands for no choice.
    void setChoices(const QString& name, const QString& hint, const QStringList& choices, int current);
    void setSamples(const QString& samples);
    void setCheck(std::optional<kpi::Status> mark, const QString& words);
    /// Choices as segments, for a question with few of them; none: hidden.
    void setQuestion(const QString& name, const QStringList& choices, int current);
    /// A name to write; it stands where choices would.
    void setName(const QString& label, const QString& name);
    void hideName();
    /// The line above the others: what stands in each column.
    void setHead(const QString& box, const QString& samples, const QString& check);
    void focusQuestion();
    /// What there is room for: its question at the right, or below; first values, or none.
    void setRoom(bool questionBeside, bool samples);

  Q_SIGNALS:
    void chosen(int index); ///< -1: the hint.
    void answered(int index);
    void named(const QString& name);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void apply();

    const Look& m_look;
    QGridLayout* m_grid;
    Label *m_title, *m_need;
    bool m_head = false, m_wide = false, m_beside = true, m_firstValues = true;
    SelectBox* m_box;
    ElidedLabel* m_samples;
    QWidget* m_check;
    MarkLabel* m_mark;
    Label* m_words;
    SegmentBar* m_ask;
    TextField* m_name = nullptr;
};

} // namespace gtm::ui
