-- What a CRM tells of a stage beside the latest entry into it: when that visit ended, and how long all visits
-- took together, in the unit of the export.
ALTER TABLE stage_history ADD COLUMN exited_on INTEGER;
ALTER TABLE stage_history ADD COLUMN exited_at INTEGER;
ALTER TABLE stage_history ADD COLUMN time_in_stage REAL;
-- When somebody first got in touch with a lead, as the CRM itself tells it.
ALTER TABLE lead ADD COLUMN first_touch_on INTEGER;
ALTER TABLE lead ADD COLUMN first_touch_at INTEGER;
-- The team of a record's owner, of CRMs whose users are only named.
ALTER TABLE lead ADD COLUMN owner_team TEXT;
ALTER TABLE opportunity ADD COLUMN owner_team TEXT;
