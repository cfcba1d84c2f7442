// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/shell.h"
#include "ui/theme/look.h"

#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace gtm::fixture {

/// The inside of a window over fixture data, themed like the program.
class ShellFixture {
  public:
    ShellFixture(bool dark, int percent);
    ~ShellFixture();

    [[nodiscard]] QWidget& window() { return m_window; }
    [[nodiscard]] ui::Shell& shell() { return *m_shell; }
    [[nodiscard]] ui::Look& look() { return m_look; }
    /// Lets layouts and paint events run.
    void settle();

  private:
    ui::Look m_look;
    QWidget m_window;
    ui::Shell* m_shell;
};

/// Every state worth looking at, by name.
using Fill = std::function<void(ShellFixture&)>;
[[nodiscard]] const std::vector<std::pair<std::string, Fill>>& screens();
/// Shows the one with this name.
inline void show(ShellFixture& fixture, const std::string& screen) {
    for (const auto& [name, fill] : screens())
        if (name == screen)
            fill(fixture);
    fixture.settle();
}

} // namespace gtm::fixture
