DELETE FROM customer WHERE rid = :rid;
