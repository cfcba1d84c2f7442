// SPDX-License-Identifier: GPL-3.0-only
// Imports that are taken back, copies of the store and their return, asked for in the menu.
#include "tests/support/window_fixture.h"
#include "ui/app_menu.h"
#include "ui/pages/imports_page.h"
#include "ui/widgets/button.h"

#include <QApplication>
#include <QDialog>
#include <QFileDialog>
#include <QTest>
#include <QTimer>

#include <type_traits>

namespace gtm::ui {

namespace {

/// Waits for the next dialog of exactly that kind and lets `answer` close it.
template<typename Kind, typename Answer>
void whenAsked(Answer answer) {
    auto* timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, timer, [timer, answer] {
        QWidget* asking = QApplication::activeModalWidget();
        const bool chooser = qobject_cast<QFileDialog*>(asking) != nullptr;
        auto* dialog = qobject_cast<Kind*>(asking);
        if (!dialog || chooser != std::is_same_v<Kind, QFileDialog>)
            return;
        timer->stop();
        timer->deleteLater();
        answer(dialog);
    });
    timer->start(5);
}

void whenAskedPress(const QString& title) {
    whenAsked<QDialog>([title](QDialog* dialog) {
        for (Button* button : dialog->findChildren<Button*>())
            if (button->text() == title) {
                button->click();
                return;
            }
        ADD_FAILURE() << "no button " << title.toStdString();
        dialog->reject();
    });
}

void whenAskedChoose(const std::filesystem::path& file) {
    whenAsked<QFileDialog>([file](QFileDialog* dialog) {
        dialog->selectFile(QString::fromStdString(file.string()));
        QMetaObject::invokeMethod(dialog, "accept");
    });
}

struct Upkeep : Window {
    void choose(const QString& title) const {
        for (QAction* action : window->actions())
            if (action->text() == title) {
                EXPECT_TRUE(action->isEnabled()) << title.toStdString();
                action->trigger();
                waitForImport();
                return;
            }
        ADD_FAILURE() << "no command " << title.toStdString();
    }
    [[nodiscard]] bool offers(const QString& title) const {
        for (const QAction* action : window->actions())
            if (action->text() == title)
                return action->isEnabled();
        return false;
    }
    [[nodiscard]] std::int64_t lastBatch() const { return window->shell().imports().report().batch; }
};

} // namespace

TEST_F(Upkeep, AnImportIsTakenBackAndPutBack) {
    open(true);
    ASSERT_TRUE(drop({sampleFiles().front()}));
    waitForImport();
    ASSERT_EQ(lastBatch(), 2);
    whenAskedPress(QStringLiteral("Cancel"));
    choose(QStringLiteral("Take last import back"));
    EXPECT_EQ(lastBatch(), 2) << "the answer was no";
    whenAskedPress(QStringLiteral("Take import 2 back"));
    choose(QStringLiteral("Take last import back"));
    EXPECT_EQ(lastBatch(), 1);
    EXPECT_EQ(view(), View::Board);
    EXPECT_NE(banner().find("Import 2 was taken back"), std::string::npos) << banner();
    whenAskedPress(QStringLiteral("Restore before-undo-1.gtm"));
    pressInBanner(QStringLiteral("Put it back"));
    waitForImport();
    EXPECT_EQ(lastBatch(), 2);
    EXPECT_EQ(rows().size(), 17U);
    EXPECT_NE(banner().find("The store is now as before-undo-1.gtm holds it"), std::string::npos) << banner();
}

TEST_F(Upkeep, TheOnlyImportLeavesAnEmptyStore) {
    open(true);
    whenAskedPress(QStringLiteral("Take import 1 back"));
    choose(QStringLiteral("Take last import back"));
    EXPECT_EQ(view(), View::Empty);
    EXPECT_FALSE(offers(QStringLiteral("Take last import back")));
    EXPECT_FALSE(offers(QStringLiteral("Back up store")));
    EXPECT_TRUE(offers(QStringLiteral("Restore from backup")));
}

TEST_F(Upkeep, ACopyIsWrittenOnceAndBringsTheStoreBack) {
    open(true);
    const auto copy = folder / "copy.gtm";
    whenAskedChoose(copy);
    choose(QStringLiteral("Back up store"));
    EXPECT_NE(banner().find("copy.gtm was written"), std::string::npos) << banner();
    ASSERT_TRUE(std::filesystem::exists(copy));
    whenAskedChoose(copy);
    choose(QStringLiteral("Back up store"));
    EXPECT_EQ(banner().find("copy.gtm was written"), std::string::npos) << "a copy is never written over";
    EXPECT_NE(banner().find("copy.gtm"), std::string::npos) << banner();

    ASSERT_TRUE(drop({sampleFiles().front()}));
    waitForImport();
    ASSERT_EQ(lastBatch(), 2);
    whenAskedChoose(copy);
    whenAskedPress(QStringLiteral("Restore copy.gtm"));
    choose(QStringLiteral("Restore from backup"));
    EXPECT_EQ(lastBatch(), 1);
    EXPECT_EQ(rows().size(), 17U);
}

TEST_F(Upkeep, WhatIsNoStoreIsNotPutInItsPlace) {
    open(true);
    const auto notes = folder.write("notes.gtm", "just words");
    whenAskedChoose(notes);
    whenAskedPress(QStringLiteral("Restore notes.gtm"));
    choose(QStringLiteral("Restore from backup"));
    EXPECT_EQ(view(), View::Board) << "the store is open as it was";
    EXPECT_EQ(lastBatch(), 1);
    EXPECT_NE(banner().find("notes.gtm"), std::string::npos) << banner();
}

} // namespace gtm::ui
