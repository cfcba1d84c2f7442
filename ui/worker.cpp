// SPDX-License-Identifier: GPL-3.0-only
#include "ui/worker.h"

#include <QMetaObject>

namespace gtm::ui {

Worker::~Worker() {
    stop();
    if (m_thread.joinable())
        m_thread.join();
}

void Worker::start(Job job) {
    if (m_running)
        return;
    if (m_thread.joinable())
        m_thread.join();
    m_running = true;
    m_thread = std::jthread([this, work = std::move(job)](const std::stop_token& stopToken) {
        QMetaObject::invokeMethod(
            this,
            [this, outcome = work(stopToken)] {
                m_running = false;
                outcome();
            },
            Qt::QueuedConnection);
    });
}

void Worker::stop() {
    m_thread.request_stop();
}

} // namespace gtm::ui

#include "moc_worker.cpp"
