// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/change_log.h"
#include "ui/models/definitions_model.h"
#include "ui/theme/look.h"

#include <QPointer>
#include <QWidget>

#include <map>

class QBoxLayout;
class QStackedWidget;

namespace gtm::ui {

class Button;
class DefinitionReading;
class Draft;
class DraftBar;
class FindField;
class PageHead;
class Panel;
class SegmentBar;
class SelectBox;
class Table;
class VersionDetail;

/// What the page shows: definitions in force, targets and owners of the board, and what was published.
struct DefinitionsData {
    report::DefinitionSet set; ///< Of the day that `DefinitionsPage::asOf` asks for.
    report::Scoreboard board;
    std::vector<report::LogEntry> log;
    bool readOnly = false;
    report::DefinitionSet retired = {}; ///< Versions that are no longer in force.
    std::vector<Day> days = {};         ///< On which the set was or will be another, newest first.
    std::map<std::string, std::vector<report::SetTarget>> targets = {}; ///< By KPI.
    /// Of stages as they are now, by KPI and version: not every version reads them.
    std::map<std::pair<std::string, int>, std::vector<kpi::StageInfo>> limits = {};
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
    /// A draft was published: it is shown where it is in force, unless the list shows it still.
    void showPublished(const std::string& id);
    void edit();
    /// What a version changed, where it is shown still.
    void setChange(const std::string& id, const report::VersionChange& change);
    [[nodiscard]] const std::string& chosen() const { return m_chosen; }
    /// The day whose definitions are wanted; empty: the end of the data.
    [[nodiscard]] std::optional<Day> asOf() const;
    /// Another store: the end of its data is what is shown first.
    void forget();
    [[nodiscard]] Draft* draft() const;
    [[nodiscard]] Table& table() { return *m_table; }
    [[nodiscard]] VersionDetail& detail() { return *m_detail; }
    void focusFirst();
    void focusFind();

  Q_SIGNALS:
    void draftWanted(const std::string& id);
    /// What is shown from now on is read only.
    void draftLeft();
    void copyRequested(const std::string& id);
    void importRequested();
    void exportAllRequested();
    void logRequested();
    /// It is to be said what this version changed.
    void changeWanted(const std::string& id, int version);
    /// Targets are to be changed, in the model.
    void targetsRequested();
    /// The same of the limits of stages.
    void stagesRequested();
    /// Another day is to be shown.
    void asOfChosen();
    /// The definitions that are listed, as they stand there.
    void pdfRequested(const std::vector<gtm::kpi::Definition>& definitions);

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void build();
    void wire();
    void apply();
    /// Whether the chosen one is shown anew by it.
    bool fill();
    void fillModel();
    void fillDays();
    void showChosen();
    void mark(int row);
    /// The chosen one, where it is no KPI yet and was changed.
    void showNew();
    void showVersion(const kpi::Definition& definition, std::optional<Day> until);
    void showCounts();
    [[nodiscard]] QString targetOf(const kpi::Definition& definition) const;
    /// What is listed is not what is in force: it is read only.
    [[nodiscard]] bool past() const;

    const Look& m_look;
    DefinitionsData m_data;
    std::vector<std::string> m_drafts;
    std::vector<kpi::Definition> m_fresh;
    std::string m_chosen;
    int m_version = 0; ///< Of the chosen one, as it is listed.
    QPointer<Draft> m_draft;
    DefinitionReading* m_reading;
    DefinitionsModel* m_model;
    PageHead* m_head;
    QBoxLayout* m_body;
    SegmentBar* m_which;
    FindField* m_find;
    SelectBox* m_asOf;
    Button *m_new, *m_import, *m_export, *m_log, *m_pdf;
    Panel* m_listPanel;
    Table* m_table;
    VersionDetail* m_detail;
};

} // namespace gtm::ui
