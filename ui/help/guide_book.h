// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace gtm::ui {

/// The chapters of the guide that the program carries (resources/guide), first those that a newcomer reads.
class GuideBook {
  public:
    struct Chapter {
        QString file;  ///< "meeting.md"
        QString title; ///< Its first heading.
        QString text;  ///< Markdown.
    };
    GuideBook();

    [[nodiscard]] const std::vector<Chapter>& chapters() const { return m_chapters; }
    /// The place of a chapter, by the name of its file; -1 where there is none.
    [[nodiscard]] int find(const QString& file) const;
    /// How often words stand in a chapter, whatever their case.
    [[nodiscard]] int count(int chapter, const QString& words) const;

  private:
    std::vector<Chapter> m_chapters;
};

} // namespace gtm::ui
