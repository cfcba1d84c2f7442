// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/measure_text.h"
#include "core/report/versions.h"
#include "core/workspace/model_sheet.h"
#include "ui/theme/look.h"
#include "ui/versions/board_order.h"

#include <QPointer>
#include <QWidget>

#include <optional>

namespace gtm::ui {

class BoardModel;
class Button;
class Draft;
class EditTable;
class Label;
class SectionsModel;
class SelectBox;
class SheetModel;
class Table;

/// The sections of the model as tables. Every change is one step of the draft; what the draft cannot be is
/// said in the row that it is about.
class ModelSections : public QWidget {
    Q_OBJECT
  public:
    explicit ModelSections(const Look& look, QWidget* parent = nullptr);

    void setDraft(Draft* draft, bool readOnly);
    void setDefinitions(std::vector<report::DefinitionSet::Row> definitions,
                        const std::vector<report::MeasureEntry>& measures);
    /// "board", "stages", ...
    void showSection(const std::string& id);
    [[nodiscard]] std::string section() const;
    [[nodiscard]] EditTable& table() { return *m_table; }
    [[nodiscard]] EditTable& board() { return *m_board; }
    [[nodiscard]] Table& sections() { return *m_nav; }
    /// Goes to the target of a KPI; where it has none in the model, to a new row that says what holds `now`.
    void startTarget(const std::string& kpi, const std::optional<report::SetTarget>& now);
    void focusFirst();
    /// Goes to the cell that an error is about; false: it stands in no section.
    bool showProblem(const Error& error);

  protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void build();
    void wire();
    void apply();
    void arrange();
    void fill();
    void fillNav();
    /// As wide as the titles of the sections want it, within limits.
    void fitNav();
    /// After the draft was changed, or checked.
    void follow();
    void showButtons();
    [[nodiscard]] bool onBoard() const { return section() == "board"; }
    [[nodiscard]] const SheetKind* kind() const;
    /// One step of the draft, where it can be.
    bool step(const Result<std::string>& toml, const QString& what);
    void addRow();
    void removeRow();
    void moveRow(int direction);
    void toggleKpi();
    void arrange(const BoardGroups& groups, const std::string& kpi, const QString& what);
    void choose(int row, int column);

    const Look& m_look;
    QPointer<Draft> m_draft;
    bool m_readOnly = true;
    bool m_stale = false; ///< The draft was changed while nobody saw its tables.
    SectionsModel* m_navModel;
    SheetModel* m_model;
    BoardModel* m_boardModel;
    Table* m_nav;
    SelectBox* m_box; ///< In the place of the list, where there is no room beside the rows.
    EditTable *m_table, *m_board;
    Label *m_meaning, *m_said;
    Label* m_wrong; ///< All that is wrong with the row that is chosen.
    Button *m_add, *m_remove, *m_up, *m_down;
};

} // namespace gtm::ui
