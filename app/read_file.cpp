// SPDX-License-Identifier: GPL-3.0-only
#include "core/workspace/read_file.h"

#include "app/command.h"
#include "core/base/text.h"
#include "core/report/raw_table_writers.h"

#include <cstdio>

namespace gtm::app {

namespace {

std::optional<ingest::Encoding> encodingOption(const Invocation& invocation) {
    if (!invocation.has("encoding"))
        return std::nullopt;
    const std::string text = invocation.value("encoding");
    const auto encoding = ingest::encodingNamed(text);
    if (!encoding) {
        const std::string near = nearestWord(text, ingest::encodingNames());
        throw WrongUse{"--encoding: '" + text + "' is none of " + joined(ingest::encodingNames(), ", ") +
                       (near.empty() ? "" : "; did you mean " + near + "?")};
    }
    return encoding;
}

ReadRequest readRequest(const Invocation& invocation) {
    if (invocation.arguments.size() != 1)
        throw WrongUse{"one file to read is expected"};
    ReadRequest request;
    request.path = invocation.arguments.front().toStdString();
    request.encoding = encodingOption(invocation);
    if (invocation.has("sheet"))
        request.sheet = invocation.value("sheet");
    if (invocation.has("delimiter")) {
        request.delimiter = ingest::delimiterNamed(invocation.value("delimiter"));
        if (!request.delimiter)
            throw WrongUse{"--delimiter: '" + invocation.value("delimiter") +
                           "' is neither one character nor tab, comma, semicolon, pipe or space"};
    }
    return request;
}

} // namespace

int runRead(const Invocation& invocation) {
    const auto table = readFile(readRequest(invocation));
    if (!table)
        return complain(table.error());
    const bool refused = !table->table().survey.refused.empty();
    if (!invocation.quiet || !table->readable()) {
        for (const ingest::Finding& finding : table->findings())
            std::fputs(findingLine(table->table().place(), finding).c_str(), stderr);
    }
    if (refused)
        return kFailed;
    const report::Print toOutput = [](std::string_view text) {
        std::fwrite(text.data(), 1, text.size(), stdout);
    };
    const auto write = invocation.format == Format::Json  ? report::writeJson
                       : invocation.format == Format::Csv ? report::writeCsv
                                                          : report::writeText;
    if (const auto written = write(*table, toOutput); !written)
        return complain(written.error());
    return table->readable() && table->complete() ? kDone : kFindings;
}

} // namespace gtm::app
