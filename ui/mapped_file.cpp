// SPDX-License-Identifier: GPL-3.0-only
#include "ui/mapped_file.h"

#include "core/ingest/codes.h"
#include "core/report/format.h"
#include "core/report/sentence.h"
#include "ui/text/words.h"

#include <QFileInfo>

#include <algorithm>

namespace gtm::ui {

using ingest::Question;

MappedFile::MappedFile(ingest::FileLook seen, ingest::MappingDraft proposed, bool byItself)
    : look(std::move(seen)), draft(std::move(proposed)), named(byItself) {
    chosen = draft.answersOnly() || (!look.suggestions.empty() && !look.suggestions.front().fields.empty());
    confirmed.resize(draft.columns.size());
    ask(look.report);
}

bool MappedFile::mappable() const {
    return look.readable && look.rowCount > 0 && !look.ready &&
           std::ranges::find(look.report.findings, ingest::code::kVersionTable, &ingest::Finding::code) ==
               look.report.findings.end();
}

MappedFile::State MappedFile::state() const {
    if (leftOut)
        return State::LeftOut;
    if (look.ready && !keepsColumns())
        return State::Recognised;
    if (!drafted())
        return State::NotRead;
    return missing().isEmpty() ? State::Mapped : State::Confirm;
}

bool MappedFile::checkable() const {
    const bool isNamed = ingest::isProfileName(draft.name) && (draft.answersOnly() || !draft.source.empty());
    return drafted() && chosen && isNamed && draft.missing().empty() && missingName().isEmpty();
}

QString MappedFile::fileName() const {
    return QFileInfo(text(look.place)).fileName();
}

int MappedFile::columnsRead() const {
    const auto all = std::ssize(look.header), kept = std::ssize(draft.ownColumns);
    if (known())
        return int(all - std::ssize(look.report.skippedColumns) + kept);
    if (!chosen)
        return 0;
    return int(std::ranges::count_if(draft.columns, [](const std::string& name) { return !name.empty(); }) +
               kept);
}

QString MappedFile::vendorTitle() const {
    return look.report.vendor.empty() ? Words::tr("Not known") : capitalised(text(look.report.vendor));
}

QString MappedFile::vendorWords() const {
    const auto& all = look.suggestions;
    const auto found = std::ranges::find(all, draft.entity, &ingest::EntitySuggestion::entity);
    if (!chosen || found == all.end() || found->vendor.empty())
        return {};
    return Words::tr("The headers resemble those of an export of %1 (%2 sure): %3. Check the columns before "
                     "you import.")
        .arg(capitalised(text(found->vendor)), text(report::percentText(found->confidence, 0)),
             text(found->reason));
}

QString MappedFile::holds() const {
    if (known())
        return entityTitle(look.report.entity);
    if (!mappable() || !chosen)
        return text(report::kDash);
    return entityTitle(std::string(crm::entityName(draft.entity)));
}

void MappedFile::changed() {
    ++revision;
    check.reset();
}

/// A mistake that was found is to be looked at again; what could be read stays read.
void MappedFile::corrected() {
    if (check && !*check)
        changed();
}

void MappedFile::setName(const std::string& name) {
    draft.name = name;
    corrected();
}

void MappedFile::setSource(const std::string& source) {
    draft.source = source;
    corrected();
}

std::vector<std::string> MappedFile::spareColumns() const {
    std::vector<std::string> spare;
    if (leftOut || !chosen || (!mappable() && !look.ready) || !crm::keepsColumns(draft.entity) ||
        (!draft.completes.empty() && !ingest::takesColumns(draft.completes)))
        return spare;
    const std::vector<std::string>& skipped = look.report.skippedColumns;
    for (size_t i = 0; i < look.header.size(); ++i) {
        const std::string& name = look.header[i];
        const bool taken = known() ? std::ranges::find(skipped, name) == skipped.end()
                                   : std::ranges::find(draft.columns, name) != draft.columns.end();
        if (!taken && !name.empty() && look.filled[i] > 0)
            spare.push_back(name);
    }
    return spare;
}

const ingest::OwnColumn* MappedFile::keptAs(const std::string& column) const {
    const auto found = std::ranges::find(draft.ownColumns, column,
                                         [](const ingest::OwnColumn& own) { return own.headers.front(); });
    return found == draft.ownColumns.end() ? nullptr : &*found;
}

void MappedFile::keep(const std::string& column, const std::string& name, bool filters) {
    leaveOutColumn(column);
    draft.ownColumns.push_back({name, {column}, filters});
}

void MappedFile::leaveOutColumn(const std::string& column) {
    std::erase_if(draft.ownColumns,
                  [&](const ingest::OwnColumn& own) { return own.headers.front() == column; });
    changed();
}

QString MappedFile::missingName() const {
    for (const auto& [name, headers, filters] : draft.ownColumns) {
        const QString column = text(headers.front());
        if (!filters && !crm::isCellName(name))
            return Words::tr("Name what is kept of %1: at most 100 characters").arg(column);
        if (filters && !crm::isDimensionName(name))
            return Words::tr(
                       "Name the dimension for %1: at most 40 characters without = , quotes and \\, and none "
                       "of the scoreboard's own names")
                .arg(column);
        if (std::ranges::count(draft.ownColumns, name, &ingest::OwnColumn::name) > 1)
            return Words::tr("Two columns are called %1; write another name for one of them").arg(text(name));
    }
    return {};
}

void MappedFile::setEntity(crm::Entity entity) {
    const auto found = std::ranges::find(look.suggestions, entity, &ingest::EntitySuggestion::entity);
    if (found == look.suggestions.end())
        return;
    ingest::MappingDraft fresh = ingest::draftOf(*found, ingest::Header(look.header));
    fresh.name = draft.name;
    fresh.source = draft.source;
    fresh.encoding = draft.encoding;
    draft = std::move(fresh);
    confirmed.assign(draft.columns.size(), false);
    chosen = true;
    questions.clear();
    ask(look.report);
    changed();
}

void MappedFile::setColumn(int field, const std::string& header) {
    draft.setColumn(field, header);
    leaveOutColumn(header); // a field takes it now
    confirmed[static_cast<size_t>(field)] = true;
}

void MappedFile::setAnswer(Question::Kind kind, const std::string& word) {
    ingest::answer(draft, kind, word);
    changed();
}

void MappedFile::setCheck(Result<ingest::MappingCheck> read) {
    check = std::move(read);
    if (*check)
        ask((*check)->report);
}

void MappedFile::ask(const ingest::FileReport& report) {
    for (Question& question : ingest::questionsOf(report))
        if (std::ranges::none_of(questions, [&](const Question& known) {
                return known.kind == question.kind && known.column == question.column;
            }))
            questions.push_back(std::move(question));
}

QString MappedFile::missingAnswer() const {
    for (const Question& question : questions) {
        if (!ingest::answerIn(draft, question.kind).empty())
            continue;
        const QString field = draft.answersOnly() ? text(question.column) : fieldOf(draft, question.column);
        if (field.isEmpty() && !question.column.empty())
            continue; // the column is not read any more
        switch (question.kind) {
        case Question::Kind::DateOrder:
            return Words::tr("Choose the date order for %1 to continue").arg(field);
        case Question::Kind::Century:
            return Words::tr("Choose the century for %1 to continue").arg(field);
        case Question::Kind::DecimalMark:
            return Words::tr("Choose the decimal mark for %1 to continue").arg(field);
        case Question::Kind::Encoding:
            return Words::tr("Choose the text encoding of %1 to continue").arg(fileName());
        case Question::Kind::TimeZone:
            return Words::tr("Choose the time zone of %1 to continue").arg(fileName());
        }
    }
    return {};
}

QString MappedFile::missing() const {
    if (!drafted())
        return {};
    if (!chosen)
        return Words::tr("Choose what %1 holds, or leave it out").arg(fileName());
    if (const auto fields = draft.missing(); !fields.empty())
        return Words::tr("Choose a column of %1 for %2 to continue")
            .arg(fileName(), fieldTitle(fields.front()));
    if (!draft.answersOnly() && draft.source.empty())
        return Words::tr("Name the source system of %1 to continue").arg(fileName());
    if (!ingest::isProfileName(draft.name))
        return Words::tr("Name the mapping of %1 with letters, digits and blanks to continue")
            .arg(fileName());
    if (const QString wrong = missingName(); !wrong.isEmpty())
        return wrong;
    if (const QString open = missingAnswer(); !open.isEmpty())
        return open;
    if (!check)
        return Words::tr("Reading %1").arg(fileName());
    if (!*check)
        return text(report::sentence(check->error()));
    if (!(*check)->ready)
        return Words::tr("%1 cannot be read like this; choose other columns, or leave it out")
            .arg(fileName());
    return {};
}

QString fieldOf(const ingest::MappingDraft& draft, const std::string& column) {
    const auto at = std::ranges::find(draft.columns, column);
    if (column.empty() || at == draft.columns.end())
        return {};
    return fieldTitle(crm::fields(draft.entity)[static_cast<size_t>(at - draft.columns.begin())].name);
}

} // namespace gtm::ui
