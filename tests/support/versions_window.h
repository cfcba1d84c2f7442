// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "tests/support/dialogs.h"
#include "tests/support/window_fixture.h"
#include "ui/pages/definition_card.h"
#include "ui/pages/definitions_page.h"
#include "ui/pages/model_page.h"
#include "ui/pages/version_detail.h"
#include "ui/versions/draft_editor.h"
#include "ui/widgets/label.h"
#include "ui/widgets/text_field.h"

#include <QTest>

#include <string>

namespace gtm::ui {

/// All words that stand in a widget.
inline std::string wordsIn(const QWidget& widget) {
    QString all;
    for (const Label* label : widget.findChildren<Label*>())
        if (label->isVisibleTo(&widget))
            all += label->text() + u'\n';
    return all.toStdString();
}

/// Four deals closed in the weeks that end on 8 and 15 November; the second of each is lost.
inline constexpr auto kFewDeals =
    "Id,Name,StageName,Amount,CurrencyIsoCode,CloseDate,CreatedDate,IsClosed,IsWon,OwnerId\n"
    "d1,One,Closed Won,100,USD,2026-11-03,2026-09-01T10:00:00Z,true,true,u1\n"
    "d2,Two,Closed Lost,300,USD,2026-11-04,2026-09-01T10:00:00Z,true,false,u1\n"
    "d3,Three,Closed Won,100,USD,2026-11-10,2026-09-01T10:00:00Z,true,true,u1\n"
    "d4,Four,Closed Lost,100,USD,2026-11-11,2026-09-01T10:00:00Z,true,false,u1\n";

/// The window over a small store, on its pages of definitions and the model.
struct VersionsWindow : Window {
    // A small store of its own is quicker than the sample.
    static void SetUpTestSuite() {}
    static void TearDownTestSuite() {}
    void SetUp() override {
        folder.write("exports/Opportunity.csv", kFewDeals);
        OpenOptions options;
        options.zone = "UTC";
        options.currency = "USD";
        auto workspace = Workspace::open(folder / "store.gtm", options);
        ASSERT_TRUE(workspace);
        ImportRequest request;
        request.paths = {folder / "exports"};
        request.asOf = makeDay(2026, 11, 15);
        request.timeZone = "UTC";
        ASSERT_TRUE(workspace->import(request));
    }

    [[nodiscard]] DefinitionsPage& page() const { return window->shell().definitions(); }
    [[nodiscard]] ModelPage& model() const { return window->shell().model(); }
    [[nodiscard]] DraftEditor& editor() const { return page().detail().editor(); }
    void openDefinition(const std::string& id) const {
        key(Qt::Key_3, Qt::ControlModifier);
        ASSERT_EQ(view(), View::Definitions);
        page().choose(id);
        page().detail().showSide(VersionDetail::Side::Text);
        editor().setFocus();
        settle();
    }
    /// Types in the place of something.
    void typeOver(const QString& what, const QString& with) const {
        QTextCursor cursor = editor().document()->find(what);
        ASSERT_FALSE(cursor.isNull()) << what.toStdString();
        editor().setTextCursor(cursor);
        editor().setFocus();
        QTest::keyClicks(&editor(), with);
        settle();
    }
    static void fillPublish(QDialog* dialog, const QString& author, const QString& reason) {
        for (auto* field : dialog->findChildren<TextField*>())
            field->setText(field->accessibleName() == QStringLiteral("Author") ? author : reason);
    }
    void waitForPublish() const {
        EXPECT_TRUE(QTest::qWaitFor([&] { return view() != View::Progress; }, 600'000));
        settle();
    }
    static std::string replacedIn(std::string text, const std::string& what, const std::string& with) {
        const size_t at = text.find(what);
        EXPECT_NE(at, std::string::npos) << what;
        return at == std::string::npos ? text : text.replace(at, what.size(), with);
    }
    /// Another target of a definition, from the newest week on, in the place of the one that it has.
    void publishTarget(const std::string& id, const std::string& has = "target = 0.25") const {
        auto workspace = Workspace::open(folder / "store.gtm", {});
        ASSERT_TRUE(workspace);
        Signature signature;
        signature.author = "Ann";
        signature.reason = "Agreed";
        signature.effective = makeDay(2026, 11, 9);
        const std::string text = workspace->definitionDocument(id)->text;
        ASSERT_TRUE(workspace->publish(
            {store::Subject::Definitions, {{"mine.toml", replacedIn(text, has, "target = 0.3")}}},
            signature));
    }
    [[nodiscard]] std::string cardWords() const { return wordsIn(*page().findChild<DefinitionCard*>()); }
    [[nodiscard]] Workspace stored() const {
        OpenOptions options;
        options.readOnly = true;
        return std::move(*Workspace::open(folder / "store.gtm", options));
    }
};

} // namespace gtm::ui
