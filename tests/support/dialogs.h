// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/widgets/button.h"

#include <QApplication>
#include <QDialog>
#include <QFileDialog>
#include <QTimer>
#include <gtest/gtest.h>

#include <filesystem>
#include <string>
#include <type_traits>

/// Answers to dialogs that hold up whoever asked.
namespace gtm::ui {

/// Waits for the next dialog of exactly that kind and lets `answer` close it.
template<typename Kind, typename Answer>
void whenAsked(Answer answer) {
    auto* timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, timer, [timer, answer] {
        QWidget* asking = QApplication::activeModalWidget();
        const bool chooser = qobject_cast<QFileDialog*>(asking) != nullptr;
        auto* dialog = qobject_cast<Kind*>(asking);
        if (!dialog || chooser != std::is_same_v<Kind, QFileDialog>)
            return;
        timer->stop();
        timer->deleteLater();
        answer(dialog);
    });
    timer->start(5);
}

/// Presses the visible button with this title.
inline void press(const QWidget& in, const QString& title) {
    for (auto* button : in.findChildren<Button*>())
        if (button->text() == title && button->isVisibleTo(&in)) {
            button->click();
            return;
        }
    ADD_FAILURE() << "no button " << title.toStdString();
}

inline void whenAskedPress(const QString& title) {
    whenAsked<QDialog>([title](QDialog* dialog) {
        for (Button* button : dialog->findChildren<Button*>())
            if (button->text() == title) {
                button->click();
                return;
            }
        ADD_FAILURE() << "no button " << title.toStdString();
        dialog->reject();
    });
}

inline void whenAskedChoose(const std::filesystem::path& file) {
    whenAsked<QFileDialog>([file](QFileDialog* dialog) {
        dialog->selectFile(QString::fromStdString(file.string()));
        QMetaObject::invokeMethod(dialog, "accept");
    });
}

} // namespace gtm::ui
