DELETE FROM handoff WHERE rid = :rid;
