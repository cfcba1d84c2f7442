// SPDX-License-Identifier: GPL-3.0-only
// Every dialog that asks for words: what was typed in it is not lost without a question.
#include "tests/support/dialogs.h"
#include "ui/action_dialog.h"
#include "ui/day_dialog.h"
#include "ui/measures_dialog.h"
#include "ui/versions/new_kpi_dialog.h"
#include "ui/versions/publish_dialog.h"
#include "ui/versions/rates_dialog.h"
#include "ui/widgets/button.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/segment_bar.h"
#include "ui/widgets/select_box.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

#include <functional>
#include <memory>

namespace gtm::ui {
namespace {

const Day kMonday = makeDay(2026, 11, 16);

PublishAsk publishAsk() {
    PublishAsk ask{QStringLiteral("Publish Win rate"), {}, makeDay(2026, 11, 12), {}, {}, {}};
    ask.signature.author = "Ann Lee";
    ask.signature.effective = kMonday;
    return ask;
}

ingest::MeasureDraft visitsDraft() {
    ingest::MeasureDraft draft;
    draft.name = "web";
    draft.dateColumns = {"Day", "Shipped"};
    draft.dateColumn = "Day";
    draft.order = ingest::DateOrder::Dmy;
    draft.decimalMark = '.';
    draft.columns = {{"Visits", "Visits", {}, "count", "higher", true, 10}};
    draft.rows = 10;
    return draft;
}

struct Asking {
    const char* name;
    std::unique_ptr<QDialog> (*make)(const Look& look);
};

const Asking kDialogs[]{
    {"Action",
     [](const Look& look) -> std::unique_ptr<QDialog> {
         review::Action draft;
         draft.kpi = "win_rate";
         draft.due = kMonday;
         draft.filter = {{"segment", {"SMB"}}};
         return std::make_unique<ActionDialog>(
             look,
             ActionChoices{{}, {{"win_rate", QStringLiteral("Win rate")}, {"grr", QStringLiteral("GRR")}}},
             draft, nullptr);
     }},
    {"Note",
     [](const Look& look) -> std::unique_ptr<QDialog> {
         return std::make_unique<LineDialog>(
             look,
             LineDialog::Question{QStringLiteral("Note on Win rate"), QStringLiteral("Note"),
                                  QStringLiteral("Keep note"), QStringLiteral("As it was"),
                                  review::NoteKind::Ask},
             nullptr);
     }},
    {"Day",
     [](const Look& look) -> std::unique_ptr<QDialog> {
         return std::make_unique<DayDialog>(look, QStringList{QStringLiteral("Deal.csv")}, kMonday, nullptr);
     }},
    {"Publish",
     [](const Look& look) -> std::unique_ptr<QDialog> {
         return std::make_unique<PublishDialog>(look, publishAsk(), nullptr);
     }},
    {"Rates",
     [](const Look& look) -> std::unique_ptr<QDialog> {
         return std::make_unique<RatesDialog>(look, RatesAsk{{"SEK", "NOK"}, "USD", kMonday, {}, {}},
                                              nullptr);
     }},
    {"Measures",
     [](const Look& look) -> std::unique_ptr<QDialog> {
         return std::make_unique<MeasuresDialog>(look, visitsDraft(), nullptr);
     }},
    {"NewKpi", [](const Look& look) -> std::unique_ptr<QDialog> {
         return std::make_unique<NewKpiDialog>(
             look, QStringLiteral("Win rate"), [](const std::string&) { return false; }, nullptr);
     }}};

/// One thing said in a dialog, and where.
struct Touch {
    std::string where;
    std::function<void()> make;
};

/// Every way in which somebody could have said something.
std::vector<Touch> changesOf(QDialog& dialog) {
    std::vector<Touch> all;
    for (QWidget* field : dialog.findChildren<QWidget*>()) {
        if (field->window() != &dialog || !field->isVisible())
            continue;
        const std::string name = field->accessibleName().toStdString();
        if (auto* day = qobject_cast<DateField*>(field))
            all.push_back({name, [day] { day->setDay(day->day() + days{7}); }});
        else if (auto* line = qobject_cast<QLineEdit*>(field);
                 line && !qobject_cast<DateField*>(line->parentWidget()))
            all.push_back({name, [line] { QTest::keyClicks(line, QStringLiteral("x")); }});
        else if (auto* lines = qobject_cast<QPlainTextEdit*>(field))
            all.push_back({name, [lines] { QTest::keyClicks(lines, QStringLiteral("x")); }});
        else if (auto* box = qobject_cast<SelectBox*>(field); box && box->count() > 1)
            all.push_back({name, [box] { box->setCurrentIndex(box->count() - 1 - box->currentIndex()); }});
        else if (auto* bar = qobject_cast<SegmentBar*>(field))
            all.push_back({name, [bar] { bar->setCurrent(bar->current() == 0 ? 1 : 0); }});
        else if (auto* chip = qobject_cast<Button*>(field); chip && chip->property("said").isValid())
            all.push_back({name, [chip] { chip->click(); }});
    }
    return all;
}

/// Leaves a dialog; whether it asked before. An answer that is not wanted stays out.
bool asksWhenLeft(QDialog& dialog, const QString& answer, bool byEscape) {
    bool asked = false;
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, &watch, [&] {
        auto* question = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (!question || question == &dialog)
            return;
        asked = true;
        press(*question, answer);
    });
    watch.start(1);
    if (byEscape)
        QTest::keyClick(dialog.focusWidget() ? dialog.focusWidget() : &dialog, Qt::Key_Escape);
    else
        dialog.close();
    return asked;
}

struct LeaveGuards : testing::TestWithParam<Asking> {
    Look look;
    [[nodiscard]] std::unique_ptr<QDialog> opened() const {
        auto dialog = GetParam().make(look);
        dialog->show();
        dialog->activateWindow();
        QApplication::processEvents();
        return dialog;
    }
};

} // namespace

TEST_P(LeaveGuards, LetGoWhatNobodyTouched) {
    for (const bool byEscape : {true, false}) {
        const auto dialog = opened();
        EXPECT_FALSE(asksWhenLeft(*dialog, QStringLiteral("Cancel"), byEscape));
        EXPECT_FALSE(dialog->isVisible());
    }
}

TEST_P(LeaveGuards, AskWhateverWasChanged) {
    const size_t count = changesOf(*opened()).size();
    ASSERT_GT(count, 0U);
    for (size_t i = 0; i < count; ++i) {
        const auto dialog = opened();
        const Touch touch = changesOf(*dialog)[i];
        touch.make();
        EXPECT_TRUE(asksWhenLeft(*dialog, QStringLiteral("Cancel"), true)) << touch.where;
        EXPECT_TRUE(asksWhenLeft(*dialog, QStringLiteral("Cancel"), false)) << touch.where;
        ASSERT_TRUE(dialog->isVisible()) << touch.where;
        EXPECT_TRUE(asksWhenLeft(*dialog, QStringLiteral("Discard it"), i % 2 == 0)) << touch.where;
        EXPECT_FALSE(dialog->isVisible()) << touch.where;
    }
}

TEST_P(LeaveGuards, AskNothingOfWhoeverCancels) {
    const auto dialog = opened();
    changesOf(*dialog).front().make();
    press(*dialog, QStringLiteral("Cancel"));
    EXPECT_FALSE(dialog->isVisible());
}

INSTANTIATE_TEST_SUITE_P(Dialogs, LeaveGuards, testing::ValuesIn(kDialogs),
                         [](const auto& one) { return std::string(one.param.name); });

} // namespace gtm::ui
