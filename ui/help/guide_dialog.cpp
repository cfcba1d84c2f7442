// SPDX-License-Identifier: GPL-3.0-only
#include "ui/help/guide_dialog.h"

#include "core/report/kpi_words.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/find_field.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QImageReader>
#include <QKeyEvent>
#include <QListWidget>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>
#include <QUrl>
#include <QVBoxLayout>
#include <QtMath>

#include <algorithm>
#include <vector>

namespace gtm::ui {

namespace {

/// Tables as everywhere else in the program: hairlines, and room around the words.
void styleTables(QTextDocument& document, const Theme& theme, const Metrics& metrics) {
    const auto frames = document.rootFrame()->childFrames();
    for (QTextFrame* frame : frames)
        if (auto* table = qobject_cast<QTextTable*>(frame)) {
            QTextTableFormat format = table->format();
            format.setBorderCollapse(true);
            format.setBorder(1);
            format.setBorderBrush(theme.line);
            format.setCellPadding(metrics.px(5));
            format.setCellSpacing(0);
            format.setBottomMargin(metrics.px(10));
            table->setFormat(format);
        }
}

} // namespace

GuideDialog::GuideDialog(const Look& look, QWidget* parent)
    : QDialog(parent)
    , m_look(look)
    , m_book(text(report::languageCode()))
    , m_find(new FindField(look, tr("Find in the guide")))
    , m_said(new Label(look, Type::Small, &Theme::ink2))
    , m_contents(new QListWidget)
    , m_page(new QTextBrowser)
    , m_shortcuts(new Button(look, Button::Kind::Link, tr("Keyboard shortcuts")))
    , m_close(new Button(look, Button::Kind::Plain, tr("Close"))) {
    setWindowTitle(tr("Guide"));
    build();
    wire();
    for (const GuideBook::Chapter& chapter : m_book.chapters())
        m_contents->addItem(chapter.title);
    apply();
    connect(&look, &Look::applied, this, &GuideDialog::apply);
    showChapter(0);
}

void GuideDialog::build() {
    auto* column = new QVBoxLayout(this);
    auto* head = new QHBoxLayout;
    head->addWidget(m_find);
    head->addWidget(m_said, 1);
    head->addWidget(m_shortcuts);
    head->addWidget(m_close);
    column->addLayout(head);
    auto* body = new QHBoxLayout;
    body->addWidget(m_contents);
    body->addWidget(m_page, 1);
    column->addLayout(body, 1);
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setFrameShape(QFrame::NoFrame);
    m_contents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_contents->setWordWrap(true);
    m_page->setAccessibleName(tr("Chapter"));
    m_page->setFrameShape(QFrame::NoFrame);
    m_page->setOpenLinks(false); // links lead within the guide only
    m_page->setSearchPaths(m_book.pictureFolders());
}

void GuideDialog::wire() {
    connect(m_contents, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && row != m_chapter)
            showChapter(row);
    });
    connect(m_page, &QTextBrowser::anchorClicked, this, &GuideDialog::followLink);
    connect(m_find, &QLineEdit::textChanged, this, &GuideDialog::search);
    connect(m_find, &QLineEdit::returnPressed, this, &GuideDialog::findNext);
    connect(m_shortcuts, &Button::clicked, this, &GuideDialog::shortcutsRequested);
    connect(m_close, &Button::clicked, this, &QDialog::reject);
}

void GuideDialog::apply() {
    const Metrics& m = m_look.metrics();
    const int pad = m.ipx(16);
    layout()->setContentsMargins(pad, pad, pad, pad);
    layout()->setSpacing(m.ipx(12));
    m_contents->setFixedWidth(m.ipx(220));
    m_contents->setSpacing(m.ipx(2));
    m_page->document()->setDocumentMargin(m.px(14));
    m_page->document()->setDefaultFont(m.font(Type::Body));
    if (!isVisible())
        resize(m.ipx(980), m.ipx(680));
}

void GuideDialog::showChapter(int chapter) {
    m_chapter = chapter;
    m_contents->setCurrentRow(chapter);
    m_page->document()->setDefaultFont(m_look.metrics().font(Type::Body));
    m_page->document()->setMarkdown(m_book.chapters()[size_t(chapter)].text,
                                    QTextDocument::MarkdownDialectGitHub);
    styleTables(*m_page->document(), m_look.theme(), m_look.metrics());
    fitPictures();
    m_page->moveCursor(QTextCursor::Start);
    m_page->setAccessibleDescription(m_book.chapters()[size_t(chapter)].title);
}

