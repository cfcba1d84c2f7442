// SPDX-License-Identifier: GPL-3.0-only
#include "ui/help/guide_book.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

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

/// A page as it was written in English, or in a language with a folder of its own; empty where there is none.
QString pageText(const QString& name, const QString& language = {}) {
    const QString folder = language.isEmpty() ? kGuideFolder : kGuideFolder + u'/' + language;
    QFile file(folder + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Of all headings of a page, in their order. Comments in code are indented and none of them.
QStringList anchorsOf(const QString& page) {
    static const QRegularExpression heading(QStringLiteral("^#{1,6} +(.+)$"),
                                            QRegularExpression::MultilineOption);
    QStringList anchors;
    for (auto found = heading.globalMatch(page); found.hasNext();)
        anchors << GuideBook::anchorOf(found.next().captured(1));
    return anchors;
}

} // namespace

GuideBook::GuideBook(const QString& language) : m_language(language) {
    const QStringList files = readingOrder();
    for (const QString& name : files) {
        Chapter chapter;
        chapter.file = name;
        chapter.text = pageText(name, language);
        if (chapter.text.isEmpty())
            chapter.text = pageText(name);
        if (chapter.text.isEmpty())
            continue;
        chapter.title = chapter.text.section(u'\n', 0, 0).remove(QStringLiteral("# "));
        m_chapters.push_back(std::move(chapter));
    }
}

QStringList GuideBook::pictureFolders() const {
    QStringList folders{kGuideFolder};
    if (!m_language.isEmpty())
        folders.prepend(kGuideFolder + u'/' + m_language);
    return folders;
}

int GuideBook::find(const QString& file) const {
    const auto at = std::ranges::find(m_chapters, file, &Chapter::file);
    return at == m_chapters.end() ? -1 : int(at - m_chapters.begin());
}

QString GuideBook::anchorOf(const QString& heading) {
    QString letters;
    for (const QChar letter : heading.toLower())
        if (letter.isLetterOrNumber())
            letters += letter;
        else if (letter == u' ' || letter == u'-')
            letters += u'-';
    return letters;
}

QString GuideBook::anchor(int chapter, const QString& named) const {
    const Chapter& page = m_chapters[size_t(chapter)];
    const QStringList own = anchorsOf(page.text);
    return own.contains(named) ? named : own.value(anchorsOf(pageText(page.file)).indexOf(named));
}

int GuideBook::count(int chapter, const QString& words) const {
    return words.isEmpty() ? 0 : int(m_chapters[size_t(chapter)].text.count(words, Qt::CaseInsensitive));
}

} // namespace gtm::ui
