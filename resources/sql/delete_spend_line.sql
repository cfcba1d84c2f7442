DELETE FROM spend_line WHERE rid = :rid;
