// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/zone.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace gtm {

using namespace std::chrono;

namespace {
QDateTime utcDateTime(Day day) {
    return QDateTime::fromMSecsSinceEpoch(Instant{day}.time_since_epoch().count(), Qt::UTC);
}
} // namespace

Result<Zone> Zone::named(const std::string& ianaId) {
    if (ianaId == "UTC")
        return utc();
    const QByteArray id = QByteArray::fromStdString(ianaId);
    const QTimeZone zone(id);
    // Qt takes any word of letters as a rule of POSIX, which names no place.
    const bool isAnyWord =
        !id.contains('/') && id != "GMT" && !QTimeZone::availableTimeZoneIds().contains(id);
    if (ianaId.empty() || !zone.isValid() || isAnyWord)
        return fail(Code::UnknownZone, ianaId);
    // CRM data lies well inside these years; outside them the nearest offset holds.
    const QDateTime begin = utcDateTime(makeDay(1970, 1, 1));
    const QDateTime end = utcDateTime(makeDay(2100, 1, 1));
    auto spans = std::make_shared<std::vector<Span>>();
    spans->push_back({Instant::min(), seconds{zone.offsetFromUtc(begin)}});
    for (const auto& transition : zone.transitions(begin, end))
        spans->push_back(
            {Instant{milliseconds{transition.atUtc.toMSecsSinceEpoch()}}, seconds{transition.offsetFromUtc}});
    Zone result;
    result.m_id = ianaId;
    result.m_spans = std::move(spans);
    return result;
}

std::vector<std::string> Zone::ids() {
    std::vector<std::string> ids;
    const auto all = QTimeZone::availableTimeZoneIds();
    for (const QByteArray& id : all)
        if (id.contains('/') && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
            ids.push_back(id.toStdString());
    std::ranges::sort(ids);
    return ids;
}

Zone Zone::utc() {
    Zone result;
    result.m_id = "UTC";
    result.m_spans = std::make_shared<std::vector<Span>>(1, Span{Instant::min(), milliseconds{0}});
    return result;
}

milliseconds Zone::offsetAt(Instant instant) const {
    const auto next =
        std::ranges::upper_bound(*m_spans, instant, {}, [](const Span& span) { return span.from; });
    return std::prev(next)->offset;
}

LocalTime Zone::toLocal(Instant instant) const {
    const auto local = instant + offsetAt(instant);
    const Day day = floor<days>(local);
    return {day, local - day};
}

Day Zone::localDay(Instant instant) const {
    return floor<days>(instant + offsetAt(instant));
}

Instant Zone::fromLocal(LocalTime local, LocalQuirk* quirk) const {
    const Instant face = local.day + local.time;
    // The offset that held before a transition of that day gives the first instant of an overlap, and
    // moves a reading inside a gap forward by the gap.
    const auto before = offsetAt(face - hours{24});
    const auto after = offsetAt(face + hours{24});
    const Instant early = face - before;
    const Instant late = face - after;
    const bool earlyHolds = offsetAt(early) == before;
    const bool lateHolds = offsetAt(late) == after;
    if (quirk) {
        *quirk = LocalQuirk::None;
        if (before != after && earlyHolds && lateHolds)
            *quirk = LocalQuirk::FallOverlap;
        else if (!earlyHolds && !lateHolds)
            *quirk = LocalQuirk::SpringGap;
    }
    if (earlyHolds || !lateHolds)
        return early;
    return late;
}

} // namespace gtm
