// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/sentence.h"

#include "core/base/text.h"
#include "core/report/damage_text.h"
#include "core/report/phrase.h"

#include <QCoreApplication>

#include <map>

namespace gtm::report {

namespace {

std::string withDetail(const std::string& text, const std::string& detail) {
    return detail.empty() ? text : text + " (" + detail + ")";
}

/// The last part of a path: what a person calls the file.
std::string fileName(const std::string& path) {
    const auto slash = path.find_last_of('/');
    return slash == std::string::npos ? path : path.substr(slash + 1);
}

/// What an action or a note lacks before it can be kept.
std::string incomplete(const Error& error) {
    if (!error.detail.empty())
        return filled(
            translated(QT_TRANSLATE_NOOP("gtm::report", "One line of at most %1 characters fits here. "
                                                        "Shorten the text.")),
            {error.detail, {}, {}});
    static const std::map<std::string, const char*, std::less<>> texts{
        {"kpi", QT_TRANSLATE_NOOP("gtm::report", "Choose the KPI that it is about.")},
        {"action", QT_TRANSLATE_NOOP("gtm::report", "Say what is to be done.")},
        {"owner", QT_TRANSLATE_NOOP("gtm::report", "Say who does it.")},
        {"due", QT_TRANSLATE_NOOP("gtm::report", "Say by when it is done.")},
        {"outcome", QT_TRANSLATE_NOOP("gtm::report", "Say in one line what happened.")}};
    const auto text = texts.find(error.where);
    return translated(text == texts.end() ? QT_TRANSLATE_NOOP("gtm::report", "Write a line.") : text->second);
}

std::string noRows(const Error& error) {
    std::string names;
    for (const std::string_view name : split(error.detail, '\n'))
        names.append(names.empty() ? "" : ", ").append(name);
    return filled(translated(error.detail.find('\n') == std::string::npos
                                 ? QT_TRANSLATE_NOOP("gtm::report",
                                                     "%1 has headers and no rows below them. Nothing was "
                                                     "imported. Export it again, without a filter that "
                                                     "leaves every record out.")
                                 : QT_TRANSLATE_NOOP("gtm::report",
                                                     "These files have headers and no rows below them: %1. "
                                                     "Nothing was imported. Export them again, without a "
                                                     "filter that leaves every record out.")),
                  {names, {}, {}});
}

std::string tooManyRejects(const Error& error) {
    const auto [rejected, rows] = twoNumbers(error.detail);
    return filled(
        translated(QT_TRANSLATE_NOOP("gtm::report", "Nothing was imported: %1 of %2 rows in %3 would be "
                                                    "rejected.")),
        {rejected, rows, fileName(error.where)});
}

} // namespace

std::string sentence(const Error& error) {
    const auto say = [&](const char* text) {
        return filled(translated(text), {error.where, error.detail, {}});
    };
    switch (error.code) {
    case Code::FileNotFound:
        return say(QT_TRANSLATE_NOOP("gtm::report", "There is no file %1."));
    case Code::FileUnreadable:
        return withDetail(say(QT_TRANSLATE_NOOP("gtm::report", "%1 cannot be read.")), error.detail);
    case Code::FileUnwritable:
        return withDetail(say(QT_TRANSLATE_NOOP("gtm::report", "%1 cannot be written.")), error.detail);
    case Code::NotAStore:
        return say(QT_TRANSLATE_NOOP(
            "gtm::report",
            "%1 is not a store of GTM Scoreboard. It was left as it is; choose another file."));
    case Code::StoreTooNew:
        return say(QT_TRANSLATE_NOOP("gtm::report", "%1 was written by a newer version of GTM Scoreboard. It "
                                                    "was left as it is; update the program to open it."));
    case Code::StoreAltered:
        return say(QT_TRANSLATE_NOOP("gtm::report", "%1 was changed by another program: its tables are not "
                                                    "those of GTM Scoreboard. It was left as it is."));
    case Code::StoreReadOnly:
        return say(QT_TRANSLATE_NOOP("gtm::report",
                                     "%1 cannot be written, so nothing was changed. Allow writing to the "
                                     "file and its folder, or copy it to a folder of your own."));
    case Code::StoreGone:
        return say(QT_TRANSLATE_NOOP("gtm::report",
                                     "The file of the open store is no longer at %1, so nothing was "
                                     "changed. What is kept from now on would be lost: save a copy of the "
                                     "store, or open another one."));
    case Code::StoreLocked:
        return say(QT_TRANSLATE_NOOP("gtm::report",
                                     "%1 is open in another window or used by another command, so "
                                     "nothing was changed. Close it there and try again."));
    case Code::StoreOutdated:
        return say(error.detail.empty()
                       ? QT_TRANSLATE_NOOP(
                             "gtm::report",
                             "%1 was made by an older version of GTM Scoreboard and has to be brought up to "
                             "date, but it cannot be written. Allow writing to the file and its folder, or "
                             "copy it to a folder of your own, and open it again.")
                       : QT_TRANSLATE_NOOP(
                             "gtm::report",
                             "%1 was made by an older version of GTM Scoreboard and has to be brought up to "
                             "date, but another program has it open. Close it there and try again."));
    case Code::DiskFull:
        return say(QT_TRANSLATE_NOOP("gtm::report",
                                     "There is too little room on the disk of %1, so nothing was "
                                     "changed. Make room there and try again."));
    case Code::StoreDamaged:
        return withDetail(say(QT_TRANSLATE_NOOP("gtm::report",
                                                "The store %1 is damaged. It was left as it is; put a backup "
                                                "in its place.")),
                          error.detail);
    case Code::StoreFailed:
        return withDetail(say(QT_TRANSLATE_NOOP("gtm::report", "The store %1 reports an error.")),
                          error.detail);
    case Code::TooManyValues:
        return say(QT_TRANSLATE_NOOP(
            "gtm::report",
            "'%1' has more than 65,535 different values, which no scoreboard can tell apart: the "
            "column that gives it looks like an id or free text. Nothing was changed. Give it "
            "another column with a mapping profile, or leave it out."));
    case Code::SampleMixed:
        return say(error.where.empty()
                       ? QT_TRANSLATE_NOOP("gtm::report",
                                           "Sample data and other files are never mixed. Nothing was "
                                           "imported; open a new store for these files.")
                       : QT_TRANSLATE_NOOP("gtm::report",
                                           "%1 is sample data and %2 is not, and the two are never mixed. "
                                           "Nothing was imported; import them one by one, each into a store "
                                           "of its own."));
    case Code::ZoneMismatch:
        return say(QT_TRANSLATE_NOOP(
            "gtm::report",
            "The store was created with %1, not with %2. Both are fixed when a store is created."));
    case Code::UnknownZone:
        return say(
            QT_TRANSLATE_NOOP("gtm::report", "'%1' is not a time zone. Give a name such as Europe/Berlin."));
    case Code::UnknownCurrency:
        return say(
            error.detail.empty()
                ? QT_TRANSLATE_NOOP("gtm::report", "'%1' is not a currency. Give three letters such as USD.")
                : QT_TRANSLATE_NOOP("gtm::report", "'%1' is not a currency. Did you mean %2?"));
    case Code::DaysHaveNoZone:
        return say(
            QT_TRANSLATE_NOOP("gtm::report", "The days of measures are in no time zone. Leave '%1' out."));
    case Code::UnknownKpi:
        return say(error.detail.empty()
                       ? QT_TRANSLATE_NOOP("gtm::report", "There is no KPI '%1'.")
                       : QT_TRANSLATE_NOOP("gtm::report", "There is no KPI '%1'. Did you mean %2?"));
    case Code::UnknownDimension:
        return say(error.detail.empty()
                       ? QT_TRANSLATE_NOOP("gtm::report", "There is no dimension '%1'.")
                       : QT_TRANSLATE_NOOP("gtm::report", "There is no dimension '%1'. Did you mean %2?"));
    case Code::ForeignDimension:
        return say(QT_TRANSLATE_NOOP("gtm::report", "This KPI has no '%1'. It has %2."));
    case Code::UnknownProfile:
        return say(
            error.detail.empty()
                ? QT_TRANSLATE_NOOP("gtm::report", "There is no mapping profile '%1'.")
                : QT_TRANSLATE_NOOP("gtm::report", "There is no mapping profile '%1'. Did you mean %2?"));
    case Code::BadDefinition:
        return error.where + ": " + error.detail;
    case Code::TooFewColumns:
        return say(QT_TRANSLATE_NOOP("gtm::report",
                                     "The mapping %1 reads one column only, and a file is recognised by two "
                                     "at least. Choose a column for one more field, or keep one."));
    case Code::ProfileExists:
        return say(QT_TRANSLATE_NOOP("gtm::report",
                                     "There is a mapping called %1 already, in %2. Nothing was kept; "
                                     "write another name."));
    case Code::BadArchive:
        return withDetail(
            say(QT_TRANSLATE_NOOP("gtm::report", "The archive %1 cannot be read. Nothing was imported.")),
            damageText(error.detail));
    case Code::BadWorkbook:
        return withDetail(
            say(QT_TRANSLATE_NOOP("gtm::report", "The workbook %1 cannot be read. Nothing was imported.")),
            damageText(error.detail));
    case Code::UnknownSheet:
        return say(error.detail.empty()
                       ? QT_TRANSLATE_NOOP("gtm::report", "%1 is a text file and has no sheets.")
                       : QT_TRANSLATE_NOOP("gtm::report", "%1 has no such sheet. It has: %2."));
    case Code::NotAText:
        return say(QT_TRANSLATE_NOOP("gtm::report", "%1 is a workbook, which has neither an encoding nor a "
                                                    "delimiter to choose. Leave --encoding and --delimiter "
                                                    "out."));
    case Code::TooManyRejects:
        return tooManyRejects(error);
    case Code::NothingToImport:
        return say(QT_TRANSLATE_NOOP("gtm::report", "There is nothing to import in %1."));
    case Code::NoRows:
        return noRows(error);
    case Code::AsOfUnknown:
        return say(QT_TRANSLATE_NOOP("gtm::report", "Nothing in %1 says how far the data reaches. Give the "
                                                    "date with --as-of, or put it into the file name."));
    case Code::NoData:
        return say(
            QT_TRANSLATE_NOOP("gtm::report", "The store holds no records yet. Import an export first."));
    case Code::UnknownRecord:
        return say(QT_TRANSLATE_NOOP("gtm::report",
                                     "No record has the id %1. 'records' lists the ids behind a number."));
    case Code::UnknownJoin:
        return say(QT_TRANSLATE_NOOP("gtm::report", "There is no join %1. 'joins' lists them."));
    case Code::UnknownBatch:
        return say(QT_TRANSLATE_NOOP("gtm::report", "There is no import %1. The newest one is %2."));
    case Code::ImportUndone:
        return say(QT_TRANSLATE_NOOP("gtm::report", "Import %1 was taken back meanwhile. What it found is no "
                                                    "longer in the store, and nothing was written."));
    case Code::LaterImports:
        return say(QT_TRANSLATE_NOOP(
            "gtm::report",
            "Import %1 cannot be taken back by itself: later ones build on it (%2). Take those back first."));
    case Code::BackupMissing:
        return say(QT_TRANSLATE_NOOP("gtm::report", "Import %1 cannot be taken back: the backup from before "
                                                    "it, %2, is missing or not the right one."));
    case Code::Unsigned:
        return say(QT_TRANSLATE_NOOP("gtm::report", "A version needs an author and a reason."));
    case Code::NotAWeekStart:
        return say(QT_TRANSLATE_NOOP(
            "gtm::report", "Versions take effect on the first day of a week, and %1 is not one. Write %2."));
    case Code::EffectiveTooEarly:
        return say(QT_TRANSLATE_NOOP("gtm::report",
                                     "The newest version takes effect on %2. A later one cannot "
                                     "take effect before it, on %1."));
    case Code::NothingToPublish:
        return say(
            QT_TRANSLATE_NOOP("gtm::report", "Nothing was published: this is what the newest version says."));
    case Code::FileExists:
        return say(QT_TRANSLATE_NOOP("gtm::report",
                                     "%1 exists already. It was left as it is; choose another name."));
    case Code::Incomplete:
        return incomplete(error);
    case Code::UnknownAction:
        return say(QT_TRANSLATE_NOOP("gtm::report", "There is no action %1 any more. Nothing was changed."));
    case Code::UnknownNote:
        return say(QT_TRANSLATE_NOOP("gtm::report", "There is no note %1 any more. Nothing was changed."));
    case Code::Cancelled:
        return say(QT_TRANSLATE_NOOP("gtm::report", "Stopped. The store is as it was before."));
    }
    return {};
}

} // namespace gtm::report
