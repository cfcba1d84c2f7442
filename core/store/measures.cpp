// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/measures.h"

#include "core/base/resources.h"
#include "core/store/seal.h"

namespace gtm::store {

void keepMeasureSet(SQLite::Database& connection, const std::string& name, const std::string& toml) {
    SQLite::Statement write(connection, resourceText("sql/write_measure_set.sql"));
    write.bind(1, name);
    write.bind(2, toml);
    write.exec();
    seal(connection, Sealed::MeasureSets);
}

std::vector<std::pair<std::string, std::string>> measureSets(SQLite::Database& connection) {
    std::vector<std::pair<std::string, std::string>> sets;
    SQLite::Statement rows(connection, resourceText("sql/read_measure_sets.sql"));
    while (rows.executeStep())
        sets.emplace_back(rows.getColumn(0).getString(), rows.getColumn(1).getString());
    return sets;
}

std::map<Day, std::optional<double>> measureDays(SQLite::Database& connection, const std::string& set,
                                                 const std::string& measure) {
    std::map<Day, std::optional<double>> days;
    SQLite::Statement rows(connection, resourceText("sql/read_measure_days.sql"));
    rows.bind(1, set);
    rows.bind(2, measure);
    while (rows.executeStep())
        days.emplace(dayFromNumber(rows.getColumn(0).getInt()),
                     rows.getColumn(1).isNull() ? std::nullopt
                                                : std::optional(rows.getColumn(1).getDouble()));
    return days;
}

} // namespace gtm::store
