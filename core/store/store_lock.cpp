// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/store_lock.h"

#include <QCoreApplication>
#include <QFile>
#include <QSysInfo>

namespace gtm::store {

namespace {

bool namesThisProcess(const QLockFile& lock) {
    qint64 process = 0;
    QString host, program;
    return lock.getLockInfo(&process, &host, &program) && process == QCoreApplication::applicationPid() &&
           host == QSysInfo::machineHostName();
}

} // namespace

std::shared_ptr<QLockFile> takeLock(const std::filesystem::path& store) {
    const QString file = QString::fromStdString(store.string() + ".lock");
    auto lock = std::make_shared<QLockFile>(file);
    lock->setStaleLockTime(0); // A lock is stale when its process is gone, not when it is old.
    // One that is held is locked by the system too, wherever it was moved to: it is not removed.
    if (!lock->tryLock(0) && lock->error() == QLockFile::LockFailedError && namesThisProcess(*lock) &&
        lock->removeStaleLockFile())
        static_cast<void>(lock->tryLock(0));
    if (lock->isLocked())
        QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
    return lock;
}

} // namespace gtm::store
