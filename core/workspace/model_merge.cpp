// SPDX-License-Identifier: GPL-3.0-only
#include "core/workspace/model_merge.h"

#include "core/base/text.h"
#include "core/workspace/model_sheet.h"
#include "core/workspace/versions.h"

#include <algorithm>
#include <set>
#include <utility>

namespace gtm {

namespace {

using Rows = std::vector<SheetCells>;

/// What of a section changed from one version to the next, made in a draft.
class SectionMerge {
  public:
    SectionMerge(const SheetKind& kind, CarriedDraft& into) : m_kind(kind), m_into(into) {}

    Result<void> merge(const std::string& begun, const std::string& newer) {
        const auto before = readSheet(begun, m_kind), after = readSheet(newer, m_kind);
        const auto own = readSheet(m_into.text, m_kind);
        for (const auto* rows : {&before, &after, &own})
            if (!*rows)
                return tl::unexpected(rows->error());
        if (*before == *after)
            return {};
        m_own = *own;
        if (m_kind.shape == SheetShape::Rules) {
            for (size_t row = 0; row < after->size(); ++row)
                if (auto done = mergeCells((*before)[row], (*after)[row], row); !done)
                    return done;
            return {};
        }
        m_named = isNamed(*before) && isNamed(*after) && isNamed(m_own);
        for (const SheetCells& row : *before)
            if (find(*after, row) == after->end())
                if (auto done = remove(row); !done)
                    return done;
        for (auto row = after->begin(); row != after->end(); ++row)
            if (auto done = take(*before, *after, row); !done)
                return done;
        return {};
    }

  private:
    /// Every row is known by what stands first in it.
    static bool isNamed(const Rows& rows) {
        std::set<std::string> names;
        return std::ranges::all_of(rows, [&](const SheetCells& row) {
            return !row.front().empty() && names.insert(row.front()).second;
        });
    }

    [[nodiscard]] Rows::const_iterator find(const Rows& rows, const SheetCells& row) const {
        return std::ranges::find_if(rows, [&](const SheetCells& other) {
            return m_named ? other.front() == row.front() : other == row;
        });
    }

    Result<void> put(Result<std::string> text) {
        if (!text)
            return tl::unexpected(text.error());
        m_into.text = std::move(*text);
        auto own = readSheet(m_into.text, m_kind);
        if (!own)
            return tl::unexpected(own.error());
        m_own = std::move(*own);
        return {};
    }

    void lose(const SheetCells& row, size_t at) {
        m_into.lost.push_back(m_kind.shape == SheetShape::Rules ? m_kind.rules[at].key : row.front());
    }

    /// The cells of a row that is there before and after.
    Result<void> mergeCells(const SheetCells& before, const SheetCells& after, size_t row) {
        bool lost = false;
        for (size_t column = 0; column < after.size(); ++column) {
            if (before[column] == after[column] || m_own[row][column] == after[column])
                continue;
            lost |= m_own[row][column] != before[column];
            if (auto done = put(withCell(m_into.text, m_kind, row, column, after[column])); !done)
                return done;
        }
        if (lost)
            lose(after, row);
        return {};
    }

    Result<void> remove(const SheetCells& row) {
        const auto own = find(m_own, row);
        if (own == m_own.end())
            return {};
        if (*own != row)
            lose(row, 0);
        return put(withoutRow(m_into.text, m_kind, size_t(own - m_own.begin())));
    }

    Result<void> take(const Rows& all, const Rows& after, Rows::const_iterator row) {
        const auto before = find(all, *row), own = find(std::as_const(m_own), *row);
        const auto at = size_t(own - m_own.cbegin());
        if (before != all.end() && own == m_own.cend()) { // the draft took it out, or gave it another name
            if (*before != *row)
                lose(*row, 0);
            return {};
        }
        if (before != all.end())
            return mergeCells(*before, *row, at);
        if (own != m_own.cend()) // both added it
            return mergeCells(SheetCells(row->size()), *row, at);
        auto next = std::find_if(row + 1, after.end(), [&](const SheetCells& one) {
            return find(std::as_const(m_own), one) != m_own.cend();
        });
        const size_t place =
            next == after.end() ? m_own.size() : size_t(find(std::as_const(m_own), *next) - m_own.cbegin());
        return put(withRow(m_into.text, m_kind, place, *row));
    }

    const SheetKind& m_kind;
    CarriedDraft& m_into;
    Rows m_own; ///< Of the draft as it is by now.
    bool m_named = false;
};

std::optional<CarriedDraft> withChanges(const std::string& begun, const std::string& newer,
                                        const std::string& draft) {
    CarriedDraft carried{draft, {}};
    for (const SheetKind& kind : modelSheets())
        if (!SectionMerge(kind, carried).merge(begun, newer))
            return std::nullopt;
    return carried;
}

} // namespace

std::optional<CarriedDraft> carriedOver(const std::string& begun, const std::string& newer,
                                        const std::string& draft) {
    // What leads from the one version to the other is all that the newer one changed, or it is not known.
    const auto whole = withChanges(begun, newer, begun);
    if (!whole || !saysTheSame(whole->text, newer))
        return std::nullopt;
    return withChanges(begun, newer, draft);
}

} // namespace gtm
