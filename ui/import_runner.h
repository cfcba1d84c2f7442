// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/result.h"
#include "core/ingest/export_changes.h"
#include "core/ingest/import_report.h"
#include "ui/worker.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <vector>

namespace gtm::ui {

using ImportResult = Result<ingest::ImportReport>;
using ExportChanges = std::vector<ingest::ExportChange>;
/// The work itself: reports what it does, asks about what is different, and gives up when asked to.
using ImportJob =
    std::function<ImportResult(const std::function<void(const ingest::ImportProgress&)>&,
                               const std::function<bool(const ExportChanges&)>&, std::stop_token)>;

/// Runs one import at a time on a worker thread. Its signals arrive on the thread it lives in.
class ImportRunner : public QObject {
    Q_OBJECT
  public:
    explicit ImportRunner(QObject* parent = nullptr) : QObject(parent) {}

    [[nodiscard]] bool running() const { return m_worker.running(); }
    void start(ImportJob job);
    void stop() { m_worker.stop(); }
    /// What became of `asked`: whether to import all the same. The import waits for it.
    void answer(bool anyway);

  Q_SIGNALS:
    void asked(const gtm::ui::ExportChanges& changes);
    void progressed(const gtm::ingest::ImportProgress& progress);
    void succeeded(const gtm::ingest::ImportReport& report);
    void failed(const gtm::Error& error);

  private:
    [[nodiscard]] bool ask(const ExportChanges& changes, const std::stop_token& stop);

    std::mutex m_mutex;
    std::condition_variable_any m_answered;
    std::optional<bool> m_answer; ///< Guarded by the mutex.
    Worker m_worker;              ///< Last: it ends before what it waits for.
};

} // namespace gtm::ui
