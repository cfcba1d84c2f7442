// SPDX-License-Identifier: GPL-3.0-only
// The printed board: vectors and text only, exact pages, the same drawing for the same data.
#include "core/report/format.h"
#include "tests/support/board_fixture.h"
#include "tests/support/german.h"
#include "tests/support/temp_folder.h"
#include "tests/support/tool.h"
#include "ui/paint/canvas.h"
#include "ui/pdf/scoreboard_pdf.h"
#include "ui/text/row_text.h"
#include "ui/text/words.h"

#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <gtest/gtest.h>

namespace gtm::ui {
namespace {

using test::bytesOf;
using test::outputOf;
using test::TempFolder;

const QString kVersion = QStringLiteral("1.2.3");

struct PaperSize {
    Paper paper;
    const char* name;
    double width, height; ///< In points.
};

/// The board on one paper, and what poppler's programs say of it.
class PrintedBoard : public testing::TestWithParam<PaperSize> {
  protected:
    void SetUp() override {
        if (!outputOf(QStringLiteral("pdfinfo"), {QStringLiteral("-v")}))
            GTEST_SKIP() << "poppler-utils is not installed";
        ASSERT_TRUE(writeScoreboardPdf(fixture::board(), file(), GetParam().paper, kVersion));
    }
    [[nodiscard]] std::filesystem::path file() const { return m_folder / "board.pdf"; }
    [[nodiscard]] QString ask(const char* program, QStringList before = {}, QStringList after = {}) const {
        before << QString::fromStdString(file().string());
        return outputOf(QString::fromLatin1(program), before + after).value_or(QString());
    }

