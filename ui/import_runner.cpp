// SPDX-License-Identifier: GPL-3.0-only
#include "ui/import_runner.h"

#include <QMetaObject>

namespace gtm::ui {

void ImportRunner::start(ImportJob job) {
    m_worker.start([this, work = std::move(job)](std::stop_token stopToken) -> Worker::Outcome {
        const auto report = [this](const ingest::ImportProgress& progress) {
            QMetaObject::invokeMethod(this, [this, progress] { Q_EMIT progressed(progress); });
        };
        const auto confirm = [this, &stopToken](const ExportChanges& changes) {
            return ask(changes, stopToken);
        };
        return [this, done = work(report, confirm, stopToken)] {
            if (done)
                Q_EMIT succeeded(*done);
            else
                Q_EMIT failed(done.error());
        };
    });
}

/// On the worker: waits for the answer from the other thread. A stop is an answer too.
bool ImportRunner::ask(const ExportChanges& changes, const std::stop_token& stopToken) {
    std::unique_lock lock(m_mutex);
    m_answer.reset();
    QMetaObject::invokeMethod(
        this, [this, changes] { Q_EMIT asked(changes); }, Qt::QueuedConnection);
    m_answered.wait(lock, stopToken, [this] { return m_answer.has_value(); });
    return m_answer.value_or(false);
}

void ImportRunner::answer(bool anyway) {
    {
        const std::lock_guard lock(m_mutex);
        m_answer = anyway;
    }
    m_answered.notify_all();
}

} // namespace gtm::ui
