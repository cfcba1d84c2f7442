-- Of the record of a rejected row, as far as the row was read: who looks for it knows it by its id.
ALTER TABLE rejection ADD COLUMN id TEXT NOT NULL DEFAULT '';
