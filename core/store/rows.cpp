// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/rows.h"

#include <sqlite3.h>

namespace gtm::store {

void Rows::Finalize::operator()(sqlite3_stmt* statement) const {
    sqlite3_finalize(statement);
}

void Rows::check(int result) const {
    if (result != SQLITE_OK)
        throw SQLite::Exception(m_connection.getHandle(), result);
}

Rows::Rows(SQLite::Database& connection, const std::string& sql) : m_connection(connection) {
    sqlite3_stmt* statement = nullptr;
    check(sqlite3_prepare_v2(connection.getHandle(), sql.data(), static_cast<int>(sql.size()), &statement,
                             nullptr));
    m_statement.reset(statement);
}

void Rows::bind(int parameter, std::int64_t value) {
    check(sqlite3_bind_int64(m_statement.get(), parameter, value));
}
void Rows::bind(int parameter, const std::string& value) {
    check(sqlite3_bind_text(m_statement.get(), parameter, value.data(), static_cast<int>(value.size()),
                            SQLITE_TRANSIENT));
}

void Rows::reset() {
    sqlite3_reset(m_statement.get());
}

bool Rows::next() {
    const int result = sqlite3_step(m_statement.get());
    if (result == SQLITE_ROW)
        return true;
    if (result != SQLITE_DONE)
        throw SQLite::Exception(m_connection.getHandle(), result);
    return false;
}

int Rows::parameter(const std::string& name) const {
    return sqlite3_bind_parameter_index(m_statement.get(), name.c_str());
}

Rows::Kind Rows::kind(int column) const {
    switch (sqlite3_column_type(m_statement.get(), column)) {
    case SQLITE_NULL:
        return Kind::Null;
    case SQLITE_INTEGER:
        return Kind::Integer;
    case SQLITE_FLOAT:
        return Kind::Real;
    default:
        return Kind::Text;
    }
}

int Rows::columns() const {
    return sqlite3_column_count(m_statement.get());
}
const char* Rows::name(int column) const {
    return sqlite3_column_name(m_statement.get(), column);
}
bool Rows::isNull(int column) const {
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}
std::int64_t Rows::integer(int column) const {
    return sqlite3_column_int64(m_statement.get(), column);
}
double Rows::number(int column) const {
    return sqlite3_column_double(m_statement.get(), column);
}
std::string_view Rows::text(int column) const {
    const auto* bytes = sqlite3_column_text(m_statement.get(), column);
    return bytes ? std::string_view(reinterpret_cast<const char*>(bytes),
                                    static_cast<size_t>(sqlite3_column_bytes(m_statement.get(), column)))
                 : std::string_view();
}
std::string_view Rows::blob(int column) const {
    const void* bytes = sqlite3_column_blob(m_statement.get(), column);
    return bytes ? std::string_view(static_cast<const char*>(bytes),
                                    static_cast<size_t>(sqlite3_column_bytes(m_statement.get(), column)))
                 : std::string_view();
}

namespace {

int noteTable(void* tables, int action, const char* table, const char*, const char*, const char*) {
    if (action == SQLITE_READ)
        static_cast<std::set<std::string>*>(tables)->insert(table);
    return SQLITE_OK;
}

} // namespace

std::set<std::string> tablesOf(SQLite::Database& connection, const std::string& select) {
    std::set<std::string> tables;
    sqlite3_stmt* statement = nullptr;
    sqlite3_set_authorizer(connection.getHandle(), noteTable, &tables);
    const int result = sqlite3_prepare_v2(connection.getHandle(), select.data(),
                                          static_cast<int>(select.size()), &statement, nullptr);
    sqlite3_set_authorizer(connection.getHandle(), nullptr, nullptr);
    sqlite3_finalize(statement);
    if (result != SQLITE_OK)
        throw SQLite::Exception(connection.getHandle(), result);
    return tables;
}

} // namespace gtm::store
