DELETE FROM deal WHERE rid = :rid;
