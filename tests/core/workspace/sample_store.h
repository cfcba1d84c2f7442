// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/sample/sample.h"
#include "core/workspace/workspace.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <optional>

namespace gtm::test {

/// The sample, imported once for all cases.
class SampleStore {
  public:
    SampleStore() {
        EXPECT_TRUE(sample::writeExports(m_folder / "sample"));
        m_workspace.emplace(std::move(*Workspace::open(m_folder / "store.gtm", {})));
        ImportRequest request;
        request.paths = {m_folder / "sample"};
        auto imported = m_workspace->import(request);
        EXPECT_TRUE(imported);
        m_report = std::move(*imported);
        EXPECT_TRUE(m_workspace->reload());
    }
    [[nodiscard]] static SampleStore& instance() {
        static SampleStore store;
        return store;
    }
    [[nodiscard]] const Workspace& workspace() const { return *m_workspace; }
    [[nodiscard]] const ingest::ImportReport& report() const { return m_report; }

  private:
    TempFolder m_folder;
    std::optional<Workspace> m_workspace;
    ingest::ImportReport m_report;
};

inline const Workspace& sampleWorkspace() {
    return SampleStore::instance().workspace();
}

} // namespace gtm::test
