DELETE FROM record_field WHERE entity = ? AND record = ?;
