// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/theme/look.h"

#include <QWidget>

#include <functional>
#include <vector>

class QHBoxLayout;

namespace gtm::ui {

class Label;
class MarkLabel;

enum class BannerLevel { Info, Warn, Fail };

/// What happened, in one bold sentence; what it means, in one plain sentence; what to do, as buttons.
/// There is one banner at most; the newest replaces the one before.
class Banner : public QWidget {
    Q_OBJECT
  public:
    struct Action {
        QString title;
        std::function<void()> run;
    };
    explicit Banner(const Look& look, QWidget* parent = nullptr);

    /// The first action is the best next step. A cross at the end closes the banner.
    void show(BannerLevel level, const QString& what, const QString& meaning,
              std::vector<Action> actions = {});
    void dismiss();
    /// Another page is shown: what was done needs no more words. What went wrong stays, and what can be
    /// answered.
    void pass();
    /// What was done, where the banner stands there and says no failure.
    [[nodiscard]] QString done() const;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void apply();

    const Look& m_look;
    BannerLevel m_level = BannerLevel::Info;
    bool m_offers = false; ///< Something can be answered.
    QHBoxLayout *m_row, *m_buttons;
    MarkLabel* m_mark;
    Label *m_what, *m_meaning;
};

} // namespace gtm::ui
