// SPDX-License-Identifier: GPL-3.0-only
#include "ui/theme/theme.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace gtm::ui {

namespace {

constexpr std::array kTokens{
    Token{"bg", &Theme::bg, 0xF3F5F7, 0x0D1115},
    Token{"surface", &Theme::surface, 0xFFFFFF, 0x151A20},
    Token{"surface2", &Theme::surface2, 0xEEF1F4, 0x1D242C},
    Token{"line", &Theme::line, 0xD9DFE5, 0x2B343E},
    Token{"line2", &Theme::line2, 0x7C8794, 0x7A8794},
    Token{"ink", &Theme::ink, 0x12181F, 0xEEF2F6},
    Token{"ink2", &Theme::ink2, 0x414B57, 0xBBC5CF},
    Token{"ink3", &Theme::ink3, 0x5A6572, 0x97A3AF},
    Token{"accent", &Theme::accent, 0x1B5CB8, 0x86B7FF},
    Token{"onAccent", &Theme::onAccent, 0xFFFFFF, 0x0D1115},
    Token{"accentSoft", &Theme::accentSoft, 0xE3EDFA, 0x1C2F49},
    Token{"data", &Theme::data, 0x4F6780, 0x86A0BB},
    Token{"dataMid", &Theme::dataMid, 0x7D92A7, 0x667C93},
    Token{"dataSoft", &Theme::dataSoft, 0xC3CEDA, 0x43546A},
    Token{"ok", &Theme::ok, 0x0B7468, 0x4FC3AF},
    Token{"okSoft", &Theme::okSoft, 0xDDF0EC, 0x12302B},
    Token{"risk", &Theme::risk, 0x8F5200, 0xF2B44E},
    Token{"riskFill", &Theme::riskFill, 0xE39A13, 0xF2B44E},
    Token{"riskSoft", &Theme::riskSoft, 0xFBEFD9, 0x362809},
    Token{"off", &Theme::off, 0xB3261E, 0xFF8B7B},
    Token{"offSoft", &Theme::offSoft, 0xFAE4E1, 0x3D1B17},
    Token{"onStatus", &Theme::onStatus, 0xFFFFFF, 0x0D1115},
    Token{"onRisk", &Theme::onRisk, 0x12181F, 0x0D1115},
    Token{"band1", &Theme::band1, 0xDDE3EA, 0x39434E},
    Token{"band2", &Theme::band2, 0xE9EDF2, 0x2C353F},
    Token{"band3", &Theme::band3, 0xF4F6F8, 0x212931},
    Token{"target", &Theme::target, 0x12181F, 0xEEF2F6},
    Token{"heatLo", &Theme::heatLo, 0xF1F5F9, 0x1B232C},
    Token{"heatHi", &Theme::heatHi, 0xA9C1DA, 0x3C5A7A},
    Token{"hotLo", &Theme::hotLo, 0xFDEFEB, 0x33201E},
    Token{"hotHi", &Theme::hotHi, 0xF1A899, 0x8A3F35},
};

Theme build(QRgb Token::*side) {
    Theme theme;
    for (const Token& token : kTokens)
        theme.*token.member = QColor::fromRgb(token.*side);
    return theme;
}

double luminance(const QColor& color) {
    const auto linear = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

std::span<const Token> tokens() {
    return kTokens;
}

const Theme& lightTheme() {
    static const Theme theme = build(&Token::light);
    return theme;
}

const Theme& darkTheme() {
    static const Theme theme = build(&Token::dark);
    return theme;
}

const Theme& printTheme() {
    return lightTheme();
}

QPalette palette(const Theme& theme) {
    QPalette p;
    const auto set = [&p](QPalette::ColorRole role, const QColor& color) { p.setColor(role, color); };
    set(QPalette::Window, theme.bg);
    set(QPalette::WindowText, theme.ink);
    set(QPalette::Base, theme.surface);
    set(QPalette::AlternateBase, theme.surface2);
    set(QPalette::Text, theme.ink);
    set(QPalette::PlaceholderText, theme.ink3);
    set(QPalette::Button, theme.surface);
    set(QPalette::ButtonText, theme.ink);
    set(QPalette::BrightText, theme.onAccent);
    set(QPalette::Highlight, theme.accent);
    set(QPalette::HighlightedText, theme.onAccent);
    set(QPalette::Link, theme.accent);
    set(QPalette::LinkVisited, theme.accent);
    set(QPalette::ToolTipBase, theme.surface);
    set(QPalette::ToolTipText, theme.ink);
    set(QPalette::Light, theme.surface);
    set(QPalette::Midlight, theme.surface2);
    set(QPalette::Mid, theme.line);
    set(QPalette::Dark, theme.line2);
    set(QPalette::Shadow, theme.line2);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, theme.ink3);
    return p;
}

QColor mix(const QColor& low, const QColor& high, double share) {
    const double s = std::clamp(share, 0.0, 1.0);
    const auto blend = [s](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * s)); };
    return {blend(low.red(), high.red()), blend(low.green(), high.green()), blend(low.blue(), high.blue())};
}

double contrast(const QColor& a, const QColor& b) {
    const double la = luminance(a), lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace gtm::ui
