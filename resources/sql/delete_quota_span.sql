DELETE FROM quota_span WHERE quota = :quota AND ahead = :ahead;
