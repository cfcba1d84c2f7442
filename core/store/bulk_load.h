// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <string>
#include <vector>

namespace gtm::store {

/// Fills the empty tables of records without the indexes over their ids, which are made afterwards: sorted
/// once instead of grown row by row, where ids in random order cost several times as much. Until then nothing
/// but the writers of records sees to it that ids are unique; making the indexes fails where they are not.
/// Both throw SQLite::Exception.
class BulkLoad {
  public:
    explicit BulkLoad(SQLite::Database& connection);
    void finish();

  private:
    SQLite::Database& m_connection;
    std::vector<std::string> m_indexes;
};

} // namespace gtm::store
