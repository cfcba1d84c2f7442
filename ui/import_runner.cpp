// SPDX-License-Identifier: GPL-3.0-only
#include "ui/import_runner.h"

#include <QMetaObject>

namespace gtm::ui {

ImportRunner::~ImportRunner() {
    stop();
    if (m_worker.joinable())
        m_worker.join();
}

void ImportRunner::start(ImportJob job) {
    if (m_running)
        return;
    if (m_worker.joinable())
        m_worker.join();
    m_running = true;
    m_worker = std::jthread([this, work = std::move(job)](const std::stop_token& stopToken) {
        const auto report = [this](const ingest::ImportProgress& progress) {
            QMetaObject::invokeMethod(this, [this, progress] { Q_EMIT progressed(progress); });
        };
        ImportResult result = work(report, stopToken);
        QMetaObject::invokeMethod(
            this,
            [this, done = std::move(result)] {
                m_running = false;
                if (done)
                    Q_EMIT succeeded(*done);
                else
                    Q_EMIT failed(done.error());
            },
            Qt::QueuedConnection);
    });
}

void ImportRunner::stop() {
    m_worker.request_stop();
}

} // namespace gtm::ui
