// SPDX-License-Identifier: GPL-3.0-only
#include "tests/support/board_fixture.h"
#include "ui/pdf/scoreboard_pdf.h"

#include <gtest/gtest.h>

using namespace gtm;
using namespace gtm::ui;

TEST(Pdf, Try) {
    ASSERT_TRUE(
        writeScoreboardPdf(fixture::board(), "/tmp/shots/a4.pdf", Paper::A4, QStringLiteral("0.1.0")));
    ASSERT_TRUE(writeScoreboardPdf(fixture::incompleteBoard(), "/tmp/shots/letter.pdf", Paper::Letter,
                                   QStringLiteral("0.1.0")));
}
