// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/batch_job.h"

#include "core/base/text.h"
#include "core/ingest/codes.h"

#include <algorithm>

namespace gtm::ingest {

Result<void> checkRejects(const ImportPlan& plan, const FileReport& file) {
    if (!plan.maxRejectsPercent || file.rowsRead == 0)
        return {};
    const double percent = 100.0 * static_cast<double>(file.rejected) / static_cast<double>(file.rowsRead);
    if (percent <= *plan.maxRejectsPercent)
        return {};
    return fail(Code::TooManyRejects, file.path,
                std::to_string(file.rejected) + " / " + std::to_string(file.rowsRead));
}

FileReport leftAlone(const SourceFile& source) {
    FileReport report;
    report.path = source.path;
    const bool nested = source.archive && asciiLower(source.path).ends_with(".zip");
    report.findings.push_back(makeFinding(Level::Note, source.kind == SourceKind::Litter ? code::kLitter
                                                       : nested ? code::kNestedArchive
                                                                : code::kNotAnExport));
    return report;
}

bool isLeftOut(const ImportPlan& plan, const std::string& place) {
    return std::ranges::find(plan.leaveOut, place) != plan.leaveOut.end();
}

} // namespace gtm::ingest
