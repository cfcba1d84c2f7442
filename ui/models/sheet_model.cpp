// SPDX-License-Identifier: GPL-3.0-only
#include "ui/models/sheet_model.h"

#include "core/report/problem_text.h"
#include "ui/text/model_words.h"
#include "ui/text/words.h"

#include <algorithm>
#include <utility>

namespace gtm::ui {

namespace {

/// What one cell of a column needs while somebody types in it, in units.
double roomFor(const SheetColumn& column) {
    if (column.key == "kpi")
        return 200;
    switch (column.type) {
    case CellType::Names:
    case CellType::Days:
        return 160;
    case CellType::Date:
        return 104;
    case CellType::Whole:
    case CellType::Number:
    case CellType::Flag:
        return 90;
    case CellType::Text:
        break;
    }
    return 110;
}

/// What is wrong with a cell, told beside its row: "KPI is missing", "Value: a number is expected".
QString inColumn(const QString& title, const QString& wrong) {
    return (wrong == text(report::problemText("is missing")) ? QStringLiteral("%1 %2")
                                                             : QStringLiteral("%1: %2"))
        .arg(title, wrong);
}

std::vector<TableColumn> columnsFor(const SheetKind& kind) {
    std::vector<TableColumn> columns;
    if (kind.shape == SheetShape::Rules)
        columns.push_back({kind.id == definitionSheet().id ? SheetModel::tr("Field") : SheetModel::tr("Rule"),
                           220, Qt::AlignLeft, false, 640}); // what it is about is read before its value
    for (size_t i = 0; i < kind.columns.size(); ++i) {
        const CellType type = kind.columns[i].type;
        const bool number = type == CellType::Whole || type == CellType::Number;
        const bool wide = type == CellType::Names || kind.shape == SheetShape::Rules;
        columns.push_back({columnTitle(kind, i), number ? 80.0 : 110.0,
                           number ? Qt::AlignRight : Qt::AlignLeft, wide, 420, roomFor(kind.columns[i])});
    }
    // What is wrong is read before the long texts beside it.
    const bool alone = std::ranges::none_of(columns, &TableColumn::stretch);
    columns.push_back({SheetModel::tr("Check"), 130, Qt::AlignLeft, alone, 640});
    return columns;
}

} // namespace

SheetModel::SheetModel(QObject* parent) : TableModel({}, parent) {}

void SheetModel::setKind(const SheetKind& kind, bool editable) {
    beginResetModel();
    m_kind = &kind;
    m_editable = editable;
    m_rows.clear();
    m_wrong.clear();
    m_told.clear();
    setColumns(columnsFor(kind));
    endResetModel();
}

void SheetModel::setNames(CellNames names) {
    m_names = std::move(names);
    tell();
}

void SheetModel::setRows(std::vector<SheetCells> rows) {
    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = std::move(rows);
        m_wrong.clear();
        m_told = allWrong();
        endResetModel();
        return;
    }
    m_rows = std::move(rows); // whoever writes in a cell stays there
    tell();
}

void SheetModel::tell() {
    if (m_rows.empty())
        return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    if (QStringList wrong = allWrong(); wrong != m_told) { // it takes the room that it needs
        m_told = std::move(wrong);
        Q_EMIT layoutAboutToBeChanged();
        Q_EMIT layoutChanged();
    }
}

QStringList SheetModel::allWrong() const {
    QStringList all;
    for (int row = 0; row < std::ssize(m_rows); ++row)
        all << wrongIn(row);
    return all;
}

void SheetModel::setErrors(const std::string& toml, const std::vector<Error>& errors) {
    m_wrong.clear();
    for (const Error& error : errors)
        if (const auto spot = m_kind ? spotOf(toml, *m_kind, error) : std::nullopt)
            m_wrong.try_emplace({int(spot->row), spot->column ? int(*spot->column) : -1},
                                text(report::problemText(error.detail, !spot->column)));
    tell();
}

std::optional<size_t> SheetModel::sheetColumn(int column) const {
    const int at = column - (titled() ? 1 : 0);
    if (!m_kind || at < 0 || at >= std::ssize(m_kind->columns))
        return std::nullopt;
    return static_cast<size_t>(at);
}

const SheetColumn* SheetModel::columnAt(const QModelIndex& index) const {
    const auto column = sheetColumn(index.column());
    return column ? &m_kind->columns[*column] : nullptr;
}

std::vector<std::string> SheetModel::choicesAt(const QModelIndex& index) const {
    const SheetColumn* column = columnAt(index);
    if (!column)
        return {};
    return titled() ? m_kind->rules[static_cast<size_t>(index.row())].choices : column->choices;
}

