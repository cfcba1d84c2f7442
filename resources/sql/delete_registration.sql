DELETE FROM registration WHERE rid = :rid;
