-- Owner changes of opportunities (entity 4) that two imports show, in order.
SELECT record, COALESCE(old_value, ''), COALESCE(new_value, ''), seen_on
FROM change_event
WHERE entity = 4 AND field = 'owner_id'
ORDER BY record, rid;
