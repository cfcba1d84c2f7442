SELECT * FROM quota_span ORDER BY quota, ahead;
