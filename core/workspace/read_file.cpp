// SPDX-License-Identifier: GPL-3.0-only
#include "core/workspace/read_file.h"

#include "core/base/text.h"
#include "core/ingest/codes.h"

namespace gtm {

Result<ingest::RawTable> readFile(const ReadRequest& request) {
    const auto sources = ingest::tablesAt(request.path);
    if (!sources)
        return tl::unexpected(sources.error());
    if (sources->empty())
        return fail(Code::NothingToImport, request.path.string());
    ingest::SurveyChoice choice;
    choice.sheet = request.sheet;
    choice.encoding = request.encoding;
    choice.delimiter = request.delimiter;
    auto table = ingest::RawTable::open(sources->front(), choice);
    if (table && table->table().survey.book && (request.encoding || request.delimiter))
        return fail(Code::NotAText, sources->front().path);
    if (!table || sources->size() == 1)
        return table;
    std::vector<std::string> others;
    for (size_t i = 1; i < sources->size(); ++i)
        others.push_back((*sources)[i].path);
    table->add({.level = ingest::Level::Note,
                .code = std::string(ingest::code::kOtherFiles),
                .column = {},
                .rows = 0,
                .value = joined(others, ", "),
                .answer = {}});
    return table;
}

} // namespace gtm
