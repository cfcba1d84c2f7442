SELECT * FROM join_now ORDER BY object, value, entity, record;
