// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QProcess>
#include <QStandardPaths>
#include <QStringList>

#include <optional>

namespace gtm::test {

/// What a program of the system printed; empty where it is not installed or failed.
[[nodiscard]] inline std::optional<QString> outputOf(const QString& program, const QStringList& arguments) {
    if (QStandardPaths::findExecutable(program).isEmpty())
        return {};
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace gtm::test
