SELECT rid FROM batch WHERE rid = ? AND started_at = ?;
