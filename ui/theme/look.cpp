// SPDX-License-Identifier: GPL-3.0-only
#include "ui/theme/look.h"

#include <QGuiApplication>

#include <algorithm>

namespace gtm::ui {

Look::Look(QObject* parent) : QObject(parent), m_metrics(Metrics::screen()) {
    const QPalette system = QGuiApplication::palette();
    m_systemDark =
        system.color(QPalette::Window).lightness() < system.color(QPalette::WindowText).lightness();
    setChoice(ThemeChoice::System);
}

void Look::setChoice(ThemeChoice choice) {
    m_choice = choice;
    const bool useDark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && m_systemDark);
    m_theme = useDark ? &darkTheme() : &lightTheme();
    tell();
}

void Look::setScalePercent(int percent) {
    const auto* nearest = std::ranges::min_element(
        kViewScales, {}, [percent](int candidate) { return std::abs(candidate - percent); });
    m_percent = *nearest;
    m_metrics = Metrics::screen(m_percent / 100.0);
    tell();
}

void Look::follow(const Look& other, double scale) {
    m_choice = other.m_choice;
    m_theme = other.m_theme;
    m_metrics = Metrics::screen(scale);
    tell();
}

void Look::tell() {
    Q_EMIT changed();
    Q_EMIT applied();
}

void Look::stepScale(int direction) {
    const auto at = std::ranges::find(kViewScales, m_percent) - kViewScales.begin();
    const auto last = static_cast<std::ptrdiff_t>(kViewScales.size()) - 1;
    setScalePercent(kViewScales[static_cast<size_t>(std::clamp<std::ptrdiff_t>(at + direction, 0, last))]);
}

} // namespace gtm::ui
