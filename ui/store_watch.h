// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/asker.h"

#include <functional>

namespace gtm::ui {

/// Whether the file of the open store is still there. A disk may take its time to say so, or never do: it is
/// looked for beside the window's thread, which waits for nothing.
class StoreWatch : public QObject {
    Q_OBJECT
  public:
    /// Whether the file is gone; asked on another thread.
    using Question = std::function<bool()>;

    explicit StoreWatch(QObject* parent = nullptr);

    /// Looks, unless that is under way.
    void look(Question isGone);
    /// The last look found that the file is gone.
    [[nodiscard]] bool gone() const { return m_gone; }
    [[nodiscard]] bool looking() const { return m_asker.waiting(); }
    /// Another store is open: nothing is known of its file.
    void forget();

  Q_SIGNALS:
    /// The file was there, as far as anybody knew, and is gone.
    void vanished();

  private:
    Asker m_asker{nullptr, 0};
    bool m_gone = false;
};

} // namespace gtm::ui
