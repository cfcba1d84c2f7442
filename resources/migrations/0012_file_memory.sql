-- Files that the newest import of their bytes read whole: read the same way over the same records, they say
-- the same again, and need not be read. Of `reading_hash` see core/ingest/file_memory.h.
CREATE TABLE file_memory (
    content_hash BLOB NOT NULL CHECK (length(content_hash) = 16),
    reading_hash BLOB NOT NULL CHECK (length(reading_hash) = 16),
    batch_file INTEGER NOT NULL REFERENCES batch_file (rid),
    newest_on INTEGER, -- the newest created, modified or activity day of its records
    findings INTEGER NOT NULL, -- so many of the file's findings, the first ones, are the reader's own
    known INTEGER NOT NULL, -- records of its system and entity when it was read
    PRIMARY KEY (content_hash, reading_hash)
) STRICT, WITHOUT ROWID;
CREATE INDEX file_memory_file ON file_memory (batch_file);
