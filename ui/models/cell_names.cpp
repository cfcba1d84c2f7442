// SPDX-License-Identifier: GPL-3.0-only
#include "ui/models/cell_names.h"

#include "ui/text/model_words.h"
#include "ui/text/words.h"

#include <QStringList>

#include <algorithm>
#include <map>

namespace gtm::ui {

namespace {

const CellNames::Kpis& weekdayNames() {
    static const CellNames::Kpis days = [] {
        CellNames::Kpis named;
        for (const char* day : {"1", "2", "3", "4", "5", "6", "7"})
            named.emplace_back(day, choiceTitle(day));
        return named;
    }();
    return days;
}

/// The other half of the pair that has this one; the word itself where there is none.
QString nameFor(const CellNames::Kpis& names, const QString& id) {
    const auto found = std::ranges::find(names, id.toStdString(), &CellNames::Kpis::value_type::first);
    return found == names.end() ? id : found->second;
}
QString idFor(const CellNames::Kpis& names, const QString& word) {
    const auto found = std::ranges::find_if(
        names, [&](const auto& one) { return one.second.compare(word, Qt::CaseInsensitive) == 0; });
    return found == names.end() ? word : text(found->first);
}

template<typename Change>
QString eachOf(const QString& list, Change change) {
    QStringList words;
    for (const QString& word : list.split(u';', Qt::SkipEmptyParts))
        if (const QString plain = word.trimmed(); !plain.isEmpty())
            words << change(plain);
    return words.join(QStringLiteral("; "));
}

} // namespace

void CellNames::setKpis(Kpis kpis) {
    std::map<QString, int> times;
    for (const auto& [id, name] : kpis)
        ++times[name.toCaseFolded()];
    for (auto& [id, name] : kpis)
        if (times[name.toCaseFolded()] > 1)
            name = QStringLiteral("%1 (%2)").arg(name, text(id));
    m_kpis = std::move(kpis);
}

QString CellNames::shown(const SheetColumn& column, const std::string& cell) const {
    if (column.key == "kpi")
        return nameFor(m_kpis, text(cell));
    if (column.key == "kpis")
        return eachOf(text(cell), [this](const QString& id) { return nameFor(m_kpis, id); });
    if (column.type == CellType::Days)
        return eachOf(text(cell), [](const QString& day) { return nameFor(weekdayNames(), day); });
    return text(cell);
}

std::string CellNames::kept(const SheetColumn& column, const QString& typed) const {
    if (column.key == "kpi")
        return idFor(m_kpis, typed).toStdString();
    if (column.key == "kpis")
        return eachOf(typed, [this](const QString& name) { return idFor(m_kpis, name); }).toStdString();
    if (column.type == CellType::Days)
        return eachOf(typed, [](const QString& day) { return idFor(weekdayNames(), day); }).toStdString();
    return typed.toStdString();
}

} // namespace gtm::ui
