// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/worker.h"

#include <QTimer>

#include <deque>
#include <memory>

namespace gtm::ui {

/// Writes files and sends pages to printers beside the window's thread, one after the other. Nothing of it is
/// ever given up: what still waits when the window goes is written before.
class Writer : public QObject {
    Q_OBJECT
  public:
    /// Writes, and gives what is to be said of it on the thread of the window.
    using Job = std::function<Worker::Outcome()>;

    explicit Writer(QObject* parent = nullptr);
    ~Writer() override;

    /// `doing` says what takes so long, where it does: "Writing the PDF".
    void write(Job job, const QString& doing);
    [[nodiscard]] bool waiting() const { return !m_jobs.empty(); }

  Q_SIGNALS:
    /// Something takes longer than a moment.
    void slow(const QString& doing);
    /// Everything is written.
    void idle();

  private:
    struct Entry {
        Job job;
        QString doing;
    };
    void startFirst();

    std::deque<Entry> m_jobs; ///< The first one is being done.
    QTimer m_slow;
    std::unique_ptr<Worker> m_worker = std::make_unique<Worker>();
};

} // namespace gtm::ui