  private:
    TempFolder m_folder;
};

QString withoutBlanks(QString text) {
    return text.remove(QRegularExpression(QStringLiteral("[\\s\\x{202F}\\x{00A0}]")));
}

/// Dates and the document id are all that may differ between two exports of the same board.
QByteArray withoutDates(const std::filesystem::path& file) {
    QByteArray bytes = QByteArray::fromStdString(bytesOf(file));
    QString text = QString::fromLatin1(bytes);
    text.remove(QRegularExpression(QStringLiteral("/(Creation|Mod)Date \\([^)]*\\)")));
    text.remove(QRegularExpression(QStringLiteral("xmp:(Create|Modify|Metadata)Date=\"[^\"]*\"")));
    text.remove(QRegularExpression(QStringLiteral("(uuid:)?[0-9a-fA-F-]{32,40}")));
    return text.toLatin1();
}

} // namespace

TEST_P(PrintedBoard, HasTwoLandscapePagesOfTheExactSize) {
    const QString info = ask("pdfinfo");
    EXPECT_TRUE(info.contains(QRegularExpression(QStringLiteral("Pages:\\s+2\n")))) << info.toStdString();
    const auto size =
        QRegularExpression(QStringLiteral("Page size:\\s+([\\d.]+) x ([\\d.]+) pts")).match(info);
    ASSERT_TRUE(size.hasMatch()) << info.toStdString();
    EXPECT_NEAR(size.captured(1).toDouble(), GetParam().width, 1);
    EXPECT_NEAR(size.captured(2).toDouble(), GetParam().height, 1);
}

TEST(Wrapping, TakesOnPaperTheHeightThatWasMeasured) {
    const TempFolder folder;
    QPdfWriter writer(QString::fromStdString((folder / "wrapped.pdf").string()));
    writer.setResolution(1200);
    QPainter painter(&writer);
    const Metrics metrics = Metrics::print(1200);
    const QFont& font = metrics.font(Type::Caption);
    const QString words =
        QStringLiteral("Deals that were won in the quarter, by the day on which they closed; "
                       "deals of partners count once, and renewals count nowhere.");
    for (double width = 100; width < 400; width += 0.25)
        EXPECT_EQ(drawWrapped(painter, QRectF(0, 0, metrics.px(width), 1), words, font, Qt::black),
                  wrappedHeight(metrics.px(width), words, font))
            << width;
}

TEST_P(PrintedBoard, NamesItselfAndTheProgram) {
    const QString info = ask("pdfinfo");
    EXPECT_TRUE(info.contains(pdfTitle(fixture::board()))) << info.toStdString();
    EXPECT_TRUE(info.contains(QStringLiteral("GTM Scoreboard 1.2.3"))) << info.toStdString();
}

TEST_P(PrintedBoard, HoldsNoPictureAndNoFontButRoboto) {
    EXPECT_EQ(ask("pdfimages", {QStringLiteral("-list")}).trimmed().split(u'\n').size(), 2)
        << "a head of two lines and nothing below";
    const QStringList fonts = ask("pdffonts").trimmed().split(u'\n').mid(2);
    EXPECT_FALSE(fonts.isEmpty());
    for (const QString& font : fonts) {
        EXPECT_TRUE(font.contains(QStringLiteral("Roboto"))) << font.toStdString();
        const QStringList words = font.simplified().split(u' ');
        EXPECT_TRUE(words.contains(QStringLiteral("yes"))) << "embedded: " << font.toStdString();
    }
}

TEST_P(PrintedBoard, SaysEveryRowInTextThatCanBeSearched) {
    const QString text = withoutBlanks(ask("pdftotext", {QStringLiteral("-layout")}, {QStringLiteral("-")}));
    EXPECT_TRUE(text.contains(QStringLiteral("First"))) << "no ligatures";
    const report::Scoreboard board = fixture::board();
    for (const auto& group : board.groups)
        for (const auto& row : group.rows) {
            const RowText words = rowText(row, board.data.currency);
            for (const QString& shown :
                 {words.name, words.status, words.value, words.target, words.vsCompared, words.owner})
                EXPECT_TRUE(text.contains(withoutBlanks(shown))) << row.kpi << ": " << shown.toStdString();
        }
}

TEST_P(PrintedBoard, CutsNoSublineWhereARowHasTheHeight) {
    report::Scoreboard board = fixture::board();
    board.groups.resize(1);
    report::BoardRow& row = board.groups[0].rows[0];
    row.subline = "This week, new business and expansion of all segments, regions and sources together";
    row.point.value = row.point.denominator = 1;
    row.missing.clear();
    row.signal.known = true;
    row.signal.changedSince = board.weekEnding;
    const RowText words = rowText(row, board.data.currency);
    ASSERT_EQ(words.subline.toStdString(), row.subline);
    ASSERT_FALSE(words.briefSignal.isEmpty());
    ASSERT_TRUE(writeScoreboardPdf(board, file(), GetParam().paper, kVersion));
    const QString page = ask("pdftotext", {QStringLiteral("-l"), QStringLiteral("1")}, {QStringLiteral("-")});
    for (const QString& word : words.subline.split(u' '))
        EXPECT_TRUE(page.contains(word)) << word.toStdString();
    EXPECT_TRUE(page.simplified().contains(words.briefSignal)) << "below the target";
}

TEST_P(PrintedBoard, CutsNoSublineOnFullPages) {
    const fixture::German german;
    for (const int wanted : {22, 31, 55}) {
        report::Scoreboard board = fixture::board();
        const report::BoardRow row = board.groups[0].rows[0];
        board.groups.resize(1);
        board.review.notes.clear();
        board.groups[0].rows.assign(size_t(wanted), row);
        for (int i = 0; i < wanted; ++i)
            board.groups[0].rows[size_t(i)].subline =
                "Geschwindigkeit, Neugeschäft und Erweiterung aller Segmente und Regionen, Zeile" +
                std::to_string(i) + "Ende";
        ASSERT_TRUE(writeScoreboardPdf(board, file(), GetParam().paper, kVersion));
        const QString all = withoutBlanks(ask("pdftotext", {}, {QStringLiteral("-")}));
        for (int i = 0; i < wanted; ++i)
            EXPECT_TRUE(all.contains(QStringLiteral("Zeile%1Ende").arg(i))) << i << " of " << wanted;
    }
}

TEST_P(PrintedBoard, HoldsTwentyTwoKpisOnAPage) {
    report::Scoreboard board = fixture::board();
    const report::BoardRow row = board.groups[0].rows[0];
    board.groups.resize(3);
    board.groups.push_back(board.groups[0]);
    board.groups[3].key = "retain";
    for (size_t i = 0; i < board.groups.size(); ++i)
        board.groups[i].rows.assign(i < 2 ? 6 : 5, row);
    ASSERT_TRUE(writeScoreboardPdf(board, file(), GetParam().paper, kVersion));
    EXPECT_TRUE(ask("pdfinfo").contains(QRegularExpression(QStringLiteral("Pages:\\s+2\n"))))
        << ask("pdfinfo").toStdString();
}

TEST_P(PrintedBoard, KeepsNumbersAndTitlesOfNeighboursApart) {
    const fixture::German german;
    report::Scoreboard board = fixture::board();
    board.comparedWeekEnding -= std::chrono::days{7 * 52}; // its title has the year
    for (report::BoardGroup& group : board.groups)
        for (report::BoardRow& row : group.rows)
            if (row.unit == kpi::Unit::Minutes)
                row.changeVsCompared = row.changeVs4Weeks = 47 * 60 + 59;
    ASSERT_TRUE(writeScoreboardPdf(board, file(), GetParam().paper, kVersion));
    const QString page =
        ask("pdftotext", {QStringLiteral("-l"), QStringLiteral("1"), QStringLiteral("-bbox")},
            {QStringLiteral("-")});
    struct Word {
        QRectF box;
        QString said;
    };
    std::vector<Word> words;
    auto found =
        QRegularExpression(QStringLiteral("xMin=\"([\\d.-]+)\" yMin=\"([\\d.-]+)\" xMax=\"([\\d.-]+)\" "
                                          "yMax=\"([\\d.-]+)\">([^<]*)<"))
            .globalMatch(page);
    while (found.hasNext()) {
        const auto word = found.next();
        const auto number = [&](int i) { return word.captured(i).toDouble(); };
        words.push_back(
            {QRectF(QPointF(number(1), number(2)), QPointF(number(3), number(4))), word.captured(5)});
    }
    ASSERT_GT(words.size(), 100u);
    for (size_t i = 0; i < words.size(); ++i)
        for (size_t j = i + 1; j < words.size(); ++j) {
            const QRectF both = words[i].box.intersected(words[j].box);
            EXPECT_FALSE(both.width() > 1 && both.height() > 3)
                << words[i].said.toStdString() << " on " << words[j].said.toStdString();
        }
}

TEST_P(PrintedBoard, SaysOnPageTwoWhatWasAgreedAndWhereTheFrictionSits) {
    const QString page =
        withoutBlanks(ask("pdftotext", {QStringLiteral("-f"), QStringLiteral("2"), QStringLiteral("-layout")},
                          {QStringLiteral("-")}));
    for (const char* words :
         {"15 open actions, 2 overdue", "12 Nov, late", "Route EMEA inbound to Dublin SDRs",
          "MQL to SQL conversion is the weakest step", "is past its stage limit",
          "Leakage is $469K over its limit", "309 of 812 new leads touched late", "Read with care",
          "23 rows rejected", "Stage aging: Two sellers left, their deals wait", "Core KPIs by segment",
          "Page 2 of 2"})
        EXPECT_TRUE(page.contains(withoutBlanks(QString::fromLatin1(words)))) << words;
}

TEST_P(PrintedBoard, SaysTheSameInGermanOnAsManyPages) {
    const fixture::German german;
    const report::Scoreboard board = fixture::board();
    ASSERT_TRUE(writeScoreboardPdf(board, file(), GetParam().paper, kVersion));
    EXPECT_TRUE(ask("pdfinfo").contains(QRegularExpression(QStringLiteral("Pages:\\s+2\n"))));
    const QString text = withoutBlanks(ask("pdftotext", {QStringLiteral("-layout")}, {QStringLiteral("-")}));
    for (const auto& group : board.groups)
        for (const auto& row : group.rows) {
            const RowText words = rowText(row, board.data.currency);
            for (const QString& shown : {words.status, words.value, words.target, words.vsCompared})
                EXPECT_TRUE(text.contains(withoutBlanks(shown))) << row.kpi << ": " << shown.toStdString();
        }
    for (const char* words :
         {"15 offene Maßnahmen, 2 überfällig", "12. Nov, überfällig", "sind über dem Limit ihrer Phase",
          "Der Verlust liegt 469 T$ über dem Limit", "309 von 812 neuen Leads zu spät",
          "Mit Vorsicht zu lesen", "23 Zeilen abgewiesen", "Kern-KPIs je Segment", "Seite 2 von 2"})
        EXPECT_TRUE(text.contains(withoutBlanks(QString::fromUtf8(words)))) << words;
}

TEST_P(PrintedBoard, IsMeantForArchives) {
    const QString bytes = QString::fromLatin1(QByteArray::fromStdString(bytesOf(file())));
    EXPECT_TRUE(bytes.contains(QStringLiteral("pdfaid:part=\"1\"")));
    EXPECT_TRUE(bytes.contains(QStringLiteral("pdfaid:conformance=\"B\"")));
    EXPECT_TRUE(bytes.contains(QStringLiteral("/OutputIntent")));
}

TEST_P(PrintedBoard, GoesOnOverFurtherPagesWhereAllRowsDoNotFit) {
    report::Scoreboard board = fixture::board();
    std::vector<QString> names;
    for (int copy = 0; copy < 3; ++copy)
        for (report::BoardGroup group : fixture::board().groups) {
            group.key += std::to_string(copy);
            for (report::BoardRow& row : group.rows) {
                row.name = "Kpi" + std::to_string(copy) + row.kpi;
                names.push_back(QString::fromStdString(row.name));
            }
            board.groups.push_back(group);
        }
    board.review.notes.clear(); // they name their KPI once more
    ASSERT_TRUE(writeScoreboardPdf(board, file(), GetParam().paper, kVersion));
    const QString all = withoutBlanks(ask("pdftotext", {QStringLiteral("-layout")}, {QStringLiteral("-")}));
    for (const QString& name : names)
        EXPECT_EQ(all.count(name), 1) << name.toStdString();
    EXPECT_TRUE(all.contains(QStringLiteral("Page1of5")) || all.contains(QStringLiteral("Page1of4")))
        << ask("pdfinfo").toStdString();
}

TEST_P(PrintedBoard, ListsTheDefinitionsWhereTheyAreWanted) {
    ASSERT_TRUE(writeScoreboardPdf(fixture::board(), file(), GetParam().paper, kVersion,
                                   {{fixture::definition()}, {}}));
    const QString last =
        withoutBlanks(ask("pdftotext", {QStringLiteral("-f"), QStringLiteral("3")}, {QStringLiteral("-")}));
    EXPECT_TRUE(last.contains(QStringLiteral("Stageaging,version"))) << last.toStdString();
    EXPECT_TRUE(last.contains(QStringLiteral("Page3of3")));
}

TEST_P(PrintedBoard, ListsTheRecordsWhereTheyAreWanted) {
    auto list = std::make_shared<report::RecordList>(fixture::records());
    ASSERT_FALSE(list->rows.empty());
    report::RecordRow row = list->rows.front();
    row.role = report::Role::Numerator;
    list->rows.clear();
    for (int i = 1; i <= 200; ++i) {
        row.name = "Record " + std::to_string(i);
        list->rows.push_back(row);
    }
    Appendix appendix;
    appendix.records = {RecordBook(list, {})};
    ASSERT_TRUE(writeScoreboardPdf(fixture::board(), file(), GetParam().paper, kVersion, appendix));
    const QString all =
        withoutBlanks(ask("pdftotext", {QStringLiteral("-f"), QStringLiteral("3")}, {QStringLiteral("-")}));
    for (const char* words : {"Record1", "Record150", "1to", "of200", "and50more", "Recordsof"})
        EXPECT_TRUE(all.contains(QLatin1StringView(words))) << words;
    EXPECT_FALSE(all.contains(QStringLiteral("Record151")));
}

TEST_P(PrintedBoard, CutsNoWordOfARecordWhileTheSheetHasRoom) {
    auto list = std::make_shared<report::RecordList>(fixture::records());
    list->rows.resize(3);
    list->rows.front().name = "Renewal of the northern warehouses, phase two";
    Appendix appendix;
    appendix.records = {RecordBook(list, {})};
    ASSERT_TRUE(writeScoreboardPdf(fixture::board(), file(), GetParam().paper, kVersion, appendix));
    const QString all = ask("pdftotext", {QStringLiteral("-f"), QStringLiteral("3")}, {QStringLiteral("-")});
    EXPECT_TRUE(withoutBlanks(all).contains(QStringLiteral("Renewalofthenorthernwarehouses,phasetwo")))
        << all.toStdString();
}

TEST_P(PrintedBoard, SaysThatThereIsNoKpi) {
    ASSERT_TRUE(writeScoreboardPdf(fixture::emptyBoard(), file(), GetParam().paper, kVersion));
    EXPECT_TRUE(
        ask("pdftotext", {}, {QStringLiteral("-")}).contains(QStringLiteral("No KPI is on the board.")));
}

TEST_P(PrintedBoard, IsTheSameForTheSameBoard) {
    const TempFolder again;
    ASSERT_TRUE(writeScoreboardPdf(fixture::board(), again / "again.pdf", GetParam().paper, kVersion));
    EXPECT_EQ(withoutDates(file()), withoutDates(again / "again.pdf"));
}

TEST_P(PrintedBoard, KeepsEveryRowOnThePageWhateverTheBoardHolds) {
    for (const auto& board : {fixture::emptyBoard(), fixture::boardWithoutLeads(), fixture::incompleteBoard(),
                              fixture::youngBoard(), fixture::longBoard()}) {
        ASSERT_TRUE(writeScoreboardPdf(board, file(), GetParam().paper, kVersion));
        const QString boxes = ask("pdftotext", {QStringLiteral("-bbox")}, {QStringLiteral("-")});
        auto words =
            QRegularExpression(QStringLiteral("xMin=\"([\\d.-]+)\" yMin=\"([\\d.-]+)\" xMax=\"([\\d.-]+)\" "
                                              "yMax=\"([\\d.-]+)\">([^<]*)<"))
                .globalMatch(boxes);
        while (words.hasNext()) {
            const auto word = words.next();
            const std::string said = word.captured(5).toStdString();
            EXPECT_GE(word.captured(1).toDouble(), 28 - 1) << said; // 10 mm
            EXPECT_LE(word.captured(3).toDouble(), GetParam().width - 28 + 1) << said;
            EXPECT_LE(word.captured(4).toDouble(), GetParam().height - 14) << said;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Papers, PrintedBoard,
                         testing::Values(PaperSize{Paper::A4, "A4", 841.9, 595.3},
                                         PaperSize{Paper::Letter, "Letter", 792, 612}),
                         [](const auto& one) { return std::string(one.param.name); });

TEST(PrintedBoardFile, IsNeverHalfWritten) {
    const TempFolder folder;
    const auto missing = folder / "no-such-folder" / "board.pdf";
    const auto written = writeScoreboardPdf(fixture::board(), missing, Paper::A4, kVersion);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, Code::FileUnwritable);
    EXPECT_FALSE(std::filesystem::exists(missing));

    // A folder in its place cannot be replaced: it stays, and nothing is left beside it.
    std::filesystem::create_directory(folder / "taken.pdf");
    EXPECT_FALSE(writeScoreboardPdf(fixture::board(), folder / "taken.pdf", Paper::A4, kVersion));
    EXPECT_TRUE(std::filesystem::is_directory(folder / "taken.pdf"));
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder.path()), {}), 1);
}

TEST(PrintedBoardFile, IsReadableByItsOwnerOnly) {
    const TempFolder folder;
    ASSERT_TRUE(writeScoreboardPdf(fixture::board(), folder / "board.pdf", Paper::A4, kVersion));
    using std::filesystem::perms;
    EXPECT_EQ(std::filesystem::status(folder / "board.pdf").permissions(),
              perms::owner_read | perms::owner_write);
}

TEST(PrintedBoardFile, IsNamedByItsWeek) {
    EXPECT_EQ(pdfFileName(fixture::board()), QStringLiteral("gtm-scoreboard-2026-W46.pdf"));
    report::Scoreboard sunday = fixture::board();
    sunday.weekEnding = makeDay(2026, 11, 14); // of a week that has no number
    EXPECT_EQ(pdfFileName(sunday), QStringLiteral("gtm-scoreboard-2026-11-08.pdf"));
    EXPECT_EQ(pdfTitle(sunday), QStringLiteral("GTM scoreboard, week of 8 Nov 2026"));
    EXPECT_EQ(weekTitle(sunday.weekEnding), QStringLiteral("Week of 8 Nov, ending Sat 14 Nov 2026"));
}

} // namespace gtm::ui
