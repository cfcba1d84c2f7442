// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "tests/support/temp_folder.h"
#include "ui/main_window.h"

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <vector>

namespace gtm::ui {

class DayDialog;
class ScorecardView;

/// The widget of that kind that assistive technology calls so; null: there is none.
template<typename Widget>
Widget* named(const QWidget& inside, const QString& name) {
    for (auto* widget : inside.findChildren<Widget*>())
        if (widget->accessibleName() == name)
            return widget;
    return nullptr;
}

/// The whole window over a real store, driven as a user drives it.
struct Window : testing::Test {
    static void SetUpTestSuite();
    static void TearDownTestSuite();

    /// A window on a store of its own; `filled` starts with the sample in it.
    void open(bool filled, QSize size = {1440, 900});
    /// Until everything that was asked for stands there.
    void settle() const;
    [[nodiscard]] View view() const { return window->shell().view(); }
    [[nodiscard]] ScorecardView& card() const;
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const;
    /// Selects a row of the scorecard and opens it by its key.
    void openKpi(const std::string& kpi) const;
    /// Until the worker is done and the board or a page stands there again.
    void waitForImport() const;
    /// Chooses a command of the menu, which must be offered.
    void choose(const QString& title) const;
    /// All words of the banner; empty where none stands there.
    [[nodiscard]] std::string banner() const;
    void pressInBanner(const QString& title) const;
    /// Waits for the question up to which day files reach; null: it does not come.
    [[nodiscard]] DayDialog* dayQuestion() const;
    /// Drags local files over the window and lets them go; false where they are not taken.
    bool drop(const std::vector<std::filesystem::path>& paths) const;
    /// The KPIs of the scorecard, from the top.
    [[nodiscard]] std::vector<std::string> rows() const;
    /// Folder and files of the sample's exports, which all cases share.
    [[nodiscard]] static std::filesystem::path sampleFolder();
    [[nodiscard]] static std::vector<std::filesystem::path> sampleFiles();

    test::TempFolder folder;
    std::unique_ptr<MainWindow> window;
};

} // namespace gtm::ui
