// SPDX-License-Identifier: GPL-3.0-only
#include "ui/writer.h"

namespace gtm::ui {

namespace {

constexpr int kSlowMs = 300;

} // namespace

Writer::Writer(QObject* parent) : QObject(parent) {
    m_slow.setSingleShot(true);
    m_slow.setInterval(kSlowMs);
    connect(&m_slow, &QTimer::timeout, this, [this] { Q_EMIT slow(m_jobs.front().doing); });
}

Writer::~Writer() {
    m_worker.reset();
    for (size_t i = 1; i < m_jobs.size(); ++i) // it did the first one
        static_cast<void>(m_jobs[i].job());
}

void Writer::write(Job job, const QString& doing) {
    m_jobs.push_back({std::move(job), doing});
    if (m_jobs.size() == 1)
        startFirst();
}

void Writer::startFirst() {
    m_slow.start();
    m_worker->start([this, job = std::move(m_jobs.front().job)](const std::stop_token&) -> Worker::Outcome {
        return [this, outcome = job()] {
            m_slow.stop();
            m_jobs.pop_front();
            if (m_jobs.empty())
                Q_EMIT idle();
            else
                startFirst();
            outcome();
        };
    });
}

} // namespace gtm::ui

#include "moc_writer.cpp"
