// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/ingest/import_report.h"
#include "ui/pages/import_step.h"

#include <QElapsedTimer>
#include <QTimer>

#include <vector>

class QScrollArea;

namespace gtm::ui {

class Button;
class Panel;
class ProgressList;

/// An import under way: one bar for the whole, one line per file, and a way to stop.
class ProgressPage : public ImportStep {
    Q_OBJECT
  public:
    explicit ProgressPage(const Look& look, QWidget* parent = nullptr);

    void start();
    /// The same of an import that is only tried.
    void startChecking();
    /// Something that is short, or must not stop half way: no lines of files, no button, only its seconds.
    void startUnstoppable(const QString& headline, const QString& note);
    /// Files are looked at before an import; nothing is stored.
    void startLooking();
    void setProgress(const ingest::ImportProgress& progress);
    /// Of the looking: how much of it is done.
    void setShare(double share);
    /// After the user asked to stop, until the worker has.
    void setStopping();
    void focusFirst();

  Q_SIGNALS:
    void stopRequested();

  private:
    void apply();
    /// Says and paints how far it is.
    void showProgress();
    void showWaiting();
    [[nodiscard]] QString headline(const ingest::ImportProgress& progress) const;

    const Look& m_look;
    Panel* m_panel;
    QScrollArea* m_lines;
    ProgressList* m_list;
    Button* m_stop;
    QElapsedTimer m_clock;
    ingest::ImportProgress m_progress;
    QTimer m_pause;      ///< Painting every step of thousands would take its time from the import.
    bool m_late = false; ///< There is something newer to show after the pause.
    bool m_checking = false;
    struct Short {
        QString headline, note;
    } m_short;       ///< What is under way where it cannot be stopped.
    QTimer m_second; ///< Meanwhile.
};

/// The bars, painted; the whole is read by assistive technology as one value.
class ProgressList : public QWidget {
    Q_OBJECT
  public:
    explicit ProgressList(const Look& look, QWidget* parent = nullptr);
    /// `whole`: what the bar of everything is called.
    void clear(const QString& whole);
    /// What is painted next; nothing is painted by it.
    void setProgress(const ingest::ImportProgress& progress);
    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    struct File {
        QString name; ///< Empty: nothing was said of it yet, and it has no line.
        std::int64_t rows = 0;
    };
    [[nodiscard]] int named() const;
    void paintLine(QPainter& painter, double y, const QString& name, double share,
                   const QString& state) const;

    const Look& m_look;
    std::vector<File> m_files;
    QString m_whole;
    ingest::ImportProgress m_progress;
};

} // namespace gtm::ui
