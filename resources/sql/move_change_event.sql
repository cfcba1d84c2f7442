-- An export that came late shows that a change happened earlier, or from another value.
UPDATE change_event SET old_value = ?, seen_on = ? WHERE rid = ?;
