// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/result.h"
#include "core/ingest/import_report.h"
#include "ui/worker.h"

#include <functional>
#include <stop_token>

namespace gtm::ui {

using ImportResult = Result<ingest::ImportReport>;
/// The work itself: reports what it does and gives up when asked to.
using ImportJob =
    std::function<ImportResult(const std::function<void(const ingest::ImportProgress&)>&, std::stop_token)>;

/// Runs one import at a time on a worker thread. Its signals arrive on the thread it lives in.
class ImportRunner : public QObject {
    Q_OBJECT
  public:
    explicit ImportRunner(QObject* parent = nullptr) : QObject(parent) {}

    [[nodiscard]] bool running() const { return m_worker.running(); }
    void start(ImportJob job);
    void stop() { m_worker.stop(); }

  Q_SIGNALS:
    void progressed(const gtm::ingest::ImportProgress& progress);
    void succeeded(const gtm::ingest::ImportReport& report);
    void failed(const gtm::Error& error);

  private:
    Worker m_worker;
};

} // namespace gtm::ui
