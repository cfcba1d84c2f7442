// SPDX-License-Identifier: GPL-3.0-only
// Files that wait to be written while the store goes on to something else.
#include "tests/support/dialogs.h"
#include "tests/support/session_fixture.h"
#include "ui/exports.h"

namespace gtm::ui {

namespace {

struct WaitingExport : SessionFixture {
    Exports exports{&inside.window(), inside.shell(), *session, settings, QStringLiteral("1.2.3")};
    std::filesystem::path file = folder / "findings.csv";

    void askForFindings() {
        whenAskedChoose(file);
        exports.findings(session->lastImport());
    }
};

} // namespace

TEST_F(WaitingExport, FindingsOfAnImportAreThoseOfThatImport) {
    import("2026-10-10", "First");
    hold();
    askForFindings();
    import("2026-10-17", "Second");
    release();
    waitForFiles();
    const std::string csv = test::bytesOf(file);
    EXPECT_NE(csv.find("Opportunity_2026-10-10.csv"), std::string::npos) << csv;
    EXPECT_EQ(csv.find("Opportunity_2026-10-17.csv"), std::string::npos) << csv;
    EXPECT_NE(banner().find("findings.csv was written"), std::string::npos) << banner();
}

TEST_F(WaitingExport, FindingsOfAnImportThatWasTakenBackAreNotWritten) {
    for (const bool another : {false, true}) {
        SCOPED_TRACE(another);
        import("2026-10-10", "First");
        hold();
        askForFindings();
        ASSERT_TRUE(session->workspace().undoImport());
        session->rereading()();
        ASSERT_TRUE(session->reload());
        if (another)
            import("2026-10-17", "Second"); // it has the number of the one before
        release();
        waitForFiles();
        EXPECT_FALSE(std::filesystem::exists(file));
        EXPECT_NE(banner().find("Import 1 was taken back meanwhile"), std::string::npos) << banner();
    }
}

} // namespace gtm::ui
