// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/owners.h"

#include "core/base/resources.h"
#include "core/base/text.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <map>

namespace gtm::store {

std::set<std::string> unknownOwners(SQLite::Database& connection, const std::set<std::string>& idsOrNames) {
    std::map<std::string, std::string> unknown; // With what they are as a name.
    QJsonArray wanted;
    for (const std::string& asked : idsOrNames) {
        unknown.emplace(asked, asciiLower(asked));
        wanted.append(QString::fromStdString(asked));
    }
    SQLite::Statement owners(connection, resourceText("sql/read_owners.sql"));
    owners.bind(1, QJsonDocument(wanted).toJson(QJsonDocument::Compact).toStdString());
    while (!unknown.empty() && owners.executeStep()) {
        const std::string id = owners.getColumn(0).getString();
        const std::string name = asciiLower(owners.getColumn(1).getString());
        std::erase_if(unknown, [&](const auto& asked) { return asked.first == id || asked.second == name; });
    }
    std::set<std::string> left;
    for (const auto& [asked, name] : unknown)
        left.insert(asked);
    return left;
}

std::string ownerName(SQLite::Database& connection, const std::string& idOrName) {
    SQLite::Statement name(connection, resourceText("sql/read_owner_name.sql"));
    name.bind(1, idOrName);
    name.executeStep();
    return name.getColumn(0).getString();
}

} // namespace gtm::store
