// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/calendar.h"
#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace gtm::review {

/// Point: a talking point of the week's meeting. Ask: what the owner wants the meeting to agree on. Note:
/// what is to be known later, and nothing else. The numbers are those of the store.
enum class NoteKind { Point, Ask, Note };
[[nodiscard]] std::string_view name(NoteKind kind);

/// What somebody says about a KPI in a week, in the meeting's own words.
struct Note {
    std::int64_t id = 0; ///< 0: not stored yet.
    std::string kpi;
    Day week{}; ///< Its last day.
    NoteKind kind = NoteKind::Note;
    std::string text; ///< One line.
    Day writtenOn{};
    friend bool operator==(const Note&, const Note&) = default;
};

/// A note that can be stored. Code::Incomplete as for actions; `where` is kpi or note.
[[nodiscard]] Result<Note> checked(Note note);

} // namespace gtm::review
