// SPDX-License-Identifier: GPL-3.0-only
#include "ui/text/sentences.h"

#include "core/report/sentence.h"
#include "ui/text/words.h"

#include <QRegularExpression>

namespace gtm::ui {

Saying sayingOf(const Error& error) {
    const QString all = text(report::sentence(error));
    static const QRegularExpression end(QStringLiteral("[.?] (?=[\\p{Lu}(])"));
    const auto at = all.indexOf(end);
    if (at < 0)
        return {all, {}};
    return {all.left(at + 1), all.mid(at + 2)};
}

} // namespace gtm::ui
