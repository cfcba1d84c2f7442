SELECT
    rid, path, vendor, entity, profile, reason, encoding, header, skipped, rows_read, inserted, updated,
    unchanged, rejected
FROM batch_file
WHERE batch = ?
ORDER BY rid;
