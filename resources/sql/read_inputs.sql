-- What KPIs may need: entities of which there are records, and columns that are filled.
SELECT 'user' WHERE EXISTS (SELECT 1 FROM user)
UNION ALL
SELECT 'account' WHERE EXISTS (SELECT 1 FROM account)
UNION ALL
SELECT 'contact' WHERE EXISTS (SELECT 1 FROM contact)
UNION ALL
SELECT 'lead' WHERE EXISTS (SELECT 1 FROM lead)
UNION ALL
SELECT 'opportunity' WHERE EXISTS (SELECT 1 FROM opportunity)
UNION ALL
SELECT 'stage_history' WHERE EXISTS (SELECT 1 FROM stage_history)
                          OR EXISTS (SELECT 1 FROM change_event WHERE entity = 4 AND field = 'stage')
                          OR EXISTS (SELECT 1 FROM change_event -- some CRMs close a deal by its status alone
                                     WHERE entity = 4 AND field IN ('is_closed', 'is_won') AND old_value IS NOT NULL)
UNION ALL
SELECT 'lead_history' WHERE EXISTS (SELECT 1 FROM lead_history)
                         OR EXISTS (SELECT 1 FROM change_event WHERE entity = 3 AND field = 'status')
UNION ALL
SELECT 'activity' WHERE EXISTS (SELECT 1 FROM activity -- notes alone do not tell who was called or met
                               WHERE kind IS NOT 'note')
UNION ALL
SELECT 'first_touch' WHERE EXISTS (SELECT 1 FROM lead WHERE first_touch_on IS NOT NULL)
UNION ALL
SELECT 'created_date' WHERE EXISTS (SELECT 1 FROM opportunity WHERE created_on IS NOT NULL)
UNION ALL
SELECT 'close_date' WHERE EXISTS (SELECT 1 FROM opportunity WHERE close_date IS NOT NULL)
UNION ALL
SELECT 'amount' WHERE EXISTS (SELECT 1 FROM opportunity WHERE amount IS NOT NULL)
UNION ALL
SELECT 'lead_owner' WHERE EXISTS (SELECT 1 FROM lead WHERE COALESCE(owner_id, owner_name) IS NOT NULL)
                       OR EXISTS (SELECT 1 FROM contact WHERE COALESCE(owner_id, owner_name) IS NOT NULL)
UNION ALL
SELECT 'loss_reason' WHERE EXISTS (SELECT 1 FROM opportunity WHERE lost_reason IS NOT NULL)
UNION ALL
SELECT 'loss_reason_column' WHERE EXISTS (SELECT 1 FROM told_field -- kept by an export, filled or not
                                          WHERE entity = 4 AND field = 'lost_reason')
UNION ALL
SELECT 'rejection_reason' WHERE EXISTS (SELECT 1 FROM lead WHERE disqualify_reason IS NOT NULL)
UNION ALL
SELECT 'team_of_users' WHERE EXISTS (SELECT 1 FROM user WHERE team IS NOT NULL)
                          OR EXISTS (SELECT 1 FROM lead WHERE owner_team IS NOT NULL)
                          OR EXISTS (SELECT 1 FROM opportunity WHERE owner_team IS NOT NULL)
UNION ALL
SELECT 'user_team' WHERE EXISTS (SELECT 1 FROM user WHERE team IS NOT NULL) -- also of those who own no deal
UNION ALL
SELECT 'forecast_category' WHERE EXISTS (SELECT 1 FROM opportunity WHERE forecast_category IS NOT NULL)
                              OR EXISTS (SELECT 1 FROM stage_history WHERE forecast_category IS NOT NULL)
UNION ALL
SELECT 'probability' WHERE EXISTS (SELECT 1 FROM opportunity WHERE probability IS NOT NULL)
UNION ALL
SELECT 'deal_account' WHERE EXISTS (SELECT 1 FROM opportunity WHERE COALESCE(account_id, account_name) IS NOT NULL)
UNION ALL
SELECT 'partner_account' WHERE EXISTS (SELECT 1 FROM opportunity WHERE partner_account_id IS NOT NULL)
UNION ALL
SELECT 'deal_source' WHERE EXISTS (SELECT 1 FROM opportunity WHERE source IS NOT NULL)
UNION ALL
SELECT 'owner_history' WHERE EXISTS (SELECT 1 FROM owner_history)
                          OR EXISTS (SELECT 1 FROM lead_history WHERE field IN ('Owner', 'OwnerId'))
                          OR EXISTS (SELECT 1 FROM change_event WHERE field IN ('owner_id', 'owner_name'))
UNION ALL
SELECT 'contract' WHERE EXISTS (SELECT 1 FROM contract)
UNION ALL
SELECT 'account_csm' WHERE EXISTS (SELECT 1 FROM account WHERE COALESCE(csm_id, csm_name) IS NOT NULL)
UNION ALL
SELECT 'account_health' WHERE EXISTS (SELECT 1 FROM account_health)
UNION ALL
SELECT 'ticket' WHERE EXISTS (SELECT 1 FROM ticket)
UNION ALL
SELECT 'partner' WHERE EXISTS (SELECT 1 FROM partner)
UNION ALL
SELECT 'deal_registration' WHERE EXISTS (SELECT 1 FROM deal_registration)
UNION ALL
SELECT 'quota' WHERE EXISTS (SELECT 1 FROM quota)
UNION ALL
SELECT 'spend' WHERE EXISTS (SELECT 1 FROM spend)
UNION ALL
SELECT DISTINCT 'measure:' || measure FROM measure_day WHERE rows > 0;
