// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/workspace/versions.h"
#include "ui/action_dialog.h"

#include <QBoxLayout>

#include <optional>

namespace gtm::ui {

/// What a version is asked for: when it takes effect, for which records, and until when the data reaches.
struct PublishAsk {
    QString title, meaning;
    Day dataTo{};
    WeekStart weekStart{};     ///< Of the weeks on whose first day it may take effect.
    std::optional<Day> newest; ///< When the newest version of the document takes effect.
    Signature signature;       ///< What the fields begin with.
};

/// The fields that say from when on a version holds and for which records, each with what it means below it.
class EffectFields : public QWidget {
    Q_OBJECT
  public:
    /// `direction`: below each other, or side by side.
    EffectFields(const Look& look, const PublishAsk& ask, QBoxLayout::Direction direction,
                 QWidget* parent = nullptr);
    [[nodiscard]] Day effective() const;
    [[nodiscard]] bool toAll() const;
    /// What is wrong with the day; empty: nothing.
    [[nodiscard]] QString wrong() const;

  Q_SIGNALS:
    void changed();

  private:
    void showMeaning();
    Day m_dataTo;
    WeekStart m_weekStart;
    std::optional<Day> m_newest;
    DateField* m_day;
    SegmentBar* m_applies;
    Label *m_dayWords, *m_appliesWords;
};

/// Asks who answers for a version, why, from when on, and for which records. What is wrong stands below its
/// field, and nothing is published before it is right.
class PublishDialog : public ReviewDialog {
    Q_OBJECT
  public:
    PublishDialog(const Look& look, const PublishAsk& ask, QWidget* parent);
    [[nodiscard]] Signature signature() const;
    void accept() override;

  private:
    /// Says below each field what is missing; whether nothing is.
    bool checkFields();
    Signature m_signature;
    TextField *m_author, *m_reason;
    Label *m_authorWords, *m_reasonWords;
    EffectFields* m_effect;
};

} // namespace gtm::ui