const std::string& SheetModel::standardOf(int row) const {
    static const std::string none;
    return titled() ? m_kind->rules[static_cast<size_t>(row)].standard : none;
}

bool SheetModel::isShare(int row) const {
    if (!titled() || (m_kind->rules[static_cast<size_t>(row)].key != "target" &&
                      m_kind->rules[static_cast<size_t>(row)].key != "tolerance"))
        return false;
    const auto unit = std::ranges::find(m_kind->rules, "unit", &SheetRule::key);
    const auto at = static_cast<size_t>(unit - m_kind->rules.begin());
    return at < m_rows.size() && m_rows[at].front() == kpi::name(kpi::Unit::Ratio);
}

QString SheetModel::wrongNumber(int row, int column) const {
    const auto at = static_cast<size_t>(column);
    const CellType type = titled() ? m_kind->rules[static_cast<size_t>(row)].type : m_kind->columns[at].type;
    const std::string& typed = m_rows[static_cast<size_t>(row)][at];
    if ((type != CellType::Whole && type != CellType::Number) || typed.empty())
        return {};
    const auto plain = report::plainNumber(typed);
    if (type == CellType::Whole && (!plain || plain->find('.') != std::string::npos))
        return tr("%1 is no whole number").arg(text(typed));
    return plain ? QString()
                 : tr("%1 is no number; write it as %2")
                       .arg(text(typed), text(report::fieldNumber(isShare(row) ? "0.95" : "1234.5")));
}

QString SheetModel::wrongAt(int row, int column) const {
    if (const QString number = column < 0 ? QString() : wrongNumber(row, column); !number.isEmpty())
        return number;
    const auto found = m_wrong.find({row, column});
    return found == m_wrong.end() ? QString() : found->second;
}

QString SheetModel::wrongIn(int row) const {
    QStringList all;
    for (int column = -1; column < std::ssize(m_kind->columns); ++column)
        if (const QString words = wrongAt(row, column); !words.isEmpty())
            all << (column < 0 || titled()
                        ? words
                        : inColumn(columnTitle(*m_kind, static_cast<size_t>(column)), words));
    return all.join(QStringLiteral("; "));
}

int SheetModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

Cell SheetModel::cell(int row, int column) const {
    const auto at = sheetColumn(column);
    if (!at) {
        if (titled() && column == 0)
            return {ruleTitle(m_kind->rules[static_cast<size_t>(row)]), Tone::Ink2};
        Cell cell{wrongIn(row), Tone::Off};
        cell.mark = cell.text.isEmpty() ? CellMark::None : CellMark::OffTrack;
        cell.tip = cell.text;
        return cell;
    }
    const QString wrong = wrongAt(row, int(*at));
    const std::string& word = m_rows[static_cast<size_t>(row)][*at];
    if (const std::string& standard = standardOf(row); word.empty() && wrong.isEmpty() && !standard.empty()) {
        Cell cell{choiceTitle(standard), Tone::Ink3};
        cell.tip = tr("The default: it holds until another value is written.");
        cell.spoken = tr("%1, the default").arg(cell.text);
        return cell;
    }
    Cell cell{choicesAt(index(row, column)).empty() ? m_names.shown(m_kind->columns[*at], word)
                                                    : choiceTitle(word),
              wrong.isEmpty() ? Tone::Ink : Tone::Off};
    cell.tip = wrong;
    if (!wrong.isEmpty())
        cell.spoken = tr("%1, %2").arg(cell.text, wrong);
    return cell;
}

QVariant SheetModel::data(const QModelIndex& index, int role) const {
    if (const auto column = sheetColumn(index.column()); role == Qt::EditRole && index.isValid() && column)
        return m_names.shown(m_kind->columns[*column], m_rows[static_cast<size_t>(index.row())][*column]);
    return TableModel::data(index, role == Qt::EditRole ? int(Qt::DisplayRole) : role);
}

bool SheetModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    const auto column = sheetColumn(index.column());
    if (!index.isValid() || role != Qt::EditRole || !column || !m_editable)
        return false;
    std::string& cell = m_rows[static_cast<size_t>(index.row())][*column];
    std::string words = m_names.kept(m_kind->columns[*column], value.toString().trimmed());
    if (cell == words)
        return false;
    cell = std::move(words);
    Q_EMIT dataChanged(index, index);
    Q_EMIT edited(static_cast<size_t>(index.row()), *column, text(cell));
    return true;
}

Qt::ItemFlags SheetModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags plain = TableModel::flags(index);
    return m_editable && sheetColumn(index.column()) ? plain | Qt::ItemIsEditable : plain;
}

} // namespace gtm::ui
