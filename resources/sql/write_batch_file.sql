INSERT INTO batch_file (
    batch, path, vendor, entity, profile, reason, encoding, content_hash, header, skipped, rows_read,
    inserted, updated, unchanged, rejected
) VALUES (
    ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
);
