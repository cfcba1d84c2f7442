// SPDX-License-Identifier: GPL-3.0-only
#include "ui/store_watch.h"

#include <utility>

namespace gtm::ui {

StoreWatch::StoreWatch(QObject* parent) : QObject(parent) {}

void StoreWatch::look(Question isGone) {
    if (looking())
        return;
    m_asker.ask(
        [this, asked = std::move(isGone)]() -> Asker::Answer {
            return [this, gone = asked()] {
                if (gone && !std::exchange(m_gone, true))
                    Q_EMIT vanished();
                else
                    m_gone = gone;
            };
        },
        {});
}

void StoreWatch::forget() {
    m_asker.forget();
    m_gone = false;
}

} // namespace gtm::ui

#include "moc_store_watch.cpp"
