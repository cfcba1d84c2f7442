// SPDX-License-Identifier: GPL-3.0-only
#include "ui/import_runner.h"

#include <QMetaObject>

namespace gtm::ui {

void ImportRunner::start(ImportJob job) {
    m_worker.start([this, work = std::move(job)](std::stop_token stopToken) -> Worker::Outcome {
        const auto report = [this](const ingest::ImportProgress& progress) {
            QMetaObject::invokeMethod(this, [this, progress] { Q_EMIT progressed(progress); });
        };
        return [this, done = work(report, std::move(stopToken))] {
            if (done)
                Q_EMIT succeeded(*done);
            else
                Q_EMIT failed(done.error());
        };
    });
}

} // namespace gtm::ui
