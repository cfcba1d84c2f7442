// SPDX-License-Identifier: GPL-3.0-only
// Drafts that were begun with a version which is no longer the newest: an import that maps a stage publishes
// one.
#include "core/workspace/model_merge.h"
#include "ui/shell.h"
#include "ui/text/words.h"
#include "ui/versions/version_desk.h"
#include "ui/widgets/banner.h"

#include <QPointer>

namespace gtm::ui {

void VersionDesk::takeOver(Draft& draft) {
    if (!draft.stale())
        return;
    const auto carried = carriedOver(draft.begun(), draft.base()->text, draft.text());
    if (!carried) {
        m_shell.banner().show(
            BannerLevel::Warn, tr("The newer version changes more than can be taken over into the draft."),
            tr("Export the draft, discard it, and make its changes again in the newer version."));
        return;
    }
    draft.carryOver(carried->text);
    QStringList lost;
    for (const std::string& one : carried->lost)
        lost << ui::text(one);
    m_shell.banner().show(lost.isEmpty() ? BannerLevel::Info : BannerLevel::Warn,
                          tr("The draft stands on the newer version now."),
                          (lost.isEmpty() ? tr("All of its own changes are kept.")
                                          : tr("What both changed is as the newer version has it: %1.")
                                                .arg(lost.join(QStringLiteral(", ")))) +
                              u' ' + tr("Ctrl+Z brings back the draft from before."));
}

bool VersionDesk::isStale(Draft& draft) {
    std::vector<Banner::Action> actions;
    if (draft.subject() == store::Subject::Model)
        actions.push_back({tr("Take over the newer version"), [this, kept = QPointer(&draft)] {
                               if (kept)
                                   takeOver(*kept);
                           }});
    if (draft.stale())
        m_shell.banner().show(BannerLevel::Warn,
                              tr("A newer version was published after the draft was begun."),
                              tr("Published as it is, the draft would take that back."), actions);
    return draft.stale();
}

} // namespace gtm::ui
