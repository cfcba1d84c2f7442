// SPDX-License-Identifier: GPL-3.0-only
#include "ui/text/import_words.h"

#include "ui/text/words.h"

#include <QFileInfo>

#include <algorithm>

namespace gtm::ui {

namespace {

QString storedWords(const ingest::ImportReport& report) {
    const auto rows = report.rowsRead() - report.rejected();
    return report.changed() == 0
               ? Words::tr("Nothing new: all %1 were in the store before").arg(rowsWords(rows))
               : Words::tr("%1 stored").arg(rowsWords(rows));
}

} // namespace

QStringList leftAlone(const ingest::ImportReport& report, const std::vector<std::filesystem::path>& named) {
    QStringList names;
    for (const ingest::FileReport& file : report.files)
        if (!file.recognised() && std::ranges::find(named, std::filesystem::path(file.path)) != named.end())
            names << QFileInfo(text(file.path)).fileName();
    return names;
}

Saying storedSaying(const ingest::ImportReport& report, bool lacksRates) {
    return {storedWords(report),
            lacksRates
                ? Words::tr("Some amounts have no exchange rate: sums that hold them have no value until "
                            "it is entered.")
                : QString()};
}

Saying partlyStoredSaying(const ingest::ImportReport& report, const QStringList& leftAlone) {
    return {storedWords(report),
            report.rejected() > 0
                ? counted(report.rejected(),
                          Words::tr("%1 row was rejected and is listed with line and reason."),
                          Words::tr("%1 rows were rejected and are listed with line and reason."))
            : !leftAlone.isEmpty()
                ? Words::tr("%1 is no export that is known and was left alone.").arg(leftAlone.front())
                : Words::tr("Some files were left alone or need an answer; the findings say why.")};
}

Saying nothingSaying(const ingest::ImportReport& report) {
    const auto files = std::ssize(report.files);
    return {files == 1 ? Words::tr("Nothing was imported: %1 is no export that is known.")
                             .arg(QFileInfo(text(report.files.front().path)).fileName())
                       : Words::tr("Nothing was imported: none of %1 is an export that is known.")
                             .arg(filesWords(files)),
            Words::tr("CSV exports are recognised by their headers; a mapping profile can read others.")};
}

Saying mixedSaying() {
    return {Words::tr("Nothing was imported: some of these files are sample data, the others are not."),
            Words::tr("The two are never mixed in one store.")};
}

Saying unknownReachSaying(const QStringList& files) {
    return {Words::tr("Nothing was imported: nothing in %1 says how far the data reaches.")
                .arg(namesInWords(files)),
            Words::tr("Say up to which day it reaches, or put that date into a file's name.")};
}

QString mappingReason(std::span<const ingest::RowChoice> choices) {
    QStringList stages;
    for (const ingest::RowChoice& choice : choices)
        if (choice.treatment == ingest::Treatment::Map)
            stages << Words::tr("'%1' is %2").arg(text(choice.word), text(choice.stage));
    return Words::tr("Stages mapped in an import: %1").arg(stages.join(QStringLiteral(", ")));
}

} // namespace gtm::ui
