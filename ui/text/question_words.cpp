// SPDX-License-Identifier: GPL-3.0-only
#include "ui/text/question_words.h"

#include "core/base/money.h"
#include "ui/text/words.h"

#include <QLocale>

#include <algorithm>

namespace gtm::ui {

using ingest::Question;

namespace {

constexpr int kNoYear = 0; ///< So that the year is always said.

QString dayWords(Day day) {
    return text(report::shortDate(day, kNoYear));
}

} // namespace

QString questionTitle(Question::Kind kind) {
    switch (kind) {
    case Question::Kind::DateOrder:
        return Words::tr("Date order");
    case Question::Kind::Century:
        return Words::tr("Century");
    case Question::Kind::DecimalMark:
        return Words::tr("Decimal mark");
    case Question::Kind::Encoding:
        return Words::tr("Text encoding");
    case Question::Kind::TimeZone:
        return Words::tr("Time zone");
    }
    return {};
}

QString questionWords(const Question& question) {
    switch (question.kind) {
    case Question::Kind::DateOrder:
        return Words::tr("Day first or month first? %1 can be read both ways").arg(rowsWords(question.rows));
    case Question::Kind::Century:
        return Words::tr("Which century? %1 give two digits of the year").arg(rowsWords(question.rows));
    case Question::Kind::DecimalMark:
        return Words::tr("Decimal comma or point? %1 can be read both ways").arg(rowsWords(question.rows));
    case Question::Kind::Encoding:
        return Words::tr("The text is not Unicode, and several encodings fit");
    case Question::Kind::TimeZone:
        return Words::tr("In which zone are times written? %1 name none").arg(rowsWords(question.rows));
    }
    return {};
}

QStringList choiceWords(const Question& question) {
    QStringList words;
    for (const Question::Choice& choice : question.choices) {
        const bool known = !std::holds_alternative<std::monostate>(choice.reads);
        if (question.kind == Question::Kind::Century)
            words << Words::tr("%1\u2013%2").arg(text(choice.word)).arg(text(choice.word).toInt() + 99);
        else if (known)
            words << readWords(choice.reads, {});
        else if (question.kind == Question::Kind::DateOrder)
            words << (choice.word == "dmy" ? Words::tr("Day first") : Words::tr("Month first"));
        else
            words << text(choice.word);
    }
    return words;
}

int choiceIn(const ingest::MappingDraft& draft, const Question& question) {
    const auto at =
        std::ranges::find(question.choices, ingest::answerIn(draft, question.kind), &Question::Choice::word);
    return at == question.choices.end() ? -1 : int(at - question.choices.begin());
}

QString readWords(const crm::Value& value, const std::string& currency) {
    struct Say {
        const std::string& currency;
        QString operator()(std::monostate) const { return {}; }
        QString operator()(const std::string& words) const { return text(words); }
        QString operator()(bool flag) const { return flag ? Words::tr("yes") : Words::tr("no"); }
        QString operator()(double number) const {
            return QLocale::c().toString(number, 'g', QLocale::FloatingPointShortest);
        }
        QString operator()(Minor amount) const {
            const int digits = minorDigits(currency);
            return QLocale::c().toString(double(amount) / minorPerMajor(currency), 'f', digits);
        }
        QString operator()(Day day) const { return dayWords(day); }
        QString operator()(const crm::Moment& moment) const { return dayWords(moment.on); }
    };
    return std::visit(Say{currency}, value);
}

} // namespace gtm::ui
