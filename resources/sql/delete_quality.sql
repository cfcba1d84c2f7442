DELETE FROM quality WHERE rid = :rid;
