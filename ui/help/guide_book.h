// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace gtm::ui {

/// The chapters of the guide that the program carries, first those that a newcomer reads: in English
/// (resources/guide), and in every other language in a folder of its code, with the same files and headings.
class GuideBook {
  public:
    struct Chapter {
        QString file;  ///< "meeting.md", in every language.
        QString title; ///< Its first heading.
        QString text;  ///< Markdown.
    };
    /// In a language such as "de"; a page that it does not have is the English one.
    explicit GuideBook(const QString& language = {});

    [[nodiscard]] const std::vector<Chapter>& chapters() const { return m_chapters; }
    /// Where the pictures of the pages are looked for: in the language first.
    [[nodiscard]] QStringList pictureFolders() const;
    /// The place of a chapter, by the name of its file; -1 where there is none.
    [[nodiscard]] int find(const QString& file) const;
    /// "On paper" is linked as "on-paper".
    [[nodiscard]] static QString anchorOf(const QString& heading);
    /// As a chapter calls the heading that is linked so, its own or the English one; empty where
    /// there is none.
    [[nodiscard]] QString anchor(int chapter, const QString& named) const;
    /// How often words stand in a chapter, whatever their case.
    [[nodiscard]] int count(int chapter, const QString& words) const;

  private:
    std::vector<Chapter> m_chapters;
    QString m_language;
};

} // namespace gtm::ui
