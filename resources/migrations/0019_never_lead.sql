-- 1: a contact of a source that has leads, which never was one itself. New leads counts it (1), and no KPI of leads.
ALTER TABLE person ADD COLUMN never_lead INTEGER NOT NULL DEFAULT 0;
