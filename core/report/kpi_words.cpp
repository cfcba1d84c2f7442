// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/kpi_words.h"

#include "core/report/phrase.h"

#include <QCoreApplication>

namespace gtm::report {

std::string languageCode() {
    return translated(QT_TRANSLATE_NOOP("gtm::report", "en"));
}

std::string kpiText(const std::string& text) {
    return text.empty() ? text : QCoreApplication::translate("kpi", text.c_str()).toStdString();
}

kpi::Words wordsOf(const kpi::Definition& definition) {
    const auto own = definition.words.find(languageCode());
    if (own != definition.words.end())
        return own->second;
    kpi::Words words = definition.text();
    for (std::string* text :
         {&words.name, &words.shortName, &words.subline, &words.question, &words.formula, &words.numerator,
          &words.denominator, &words.counted, &words.excluded, &words.edges, &words.action, &words.guidance})
        *text = kpiText(*text);
    for (std::string& synonym : words.synonyms)
        synonym = kpiText(synonym);
    return words;
}

std::string nameOf(const kpi::Definition& definition) {
    const auto own = definition.words.find(languageCode());
    return own == definition.words.end() ? kpiText(definition.text().name) : own->second.name;
}

} // namespace gtm::report