int GuideDialog::widthOfPicture(const QString& name) {
    const auto [known, isNew] = m_pictureWidths.try_emplace(name, 0);
    if (isNew)
        for (const QString& folder : m_book.pictureFolders())
            known->second = std::max(known->second, QImageReader(folder + u'/' + name).size().width());
    return known->second;
}

/// Pictures are no wider than the words beside them.
void GuideDialog::fitPictures() {
    layout()->activate();
    QTextDocument& document = *m_page->document();
    const int room = m_page->width() - m_page->verticalScrollBar()->sizeHint().width() -
                     2 * qCeil(document.documentMargin());
    std::vector<QTextFragment> pictures;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        for (auto part = block.begin(); !part.atEnd(); ++part)
            if (part.fragment().charFormat().isImageFormat())
                pictures.push_back(part.fragment());
    for (const QTextFragment& picture : pictures) {
        QTextImageFormat format = picture.charFormat().toImageFormat();
        const int width = widthOfPicture(format.name());
        if (width == 0) // there is none, which Qt shows in its own way
            continue;
        format.setWidth(std::max(1, std::min(width, room)));
        QTextCursor cursor(&document);
        cursor.setPosition(picture.position());
        cursor.setPosition(picture.position() + picture.length(), QTextCursor::KeepAnchor);
        cursor.setCharFormat(format);
    }
}

void GuideDialog::resizeEvent(QResizeEvent* event) {
    QDialog::resizeEvent(event);
    fitPictures();
}

void GuideDialog::openAt(const QString& file, const QString& heading) {
    const int chapter = m_book.find(file);
    if (chapter < 0) {
        m_said->setText(tr("The guide has no chapter %1.").arg(file));
        return;
    }
    if (chapter != m_chapter)
        showChapter(chapter);
    const QString anchor = m_book.anchor(chapter, heading);
    if (anchor.isEmpty())
        return;
    for (QTextBlock block = m_page->document()->begin(); block.isValid(); block = block.next())
        if (block.blockFormat().headingLevel() > 0 && GuideBook::anchorOf(block.text()) == anchor) {
            m_page->setTextCursor(QTextCursor(block));
            m_page->ensureCursorVisible();
            return;
        }
}

QString GuideDialog::chapter() const {
    return m_book.chapters()[size_t(m_chapter)].file;
}

void GuideDialog::followLink(const QUrl& link) {
    if (!link.isRelative()) {
        m_said->setText(link.toString()); // to be read and copied: the program opens no addresses
        return;
    }
    openAt(link.path().isEmpty() ? chapter() : link.path(), link.fragment());
}

/// Chapters say how often they have the words; the first of them that has any is shown.
void GuideDialog::search() {
    const QString words = m_find->text().trimmed();
    int all = 0, first = -1;
    for (int i = 0; i < m_contents->count(); ++i) {
        const int found = m_book.count(i, words);
        const QString& title = m_book.chapters()[size_t(i)].title;
        m_contents->item(i)->setText(found > 0 ? tr("%1 (%2)").arg(title).arg(found) : title);
        m_contents->item(i)->setHidden(!words.isEmpty() && found == 0);
        all += found;
        if (found > 0 && (first < 0 || i == m_chapter))
            first = i;
    }
    m_said->setText(words.isEmpty() ? QString()
                    : all == 0      ? tr("Nothing found")
                                    : tr("Found %1 times").arg(all));
    if (first < 0)
        return;
    if (first != m_chapter)
        showChapter(first);
    m_page->moveCursor(QTextCursor::Start);
    m_page->find(words);
}

/// The next place, also in the chapters after this one.
void GuideDialog::findNext() {
    const QString words = m_find->text().trimmed();
    if (words.isEmpty() || m_page->find(words))
        return;
    const int count = m_contents->count();
    for (int step = 1; step <= count; ++step) {
        const int chapter = (m_chapter + step) % count;
        if (m_book.count(chapter, words) == 0)
            continue;
        showChapter(chapter);
        m_page->find(words);
        return;
    }
}

void GuideDialog::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Find)) {
        m_find->setFocus(Qt::ShortcutFocusReason);
        m_find->selectAll();
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_find->hasFocus())
        return; // it searches on, and presses no button
    if (event->matches(QKeySequence::Cancel) && !m_find->text().isEmpty()) {
        m_find->clear();
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace gtm::ui

#include "moc_guide_dialog.cpp"
