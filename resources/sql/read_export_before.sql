-- The newest export of a kind before this batch that does not reach further than it, and whether any does.
SELECT
    kind.rid, kind.header, kind.rows_read,
    EXISTS (
        SELECT 1
        FROM export_kind AS other JOIN batch AS later ON later.rid = other.batch
        WHERE other.system = ?1 AND other.mapping = ?2 AND other.batch < ?3 AND later.as_of > ?4
    )
FROM export_kind AS kind JOIN batch ON batch.rid = kind.batch
WHERE kind.system = ?1 AND kind.mapping = ?2 AND kind.batch < ?3 AND batch.as_of <= ?4
ORDER BY batch.as_of DESC, batch.rid DESC
LIMIT 1;
