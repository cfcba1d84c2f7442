// SPDX-License-Identifier: GPL-3.0-only
// The guide in the program, the hints of the first start, and the words of the status bar.
#include "tests/support/board_fixture.h"
#include "tests/support/german.h"
#include "tests/support/shell_fixture.h"
#include "ui/help/guide_dialog.h"
#include "ui/help/tour.h"
#include "ui/widgets/button.h"
#include "ui/widgets/find_field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/status_bar.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QListWidget>
#include <QPointer>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextCursor>
#include <gtest/gtest.h>

namespace gtm::ui {

TEST(GuideBook, HasEveryChapterWithATitleAndBeginsWithTheFirstSteps) {
    const GuideBook book;
    ASSERT_GE(book.chapters().size(), 7U);
    EXPECT_EQ(book.chapters().front().file, QStringLiteral("first-steps.md"));
    for (const auto& chapter : book.chapters()) {
        EXPECT_FALSE(chapter.title.isEmpty() || chapter.title.startsWith(u'#')) << chapter.file.toStdString();
        EXPECT_GT(chapter.text.size(), 500) << chapter.file.toStdString();
    }
}

namespace {

/// All that a pattern's group catches in a page, in its order.
QStringList caught(const QString& page, const char* pattern) {
    const QRegularExpression expression(QString::fromLatin1(pattern), QRegularExpression::MultilineOption);
    QStringList all;
    for (auto found = expression.globalMatch(page); found.hasNext();)
        all << found.next().captured(1);
    return all;
}

constexpr const char* kHeading = "^(#{1,6}) ";
constexpr const char* kCode = "^(    .*)$";
constexpr const char* kPicture = "!\\[[^\\]]*\\]\\(([^)\\s]+)\\)";
constexpr const char* kLink = "(?<!!)\\[[^\\]]*\\]\\(([^)\\s]+)\\)";

/// The pictures of a page by where they lie in the guide, from the folder of another language too.
QStringList pictureFiles(const QString& page) {
    return caught(page, kPicture).replaceInStrings(QRegularExpression(QStringLiteral("^\\.\\./")), QString());
}

QStringList sorted(QStringList list) {
    list.sort();
    return list;
}

} // namespace

TEST(GuideBook, KnowsTheHeadingsOfAPageByItsOwnAndByEnglishWords) {
    const GuideBook german(QStringLiteral("de"));
    const int meeting = german.find(QStringLiteral("meeting.md"));
    ASSERT_GE(meeting, 0);
    for (const char* anchor : {"on-paper", "auf-papier"})
        EXPECT_EQ(german.anchor(meeting, QString::fromLatin1(anchor)), QStringLiteral("auf-papier"));
    EXPECT_TRUE(german.anchor(meeting, QStringLiteral("no-such")).isEmpty());
}

/// Links of the guide lead to chapters that are there, and to headings that they have.
TEST(GuideBook, EveryLinkLeadsSomewhere) {
    for (const char* language : {"", "de"}) {
        const GuideBook book(QString::fromLatin1(language));
        int links = 0;
        for (const auto& chapter : book.chapters())
            for (const QString& to : caught(chapter.text, kLink)) {
                if (to.startsWith(QStringLiteral("http")))
                    continue;
                ++links;
                const QString file = to.section(u'#', 0, 0), anchor = to.section(u'#', 1);
                const int place = book.find(file.isEmpty() ? chapter.file : file);
                ASSERT_GE(place, 0) << chapter.file.toStdString() << ": " << to.toStdString();
                EXPECT_TRUE(anchor.isEmpty() || !book.anchor(place, anchor).isEmpty())
                    << chapter.file.toStdString() << ": " << to.toStdString();
            }
        EXPECT_GT(links, 5);
    }
}

TEST(GuideBook, HasEachPageInGermanWithTheSameHeadingsCodeLinksAndPictures) {
    const GuideBook english, german(QStringLiteral("de"));
    ASSERT_EQ(german.chapters().size(), english.chapters().size());
    for (size_t i = 0; i < english.chapters().size(); ++i) {
        const GuideBook::Chapter &one = english.chapters()[i], &other = german.chapters()[i];
        SCOPED_TRACE(one.file.toStdString());
        EXPECT_EQ(other.file, one.file);
        EXPECT_NE(other.text, one.text) << "there is no German page";
        EXPECT_EQ(caught(other.text, kHeading), caught(one.text, kHeading));
        EXPECT_EQ(caught(other.text, kCode), caught(one.text, kCode));
        EXPECT_EQ(sorted(caught(other.text, kLink)), sorted(caught(one.text, kLink)));
        EXPECT_EQ(pictureFiles(other.text), pictureFiles(one.text));
    }
    const QStringList pages = QDir(QStringLiteral(":/gtm/guide/de")).entryList(QDir::Files);
    EXPECT_EQ(size_t(pages.size()), english.chapters().size()) << "a German page without an English one";
}

TEST(GuideBook, HasEveryPictureInTheLanguageOfThePage) {
    int pictures = 0;
    for (const char* language : {"", "de"}) {
        const GuideBook book(QString::fromLatin1(language));
        for (const auto& chapter : book.chapters())
            for (const QString& file : caught(chapter.text, kPicture)) {
                const QImage picture(book.pictureFolders().front() + u'/' + file);
                EXPECT_FALSE(picture.isNull()) << chapter.file.toStdString() << ": " << file.toStdString();
                EXPECT_LE(picture.width(), 720) << "it has to fit beside the contents";
                ++pictures;
            }
    }
    EXPECT_GE(pictures, 8);
}

TEST(GuideBook, IsEnglishInALanguageWithoutPages) {
    const GuideBook english, french(QStringLiteral("fr"));
    ASSERT_EQ(french.chapters().size(), english.chapters().size());
    for (size_t i = 0; i < english.chapters().size(); ++i)
        EXPECT_EQ(french.chapters()[i].text, english.chapters()[i].text);
}

TEST(GuideDialog, OpensAtTheHeadingThatIsAskedFor) {
    Look look;
    GuideDialog guide(look, nullptr);
    guide.show();
    guide.openAt(QStringLiteral("numbers.md"), QStringLiteral("the-page-of-a-kpi"));
    EXPECT_EQ(guide.chapter(), QStringLiteral("numbers.md"));
    EXPECT_EQ(guide.page().textCursor().block().text(), QStringLiteral("The page of a KPI"));
    guide.openAt(QStringLiteral("no-such.md"));
    EXPECT_EQ(guide.chapter(), QStringLiteral("numbers.md"));
}

TEST(GuideDialog, ShowsPicturesNoWiderThanItsWords) {
    Look look;
    GuideDialog guide(look, nullptr);
    guide.show();
    for (const int width : {980, 900}) {
        guide.resize(width, 680);
        guide.openAt(QStringLiteral("numbers.md"), QStringLiteral("the-page-of-a-kpi"));
        QApplication::processEvents();
        EXPECT_EQ(guide.page().horizontalScrollBar()->maximum(), 0) << width;
    }
}

TEST(GuideDialog, IsInTheLanguageOfTheProgramAndOpensAtTheSameHeadings) {
    const fixture::German german;
    Look look;
    GuideDialog guide(look, nullptr);
    guide.show();
    guide.openAt(QStringLiteral("numbers.md"), QStringLiteral("the-page-of-a-kpi"));
    EXPECT_EQ(guide.page().textCursor().block().text(), QStringLiteral("Die Seite eines KPI"));
    Q_EMIT guide.page().anchorClicked(QUrl(QStringLiteral("meeting.md#auf-papier")));
    EXPECT_EQ(guide.chapter(), QStringLiteral("meeting.md"));
    EXPECT_EQ(guide.page().textCursor().block().text(), QStringLiteral("Auf Papier"));
}

TEST(GuideDialog, LinksLeadToOtherChaptersAndAddressesAreOnlyShown) {
    Look look;
    GuideDialog guide(look, nullptr);
    Q_EMIT guide.page().anchorClicked(QUrl(QStringLiteral("meeting.md#on-paper")));
    EXPECT_EQ(guide.chapter(), QStringLiteral("meeting.md"));
    EXPECT_EQ(guide.page().textCursor().block().text(), QStringLiteral("On paper"));
    Q_EMIT guide.page().anchorClicked(QUrl(QStringLiteral("https://example.com/")));
    EXPECT_EQ(guide.chapter(), QStringLiteral("meeting.md"));
}

TEST(GuideDialog, FindsWordsInAllChaptersAndGoesOnFromOneToTheNext) {
    Look look;
    GuideDialog guide(look, nullptr);
    guide.show();
    auto* find = guide.findChild<FindField*>();
    auto* contents = guide.findChild<QListWidget*>();
    find->setText(QStringLiteral("presenter remotes"));
    EXPECT_EQ(guide.chapter(), QStringLiteral("meeting.md"));
    EXPECT_EQ(guide.page().textCursor().selectedText(), QStringLiteral("presenter remotes"));
    int hidden = 0;
    for (int i = 0; i < contents->count(); ++i)
        hidden += contents->item(i)->isHidden();
    EXPECT_EQ(hidden, contents->count() - 1);
    find->setText(QStringLiteral("backup"));
    QStringList seen{guide.chapter()};
    for (int i = 0; i < 60; ++i) {
        QTest::keyClick(find, Qt::Key_Return);
        if (!seen.contains(guide.chapter()))
            seen << guide.chapter();
    }
    EXPECT_GT(seen.size(), 1);
    EXPECT_TRUE(guide.isVisible()) << "Enter searches on";
    QTest::keyClick(find, Qt::Key_Escape);
    EXPECT_TRUE(find->text().isEmpty());
    EXPECT_TRUE(guide.isVisible());
}

namespace {

std::vector<Tour::Hint> threeHints(QWidget& about) {
    return {{&about, QStringLiteral("One"), QStringLiteral("Choose a row.")},
            {&about, QStringLiteral("Two"), QStringLiteral("F5 starts the meeting.")},
            {&about, QStringLiteral("Three"), QStringLiteral("F1 opens the guide.")}};
}

Button* buttonOf(QWidget& window, const QString& title) {
    for (auto* button : window.findChildren<Button*>())
        if (button->text() == title)
            return button;
    return nullptr;
}

} // namespace

TEST(Tour, EndsAfterItsLastHintAndStaysInTheWindow) {
    fixture::ShellFixture f(false, 100);
    QPointer<Tour> tour = new Tour(f.look(), threeHints(f.shell().statusBar()), &f.window());
    QSignalSpy ended(tour, &Tour::ended);
    f.settle();
    QWidget* focused = QApplication::focusWidget();
    for (int hint = 0; hint < 3; ++hint) {
        EXPECT_EQ(tour->hint(), hint);
        for (const QSize size : {QSize(1024, 640), QSize(1920, 1080)}) {
            f.window().resize(size);
            f.settle();
            EXPECT_TRUE(f.window().rect().contains(tour->geometry()));
        }
        EXPECT_EQ(QApplication::focusWidget(), focused) << "it takes no keyboard";
        EXPECT_TRUE(tour->accessibleName().contains(QStringLiteral("%1 of 3").arg(hint + 1)));
        buttonOf(*tour, hint < 2 ? QStringLiteral("Next") : QStringLiteral("Start"))->click();
    }
    EXPECT_EQ(ended.size(), 1);
    EXPECT_FALSE(tour && tour->isVisible());
}

TEST(Tour, IsHiddenWithWhatItSpeaksOf) {
    fixture::ShellFixture f(false, 100);
    QWidget about(&f.window());
    about.show();
    auto* tour = new Tour(f.look(), threeHints(about), &f.window());
    f.settle();
    EXPECT_TRUE(tour->isVisible());
    about.hide();
    EXPECT_FALSE(tour->isVisible());
    about.show();
    EXPECT_TRUE(tour->isVisible());
    buttonOf(*tour, QStringLiteral("Skip these hints"))->click();
    about.hide();
    about.show();
    EXPECT_FALSE(tour->isVisible()) << "it is over";
}

TEST(Tour, CanBeSkippedAtOnce) {
    fixture::ShellFixture f(true, 150);
    auto* tour = new Tour(f.look(), threeHints(f.shell().statusBar()), &f.window());
    QSignalSpy ended(tour, &Tour::ended);
    buttonOf(*tour, QStringLiteral("Skip these hints"))->click();
    EXPECT_EQ(ended.size(), 1);
    EXPECT_FALSE(tour->isVisible());
}

TEST(Tour, IsWalkedByKeys) {
    fixture::ShellFixture f(false, 100);
    f.shell().focusPage();
    QPointer<Tour> tour = new Tour(f.look(), threeHints(f.shell().statusBar()), &f.window());
    f.settle();
    QWidget* before = f.window().focusWidget();
    ASSERT_TRUE(before);
    QTest::keyClick(before, Qt::Key_Tab);
    Button* next = buttonOf(*tour, QStringLiteral("Next"));
    EXPECT_EQ(f.window().focusWidget(), next);
    QTest::keyClick(next, Qt::Key_Return);
    EXPECT_EQ(tour->hint(), 1);
    QTest::keyClick(next, Qt::Key_Escape);
    EXPECT_EQ(f.window().focusWidget(), before);
    EXPECT_FALSE(tour && tour->isVisible());
}

TEST(Tour, ThatIsClickedThroughGivesTheKeyboardBack) {
    fixture::ShellFixture f(false, 100);
    f.window().activateWindow();
    f.shell().focusPage();
    f.settle();
    QWidget* before = QApplication::focusWidget();
    ASSERT_TRUE(before);
    const QPointer<Tour> tour = new Tour(f.look(), threeHints(f.shell().statusBar()), &f.window());
    f.settle();
    for (const auto& title : {QStringLiteral("Next"), QStringLiteral("Next"), QStringLiteral("Start")})
        QTest::mouseClick(buttonOf(*tour, title), Qt::LeftButton);
    EXPECT_EQ(QApplication::focusWidget(), before);
}

TEST(StatusBar, SaysWhatIsBeingDoneOnlyUntilItIsDoneAndKeepsItsMessage) {
    fixture::ShellFixture f(false, 100);
    StatusBar& bar = f.shell().statusBar();
    const auto says = [&](const QString& words) {
        for (const auto* label : bar.findChildren<Label*>())
            if (label->text() == words)
                return true;
        return false;
    };
    const QString hint = QStringLiteral("F5 goes back to the meeting."),
                  doing = QStringLiteral("Computing the KPI");
    bar.setDoing(doing);
    bar.setMessage(hint);
    EXPECT_TRUE(says(doing));
    EXPECT_FALSE(says(hint));
    bar.setDoing({});
    EXPECT_FALSE(says(doing));
    EXPECT_TRUE(says(hint)) << "a message is not lost to what was being done";
}

TEST(StatusBar, SaysLongestWhyItsMarkWarns) {
    fixture::ShellFixture f(false, 150);
    StatusBar& bar = f.shell().statusBar();
    report::DataState data = fixture::board().data;
    data.rejected = 2;
    bar.setData(data, data.asOfDay + std::chrono::days{13});
    bool shortened = false;
    for (const int width : {2600, 1600, 1024, 800, 600, 400}) {
        f.window().resize(width, 640);
        f.settle();
        const Label* age = nullptr;
        for (const auto* label : bar.findChildren<Label*>())
            if (label->text().contains(QStringLiteral("13 days old")))
                age = label;
        ASSERT_TRUE(age) << width;
        EXPECT_TRUE(age->isVisible()) << width;
        EXPECT_GE(age->width(), age->sizeHint().width()) << width << ": whole";
        shortened = shortened || age->text() == QStringLiteral("Data 13 days old");
    }
    EXPECT_TRUE(shortened) << "the day gives way";
}

} // namespace gtm::ui
