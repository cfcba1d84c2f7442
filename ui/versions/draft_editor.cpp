// SPDX-License-Identifier: GPL-3.0-only
#include "ui/versions/draft_editor.h"

#include "core/report/problem_text.h"
#include "core/workspace/model_sheet.h"
#include "ui/text/words.h"

#include <QFontDatabase>
#include <QKeyEvent>
#include <QPainter>
#include <QTextBlock>

namespace gtm::ui {

class DraftEditor::Margin : public QWidget {
  public:
    explicit Margin(DraftEditor* editor) : QWidget(editor), m_editor(editor) {}

  protected:
    void paintEvent(QPaintEvent* event) override { m_editor->paintMargin(event); }

  private:
    DraftEditor* m_editor;
};

DraftEditor::DraftEditor(const Look& look, const QString& name, QWidget* parent)
    : QPlainTextEdit(parent), m_look(look), m_margin(new Margin(this)) {
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(NoWrap);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setAcceptDrops(false); // files that are dropped are for the window
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_showing)
            Q_EMIT typed();
    });
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect& rect, int dy) {
        if (dy != 0)
            m_margin->scroll(0, dy);
        else
            m_margin->update(0, rect.y(), m_margin->width(), rect.height());
    });
    connect(this, &QPlainTextEdit::blockCountChanged, this, &DraftEditor::layoutMargin);
    apply();
    connect(&look, &Look::changed, this, &DraftEditor::apply);
}

void DraftEditor::apply() {
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPixelSize(m_look.metrics().ipx(13));
    setFont(fixed);
    setMinimumHeight(m_look.metrics().ipx(120));
    layoutMargin();
}

void DraftEditor::layoutMargin() {
    const int digits = int(QString::number(std::max(1, blockCount())).size());
    const int width = fontMetrics().horizontalAdvance(QLatin1Char('9')) * digits + m_look.metrics().ipx(18);
    setViewportMargins(width, 0, 0, 0);
    const QRect inside = contentsRect();
    m_margin->setGeometry(inside.left(), inside.top(), width, inside.height());
}

void DraftEditor::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    layoutMargin();
}

void DraftEditor::showText(const std::string& toml) {
    const QString now = toPlainText(), then = ui::text(toml);
    if (now == then)
        return;
    // Only what differs is replaced, so that cursor and scroll bar stay where somebody works.
    int from = 0;
    while (from < now.size() && from < then.size() && now[from] == then[from])
        ++from;
    int rest = 0;
    while (rest < now.size() - from && rest < then.size() - from &&
           now[now.size() - 1 - rest] == then[then.size() - 1 - rest])
        ++rest;
    m_showing = true;
    QTextCursor cursor(document());
    cursor.setPosition(from);
    cursor.setPosition(int(now.size()) - rest, QTextCursor::KeepAnchor);
    cursor.insertText(then.mid(from, then.size() - rest - from));
    m_showing = false;
}

void DraftEditor::showErrors(const std::vector<Error>& errors) {
    m_errors.clear();
    for (const Error& error : errors)
        m_errors.try_emplace(std::max(1, lineOfError(error)), ui::text(report::problemText(error.detail)));
    QStringList spoken;
    for (const auto& [line, words] : m_errors)
        spoken << tr("Line %1: %2").arg(line).arg(words);
    setAccessibleDescription(spoken.join(QStringLiteral(". ")));
    viewport()->update();
    m_margin->update();
}

void DraftEditor::goTo(const Error& error) {
    const int line = std::clamp(lineOfError(error), 1, blockCount());
    setTextCursor(QTextCursor(document()->findBlockByNumber(line - 1)));
    centerCursor();
    setFocus(Qt::OtherFocusReason);
}

void DraftEditor::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Undo))
        Q_EMIT undoRequested(true);
    else if (event->matches(QKeySequence::Redo) ||
             (event->key() == Qt::Key_Y && event->modifiers() == Qt::ControlModifier))
        Q_EMIT undoRequested(false);
    else
        QPlainTextEdit::keyPressEvent(event);
}

void DraftEditor::paintEvent(QPaintEvent* event) {
    {
        QPainter ground(viewport());
        for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
            const QRectF at = blockBoundingGeometry(block).translated(contentOffset());
            if (at.top() > event->rect().bottom())
                break;
            if (m_errors.contains(block.blockNumber() + 1))
                ground.fillRect(QRectF(0, at.top(), viewport()->width(), at.height()),
                                m_look.theme().offSoft);
        }
    }
    QPlainTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.setFont(m_look.metrics().font(Type::Small));
    painter.setPen(m_look.theme().off);
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF at = blockBoundingGeometry(block).translated(contentOffset());
        if (at.top() > event->rect().bottom())
            break;
        const auto error = m_errors.find(block.blockNumber() + 1);
        if (error == m_errors.end())
            continue;
        const double end =
            at.left() + fontMetrics().horizontalAdvance(block.text()) + m_look.metrics().px(24);
        painter.drawText(QRectF(end, at.top(), std::max(0.0, viewport()->width() - end), at.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, error->second);
    }
}

void DraftEditor::paintMargin(QPaintEvent* event) {
    QPainter painter(m_margin);
    painter.fillRect(event->rect(), m_look.theme().surface2);
    painter.setFont(font());
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF at = blockBoundingGeometry(block).translated(contentOffset());
        if (at.top() > event->rect().bottom())
            break;
        const bool wrong = m_errors.contains(block.blockNumber() + 1);
        painter.setPen(wrong ? m_look.theme().off : m_look.theme().ink3);
        painter.drawText(QRectF(0, at.top(), m_margin->width() - m_look.metrics().px(9), at.height()),
                         Qt::AlignRight | Qt::AlignVCenter, QString::number(block.blockNumber() + 1));
    }
}

} // namespace gtm::ui

#include "moc_draft_editor.cpp"
