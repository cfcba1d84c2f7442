// SPDX-License-Identifier: GPL-3.0-only
// One answer, three readers: the window's model, the command line and the PDF print the same numbers.
#include "core/workspace/workspace.h"
#include "tests/app/program.h"
#include "tests/support/temp_folder.h"
#include "ui/models/scorecard_model.h"
#include "ui/pdf/scoreboard_pdf.h"
#include "ui/text/row_text.h"
#include "ui/theme/fonts.h"

#include <QJsonArray>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <gtest/gtest.h>

namespace gtm {

using test::run;
using test::TempFolder;
using test::withStore;

namespace {

/// Without any blanks: text extraction drops or widens them as the layout has it.
QString folded(QString text) {
    return text.remove(QChar(0x202F)).remove(QRegularExpression(QStringLiteral("\\s")));
}

QString pdfText(const std::filesystem::path& pdf) {
    QProcess process;
    process.start(QStringLiteral("pdftotext"),
                  {QStringLiteral("-layout"), QString::fromStdString(pdf), QStringLiteral("-")});
    EXPECT_TRUE(process.waitForFinished(-1));
    return folded(QString::fromUtf8(process.readAllStandardOutput()));
}

} // namespace

TEST(Parity, WindowCommandLineAndPdfGiveTheSameNumbers) {
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        GTEST_SKIP() << "pdftotext is not installed";
    ASSERT_TRUE(ui::loadFonts());
    const TempFolder folder;
    const auto store = folder / "store.gtm";
    ASSERT_EQ(run({"sample", (folder / "sample").string()}).exitCode, 0);
    ASSERT_EQ(run(withStore(store, {"import", (folder / "sample").string()})).exitCode, 1);
    ASSERT_EQ(run(withStore(store, {"pdf", "--out", (folder / "board.pdf").string()})).exitCode, 0);
    const QString commandLine = folded(QString::fromStdString(run(withStore(store, {"board"})).out));
    const QJsonArray json =
        run(withStore(store, {"board", "--format", "json"})).json()[QStringLiteral("kpis")].toArray();
    const QString pdf = pdfText(folder / "board.pdf");

    OpenOptions readOnly;
    readOnly.readOnly = true;
    const auto workspace = Workspace::open(store, readOnly);
    ASSERT_TRUE(workspace);
    const auto board = workspace->board({});
    ASSERT_TRUE(board);
    int row = 0;
    for (const auto& group : board->groups)
        for (const auto& kpi : group.rows) {
            const QJsonObject point = json[row++].toObject();
            EXPECT_EQ(point[QStringLiteral("kpi")].toString().toStdString(), kpi.kpi);
            EXPECT_EQ(point[QStringLiteral("value")].toDouble(), *kpi.point.value) << kpi.kpi;
            // The texts that the window's scorecard paints.
            const ui::RowText text = ui::rowText(kpi, board->data.currency);
            for (const QString& shown : {text.status, text.name, text.value, text.target, text.vsCompared}) {
                EXPECT_TRUE(commandLine.contains(folded(shown))) << kpi.kpi << ": " << shown.toStdString();
                EXPECT_TRUE(pdf.contains(folded(shown))) << kpi.kpi << ": " << shown.toStdString();
            }
        }
    EXPECT_EQ(row, 17);
}

TEST(Parity, WeeksThatBeginOnSundayAreTheSameEverywhere) {
    const TempFolder folder;
    const auto ask = [&](std::vector<std::string> arguments) {
        return run(withStore(folder / "store.gtm", std::move(arguments)));
    };
    // Won on a Sunday: in the week that ends then, or in the one that begins.
    folder.write("Opportunity_2026-11-21.csv",
                 "Id,Name,StageName,Amount,CurrencyIsoCode,CloseDate,CreatedDate,IsClosed,IsWon,OwnerId\n"
                 "d1,Three,Closed Won,70,USD,2026-11-15,2026-09-01T10:00:00Z,true,true,u1\n");
    ASSERT_EQ(
        ask({"import", "--time-zone", "UTC", (folder / "Opportunity_2026-11-21.csv").string()}).exitCode, 0);
    const auto value = [&](const char* day) {
        return ask({"kpi", "bookings_new", "--week", day, "--weeks", "1", "--format", "json"})
            .json()[QStringLiteral("points")][0][QStringLiteral("value")]
            .toDouble();
    };
    EXPECT_EQ(value("2026-11-14"), 70);
    ASSERT_EQ(ask({"model", "export", (folder / "model.toml").string()}).exitCode, 0);
    std::string text = test::bytesOf(folder / "model.toml");
    const std::string fiscal = "[fiscal]\n";
    text.insert(text.find(fiscal) + fiscal.size(), "week_start = \"sunday\"\n");
    const std::string model = folder.write("sunday.toml", text).string();
    ASSERT_EQ(ask({"model", "publish", model, "--author", "Ann", "--reason", "Agreed", "--effective",
                   "2026-11-09", "--applies", "new"})
                  .exitCode,
              0);
    EXPECT_EQ(value("2026-11-14"), 0);
    EXPECT_EQ(value("2026-11-15"), 70);
    const auto says = [](const test::Answer& answer, const char* words) {
        return answer.out.find(words) != std::string::npos;
    };
    EXPECT_EQ(ask({"board", "--format", "json"}).json()[QStringLiteral("week_ending")].toString(),
              QStringLiteral("2026-11-21"));
    EXPECT_TRUE(says(ask({"board", "--format", "csv"}), "win_rate,2026-11-15,2026-11-21"));
    EXPECT_TRUE(says(ask({"board"}), "GTM scoreboard, week of 15 Nov, ending Sat 21 Nov 2026"));
    EXPECT_TRUE(says(ask({"records", "bookings_new", "--week", "2026-11-18"}), "Three"));
    EXPECT_EQ(ask({"verify"}).exitCode, 0);
    ASSERT_EQ(ask({"pdf", "--out", (folder / "board.pdf").string()}).exitCode, 0);
    if (!QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty()) {
        EXPECT_TRUE(pdfText(folder / "board.pdf").contains(QStringLiteral("Weekof15Nov,endingSat21Nov2026")));
    }
}

} // namespace gtm
