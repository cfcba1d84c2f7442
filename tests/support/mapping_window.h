// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "tests/support/window_fixture.h"
#include "ui/pages/check_page.h"
#include "ui/pages/mapping_page.h"
#include "ui/widgets/button.h"
#include "ui/widgets/segment_bar.h"
#include "ui/widgets/select_box.h"
#include "ui/widgets/text_field.h"

#include <QTest>

#include <string>
#include <vector>

namespace gtm::ui {

/// The window on its page of files that wait to be mapped, driven by the names of its controls.
struct MappingWindow : Window {
    using State = MappedFile::State;

    MappingPage& page() const { return window->shell().mapping(); }
    const MappedFile& file(size_t at) const { return page().files()[at]; }

    template<typename Control>
    Control* control(const QString& name) const {
        for (auto* one : page().findChildren<Control*>())
            if (one->isVisibleTo(&page()) && (one->accessibleName() == name))
                return one;
        ADD_FAILURE() << "no control " << name.toStdString();
        return nullptr;
    }
    std::vector<std::string> boxes() const {
        std::vector<std::string> names;
        for (const auto* box : page().findChildren<SelectBox*>())
            if (box->isVisibleTo(&page()))
                names.push_back(box->accessibleName().toStdString());
        return names;
    }
    void pick(const QString& box, const QString& item) const {
        auto* found = control<SelectBox>(box);
        ASSERT_NE(found, nullptr);
        const int at = found->findText(item);
        ASSERT_GE(at, 0) << item.toStdString();
        found->setFocus();
        while (found->currentIndex() != at) // as the keyboard does
            QTest::keyClick(found, found->currentIndex() < at ? Qt::Key_Down : Qt::Key_Up);
        settle();
    }
    void press(const QString& text) const {
        pressOn(page(), text);
        settle();
    }
    static void pressOn(const QWidget& on, const QString& text) {
        for (auto* button : on.findChildren<Button*>())
            if (button->isVisibleTo(&on) && button->text() == text) {
                ASSERT_TRUE(button->isEnabled()) << text.toStdString();
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        ADD_FAILURE() << "no button " << text.toStdString();
    }
    CheckPage& check() const { return window->shell().check(); }
    /// From the mapping to the check of the data.
    void checkData() const {
        press(QStringLiteral("Check data"));
        waitForImport();
        ASSERT_EQ(view(), View::Check) << banner();
    }
    /// Through the check into the store; `verb` says how many rows that are.
    void checkAndImport(const QString& verb) const {
        checkData();
        pressOn(check(), verb);
        waitForImport();
    }
    std::vector<SegmentBar*> questions() const {
        std::vector<SegmentBar*> bars;
        for (auto* bar : page().findChildren<SegmentBar*>())
            if (bar->isVisibleTo(&page()))
                bars.push_back(bar);
        return bars;
    }
    /// Until what is missing reads like this; empty: until the files can be imported.
    void waitForMissing(const QString& words) const {
        EXPECT_TRUE(QTest::qWaitFor([&] { return page().missing() == words; }, 600'000))
            << page().missing().toStdString();
        settle();
    }
};

} // namespace gtm::ui
