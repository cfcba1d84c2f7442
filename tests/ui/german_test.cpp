// SPDX-License-Identifier: GPL-3.0-only
// The program in German.
#include "core/kpi/catalogue.h"
#include "core/kpi/lens.h"
#include "core/report/kpi_words.h"
#include "core/report/problem_text.h"
#include "core/report/review_text.h"
#include "core/report/sentence.h"
#include "core/rules/model.h"
#include "core/rules/model_plan.h"
#include "core/workspace/facts_check.h"
#include "tests/support/board_fixture.h"
#include "tests/support/german.h"
#include "tests/support/temp_folder.h"
#include "tests/support/tool.h"
#include "ui/pages/definition_card.h"
#include "ui/paint/touch.h"
#include "ui/settings.h"
#include "ui/text/accessible.h"
#include "ui/text/chart_words.h"
#include "ui/text/headlines.h"
#include "ui/text/row_text.h"
#include "ui/text/sentences.h"
#include "ui/text/words.h"
#include "ui/widgets/date_field.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace gtm::ui {

namespace {

struct Message {
    QString context, source, translation;
    bool finished = true;
};

/// What resources/translations/gtm_de.ts holds.
std::vector<Message> messages() {
    QFile file(QStringLiteral(GTM_SOURCE_DIR "/resources/translations/gtm_de.ts"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    std::vector<Message> all;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1StringView("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1StringView("message"))
            all.push_back({context, {}, {}, true});
        else if (xml.name() == QLatin1StringView("source"))
            all.back().source = xml.readElementText();
        else if (xml.name() == QLatin1StringView("translation")) {
            all.back().finished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            all.back().translation = xml.readElementText();
        }
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    EXPECT_GT(all.size(), 2000u);
    return all;
}

/// What a translation must keep: places for values, the letter of an accelerator's mark, space and marks at
/// the ends.
QStringList marksOf(const QString& words) {
    static const QRegularExpression marks(
        QStringLiteral("%L?\\d|%n|&(?=\\w)|^\\s|^,|\\s$|:$|\\?$|\\.\\.\\.$"));
    QStringList found;
    for (auto it = marks.globalMatch(words); it.hasNext();)
        found << it.next().captured();
    found.sort();
    return found;
}

std::set<std::string> wordsOfKpis() {
    const auto catalogue = kpi::Catalogue::builtIn();
    EXPECT_TRUE(catalogue);
    std::set<std::string> all;
    for (const kpi::Definition& definition : catalogue->all()) {
        const kpi::Words& w = definition.text();
        all.insert({w.name, w.shortName, w.subline, w.question, w.formula, w.numerator, w.denominator,
                    w.counted, w.excluded, w.edges, w.action, w.guidance, definition.ownerRole});
        all.insert(w.synonyms.begin(), w.synonyms.end());
        const auto lens = kpi::lensOf(definition.id, *catalogue);
        EXPECT_TRUE(lens) << definition.id;
        for (const kpi::LensVariant& variant : *lens)
            all.insert({variant.text().what, variant.text().why});
    }
    const auto model =
        rules::parseModel(rules::defaultModelText(), "default.toml", *Zone::named("UTC"), "USD");
    EXPECT_TRUE(model);
    for (const rules::BoardGroup& group : model->plan.board)
        all.insert({group.title, group.team});
    all.erase(std::string());
    return all;
}

} // namespace

TEST(Language, FollowsTheSettingAndThenTheSystem) {
    const QLocale austria(QLocale::German, QLocale::Austria);
    setLanguage(LanguageChoice::System, austria);
    EXPECT_EQ(report::languageCode(), "de");
    setLanguage(LanguageChoice::English, austria);
    EXPECT_EQ(report::languageCode(), "en");
    setLanguage(LanguageChoice::German, QLocale::c());
    EXPECT_EQ(report::languageCode(), "de");
    setLanguage(LanguageChoice::System, QLocale::c());
    EXPECT_EQ(report::languageCode(), "en");
}

TEST(Language, IsRememberedApartFromTheFormat) {
    const test::TempFolder folder;
    const QString file = QString::fromStdString((folder.path() / "settings.ini").string());
    EXPECT_EQ(Settings(file).language(), LanguageChoice::System);
    EXPECT_EQ(Settings(file).numberFormat(), FormatChoice::English) << "every copy of a PDF is equal";
    Settings(file).setNumberFormat(FormatChoice::System);
    EXPECT_EQ(Settings(file).numberFormat(), FormatChoice::System) << "who chose keeps the choice";
    Settings(file).setLanguage(LanguageChoice::German);
    Settings(file).setNumberFormat(FormatChoice::English);
    EXPECT_EQ(Settings(file).language(), LanguageChoice::German);
    EXPECT_EQ(Settings(file).numberFormat(), FormatChoice::English);
}

TEST(German, SaysStatusRowAndCounts) {
    const fixture::German german;
    EXPECT_EQ(statusWord(kpi::Status::OnTrack), QStringLiteral("Im Plan"));
    EXPECT_EQ(statusWord(kpi::Status::TooFew), QStringLiteral("Zu wenige"));
    report::BoardRow row;
    row.point.status = kpi::Status::OnTrack;
    row.previousStatus = kpi::Status::AtRisk;
    EXPECT_EQ(formerStatus(row), QStringLiteral("war gefährdet"));
    EXPECT_EQ(rowsWords(1), QStringLiteral("1 Zeile"));
    EXPECT_EQ(rowsWords(2914), QStringLiteral("2.914 Zeilen"));
    EXPECT_EQ(weekName(makeDay(2026, 11, 15), makeDay(2026, 11, 22)), QStringLiteral("KW 46"));
    EXPECT_EQ(report::longDate(makeDay(2026, 3, 1)), "So 1.\u00A0Mär 2026");
    EXPECT_EQ(report::minutesText(125), "2 h 05 min");
    EXPECT_EQ(spoken(QStringLiteral("+2,1 Pp.")), QStringLiteral("plus 2,1 Prozentpunkte"));
    EXPECT_EQ(nounInSentence(dimensionTitle("segment")), QStringLiteral("Segment"));
}

TEST(German, NamesTheMonthsAndQuartersOfCharts) {
    const fixture::German german;
    report::KpiChart chart;
    chart.week = makeDay(2026, 11, 15);
    report::ChartColumn column;
    column.day = makeDay(2026, 10, 1);
    chart.kind = report::ChartKind::RenewalMonths;
    EXPECT_EQ(columnName(chart, column), QStringLiteral("Okt"));
    chart.kind = report::ChartKind::ForecastQuarters;
    EXPECT_EQ(columnName(chart, column), QStringLiteral("Okt\u2013Dez 2026"));
    chart.kind = report::ChartKind::RenewalMonths;
    column.day = makeDay(2027, 1, 1);
    EXPECT_EQ(columnName(chart, column), QStringLiteral("Jan 2027"));
}

TEST(German, EveryBarOfTheFirstTouchHasItsLabel) {
    const fixture::German german;
    const QRectF narrow(0, 0, 300, 140); // as wide as its panel is in a window of 1920 pixels
    const report::TouchTable touch = fixture::board().touch;
    const QStringList labels = touchLabels(narrow, Metrics::screen(), touch);
    ASSERT_EQ(labels.size(), qsizetype(touch.buckets.size()));
    EXPECT_FALSE(labels.contains(QString())) << labels.join(u'|').toStdString();
    EXPECT_EQ(labels.front(), QStringLiteral("15 min")) << "shorter, where all of them would not fit";
    EXPECT_EQ(labels[1], QStringLiteral("1 h"));
    EXPECT_EQ(touchLabels(QRectF(0, 0, 600, 140), Metrics::screen(), touch)[1],
              QStringLiteral("\u2264\u202F1 h"));
}

TEST(German, SaysSentencesWithTheirAdviceApart) {
    const fixture::German german;
    EXPECT_EQ(report::rejectionTitle("bad_date", "CloseDate"), "CloseDate lässt sich nicht als Datum lesen");
    EXPECT_EQ(report::rejectionTitle("missing_id", "Id"), "Id ist leer");
    EXPECT_EQ(report::rejectionTitle("short_year", "CloseDate"), "CloseDate hat ein Jahr mit zwei Ziffern");
    EXPECT_EQ(report::missingText({"activity"}), "Benötigt den Export Aktivitäten");
    const Saying said = sayingOf(Error{Code::TooManyRejects, "/home/me/bad.csv", "287 / 2042"});
    EXPECT_EQ(said.what,
              QStringLiteral("Nichts wurde importiert: 287 von 2.042 Zeilen in bad.csv würden abgewiesen."));
    const Saying none = sayingOf(Error{Code::NoData, {}, {}});
    EXPECT_EQ(none.what, QStringLiteral("Der Datenbestand enthält noch keine Datensätze."));
    EXPECT_EQ(none.meaning, QStringLiteral("Importieren Sie zuerst einen Export."));
}

TEST(German, SaysWhatShipsAndLeavesOwnWordsAsTheyAre) {
    const auto catalogue = kpi::Catalogue::builtIn();
    ASSERT_TRUE(catalogue);
    kpi::Definition winRate = *catalogue->find("win_rate");
    EXPECT_EQ(report::nameOf(winRate), "Win rate");
    const fixture::German german;
    EXPECT_EQ(report::wordsOf(winRate).name, "Abschlussquote");
    EXPECT_EQ(report::wordsOf(winRate).denominator, "Gewonnene oder verlorene Neugeschäft-Deals");
    EXPECT_EQ(report::wordsOf(winRate).synonyms.front(), "Gewinnquote");
    winRate.words["en"].name = "Our win rate";
    EXPECT_EQ(report::wordsOf(winRate).name, "Our win rate");
    winRate.words["de"] = winRate.text();
    winRate.words["de"].name = "Unsere Quote";
    EXPECT_EQ(report::nameOf(winRate), "Unsere Quote");
}

TEST(German, SaysTheCardOfADefinition) {
    const auto catalogue = kpi::Catalogue::builtIn();
    ASSERT_TRUE(catalogue);
    const fixture::German german;
    const Look look;
    DefinitionCard card(look);
    card.setDefinition(*catalogue->find("win_rate"), QStringLiteral("CRO"));
    QStringList words;
    for (const auto* label : card.findChildren<QLabel*>())
        words << label->text();
    EXPECT_TRUE(words.contains(QStringLiteral("Nenner")));
    EXPECT_TRUE(words.contains(QStringLiteral("Gewonnene oder verlorene Neugeschäft-Deals")));
    EXPECT_TRUE(words.contains(QStringLiteral("seit Mo 6.\u00A0Jan 2025"))) << words.join(u'|').toStdString();
}

TEST(German, ReadsTheDatesThatItWrites) {
    const fixture::German german;
    const Look look;
    DateField field(look, QStringLiteral("Fällig"));
    field.setDay(makeDay(2026, 3, 1));
    const QString written = field.text();
    EXPECT_TRUE(written.contains(QStringLiteral("1. "))) << written.toStdString();
    field.setDay(makeDay(2026, 11, 15));
    field.findChild<QLineEdit*>()->setText(written);
    field.interpretText();
    EXPECT_EQ(field.day(), makeDay(2026, 3, 1));
}

TEST(GermanTexts, AreAllFinishedAndKeepTheMarksOfTheEnglish) {
    for (const Message& one : messages()) {
        EXPECT_TRUE(one.finished && !one.translation.isEmpty()) << one.source.toStdString();
        EXPECT_EQ(marksOf(one.source), marksOf(one.translation)) << one.source.toStdString();
        EXPECT_FALSE(one.translation.contains(u'!')) << one.translation.toStdString();
    }
}

TEST(GermanTexts, HoldEveryWordOfTheShippedKpis) {
    std::set<std::string> german;
    for (const Message& one : messages())
        if (one.context == QLatin1StringView("kpi"))
            german.insert(one.source.toStdString());
    const std::set<std::string> english = wordsOfKpis();
    EXPECT_GT(english.size(), 800u);
    EXPECT_TRUE(std::ranges::includes(german, english));
    EXPECT_EQ(german, english) << "and none that ships no more";
}

TEST(GermanTexts, AreThoseThatTheCodeHolds) {
    const QString lupdate = QStringLiteral("/usr/lib/qt6/bin/lupdate");
    if (!QFile::exists(lupdate) && QStandardPaths::findExecutable(QStringLiteral("lupdate")).isEmpty())
        GTEST_SKIP() << "qt6-l10n-tools is not installed";
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral(GTM_SOURCE_DIR "/packaging/translate.sh"), {QStringLiteral("--check")});
    ASSERT_TRUE(process.waitForFinished(-1));
    EXPECT_EQ(process.exitCode(), 0) << process.readAll().toStdString();
}

TEST(German, WhatIsWrongWithADefinitionOrTheModelIsSaidInIt) {
    const kpi::Definition base = *kpi::parseDefinition(
        [] {
            QFile file(QStringLiteral(GTM_SOURCE_DIR "/resources/kpis/win_rate.toml"));
            EXPECT_TRUE(file.open(QFile::ReadOnly));
            return file.readAll().toStdString();
        }(),
        "win_rate.toml");
    std::vector<Error> errors;
    const auto wrong = [&](const std::string& has, const std::string& with) {
        std::string toml = base.source;
        toml.replace(toml.find(has), has.size(), with);
        const auto found = kpi::readDefinition(toml, "win_rate.toml").errors;
        EXPECT_FALSE(found.empty()) << with;
        errors.insert(errors.end(), found.begin(), found.end());
    };
    wrong("unit = \"ratio\"", "unit = \"rato\"");
    wrong("unit = \"ratio\"", "unit = 3");
    wrong("weeks = 4", "weeks = \"some\"");
    wrong("weeks = 4", "weeks = 4, quarters = 1");
    wrong("weeks = 4", "weeks = 0");
    wrong("target = 0.25", "target = 0");
    wrong("target = 0.25", "target = 0.25\nbaseline_target = true");
    wrong("effective = 2025-01-06", "effective = \"2025-01-06\"");
    wrong("owner_role = ", "owner_rol = ");
    const auto model =
        rules::readModel("[fiscal]\nweek_start = \"friday\"\nweeks = \"5-4-4\"\n"
                         "[meeting]\nday = 9\nminutes = 0\n"
                         "[[rate]]\ncurrency = \"euro\"\n"
                         "[economics]\ngross_margin = 3\n"
                         "[calendar.berlin]\nzone = \"Berlin\"\nopen = \"9\"\nholidays = [\"x\"]\n"
                         "working_days = []\n"
                         "[[quota]]\nscope = \"firm\"\namount = \"much\"\n"
                         "[[sla.rule]]\nsource = \"Web\"\n"
                         "[[sla.rule]]\nhours = 0\n"
                         "[[sla.rule]]\nsource = \"Web\"\nhours = 1\n"
                         "[[exclude]]\nrecord = \"deal\"\n",
                         "model", *Zone::named("UTC"), "USD", {});
    EXPECT_GT(model.errors.size(), 12U);
    errors.insert(errors.end(), model.errors.begin(), model.errors.end());
    for (const char* select :
         {"SELECT", "DELETE FROM deal", "SELECT 1 AS at", "SELECT rid AS record_id FROM deal",
          "SELECT rid AS record_id, rid AS record_id, 1 AS at FROM deal",
          "SELECT rid AS record_id, 1 AS day FROM deal", "SELECT 1 AS at; SELECT 2",
          "SELECT name AS record_id, 1 AS at FROM sqlite_master"})
        errors.push_back({Code::BadDefinition, "win_rate.toml:20", "facts: " + wrongFacts(select)});
    const fixture::German german;
    for (const Error& error : errors) {
        const std::string said = report::problemText(error.detail);
        EXPECT_NE(said, error.detail) << "left in English";
        EXPECT_EQ(said.substr(0, said.find(": ")), error.detail.substr(0, error.detail.find(": ")))
            << "the key stays";
    }
    EXPECT_EQ(report::problemText("target: a number is expected", false), "eine Zahl wird erwartet");
    EXPECT_EQ(report::problemText("id: other builds on it: facts: a SELECT is expected"),
              "id: other baut darauf auf: facts: ein SELECT wird erwartet");
    EXPECT_EQ(report::problemText("no such column: amont"), "no such column: amont")
        << "the database's words";
    EXPECT_EQ(report::problemText("unit: 'a%2' is none of b, %3"), "unit: 'a%2' ist keines von b, %3");
    EXPECT_EQ(report::problemText("owner role: this key is not known; did you mean owner_role?"),
              "owner role: dieser Schlüssel ist nicht bekannt; meinten Sie owner_role?");
}

} // namespace gtm::ui
