// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/result.h"
#include "core/report/change_log.h"
#include "ui/theme/look.h"
#include "ui/widgets/panel.h"

#include <QPointer>

#include <functional>
#include <utility>

class QPlainTextEdit;
class QStackedWidget;

namespace gtm::ui {

class DefinitionFields;
class Draft;
class DraftBar;
class DraftEditor;
class SegmentBar;
class Table;
class VersionsModel;

/// One governed document: how it reads, its versions with what each changed, its text, and the draft of the
/// next one.
class VersionDetail : public Panel {
    Q_OBJECT
  public:
    /// `reading`: how the document reads for people; `title` of that view. `fields`: the document to fill in,
    /// where there is such a view.
    VersionDetail(const Look& look, const QString& title, QWidget* reading,
                  DefinitionFields* fields = nullptr);

    void setDraft(Draft* draft, bool readOnly);
    /// The text where there is nothing to be drafted: of a version that is not in force.
    void setPlain(const std::string& toml);
    /// The publications of this document.
    void setLog(std::vector<report::LogEntry> log, int firstVersion, Day first);
    /// Shows what an error is about where it can be filled in; false: only the text can show it.
    void setProblemShower(std::function<bool(const Error&)> show) { m_showProblem = std::move(show); }
    enum class Side { Reading, Fields, Versions, Text };
    void showSide(Side side);
    [[nodiscard]] Side side() const;
    [[nodiscard]] DefinitionFields* fields() { return m_fields; }
    [[nodiscard]] DraftEditor& editor() { return *m_editor; }
    [[nodiscard]] DraftBar& bar() { return *m_bar; }
    [[nodiscard]] Table& versions() { return *m_versions; }

  Q_SIGNALS:
    void sideShown();
    void takeOverRequested(gtm::ui::Draft* draft);
    void tryOutRequested(gtm::ui::Draft* draft);
    void publishRequested(gtm::ui::Draft* draft);
    void exportRequested(gtm::ui::Draft* draft);
    /// `steps` of its undo lead back to it.
    void discarded(gtm::ui::Draft* draft, int steps);

  private:
    QWidget* buildVersions();
    void wire();
    void apply();
    void showText();
    void showErrors();
    void showNextProblem();

    const Look& m_look;
    QPointer<Draft> m_draft;
    std::function<bool(const Error&)> m_showProblem;
    size_t m_problem = 0;      ///< Of the errors, which is shown next.
    std::vector<Side> m_shown; ///< In the order of the bar.
    SegmentBar* m_sides;
    Button* m_export;
    QStackedWidget* m_stack;
    VersionsModel* m_model;
    Table* m_versions;
    QPlainTextEdit* m_changes;
    DefinitionFields* m_fields;
    DraftEditor* m_editor;
    DraftBar* m_bar;
};

} // namespace gtm::ui
