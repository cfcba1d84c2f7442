-- A column of the user's own that is kept with the record and filters nothing has 0.
ALTER TABLE record_field ADD COLUMN dimension INTEGER NOT NULL DEFAULT 1;
