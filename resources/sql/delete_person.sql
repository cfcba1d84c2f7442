DELETE FROM person WHERE rid = :rid;
