// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/models/scorecard_model.h"
#include "ui/theme/look.h"

#include <QStyledItemDelegate>
#include <QTableView>
#include <QTimer>

namespace gtm::ui {

/// Paints the cells of the scorecard with the functions that paper uses too.
class ScorecardDelegate : public QStyledItemDelegate {
    Q_OBJECT
  public:
    ScorecardDelegate(const Look& look, QObject* parent) : QStyledItemDelegate(parent), m_look(look) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    /// The part of a cell that its content gets.
    [[nodiscard]] QRectF contentRect(const QRect& cell, int column, int columns) const;

  private:
    const Look& m_look;
};

/// The scorecard. Group rows span; Up and Down skip them; Enter or a click opens a KPI; Space or resting
/// on a row asks for its card; a click on a column's head sorts inside the groups.
class ScorecardView : public QTableView {
    Q_OBJECT
  public:
    ScorecardView(const Look& look, QWidget* parent = nullptr);

    [[nodiscard]] ScorecardModel& rows() { return m_model; }
    void setScoreboard(const report::Scoreboard& board);
    /// Chooses the columns for a window this wide, in units.
    void setWindowUnits(double width);
    void selectKpi(const std::string& kpi);
    [[nodiscard]] std::string selectedKpi() const;
    [[nodiscard]] const ScorecardDelegate& painter() const { return *m_delegate; }

    /// Row heights, in units: the standard, and what it may shrink and stretch to.
    static constexpr double kRow = 43, kLeastRow = 36, kMostRow = 64;
    /// A first time down, a second time up, a third time the standard order.
    void cycleSort(int section);
    void sortBy(std::optional<ScoreColumn> column);
    void setRowUnits(double height);
    /// Row height at which the table fills this many pixels, inside its limits.
    [[nodiscard]] double rowUnitsFor(int pixels) const;
    /// Whether somebody may arrange the rows, in the standard order.
    void setArrangeable(bool arrangeable) { m_arrangeable = arrangeable; }
    /// Pixels from the head to the last row.
    [[nodiscard]] int contentHeight() const;

  Q_SIGNALS:
    void opened(const std::string& kpi);
    void importRequested();
    void cardRequested(const std::string& kpi, const QRect& globalRow);
    /// The same by key: where the card of the row stands already, it goes.
    void cardToggled(const std::string& kpi, const QRect& globalRow);
    void cardDismissed();
    /// The row with the keyboard's attention, in the view's coordinates; a scrolling page follows it.
    void rowReached(const QRect& row);
    /// Its menu left out rows or brought them back.
    void shapeChanged();
    /// A row is to stand one place up (-1) or down (+1): Alt with an arrow key.
    void stepWanted(const std::string& kpi, int direction);
    /// A row was dragged before another one, or behind it.
    void placeWanted(const std::string& kpi, const std::string& other, bool behind);
    void hideWanted(const std::string& kpi);
    /// The board is to be arranged as a whole.
    void arrangeWanted();

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

  private:
    struct Shape {
        int groups = 0, rows = 0;
    };
    [[nodiscard]] Shape shape() const;
    void apply();
    void layoutColumns();
    /// All columns but the name. What is drawn gives way where they are wider than what is wished, so that no
    /// sub-line is cut, and then what is wider than its words, where they are wider than the room. Gives what
    /// they take.
    int layoutWords(int room, int wished);
    /// Of a column beside what it shows, in pixels.
    [[nodiscard]] int padsOf(size_t column) const;
    /// Room that the words of its cells need, and its title on two lines, in pixels.
    [[nodiscard]] int wordsWidth(size_t column) const;
    /// Room that the sub-line of every row needs, in pixels.
    [[nodiscard]] int widestSubline() const;
    /// Columns whose title is longer than they are get more of the room, where there is some; gives what they
    /// took.
    int widenForTitles(int room);
    void layoutRows();
    void fillMenu(QMenu& menu);
    void fillArrangement(QMenu& menu, const std::string& kpi);
    [[nodiscard]] bool canArrange() const {
        return m_arrangeable && !m_model.sorted() && !m_model.coreOnly();
    }
    void dragTo(QPoint position);
    using CardSignal = void (ScorecardView::*)(const std::string& kpi, const QRect& globalRow);
    void askForCard(int row, CardSignal signal);
    [[nodiscard]] bool onImportLink(QPoint position) const;

    const Look& m_look;
    ScorecardModel m_model;
    ScorecardDelegate* m_delegate;
    QTimer m_hover;
    int m_hoverRow = -1;
    double m_rowUnits = kRow;
    bool m_arrangeable = false;
    /// A row that is being dragged, and where it would go.
    struct Drag {
        std::string kpi;
        QPoint from;
        bool moving = false;
        std::string other; ///< Empty: nowhere.
        bool behind = false;
        int line = 0; ///< In pixels of the viewport.
    };
    Drag m_drag;
};

} // namespace gtm::ui
