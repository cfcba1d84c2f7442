-- Who takes care of a customer, where an account names a success manager beside its owner.
ALTER TABLE account ADD COLUMN csm_id TEXT;
ALTER TABLE account ADD COLUMN csm_name TEXT;

-- Whether an MQL that was turned down lacks its reason, where its CRM keeps reasons (6).
ALTER TABLE handoff ADD COLUMN unreasoned INTEGER;

-- The fields of which an export of a source system has had a column, filled or not, and the first import of one.
CREATE TABLE told_field (
    system INTEGER NOT NULL REFERENCES source_system (rid),
    entity INTEGER NOT NULL,
    field TEXT NOT NULL,
    first_batch INTEGER NOT NULL REFERENCES batch (rid),
    PRIMARY KEY (system, entity, field)
) STRICT, WITHOUT ROWID;
-- Until now one mark stood for all systems: it is kept where it can mean but one.
INSERT INTO told_field
SELECT system, 4, 'lost_reason', MIN(first_batch) FROM opportunity WHERE lost_reason IS NOT NULL GROUP BY system;
INSERT OR IGNORE INTO told_field
SELECT MIN(system), 4, 'lost_reason', MIN(first_batch) FROM opportunity
WHERE EXISTS (SELECT 1 FROM meta WHERE key = 'loss_reason_column')
HAVING COUNT(DISTINCT system) = 1;
DELETE FROM meta WHERE key = 'loss_reason_column';
