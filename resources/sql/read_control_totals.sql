SELECT entity, currency, rows, minor, hash FROM control_total WHERE batch = ?;
