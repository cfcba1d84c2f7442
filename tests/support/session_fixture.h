// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "tests/support/shell_fixture.h"
#include "tests/support/temp_folder.h"
#include "ui/session.h"
#include "ui/settings.h"

#include <gtest/gtest.h>

#include <future>
#include <optional>
#include <string>
#include <utility>

namespace gtm::ui {

/// A session over a store with little in it and the shell that speaks for it, without the window around them:
/// for what has to happen in a certain order.
struct SessionFixture : testing::Test {
    SessionFixture();
    ~SessionFixture() override;

    /// Imports deals that were exported on a day, one of them with an odd name, and goes on with them.
    void import(const std::string& day, const std::string& name);
    /// Every file that is written from now on waits for `release`; meanwhile the store is kept open.
    void hold();
    void release() { std::exchange(m_go, {}).set_value(); }
    /// Until everything that was asked for is written.
    void waitForFiles();
    /// All words of the banner; empty where none stands there.
    [[nodiscard]] std::string banner();

    test::TempFolder folder;
    std::filesystem::path store = folder / "store.gtm";
    fixture::ShellFixture inside{false, 100};
    Settings settings;
    std::optional<Session> session;

  private:
    std::promise<void> m_go;
    int m_imports = 0; ///< Each has a time of its own.
};

} // namespace gtm::ui
