// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "tests/support/temp_folder.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <gtest/gtest.h>

#include <filesystem>
#include <string>
#include <vector>

namespace gtm::test {

/// What the built program answered.
struct Answer {
    int exitCode = -1;
    std::string out, err;
    [[nodiscard]] QJsonObject json() const {
        QJsonParseError error;
        const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(out), &error);
        EXPECT_EQ(error.error, QJsonParseError::NoError) << error.errorString().toStdString() << '\n' << out;
        return document.object();
    }
};

/// Runs the built program as a user would, on a store of its own. Its data lies in `dataHome`, never among
/// that of whoever runs the tests.
inline Answer run(const std::vector<std::string>& arguments, const std::filesystem::path& dataHome) {
    QStringList list;
    for (const std::string& argument : arguments)
        list << QString::fromStdString(argument);
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_DATA_HOME"), QString::fromStdString(dataHome.string()));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(GTM_PROGRAM), list);
    EXPECT_TRUE(process.waitForFinished(-1)); // CTest's limit ends what never does.
    return {process.exitCode(), process.readAllStandardOutput().toStdString(),
            process.readAllStandardError().toStdString()};
}

inline Answer run(const std::vector<std::string>& arguments) {
    static const TempFolder nothing;
    return run(arguments, nothing.path());
}

inline std::vector<std::string> withStore(const std::filesystem::path& store,
                                          std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), {"--store", store.string()});
    return arguments;
}

} // namespace gtm::test
