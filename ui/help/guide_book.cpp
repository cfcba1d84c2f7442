// SPDX-License-Identifier: GPL-3.0-only
#include "ui/help/guide_book.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace gtm::ui {

namespace {

const QString kGuideFolder = QStringLiteral(":/gtm/guide");

/// In the order of reading; what is not named here follows by name.
QStringList readingOrder() {
    QStringList files;
    for (const char* name : {"first-steps", "numbers", "meeting", "reading-files", "mapping-profiles",
                             "measures", "model-and-definitions"})
        files << QString::fromLatin1(name) + QStringLiteral(".md");
    const QStringList all = QDir(kGuideFolder).entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name);
    for (const QString& file : all)
        if (!files.contains(file))
            files << file;
    return files;
}

} // namespace

GuideBook::GuideBook() {
    const QStringList files = readingOrder();
    for (const QString& name : files) {
        QFile file(kGuideFolder + u'/' + name);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        Chapter& chapter = m_chapters.emplace_back();
        chapter.file = name;
        chapter.text = QString::fromUtf8(file.readAll());
        chapter.title = chapter.text.section(u'\n', 0, 0).remove(QStringLiteral("# "));
    }
}

int GuideBook::find(const QString& file) const {
    const auto at = std::ranges::find(m_chapters, file, &Chapter::file);
    return at == m_chapters.end() ? -1 : int(at - m_chapters.begin());
}

int GuideBook::count(int chapter, const QString& words) const {
    return words.isEmpty() ? 0 : int(m_chapters[size_t(chapter)].text.count(words, Qt::CaseInsensitive));
}

} // namespace gtm::ui
