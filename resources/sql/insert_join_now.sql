INSERT INTO join_now (
    object, rule, value, first_entity, first_record, entity, record, split
) VALUES (
    ?, ?, ?, ?, ?, ?, ?, ?
);
