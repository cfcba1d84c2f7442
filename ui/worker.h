// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QObject>

#include <functional>
#include <stop_token>
#include <thread>

namespace gtm::ui {

/// Runs one long job at a time beside the window.
class Worker : public QObject {
    Q_OBJECT
  public:
    /// What is to be done with the outcome, on the thread that the worker lives in.
    using Outcome = std::function<void()>;
    using Job = std::function<Outcome(std::stop_token)>;

    explicit Worker(QObject* parent = nullptr) : QObject(parent) {}
    /// Asks a running job to stop and waits for it; its outcome is dropped.
    ~Worker() override;

    [[nodiscard]] bool running() const { return m_running; }
    /// Does nothing while a job is running.
    void start(Job job);
    void stop();

  private:
    std::jthread m_thread;
    bool m_running = false;
};

} // namespace gtm::ui
