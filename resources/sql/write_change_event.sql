INSERT INTO change_event (batch, entity, record, field, old_value, new_value, seen_on)
VALUES (?, ?, ?, ?, ?, ?, ?);
