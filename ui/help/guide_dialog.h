// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/help/guide_book.h"
#include "ui/theme/look.h"

#include <QDialog>

#include <map>

class QListWidget;
class QTextBrowser;
class QUrl;

namespace gtm::ui {

class Button;
class FindField;
class Label;

/// The guide beside the window: contents at the left, the chapter at the right, a field that searches all of
/// it. It opens no address outside of the guide.
class GuideDialog : public QDialog {
    Q_OBJECT
  public:
    explicit GuideDialog(const Look& look, QWidget* parent);

    /// Opens a chapter by the name of its file, at a heading where one is named.
    void openAt(const QString& file, const QString& heading = {});
    [[nodiscard]] QString chapter() const;
    [[nodiscard]] QTextBrowser& page() { return *m_page; }

  Q_SIGNALS:
    void shortcutsRequested();

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void build();
    void wire();
    void showChapter(int chapter);
    void fitPictures();
    /// As its file says, which is asked once; 0: there is none.
    [[nodiscard]] int widthOfPicture(const QString& name);
    void followLink(const QUrl& link);
    void search();
    void findNext();
    void apply();

    const Look& m_look;
    GuideBook m_book;
    FindField* m_find;
    Label* m_said;
    QListWidget* m_contents;
    QTextBrowser* m_page;
    Button *m_shortcuts, *m_close;
    int m_chapter = -1;
    std::map<QString, int> m_pictureWidths; ///< In pixels, by the names of their files.
};

} // namespace gtm::ui
