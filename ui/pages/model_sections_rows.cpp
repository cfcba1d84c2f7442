// SPDX-License-Identifier: GPL-3.0-only
// What is done to the rows of a section, and to the KPIs of the board.
#include "core/report/format.h"
#include "core/report/problem_text.h"
#include "ui/models/board_model.h"
#include "ui/models/sheet_model.h"
#include "ui/pages/model_sections.h"
#include "ui/text/model_words.h"
#include "ui/text/words.h"
#include "ui/versions/draft.h"
#include "ui/versions/sheet_table.h"
#include "ui/widgets/label.h"

#include <algorithm>

namespace gtm::ui {

namespace {

size_t columnOf(const SheetKind& kind, const char* key) {
    return static_cast<size_t>(std::ranges::find(kind.columns, key, &SheetColumn::key) -
                               kind.columns.begin());
}

/// As a cell holds it; empty: nothing is written.
std::string cellOf(const std::optional<double>& number) {
    return number ? report::fieldNumber(QString::number(*number, 'g', 12).toStdString()) : std::string();
}

} // namespace

bool ModelSections::step(const Result<std::string>& toml, const QString& what) {
    if (!m_draft || m_readOnly)
        return false;
    if (toml) {
        m_draft->edit(*toml, what);
        return true;
    }
    fill(); // as the document has it
    m_said->setText(
        tr("%1 %2").arg(text(toml.error().where), text(report::problemText(toml.error().detail))));
    m_said->show();
    return false;
}

void ModelSections::choose(int row, int column) {
    if (row < 0 || row >= m_model->rowCount())
        return;
    m_table->setCurrentIndex(m_model->index(row, std::max(0, column)));
}

void ModelSections::addRow() {
    const SheetKind* sheet = kind();
    if (!m_draft || !sheet || sheet->shape == SheetShape::Rules)
        return;
    SheetCells cells(sheet->columns.size());
    if (sheet->shape == SheetShape::Named) {
        cells[0] = "new";
        const auto rows = readSheet(m_draft->text(), *sheet);
        const auto taken = [&](const std::string& name) {
            return rows && std::ranges::any_of(*rows, [&](const SheetCells& row) { return row[0] == name; });
        };
        for (int number = 2; taken(cells[0]); ++number)
            cells[0] = "new" + std::to_string(number);
    }
    const int at = m_table->currentIndex().row();
    const int before = at < 0 || sheet->shape == SheetShape::Named ? m_model->rowCount() : at + 1;
    if (!step(withRow(m_draft->text(), *sheet, static_cast<size_t>(before), cells),
              tr("add a %1").arg(rowNoun(sheet->id))))
        return;
    choose(std::min(before, m_model->rowCount() - 1), 0);
    m_table->setFocus(Qt::OtherFocusReason);
    if (m_table->currentIndex().isValid())
        m_table->edit(m_table->currentIndex());
}

void ModelSections::removeRow() {
    const int at = m_table->currentIndex().row();
    if (const SheetKind* sheet = kind(); m_draft && sheet && sheet->shape != SheetShape::Rules && at >= 0)
        step(withoutRow(m_draft->text(), *sheet, static_cast<size_t>(at)),
             tr("remove a %1").arg(rowNoun(sheet->id)));
}

void ModelSections::moveRow(int direction) {
    if (onBoard()) {
        const std::string kpi = m_boardModel->kpi(m_board->currentIndex().row());
        arrange(steppedKpi(m_boardModel->groups(), kpi, direction), kpi, tr("move a KPI"));
        return;
    }
    const SheetKind* sheet = kind();
    const int from = m_table->currentIndex().row(), to = from + direction;
    const int column = m_table->currentIndex().column();
    if (!m_draft || !sheet || sheet->shape != SheetShape::Rows || from < 0 || to < 0 ||
        to >= m_model->rowCount())
        return;
    if (step(withRowMoved(m_draft->text(), *sheet, static_cast<size_t>(from), static_cast<size_t>(to)),
             tr("move a %1").arg(rowNoun(sheet->id))))
        choose(to, column);
}

void ModelSections::toggleKpi() {
    const std::string kpi = m_boardModel->kpi(m_board->currentIndex().row());
    if (kpi.empty())
        return;
    const bool hides = isOnBoard(m_boardModel->groups(), kpi);
    arrange(toggledKpi(m_boardModel->groups(), kpi, m_boardModel->groupOf(kpi)), kpi,
            hides ? tr("hide a KPI") : tr("show a KPI"));
}

void ModelSections::arrange(const BoardGroups& groups, const std::string& kpi, const QString& what) {
    if (!m_draft || !step(withBoard(m_draft->text(), groups), what))
        return;
    if (const int row = m_boardModel->rowOf(kpi); row >= 0) {
        m_board->setCurrentIndex(m_boardModel->index(row, 0));
        m_board->scrollTo(m_board->currentIndex());
    }
}

void ModelSections::startTarget(const std::string& kpi, const std::optional<report::SetTarget>& now) {
    showSection("targets");
    const SheetKind* sheet = kind();
    if (!m_draft || !sheet)
        return;
    const auto rows = readSheet(m_draft->text(), *sheet);
    if (!rows)
        return;
    const size_t about = columnOf(*sheet, "kpi"), value = columnOf(*sheet, "value");
    const auto has = [&](const SheetCells& row) { return row[about] == kpi; };
    const auto last = std::find_if(rows->rbegin(), rows->rend(), has);
    int row = int(rows->rend() - last) - 1;
    if (last == rows->rend()) {
        SheetCells cells(sheet->columns.size());
        cells[about] = kpi;
        if (now) {
            cells[value] = cellOf(now->value);
            cells[columnOf(*sheet, "tolerance")] = cellOf(now->tolerance);
        }
        row = int(rows->size());
        if (!step(withRow(m_draft->text(), *sheet, rows->size(), cells),
                  tr("add a %1").arg(rowNoun(sheet->id))))
            return;
    }
    choose(row, int(value));
    m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace gtm::ui
