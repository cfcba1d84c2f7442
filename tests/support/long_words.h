// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QCoreApplication>
#include <QTranslator>

namespace gtm::fixture {

/// A language that is about 40 % longer than English, as German and Finnish are: every vowel twice. It holds
/// for what is made while it lives.
class LongWords : public QTranslator {
  public:
    LongWords() { QCoreApplication::installTranslator(this); }
    ~LongWords() override { QCoreApplication::removeTranslator(this); }

    [[nodiscard]] bool isEmpty() const override { return false; }
    QString translate(const char*, const char* source, const char*, int) const override {
        QString words;
        const QString english = QString::fromUtf8(source);
        for (const QChar letter : english) {
            words += letter;
            if (QStringLiteral("aeiouAEIOU").contains(letter))
                words += letter.toLower();
        }
        return words;
    }
};

} // namespace gtm::fixture
