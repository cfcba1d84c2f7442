// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/crm/record.h"
#include "core/store/control_total.h"
#include "core/store/database.h"
#include "core/store/own_values.h"
#include "core/store/rows.h"

#include <map>
#include <memory>
#include <string>
#include <tsl/robin_map.h>
#include <vector>

namespace gtm::store {

/// What became of one row.
enum class Outcome {
    Inserted,
    Updated,
    Unchanged,
    Older, ///< The store knows a newer state of the record; nothing was overwritten.
};

/// Upserts the records of one entity and one source system by their id within one batch. Everything here
/// throws SQLite::Exception and belongs inside `Database::attempt`.
class RecordWriter {
  public:
    struct Place {
        crm::Entity entity;
        std::int64_t system;
        std::int64_t batch;
        Day asOf; ///< Of the batch, or of a file in it; of a first import nothing depends on it.
    };
    /// Loads the keys and row hashes of what is stored. `total` is the entity's running control total.
    RecordWriter(SQLite::Database& connection, const Place& place, ControlTotal& total);

    /// A field that is absent in `record` keeps the stored value. A row whose `modified` lies before the
    /// stored one, or a batch that is older than the one that wrote the record, overwrites nothing and
    /// only adds to the history.
    Outcome put(crm::Record record);
    /// A record of this system has the id.
    [[nodiscard]] bool knows(const std::string& id) const { return m_known.contains(id); }
    /// Whether a change of some record was written or dated anew; a row from between two imports does that to
    /// a record which stays as it is.
    [[nodiscard]] bool keptHistory() const { return m_keptHistory; }
    /// Whether rows put so far hold a record in two states: the later one was written over the earlier one.
    [[nodiscard]] bool heardTwice() const { return m_heardTwice; }
    /// Money with more decimals than the currency has that the store knows of the record: the first amount,
    /// and how many there were.
    struct Rounded {
        Minor thousandths = 0;
        std::int64_t rows = 0;
    };
    /// By field.
    [[nodiscard]] const std::map<int, Rounded>& rounded() const { return m_rounded; }
    /// The export holds this record, in a row that cannot be stored.
    void noteSeen(const std::string& id);
    /// Records of this system that were stored before and have not been put so far, by their rid, ascending.
    [[nodiscard]] std::vector<std::int64_t> unseen() const;
    /// All records of this system that there are by now.
    [[nodiscard]] std::int64_t known() const { return static_cast<std::int64_t>(m_known.size()); }

  private:
    struct Known {
        std::int64_t rid;
        Hash128 rowHash;
        bool seen;
    };
    struct Stored {
        crm::Record record;
        std::int64_t firstBatch;
        std::int64_t batch;
        Hash128 stateHash;
    };
    Stored readOne(std::int64_t rid);
    void agreeOnMoney(crm::Record& row, crm::Record& stored);
    void write(std::int64_t rid, const crm::Record& record, std::int64_t firstBatch, Hash128 rowHash,
               Hash128 stateHash);
    struct Change {
        std::optional<std::string> before, after;
    };
    struct Event {
        std::int64_t rid;
        Change change;
        Day seenOn;
    };
    /// Days on which exports are known to have shown a record.
    struct Sightings {
        Day first;
        std::optional<Day> next; ///< The earliest after the day of this batch.
    };
    [[nodiscard]] Sightings sightingsOf(std::int64_t rid, const Stored& stored);
    void noteFirstSeen(std::int64_t rid);
    [[nodiscard]] std::vector<Event> eventsOf(std::int64_t rid, std::string_view field);
    void keepEvents(std::int64_t rid, const crm::Record& before, const crm::Record& after);
    void keepEvent(std::int64_t rid, std::string_view field, const Change& change, Day seenOn);
    void keepOlder(std::int64_t rid, const crm::Record& older, const Stored& stored);
    /// Puts the value of a field on the day of this batch between what other imports showed.
    void placeBetween(std::int64_t rid, std::string_view field, const Change& thenNow,
                      const Sightings& sightings);
    void moveEvent(std::int64_t event, const std::optional<std::string>& before, Day seenOn);
    void addToTotal(const crm::Record& record, const Hash128& stateHash, int sign);
    [[nodiscard]] bool isOlder(const crm::Record& incoming, const Stored& stored) const;

    Place m_place;
    ControlTotal& m_total;
    tsl::robin_map<std::string, Known> m_known;
    std::map<std::int64_t, Day> m_asOfBatch;
    std::map<int, Rounded> m_rounded;
    std::string m_reporting; ///< The currency of money that names none.
    bool m_keptHistory = false;
    bool m_heardTwice = false;
    bool m_hasHistory = false; ///< Changes of some field of the entity are kept.
    bool m_early = false;      ///< The batch reaches further than its file, which matters to a history.
    bool m_late = false;       ///< Some batch reaches further than this one.
    std::int64_t m_nextRid = 1;
    SQLite::Statement m_write;
    Rows m_readOne;
    OwnValueTable m_own;
    SQLite::Statement m_event;
    SQLite::Statement m_fieldEvents;
    SQLite::Statement m_moveEvent;
    SQLite::Statement m_findFirstSeen;
    SQLite::Statement m_writeFirstSeen;
};

} // namespace gtm::store
