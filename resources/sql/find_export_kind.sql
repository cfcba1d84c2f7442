-- The exports of one kind in one batch.
SELECT rid, rows_read FROM export_kind WHERE batch = ? AND system = ? AND mapping = ?;
