// SPDX-License-Identifier: GPL-3.0-only
#include "ui/models/record_life_models.h"

#include "core/report/sentence.h"
#include "ui/text/words.h"

#include <algorithm>

namespace gtm::ui {

namespace {

enum FoundColumn { FoundType, FoundName, FoundAccount, FoundStage, FoundId };
enum UseColumn { UseKpi, UseWeeks, UseRole, UseWhy };

QString roleWords(report::Role role) {
    switch (role) {
    case report::Role::Numerator:
        return RecordUsesModel::tr("In the number");
    case report::Role::Denominator:
        return RecordUsesModel::tr("Rest of the base");
    case report::Role::Excluded:
        return RecordUsesModel::tr("Left out");
    }
    return {};
}

} // namespace

QString recordTypeTitle(const std::string& recordType) {
    if (recordType == "opportunity")
        return Words::tr("Deal");
    if (recordType == "lead")
        return Words::tr("Lead");
    if (recordType == "contact")
        return Words::tr("Contact");
    if (recordType == "account")
        return Words::tr("Account");
    return capitalised(text(recordType));
}

FoundRecordsModel::FoundRecordsModel(QObject* parent)
    : TableModel({{tr("Record"), 80},
                  {tr("Name"), 220, Qt::AlignLeft, true},
                  {tr("Account"), 160, Qt::AlignLeft, true},
                  {tr("Stage or status"), 120},
                  {tr("CRM id"), 150}},
                 parent) {}

void FoundRecordsModel::setRecords(std::vector<report::RecordDisplay> records) {
    beginResetModel();
    m_records = std::move(records);
    endResetModel();
}

int FoundRecordsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_records.size());
}

Cell FoundRecordsModel::cell(int row, int column) const {
    const report::RecordDisplay& one = record(row);
    switch (column) {
    case FoundType:
        return {recordTypeTitle(one.recordType), Tone::Ink3};
    case FoundName:
        return {text(one.name.empty() ? one.id : one.name), Tone::Ink};
    case FoundAccount:
        return {text(one.account), Tone::Ink2};
    case FoundStage:
        return {text(one.stage), Tone::Ink2};
    case FoundId:
        return {text(one.id), Tone::Ink2};
    default:
        return {};
    }
}

RecordUsesModel::RecordUsesModel(QObject* parent)
    : TableModel({{tr("KPI"), 220, Qt::AlignLeft, true},
                  {tr("Weeks"), 190},
                  {tr("Role"), 120},
                  {tr("Part, or why left out"), 220, Qt::AlignLeft, true}},
                 parent) {}

void RecordUsesModel::setLife(report::RecordLife life) {
    beginResetModel();
    m_uses = std::move(life.uses);
    m_newest = {};
    for (auto first = m_uses.begin(); first != m_uses.end();) {
        const auto end = std::find_if(first, m_uses.end(),
                                      [&](const report::RecordUse& use) { return use.kpi != first->kpi; });
        std::stable_sort(first, end, [](const auto& a, const auto& b) { return a.last > b.last; });
        first = end;
    }
    if (!m_uses.empty())
        m_newest = std::ranges::max(m_uses, {}, &report::RecordUse::last).last;
    endResetModel();
}

int RecordUsesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_uses.size());
}

Cell RecordUsesModel::cell(int row, int column) const {
    const report::RecordUse& one = use(row);
    switch (column) {
    case UseKpi:
        return {one.factor.empty()
                    ? text(one.name)
                    : text(one.name) + QStringLiteral(", ") + text(one.factor).replace(u'_', u' '),
                Tone::Ink};
    case UseWeeks: {
        const bool oneYear = isoWeek(one.first).year == isoWeek(one.last).year;
        const Day near = oneYear ? m_newest : Day(); // else both say their year
        return {one.first == one.last
                    ? weekName(one.last, m_newest)
                    : tr("%1 to %2").arg(weekName(one.first, near), weekName(one.last, near)),
                Tone::Ink2};
    }
    case UseRole:
        return {roleWords(one.role), one.role == report::Role::Excluded ? Tone::Ink3 : Tone::Ink};
    case UseWhy:
        return {one.reason.empty() ? kindTitle(one.part) : text(report::reasonText(one.reason)), Tone::Ink2};
    default:
        return {};
    }
}

} // namespace gtm::ui
