-- What tells people which row or record it is, besides its id: as the export has it.
ALTER TABLE rejection ADD COLUMN name TEXT NOT NULL DEFAULT '';
ALTER TABLE rejection ADD COLUMN stage TEXT NOT NULL DEFAULT '';
ALTER TABLE rejection ADD COLUMN owner TEXT NOT NULL DEFAULT '';
ALTER TABLE finding_place ADD COLUMN stage TEXT NOT NULL DEFAULT '';
ALTER TABLE finding_place ADD COLUMN owner TEXT NOT NULL DEFAULT '';
