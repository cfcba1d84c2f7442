DELETE FROM never_lead WHERE rid = :rid;
