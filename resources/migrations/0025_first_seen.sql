-- The earliest day on which an export shows a record, where that is not the day of the batch that stored it first.
CREATE TABLE first_seen (
    entity INTEGER NOT NULL,
    record INTEGER NOT NULL,
    seen_on INTEGER NOT NULL,
    PRIMARY KEY (entity, record)
) STRICT, WITHOUT ROWID;
