// SPDX-License-Identifier: GPL-3.0-only
#include "ui/meeting/meeting_timer.h"

#include "ui/text/words.h"

namespace gtm::ui {

namespace {

QString minutesAndSeconds(std::int64_t seconds) {
    return QStringLiteral("%1:%2")
        .arg(qlonglong(seconds / 60), 2, 10, QLatin1Char('0'))
        .arg(qlonglong(seconds % 60), 2, 10, QLatin1Char('0'));
}

} // namespace

void MeetingTimer::start() {
    if (!m_since)
        m_since = m_clock();
}

void MeetingTimer::toggle() {
    if (!m_since) {
        start();
        return;
    }
    m_before += m_clock() - *m_since;
    m_since.reset();
}

void MeetingTimer::reset() {
    m_since.reset();
    m_before = {};
}

std::chrono::seconds MeetingTimer::passed() const {
    const auto now = m_since ? m_clock() - *m_since : std::chrono::milliseconds{};
    return std::chrono::duration_cast<std::chrono::seconds>(m_before + now);
}

QString MeetingTimer::words(int minutes) const {
    const QString counted =
        Words::tr("%1 of %2")
            .arg(minutesAndSeconds(passed().count()), minutesAndSeconds(std::int64_t{minutes} * 60));
    const bool paused = !m_since && m_before.count() > 0;
    return paused ? Words::tr("%1, paused").arg(counted) : counted;
}

} // namespace gtm::ui
