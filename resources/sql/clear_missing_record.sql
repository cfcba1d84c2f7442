DELETE FROM missing_record WHERE entity = ? AND record = ?;
