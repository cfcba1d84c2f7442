SELECT record, from_on, owner, team FROM owner_span WHERE object = ? ORDER BY record, seq;
