// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/review_text.h"

#include "core/base/text.h"
#include "core/report/format.h"
#include "core/report/json.h"
#include "core/report/json_values.h"
#include "core/report/phrase.h"

#include <QCoreApplication>

#include <array>
#include <cstdlib>

namespace gtm::report {

using namespace json_values;
using review::ActionEvent;
using review::ActionState;

namespace {

int calendarYear(Day day) {
    return int(std::chrono::year_month_day{day}.year());
}

/// "region=EMEA; segment=SMB, Enterprise"
std::string filterText(const kpi::Filter& filter) {
    std::vector<std::string> parts;
    for (const auto& [dimension, values] : filter)
        parts.push_back(dimension + "=" + joined(values, ", "));
    return joined(parts, "; ");
}

std::string logLines(const review::Action& action) {
    std::vector<std::string> lines;
    for (const review::ActionLog& entry : action.log)
        lines.push_back(isoText(entry.on) + " " + logText(entry));
    return joined(lines, " ");
}

QJsonObject actionJson(const ActionRow& row) {
    const review::Action& a = row.action;
    QJsonObject filter;
    for (const auto& [dimension, values] : a.filter)
        filter.insert(json_values::text(dimension), array(values));
    QJsonArray log;
    for (const review::ActionLog& entry : a.log)
        log.append(
            QJsonObject{{key("date"), json(std::optional(entry.on))}, {key("text"), json(logText(entry))}});
    return {{key("id"), json(a.id)},
            {key("kpi"), json(a.kpi)},
            {key("filters"), filter},
            {key("action"), json(a.text)},
            {key("owner"), json(a.owner)},
            {key("due"), json(std::optional(a.due))},
            {key("done_when"), orNull(a.doneWhen)},
            {key("week_ending"), json(std::optional(a.week))},
            {key("state"), json(name(a.state))},
            {key("overdue"), row.overdue()},
            {key("closed"), json(a.closedOn)},
            {key("outcome"), orNull(a.outcome)},
            {key("log"), log}};
}

} // namespace

std::string dueText(const ActionRow& row) {
    if (row.action.state == ActionState::Done)
        return translated(QT_TRANSLATE_NOOP("gtm::report", "Done"));
    if (row.action.state == ActionState::Dropped)
        return translated(QT_TRANSLATE_NOOP("gtm::report", "Dropped"));
    if (row.daysLeft == 0)
        return translated(QT_TRANSLATE_NOOP("gtm::report", "Due today"));
    const std::string days = std::to_string(std::abs(row.daysLeft));
    return filled(translated(row.daysLeft < 0 ? QT_TRANSLATE_NOOP("gtm::report", "Overdue %1 d")
                                              : QT_TRANSLATE_NOOP("gtm::report", "Due in %1 d")),
                  {days, {}, {}});
}

std::string dueOnPaper(const ActionRow& row, Day today) {
    const std::string day = shortDate(row.action.due, calendarYear(today));
    return row.overdue() ? filled(translated(QT_TRANSLATE_NOOP("gtm::report", "%1, late")), {day, {}, {}})
                         : day;
}

std::string logText(const review::ActionLog& entry) {
    const auto say = [&](const char* sentence, const std::string& part) {
        return filled(translated(sentence), {part, {}, {}});
    };
    switch (entry.event) {
    case ActionEvent::Agreed:
        return translated(QT_TRANSLATE_NOOP("gtm::report", "Agreed."));
    case ActionEvent::Comment:
        return entry.text;
    case ActionEvent::Due: {
        const auto before = parseIsoDay(entry.text);
        return say(QT_TRANSLATE_NOOP("gtm::report", "Due date moved, it was %1."),
                   before ? longDate(*before) : entry.text);
    }
    case ActionEvent::Owner:
        return say(QT_TRANSLATE_NOOP("gtm::report", "Handed over by %1."), entry.text);
    case ActionEvent::Text:
        return say(QT_TRANSLATE_NOOP("gtm::report", "Reworded, it was \"%1\"."), entry.text);
    case ActionEvent::Done:
        return say(QT_TRANSLATE_NOOP("gtm::report", "Done: %1"), entry.text);
    case ActionEvent::Dropped:
        return say(QT_TRANSLATE_NOOP("gtm::report", "Dropped: %1"), entry.text);
    case ActionEvent::Reopened:
        return translated(QT_TRANSLATE_NOOP("gtm::report", "Open again."));
    }
    return entry.text;
}

Table actionsTable(const Review& review) {
    Table table;
    table.columns = {
        {"id", true}, {"state"},   {"overdue_days", true}, {"due"},         {"action"}, {"owner"},   {"kpi"},
        {"kpi_name"}, {"filters"}, {"done_when"},          {"week_ending"}, {"closed"}, {"outcome"}, {"log"}};
    for (const auto* rows : {&review.open, &review.closed})
        for (const ActionRow& row : *rows) {
            const review::Action& a = row.action;
            table.rows.push_back({static_cast<double>(a.id), std::string(name(a.state)),
                                  row.overdue() ? Cell(static_cast<double>(-row.daysLeft)) : Cell(),
                                  isoText(a.due), a.text, a.owner, a.kpi, row.kpiName, filterText(a.filter),
                                  a.doneWhen, isoText(a.week),
                                  a.closedOn ? Cell(isoText(*a.closedOn)) : Cell(), a.outcome, logLines(a)});
        }
    return table;
}

Table notesTable(const Review& review) {
    Table table;
    table.columns = {{"id", true}, {"kpi"}, {"week_ending"}, {"kind"}, {"text"}, {"written"}};
    for (const review::Note& note : review.notes)
        table.rows.push_back({static_cast<double>(note.id), note.kpi, isoText(note.week),
                              std::string(name(note.kind)), note.text, isoText(note.writtenOn)});
    return table;
}

std::string noteText(const review::Note& note) {
    return note.kind == review::NoteKind::Ask
               ? filled(translated(QT_TRANSLATE_NOOP("gtm::report", "Ask: %1")), {note.text, {}, {}})
               : note.text;
}

Table actionsText(const Review& review) {
    Table table;
    table.columns = {{translated(QT_TRANSLATE_NOOP("gtm::report", "Due"))},
                     {translated(QT_TRANSLATE_NOOP("gtm::report", "Date"))},
                     {translated(QT_TRANSLATE_NOOP("gtm::report", "Action"))},
                     {translated(QT_TRANSLATE_NOOP("gtm::report", "For KPI"))},
                     {translated(QT_TRANSLATE_NOOP("gtm::report", "Owner"))}};
    for (const ActionRow& row : review.open)
        table.rows.push_back(
            {dueText(row), longDate(row.action.due), row.action.text, row.kpiName, row.action.owner});
    return table;
}

std::string toJson(const Review& review) {
    QJsonArray actions, notes;
    for (const auto* rows : {&review.open, &review.closed})
        for (const ActionRow& row : *rows)
            actions.append(actionJson(row));
    for (const review::Note& note : review.notes)
        notes.append(QJsonObject{{key("id"), json(note.id)},
                                 {key("kpi"), json(note.kpi)},
                                 {key("week_ending"), json(std::optional(note.week))},
                                 {key("kind"), json(name(note.kind))},
                                 {key("text"), json(note.text)}});
    return document({{key("today"), json(std::optional(review.today))},
                     {key("next_meeting"), json(std::optional(review.nextMeeting))},
                     {key("actions"), actions},
                     {key("notes"), notes}});
}

} // namespace gtm::report
