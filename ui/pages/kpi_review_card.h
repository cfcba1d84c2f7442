// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/scoreboard.h"
#include "ui/theme/look.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace gtm::ui {

/// What meetings said about one KPI: its open actions, and the notes of the week shown.
class KpiReviewCard : public QWidget {
    Q_OBJECT
  public:
    explicit KpiReviewCard(const Look& look, QWidget* parent = nullptr);
    void setReview(const report::Scoreboard& board, const std::string& kpi);

  Q_SIGNALS:
    void resized(); ///< It holds more or fewer lines.
    void addActionRequested(const std::string& kpi);
    void addNoteRequested(const std::string& kpi);
    void actionOpened(std::int64_t id);
    void noteOpened(std::int64_t id);

  private:
    void addHead(QVBoxLayout& column, const QString& title, const QString& verb, bool writable,
                 std::function<void()> run);
    void addRule(QVBoxLayout& column);
    void addActions(QVBoxLayout& column, const report::Scoreboard& board);
    void addNotes(QVBoxLayout& column, const report::Scoreboard& board);

    const Look& m_look;
    std::string m_kpi;
    QWidget* m_lines = nullptr; ///< Built anew for every KPI.
};

} // namespace gtm::ui
