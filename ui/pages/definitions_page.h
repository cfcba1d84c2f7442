// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/change_log.h"
#include "ui/models/definitions_model.h"
#include "ui/theme/look.h"

#include <QPointer>
#include <QWidget>

class QBoxLayout;
class QStackedWidget;

namespace gtm::ui {

class Button;
class DefinitionCard;
class Draft;
class DraftBar;
class FindField;
class PageHead;
class Panel;
class SegmentBar;
class Table;
class VersionDetail;

/// What the page shows: definitions in force, targets and owners of the board, and what was published.
struct DefinitionsData {
    report::DefinitionSet set;
    report::Scoreboard board;
    std::vector<report::LogEntry> log;
    bool readOnly = false;
};

/// The definitions as a list; the chosen one as a card, with its versions, and as a document that can be
/// changed.
class DefinitionsPage : public QWidget {
    Q_OBJECT
  public:
    explicit DefinitionsPage(const Look& look, QWidget* parent = nullptr);

    void setData(DefinitionsData shown);
    /// Ids of definitions that somebody changes, and those of them that are none yet.
    void setDrafts(const std::vector<std::string>& ids, const std::vector<kpi::Definition>& fresh);
    /// The draft of the chosen definition.
    void setDraft(Draft* draft);
    /// Chooses a definition, wherever it is listed.
    void choose(const std::string& id);
    void edit();
    [[nodiscard]] const std::string& chosen() const { return m_chosen; }
    [[nodiscard]] Draft* draft() const;
    [[nodiscard]] Table& table() { return *m_table; }
    [[nodiscard]] VersionDetail& detail() { return *m_detail; }
    void focusFirst();
    void focusFind();

  Q_SIGNALS:
    void draftWanted(const std::string& id);
    void copyRequested(const std::string& id);
    void importRequested();
    void exportAllRequested();
    void logRequested();

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void build();
    void wire();
    void apply();
    void fill();
    void fillModel();
    void showChosen();
    void showCounts();

    const Look& m_look;
    DefinitionsData m_data;
    std::vector<std::string> m_drafts;
    std::vector<kpi::Definition> m_fresh;
    std::string m_chosen;
    QPointer<Draft> m_draft;
    DefinitionsModel* m_model;
    PageHead* m_head;
    QBoxLayout* m_body;
    SegmentBar* m_which;
    FindField* m_find;
    Button *m_new, *m_import, *m_export, *m_log;
    Panel* m_listPanel;
    Table* m_table;
    VersionDetail* m_detail;
};

} // namespace gtm::ui
