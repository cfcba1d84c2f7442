// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/theme/look.h"
#include "ui/widgets/chart_table.h"
#include "ui/widgets/label.h"

#include <QPixmap>
#include <QWidget>

#include <functional>

class QBoxLayout;
class QHBoxLayout;
class QMenu;
class QVBoxLayout;

namespace gtm::ui {

class Button;

/// A card on the window: headline, sub-line and content.
class Panel : public QWidget {
    Q_OBJECT
  public:
    explicit Panel(const Look& look, QWidget* parent = nullptr);

    void setHeadline(const QString& headline, const QString& subline = {});
    [[nodiscard]] QString headline() const;
    /// Where the panel is what the page is about.
    void setHeadlineType(Type type);
    /// Controls at the right end of the headline; below it where it would need more than two lines beside
    /// them.
    [[nodiscard]] QHBoxLayout* head() const { return m_tools; }
    /// Content below the headline; `bleed` lets it reach the card's edges.
    void setContent(QWidget* content, bool bleed = false);
    /// Words in place of the content, and a link where something can be done about it. No words: the content.
    void setEmpty(const QString& words, const QString& link = {});
    [[nodiscard]] QString emptyWords() const;
    /// What the panel shows as a plain table, to be copied.
    void setTable(std::function<ChartTable()> table) { m_table = std::move(table); }
    /// The panel as it looks, at twice its size so that it stays sharp elsewhere.
    [[nodiscard]] QPixmap picture();
    void copyPicture();
    /// Nothing where the panel has no table, or nothing to show.
    void copyTable();
    /// Adds what can be done with any panel to a menu of its content.
    void addCommands(QMenu& menu);

  Q_SIGNALS:
    void savePictureRequested();
    /// The link of the empty panel.
    void helpRequested();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

  private:
    void apply();
    void arrangeHead();
    [[nodiscard]] bool hasTable() const { return m_table && m_empty->isHidden(); }

    const Look& m_look;
    QVBoxLayout* m_column;
    QWidget* m_top;
    QBoxLayout* m_head;
    QHBoxLayout* m_tools;
    Label* m_headline;
    Label* m_subline;
    QWidget* m_content = nullptr;
    QWidget* m_empty;
    Label* m_emptyWords;
    Button* m_help;
    bool m_bleed = false;
    std::function<ChartTable()> m_table;
};

/// Adds the commands of the panel that a widget stands in, where there is one.
void addPanelCommands(const QWidget* inside, QMenu& menu);

} // namespace gtm::ui
