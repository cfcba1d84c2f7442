SELECT seen_on FROM first_seen WHERE entity = ? AND record = ?;
