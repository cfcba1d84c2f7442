// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs.h"

#include "ui/text/words.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QDialog>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace gtm::ui {

namespace {

constexpr int kFitRounds = 3;

/// What a widget that is not shown yet wants now: its inner layouts tell nobody that they changed until then.
QSize wantedNow(QWidget& widget) {
    for (QObject* child : widget.children())
        if (auto* inner = qobject_cast<QWidget*>(child); inner && !inner->isWindow())
            wantedNow(*inner);
    if (QLayout* layout = widget.layout()) {
        layout->invalidate();
        layout->activate();
    }
    return widget.sizeHint();
}

/// A dialog with a title, some content and one button that closes it.
class Sheet : public QDialog, public OwnLook {
  public:
    Sheet(const Look& look, const QString& title, QWidget* parent) : QDialog(parent), m_look(look) {
        setWindowTitle(title);
        const int pad = look.metrics().ipx(20);
        m_column = new QVBoxLayout(this);
        m_column->setContentsMargins(pad, pad, pad, pad);
        m_column->setSpacing(look.metrics().ipx(12));
        m_column->addWidget(new Label(look, Type::Title, &Theme::ink, title));
    }
    void finish() {
        auto* close = new Button(m_look, Button::Kind::Primary, Words::tr("Close"));
        connect(close, &Button::clicked, this, &QDialog::accept);
        m_column->addWidget(close, 0, Qt::AlignRight);
        exec();
    }
    [[nodiscard]] const Look& look() const override { return m_look; }
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }

  private:
    const Look& m_look;
    QVBoxLayout* m_column;
};

} // namespace

void showShortcuts(const Look& look, const QList<ShortcutGroup>& groups, QWidget* parent) {
    Sheet sheet(look, Words::tr("Keyboard shortcuts"), parent);
    auto* body = new QWidget;
    auto* grid = new QGridLayout(body);
    grid->setContentsMargins(0, 0, look.metrics().ipx(16), 0);
    grid->setHorizontalSpacing(look.metrics().ipx(16));
    grid->setVerticalSpacing(look.metrics().ipx(7));
    for (const ShortcutGroup& group : groups) {
        const int first = grid->rowCount() + 1, rows = int(group.lines.size() + 1) / 2;
        grid->addWidget(new Label(look, Type::Name, &Theme::ink, group.title), first - 1, 0, 1, 5);
        for (int i = 0; i < group.lines.size(); ++i) {
            const auto& [what, keys] = group.lines[i];
            const int row = first + i % rows, column = i < rows ? 0 : 3;
            grid->addWidget(new Label(look, Type::Body, &Theme::ink, what), row, column);
            grid->addWidget(new Label(look, Type::Body, &Theme::ink3, keys), row, column + 1);
        }
    }
    grid->setColumnMinimumWidth(2, look.metrics().ipx(32));
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(Words::tr("Keyboard shortcuts"));
    scroll->setWidget(body);
    const QSize room = (parent ? parent->screen() : QGuiApplication::primaryScreen())->availableSize();
    const QSize wanted = body->sizeHint() + QSize(look.metrics().ipx(14), 0);
    scroll->setMinimumSize(std::min(wanted.width(), room.width() * 9 / 10),
                           std::min(wanted.height(), room.height() - look.metrics().ipx(220)));
    sheet.column()->addWidget(scroll);
    sheet.finish();
}

void fitInto(QDialog& dialog, Look& look, QSize room) {
    constexpr double kShare = 0.88;
    for (int round = 0; round < kFitRounds; ++round) { // words wrap anew
        const QSizeF wanted = wantedNow(dialog);
        const double share =
            std::min(kShare * room.width() / wanted.width(), kShare * room.height() / wanted.height());
        if (share >= 1)
            return;
        look.follow(look, look.metrics().scale() * share);
    }
}

bool confirm(const Look& look, const QString& question, const QString& meaning, const QString& verb,
             QWidget* parent) {
    Sheet sheet(look, question, parent);
    auto* label = new Label(look, Type::Body, &Theme::ink2, meaning);
    label->setWordWrap(true);
    label->setMinimumWidth(look.metrics().ipx(420));
    sheet.column()->addWidget(label);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    auto* leave = new Button(look, Button::Kind::Plain, Words::tr("Cancel"));
    auto* go = new Button(look, Button::Kind::Primary, verb);
    row->addWidget(leave);
    row->addWidget(go);
    sheet.column()->addLayout(row);
    QObject::connect(leave, &Button::clicked, &sheet, &QDialog::reject);
    QObject::connect(go, &Button::clicked, &sheet, &QDialog::accept);
    go->setFocus(Qt::OtherFocusReason);
    return sheet.exec() == QDialog::Accepted;
}

void showAbout(const Look& look, const QString& version, QWidget* parent) {
    Sheet sheet(look, Words::tr("GTM Scoreboard %1").arg(version), parent);
    const auto say = [&](const QString& words) {
        auto* label = new Label(look, Type::Body, &Theme::ink2, words);
        label->setWordWrap(true);
        sheet.column()->addWidget(label);
    };
    say(Words::tr(
        "One scoreboard for Sales, Marketing and Customer Success, from CRM exports. Files stay on this "
        "computer."));
    say(Words::tr(
        "Free software under the GNU General Public License, version 3. It comes without any warranty."));
    say(Words::tr("The typeface is Roboto, under the Apache License, version 2.0:"));
    auto* licence = new QPlainTextEdit(fontLicence());
    licence->setReadOnly(true);
    licence->setTabChangesFocus(true);
    licence->setAccessibleName(Words::tr("Licence of the typeface"));
    licence->setMinimumSize(look.metrics().ipx(560), look.metrics().ipx(200));
    sheet.column()->addWidget(licence);
    sheet.finish();
}

} // namespace gtm::ui
