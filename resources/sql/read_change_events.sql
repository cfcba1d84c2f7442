-- Changes of users (entity 0), accounts (1), contacts (2), leads (3) and opportunities (4) that two imports show, in the
-- order in which they were seen; an export that came late tells of an earlier day.
SELECT entity, record, field, old_value, new_value, seen_on, batch
FROM change_event
WHERE (entity = 0 AND field = 'is_active')
   OR (entity = 1 AND field IN ('csm_id', 'csm_name'))
   OR (entity = 2 AND field IN ('owner_id', 'owner_name'))
   OR (entity = 3 AND field IN ('owner_id', 'owner_name', 'status'))
   OR (entity = 4 AND field IN ('owner_id', 'owner_name', 'stage', 'amount', 'close_date',
                                    'forecast_category', 'source', 'partner_account_id', 'is_closed',
                                    'is_won'))
ORDER BY entity, record, field, seen_on, rid;
