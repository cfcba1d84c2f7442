// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/banner.h"

#include "ui/paint/canvas.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

namespace gtm::ui {

namespace {

kpi::Status markOf(BannerLevel level) {
    switch (level) {
    case BannerLevel::Fail:
        return kpi::Status::OffTrack;
    case BannerLevel::Warn:
        return kpi::Status::AtRisk;
    case BannerLevel::Info:
        return kpi::Status::OnTrack;
    }
    return kpi::Status::OnTrack;
}

} // namespace

Banner::Banner(const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_row(new QHBoxLayout(this))
    , m_buttons(new QHBoxLayout)
    , m_mark(new MarkLabel(look, kpi::Status::OnTrack, 22))
    , m_what(new Label(look, Type::Name, &Theme::ink))
    , m_meaning(new Label(look, Type::Body, &Theme::ink2)) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMinimumWidth(1);
    m_what->setWordWrap(true);
    m_meaning->setWordWrap(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_what);
    words->addWidget(m_meaning);
    m_row->addWidget(m_mark, 0, Qt::AlignTop);
    m_row->addLayout(words, 1);
    m_row->addLayout(m_buttons);
    apply();
    connect(&look, &Look::changed, this, &Banner::apply);
    hide();
}

void Banner::show(BannerLevel level, const QString& what, const QString& meaning,
                  std::vector<Action> actions) {
    m_level = level;
    m_offers = !actions.empty();
    m_mark->setStatus(markOf(level));
    m_what->setText(what);
    m_meaning->setText(meaning);
    m_meaning->setVisible(!meaning.isEmpty());
    while (QLayoutItem* item = m_buttons->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (size_t i = 0; i < actions.size(); ++i) {
        auto* button =
            new Button(m_look, i == 0 ? Button::Kind::Primary : Button::Kind::Plain, actions[i].title);
        connect(button, &Button::clicked, this, actions[i].run);
        m_buttons->addWidget(button);
    }
    auto* close = new Button(m_look, Button::Kind::Link, {});
    close->setGlyph(Glyph::Close);
    close->setUnits(32);
    close->setAccessibleName(tr("Close this message"));
    close->setToolTip(close->accessibleName());
    connect(close, &Button::clicked, this, &Banner::dismiss);
    m_buttons->addWidget(close);
    setAccessibleName(what);
    setAccessibleDescription(meaning);
    setVisible(true);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    update();
}

void Banner::dismiss() {
    hide();
}

void Banner::pass() {
    if (m_level == BannerLevel::Info && !m_offers)
        dismiss();
}

QString Banner::done() const {
    return isHidden() || m_level == BannerLevel::Fail ? QString() : m_what->text();
}

void Banner::apply() {
    const Metrics& m = m_look.metrics();
    m_row->setContentsMargins(m.ipx(16 + 16), m.ipx(12 + 8), m.ipx(16 + 12), m.ipx(12 + 4));
    m_row->setSpacing(m.ipx(14));
    m_buttons->setSpacing(m.ipx(10));
    update();
}

void Banner::paintEvent(QPaintEvent*) {
    const Theme& t = m_look.theme();
    const Metrics& m = m_look.metrics();
    const QColor fill = m_level == BannerLevel::Fail   ? t.offSoft
                        : m_level == BannerLevel::Warn ? t.riskSoft
                                                       : t.okSoft;
    const QColor line = m_level == BannerLevel::Fail ? t.off : m_level == BannerLevel::Warn ? t.risk : t.ok;
    QPainter painter(this);
    roundedBox(painter, QRectF(rect()).adjusted(m.px(16), m.px(8), -m.px(16), -m.px(4)), m.px(6), fill, line);
}

} // namespace gtm::ui
