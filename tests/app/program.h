// SPDX-License-Identifier: GPL-3.0-only
#pragma once

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

/// Runs the built program as a user would, on a store of its own.
inline Answer run(const std::vector<std::string>& arguments) {
    QStringList list;
    for (const std::string& argument : arguments)
        list << QString::fromStdString(argument);
    QProcess process;
    process.start(QStringLiteral(GTM_PROGRAM), list);
    EXPECT_TRUE(process.waitForFinished(120'000));
    return {process.exitCode(), process.readAllStandardOutput().toStdString(),
            process.readAllStandardError().toStdString()};
}

inline std::vector<std::string> withStore(const std::filesystem::path& store,
                                          std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), {"--store", store.string()});
    return arguments;
}

} // namespace gtm::test
