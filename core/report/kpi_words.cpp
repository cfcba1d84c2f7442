// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/kpi_words.h"

#include "core/report/phrase.h"
#include "core/report/sentence.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>

namespace gtm::report {

namespace {

/// The parts of KPIs that have kinds.
struct KindWord {
    const char* key;
    const char* english;
};

constexpr KindWord kKinds[]{
    {"opening", QT_TRANSLATE_NOOP("gtm::report", "Opening")},
    {"created", QT_TRANSLATE_NOOP("gtm::report", "Created")},
    {"reopened", QT_TRANSLATE_NOOP("gtm::report", "Reopened")},
    {"pulled_in", QT_TRANSLATE_NOOP("gtm::report", "Pulled in")},
    {"raised", QT_TRANSLATE_NOOP("gtm::report", "Amount raised")},
    {"lowered", QT_TRANSLATE_NOOP("gtm::report", "Amount lowered")},
    {"pushed", QT_TRANSLATE_NOOP("gtm::report", "Pushed out")},
    {"won", QT_TRANSLATE_NOOP("gtm::report", "Won")},
    {"lost", QT_TRANSLATE_NOOP("gtm::report", "Lost")},
    {"currency", QT_TRANSLATE_NOOP("gtm::report", "Exchange rates")},
    {"reclassified", QT_TRANSLATE_NOOP("gtm::report", "Moved in or out of the filter")},
    {"commit", QT_TRANSLATE_NOOP("gtm::report", "Commit")},
    {"likely", QT_TRANSLATE_NOOP("gtm::report", "Likely")},
    {"best", QT_TRANSLATE_NOOP("gtm::report", "Best case")},
    {"pipeline", QT_TRANSLATE_NOOP("gtm::report", "Pipeline")},
    {"lead", QT_TRANSLATE_NOOP("gtm::report", "Lead")},
    {"contact", QT_TRANSLATE_NOOP("gtm::report", "Contact")},
    {"opportunity", QT_TRANSLATE_NOOP("gtm::report", "Opportunity")},
    {"account", QT_TRANSLATE_NOOP("gtm::report", "Account")},
    {"mql_sdr", QT_TRANSLATE_NOOP("gtm::report", "MQL to SDR")},
    {"sdr_ae", QT_TRANSLATE_NOOP("gtm::report", "SDR to AE")},
    {"ae_cs", QT_TRANSLATE_NOOP("gtm::report", "AE to CS")},
    {"cs_sales", QT_TRANSLATE_NOOP("gtm::report", "CS to sales")},
    {"partner", QT_TRANSLATE_NOOP("gtm::report", "With partners")},
    {"red", QT_TRANSLATE_NOOP("gtm::report", "Red")},
    {"amber", QT_TRANSLATE_NOOP("gtm::report", "Amber")},
    {"green", QT_TRANSLATE_NOOP("gtm::report", "Green")},
    {"renewed", QT_TRANSLATE_NOOP("gtm::report", "Renewed")},
    {"overdue", QT_TRANSLATE_NOOP("gtm::report", "Overdue")},
    {"open", QT_TRANSLATE_NOOP("gtm::report", "Open")},
    {"unknown", QT_TRANSLATE_NOOP("gtm::report", "Unknown")},
};

/// A keyboard has a hyphen; a formula that is read has the sign of numbers below zero, U+2212.
kpi::Words withMinusSigns(kpi::Words words) {
    constexpr std::string_view typed = " - ", shown = " \u2212 ";
    for (std::string* text : {&words.formula, &words.numerator, &words.denominator})
        for (size_t at = text->find(typed); at != std::string::npos;
             at = text->find(typed, at + shown.size()))
            text->replace(at, typed.size(), shown);
    return words;
}

} // namespace

std::string languageCode() {
    return translated(QT_TRANSLATE_NOOP("gtm::report", "en"));
}

std::string kpiText(const std::string& text) {
    return text.empty() ? text : QCoreApplication::translate("kpi", text.c_str()).toStdString();
}

kpi::Words wordsOf(const kpi::Definition& definition) {
    const auto own = definition.words.find(languageCode());
    if (own != definition.words.end())
        return withMinusSigns(own->second);
    kpi::Words words = definition.text();
    for (std::string* text :
         {&words.name, &words.shortName, &words.subline, &words.question, &words.formula, &words.numerator,
          &words.denominator, &words.counted, &words.excluded, &words.edges, &words.action, &words.guidance})
        *text = kpiText(*text);
    for (std::string& synonym : words.synonyms)
        synonym = kpiText(synonym);
    return withMinusSigns(std::move(words));
}

std::string nameOf(const kpi::Definition& definition) {
    const auto own = definition.words.find(languageCode());
    return own == definition.words.end() ? kpiText(definition.text().name) : own->second.name;
}

std::string kindText(const std::string& kind) {
    const auto* word = std::ranges::find_if(kKinds, [&](const KindWord& one) { return kind == one.key; });
    return word == std::end(kKinds) ? reasonText(kind) : translated(word->english);
}

} // namespace gtm::report
