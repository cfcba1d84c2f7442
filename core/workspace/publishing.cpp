// SPDX-License-Identifier: GPL-3.0-only
#include "core/workspace/publishing.h"

#include "core/base/text.h"
#include "core/workspace/draft_check.h"

#include <algorithm>

namespace gtm {

using store::Publication;

namespace {

Result<void> checkSignature(const Signature& signature, const VersionDraft& draft,
                            const CheckedDraft& checked, const Governance& governance,
                            const FiscalCalendar& calendar) {
    if (trimmed(signature.author).empty() || trimmed(signature.reason).empty())
        return fail(Code::Unsigned);
    bool again = false; // the day of the newest version, which may have made weeks begin on another one
    for (const DraftText& one : checked.texts)
        if (const auto newest = newestText(governance, draft.subject, one.text.id)) {
            if (signature.effective < newest->publication->effective)
                return fail(Code::EffectiveTooEarly, isoText(signature.effective),
                            isoText(newest->publication->effective));
            again = again || signature.effective == newest->publication->effective;
        }
    const Day first = calendar.weekOf(signature.effective).first;
    if (signature.effective != first && !again)
        return fail(Code::NotAWeekStart, isoText(signature.effective), isoText(first));
    return {};
}

/// What ships of all that a publication is about, for those that no earlier one is about.
store::ShippedTexts shippedOf(const Publication& publication, const Governance& governance) {
    store::ShippedTexts shipped;
    for (const Publication::Text& one : publication.texts)
        if (const std::string text = shippedText(governance, publication.subject, one.id);
            !text.empty() && !newestText(governance, publication.subject, one.id))
            shipped.emplace(std::pair{publication.subject, one.id}, text);
    return shipped;
}

} // namespace

Result<Publication> publicationOf(const VersionDraft& draft, const Signature& signature,
                                  const Governance& governance, const FiscalCalendar& calendar) {
    CheckedDraft checked = checkDraft(draft, governance, signature.effective);
    if (!checked.errors.empty())
        return tl::unexpected(checked.errors.front());
    if (auto fine = checkSignature(signature, draft, checked, governance, calendar); !fine)
        return tl::unexpected(fine.error());
    Publication publication;
    publication.id = governance.publications.empty() ? 1 : governance.publications.back().id + 1;
    publication.subject = draft.subject;
    publication.author = trimmed(signature.author);
    publication.reason = trimmed(signature.reason);
    publication.effective = signature.effective;
    publication.toAll = signature.toAll;
    publication.publishedAt = signature.publishedAt;
    publication.program = signature.program;
    for (DraftText& one : checked.texts)
        if (one.isNew)
            publication.texts.push_back(std::move(one.text));
    if (publication.texts.empty())
        return fail(Code::NothingToPublish);
    std::ranges::sort(publication.texts, {}, &Publication::Text::id);
    return publication;
}

void addTo(Governance& governance, const Publication& publication, SQLite::Database& store) {
    store::keepShippedTexts(store, shippedOf(publication, governance));
    store::addPublication(store, publication);
    governance.publications.push_back(publication);
}

} // namespace gtm
