// SPDX-License-Identifier: GPL-3.0-only
#include "ui/asker.h"

#include <QMetaObject>
#include <QSignalBlocker>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <utility>

namespace gtm::ui {

struct Asker::Box {
    std::mutex mutex;
    std::condition_variable filled;
    bool ready = false;
    Answer answer;
};

Asker::Asker(QObject* parent, int atOnceMs) : QObject(parent), m_atOnceMs(atOnceMs) {
    m_slow.setSingleShot(true);
    m_slow.setInterval(kSlowMs);
    connect(&m_slow, &QTimer::timeout, this, [this] { Q_EMIT slow(m_doing); });
}

Asker::~Asker() {
    const QSignalBlocker quiet(this); // whoever listens may be gone
    drop();
}

void Asker::ask(Question question, const QString& doing) {
    ask([asked = std::move(question)](const std::stop_token&) { return asked(); }, doing);
}

void Asker::ask(LongQuestion question, const QString& doing) {
    m_doing = doing;
    if (!m_box) {
        start(std::move(question));
        return;
    }
    m_thread.request_stop();
    m_next = std::move(question);
    if (!m_slow.isActive())
        m_slow.start();
}

void Asker::start(LongQuestion question) {
    auto box = std::make_shared<Box>();
    m_box = box;
    m_slow.start();
    m_thread = std::jthread([this, box, asked = std::move(question)](const std::stop_token& stop) {
        Answer answer = asked(stop);
        {
            const std::scoped_lock lock(box->mutex);
            box->answer = std::move(answer);
            box->ready = true;
        }
        box->filled.notify_all();
        QMetaObject::invokeMethod(
            this, [this, box] { take(box); }, Qt::QueuedConnection);
    });
    std::unique_lock lock(box->mutex);
    if (!box->filled.wait_for(lock, std::chrono::milliseconds(m_atOnceMs), [&] { return box->ready; }))
        return;
    lock.unlock();
    take(box);
}

void Asker::take(const std::shared_ptr<Box>& box) {
    if (box != m_box) // taken already, or dropped
        return;
    m_thread.join();
    m_box.reset();
    m_slow.stop();
    const bool forgotten = std::exchange(m_forgotten, false);
    if (m_next) {
        start(std::exchange(m_next, nullptr));
        return;
    }
    Q_EMIT idle();
    if (!forgotten)
        box->answer();
}

void Asker::forget() {
    m_next = nullptr;
    m_thread.request_stop();
    m_forgotten = m_box != nullptr;
    m_slow.stop();
    Q_EMIT idle();
}

void Asker::finish() {
    while (const auto box = m_box)
        take(box);
}

void Asker::drop() {
    m_next = nullptr;
    m_thread.request_stop();
    if (m_thread.joinable())
        m_thread.join();
    m_box.reset();
    m_forgotten = false;
    m_slow.stop();
    Q_EMIT idle();
}

} // namespace gtm::ui

#include "moc_asker.cpp"
