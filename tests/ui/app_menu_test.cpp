// SPDX-License-Identifier: GPL-3.0-only
// The menu by itself: how it names what it offers.
#include "ui/app_menu.h"

#include <gtest/gtest.h>

namespace gtm::ui {

TEST(AppMenu, NamesStoresByTheirFilesAndThoseOfOneNameWithTheirFolders) {
    const Look look;
    QWidget window;
    AppMenu menu(look, &window);
    menu.setRecentStores(
        {QStringLiteral("/a/deals.gtm"), QStringLiteral("/b/deals.gtm"), QStringLiteral("/b/R&D.gtm")});
    QStringList titles;
    for (const QMenu* part : menu.findChildren<QMenu*>())
        for (const QAction* action : part->actions())
            if (action->toolTip().startsWith(u'/'))
                titles << action->text();
    EXPECT_EQ(titles.join(u'|').toStdString(), "/a/deals.gtm|/b/deals.gtm|R&&D.gtm");
}

} // namespace gtm::ui
