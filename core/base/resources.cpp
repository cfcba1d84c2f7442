// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/resources.h"

#include <QDir>
#include <QFile>

void gtmInitResources() {
    // The resources sit in a static library: without this call the linker would drop them.
    Q_INIT_RESOURCE(gtm_core);
}

namespace gtm {

namespace {
QString inResources(const std::string& name) {
    static const bool once = (gtmInitResources(), true);
    return once ? QStringLiteral(":/gtm/") + QString::fromStdString(name) : QString();
}
} // namespace

std::string resourceText(const std::string& name) {
    QFile file(inResources(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The program was built without its resource %s", name.c_str());
    return file.readAll().toStdString();
}

std::vector<std::string> resourceNames(const std::string& folder) {
    std::vector<std::string> names;
    for (const QString& name : QDir(inResources(folder)).entryList(QDir::Files, QDir::Name))
        names.push_back(name.toStdString());
    return names;
}

} // namespace gtm
